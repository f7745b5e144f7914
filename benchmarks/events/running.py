"""Runs the processes of contenders and waits until all jobs are done."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.environments import BENCH, interpreter
from benchmarks.events.contenders import Contender
from benchmarks.events.ledger import Ledger

ROOT = Path(__file__).resolve().parent.parent.parent
_TICKS = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")
_GRACE = 1.5  # seconds that workers have to end by themselves
_LOOK = 0.01  # seconds between looks into the ledger


class FailedError(Exception):
    """A contender did not do what it was to do; the message says what it said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the jobs of a run are."""

    address: str  # of the database
    redis: str | None
    count: int  # of jobs


def command(contender: Contender, *arguments: str) -> list[str]:
    """Give the command of a process of a contender."""
    if contender.is_node:
        script = ROOT / "benchmarks" / "events" / "members" / f"{contender.module}.mjs"
        return [str(interpreter(contender.environment)), str(script), *arguments]
    python = str(interpreter(contender.environment))
    return [python, "-m", "benchmarks.events.member", contender.module, *arguments]


def variables(contender: Contender, place: Place, ledger: Path) -> dict[str, str]:
    """Give the environment variables of a process of a contender."""
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "BENCH_DATABASE": place.address,
        "BENCH_REDIS": place.redis or "",
        "BENCH_COUNT": str(place.count),
        "BENCH_LEDGER": str(ledger),
        "BENCH_TUNED": "1" if contender.tuned else "0",
        "BENCH_NODE": str(BENCH / contender.environment),
        "NODE_ENV": "production",
        "NO_LOG_SUCCESS": "1",  # of graphile-worker: one line less for each job
    }


def done(contender: Contender, place: Place, *arguments: str, seconds: float = 120) -> str:
    """Run a command of a contender to its end, and give what it printed.

    Raises:
        FailedError: it failed.
    """
    with tempfile.TemporaryDirectory() as folder:
        try:
            finished = subprocess.run(
                command(contender, *arguments),
                cwd=ROOT,
                env=variables(contender, place, Path(folder)),
                capture_output=True,
                text=True,
                check=False,
                timeout=seconds,
            )
        except subprocess.TimeoutExpired as error:
            message = f"{contender.name}: {arguments[0]} took longer than {seconds:g} s"
            raise FailedError(message) from error
    if finished.returncode != 0:
        message = f"{contender.name}: {arguments[0]} failed:\n{finished.stderr[-2000:]}"
        raise FailedError(message)
    return finished.stdout


class Workers:
    """Worker processes that are at work.

    Args:
        contender: whose.
        place: where.
        count: how many processes.
    """

    def __init__(self, contender: Contender, place: Place, *, count: int) -> None:
        self._contender = contender
        self._folder = Path(tempfile.mkdtemp(prefix="ledger-"))
        self._log = BENCH / "logs" / f"events-{contender.name}.log"
        self._log.parent.mkdir(parents=True, exist_ok=True)
        self.ledger = Ledger(self._folder, place.count)
        self._count = place.count
        with self._log.open("w") as log:
            self._processes = [
                subprocess.Popen(
                    command(contender, "work"),
                    cwd=ROOT,
                    env=variables(contender, place, self._folder),
                    stdout=log,
                    stderr=log,
                    start_new_session=True,
                )
                for _ in range(count)
            ]

    def wait(self, *, begun: int, seconds: float) -> None:
        """Wait until so many jobs were begun.

        Raises:
            FailedError: a process ended, or it took too long.
        """
        ends = time.monotonic() + seconds
        while self.ledger.begun() < begun:
            if any(one.poll() is not None for one in self._processes):
                raise FailedError(f"{self._contender.name}: a worker ended:\n{self.said()}")
            if time.monotonic() > ends:
                found = self.ledger.begun()
                message = f"{self._contender.name}: {found} of {begun} were begun:\n{self.said()}"
                raise FailedError(message)
            time.sleep(_LOOK)

    def said(self) -> str:
        """Give the end of what they said."""
        return self._log.read_text()[-1500:]

    def cpu(self) -> float:
        """Give the seconds of CPU that they have used, with all their children."""
        return sum(int(stat[11]) + int(stat[12]) for stat in self._stats()) / _TICKS

    def memory(self) -> float:
        """Give their memory in MiB, with that of their children."""
        return sum(int(stat[21]) for stat in self._stats()) * _PAGE / 2**20

    def stop(self) -> None:
        """End them, by a signal first."""
        for process in self._processes:
            _signal(process.pid, signal.SIGTERM, group=False)
        for process in self._processes:
            try:
                process.wait(timeout=_GRACE)
            except subprocess.TimeoutExpired:
                _signal(process.pid, signal.SIGKILL, group=True)
                process.wait(timeout=10)
            _signal(process.pid, signal.SIGKILL, group=True)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _stats(self) -> list[list[str]]:
        sessions = {str(one.pid) for one in self._processes}
        found = []
        for path in Path("/proc").glob("[0-9]*/stat"):
            try:
                stat = path.read_text().rpartition(") ")[2].split()
            except OSError:
                continue
            if stat[3] in sessions:
                found.append(stat)
        return found


def _signal(process: int, number: signal.Signals, *, group: bool) -> None:
    try:
        (os.killpg if group else os.kill)(process, number)
    except ProcessLookupError:
        return


@contextmanager
def working(contender: Contender, place: Place, *, count: int = 1) -> Iterator[Workers]:
    """Yield workers that are at work, and end them."""
    workers = Workers(contender, place, count=count)
    try:
        yield workers
    finally:
        workers.stop()


def counted(ledger: Ledger) -> dict[str, Any]:
    """Count what was lost and what was done more than once."""
    starts = ledger.starts()
    return {"lost": starts.count(0), "doubled": sum(1 for each in starts if each > 1)}


def percentile(values: Sequence[float], part: float) -> float:
    """Give the value that a part of all values does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]
