"""Ends a process with all that it has begun."""

import os
import signal
import subprocess
from contextlib import suppress


def kill_all(process: subprocess.Popen) -> None:
    """Kill a process that leads a session of its own, and all others in it; wait for them."""
    # Whoever is being begun right now is in the session, too, and found at the next look.
    while several := _in_session(process.pid):
        for pid in several:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        process.poll()
    process.wait()


def _in_session(leader: int) -> list[int]:
    """List the processes of a session that have not ended."""
    listed = subprocess.run(
        ["ps", "-A", "-o", "sess=,pid=,stat="], capture_output=True, text=True, check=True
    )
    several = [line.split() for line in listed.stdout.splitlines()]
    return [int(pid) for of, pid, state in several if int(of) == leader and state[0] != "Z"]
