"""Adds and shows endpoints, tests them, changes their secrets, and sends again: `webhooks`."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from mainspring.errors import MainspringError
from mainspring.events.operators.arguments import moment, words
from mainspring.events.operators.console import Console
from mainspring.events.operators.tables import as_json, as_table, shown
from mainspring.events.webhooks import standing
from mainspring.events.webhooks.endpoints import (
    add_endpoint,
    purge_attempts,
    resend,
    resend_failed,
    rotate,
    send_test,
)
from mainspring.events.webhooks.looking import (
    attempt_lines,
    described,
    endpoint_lines,
    endpoint_of,
)
from mainspring.events.webhooks.models import Outcome
from mainspring.events.webhooks.settings import the_settings

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Callable, Sequence

    Options = dict[str, Any]

_ONCE = "This is shown once: give it to the receiver."


def _list(console: Console, options: Options) -> bool:
    _say(console, options, endpoint_lines(owner=options["owner"]), "There are no endpoints.")
    return True


def _add(console: Console, options: Options) -> bool:
    endpoint, secret = add_endpoint(
        options["url"],
        types=words(options["types"]),
        filter=_json(options["filter"], "--filter"),
        headers=dict(map(_header, options["header"])),
        description=options["description"],
        owner=options["owner"],
        created_by="manage.py",
    )
    console.say(f"Added endpoint {endpoint.pk}.\n{secret}\n{_ONCE}")
    return True


def _show(console: Console, options: Options) -> bool:
    said = [pair for pair in described(endpoint_of(options["id"])) if pair[1] not in (None, "")]
    width = max(len(name) for name, _ in said)
    for name, value in said:
        text = as_json(value) if isinstance(value, dict | list) else shown(value)
        console.say(f"{name.ljust(width)}  {text}")
    return True


def _test(console: Console, options: Options) -> bool:
    tried = send_test(endpoint_of(options["id"]))
    is_taken = tried.outcome == Outcome.DELIVERED
    console.say(f"{tried.told} ({tried.outcome.label}, {tried.seconds:.2f} s)")
    return is_taken


def _enable(console: Console, options: Options) -> bool:
    is_new = standing.enable(endpoint_of(options["id"]))
    console.say("Enabled." if is_new else "It was enabled before.")
    return True


def _disable(console: Console, options: Options) -> bool:
    is_new = standing.disable(endpoint_of(options["id"]), reason=options["reason"])
    console.say("Disabled." if is_new else "It was disabled before.")
    return True


def _rotate(console: Console, options: Options) -> bool:
    secret = rotate(endpoint_of(options["id"]))
    console.say(f"{secret}\n{_ONCE}")
    console.say(f"The old one signs beside it for {the_settings().keep_secret:g} hours.")
    return True


def _remove(console: Console, options: Options) -> bool:
    endpoint_of(options["id"]).delete()
    console.say("Removed, with its attempts.")
    return True


def _attempts(console: Console, options: Options) -> bool:
    found = attempt_lines(
        endpoint=options["id"],
        message=options["message"],
        failed=options["failed"],
        limit=options["limit"],
    )
    _say(console, options, found, "There are no attempts.")
    return True


def _resend(console: Console, options: Options) -> bool:
    endpoint = endpoint_of(options["id"])
    if bool(options["messages"]) is options["failed"]:
        msg = "Give ids of messages, or --failed."
        raise CommandError(msg)
    for message in options["messages"]:
        console.say(f"{message}: event {resend(endpoint, message)}")
    if options["failed"]:
        count = resend_failed(endpoint, since=options["since"])
        console.say(f"{count:,} are sent again.")
    if not endpoint.enabled:
        console.say("The endpoint is disabled: enable it, or they are skipped.")
    return endpoint.enabled


def _purge(console: Console, options: Options) -> bool:
    gone = 0
    for count in purge_attempts(days=options["older_than"]):
        gone += count
        console.pass_by(f"{gone:,}")
    console.end_passing()
    console.say(f"{gone:,} attempts removed.")
    return True


_DOES: dict[str, tuple[str, Callable[[Console, Options], bool]]] = {
    "list": ("endpoints, and how they stand", _list),
    "add": ("an endpoint; tells its secret", _add),
    "show": ("all of an endpoint but its secrets", _show),
    "test": ("sends a message now; ends with 1 where it is not taken", _test),
    "enable": ("lets an endpoint have messages again", _enable),
    "disable": ("lets an endpoint have none", _disable),
    "rotate": ("gives an endpoint another secret, and tells it", _rotate),
    "remove": ("an endpoint with its attempts", _remove),
    "attempts": ("the log, the newest first", _attempts),
    "resend": ("messages once more, under their ids", _resend),
    "purge": ("removes old attempts from the log", _purge),
}
_OF_ONE = ("show", "test", "enable", "disable", "rotate", "remove", "resend")


class Command(BaseCommand):
    """List, add, test, enable, disable and remove endpoints of webhooks; send again."""

    help = __doc__

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare the subcommands."""
        several = parser.add_subparsers(dest="subcommand", required=True)
        made = {name: several.add_parser(name, help=text) for name, (text, _) in _DOES.items()}
        for name in _OF_ONE:
            made[name].add_argument("id", type=int, help="of the endpoint")
        made["list"].add_argument("--owner", default="", help="only theirs")
        _add_options(made["add"])
        made["disable"].add_argument("--reason", default="By an operator.", help="for people")
        attempts = made["attempts"]
        attempts.add_argument("id", type=int, nargs="?", help="of an endpoint; all when not given")
        attempts.add_argument("--message", default="", help="only of this one")
        attempts.add_argument("--failed", action="store_true", help="only what was not taken")
        attempts.add_argument("--limit", type=int, default=50, help="lines; 50 when not given")
        for name in ("list", "attempts"):
            made[name].add_argument("--json", action="store_true", help="for programs")
        again = made["resend"]
        again.add_argument("messages", nargs="*", metavar="MESSAGE", help="their ids")
        again.add_argument("--failed", action="store_true", help="all that it did not take")
        again.add_argument("--since", type=moment, help="of those: 2024-05-01, or 2h")
        made["purge"].add_argument("--older-than", type=float, help="days; keep_attempts")

    def handle(self, **options: Any) -> None:
        """Do what is asked for.

        Raises:
            CommandError: it makes no sense, or cannot be done.
        """
        progress = self.stderr if self.stderr.isatty() else None
        _, does = _DOES[options["subcommand"]]
        try:
            is_well = does(Console(out=self.stdout, progress=progress), options)
        except ValidationError as error:
            told = "\n".join(
                f"{name}: {' '.join(several)}" for name, several in error.message_dict.items()
            )
            raise CommandError(told) from error
        except MainspringError as error:
            raise CommandError(str(error)) from error
        if not is_well:
            sys.exit(1)


def _add_options(parser: ArgumentParser) -> None:
    parser.add_argument("url", help="https://example.com/hooks")
    parser.add_argument("--types", required=True, help="with commas: flight.*,booking.made")
    parser.add_argument("--filter", default="{}", help='JSON: {"airline": ["BA", "LH"]}')
    parser.add_argument("--header", action="append", default=[], help='"Name: value"; several')
    parser.add_argument("--description", default="", help="for people")
    parser.add_argument("--owner", default="", help="whose it is")


def _json(text: str, name: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        msg = f"{name} is no JSON: {error}."
        raise CommandError(msg) from error


def _header(text: str) -> tuple[str, str]:
    name, is_there, value = text.partition(":")
    if not is_there:
        msg = "--header is 'Name: value'."
        raise CommandError(msg)
    return name.strip(), value.strip()


def _say(console: Console, options: Options, found: Sequence[Any], nothing: str) -> None:
    if options["json"]:
        console.say(as_json([asdict(one) for one in found]))
    else:
        console.say(as_table(found) if found else nothing)
