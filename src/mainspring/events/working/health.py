"""Files by which others see that a worker lives: its number, and what it is doing."""

from __future__ import annotations

import json
import os
import time
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from mainspring.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mainspring.events.working.pulse import Pulse

FRESH = 15.0
"""Seconds behind its last writing for which a file says that its worker lives."""


def write_health(path: Path, pulse: Pulse) -> None:
    """Write what a worker is doing; whoever reads sees the whole of it, before or after."""
    found = {
        "pid": os.getpid(),
        "state": pulse.state,
        "since": _moment(pulse.since),
        "looked_at": _moment(pulse.looked_at),
        "handled": pulse.handled,
        "failed": pulse.failed,
        "written_at": _moment(time.time()),
    }
    beside = path.with_name(f"{path.name}.{os.getpid()}.new")
    beside.write_text(json.dumps(found) + "\n")
    beside.replace(path)


def check_health(path: Path) -> tuple[bool, list[str]]:
    """Tell whether the workers of a file live, and what there is to say of each.

    Args:
        path: of `--health-file`; of several workers each has one with its number behind.
    """
    paths = [path] if path.exists() else sorted(path.parent.glob(f"{path.name}.[0-9]*"))
    paths = [one for one in paths if one == path or one.name[len(path.name) + 1 :].isdigit()]
    if not paths:
        return False, [f"{path} is not there."]
    found = [_checked(one) for one in paths]
    return all(lives for lives, _ in found), [line for _, line in found]


def _checked(path: Path) -> tuple[bool, str]:
    try:
        age = time.time() - path.stat().st_mtime
        said = json.loads(path.read_text())
        line = f"{said['pid']}: {said['state']} since {said['since']}"
        line += f", {said['handled']:,} handled, {said['failed']:,} failed"
    except (OSError, ValueError, KeyError, TypeError) as error:
        return False, f"{path} cannot be read: {error}."
    if age > FRESH:
        return False, f"{line}; written {age:.0f} seconds ago."
    return True, f"{line}."


@contextmanager
def pid_file(path: Path | None) -> Iterator[None]:
    """Keep the number of this process in a file.

    Raises:
        BadInput: the file has that of another process that lives.
    """
    if path is None:
        yield
        return
    with suppress(OSError, ValueError):
        other = int(path.read_text())
        if other != os.getpid() and _lives(other):
            msg = f"{path} is that of the process {other}, which is at work."
            raise BadInput(msg)
    path.write_text(f"{os.getpid()}\n")
    try:
        yield
    finally:
        path.unlink(missing_ok=True)


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def _moment(seconds: float | None) -> str | None:
    if seconds is None:
        return None
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
