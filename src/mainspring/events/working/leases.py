"""Holds what a worker has, and gives back what it does not come to, from a thread of its own."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from django.db import connections

from mainspring import telemetry
from mainspring.events.telling import tell

if TYPE_CHECKING:
    from mainspring.events.queues.queue import Queue

_log = logging.getLogger("mainspring.events")

_LONGEST = 5.0  # seconds to wait for what is being given back


@dataclass(slots=True)
class _Held:
    """A batch at work."""

    fence: int
    waiting: list[int]  # deliveries that were not begun, in order
    begun: list[int] = field(default_factory=list)  # they are held until all are acknowledged
    since: float = field(default_factory=time.monotonic)  # that the last one was begun


class Leases:
    """Extends the leases of the batch at work.

    Args:
        queue: where they are.
        alias: of its database; the thread has a connection of its own.
        lease: seconds of one.
        patience: seconds that a handler may take before what waits behind it is given back.
    """

    def __init__(self, queue: Queue, *, alias: str, lease: float, patience: float) -> None:
        self._queue = queue
        self._alias = alias
        self._lease = lease
        self._patience = patience
        self._lock = threading.Lock()
        self._giving_back = threading.Lock()
        self._held: _Held | None = None
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="mainspring-leases", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End; nothing is held any more."""
        self._ended.set()
        self._thread.join(timeout=5)

    def hold(self, ids: list[int], *, fence: int) -> None:
        """Begin with a batch."""
        with self._lock:
            self._held = _Held(fence=fence, waiting=list(ids))

    def begins(self, id_: int) -> bool:
        """Tell whether a delivery of the batch is still to be done, and that it is begun."""
        with self._lock:
            held = self._held
            if held is None or id_ not in held.waiting:
                return False
            held.waiting.remove(id_)
            held.begun.append(id_)
            held.since = time.monotonic()
            return True

    def let_go(self) -> list[int]:
        """End with the batch; list what was not begun.

        What is being given back is ready by then: a worker that ends where nothing is ready does
        not leave it.
        """
        with self._lock:
            held, self._held = self._held, None
        if self._giving_back.acquire(timeout=_LONGEST):
            self._giving_back.release()
        return [] if held is None else held.waiting

    def _run(self) -> None:
        extended = time.monotonic()
        every = min(self._lease / 3, self._patience) / 2
        try:
            while not self._ended.wait(every):
                try:
                    self._give_back()
                    if time.monotonic() - extended >= self._lease / 3:
                        extended = time.monotonic()
                        self._extend()
                except Exception as error:  # noqa: BLE001 - they run out, and the work is done again
                    _log.warning("leases could not be extended", exc_info=error)
                    connections[self._alias].close()
        finally:
            connections[self._alias].close()

    def _extend(self) -> None:
        with self._lock:
            held = self._held
            ids = [] if held is None else [*held.waiting, *held.begun]
        if held is not None and ids:
            self._queue.extend(ids, fence=held.fence, lease=self._lease)

    def _give_back(self) -> None:
        """Give back what waits behind a handler that takes long."""
        with self._giving_back:
            with self._lock:
                held = self._held
                if held is None or not held.waiting or not held.begun:
                    return
                if time.monotonic() - held.since < self._patience:
                    return
                ids, held.waiting = held.waiting, []
            self._queue.give_back(ids, fence=held.fence)
        tell(telemetry.EVENT_GIVEN_BACK, "leases", deliveries=ids)
