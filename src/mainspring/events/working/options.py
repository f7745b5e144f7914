"""Options of `process_events` about how a worker ends and how it is watched."""

from __future__ import annotations

from argparse import BooleanOptionalAction
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mainspring.events.working.together import Bounds
from mainspring.events.working.worker import Pace

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Mapping, Sequence

    from mainspring.conf import EventsSettings

_OF_ONE = {
    "--workers": True,
    "--limit": True,  # each has a part of it
    "--pid-file": True,
    "--health-file": True,
    "--progress": False,
    "--end-with-input": False,
    "--requeue-errors": False,  # dead letters are made ready once, before any of them begins
}
"""What is said to the whole, and not to each of several; whether a value follows."""


def add_watching(parser: ArgumentParser, usual: EventsSettings) -> None:
    """Define how it ends, and how it is watched."""
    several = parser.add_argument_group("watching")
    several.add_argument(
        "--drain-limit",
        type=float,
        default=usual.drain_limit,
        help="seconds from SIGTERM until what is at work is given up",
    )
    several.add_argument(
        "--progress", action=BooleanOptionalAction, help="show counts; the default on a terminal"
    )
    several.add_argument(
        "--end-with-input",
        action="store_true",
        help="end, as by SIGTERM, when standard input does: with the process that holds it",
    )
    several.add_argument("--pid-file", type=Path, help="has the number of the process")
    several.add_argument("--health-file", type=Path, help="is written each second")
    several.add_argument(
        "--check", type=Path, metavar="FILE", help="tell by a health file whether it lives"
    )


def pace_in(options: Mapping[str, Any], settings: EventsSettings) -> Pace:
    """Give how a worker is to work."""
    return Pace(
        batch=options["batch_size"],
        lease=options["lease"],
        poll=options["poll"],
        unwoken=min(settings.poll_unwoken, options["poll"]),
        lock_timeout=settings.lock_timeout,
        bounds=Bounds(settings.async_concurrency, settings.async_connections),
        limit=options["limit"],
    )


def commands_of_each(arguments: Sequence[str], options: Mapping[str, Any]) -> list[list[str]]:
    """Give the same command for each of several processes."""
    alone = [*_alone(arguments), "--no-progress", "--end-with-input"]
    health, parts = options["health_file"], _parts(options["limit"], options["workers"])
    return [
        [
            *alone,
            *([] if health is None else [f"--health-file={health}.{place}"]),
            *([] if part is None else [f"--limit={part}"]),
        ]
        for place, part in enumerate(parts, start=1)
    ]


def _parts(limit: int | None, count: int) -> list[int | None]:
    """Part a limit among so many processes; none is without a part."""
    if limit is None:
        return [None] * count
    each, more = divmod(limit, count)
    return [each + (place < more) for place in range(min(count, limit))]


def _alone(arguments: Sequence[str]) -> list[str]:
    found: list[str] = []
    skips = False
    for argument in arguments:
        name, equals, _ = argument.partition("=")
        if skips:
            skips = False
        elif name in _OF_ONE:
            skips = _OF_ONE[name] and not equals
        else:
            found.append(argument)
    return found
