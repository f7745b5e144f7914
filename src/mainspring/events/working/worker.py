"""A worker: claims, handles, acknowledges, and rests where there is nothing to do."""

from __future__ import annotations

import logging
import os
import secrets
import socket
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from django.db import (
    DatabaseError,
    IntegrityError,
    InterfaceError,
    InternalError,
    OperationalError,
    connections,
)

from mainspring import telemetry
from mainspring.events.errors import TransactionLost
from mainspring.events.queues.queue import Claim
from mainspring.events.tables.reading import Reading
from mainspring.events.tables.the_tables import the_tables
from mainspring.events.telling import is_heard, tell, tell_all
from mainspring.events.working.batch import Batch, Begins
from mainspring.events.working.effects import effects_of
from mainspring.events.working.leases import Leases
from mainspring.events.working.limit import limits_of
from mainspring.events.working.limits import Limits
from mainspring.events.working.outside import Outside
from mainspring.events.working.pulse import Pulse
from mainspring.events.working.running import Results, Running, Undone, note
from mainspring.events.working.suspects import Suspects
from mainspring.events.working.tempo import Tempo
from mainspring.events.working.together import Bounds, Together

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from mainspring.blueprint.rates import Rate
    from mainspring.events.kinds import Kinds
    from mainspring.events.queues.queue import Claimed, Mark, Queue
    from mainspring.events.scheduling.timetable import Timetable
    from mainspring.events.working.effects import Effects

_log = logging.getLogger("mainspring.events")

_FENCES = 2**62
_END = 5.0  # seconds to wait for threads
_PROMOTED = 1_000  # deliveries that become ready at once
_PROMOTES_EVERY = 0.02  # seconds between looks for what has become due, while there is work
_AGES_EVERY = 8  # claims between looks for what has been ready for long
_AGES_AFTER = 1.0  # seconds after which there is such a look in any case


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How a worker works."""

    batch: int = 100  # deliveries that are claimed at once, at most
    lease: float = 30.0  # seconds
    patience: float = 0.25  # seconds of one handler before what waits behind it is given back
    poll: float = 5.0  # seconds between looks where there is nothing to do and somebody wakes it
    unwoken: float = 1.0  # the same where nobody does
    aged: float = 20.0  # seconds after which what is ready comes before higher priorities at times
    trouble: float = 0.1  # seconds to wait while the database is away; longer each time
    lock_timeout: float | None = None  # seconds that a statement waits for a lock
    bounds: Bounds = field(default_factory=Bounds)  # of what is asynchronous
    limit: int | None = None  # deliveries that are handled, at most; it ends behind them


_AWAY = (OperationalError, InterfaceError, InternalError)
"""What says that a database cannot be reached or not be written to now; others are defects."""


class Worker:
    """Works on the queues of one database until it is told to stop.

    Args:
        queue: where deliveries are.
        alias: of its database.
        kinds: the handlers.
        queues: which it works on, those of most importance first.
        pace: how.
        timetable: whose ticks it publishes, if there are schedules.
        rates: how many attempts of types of events may begin.
    """

    def __init__(  # noqa: PLR0913 - as much is known of a worker
        self,
        queue: Queue,
        *,
        alias: str,
        kinds: Kinds,
        queues: Sequence[str],
        pace: Pace,
        timetable: Timetable | None = None,
        rates: Mapping[str, Rate] | None = None,
    ) -> None:
        self._queue = queue
        self._alias = alias
        self._kinds = kinds
        self._queues = tuple(queues)
        self._pace = pace
        self._timetable = timetable
        self._number = 0  # as soon as it is registered
        self._running = Running(kinds)
        self._reading = Reading(the_tables(), kinds)
        self._suspects = Suspects(queue)
        self._together = Together(
            queue, alias=alias, kinds=kinds, running=self._running, bounds=pace.bounds
        )
        limits = limits_of(kinds, rates or {}, most=pace.batch, together=pace.bounds.handlers)
        self._limits = Limits(queue, alias=alias, limits=limits) if limits else None
        self.pulse = Pulse()
        """What it is doing."""
        limited = () if self._limits is None else self._limits.kinds
        self._plain = tuple(kind for kind in kinds.numbers() if kind not in limited)
        self._looks = [self._look_for_limited, self._look_for_plain]  # in this order
        self._batch: Batch | None = None  # claimed, and not begun
        self._at_work = 0  # deliveries of the batch that is being handled
        self._stopping = threading.Event()
        self._due: float | None = None  # seconds from the look behind which it waits
        self._aged = 0.0  # when it was looked last for what has been ready for long
        self._claims = 0  # since then
        handlings = [kinds[number].handling for number in kinds.numbers()]
        # What waits for the one before of its key is ready, and would be behind the mark.
        self._marks: dict[str, Mark] | None = None if any(one.order_by for one in handlings) else {}
        self._tempo = Tempo(
            most=pace.batch,
            least=max((one.batch for one in handlings), default=1),
            seconds=pace.patience,
        )
        self._promoted = 0.0  # when it was looked last for what has become due
        self._leases = Leases(queue, alias=alias, lease=pace.lease, patience=pace.patience)

    def stop(self) -> None:
        """Finish what is at work, give back the rest, and end."""
        self._stopping.set()
        self.pulse.is_now("stopping")

    def run(self, *, ends: Callable[[int], bool] = lambda _: False) -> int:
        """Work.

        Args:
            ends: tells by the deliveries that a look found whether these are the last ones; there
                are -1 where limits hold some back.

        Returns:
            How many deliveries were handled.
        """
        tell(telemetry.WORKER_STARTED, self._name, queues=self._queues)
        self._leases.start()
        seconds = 0.1  # to wait for threads where what they do is given up
        try:
            self._work(ends)
            seconds = _END
        finally:
            self._leases.stop()
            self._together.stop(seconds)
            self._leave()
            tell(telemetry.WORKER_STOPPED, self._name, handled=self.pulse.handled)
        return self.pulse.handled

    def _work(self, ends: Callable[[int], bool]) -> None:
        trouble = 0
        waits = is_last = False  # whether it has said that it waits, and looks once more
        while not (is_last or self._stopping.is_set() or self._left() == 0):
            try:
                self._fire()
                self._batch = self._batch or self._look(waits=waits)
                is_last = self._is_last(self._batch, ends)
                if self._batch is not None:
                    held, self._batch, waits = self._batch, None, False
                    self._batch = self._handle(held, goes_on=not is_last)
                    self._wake(self._batch)
                elif not is_last:
                    waits = self._rest(waits=waits)
                trouble = self._well(trouble)
            except _AWAY as error:
                is_last = False
                trouble += 1
                self._recover(error, trouble)

    def _left(self) -> int:
        """Tell how many deliveries may still be claimed; all at work may begin."""
        limit = sys.maxsize if self._pace.limit is None else self._pace.limit
        return max(0, limit - self.pulse.handled - self._at_work)

    def _wake(self, batch: Batch | None) -> None:
        """Wake another worker where there seems to be enough for both."""
        if batch is not None and len(batch.deliveries) >= self._tempo.limit:
            self._queue.wake(self._queues)

    @property
    def _name(self) -> str:
        return f"{socket.gethostname()}:{os.getpid()}"

    def _is_last(self, batch: Batch | None, ends: Callable[[int], bool]) -> bool:
        """Tell whether the work ends with what a look has found."""
        found = 0 if batch is None else len(batch.deliveries)
        if not found and self._limits is not None and self._limits.holds_back:
            # Nothing may begin now: that is no end of what there is to do.
            return ends(-1)
        return ends(found)

    def _well(self, trouble: int) -> int:
        """Tell that it works again where it did not; give how often it did not since."""
        if trouble:
            tell(telemetry.WORKER_RECOVERED, self._name, tries=trouble)
        return 0

    def _fire(self) -> None:
        """Publish the ticks that are due."""
        if self._timetable is not None:
            self._timetable.fire()

    def _leave(self) -> None:
        """Give back what was claimed and not begun, and strike this worker out."""
        batch = self._batch
        with suppress(DatabaseError, InterfaceError):  # leases run out, and so do entries
            if batch is not None:
                self._give_back(batch.ids, batch)
            if self._number:
                self._queue.leave(self._number)

    def _look(self, *, waits: bool) -> Batch | None:
        """Claim what is ready; a worker that has said that it waits sees when there is more."""
        self._queue.begin(lock_timeout=self._pace.lock_timeout)
        self.pulse.looked_at = time.time()
        if not self._number:
            self._number = self._queue.register(self._name, self._queues)
        if waits:
            self._due = self._queue.next_due(_PROMOTED, self._queues)
        else:
            self._promote()
        for look in tuple(self._looks):
            batch = look()
            if batch is not None:
                if batch.taken is None:  # nothing held it back: next comes the other one
                    self._looks.sort(key=lambda one: one == look)
                return batch
        return None

    def _look_for_plain(self) -> Batch | None:
        """Claim what is ready of handlers that are not limited."""
        if not self._plain:
            return None
        claim = self._claim()
        return self._claimed(self._queue.claim(claim), claim)

    def _look_for_limited(self) -> Batch | None:
        """Claim what is ready of handlers that are limited."""
        if self._limits is None:
            return None
        taken = self._limits.take(lambda kind, most: self._claim((kind,), most))
        if taken is None:
            return None
        if taken.limit.is_none:
            return self._claimed(taken.deliveries, taken.claim)
        self._tell_of(taken.deliveries)
        chosen = self._suspects.choose(taken.deliveries, fence=taken.claim.fence)
        return Batch(chosen, taken.claim.fence, taken, time.monotonic())

    def _claimed(self, claimed: Sequence[Claimed], claim: Claim) -> Batch | None:
        if not claimed:
            return None
        self._tell_of(claimed)
        return Batch(self._suspects.choose(claimed, fence=claim.fence), claim.fence)

    def _tell_of(self, claimed: Sequence[Claimed]) -> None:
        if is_heard():
            tell(telemetry.EVENT_CLAIMED, self._name, deliveries=[one.id for one in claimed])

    def _claim(
        self, kinds: Sequence[int] | None = None, most: int | None = None, *, ages: bool = False
    ) -> Claim:
        usual = self._tempo.limit if most is None else min(most, self._pace.batch)
        return Claim(
            queues=self._queues,
            kinds=self._plain if kinds is None else kinds,
            limit=min(self._suspects.most(usual), self._left()),
            lease=self._pace.lease,
            fence=secrets.randbelow(_FENCES),
            worker=self._number,
            aged=self._pace.aged if ages and self._looks_for_aged() else None,
            # What is limited is claimed by itself, whatever the marks of the others are.
            marks=self._marks if kinds is None else None,
        )

    def _looks_for_aged(self) -> bool:
        """Tell whether it is time to look for what has been ready for long."""
        now = time.monotonic()
        self._claims += 1
        if self._claims < _AGES_EVERY and now - self._aged < _AGES_AFTER:
            return False
        self._claims, self._aged = 0, now
        return True

    def _handle(self, batch: Batch, *, goes_on: bool) -> Batch | None:
        """Run a batch and acknowledge it, with what it has written; give the next one."""
        self._working()
        self._queue.begin(lock_timeout=self._pace.lock_timeout)
        begins = Begins(batch, leases=self._leases, stopping=self._stopping)
        self._leases.hold(batch.ids, fence=batch.fence)
        self._at_work = len(batch.deliveries)
        try:
            read = self._reading.read(batch.deliveries)
            plain = self._run_together(read.deliveries, batch, begins)
            inside, outside = self._running.parted(plain)
            results = Results()
            self._running.note_unread(read, results, goes_on=begins)
            following = self._inside(
                batch, inside, results, begins, goes_on=goes_on and not outside
            )
            if outside:
                # Last: they may take long, and what the others wrote is committed by now.
                following = self._outside(batch, outside, begins, goes_on=goes_on)
        except TransactionLost as lost:
            following = None
            self._redo(batch, lost.results if isinstance(lost, Undone) else Results())
        finally:
            left, self._at_work = self._leases.let_go(), 0
            self.pulse.handled += begins.count
        if left:
            self._give_back(left, batch)
        if batch.taken is not None and self._limits is not None:
            self._limits.let_go(batch.taken, begun=begins.count)
        return following

    def _inside(
        self,
        batch: Batch,
        deliveries: Sequence[Claimed],
        results: Results,
        begins: Begins,
        *,
        goes_on: bool,
    ) -> Batch | None:
        """Run what writes in one transaction, and acknowledge it there if it has written."""
        following: Batch | None = None
        try:
            with effects_of(self._queue, alias=self._alias, fence=batch.fence) as effects:
                self._timed(deliveries, effects, results, begins)
                effects.end()
                if effects.begun:
                    following = self._acknowledge(batch, results, goes_on=goes_on)
        except IntegrityError as error:
            raise self._refused(batch, deliveries, error) from error
        if not effects.begun:
            following = self._acknowledge(batch, results, goes_on=goes_on)
        self._count(results)
        return following

    def _refused(
        self, batch: Batch, deliveries: Sequence[Claimed], error: IntegrityError
    ) -> Undone:
        """Tell of a commit that the database refused: constraints may be looked at only then.

        Nobody knows which handler it was, so each of several is handled by itself next.
        """
        alone = Results()
        if len(batch.deliveries) == len(deliveries) == 1:
            (one,) = deliveries
            note(alone, self._kinds[one.kind], one, outcome=error, seconds=0.0)
        else:
            self._queue.give_back(batch.ids, fence=batch.fence, lost=True)
            self._suspects.fear()
        return Undone(TransactionLost(str(error), reason=error), alone)

    def _outside(
        self,
        batch: Batch,
        deliveries: Sequence[Claimed],
        begins: Begins,
        *,
        goes_on: bool,
    ) -> Batch | None:
        """Run what waits for others elsewhere, in no transaction, and acknowledge it."""
        results = Results()
        where = Outside(self._alias)
        self._timed(deliveries, where, results, begins)
        following = self._acknowledge(batch, results, goes_on=goes_on)
        self._count(results)
        return following

    def _timed(
        self,
        deliveries: Sequence[Claimed],
        effects: Effects | Outside,
        results: Results,
        begins: Begins,
    ) -> None:
        """Run handlers, and see how long they take."""
        began, before = time.monotonic(), begins.count
        self._running.run(deliveries, effects, results=results, goes_on=begins)
        self._tempo.took(begins.count - before, time.monotonic() - began)

    def _run_together(
        self, deliveries: Sequence[Claimed], batch: Batch, begins: Begins
    ) -> Sequence[Claimed]:
        """Run what is asynchronous and acknowledge it; give what is not."""
        own, plain = self._together.parted(deliveries)
        if own:
            part = Results()
            self._together.run(own, fence=batch.fence, results=part, goes_on=begins)
            self._queue.acknowledge(part.done, part.failed, fence=batch.fence)
            self._count(part)
        return plain

    def _working(self) -> None:
        if not self._stopping.is_set():
            self.pulse.is_now("working")

    def _count(self, results: Results) -> None:
        """Count what is committed, and tell of it."""
        self.pulse.failed += len(results.failed)
        if results.notes:
            tell_all(results.notes)

    def _give_back(self, ids: Sequence[int], batch: Batch) -> None:
        self._queue.give_back(ids, fence=batch.fence)
        tell(telemetry.EVENT_GIVEN_BACK, self._name, deliveries=list(ids))

    def _redo(self, batch: Batch, results: Results) -> None:
        """Give back a batch whose transaction is lost, but for what it was lost with."""
        _log.warning("the database has undone a batch, which is done again")
        self._queue.acknowledge(results.done, results.failed, fence=batch.fence)
        self._count(results)
        blamed = {one.id for one in results.failed}
        self._give_back([id_ for id_ in batch.ids if id_ not in blamed], batch)

    def _acknowledge(self, batch: Batch, results: Results, *, goes_on: bool) -> Batch | None:
        """Tell what became of a batch, and claim the next one where the work goes on."""
        claim = self._claim(ages=True) if goes_on and self._follows() else None
        if claim is not None and time.monotonic() - self._promoted > _PROMOTES_EVERY:
            self._promote()
        found = self._queue.acknowledge(results.done, results.failed, fence=batch.fence, then=claim)
        return None if claim is None else self._claimed(found, claim)

    def _follows(self) -> bool:
        """Tell whether the next claim goes with an acknowledgement: it takes nothing limited."""
        if self._stopping.is_set() or not self._plain or not self._left():
            return False
        return self._limits is None or not self._limits.is_due()

    def _promote(self) -> None:
        self._promoted = time.monotonic()
        self._queue.promote(_PROMOTED)

    def _rest(self, *, waits: bool) -> bool:
        """Say that it waits, and wait once a further look has found nothing either.

        Whoever publishes behind the first look sees that it waits, or is seen at the second one;
        so is what will be due only later.

        Args:
            waits: whether it has said so.

        Returns:
            Whether it has.
        """
        longest = self._pace.poll if self._queue.wakes else self._pace.unwoken
        if not self._stopping.is_set():
            self.pulse.is_now("resting")
        if not waits:
            self._queue.idle(self._number, longest)
            return True
        wait = longest if self._due is None else min(longest, self._due)
        if self._timetable is not None:
            wait = min(wait, self._timetable.seconds_left())
        if self._limits is not None:
            wait = min(wait, self._limits.seconds_left() or wait)
        self._queue.wait(max(wait, 0.001), stopped=self._stopping)
        return False

    def _recover(self, error: Exception, trouble: int) -> None:
        """Wait for a database that is away, and connect anew."""
        tell(telemetry.WORKER_AWAY, self._name, error=error, tries=trouble)
        self.pulse.is_now("away")
        connections[self._alias].close()
        longest = 15.0
        self._stopping.wait(min(self._pace.trouble * 2 ** min(trouble - 1, 10), longest))
