"""What was handled and when: a file for each process, which handlers write and the session reads.

A file holds the time of the last start of each job (a double, by the monotonic clock that all
processes of a machine share), then the number of its starts (a byte). Writing is a store into
memory, so that handlers stay what they are: nothing, or one row.
"""

import mmap
import os
import threading
import time
from array import array
from collections.abc import Callable
from pathlib import Path

DOUBLE = 8


def opened() -> Callable[[int], None]:
    """Give what handlers call with the number of their job; opened when it is first called."""
    count = int(os.environ.get("BENCH_COUNT", "0"))
    folder = Path(os.environ.get("BENCH_LEDGER", ""))
    times: memoryview | None = None
    starts: memoryview | None = None
    owner = 0
    lock = threading.Lock()

    def open_() -> None:
        nonlocal times, starts, owner
        with lock:
            if owner == os.getpid():
                return
            size = count * (DOUBLE + 1)
            with (folder / str(os.getpid())).open("wb+") as file:
                file.truncate(size)
                memory = memoryview(mmap.mmap(file.fileno(), size))
            times, starts = memory[: count * DOUBLE].cast("d"), memory[count * DOUBLE :]
            owner = os.getpid()

    def note(number: int) -> None:
        if owner != os.getpid():
            open_()
        assert times is not None  # noqa: S101 - opened
        assert starts is not None  # noqa: S101 - as above
        times[number] = time.monotonic()
        starts[number] += 1

    return note


class Ledger:
    """Reads what the processes of a run have written.

    Args:
        folder: of their files.
        count: of jobs.
    """

    def __init__(self, folder: Path, count: int) -> None:
        self._folder = folder
        self._count = count

    def begun(self) -> int:
        """Count the starts of jobs, not more than one of each in each process."""
        return sum(self._count - starts.count(0) for starts in self._starts())

    def starts(self) -> list[int]:
        """Count the starts of each job."""
        return [sum(each) for each in zip(*self._starts(), strict=True)] or [0] * self._count

    def times(self) -> list[float]:
        """Give the last start of each job in seconds, 0 where there was none."""
        found = []
        for path in self._folder.iterdir():
            with path.open("rb") as file:
                found.append(array("d", file.read(self._count * DOUBLE)))
        return [max(each) for each in zip(*found, strict=True)] or [0.0] * self._count

    def _starts(self) -> list[bytes]:
        found = []
        for path in self._folder.iterdir():
            with path.open("rb") as file:
                file.seek(self._count * DOUBLE)
                read = file.read(self._count)
            if len(read) == self._count:
                found.append(read)
        return found
