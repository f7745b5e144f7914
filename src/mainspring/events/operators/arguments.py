"""The arguments that the subcommands of `manage.py events` share."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from mainspring.errors import BadInput
from mainspring.events.apps import the_events
from mainspring.events.operators.asked import Asked
from mainspring.events.operators.states import STATES
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from mainspring.events.operators.handler_names import HandlerNames
    from mainspring.events.tables.event_table import EventTable

_AGO = re.compile(r"(?P<number>\d+)(?P<unit>[smhd])")
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}


def add_filters(parser: ArgumentParser) -> None:
    """Declare what can be said of the deliveries that are meant."""
    add_model(parser)
    parser.add_argument("--event", type=_ids, default=(), help="ids, with commas")
    parser.add_argument("--type", default="", help="of their events: flight.delayed,crew.*")
    parser.add_argument("--handler", default="", help="names, their last parts or #numbers")
    parser.add_argument("--state", default="", help=f"several with commas: {', '.join(STATES)}")
    parser.add_argument("--since", type=moment, help="published then or later: 2024-05-01, or 2h")
    parser.add_argument("--until", type=moment, help="published before that")
    parser.add_argument("--subject", default="", help="flights.Flight, or flights.Flight:12")
    parser.add_argument("--key", default="", help="of their events")


def add_model(parser: ArgumentParser) -> None:
    """Declare how to say which table of events is meant."""
    parser.add_argument("--model", default="", help="of their events: flights.FlightEvent")


def table_in(options: dict[str, Any]) -> EventTable:
    """Give the table of events that was said; ours where none was.

    Raises:
        BadInput: there is no such model.
    """
    tables = the_events().tables
    return tables.named(options["model"]) if options["model"] else tables.ours


def asked_in(options: dict[str, Any], names: HandlerNames) -> Asked:
    """Give what was said.

    Raises:
        BadInput: there is no such state, handler, model or column.
    """
    table = table_in(options)
    if options["key"] and "key" not in table.routed:
        msg = f"{table.name} has no key."
        raise BadInput(msg)
    states = words(options["state"])
    for state in states:
        if state not in STATES:
            msg = f"{state!r} is no state. {did_you_mean(state, STATES)}".strip()
            raise BadInput(msg)
    handlers = words(options["handler"])
    return Asked(
        types=words(options["type"]),
        kinds=tuple(kind for name in handlers for kind in names.kinds(name)),
        states=states,
        since=options["since"],
        until=options["until"],
        subject=options["subject"],
        key=options["key"],
        events=options["event"],
        table=table,
    )


def _ids(text: str) -> tuple[int, ...]:
    return tuple(int(word) for word in words(text))


def words(text: str) -> tuple[str, ...]:
    """Give the parts of a text with commas."""
    return tuple(word.strip() for word in text.split(",") if word.strip())


def moment(text: str) -> datetime:
    """Read a moment: ISO 8601, or how long ago it was, such as 90s, 30m, 2h or 7d.

    Raises:
        ArgumentTypeError: it is neither.
    """
    ago = _AGO.fullmatch(text)
    if ago:
        found: datetime | None = timezone.now() - timedelta(
            **{_UNITS[ago["unit"]]: int(ago["number"])}
        )
    else:
        found = _parsed(text)
    if found is None:
        msg = f"{text!r} is neither a moment, such as 2024-05-01T12:30, nor a time ago, such as 2h."
        raise ArgumentTypeError(msg)
    if settings.USE_TZ and timezone.is_naive(found):
        return timezone.make_aware(found)
    return found


def _parsed(text: str) -> datetime | None:
    try:
        return parse_datetime(text)
    except ValueError:
        return None
