"""Runs the async handlers of a batch together, on an event loop that a worker keeps."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db import connections

from mainspring.events.correlation import correlated
from mainspring.events.errors import HandlerTimeout, LostLease, SkipEvent
from mainspring.events.queues.queue import Done
from mainspring.events.working.lanes import Lanes
from mainspring.events.working.running import PROCESSED, SKIPPED, begun, note, own_outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mainspring.events.handlers import Handler
    from mainspring.events.kinds import Kinds
    from mainspring.events.queues.queue import Claimed, Queue
    from mainspring.events.working.lanes import Lane
    from mainspring.events.working.running import Results, Running

_log = logging.getLogger("mainspring.events")


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much of what is asynchronous is done at once."""

    handlers: int = 32
    connections: int = 8


class Together:
    """The event loop of a worker.

    Args:
        queue: where the deliveries are.
        alias: of its database.
        kinds: the handlers.
        running: what the plain handlers are run by.
        bounds: how much is done at once.
    """

    def __init__(
        self, queue: Queue, *, alias: str, kinds: Kinds, running: Running, bounds: Bounds
    ) -> None:
        self._kinds = kinds
        self._running = running
        self._bounds = bounds
        self._own = frozenset(one for one in kinds.numbers() if kinds[one].is_async)
        # Where one writes at a time, another one would wait for it in vain.
        is_alone = connections[alias].vendor == "sqlite"
        self._lanes = Lanes(queue, alias=alias, count=1 if is_alone else bounds.connections)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    def parted(self, claimed: Sequence[Claimed]) -> tuple[Sequence[Claimed], Sequence[Claimed]]:
        """Give the deliveries of async handlers, and the others."""
        if not self._own:
            return (), claimed
        own = [one for one in claimed if one.kind in self._own]
        return own, [one for one in claimed if one.kind not in self._own] if own else claimed

    def run(
        self,
        claimed: Sequence[Claimed],
        *,
        fence: int,
        results: Results,
        goes_on: Callable[[Claimed], bool],
    ) -> None:
        """Run handlers until all have ended.

        Args:
            claimed: the deliveries.
            fence: under which they are held.
            results: gets what became of those that are not acknowledged by themselves.
            goes_on: tells before each delivery whether it is still to be done; asked in the
                thread of the loop.
        """
        calls = [wanted for wanted in self._wanted(claimed, results) if wanted]
        if not calls:
            return
        work = self._all(calls, fence=fence, results=results, goes_on=goes_on)
        future = asyncio.run_coroutine_threadsafe(work, self._running_loop())
        try:
            future.result()
        finally:  # a second signal does not wait
            future.cancel()

    def stop(self, seconds: float) -> None:
        """End the loop and the threads, with their connections; wait for it so long at most."""
        loop, thread = self._loop, self._thread
        if loop is None or thread is None:
            return
        ends = time.monotonic() + seconds
        self._lanes.stop(seconds)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(max(ends - time.monotonic(), 0.01))

    def _wanted(self, claimed: Sequence[Claimed], results: Results) -> list[list[Claimed]]:
        """List what is handled by one call each; conditions are asked here, in the main thread."""
        return [
            [one for one in several if self._running.is_wanted(self._kinds[one.kind], one, results)]
            for several in self._running.together(claimed)
        ]

    def _running_loop(self) -> asyncio.AbstractEventLoop:
        if self._loop is None:
            self._loop = asyncio.new_event_loop()
            self._thread = threading.Thread(target=_run, args=[self._loop], daemon=True)
            self._thread.name = "mainspring-loop"
            self._thread.start()
        return self._loop

    async def _all(
        self,
        calls: Sequence[Sequence[Claimed]],
        *,
        fence: int,
        results: Results,
        goes_on: Callable[[Claimed], bool],
    ) -> None:
        room = asyncio.Semaphore(self._bounds.handlers)

        async def one(several: Sequence[Claimed]) -> None:
            async with room:
                left = [one for one in several if goes_on(one)]
                if left:
                    await self._attempt(left, fence=fence, results=results)

        # Each has what it needs to end by itself: what is raised here is a defect.
        async with asyncio.TaskGroup() as group:
            for several in calls:
                group.create_task(one(several))

    async def _attempt(self, several: Sequence[Claimed], *, fence: int, results: Results) -> None:
        handler = self._kinds[several[0].kind]
        lane = self._lanes.lane([one.id for one in several], fence=fence)
        begun(results, handler, several)
        started = time.monotonic()
        outcome: int | BaseException | None
        is_done = False
        try:
            with lane.used():
                await _call(handler, several, lane)
            outcome = PROCESSED
            is_done = await lane.keep([Done(id=one.id, outcome=PROCESSED) for one in several])
        except BaseException as error:
            outcome = _outcome(error)
            await _undone(lane, error)
            if _is_given_up(error):
                raise
        took = time.monotonic() - started
        for one in several:
            own = own_outcome(outcome, one)
            note(results, handler, one, outcome=own, seconds=took, is_done=is_done)


def _run(loop: asyncio.AbstractEventLoop) -> None:
    asyncio.set_event_loop(loop)
    try:
        loop.run_forever()
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.run_until_complete(loop.shutdown_default_executor())
    finally:
        loop.close()


async def _call(handler: Handler, several: Sequence[Claimed], lane: Lane) -> None:
    """Call a handler with one event, or with a list of those that it takes at once.

    Raises:
        HandlerTimeout: it has taken longer than it may.
        BaseException: whatever it raises.
    """
    events = [one.event for one in several]
    first, seconds = events[0], handler.handling.timeout
    given: Any = events if handler.handling.batch else first
    lane.limit = limit = asyncio.timeout(seconds)
    try:
        async with limit:
            with correlated(
                first.correlation_id or first.reference,
                cause=first.reference,
                event_type=first.type,
                attempt=first.attempt,
            ):
                await handler.function(given)
    except TimeoutError as error:
        if not limit.expired():
            raise
        msg = f"It took longer than {seconds:g} seconds."
        raise HandlerTimeout(msg) from error


def _outcome(error: BaseException) -> int | BaseException | None:
    """Tell what became of an attempt by what it raised."""
    if isinstance(error, SkipEvent):
        return SKIPPED
    return None if isinstance(error, LostLease) else error


def _is_given_up(error: BaseException) -> bool:
    """Tell whether the worker does not wait for an attempt; else its handler cancelled itself."""
    task = asyncio.current_task()
    return isinstance(error, asyncio.CancelledError) and bool(task and task.cancelling())


async def _undone(lane: Lane, error: BaseException) -> None:
    """Roll back what an attempt wrote; a connection that is gone has done so."""
    try:
        await lane.undo(error)
    except Exception as lost:  # noqa: BLE001 - what it was to undo is undone by the database
        _log.debug("an attempt could not be rolled back", exc_info=lost)
