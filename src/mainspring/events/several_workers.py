"""Several workers of one command, each a process of its own."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from mainspring.events.stopping import stopping

if TYPE_CHECKING:
    from collections.abc import Sequence

_LOOK = 0.1  # seconds between looks at the processes
_PAUSE = 1.0  # seconds before one that died is begun anew


class SeveralWorkers:
    """Begins processes, and begins those anew that die.

    Args:
        command: of each.
        count: how many.
        lasting: whether one that ends by itself is begun anew.
    """

    def __init__(self, command: Sequence[str], *, count: int, lasting: bool) -> None:
        self._command = [sys.executable, *command]
        self._count = count
        self._lasting = lasting
        self._stopped = False

    def run(self) -> int:
        """Run until all have ended; give the greatest of their exit codes."""
        processes = [subprocess.Popen(self._command) for _ in range(self._count)]  # noqa: S603 - our own command
        codes = [0]

        def stop() -> None:
            self._stopped = True
            for process in processes:
                if process.poll() is None:
                    process.send_signal(signal.SIGTERM)

        with stopping(stop):
            while processes:
                time.sleep(_LOOK)
                for process in [one for one in processes if one.poll() is not None]:
                    processes.remove(process)
                    if self._lasting and not self._stopped and process.returncode:
                        time.sleep(_PAUSE)
                        processes.append(subprocess.Popen(self._command))  # noqa: S603 - as above
                    else:
                        codes.append(abs(process.returncode))
        return max(codes)
