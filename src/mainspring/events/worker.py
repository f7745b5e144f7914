"""A worker: claims, handles, acknowledges, and rests where there is nothing to do."""

from __future__ import annotations

import logging
import secrets
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db import DatabaseError, InterfaceError, connections

from mainspring.events.effects import Effects, effects_of
from mainspring.events.errors import LostLease
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How a worker works."""

    batch: int = 100  # deliveries that are claimed at once, at most
    lease: float = 30.0  # seconds
    patience: float = 0.25  # seconds of one handler before what waits behind it is given back
    poll: float = 1.0  # seconds between looks where there is nothing to do
    trouble: float = 1.0  # seconds to wait while the database is away; longer each time


class Worker:
    """Works on the queues of one database until it is told to stop.

    Args:
        queue: where deliveries are.
        alias: of its database.
        kinds: the handlers.
        queues: which it works on, those of most importance first.
        pace: how.
        number: of this worker.
        timetable: whose ticks it publishes, if there are schedules.
    """

    def __init__(  # noqa: PLR0913 - as many things can be said of a worker
        self,
        queue: Queue,
        *,
        alias: str,
        kinds: Kinds,
        queues: Sequence[str],
        pace: Pace,
        number: int = 0,
        timetable: Timetable | None = None,
    ) -> None:
        self._queue = queue
        self._alias = alias
        self._kinds = kinds
        self._queues = tuple(queues)
        self._pace = pace
        self._number = number
        self._timetable = timetable
        self._running = Running(kinds)
        self._stopping = threading.Event()
        self._leases = Leases(queue, alias=alias, lease=pace.lease, patience=pace.patience)

    def stop(self) -> None:
        """Finish what is at work, give back the rest, and end."""
        self._stopping.set()

    def run(self, *, ends: Callable[[int], bool] = lambda _: False) -> int:
        """Work.

        Args:
            ends: tells by the deliveries that the last look found whether that is all.

        Returns:
            How many deliveries were handled.
        """
        handled, trouble = 0, 0
        self._leases.start()
        try:
            while not self._stopping.is_set():
                try:
                    found = self.step()
                    trouble = 0
                except (DatabaseError, InterfaceError) as error:
                    trouble += 1
                    self._recover(error, trouble)
                    continue
                handled += found
                if ends(found):
                    break
                if not found:
                    self._rest()
        finally:
            self._leases.stop()
        return handled

    def step(self) -> int:
        """Handle one batch; tell how many deliveries it had."""
        if self._timetable is not None:
            self._timetable.fire()
        self._queue.promote(_PROMOTED)
        fence = secrets.randbelow(_FENCES)
        claim = Claim(
            queues=self._queues,
            kinds=self._kinds.numbers(),
            limit=self._pace.batch,
            lease=self._pace.lease,
            fence=fence,
            worker=self._number,
        )
        claimed = self._queue.claim(claim)
        if claimed:
            self._leases.hold([one.id for one in claimed], fence=fence)
            try:
                self._handle(claimed, fence)
            finally:
                left = self._leases.let_go()
            if left:
                self._queue.give_back(left, fence=fence)
        return len(claimed)

    def _handle(self, claimed: Sequence[Claimed], fence: int) -> None:
        """Run a batch and acknowledge it, with what it has written."""
        ids = [one.id for one in claimed]
        lost: set[int] = set()

        def first() -> None:
            held = self._queue.fenced(ids, fence=fence)
            lost.update(set(ids) - held)
            if lost:
                raise LostLease

        with effects_of(self._alias, first=first) as effects:
            results = self._run(claimed, effects, lost)
            if effects.begun:
                self._acknowledge(results, fence)
        if not effects.begun:
            self._acknowledge(results, fence)

    def _run(self, claimed: Sequence[Claimed], effects: Effects, lost: set[int]) -> Results:
        return self._running.run(
            claimed,
            effects,
            goes_on=lambda one: (
                one.id not in lost and not self._stopping.is_set() and self._leases.begins(one.id)
            ),
        )

    def _acknowledge(self, results: Results, fence: int) -> None:
        if results.done or results.failed:
            self._queue.acknowledge(results.done, results.failed, fence=fence)

    def _rest(self) -> None:
        """Wait for the next look."""
        due = self._queue.next_due()
        wait = self._pace.poll if due is None else min(self._pace.poll, due)
        if self._timetable is not None:
            wait = min(wait, self._timetable.seconds_left())
        self._stopping.wait(max(wait, 0.001))

    def _recover(self, error: Exception, trouble: int) -> None:
        """Wait for a database that is away, and connect anew."""
        _log.warning("the database is away: %s", error)
        connections[self._alias].close()
        longest = 15.0
        self._stopping.wait(min(self._pace.trouble * 2 ** min(trouble - 1, 6), longest))
