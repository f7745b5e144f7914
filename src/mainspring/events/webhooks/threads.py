"""Threads in which messages are sent, beside those in which a worker has its transactions."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from django.db import connections

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")


class Desk:
    """One thread that reads and writes for all that is being sent, each statement by itself.

    So no transaction of a worker's is held open while an endpoint answers, and what was noted of an
    attempt stays when it failed. Its connections are closed when there is nothing to do.
    """

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="mainspring-webhooks")
        self._lock = threading.Lock()
        self._asked = 0

    async def run(self, function: Callable[..., Result], *arguments: Any) -> Result:
        """Call a function there."""
        with self._lock:
            self._asked += 1
        return await asyncio.wrap_future(self._thread.submit(self._run, function, *arguments))

    def _run(self, function: Callable[..., Result], *arguments: Any) -> Result:
        is_well = False
        try:
            found = function(*arguments)
            is_well = True
            return found
        finally:
            with self._lock:
                self._asked -= 1
                is_idle = not self._asked
            if is_idle or not is_well:
                connections.close_all()


@cache
def the_desk() -> Desk:
    """Give the one of this process."""
    return Desk()


async def apart(function: Callable[..., Result], *arguments: Any) -> Result:
    """Call what waits for others in a thread of its own, for which no process waits at its end."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[Result] = loop.create_future()

    def tell(give: Callable[[Any], None], result: Any) -> None:
        if not future.done():  # nobody may wait for it by now
            give(result)

    def run() -> None:
        give: Callable[[Any], None]
        try:
            give, result = future.set_result, function(*arguments)
        except Exception as error:  # noqa: BLE001 - raised again where it is waited for
            give, result = future.set_exception, error  # type: ignore[assignment]
        with suppress(RuntimeError):  # the loop has ended
            loop.call_soon_threadsafe(tell, give, result)

    threading.Thread(target=run, daemon=True, name="mainspring-webhook").start()
    return await future
