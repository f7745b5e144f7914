"""The rig's processes, as its parent sees them: begun, killed, paused, asked to end."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mainspring.errors import SetupError
from mainspring.events.chaos.ledger import Ledger

if TYPE_CHECKING:
    import random

    from mainspring.events.chaos.orders import Orders

_SOURCES = Path(__file__).parents[3]


class Processes:
    """Processes of some roles; whatever is done to them is noted.

    Args:
        orders: for them.
        workers: how many there are to be.
    """

    def __init__(self, orders: Orders, *, workers: int) -> None:
        self.ledger = Ledger(orders.ledger("deeds"))
        self._workers = workers
        self._alive: dict[int, str] = {}  # roles by numbers
        self._leaving: set[int] = set()
        self._paused: dict[int, float] = {}  # until when
        self._wanted: set[str] = {"publisher"}
        environment = orders.environment()
        environment["PYTHONPATH"] = os.pathsep.join(
            [str(_SOURCES), *filter(None, [environment.get("PYTHONPATH")])]
        )
        self._log = Path(orders.folder, "log")
        with self._log.open("wb") as log:
            self._forking = subprocess.Popen(
                [sys.executable, "-m", "mainspring.events.chaos.forking"],
                env=environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                start_new_session=True,
            )
        self._answers = b""

    def begin(self) -> None:
        """Wait until the tables are there, and begin with all.

        Raises:
            SetupError: they cannot be made.
        """
        while not any("ready" in line for line in self._told(1.0)):
            if self._forking.poll() is not None:
                msg = f"The rig does not start: {self._log.read_text()[-2_000:]}"
                raise SetupError(msg)
        self._ask("publisher")
        for _ in range(self._workers):
            self._ask("worker")

    @property
    def has_published(self) -> bool:
        """Whether the publisher has come to its end."""
        return "publisher" not in self._wanted

    def count(self) -> None:
        """Let the oracle begin."""
        self._wanted.add("oracle")
        self._ask("oracle")

    @property
    def is_counted(self) -> bool:
        """Whether the oracle has come to its end."""
        return "oracle" not in self._wanted

    def see(self, seconds: float) -> None:
        """See for so long who ends, and replace those that are to be there."""
        ends = time.monotonic() + seconds
        while (left := ends - time.monotonic()) > 0:
            for line in self._told(min(left, 0.1)):
                self._note(line)
            for number in [one for one, until in self._paused.items() if until < time.monotonic()]:
                self._resume(number)

    def kill(self, drawn: random.Random) -> None:
        """Kill a worker, and now and then the publisher."""
        role = "publisher" if drawn.random() < 0.1 and not self.has_published else "worker"  # noqa: PLR2004
        number = self._any(role, drawn)
        if number is not None:
            self._paused.pop(number, None)
            self._signal("killed", number, signal.SIGKILL)

    def pause(self, drawn: random.Random, seconds: float) -> None:
        """Pause a worker for longer than its lease."""
        number = self._any("worker", drawn)
        if number is not None:
            self._paused[number] = time.monotonic() + seconds
            self._signal("paused", number, signal.SIGSTOP)

    def replace(self, drawn: random.Random) -> None:
        """Begin a worker, and ask another one to end."""
        number = self._any("worker", drawn)
        if number is not None:
            self._ask("worker")
            self._leaving.add(number)
            self._signal("asked", number, signal.SIGTERM)

    def end(self) -> None:
        """End all."""
        for number in list(self._paused):
            self._resume(number)
        assert self._forking.stdin is not None  # noqa: S101 - it is a pipe
        self._forking.stdin.close()
        try:
            self._forking.wait(10)
        except subprocess.TimeoutExpired:
            self._forking.kill()
            self._forking.wait()

    def _any(self, role: str, drawn: random.Random) -> int | None:
        """Choose one that is neither leaving nor paused."""
        found = [
            number
            for number, other in self._alive.items()
            if other == role and number not in self._leaving and number not in self._paused
        ]
        return drawn.choice(found) if found else None

    def _signal(self, what: str, number: int, signal_: signal.Signals) -> None:
        with suppress(ProcessLookupError):
            os.kill(number, signal_)
            self.ledger.write(what, of=number)

    def _resume(self, number: int) -> None:
        del self._paused[number]
        with suppress(ProcessLookupError):
            os.kill(number, signal.SIGCONT)

    def _note(self, line: dict[str, Any]) -> None:
        if "begun" in line:
            self._alive[line["begun"]] = line["role"]
            return
        number, code = line["ended"], line["code"]
        role = self._alive.pop(number)
        self.ledger.write("ended", of=number, role=role, code=code)
        self._paused.pop(number, None)
        if number in self._leaving:
            self._leaving.remove(number)
        elif role == "worker":
            self._ask(role)
        elif code == 0 or role == "oracle":
            self._wanted.discard(role)
        else:
            self._ask(role)

    def _ask(self, role: str) -> None:
        assert self._forking.stdin is not None  # noqa: S101 - it is a pipe
        self._forking.stdin.write(role.encode() + b"\n")
        self._forking.stdin.flush()

    def _told(self, seconds: float) -> list[dict[str, Any]]:
        """Wait for lines, for so long."""
        out = self._forking.stdout
        assert out is not None  # noqa: S101 - it is a pipe
        ready, _, _ = select.select([out], [], [], seconds)
        if not ready:
            return []
        said = os.read(out.fileno(), 65_536)
        if not said:
            msg = f"The rig has ended by itself: {self._log.read_text()[-2_000:]}"
            raise SetupError(msg)
        *lines, self._answers = (self._answers + said).split(b"\n")
        return [json.loads(line) for line in lines]
