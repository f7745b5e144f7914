"""Runs a server for a process, and stops it and removes its folder when that process ends.

The owner holds the other end of standard input. When that closes, by intent or because the owner
was killed, the server is stopped. This is a process of its own, as who is killed cleans nothing up.
"""

import argparse
import contextlib
import os
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path
from types import FrameType
from typing import Final

# PostgreSQL ends its sessions and stops; or stops at once; or by force. With seconds to wait.
WAYS_TO_STOP: Final = ((signal.SIGINT, 10), (signal.SIGQUIT, 5), (signal.SIGKILL, 5))


def keep(command: list[str], *, account: tuple[int, int] | None, remove: Path | None) -> int:
    """Run the command until it ends or the owner does.

    Args:
        command: The server, running in the foreground.
        account: User and group id to run it as, by default one's own.
        remove: A folder to delete at the end.

    Returns:
        The exit code of the server.
    """
    user, group = account or (None, None)
    groups: list[int] | None = [] if account else None
    # A terminal's Ctrl-C is for the owner, who then closes the pipe.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    server = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        user=user,
        group=group,
        extra_groups=groups,
        start_new_session=True,
    )
    asked = threading.Event()
    # Both wait from the beginning: a thread that starts while Python exits may hang it.
    for target, arguments in (
        (_ask_when_input_ends, (asked,)),
        (_stop_when_asked, (asked, server)),
    ):
        threading.Thread(target=target, args=arguments, daemon=True).start()

    def ask(_signal: int, _frame: FrameType | None) -> None:
        asked.set()

    signal.signal(signal.SIGTERM, ask)
    code = server.wait()
    if remove:
        shutil.rmtree(remove, ignore_errors=True)
    return code


def _ask_when_input_ends(asked: threading.Event) -> None:
    # Not through sys.stdin, whose lock Python wants when it exits.
    while os.read(0, 1024):
        pass
    asked.set()


def _stop_when_asked(asked: threading.Event, server: subprocess.Popen[bytes]) -> None:
    asked.wait()
    for number, seconds in WAYS_TO_STOP:
        server.send_signal(number)
        with contextlib.suppress(subprocess.TimeoutExpired):
            server.wait(seconds)
            return


def main() -> None:
    """Keep the server named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--account", type=int, nargs=2, metavar=("USER", "GROUP"))
    parser.add_argument("--remove", type=Path)
    parser.add_argument("command", nargs="+")
    arguments = parser.parse_args()
    account = tuple(arguments.account) if arguments.account else None
    sys.exit(keep(arguments.command, account=account, remove=arguments.remove))


if __name__ == "__main__":
    main()
