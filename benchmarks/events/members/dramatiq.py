"""dramatiq on Redis; one process with a few threads where it is tuned."""

import os
import sys
from collections.abc import Iterable, Sequence
from threading import local

import dramatiq
import psycopg
from dramatiq.brokers.redis import RedisBroker

from benchmarks.events.ledger import opened

note = opened()
TUNED = os.environ.get("BENCH_TUNED") == "1"
ADDRESS = os.environ["BENCH_DATABASE"]
dramatiq.set_broker(RedisBroker(url=os.environ["BENCH_REDIS"]))
_own = local()


@dramatiq.actor
def idle(n: int) -> None:
    """Do nothing."""
    note(n)


@dramatiq.actor
def writing(n: int) -> None:
    """Write one row."""
    note(n)
    if not hasattr(_own, "connection"):
        _own.connection = psycopg.connect(ADDRESS, autocommit=True)
    _own.connection.execute("INSERT INTO jobs_effect (event) VALUES (%s)", [n])


ACTORS = {"idle": idle, "writing": writing}


def setup() -> None:
    """Make the table."""
    with psycopg.connect(ADDRESS, autocommit=True) as connection:
        connection.execute(
            "CREATE TABLE jobs_effect (id bigserial PRIMARY KEY, event bigint UNIQUE)"
        )


def publish(kind: str, numbers: Iterable[int], delays: Sequence[float] | None) -> None:
    """Send jobs."""
    for number in numbers:
        delay = int(delays[number] * 1000) if delays else None
        ACTORS[kind].send_with_options(args=(number,), delay=delay)


def publish_one(kind: str, number: int) -> None:
    """Send one job."""
    ACTORS[kind].send(number)


def work() -> None:
    """Work until it is told to stop."""
    from dramatiq.cli import main, make_argument_parser

    tuned = ["--processes", "1", "--threads", "4"]
    sys.argv = ["dramatiq", "benchmarks.events.members.dramatiq", *(tuned if TUNED else [])]
    sys.exit(main(make_argument_parser().parse_args(sys.argv[1:])))
