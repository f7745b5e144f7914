"""An archive: a file of events, one JSON object a line, that no crash tears or writes twice."""

from __future__ import annotations

import json
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from mainspring.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path
    from typing import BinaryIO

_BLOCK = 65_536  # bytes that are read at once


class Archive:
    """A file that is open for more.

    Args:
        file: for reading and writing.
        tail: its last lines, which the database may still have.
    """

    def __init__(self, file: BinaryIO, tail: Iterable[bytes]) -> None:
        self._file = file
        self._tail = set(tail)

    def add(self, records: Iterable[dict[str, Any]]) -> None:
        """Write records, and come back when the disk has them.

        One that stands at the end of the file from a run that crashed is not written again.
        """
        lines = [_line(record) for record in records]
        self._file.writelines(line for line in lines if line not in self._tail)
        self._file.flush()
        os.fsync(self._file.fileno())


@contextmanager
def archive_at(path: Path, *, chunk: int) -> Iterator[Archive]:
    """Open an archive, to go on where an earlier run ended; it is made where there is none.

    Args:
        path: of the file.
        chunk: records that are written before they are removed: so many may be there twice.

    Raises:
        BadInput: somebody else writes it.
    """
    is_new = not path.exists()
    with path.open("a+b") as file:
        _lock(file, path)
        if is_new:
            _sync_folder(path.parent)
        # The end of a line is the end of a record: what a crash tore is not one.
        file.truncate(_end_of_last_line(file))
        yield Archive(file, _last_lines(file, chunk))


def _line(record: dict[str, Any]) -> bytes:
    return (
        json.dumps(record, default=_text, ensure_ascii=False, separators=(",", ":")).encode()
        + b"\n"
    )


def _text(value: Any) -> str:
    isoformat = getattr(value, "isoformat", None)
    return str(value) if isoformat is None else str(isoformat())


def _lock(file: BinaryIO, path: Path) -> None:
    try:
        import fcntl
    except ImportError:  # Windows has none; there nobody is kept from it
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise BadInput(f"Somebody else writes {path}.") from error


def _sync_folder(folder: Path) -> None:
    """Let the disk know of a new file."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _end_of_last_line(file: BinaryIO) -> int:
    end = file.seek(0, os.SEEK_END)
    for start, block in _backwards(file, end):
        place = block.rfind(b"\n")
        if place >= 0:
            return start + place + 1
    return 0


def _last_lines(file: BinaryIO, count: int) -> list[bytes]:
    end = file.seek(0, os.SEEK_END)
    text = b""
    for _, block in _backwards(file, end):
        text = block + text
        if text.count(b"\n") > count:
            break
    return text.splitlines(keepends=True)[-count:]


def _backwards(file: BinaryIO, end: int) -> Iterator[tuple[int, bytes]]:
    while end > 0:
        start = max(0, end - _BLOCK)
        file.seek(start)
        yield start, file.read(end - start)
        end = start
