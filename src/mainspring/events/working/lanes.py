"""Threads with a connection each, in which the attempts of async handlers use the database.

An attempt gets one when it first asks for it, and has it until it ends;
`docs/explanation/events.md` says why. All but what runs inside of the threads is called in the
thread of the event loop.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections import deque
from concurrent.futures import Executor, Future
from contextlib import ExitStack, contextmanager
from functools import partial
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, TypeVar

from asgiref.sync import SyncToAsync, ThreadSensitiveContext
from django.db import connections

from mainspring.events.working.effects import Effects, effects_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from mainspring.events.queues.queue import Done, Queue

_T = TypeVar("_T")
_Call = tuple["Future[Any]", "Callable[[], Any]"]


class _Thread:
    """A thread that does one thing after the other, and keeps its connections."""

    def __init__(self) -> None:
        self._asked: SimpleQueue[_Call | None] = SimpleQueue()
        # A worker that does not wait for its end does not wait for what a thread is doing, either.
        self._thread = threading.Thread(target=self._run, name="mainspring-lane", daemon=True)
        self._thread.start()

    def do(self, call: _Call) -> None:
        """Do something behind all that was asked before."""
        self._asked.put(call)

    def stop(self) -> None:
        """End behind all that was asked before."""
        self._asked.put(None)

    def join(self, seconds: float) -> None:
        """Wait for the end."""
        self._thread.join(seconds)

    def _run(self) -> None:
        while (asked := self._asked.get()) is not None:
            _answer(*asked)
        connections.close_all()


def _answer(future: Future[Any], call: Callable[[], Any]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        future.set_result(call())
    except BaseException as error:  # noqa: BLE001 - it is raised where somebody waits for the answer
        future.set_exception(error)


class Lanes:
    """The threads of a worker.

    Args:
        queue: where the deliveries are.
        alias: of its database.
        count: of threads, at most.
    """

    def __init__(self, queue: Queue, *, alias: str, count: int) -> None:
        self._queue = queue
        self._alias = alias
        self._count = count
        self._threads: list[_Thread] = []
        self._free: list[_Thread] = []
        self._waiting: deque[Lane] = deque()

    def lane(self, ids: Sequence[int], *, fence: int) -> Lane:
        """Give what an attempt is to use the database by.

        Args:
            ids: of the deliveries that it handles.
            fence: under which they are held.
        """
        return Lane(self, partial(Attempt, self._queue, alias=self._alias, ids=ids, fence=fence))

    def ask(self, lane: Lane) -> None:
        """Give an attempt a thread, now or when one is free."""
        if not self._free and len(self._threads) < self._count:
            self._free.append(_Thread())
            self._threads.append(self._free[-1])
        if self._free:
            lane.begin(self._free.pop())
        else:
            self._waiting.append(lane)

    def give_back(self, thread: _Thread) -> None:
        """Let the next attempt have a thread."""
        if self._waiting:
            self._waiting.popleft().begin(thread)
        else:
            self._free.append(thread)

    def forget(self, lane: Lane) -> None:
        """Give an attempt no thread any more."""
        if lane in self._waiting:
            self._waiting.remove(lane)

    def stop(self, seconds: float) -> None:
        """End all threads and their connections; wait for it so long at most."""
        for thread in self._threads:
            thread.stop()
        ends = time.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(ends - time.monotonic(), 0.01))


class Attempt:
    """What one attempt writes, in a transaction of its own; made and used in one thread.

    Args:
        queue: where the deliveries are.
        alias: of its database.
        ids: of the deliveries.
        fence: under which they are held.
    """

    def __init__(self, queue: Queue, *, alias: str, ids: Sequence[int], fence: int) -> None:
        self._queue = queue
        self._alias = alias
        self._fence = fence
        self._opened = ExitStack()
        connection = connections[alias]
        if connection.errors_occurred and not connection.is_usable():
            connection.close()
        connection.errors_occurred = False
        queue.begin_attempt()
        self._effects: Effects = self._opened.enter_context(
            effects_of(queue, alias=alias, fence=fence)
        )
        self._writes = ExitStack()
        self._writes.enter_context(self._effects.savepoint(ids))

    def keep(self, done: Sequence[Done]) -> bool:
        """Acknowledge and commit; tell whether there was anything to be committed.

        Raises:
            Exception: whatever the database refuses; then nothing of it stays.
        """
        with self._opened:
            self._writes.close()
            if self._effects.begun:
                self._queue.acknowledge(done, [], fence=self._fence)
        return self._effects.begun

    def undo(self, error: BaseException) -> None:
        """Roll back."""
        raised = (type(error), error, error.__traceback__)
        try:
            self._writes.__exit__(*raised)
        finally:
            self._opened.__exit__(*raised)


class Lane(Executor):
    """Runs what one attempt asks of the database, in one thread."""

    def __init__(self, lanes: Lanes, open_: Callable[[], Attempt]) -> None:
        self._lanes = lanes
        self._open = open_
        self._attempt: Attempt | None = None
        self._thread: _Thread | None = None
        self._asked: list[_Call] = []  # until there is a thread
        self._left: float | None = None  # seconds of its time limit while it waits for one
        self._ended = False
        self.limit: asyncio.Timeout | None = None
        """Its time limit, which stands still while it waits for others to free a thread."""

    def submit(self, call: Callable[..., _T], /, *args: Any, **kwargs: Any) -> Future[_T]:
        """Run something in the thread; the transaction is opened before the first."""
        if self._ended:
            msg = "The attempt has ended; what it left behind cannot use the database any more."
            raise RuntimeError(msg)
        future: Future[_T] = Future()
        asked: _Call = future, partial(self._within, partial(call, *args, **kwargs))
        if self._thread is not None:
            self._thread.do(asked)
        else:
            self._asked.append(asked)
            if len(self._asked) == 1:
                self._lanes.ask(self)
                self._stand_still()
        return future

    def begin(self, thread: _Thread) -> None:
        """Have a thread."""
        self._thread = thread
        if self._left is not None and self.limit is not None:
            self.limit.reschedule(asyncio.get_running_loop().time() + self._left)
        for asked in self._asked:
            thread.do(asked)

    def _stand_still(self) -> None:
        """Let the time limit not run while others have all the threads."""
        at = None if self.limit is None else self.limit.when()
        if self._thread is None and self.limit is not None and at is not None:
            self._left = at - asyncio.get_running_loop().time()
            self.limit.reschedule(None)

    @contextmanager
    def used(self) -> Iterator[None]:
        """Let all that is thread-sensitive inside, and in tasks that begin there, run here."""
        context = ThreadSensitiveContext()
        SyncToAsync.context_to_thread_executor[context] = self
        token = SyncToAsync.thread_sensitive_context.set(context)
        try:
            yield
        finally:
            SyncToAsync.thread_sensitive_context.reset(token)

    async def keep(self, done: Sequence[Done]) -> bool:
        """Acknowledge in the transaction, and commit; tell whether there was one that wrote."""
        return await self._end(lambda attempt: attempt.keep(done), otherwise=False)

    async def undo(self, error: BaseException) -> None:
        """Roll back, once what the thread is doing has returned."""
        await self._end(lambda attempt: attempt.undo(error), otherwise=None)

    async def _end(self, end: Callable[[Attempt], _T], *, otherwise: _T) -> _T:
        self._ended = True
        thread, self._thread = self._thread, None
        if thread is None:
            self._lanes.forget(self)
            return otherwise
        future: Future[_T] = Future()
        thread.do((future, lambda: otherwise if self._attempt is None else end(self._attempt)))
        # The thread is another attempt's only when this one's transaction has ended.
        try:
            return await asyncio.shield(asyncio.wrap_future(future))
        finally:
            if future.done():
                self._lanes.give_back(thread)
            else:
                loop = asyncio.get_running_loop()
                future.add_done_callback(
                    lambda _: loop.call_soon_threadsafe(self._lanes.give_back, thread)
                )

    def _within(self, call: Callable[[], _T]) -> _T:
        if self._attempt is None:
            self._attempt = self._open()
        return call()
