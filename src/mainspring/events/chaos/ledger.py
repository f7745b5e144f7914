"""Files to which several processes add lines that no crash takes away."""

from __future__ import annotations

import json
import os
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Ledger:
    """A file that is only ever added to.

    Args:
        path: of it.
    """

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def write(self, what: str, **values: Any) -> None:
        """Add a line, and wait until the disk has it."""
        line = {"what": what, "process": os.getpid(), "at": time.time(), **values}
        os.write(self._file, json.dumps(line).encode() + b"\n")
        os.fsync(self._file)


def read(path: Path) -> Iterator[dict[str, Any]]:
    """Read the lines of a ledger, in the order in which they were written."""
    if path.exists():
        with path.open("rb") as lines:
            yield from map(json.loads, lines)
