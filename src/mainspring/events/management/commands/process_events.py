"""Handles events: `manage.py process_events`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from django.core.management.base import BaseCommand, CommandError

from mainspring.events.apps import the_events
from mainspring.events.databases import alias_of_events, queue_of
from mainspring.events.handlers import Handlers
from mainspring.events.kinds import Kinds
from mainspring.events.several_workers import SeveralWorkers
from mainspring.events.stopping import StoppedAtOnce, stopping
from mainspring.events.timetable import Timetable
from mainspring.events.worker import Pace, Worker

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Callable, Mapping, Sequence

_AT_ONCE = 1
"""Exit code where a second signal did not wait for the work at hand."""


class Command(BaseCommand):
    """Claims deliveries, calls their handlers and acknowledges them, until it is stopped."""

    help = __doc__

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Define what can be said."""
        usual = the_events().settings
        parser.add_argument("--queues", help="those to work on, with commas; default all")
        parser.add_argument("--types", help="only events of these types, with commas")
        parser.add_argument("--workers", type=int, default=1, help="processes")
        parser.add_argument("--batch-size", type=int, default=usual.batch, help="claimed at once")
        parser.add_argument("--limit", type=int, help="end behind so many")
        parser.add_argument("--once", action="store_true", help="look once, then end")
        parser.add_argument("--drain", action="store_true", help="end when nothing is ready")
        parser.add_argument("--lease", type=float, default=usual.lease, help="seconds")
        parser.add_argument("--poll", type=float, default=usual.poll, help="seconds between looks")

    def handle(self, **options: Any) -> None:
        """Work.

        Raises:
            CommandError: something that was said makes no sense.
        """
        if options["batch_size"] < 1 or options["workers"] < 1:
            msg = "--batch-size and --workers are 1 or more."
            raise CommandError(msg)
        if options["workers"] > 1:
            ends = options["once"] or options["drain"] or options["limit"] is not None
            several = SeveralWorkers(_alone(sys.argv), count=options["workers"], lasting=not ends)
            sys.exit(several.run())
        handlers = _handlers(options["types"])
        queues = _names(options["queues"]) or sorted({one.handling.queue for one in handlers})
        self.stdout.write(f"Working on {', '.join(queues) or 'nothing'}. SIGTERM ends it.")
        worker = _worker(handlers, queues, options)
        try:
            with stopping(worker.stop):
                count = worker.run(ends=_end(options))
        except StoppedAtOnce:
            sys.exit(_AT_ONCE)
        self.stdout.write(f"{count:,} handled.")


def _worker(handlers: Handlers, queues: Sequence[str], options: Mapping[str, Any]) -> Worker:
    """Make the worker that options ask for."""
    alias = alias_of_events()
    most = options["batch_size"]
    return Worker(
        queue_of(alias),
        alias=alias,
        kinds=Kinds(handlers),
        queues=queues,
        pace=Pace(
            batch=min(most, options["limit"] or most),
            lease=options["lease"],
            poll=options["poll"],
        ),
        timetable=_timetable(alias),
    )


def _end(options: Mapping[str, Any]) -> Callable[[int], bool]:
    """Give what tells by the deliveries of each look whether these are the last ones."""
    handled = 0

    def ends(found: int) -> bool:
        nonlocal handled
        handled += found
        is_enough = options["limit"] is not None and handled >= options["limit"]
        return options["once"] or is_enough or (options["drain"] and not found)

    return ends


def _handlers(types: str | None) -> Handlers:
    """Give the handlers to work for.

    Raises:
        CommandError: a type has none.
    """
    found = the_events().handlers
    if types is None:
        return found
    names = _names(types)
    for name in names:
        if not found.of(name):
            msg = f"No handler wants events of the type {name!r}."
            raise CommandError(msg)
    return Handlers(one for one in found if one.handling.type in names)


def _timetable(alias: str) -> Timetable | None:
    """Give what publishes the ticks of the project's schedules, if it has any."""
    schedules = the_events().schedules
    return Timetable(schedules, alias=alias) if schedules else None


def _names(text: str | None) -> list[str]:
    return [name.strip() for name in (text or "").split(",") if name.strip()]


def _alone(arguments: list[str]) -> list[str]:
    """Give the same command for one process."""
    found: list[str] = []
    skips = False
    for argument in arguments:
        if skips:
            skips = False
        elif argument == "--workers":
            skips = True
        elif not argument.startswith("--workers="):
            found.append(argument)
    return found
