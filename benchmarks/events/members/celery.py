"""Celery on Redis with `acks_late`; threads and a large prefetch where it is tuned."""

import os
from collections.abc import Iterable, Sequence
from functools import cache

import psycopg
from celery import Celery

from benchmarks.events.ledger import opened

note = opened()
TUNED = os.environ.get("BENCH_TUNED") == "1"
ADDRESS = os.environ["BENCH_DATABASE"]

app = Celery("bench", broker=os.environ["BENCH_REDIS"])
app.conf.update(task_acks_late=True, task_ignore_result=True, worker_hijack_root_logger=False)
if TUNED:
    app.conf.update(worker_prefetch_multiplier=200, worker_send_task_events=False)


@cache
def _connection() -> psycopg.Connection:
    return psycopg.connect(ADDRESS, autocommit=True)


@app.task(name="idle")
def idle(n: int) -> None:
    """Do nothing."""
    note(n)


@app.task(name="writing")
def writing(n: int) -> None:
    """Write one row."""
    note(n)
    _connection().execute("INSERT INTO jobs_effect (event) VALUES (%s)", [n])


TASKS = {"idle": idle, "writing": writing}


def setup() -> None:
    """Make the table."""
    with psycopg.connect(ADDRESS, autocommit=True) as connection:
        connection.execute(
            "CREATE TABLE jobs_effect (id bigserial PRIMARY KEY, event bigint UNIQUE)"
        )


def publish(kind: str, numbers: Iterable[int], delays: Sequence[float] | None) -> None:
    """Send jobs."""
    with app.producer_pool.acquire(block=True) as producer:
        for number in numbers:
            countdown = delays[number] if delays else None
            TASKS[kind].apply_async((number,), countdown=countdown, producer=producer)


def publish_one(kind: str, number: int) -> None:
    """Send one job."""
    TASKS[kind].delay(number)


def work() -> None:
    """Work until it is told to stop."""
    usual = ["worker", "--loglevel=ERROR"]
    tuned = ["--pool=solo", "--without-gossip", "--without-mingle", "--without-heartbeat"]
    app.worker_main([*usual, *(tuned if TUNED else [])])
