"""A PostgreSQL of the rig's own, which it may crash as it likes."""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from mainspring.errors import SetupError

_USUAL = ("/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql@*/bin")
"""Where packages put the server's programs without putting them on PATH."""
_STARTS = 60.0  # seconds


def programs_folder() -> Path:
    """Find the folder with `initdb` and `postgres`.

    Raises:
        SetupError: there is none.
    """
    found = [Path(entry) for entry in os.get_exec_path()]
    for pattern in _USUAL:
        found += sorted(Path("/").glob(pattern.lstrip("/")), key=_numbers, reverse=True)
    for folder in found:
        if all((folder / program).is_file() for program in ("initdb", "postgres")):
            return folder
    msg = "There is no initdb on PATH or in the usual folders. Name theirs with --programs."
    raise SetupError(msg)


def _numbers(path: Path) -> list[int]:
    digits = "".join(letter if letter.isdigit() else " " for letter in str(path))
    return [int(number) for number in digits.split()]


class Server:
    """A server in a folder of its own, on a free port of this machine.

    Args:
        folder: for its data; it is removed by whoever made it.
        programs: the folder with its programs.
    """

    def __init__(self, folder: Path, *, programs: Path) -> None:
        self._folder = folder
        self._programs = programs
        self._account = _account()
        self._password = secrets.token_hex(16)
        self._port = _free_port()
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def database(self) -> dict[str, Any]:
        """What Django's settings are to say of it."""
        return {
            "ENGINE": "django.db.backends.postgresql",
            "HOST": "127.0.0.1",
            "PORT": str(self._port),
            "NAME": "postgres",
            "USER": "postgres",
            "PASSWORD": self._password,
        }

    def make(self) -> None:
        """Make its data.

        Raises:
            SetupError: it cannot be made.
        """
        self._folder.mkdir()
        secret = self._folder / "password"
        secret.touch(mode=0o600)
        secret.write_text(self._password)
        if self._account is not None:
            for path in (self._folder, secret):
                os.chown(path, self._account, -1)
        command = [str(self._programs / "initdb"), f"--pgdata={self._folder / 'data'}"]
        command += [f"--pwfile={secret}", "--username=postgres", "--auth=scram-sha-256"]
        made = subprocess.run(  # noqa: S603 - our own command
            [*command, "--encoding=UTF8", "--locale=C"],
            cwd=self._folder,
            user=self._account,
            capture_output=True,
            text=True,
            check=False,
        )
        if made.returncode:
            msg = f"PostgreSQL cannot be made: {made.stderr.strip()}"
            raise SetupError(msg)

    def start(self) -> None:
        """Start it, and wait until it answers.

        Raises:
            SetupError: it does not.
        """
        command = [str(self._programs / "postgres"), "-D", str(self._folder / "data")]
        # No socket file: the path to a folder may be longer than one can be.
        command += ["-h", "127.0.0.1", "-p", str(self._port), "-k", ""]
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603 - our own command
                command,
                cwd=self._folder,
                user=self._account,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,  # a terminal's Ctrl-C is for the rig, which stops it
            )
        ends = time.monotonic() + _STARTS
        while not self._is_ready():
            if self._process.poll() is not None or time.monotonic() > ends:
                said = (self._folder / "log").read_text(errors="replace").splitlines()
                msg = f"PostgreSQL does not start: {' '.join(said[-5:])}"
                raise SetupError(msg)
            time.sleep(0.02)

    def _is_ready(self) -> bool:
        """Read the server's word on itself: its number on the first line, its state on the last."""
        with suppress(OSError):
            lines = (self._folder / "data" / "postmaster.pid").read_text().split()
            number = str(self._process.pid) if self._process else ""
            return lines[:1] == [number] and lines[-1] == "ready"
        return False

    def crash(self) -> None:
        """End it in immediate mode: nothing is finished or written any more."""
        self._end(signal.SIGQUIT)

    def stop(self) -> None:
        """End it."""
        self._end(signal.SIGINT)

    def _end(self, number: signal.Signals) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(number)
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()


def end_orphan(folder: Path) -> None:
    """End the server of a rig that was killed itself, and remove its folder.

    Args:
        folder: of the rig.
    """
    with suppress(OSError, ValueError):
        number = int((folder / "server" / "data" / "postmaster.pid").read_text().split()[0])
        os.kill(number, signal.SIGQUIT)
    shutil.rmtree(folder, ignore_errors=True)


def _account() -> int | None:
    """Name the account for the server, if we are root, as which it refuses to run.

    Raises:
        SetupError: there is none.
    """
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        with suppress(KeyError):
            return pwd.getpwnam(name).pw_uid
    msg = "PostgreSQL refuses to run as root, and no user 'postgres' or 'nobody' is there."
    raise SetupError(msg)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
