"""A file that is written in a thread of its own and sent by an event loop.

What reads rows holds a transaction, a cursor and the scopes of the project, which all belong to one
thread and one context; an event loop may not wait for any of them. So one thread does all of it.

Protocol. The thread begins the file and says so, or fails and says why. Then it puts chunks into a
queue of few places and waits while they are full. At the end it puts how it ended: None, or the
exception, which the loop raises so that the response breaks off. When the loop wants no more, as
when the client went away, it sets `over`, and the thread, which looks at it at least every
half second while it waits, closes the file. Whatever happens the thread closes its database
connections, which no other thread may use, and ends.
"""

from __future__ import annotations

import contextvars
import queue
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from asgiref.sync import sync_to_async
from django.db import connections

if TYPE_CHECKING:
    from collections.abc import Callable

_PLACES = 4  # chunks made ahead of the client
_LOOK = 0.5  # seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class SentFile:
    """A file for an event loop to send."""

    name: str
    media_type: str
    chunks: Chunks


class _Writer:
    def __init__(self, begin: Callable[[], Any]) -> None:
        self._begin = begin
        self.queue: queue.Queue[Any] = queue.Queue(_PLACES)
        self.over = threading.Event()

    def run(self) -> None:
        """Write the file: the whole life of the thread."""
        ending: BaseException | None = None
        try:
            file = self._begin()
            try:
                self._put(file)
                for chunk in file.chunks:
                    if not self._put(chunk):
                        break
            finally:
                file.chunks.close()
        except BaseException as error:  # noqa: BLE001 - the loop raises it
            ending = error
        finally:
            connections.close_all()
        self._put(_Ended(ending))

    def _put(self, item: Any) -> bool:
        while not self.over.is_set():
            try:
                self.queue.put(item, timeout=_LOOK)
            except queue.Full:
                continue
            return True
        return False


@dataclass(frozen=True, slots=True)
class _Ended:
    error: BaseException | None


def in_own_thread(begin: Callable[[], Any]) -> SentFile:
    """Begin a file in a thread of its own, and wait until it has begun.

    Args:
        begin: begins it: an object with `name`, `media_type` and `chunks`, which can be closed.

    Raises:
        Exception: what `begin` raised.
    """
    writer = _Writer(begin)
    context = contextvars.copy_context()
    threading.Thread(
        target=context.run, args=(writer.run,), name="mainspring-export", daemon=True
    ).start()
    first = writer.queue.get()
    if isinstance(first, _Ended):
        raise first.error or RuntimeError
    return SentFile(name=first.name, media_type=first.media_type, chunks=Chunks(writer))


class Chunks:
    """The chunks that a thread makes, for an event loop to take.

    Args:
        writer: the thread's.
    """

    def __init__(self, writer: _Writer) -> None:
        self._over = writer.over
        self._taken = sync_to_async(writer.queue.get, thread_sensitive=False)

    def __aiter__(self) -> Chunks:
        """Go on where it stopped."""
        return self

    async def __anext__(self) -> bytes:
        """Wait for the next one."""
        item = await self._taken()
        if not isinstance(item, _Ended):
            return bytes(item)
        if item.error is not None:
            raise item.error
        raise StopAsyncIteration

    def close(self) -> None:
        """Want no more; Django calls it when the response has ended, however it ended."""
        self._over.set()
