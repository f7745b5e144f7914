"""Ends a worker by signals: the first lets it finish for a while, a second one does not wait."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

_SIGNALS = (signal.SIGTERM, signal.SIGINT)

AT_ONCE, TOO_LATE = 3, 4
"""Exit codes where work at hand was given up: by a second signal, by the drain limit."""


class StoppedAtOnce(BaseException):
    """The work at hand was given up before it was finished.

    Args:
        code: for whoever began the process.
    """

    def __init__(self, code: int = AT_ONCE) -> None:
        super().__init__(code)
        self.code = code


@contextmanager
def stopping(stop: Callable[[], None], *, drain_limit: float | None = None) -> Iterator[None]:
    """Call something at the first SIGTERM or SIGINT.

    Args:
        stop: asks for an end.
        drain_limit: seconds from then on until what is at work is given up; None is never.

    Raises:
        StoppedAtOnce: inside, at the second one, or when the limit has passed.
    """
    timer: threading.Timer | None = None
    asked = is_late = False

    def give_up() -> None:
        nonlocal is_late
        is_late = True
        main = threading.main_thread().ident
        if main is not None:
            # By a signal, which the main thread hears of wherever it waits.
            signal.pthread_kill(main, signal.SIGTERM)

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        nonlocal asked, timer
        if asked:
            raise StoppedAtOnce(TOO_LATE if is_late else AT_ONCE)
        asked = True
        if drain_limit is not None:
            timer = threading.Timer(drain_limit, give_up)
            timer.daemon = True
            timer.start()
        stop()

    before = {number: signal.signal(number, on_signal) for number in _SIGNALS}
    try:
        yield
    finally:
        if timer is not None:
            timer.cancel()
        for number, handler in before.items():
            signal.signal(number, handler)
