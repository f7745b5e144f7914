"""What a process of a task queue does with a nudge: `handle`."""

from __future__ import annotations

import logging
import os
import time
from typing import TYPE_CHECKING, Any, NoReturn, cast

if TYPE_CHECKING:
    from mainspring.events.handlers import Handler
    from mainspring.events.queues.queue import Queue

_log = logging.getLogger("mainspring.events")

PATH = "mainspring.events.backends.turn.handle"
LONGEST = 5.0
"""Seconds behind which a turn that finds more to do leaves it to another one."""


def handle(queue: str, type_: str, handler: str) -> int:
    """Handle what is ready for a handler.

    Args:
        queue: of its deliveries.
        type_: of the events that it wants.
        handler: its name.

    Returns:
        How many deliveries were handled.

    Raises:
        DatabaseError: the database is away; what was claimed is ready behind its lease.
    """
    from django.apps import apps

    if not apps.ready:  # a plain worker of RQ knows of no Django
        import django

        django.setup(set_prefix=False)
    from django.db import close_old_connections

    from mainspring.events.backends.app import events_app

    found = events_app().handlers.named(type_, handler)
    if found is None:
        _log.warning("there is no handler %s of %s in this process", handler, type_)
        return 0
    close_old_connections()
    try:
        return _turn(queue, found)
    finally:
        close_old_connections()


def _turn(queue: str, handler: Handler) -> int:
    from mainspring.events.backends.app import events_app
    from mainspring.events.backends.backend import Nudge
    from mainspring.events.handlers import Handlers
    from mainspring.events.kinds import Kinds
    from mainspring.events.queues.databases import alias_of_events, queue_of
    from mainspring.events.rates import rates_of
    from mainspring.events.working.worker import Pace, Worker

    class Turn(Worker):
        """A worker that leaves a database that is away to the relay."""

        def _recover(self, error: Exception, trouble: int) -> NoReturn:  # noqa: ARG002 - it does not wait
            raise error

    events, alias = events_app(), alias_of_events()
    worker = Turn(
        cast("Queue", _Guest(queue_of(alias))),
        alias=alias,
        kinds=Kinds(Handlers([handler])),
        queues=[queue],
        pace=Pace(batch=max(1, handler.handling.batch), lease=events.settings.lease, poll=1.0),
        rates=rates_of(events.settings.rates, events.handlers),
    )
    until = time.monotonic() + LONGEST
    leaves = False

    def ends(found: int) -> bool:
        nonlocal leaves
        # Less than none is what may not begin now.
        leaves = found != 0 and time.monotonic() > until
        return leaves or not found

    count = worker.run(ends=ends)
    backend = events.backends.of(queue)
    if leaves and backend is not None:
        again = Nudge(queue=queue, type=handler.handling.type, handler=handler.name)
        backend.send([again])
    return count


class _Guest:
    """The queue for a process that has other work beside this: its session stays as it is."""

    def __init__(self, queue: Queue) -> None:
        self._queue = queue

    def __getattr__(self, name: str) -> Any:
        return getattr(self._queue, name)

    def begin(self, *, lock_timeout: float | None = None) -> None:
        """Leave the session as it is."""

    def begin_attempt(self) -> None:
        """Do nothing: it is as those of others here."""

    def end(self) -> None:
        """Do nothing: it was left as it is."""

    def promote(self, limit: int) -> None:
        """Leave that to the relay, which sends a nudge for each."""

    def wake(self, queues: list[str]) -> None:
        """Wake nobody: others have nudges of their own."""

    def register(self, name: str, queues: list[str]) -> int:  # noqa: ARG002 - it is not entered
        """Give a number that no worker in the list has."""
        return -os.getpid()

    def leave(self, worker: int) -> None:
        """Do nothing: it was not entered."""
