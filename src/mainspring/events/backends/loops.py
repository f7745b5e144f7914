"""A loop of coroutines in a thread, for clients that know no other way: it answers heartbeats."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Coroutine

Value = TypeVar("Value")


class Loop:
    """A thread that runs coroutines."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        run = self._loop.run_forever
        self._thread = threading.Thread(target=run, name="mainspring-broker", daemon=True)
        self._thread.start()

    def run(self, coroutine: Coroutine[object, object, Value], *, seconds: float) -> Value:
        """Run a coroutine and give what it gives.

        Args:
            coroutine: to run.
            seconds: that it may take.

        Raises:
            TimeoutError: it took longer, and was cancelled.
        """

        async def limited() -> Value:
            return await asyncio.wait_for(coroutine, seconds)

        return asyncio.run_coroutine_threadsafe(limited(), self._loop).result()

    def stop(self) -> None:
        """End, with all that still runs."""
        asyncio.run_coroutine_threadsafe(self._cancelled(), self._loop).result(timeout=5)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(timeout=5)
        self._loop.close()

    async def _cancelled(self) -> None:
        others = asyncio.all_tasks(self._loop) - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
