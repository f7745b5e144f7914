"""Handles events: `manage.py process_events`."""

from __future__ import annotations

import logging
import os
import sys
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from django.core.management.base import BaseCommand, CommandError

from mainspring.errors import BadInput, SettingsError
from mainspring.events.apps import the_events
from mainspring.events.backends.sharing import beside, shared_out
from mainspring.events.backends.task_types import TASK
from mainspring.events.kinds import Kinds
from mainspring.events.operators.choosing import add_choice, choice_in
from mainspring.events.queues.chosen_queue import ChosenQueue
from mainspring.events.queues.databases import alias_of_events, queue_of
from mainspring.events.rates import rates_of
from mainspring.events.scheduling.timetable import Timetable
from mainspring.events.tables.findings import missing_tables
from mainspring.events.working.health import check_health, pid_file
from mainspring.events.working.options import add_watching, commands_of_each, pace_in
from mainspring.events.working.owner import end_with_input
from mainspring.events.working.several_workers import SeveralWorkers
from mainspring.events.working.stopping import StoppedAtOnce, stopping
from mainspring.events.working.watch import Watch, waiting_of
from mainspring.events.working.worker import Worker

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Callable, Mapping, Sequence

    from mainspring.events.handlers import Handlers
    from mainspring.events.operators.choosing import Choice
    from mainspring.events.queues.queue import Queue
    from mainspring.events.working.pulse import Pulse


class Command(BaseCommand):
    """Claims deliveries, calls their handlers and acknowledges them, until it is stopped."""

    help = __doc__

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Define what can be said."""
        usual = the_events().settings
        parser.add_argument("--queues", help="those to work on, with commas; default all")
        parser.add_argument("--workers", type=int, default=1, help="processes")
        parser.add_argument("--batch-size", type=int, default=usual.batch, help="claimed at once")
        parser.add_argument("--limit", type=int, help="handle so many, then end")
        parser.add_argument("--once", action="store_true", help="look once, then end")
        parser.add_argument("--drain", action="store_true", help="end when nothing is ready")
        parser.add_argument("--lease", type=float, default=usual.lease, help="seconds")
        parser.add_argument("--poll", type=float, default=usual.poll, help="seconds between looks")
        add_choice(parser)
        add_watching(parser, usual)

    def handle(self, **options: Any) -> None:
        """Work.

        Raises:
            CommandError: something that was said makes no sense.
        """
        if options["check"] is not None:
            lives, lines = check_health(options["check"])
            self.stdout.write("\n".join(lines))
            sys.exit(not lives)
        numbers = (options["batch_size"], options["workers"], options["limit"])
        if any(number is not None and number < 1 for number in numbers):
            msg = "--batch-size, --workers and --limit are 1 or more."
            raise CommandError(msg)
        try:
            with pid_file(options["pid_file"]):
                self._work(options)
        except (BadInput, SettingsError) as error:
            raise CommandError(str(error)) from error
        except StoppedAtOnce as stopped:
            # What threads of handlers are doing is not waited for.
            logging.shutdown()
            os._exit(stopped.code)

    def _work(self, options: Mapping[str, Any]) -> None:
        choice, handlers = self._chosen(options)
        if options["end_with_input"]:
            end_with_input()
        if options["workers"] > 1:
            sys.exit(_run_several(options))
        queues = _names(options["queues"]) or _queues(handlers)
        self.stdout.write(f"Working on {', '.join(queues) or 'nothing'}. SIGTERM ends it.")
        own, relay = shared_out(queues, timetable=_timetable)
        if relay is not None:
            self.stdout.write(f"Relaying {', '.join(relay.queues)} to their backends.")
        aside = relay if own else None
        worker = relay if aside is None and relay else _worker(handlers, own, options, choice)
        watch = self._watch(worker.pulse, options, waiting=_waiting(handlers, queues, choice))
        with (
            stopping(worker.stop, drain_limit=options["drain_limit"]),
            beside(aside),
            watch.shown(),
        ):
            count = worker.run(ends=_end(options, is_limited=worker is relay))
        self._end_passing(options)
        self.stdout.write(f"{count:,} {'sent' if worker is relay else 'handled'}.")

    def _watch(
        self, pulse: Pulse, options: Mapping[str, Any], *, waiting: Callable[[], str]
    ) -> Watch:
        return Watch(
            pulse,
            health=options["health_file"],
            show=self._show if self._is_shown(options) else None,
            waiting=waiting,
        )

    def _is_shown(self, options: Mapping[str, Any]) -> bool:
        said = options["progress"]
        return self.stdout.isatty() if said is None else bool(said)

    def _show(self, line: str) -> None:
        """Show a line; on a terminal it takes the place of the one before."""
        if self.stdout.isatty():
            self.stdout.write(f"\r\033[K{line}", ending="")
        else:
            self.stdout.write(line)
        self.stdout.flush()

    def _end_passing(self, options: Mapping[str, Any]) -> None:
        if self.stdout.isatty() and self._is_shown(options):
            self.stdout.write("\r\033[K", ending="")

    def _chosen(self, options: Mapping[str, Any]) -> tuple[Choice, Handlers]:
        """Give what is to be worked on, once dead letters are ready again that are to be.

        Raises:
            CommandError: nothing can be, or a table of events is not there.
        """
        try:
            choice = choice_in(options, the_events().handlers)
            handlers = choice.handlers(the_events().handlers)
        except BadInput as error:
            raise CommandError(str(error)) from error
        lacking = missing_tables(the_events().tables)
        if lacking:
            msg = f"There is no table {lacking[0]!r} of events. Run manage.py migrate."
            raise CommandError(msg)
        if choice.requeue_errors:
            count = choice.requeue(handlers, alias=alias_of_events())
            self.stdout.write(f"{count:,} requeued.")
        return choice, handlers


def _run_several(options: Mapping[str, Any]) -> int:
    """Let several processes work; give the exit code."""
    ends = options["once"] or options["drain"] or options["limit"] is not None
    return SeveralWorkers(commands_of_each(sys.argv, options), lasting=not ends).run()


def _worker(
    handlers: Handlers, queues: Sequence[str], options: Mapping[str, Any], choice: Choice
) -> Worker:
    """Make the worker that options ask for."""
    alias = alias_of_events()
    queue = queue_of(alias)
    return Worker(
        cast("Queue", ChosenQueue(queue, choice=choice, alias=alias))
        if choice.is_narrow
        else queue,
        alias=alias,
        kinds=Kinds(handlers),
        queues=queues,
        pace=pace_in(options, the_events().settings),
        timetable=_timetable(),
        rates=rates_of(the_events().settings.rates, the_events().handlers),
    )


def _waiting(handlers: Handlers, queues: Sequence[str], choice: Choice) -> Callable[[], str]:
    """Give what counts the deliveries that wait to be worked on."""
    kinds, alias = Kinds(handlers).numbers(), alias_of_events()
    return partial(waiting_of, queues, kinds, alias=alias, condition=choice.condition())


def _end(options: Mapping[str, Any], *, is_limited: bool) -> Callable[[int], bool]:
    """Give what tells by the deliveries of each look whether these are the last ones.

    Args:
        options: of the command.
        is_limited: whether they are by the limit; a worker counts by itself what it handles.
    """
    handled, limit = 0, options["limit"] if is_limited else None

    def ends(found: int) -> bool:
        nonlocal handled
        handled += max(found, 0)
        is_enough = limit is not None and handled >= limit
        return options["once"] or is_enough or (options["drain"] and not found)

    return ends


def _queues(handlers: Handlers) -> list[str]:
    """List the queues of handlers; tasks say themselves in which they are."""
    found = {one.handling.queue for one in handlers}
    return sorted(found.union(the_events().task_queues if handlers.of(TASK) else ()))


def _timetable() -> Timetable | None:
    """Give what publishes the ticks of the project's schedules, if it has any."""
    schedules = the_events().schedules
    return Timetable(schedules, alias=alias_of_events()) if schedules else None


def _names(text: str | None) -> list[str]:
    return [name.strip() for name in (text or "").split(",") if name.strip()]
