"""procrastinate; with many async tasks at once where it is tuned, as its guide says."""

import asyncio
import os
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from functools import cache

import psycopg
from procrastinate import App, PsycopgConnector, SyncPsycopgConnector
from psycopg_pool import AsyncConnectionPool

from benchmarks.events.ledger import opened

note = opened()
TUNED = os.environ.get("BENCH_TUNED") == "1"
ADDRESS = os.environ["BENCH_DATABASE"]

app = App(connector=PsycopgConnector(conninfo=ADDRESS))
pool: "AsyncConnectionPool | None" = None


@app.task(name="idle")
async def idle(n: int) -> None:
    """Do nothing."""
    note(n)


@app.task(name="writing")
async def writing(n: int) -> None:
    """Write one row."""
    note(n)
    assert pool is not None  # noqa: S101 - opened before
    async with pool.connection() as connection:
        await connection.execute("INSERT INTO jobs_effect (event) VALUES (%s)", [n])


def setup() -> None:
    """Make the tables."""
    with psycopg.connect(ADDRESS, autocommit=True) as connection:
        connection.execute(
            "CREATE TABLE jobs_effect (id bigserial PRIMARY KEY, event bigint UNIQUE)"
        )
    _publisher().schema_manager.apply_schema()


@cache
def _publisher() -> App:
    publisher = App(connector=SyncPsycopgConnector(conninfo=ADDRESS))
    publisher.open()
    return publisher


def publish(kind: str, numbers: Iterable[int], delays: Sequence[float] | None) -> None:
    """Write jobs."""
    publisher = _publisher()
    if delays is None:
        publisher.configure_task(kind).batch_defer(*({"n": number} for number in numbers))
        return
    now = datetime.now(UTC)
    for number in numbers:
        due = now + timedelta(seconds=delays[number])
        publisher.configure_task(kind, schedule_at=due).defer(n=number)


def publish_one(kind: str, number: int) -> None:
    """Write one job."""
    _publisher().configure_task(kind).defer(n=number)


def work() -> None:
    """Work until it is told to stop."""
    asyncio.run(_work())


async def _work() -> None:
    global pool
    async with AsyncConnectionPool(ADDRESS, min_size=1, max_size=4) as pool, app.open_async():
        await app.run_worker_async(concurrency=20 if TUNED else 1)
