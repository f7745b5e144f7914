"""A worker: claims, handles, acknowledges, and rests where there is nothing to do."""

from __future__ import annotations

import logging
import os
import secrets
import socket
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db import (
    DatabaseError,
    InterfaceError,
    InternalError,
    OperationalError,
    connections,
)

from mainspring.events.effects import Effects, effects_of
from mainspring.events.leases import Leases
from mainspring.events.queue import Claim
from mainspring.events.running import Running

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mainspring.events.kinds import Kinds
    from mainspring.events.queue import Claimed, Queue
    from mainspring.events.running import Results
    from mainspring.events.timetable import Timetable

_log = logging.getLogger("mainspring.events")

_FENCES = 2**62
_PROMOTED = 1_000  # deliveries that become ready at once
_PROMOTES_EVERY = 0.02  # seconds between looks for what has become due, while there is work


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How a worker works."""

    batch: int = 100  # deliveries that are claimed at once, at most
    lease: float = 30.0  # seconds
    patience: float = 0.25  # seconds of one handler before what waits behind it is given back
    poll: float = 5.0  # seconds between looks where there is nothing to do and somebody wakes it
    unwoken: float = 1.0  # the same where nobody does
    trouble: float = 0.1  # seconds to wait while the database is away; longer each time


_AWAY = (OperationalError, InterfaceError, InternalError)
"""What says that a database cannot be reached or not be written to now; others are defects."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Deliveries that were claimed together."""

    deliveries: Sequence[Claimed]
    fence: int

    @property
    def ids(self) -> list[int]:
        """The numbers of the deliveries."""
        return [one.id for one in self.deliveries]


def _batch(claimed: Sequence[Claimed], claim: Claim) -> Batch | None:
    return Batch(claimed, claim.fence) if claimed else None


class Worker:
    """Works on the queues of one database until it is told to stop.

    Args:
        queue: where deliveries are.
        alias: of its database.
        kinds: the handlers.
        queues: which it works on, those of most importance first.
        pace: how.
        timetable: whose ticks it publishes, if there are schedules.
    """

    def __init__(
        self,
        queue: Queue,
        *,
        alias: str,
        kinds: Kinds,
        queues: Sequence[str],
        pace: Pace,
        timetable: Timetable | None = None,
    ) -> None:
        self._queue = queue
        self._alias = alias
        self._kinds = kinds
        self._queues = tuple(queues)
        self._pace = pace
        self._timetable = timetable
        self._number = 0  # as soon as it is registered
        self._running = Running(kinds)
        self._stopping = threading.Event()
        self._due: float | None = None  # seconds from when it last said that it waits
        self._promoted = 0.0  # when it was looked last for what has become due
        self._leases = Leases(queue, alias=alias, lease=pace.lease, patience=pace.patience)

    def stop(self) -> None:
        """Finish what is at work, give back the rest, and end."""
        self._stopping.set()

    def run(self, *, ends: Callable[[int], bool] = lambda _: False) -> int:
        """Work.

        Args:
            ends: tells by the deliveries that a look found whether these are the last ones.

        Returns:
            How many deliveries were handled.
        """
        handled, trouble = 0, 0
        batch: Batch | None = None
        waits = False  # whether it has said that it waits, and looks once more
        self._leases.start()
        try:
            while not self._stopping.is_set():
                try:
                    self._fire()
                    batch = batch or self._look()
                    is_last = ends(0 if batch is None else len(batch.deliveries))
                    if batch is not None:
                        held, batch, waits = batch, None, False
                        handled += len(held.deliveries)
                        batch = self._handle(held, goes_on=not is_last)
                        if batch is not None and len(batch.deliveries) >= self._pace.batch:
                            self._queue.wake(self._queues)
                    elif not is_last:
                        waits = self._rest(waits=waits)
                    trouble = 0
                except _AWAY as error:
                    trouble += 1
                    self._recover(error, trouble)
                    continue
                if is_last:
                    break
        finally:
            self._leases.stop()
            self._leave(batch)
        return handled

    def _fire(self) -> None:
        """Publish the ticks that are due."""
        if self._timetable is not None:
            self._timetable.fire()

    def _leave(self, batch: Batch | None) -> None:
        """Give back what was claimed and not begun, and strike this worker out."""
        with suppress(DatabaseError, InterfaceError):  # leases run out, and so do entries
            if batch is not None:
                self._queue.give_back(batch.ids, fence=batch.fence)
            if self._number:
                self._queue.leave(self._number)

    def _look(self) -> Batch | None:
        """Claim what is ready."""
        self._queue.begin()
        if not self._number:
            name = f"{socket.gethostname()}:{os.getpid()}"
            self._number = self._queue.register(name, self._queues)
        self._promote()
        claim = self._claim()
        return _batch(self._queue.claim(claim), claim)

    def _claim(self) -> Claim:
        return Claim(
            queues=self._queues,
            kinds=self._kinds.numbers(),
            limit=self._pace.batch,
            lease=self._pace.lease,
            fence=secrets.randbelow(_FENCES),
            worker=self._number,
        )

    def _handle(self, batch: Batch, *, goes_on: bool) -> Batch | None:
        """Run a batch and acknowledge it, with what it has written; give the next one."""
        following: Batch | None = None
        self._leases.hold(batch.ids, fence=batch.fence)
        try:
            with effects_of(self._queue, alias=self._alias, fence=batch.fence) as effects:
                results = self._run(batch.deliveries, effects)
                if effects.begun:
                    following = self._acknowledge(batch, results, goes_on=goes_on)
            if not effects.begun:
                following = self._acknowledge(batch, results, goes_on=goes_on)
        finally:
            left = self._leases.let_go()
        if left:
            self._queue.give_back(left, fence=batch.fence)
        return following

    def _run(self, claimed: Sequence[Claimed], effects: Effects) -> Results:
        return self._running.run(
            claimed,
            effects,
            goes_on=lambda one: not self._stopping.is_set() and self._leases.begins(one.id),
        )

    def _acknowledge(self, batch: Batch, results: Results, *, goes_on: bool) -> Batch | None:
        """Tell what became of a batch, and claim the next one where the work goes on."""
        claim = self._claim() if goes_on and not self._stopping.is_set() else None
        if claim is not None and time.monotonic() - self._promoted > _PROMOTES_EVERY:
            self._promote()
        found = self._queue.acknowledge(results.done, results.failed, fence=batch.fence, then=claim)
        return None if claim is None else _batch(found, claim)

    def _promote(self) -> None:
        self._promoted = time.monotonic()
        self._queue.promote(_PROMOTED)

    def _rest(self, *, waits: bool) -> bool:
        """Say that it waits, and wait once a further look has found nothing either.

        Whoever publishes behind the first look sees that it waits, or is seen at the second one.

        Args:
            waits: whether it has said so.

        Returns:
            Whether it has.
        """
        longest = self._pace.poll if self._queue.wakes else self._pace.unwoken
        if not waits:
            self._due = self._queue.idle(self._number, longest)
            return True
        wait = longest if self._due is None else min(longest, self._due)
        if self._timetable is not None:
            wait = min(wait, self._timetable.seconds_left())
        self._queue.wait(max(wait, 0.001), stopped=self._stopping)
        return False

    def _recover(self, error: Exception, trouble: int) -> None:
        """Wait for a database that is away, and connect anew."""
        _log.warning("the database is away: %s", error)
        connections[self._alias].close()
        longest = 15.0
        self._stopping.wait(min(self._pace.trouble * 2 ** min(trouble - 1, 10), longest))
