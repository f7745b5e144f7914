"""Runs the handlers of a batch and tells what became of each delivery."""

from __future__ import annotations

import time
import traceback
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from asgiref.sync import async_to_sync
from django.db import DatabaseError, InterfaceError

from mainspring import telemetry
from mainspring.events.correlation import correlated
from mainspring.events.errors import EventProcessingError, LostLease, SkipEvent
from mainspring.events.queue import Done, Failed
from mainspring.events.time_limits import time_limit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mainspring.events.effects import Effects
    from mainspring.events.handlers import Handler
    from mainspring.events.kinds import Kinds
    from mainspring.events.queue import Claimed
    from mainspring.operation.event import Event

PROCESSED, SKIPPED, EXHAUSTED = 1, 2, 3
"""Of `mainspring.events.models.Outcome`."""

_LONGEST_ERROR = 4_000  # characters of what is noted of one


@dataclass(slots=True)
class Results:
    """What became of the deliveries of a batch."""

    done: list[Done] = field(default_factory=list)
    failed: list[Failed] = field(default_factory=list)

    def finished(self, one: Claimed, outcome: int) -> None:
        """Note that a delivery is finished."""
        self.done.append(Done(id=one.id, outcome=outcome))


class Running:
    """Runs handlers.

    Args:
        kinds: the handlers by the numbers in deliveries.
    """

    def __init__(self, kinds: Kinds) -> None:
        self._kinds = kinds

    def run(
        self,
        claimed: Sequence[Claimed],
        effects: Effects,
        *,
        goes_on: Callable[[Claimed], bool],
    ) -> Results:
        """Run the handlers of deliveries, in order.

        Args:
            claimed: the deliveries.
            effects: where they write.
            goes_on: tells before each delivery whether it is still to be done.
        """
        results = Results()
        for several in self._together(claimed):
            left = [one for one in several if goes_on(one)]
            if left:
                self._attempt(left, effects, results)
        return results

    def _together(self, claimed: Sequence[Claimed]) -> list[list[Claimed]]:
        """List what is handled by one call each, in order."""
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

    def _attempt(self, several: Sequence[Claimed], effects: Effects, results: Results) -> None:
        """Make one call, for one delivery or for those that a handler takes at once."""
        handler = self._kinds[several[0].kind]
        wanted = [one for one in several if self._is_wanted(handler, one, results)]
        if not wanted:
            return
        started = time.monotonic()
        outcome = self._outcome(handler, wanted, effects)
        took = time.monotonic() - started
        if outcome is not None:
            for one in wanted:
                self._note(handler, one, outcome, took, results)

    @staticmethod
    def _outcome(
        handler: Handler, wanted: Sequence[Claimed], effects: Effects
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
        except (DatabaseError, InterfaceError) as error:
            if effects.is_lost():
                raise
            return error
        except Exception as error:  # noqa: BLE001 - the project's code: it is noted and tried again
            return error
        return PROCESSED

    def _is_wanted(self, handler: Handler, one: Claimed, results: Results) -> bool:
        """Ask a handler's condition; one that is not wanted is skipped."""
        if handler.when is None:
            return True
        try:
            if handler.when(one.event):
                return True
        except Exception as error:  # noqa: BLE001 - the project's code, as the handler itself
            self._note(handler, one, error, 0.0, results)
        else:
            self._note(handler, one, SKIPPED, 0.0, results)
        return False

    def _note(
        self,
        handler: Handler,
        one: Claimed,
        outcome: int | BaseException,
        took: float,
        results: Results,
    ) -> None:
        details: dict[str, Any] = {
            "event": one.event.id,
            "type": one.event.type,
            "handler": handler.name,
            "attempt": one.attempts,
            "correlation_id": one.event.correlation_id,
            "seconds": took,
        }
        if not isinstance(outcome, BaseException):
            results.finished(one, outcome)
            name = telemetry.EVENT_PROCESSED if outcome == PROCESSED else telemetry.EVENT_SKIPPED
            telemetry.emit(name, handler.name, **details)
            return
        failed = failure_of(handler, one, outcome)
        results.failed.append(failed)
        if failed.wait is not None:
            telemetry.emit(telemetry.EVENT_FAILED, handler.name, error=outcome, **details)
            return
        if not failed.blocks:
            results.finished(one, EXHAUSTED)
        telemetry.emit(telemetry.EVENT_EXHAUSTED, handler.name, error=outcome, **details)


def failure_of(handler: Handler, one: Claimed, error: BaseException) -> Failed:
    """Tell what is to be noted of a failed attempt, and when there is another one."""
    told = error if isinstance(error, EventProcessingError) else EventProcessingError(code="FAILED")
    most = one.max_attempts if one.max_attempts is not None else handler.handling.attempts
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
        code=code[:100],
        error=text[-_LONGEST_ERROR:].replace("\0", ""),
        wait=wait,
        blocks=wait is None and handler.handling.blocks and one.order_key is not None,
    )


def _call(handler: Handler, events: Sequence[Event]) -> None:
    """Call a handler with one event, or with a list of those that it takes at once."""
    first = events[0]
    given: Any = list(events) if handler.handling.batch else first
    with correlated(first.correlation_id or str(first.id), cause=str(first.id)):
        if handler.is_async:
            async_to_sync(handler.function)(given)
        else:
            handler.function(given)
