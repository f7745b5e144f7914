"""What is measured: each method does one run of a contender, from a fresh copy of its database."""

import json
import tempfile
import time
from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from benchmarks.events import stores
from benchmarks.events.contenders import Contender
from benchmarks.events.proxy import Proxy, counting
from benchmarks.events.running import (
    FailedError,
    Place,
    Workers,
    counted,
    done,
    percentile,
    working,
)

PATIENCE = 60.0  # seconds for all jobs of a run
EARLY = 0.0005  # seconds by which two readings of a clock may differ


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """How much there is to do."""

    part: float  # of the jobs that contenders are given
    paced: int  # jobs that are published one by one
    later: int  # jobs that are due later
    idle: float  # seconds
    claims: int  # of a hundred
    ready: int  # rows of the large queue
    finished: int  # rows of the long history
    churn: int  # rows that come and go while an old snapshot is open
    publishing: int  # turns


RATE = 100  # a second
FIRST, EVERY = 2.0, 0.005  # seconds until the first job is due that is due later, and between them


class Cells:
    """Runs of contenders.

    Args:
        postgresql: the server.
        redis: address of a Redis, if there is one.
        scale: how much there is to do.
    """

    def __init__(self, postgresql: stores.PostgreSQL, redis: str | None, scale: Scale) -> None:
        self._postgresql = postgresql
        self._redis = redis
        self._scale = scale

    def drain(
        self,
        contender: Contender,
        kind: str,
        *,
        workers: int = 1,
        slow_flushes: bool = False,
        counts: bool = False,
    ) -> dict[str, Any]:
        """Time how long it takes to do all jobs that are there.

        Args:
            contender: whose worker.
            kind: "idle" or "writing".
            workers: processes.
            slow_flushes: whether each flush waits for two milliseconds.
            counts: whether statements are counted, which takes time.
        """
        count = int(getattr(contender, kind) * self._scale.part) * workers
        there = "" if contender.redis else kind
        with self._place(contender, count, slow_flushes=slow_flushes, kind=there) as place:
            if contender.redis:
                done(contender, place, "publish", kind, str(count))
            self._postgresql.settle()
            written = self._postgresql.written()
            with _counted(place, counts=counts) as (seen, proxy):
                with working(contender, seen, count=workers) as running:
                    running.wait(begun=1, seconds=PATIENCE)
                    cpu = running.cpu()
                    running.wait(begun=count, seconds=PATIENCE)
                    ends = max(running.ledger.times())
                    if kind == "writing":
                        ends = max(ends, _written(place))
                    cpu = running.cpu() - cpu
                    begins = min(running.ledger.times())
                    found = counted(running.ledger)
                    time.sleep(0.1)
                written = self._postgresql.written() - written
                if kind == "writing" and _rows(place) != count:
                    found["lost"] += 1
            return {
                **found,
                "count": count,
                "per_second": count / (ends - begins),
                "cpu": cpu / count,
                "wal": None if contender.redis else written / count,
                "statements": proxy.statements / count if proxy else None,
            }

    def latency(self, contender: Contender) -> dict[str, Any]:
        """Time how long it takes from the commit of a job to its start, at 100 a second."""
        count = self._scale.paced
        with self._place(contender, count + 1) as place, _folder() as folder:  # noqa: SIM117 - what others need ends last
            with working(contender, place) as running:
                self._warm(contender, place, running)
                file = Path(folder) / "times"
                rate = str(RATE)
                done(contender, place, "pace", "idle", str(count), rate, str(file))
                running.wait(begun=count, seconds=PATIENCE)
                begun = running.ledger.times()[:count]
                committed = _doubles(file)
                waited = [max(0.0, a - b) for a, b in zip(begun, committed, strict=True)]
        return {"p50": percentile(waited, 0.5), "p95": percentile(waited, 0.95), "count": count}

    def lateness(self, contender: Contender) -> dict[str, Any]:
        """Time how late those begin that are due later."""
        count = self._scale.later
        with self._place(contender, count + 1) as place, _folder() as folder:  # noqa: SIM117 - what others need ends last
            with working(contender, place) as running:
                self._warm(contender, place, running)
                file = Path(folder) / "times"
                plan = [str(count), str(FIRST), str(EVERY), str(file)]
                done(contender, place, "later", "idle", *plan)
                running.wait(begun=count, seconds=PATIENCE)
                due = _doubles(file)
                late = [a - b for a, b in zip(running.ledger.times()[:count], due, strict=True)]
                found = counted(running.ledger)
        return {
            "doubled": found["doubled"] - 1,  # the first number was there twice
            "p50": percentile(late, 0.5),
            "p99": percentile(late, 0.99),
            "early": sum(1 for each in late if each < -EARLY),
            "count": count,
        }

    def idle(self, contenders: Sequence[Contender]) -> dict[str, dict[str, Any]]:
        """Count what workers do who have nothing to do, all at the same time."""
        found: dict[str, dict[str, Any]] = {}
        with ExitStack() as stack:
            at_work: dict[str, tuple[Workers, Proxy]] = {}
            for contender in contenders:
                place = stack.enter_context(self._place(contender, 1))
                proxy = stack.enter_context(counting(place.address))
                seen = Place(address=proxy.address, redis=place.redis, count=1)
                workers = stack.enter_context(working(contender, seen))
                at_work[contender.name] = workers, proxy
            time.sleep(5)  # until all have begun
            before = {name: proxy.statements for name, (_, proxy) in at_work.items()}
            time.sleep(self._scale.idle)
            for name, (workers, proxy) in at_work.items():
                statements = proxy.statements - before[name]
                found[name] = {
                    "per_minute": statements * 60 / self._scale.idle,
                    "mebibytes": workers.memory(),
                }
        return found

    def measured(
        self, contender: Contender, name: str, *arguments: str, fill: Callable[[str], None] | None
    ) -> Any:
        """Measure something in a process of a contender.

        Args:
            contender: whose.
            name: what.
            arguments: of it.
            fill: fills the database first; it is called by what it does.
        """
        with self._place(contender, 1, fill=fill) as place:
            self._postgresql.settle()
            return json.loads(done(contender, place, "measure", name, *arguments, seconds=300))

    def on_sqlite(self, contender: Contender) -> dict[str, Any]:
        """Give how many jobs a second it does in a file of SQLite."""
        found: dict[str, Any] = {"lost": 0, "doubled": 0}
        for kind in ("idle", "writing"):
            count = int(getattr(contender, kind) * self._scale.part / 4)
            with tempfile.TemporaryDirectory() as folder:
                address = f"sqlite:///{folder}/jobs.sqlite3"
                place = Place(address=address, redis=None, count=count)
                done(contender, place, "setup")
                done(contender, place, "publish", kind, str(count))
                with working(contender, place) as running:
                    running.wait(begun=count, seconds=PATIENCE)
                    times = running.ledger.times()
                    for key, each in counted(running.ledger).items():
                        found[key] += each
                found[kind] = count / (max(times) - min(times))
        return found

    @contextmanager
    def _place(
        self,
        contender: Contender,
        count: int,
        *,
        slow_flushes: bool = False,
        kind: str = "",
        fill: Callable[[str], None] | None = None,
    ) -> Iterator[Place]:
        """Yield a fresh copy of a database of a contender.

        Args:
            contender: whose.
            count: of jobs.
            slow_flushes: whether each flush waits for two milliseconds.
            kind: of jobs that are there; none without one.
            fill: fills it further.
        """
        if contender.redis and self._redis is None:
            raise FailedError(f"{contender.name}: there is no redis-server on this machine")

        def make(address: str) -> None:
            place = Place(address=address, redis=self._redis, count=count)
            done(contender, place, "setup")
            if kind:
                done(contender, place, "publish", kind, str(count))
            if fill is not None:
                fill(address)

        name = "_".join(
            [
                contender.store,
                *([kind, str(count)] if kind else []),
                *([fill.__name__] if fill else []),
            ]
        )
        if contender.redis:
            stores.flush(str(self._redis))
        template = self._postgresql.prepared(name, make)
        with self._postgresql.copy(template, slow_flushes=slow_flushes) as address:
            yield Place(address=address, redis=self._redis, count=count)

    def _warm(self, contender: Contender, place: Place, running: Workers) -> None:
        """Wait until the worker is there: it has done a job."""
        with tempfile.NamedTemporaryFile() as file:
            done(contender, place, "pace", "idle", "1", "1000", file.name)
        running.wait(begun=1, seconds=PATIENCE)
        time.sleep(0.5)


_folder = tempfile.TemporaryDirectory


@contextmanager
def _counted(place: Place, *, counts: bool) -> Iterator[tuple[Place, Proxy | None]]:
    if not counts:
        yield place, None
        return
    with counting(place.address) as proxy:
        yield Place(address=proxy.address, redis=place.redis, count=place.count), proxy


def _written(place: Place) -> float:
    """Wait until all rows are committed; give when."""
    ends = time.monotonic() + PATIENCE
    while _rows(place) < place.count and time.monotonic() < ends:
        time.sleep(0.002)
    return time.monotonic()


def _rows(place: Place) -> int:
    with psycopg.connect(place.address) as connection:
        row = connection.execute("SELECT count(*) FROM jobs_effect").fetchone()
    return int(row[0]) if row else 0


def _doubles(file: Path) -> array:
    found = array("d")
    found.frombytes(file.read_bytes())
    return found
