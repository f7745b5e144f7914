"""How long an attempt may take."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from mainspring.events.errors import HandlerTimeout

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType


@contextmanager
def time_limit(seconds: float | None) -> Iterator[None]:
    """Interrupt what runs inside once it has taken so long.

    Only the main thread of a process can be interrupted, and only where there are alarms; elsewhere
    it is as for None.

    Raises:
        HandlerTimeout: the time is over.
    """
    can = hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
    if seconds is None or not can:
        yield
        return

    def over(_number: int, _frame: FrameType | None) -> None:
        msg = f"It took longer than {seconds:g} seconds."
        raise HandlerTimeout(msg)

    before = signal.signal(signal.SIGALRM, over)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
