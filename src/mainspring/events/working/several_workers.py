"""Several workers of one command, each a process of its own."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from mainspring.events.working.stopping import StoppedAtOnce, stopping

if TYPE_CHECKING:
    from collections.abc import Sequence

_LOOK = 0.1  # seconds between looks at the processes
_PAUSE = 1.0  # seconds before one that died is begun anew
_END = 5.0  # seconds that processes have that are not waited for


class SeveralWorkers:
    """Begins processes, and begins those anew that die.

    Args:
        commands: of each.
        lasting: whether one that ends by itself is begun anew.
    """

    def __init__(self, commands: Sequence[Sequence[str]], *, lasting: bool) -> None:
        self._commands = [[sys.executable, *command] for command in commands]
        self._lasting = lasting
        self._stopped = False

    def run(self) -> int:
        """Run until all have ended; give the greatest of their exit codes."""
        processes = {place: self._begun(place) for place in range(len(self._commands))}

        def stop() -> None:
            self._stopped = True
            _tell(processes)

        try:
            with stopping(stop):
                return self._watch(processes)
        except StoppedAtOnce as stopped:
            _tell(processes)
            ends = time.monotonic() + _END
            for process in processes.values():
                _end(process, ends - time.monotonic())
            return stopped.code

    def _watch(self, processes: dict[int, subprocess.Popen[bytes]]) -> int:
        codes = [0]
        while processes:
            time.sleep(_LOOK)
            for place, process in list(processes.items()):
                if process.poll() is None:
                    continue
                if self._lasting and not self._stopped and process.returncode:
                    time.sleep(_PAUSE)
                    processes[place] = self._begun(place)
                else:
                    del processes[place]
                    codes.append(abs(process.returncode))
        return max(codes)

    def _begun(self, place: int) -> subprocess.Popen[bytes]:
        # Nothing is written to it: it ends when this process does.
        return subprocess.Popen(self._commands[place], stdin=subprocess.PIPE)  # noqa: S603 - ours


def _tell(processes: dict[int, subprocess.Popen[bytes]]) -> None:
    for process in processes.values():
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)


def _end(process: subprocess.Popen[bytes], seconds: float) -> None:
    try:
        process.wait(max(seconds, 0.01))
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
