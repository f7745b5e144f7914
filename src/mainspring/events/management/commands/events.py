"""What operators see and change of events: `manage.py events`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.core.management.base import BaseCommand, CommandError

from mainspring.errors import MainspringError
from mainspring.events.chaos.command import add_chaos, chaos
from mainspring.events.operators.arguments import add_filters, add_model, moment
from mainspring.events.operators.changing import cancel, mark_processed, requeue, set_max_attempts
from mainspring.events.operators.console import Console
from mainspring.events.operators.looking import show_counts, show_event, show_list, show_stuck
from mainspring.events.operators.missing import deliver_missing
from mainspring.events.operators.removing import archive_old, purge_old

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Callable

_DOES: dict[str, Callable[[Console, dict[str, Any]], bool]] = {
    "list": show_list,
    "show": show_event,
    "count": show_counts,
    "stuck": show_stuck,
    "requeue": requeue,
    "cancel": cancel,
    "mark-processed": mark_processed,
    "set-max-attempts": set_max_attempts,
    "deliver": deliver_missing,
    "purge": purge_old,
    "archive": archive_old,
    "chaos": chaos,
}
_CHANGES = {
    "requeue": "make exhausted, cancelled, skipped and blocked deliveries ready again",
    "cancel": "end deliveries that nobody runs",
    "mark-processed": "let deliveries that nobody runs, or that failed, count as processed",
    "set-max-attempts": "say how often deliveries that are not finished are tried",
}
_REMOVALS = {
    "purge": "remove old events whose work is done",
    "archive": "write them to a file or a table, then remove them",
}


class Command(BaseCommand):
    """List, show, requeue, cancel, purge and archive events; find what is stuck."""

    help = __doc__

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare the subcommands."""
        several = parser.add_subparsers(dest="subcommand", required=True)
        listed = several.add_parser("list", help="deliveries with their events, the newest first")
        add_filters(listed)
        listed.add_argument("--limit", type=_whole, default=50, help="lines; 50 when not given")
        shown = several.add_parser("show", help="an event with its deliveries and their failures")
        shown.add_argument("event", type=int, help="its id")
        add_model(shown)
        counted = several.add_parser("count", help="deliveries by queue, type, handler and state")
        add_filters(counted)
        stuck = several.add_parser("stuck", help="what does not go on; ends with 1 where there is")
        stuck.add_argument("--patience", type=float, default=60.0, help="seconds to wait; 60")
        add_model(stuck)
        for one in (listed, shown, counted, stuck):
            one.add_argument("--json", action="store_true", help="for programs")
        for name, text in _CHANGES.items():
            _add_change(several.add_parser(name, help=text), name)
        _add_delivering(
            several.add_parser("deliver", help="events to handlers that have none of it")
        )
        for name, text in _REMOVALS.items():
            _add_removal(several.add_parser(name, help=text), name)
        text = "kill workers and a database of its own, and count what is lost, doubled and late"
        add_chaos(several.add_parser("chaos", help=text))

    def handle(self, **options: Any) -> None:
        """Do what is asked for.

        Raises:
            CommandError: it makes no sense, or cannot be done.
        """
        progress = self.stderr if self.stderr.isatty() else None
        try:
            is_well = _DOES[options["subcommand"]](
                Console(out=self.stdout, progress=progress), options
            )
        except (MainspringError, OSError) as error:
            raise CommandError(str(error)) from error
        if not is_well:
            sys.exit(1)


def _add_change(parser: ArgumentParser, name: str) -> None:
    if name == "set-max-attempts":
        parser.add_argument("attempts", type=_attempts, help="how often")
    parser.add_argument("ids", nargs="*", type=int, help="of deliveries; or say which by filters")
    add_filters(parser)
    parser.add_argument("--all", action="store_true", help="all that the filters leave")
    parser.add_argument("--limit", type=_whole, help="so many of them, the oldest first")
    if name == "requeue":
        parser.add_argument("--max-attempts", type=_attempts, help="instead of the handler's")


def _add_delivering(parser: ArgumentParser) -> None:
    add_model(parser)
    parser.add_argument("--type", default="", help="of the events: flight.delayed,crew.*")
    parser.add_argument("--handler", default="", help="names, their last parts or #numbers")
    parser.add_argument("--since", type=moment, help="published then or later: 2024-05-01, or 2h")
    parser.add_argument("--until", type=moment, help="published before that")
    parser.add_argument("--older-than", type=moment, help="the same, as how long ago: 30m")
    parser.add_argument("--all", action="store_true", help="all of these")
    parser.add_argument("--limit", type=_whole, help="look at so many, the oldest first")
    parser.add_argument("--settled", action="store_true", help="they count as processed")


def _add_removal(parser: ArgumentParser, name: str) -> None:
    add_model(parser)
    parser.add_argument("--older-than", type=_days, help="days; keep_finished when not given")
    parser.add_argument("--dead-letters", type=_days, help="days; keep_exhausted when not given")
    if name == "archive":
        parser.add_argument("out", type=Path, help="a file, .ndjson or .parquet, or: table")


def _whole(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


def _attempts(text: str) -> int:
    number = int(text)
    if not 0 < number < 2**15:
        raise ValueError
    return number


def _days(text: str) -> float:
    days = float(text)
    if not 0 <= days < 1_000_000:  # noqa: PLR2004 - longer than there are computers
        raise ValueError
    return days
