"""How long an attempt may take."""

from __future__ import annotations

import signal
import threading
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING

from mainspring.events.errors import HandlerTimeout

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType


_NONE = nullcontext()


def time_limit(seconds: float | None) -> AbstractContextManager[None]:
    """Interrupt what runs inside once it has taken so long.

    Only the main thread of a process can be interrupted, and only where there are alarms; elsewhere
    it is as for None.

    Raises:
        HandlerTimeout: the time is over.
    """
    if seconds is None:
        return _NONE
    can = hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
    return _limit(seconds) if can else _NONE


@contextmanager
def _limit(seconds: float) -> Iterator[None]:
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
