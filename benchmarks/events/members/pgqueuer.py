"""pgqueuer on asyncpg and uvloop; with large batches where it is tuned."""

import asyncio
import os
import signal
from collections.abc import Iterable, Sequence
from datetime import timedelta
from functools import cache

import asyncpg
import psycopg
import uvloop
from pgqueuer import AsyncpgDriver, PgQueuer, Queries
from pgqueuer.models import Job

from benchmarks.events.ledger import opened

note = opened()
TUNED = os.environ.get("BENCH_TUNED") == "1"
ADDRESS = os.environ["BENCH_DATABASE"]
BATCH = 200


def setup() -> None:
    """Make the tables."""
    with psycopg.connect(ADDRESS, autocommit=True) as connection:
        connection.execute(
            "CREATE TABLE jobs_effect (id bigserial PRIMARY KEY, event bigint UNIQUE)"
        )

    async def install() -> None:
        connection = await asyncpg.connect(ADDRESS)
        await Queries(AsyncpgDriver(connection)).install()
        await connection.close()

    uvloop.run(install())


def publish(kind: str, numbers: Iterable[int], delays: Sequence[float] | None) -> None:
    """Write jobs."""

    async def enqueue() -> None:
        connection = await asyncpg.connect(ADDRESS)
        several = list(numbers)
        payloads = [str(number).encode() for number in several]
        after = [timedelta(seconds=delays[number]) for number in several] if delays else None
        await Queries(AsyncpgDriver(connection)).enqueue(
            [kind] * len(several), payloads, [0] * len(several), after
        )
        await connection.close()

    uvloop.run(enqueue())


@cache
def _publisher() -> tuple[asyncio.AbstractEventLoop, Queries]:
    loop = uvloop.new_event_loop()
    return loop, Queries(AsyncpgDriver(loop.run_until_complete(asyncpg.connect(ADDRESS))))


def publish_one(kind: str, number: int) -> None:
    """Write one job."""
    loop, queries = _publisher()
    loop.run_until_complete(queries.enqueue(kind, str(number).encode()))


def work() -> None:
    """Work until it is told to stop."""
    uvloop.run(_work())


async def _work() -> None:
    connection = await asyncpg.connect(ADDRESS)
    pool = await asyncpg.create_pool(ADDRESS, min_size=1, max_size=4)
    own = PgQueuer.from_asyncpg_connection(connection)

    @own.entrypoint("idle")
    async def idle(job: Job) -> None:
        note(int(job.payload or b""))

    @own.entrypoint("writing")
    async def writing(job: Job) -> None:
        number = int(job.payload or b"")
        note(number)
        await pool.execute("INSERT INTO jobs_effect (event) VALUES ($1)", number)

    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, own.shutdown.set)
    if TUNED:
        await own.run(batch_size=BATCH)
    else:
        await own.run()
