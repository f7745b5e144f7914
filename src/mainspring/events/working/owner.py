"""Ends a worker with the process that began it, also where that one is killed."""

from __future__ import annotations

import os
import signal
import sys
import threading


def end_with_input() -> None:
    """Send SIGTERM to this process once its standard input ends.

    The other end of it is held by whoever began the process, and closed when that one dies, however
    it does.
    """
    threading.Thread(target=_wait, name="mainspring-owner", daemon=True).start()


def _wait() -> None:
    source = sys.stdin.fileno()
    # Past Python's buffer, which the end of the interpreter would wait for.
    while os.read(source, 1024):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
