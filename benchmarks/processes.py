"""Starts the processes of contenders and talks with them."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Self, cast

from benchmarks.contenders import Entry
from benchmarks.environments import BENCH, interpreter
from benchmarks.protocol import Json

ROOT = Path(__file__).resolve().parent.parent


class ContenderError(Exception):
    """A contender could not be started, or died; the message carries what it said."""


def environment(entry: Entry, database: str) -> dict[str, str]:
    """Return the environment variables of a contender's processes.

    Args:
        entry: The contender.
        database: Address of the database.
    """
    return {
        **os.environ,
        **dict(entry.variables),
        "BENCH_DATABASE": database,
        "BENCH_MODULE": entry.module,
        "BENCH_APPS": ",".join(entry.apps),
        "DJANGO_SETTINGS_MODULE": "benchmarks.settings",
        "NODE_ENV": "production",
        "GRAPHILE_ENV": "production",
        "PYTHONUNBUFFERED": "1",
    }


class Worker:
    """A process that takes one JSON command a line and answers each with one line."""

    def __init__(self, name: str, command: list[str], variables: Mapping[str, str]) -> None:
        self._name = name
        self._log = BENCH / "logs" / f"{name}.log"
        self._log.parent.mkdir(parents=True, exist_ok=True)
        with self._log.open("w") as log:
            self._process = subprocess.Popen(
                command,
                cwd=ROOT,
                env=dict(variables),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        self._stdin = cast("IO[str]", self._process.stdin)
        self._stdout = cast("IO[str]", self._process.stdout)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __call__(self, op: str, **arguments: object) -> Json:
        """Send one command and return what it answers.

        Raises:
            ContenderError: The process ended instead.
        """
        try:
            self._stdin.write(json.dumps({"op": op, **arguments}) + "\n")
            self._stdin.flush()
            line = self._stdout.readline()
        except BrokenPipeError:
            line = ""
        if not line:
            said = self._log.read_text()[-3000:]
            message = f"{self._name} ended during {op} {arguments}:\n{said}"
            raise ContenderError(message)
        return json.loads(line)

    def close(self) -> None:
        """End the process."""
        self._stdin.close()
        self._process.terminate()
        self._process.wait(timeout=10)
        self._stdout.close()


def contender(entry: Entry, database: str) -> Worker:
    """Start the process of a contender that answers without HTTP."""
    if entry.node:
        script = f"benchmarks/contenders/{entry.module}.mjs"
        command = [str(interpreter(entry.environment)), script]
    else:
        python = str(interpreter(entry.environment))
        command = [python, "-m", "benchmarks.worker", entry.module]
    kind = database.split(":", 1)[0]
    return Worker(f"{entry.name}-{kind}", command, environment(entry, database))


def loading() -> Worker:
    """Start the process that loads servers, on the last core."""
    last = str((os.cpu_count() or 1) - 1)
    return Worker("load", [sys.executable, "-m", "benchmarks.load", last], os.environ)


def command(entry: Entry, module: str, database: str, *arguments: str) -> str:
    """Run a module in the environment of a contender and return what it prints.

    Raises:
        ContenderError: It failed; the message carries what it said.
    """
    done = subprocess.run(
        [str(interpreter(entry.environment)), "-m", module, *arguments],
        cwd=ROOT,
        env=environment(entry, database),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        message = f"{module} failed:\n{done.stderr[-3000:]}"
        raise ContenderError(message)
    return done.stdout
