"""The limit: the same protocol on the same tables, by hand on psycopg, and nothing else."""

import os
import secrets

import orjson
import psycopg

from benchmarks.events.ledger import opened
from benchmarks.events.members import mainspring
from mainspring.events.kinds import kind_of

note = opened()
setup, publish, publish_one = mainspring.setup, mainspring.publish, mainspring.publish_one

_CLAIM = """
picked AS (
    SELECT id FROM mainspring_delivery WHERE stage = 1 AND queue = 'default'
        AND (lease_until IS NULL OR lease_until < clock_timestamp())
        {but}
    ORDER BY priority DESC, due, id LIMIT 100 FOR UPDATE SKIP LOCKED
), taken AS (
    UPDATE mainspring_delivery AS held
    SET lease_until = clock_timestamp() + interval '30 s', fence = {fence}::bigint,
        attempts = held.attempts + 1
    FROM picked WHERE held.id = picked.id RETURNING held.id, held.event, held.kind
)
SELECT taken.id, taken.kind, event.payload::text
FROM taken JOIN mainspring_event AS event ON event.id = taken.event ORDER BY taken.id"""

CLAIM = f"WITH {_CLAIM.format(but='', fence='%b')}"
ACKNOWLEDGE = f"""
WITH gone AS (
    DELETE FROM mainspring_delivery WHERE id = ANY(%b::bigint[]) AND fence = %b::bigint
    RETURNING id, event, kind, queue, order_key, priority, attempts
), kept AS (
    INSERT INTO mainspring_finished (
        id, event, kind, queue, order_key, priority, attempts, outcome, finished_at
    )
    SELECT id, event, kind, queue, order_key, priority, attempts, 1, clock_timestamp() FROM gone
), {_CLAIM.format(but="AND id <> ALL(%b::bigint[])", fence="%b")}"""  # noqa: S608 - of the texts here
PROMOTE = """
UPDATE mainspring_delivery SET stage = 1 WHERE id IN (
    SELECT id FROM mainspring_delivery WHERE stage = 0 AND due <= clock_timestamp()
    ORDER BY due LIMIT 1000 FOR UPDATE SKIP LOCKED
)"""
NEXT = """
SELECT extract(epoch FROM min(due) - clock_timestamp())::float8
FROM mainspring_delivery WHERE stage = 0"""


def work() -> None:
    """Work for ever."""
    with psycopg.connect(os.environ["BENCH_DATABASE"], autocommit=True) as connection:
        connection.execute("SET synchronous_commit = off")
        connection.execute("LISTEN mainspring_0")
        connection.execute(
            "INSERT INTO mainspring_worker (id, name, queues, started_at, alive_until, idle_until)"
            " VALUES (0, '', ',default,', now(), now() + interval '1 day', NULL)"
            " ON CONFLICT DO NOTHING"
        )
        while True:
            connection.execute(PROMOTE, prepare=True)
            _drain(connection)
            connection.execute(
                "UPDATE mainspring_worker SET idle_until = now() + interval '10 s' WHERE id = 0",
                prepare=True,
            )
            ((wait,),) = connection.execute(NEXT, prepare=True).fetchall()
            if not _drain(connection):
                seconds = min(5.0, 5.0 if wait is None else max(wait, 0.0))
                for _ in connection.notifies(timeout=seconds, stop_after=1):
                    pass


def _drain(connection: "psycopg.Connection") -> int:
    """Work until nothing is ready."""
    kinds = _writing_kinds()
    done = 0
    fence = secrets.randbelow(2**62)
    rows = connection.execute(CLAIM, [fence], prepare=True).fetchall()
    while rows:
        done += len(rows)
        begun = False
        for id_, kind, payload in rows:
            number = orjson.loads(payload)["n"]
            note(number)
            if kind in kinds:
                _write(connection, number, id_, fence, begun=begun)
                begun = True
        ids = [row[0] for row in rows]
        following = secrets.randbelow(2**62)
        rows = connection.execute(
            ACKNOWLEDGE, [ids, fence, ids, following], prepare=True
        ).fetchall()
        fence = following
        if begun:
            connection.execute("COMMIT")
    return done


def _write(
    connection: "psycopg.Connection", number: int, id_: int, fence: int, *, begun: bool
) -> None:
    # Numbers of ours alone.
    lock = f"SELECT 1 FROM mainspring_delivery WHERE id = {id_} AND fence = {fence} FOR UPDATE"  # noqa: S608
    if begun:
        connection.execute(f"RELEASE SAVEPOINT one; SAVEPOINT one; {lock}")
    else:
        connection.execute(f"BEGIN; SET LOCAL synchronous_commit = on; SAVEPOINT one; {lock}")
    connection.execute("INSERT INTO jobs_effect (event) VALUES (%b)", [number], prepare=True)


def _writing_kinds() -> set[int]:
    from django.apps import apps

    handlers = apps.get_app_config("mainspring_events").handlers
    return {kind_of(one) for one in handlers.of("job.writing")}
