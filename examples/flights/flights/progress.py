"""Progress of a long piece of work, and the bar that shows it in a terminal."""

import time
from typing import Protocol, TextIO

BAR_WIDTH = 30  # characters
REDRAW_EVERY = 0.1  # seconds


class Progress(Protocol):
    """Hears how far a piece of work has come; called again and again until done == total."""

    def __call__(self, label: str, done: int, total: int) -> None:
        """Report that ``done`` of ``total`` rows of the work named ``label`` are finished."""


def silent(label: str, done: int, total: int) -> None:
    """Ignore all progress."""


class Bar:
    """Draws progress as a bar, or as one line per finished piece where that is not a terminal."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._moving = stream.isatty()
        self._label = ""
        self._started = 0.0
        self._drawn = 0.0

    def __call__(self, label: str, done: int, total: int) -> None:
        """Draw the state of one piece of work."""
        now = time.monotonic()
        if label != self._label:
            self._label, self._started, self._drawn = label, now, 0.0
        finished = done >= total
        if finished:
            self._finish(label, total, now - self._started)
        elif self._moving and now - self._drawn >= REDRAW_EVERY:
            self._drawn = now
            filled = BAR_WIDTH * done // total
            bar = "█" * filled + "░" * (BAR_WIDTH - filled)
            self._stream.write(f"\r  {label:<10} {bar} {done:>9,} of {total:,}")
            self._stream.flush()

    def _finish(self, label: str, total: int, seconds: float) -> None:
        self._label = ""
        start = "\r\x1b[K" if self._moving else ""
        self._stream.write(f"{start}  {label:<10} {total:>9,} rows  {seconds:5.1f} s\n")
        self._stream.flush()
