"""Ends a worker by signals: the first lets it finish, a second one does not wait."""

from __future__ import annotations

import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

_SIGNALS = (signal.SIGTERM, signal.SIGINT)


class StoppedAtOnce(BaseException):
    """A second signal came before the work at hand was finished."""


@contextmanager
def stopping(stop: Callable[[], None]) -> Iterator[None]:
    """Call something at the first SIGTERM or SIGINT.

    Args:
        stop: asks for an end.

    Raises:
        StoppedAtOnce: inside, at the second one.
    """
    asked = False

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        nonlocal asked
        if asked:
            raise StoppedAtOnce
        asked = True
        stop()

    before = {number: signal.signal(number, on_signal) for number in _SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
