"""Starts programs in the process that forks them, and waits for them."""

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import IO, Any

from tools.bootstrap import ROOT

_NURSERY = Path(__file__).parent / "nursery.py"


class Program:
    """A program that runs.

    Args:
        arguments: what stands behind `python` on the command line.
        told: tells its number and its exit code.
    """

    def __init__(self, arguments: Sequence[str], told: socket.socket) -> None:
        self._arguments = list(arguments)
        self._told = told
        self._lines = told.makefile("r")
        self._number = int(self._lines.readline())

    def wait(self, timeout: float) -> int:
        """Wait for its end and give its exit code.

        Args:
            timeout: seconds, after which it is ended.

        Raises:
            subprocess.TimeoutExpired: it was.
        """
        self._told.settimeout(timeout)
        try:
            said = self._lines.read()
        except TimeoutError as error:
            with suppress(ProcessLookupError):
                os.kill(self._number, signal.SIGKILL)
            raise subprocess.TimeoutExpired(self._arguments, timeout) from error
        finally:
            self._told.close()
        return int(said) if said else -signal.SIGKILL


class Programs:
    """Starts programs.

    Args:
        nursery: the process that forks them.
        control: to tell it of programs.
    """

    def __init__(self, nursery: "subprocess.Popen[bytes]", control: socket.socket) -> None:
        self._nursery = nursery
        self._control = control

    @classmethod
    @cache
    def shared(cls) -> "Programs":
        """Give what starts the programs of this process; it ends with it."""
        control, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with other:
            nursery = subprocess.Popen(
                [sys.executable, str(_NURSERY), str(other.fileno())],
                pass_fds=[other.fileno()],
                env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
            )
        return cls(nursery, control)

    def start(
        self,
        arguments: Sequence[str],
        *,
        folder: Path,
        environment: Mapping[str, str],
        files: tuple[IO[Any] | int, IO[Any] | int, IO[Any] | int],
    ) -> Program:
        """Start a program.

        Args:
            arguments: what stands behind `python` on the command line.
            folder: in which it runs.
            environment: all its variables.
            files: its standard input, output and errors.
        """
        program = {
            "arguments": list(arguments),
            "folder": str(folder),
            "environment": dict(environment),
        }
        told, other = socket.socketpair()
        numbers = [file if isinstance(file, int) else file.fileno() for file in files]
        with other:
            message = json.dumps(program).encode()
            socket.send_fds(self._control, [message], [*numbers, other.fileno()])
        return Program(arguments, told)

    def run(
        self,
        arguments: Sequence[str],
        *,
        folder: Path,
        environment: Mapping[str, str],
        timeout: float = 120,
        on_terminal: bool = False,
    ) -> "subprocess.CompletedProcess[str]":
        """Run a program to its end and give what it wrote.

        Args:
            arguments: what stands behind `python` on the command line.
            folder: in which it runs.
            environment: all its variables.
            timeout: seconds, after which it is ended.
            on_terminal: its errors stand among its output, in the order in which it wrote them.
        """
        with (
            Path(os.devnull).open() as nothing,
            tempfile.TemporaryFile("w+") as out,
            tempfile.TemporaryFile("w+") as errors,
        ):
            files = (nothing, out, out if on_terminal else errors)
            program = self.start(arguments, folder=folder, environment=environment, files=files)
            code = program.wait(timeout)
            out.seek(0)
            errors.seek(0)
            return subprocess.CompletedProcess(list(arguments), code, out.read(), errors.read())
