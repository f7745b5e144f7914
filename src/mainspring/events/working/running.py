"""Runs the handlers of a batch and tells what became of each delivery."""

from __future__ import annotations

import time
import traceback
from asyncio import CancelledError
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.db import DatabaseError, InterfaceError

from mainspring import telemetry
from mainspring.events.correlation import correlated
from mainspring.events.errors import (
    EventProcessingError,
    LostLease,
    SkipEvent,
    SomeFailed,
    TransactionLost,
    WorkerDied,
)
from mainspring.events.known import known
from mainspring.events.payloads.payloads import Unread
from mainspring.events.queues.queue import Done, Failed
from mainspring.events.telling import Note, is_heard, tell_all
from mainspring.events.working.time_limits import time_limit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from mainspring.events.handlers import Handler
    from mainspring.events.kinds import Kinds
    from mainspring.events.queues.queue import Claimed
    from mainspring.events.tables.reading import Read
    from mainspring.events.working.effects import Effects
    from mainspring.events.working.outside import Outside
    from mainspring.operation.event import Event

PROCESSED, SKIPPED, EXHAUSTED = 1, 2, 3
"""Of `mainspring.events.models.Outcome`."""

_LONGEST_ERROR = 4_000  # characters of what is noted of one


@dataclass(slots=True)
class Results:
    """What became of the deliveries of a batch."""

    done: list[Done] = field(default_factory=list)
    failed: list[Failed] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)  # to be told once it is committed
    is_heard: bool = field(default_factory=is_heard)  # whether anybody listens to what goes well

    def finished(self, one: Claimed, outcome: int) -> None:
        """Note that a delivery is finished."""
        self.done.append(Done(id=one.id, outcome=outcome))


class Undone(TransactionLost):
    """Nothing that the handlers of a batch wrote has stayed.

    Args:
        lost: why.
        results: what is to be noted of the deliveries that it was lost with; all others are to be
            done again.
    """

    def __init__(self, lost: TransactionLost, results: Results) -> None:
        super().__init__(str(lost), reason=lost.reason)
        self.results = results


class Running:
    """Runs handlers.

    Args:
        kinds: the handlers by the numbers in deliveries.
    """

    def __init__(self, kinds: Kinds) -> None:
        self._kinds = kinds
        self._payloads = known().payloads

    def parted(self, claimed: Sequence[Claimed]) -> tuple[list[Claimed], list[Claimed]]:
        """Part deliveries that write in the transaction of their batch from those without one."""
        inside = [one for one in claimed if self._kinds[one.kind].handling.atomic]
        return inside, [one for one in claimed if not self._kinds[one.kind].handling.atomic]

    def run(
        self,
        claimed: Sequence[Claimed],
        effects: Effects | Outside,
        *,
        results: Results,
        goes_on: Callable[[Claimed], bool],
    ) -> None:
        """Run the handlers of deliveries, in order.

        Args:
            claimed: the deliveries.
            effects: where they write.
            results: gets what became of them.
            goes_on: tells before each delivery whether it is still to be done.

        Raises:
            Undone: the transaction of the batch is lost.
        """
        for several in self.together(claimed):
            if left := list(filter(goes_on, several)):
                self._attempt(left, effects, results)

    def note_unread(
        self, read: Read, results: Results, *, goes_on: Callable[[Claimed], bool]
    ) -> None:
        """Note what becomes of deliveries whose events are not there, or could not be read.

        Args:
            read: the batch.
            results: of the others.
            goes_on: tells whether a delivery is still to be done.
        """
        gone: list[tuple[Claimed, int | Exception]] = [(one, SKIPPED) for one in read.gone]
        outcomes = [*gone, *read.failed]
        for one, outcome in outcomes:
            if goes_on(one):
                note(results, self._kinds[one.kind], one, outcome=outcome, seconds=0.0)

    def together(self, claimed: Sequence[Claimed]) -> list[list[Claimed]]:
        """List what is handled by one call each, in order."""
        if self._payloads:
            claimed = [*self._typed(claimed)]
        if not self._have_batches(claimed):
            return [[one] for one in claimed]
        found: list[list[Claimed]] = []
        open_: dict[int, list[Claimed]] = {}
        for one in claimed:
            most = self._kinds[one.kind].handling.batch
            several = open_.get(one.kind)
            if not most or several is None or len(several) >= most:
                several = []
                found.append(several)
                if most:
                    open_[one.kind] = several
            several.append(one)
        return found

    def _have_batches(self, claimed: Sequence[Claimed]) -> bool:
        """Tell whether one of the handlers takes several at once."""
        return any(self._kinds[kind].handling.batch for kind in {one.kind for one in claimed})

    def _attempt(
        self, several: Sequence[Claimed], effects: Effects | Outside, results: Results
    ) -> None:
        """Make one call, for one delivery or for those that a handler takes at once."""
        handler = self._kinds[several[0].kind]
        wanted = [one for one in several if self.is_wanted(handler, one, results)]
        if not wanted:
            return
        begun(results, handler, wanted)
        started = time.monotonic()
        try:
            outcome = self._outcome(handler, wanted, effects)
        except TransactionLost as lost:
            # As if each of the others had not been begun.
            alone, took = Results(), time.monotonic() - started
            error = lost if isinstance(lost.reason, SkipEvent) else lost.reason or lost
            for one in wanted:
                note(alone, handler, one, outcome=error, seconds=took)
            raise Undone(lost, alone) from lost
        took = time.monotonic() - started
        for one in wanted:
            note(results, handler, one, outcome=own_outcome(outcome, one), seconds=took)

    @staticmethod
    def _outcome(
        handler: Handler, wanted: Sequence[Claimed], effects: Effects | Outside
    ) -> int | BaseException | None:
        """Call a handler, and tell what came of it; None where somebody else has it by now."""
        ids, seconds = [one.id for one in wanted], handler.handling.timeout
        try:
            with effects.savepoint(ids), time_limit(seconds):
                _call(handler, [one.event for one in wanted])
        except SkipEvent:
            return SKIPPED
        except LostLease:
            return None
        except TransactionLost:
            raise
        except (DatabaseError, InterfaceError) as error:
            if effects.is_lost():
                raise
            return error
        except (Exception, SystemExit, CancelledError) as error:  # noqa: BLE001 - the project's code: it is noted and tried again
            return error
        return PROCESSED

    def _has_killed(self, handler: Handler, one: Claimed, results: Results) -> bool:
        """Tell whether a delivery is at its end because its workers died; it is exhausted then.

        Once it may have been another one of its batch; the last time it was alone.
        """
        most = _most(handler, one)
        if not one.lost or one.attempts <= most + 1:
            return False
        note(results, handler, one, outcome=WorkerDied(one.attempts - 1), seconds=0.0)
        return True

    def _typed(self, claimed: Sequence[Claimed]) -> Iterator[Claimed]:
        """Give deliveries with the dataclasses of their events."""
        for one in claimed:
            event = self._payloads.typed(one.event)
            yield one if event is one.event else one._replace(event=event)

    def is_wanted(self, handler: Handler, one: Claimed, results: Results) -> bool:
        """Ask a handler's condition; one that is not wanted is noted as skipped."""
        if isinstance(one.event.payload, Unread):
            note(results, handler, one, outcome=one.event.payload.error, seconds=0.0)
            return False
        if self._has_killed(handler, one, results):
            return False
        if handler.when is None:
            return True
        try:
            if handler.when(one.event):
                return True
        except Exception as error:  # noqa: BLE001 - the project's code, as the handler itself
            note(results, handler, one, outcome=error, seconds=0.0)
        else:
            note(results, handler, one, outcome=SKIPPED, seconds=0.0)
        return False


def begun(results: Results, handler: Handler, several: Sequence[Claimed]) -> None:
    """Tell that attempts begin, where anybody listens."""
    if results.is_heard:
        tell_all(Note(name=telemetry.EVENT_BEGUN, handler=handler, one=one) for one in several)


def note(
    results: Results,
    handler: Handler,
    one: Claimed,
    *,
    outcome: int | BaseException | None,
    seconds: float,
    is_done: bool = False,
) -> None:
    """Note what became of an attempt.

    Args:
        results: of the batch.
        handler: that was called.
        one: the delivery.
        outcome: how it ended, or what was raised; None is that somebody else has it.
        seconds: that it took.
        is_done: whether it has been acknowledged.
    """
    if outcome is None:
        lost = Note(name=telemetry.EVENT_LOST, handler=handler, one=one, seconds=seconds)
        results.notes.append(lost)
        return
    if not isinstance(outcome, BaseException):
        if not is_done:
            results.finished(one, outcome)
        if results.is_heard:
            name = telemetry.EVENT_PROCESSED if outcome == PROCESSED else telemetry.EVENT_SKIPPED
            results.notes.append(Note(name=name, handler=handler, one=one, seconds=seconds))
        return
    failed = failure_of(handler, one, outcome)
    results.failed.append(failed)
    name = telemetry.EVENT_FAILED
    if failed.wait is None:
        name = telemetry.EVENT_BLOCKED if failed.blocks else telemetry.EVENT_EXHAUSTED
        if not failed.blocks:
            results.finished(one, EXHAUSTED)
    results.notes.append(
        Note(name=name, handler=handler, one=one, seconds=seconds, error=outcome, wait=failed.wait)
    )


def _most(handler: Handler, one: Claimed) -> int:
    """Tell how often a delivery is tried."""
    return handler.handling.attempts if one.max_attempts is None else one.max_attempts


def own_outcome(outcome: int | BaseException | None, one: Claimed) -> int | BaseException | None:
    """Give what became of one of several that one call handled."""
    if isinstance(outcome, SomeFailed):
        return outcome.failures.get(one.id, PROCESSED)
    return outcome


def failure_of(handler: Handler, one: Claimed, error: BaseException) -> Failed:
    """Tell what is to be noted of a failed attempt, and when there is another one."""
    told = error if isinstance(error, EventProcessingError) else EventProcessingError(code="FAILED")
    most = _most(handler, one)
    wait: float | None = None
    if told.retryable and one.attempts < most:
        wait = told.retry_after
        if wait is None:
            wait = handler.handling.backoff.wait(one.attempts)
    text = "".join(traceback.format_exception(error))
    code = told.code if told is error else type(error).__name__
    return Failed(
        id=one.id,
        attempt=one.attempts,
        code=_storable(code)[:100],
        error=_storable(text)[-_LONGEST_ERROR:],
        wait=wait,
        blocks=wait is None and handler.handling.blocks and one.order_key is not None,
    )


def _storable(text: str) -> str:
    """Give a text without what databases refuse; others' errors hold anything."""
    return text.replace("\0", "").encode(errors="replace").decode()


def _call(handler: Handler, events: Sequence[Event]) -> None:
    """Call a handler with one event, or with a list of those that it takes at once."""
    first = events[0]
    given: Any = list(events) if handler.handling.batch else first
    with correlated(
        first.correlation_id or first.reference,
        cause=first.reference,
        event_type=first.type,
        attempt=first.attempt,
    ):
        handler.function(given)
