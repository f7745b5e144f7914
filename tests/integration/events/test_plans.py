"""The statements of the queue on large tables: none reads through one of them.

`MAINSPRING_TEST_ROWS=1000000` makes them large; the plans are those recorded in
`tests/plans/events/postgresql.txt`, whatever the size.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from mainspring.events.operators.asked import Asked
from mainspring.events.operators.handler_names import HandlerNames
from mainspring.events.operators.listing import lines
from mainspring.events.operators.retention import Retention, purge
from mainspring.events.queues import postgresql_statements as sql

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(connection.vendor != "postgresql", reason="plans of PostgreSQL"),
]

ROWS = int(os.environ.get("MAINSPRING_TEST_ROWS", "40000"))
RECORDED = Path(__file__).parents[2] / "plans" / "events" / "postgresql.txt"
TABLES = "mainspring_event|mainspring_delivery|mainspring_finished|mainspring_failure"
_NODE = re.compile(r"(Seq Scan|Index Scan|Index Only Scan|Bitmap Index Scan)(?: Backward)?(.*)")

_FILL = """
INSERT INTO mainspring_event (
    type, version, payload, subject_type, subject_id, key, priority, correlation_id, causation_id,
    created_at, idempotency_key
)
SELECT 'letter.idle', 1, '{}', 'post.Letter', n::text, (n %% 1000)::text, 0, '', '',
    now() - interval '60 days' + n * interval '60 days' / %(rows)s, n::text
FROM generate_series(1, %(rows)s) AS n;
INSERT INTO mainspring_delivery (
    event, kind, queue, order_key, priority, stage, due, attempts, fence, lease_until
)
SELECT id, 7, 'default', CASE WHEN id %% 2 = 0 THEN key END, id %% 3,
    CASE WHEN id %% 10 = 0 THEN 0 WHEN id %% 1001 = 0 THEN 2 ELSE 1 END, created_at, 0,
    CASE WHEN id %% 100 = 1 THEN 5 END, CASE WHEN id %% 100 = 1 THEN now() END
FROM mainspring_event WHERE id > (SELECT min(id) + %(rows)s / 2 FROM mainspring_event);
INSERT INTO mainspring_finished (
    id, event, kind, queue, priority, attempts, outcome, finished_at
)
SELECT -id, id, 7, 'default', 0, 1, CASE WHEN id %% 1000 = 0 THEN 3 ELSE 1 END, created_at
FROM mainspring_event WHERE id <= (SELECT min(id) + %(rows)s / 2 FROM mainspring_event);
INSERT INTO mainspring_failure (delivery, attempt, code, error, failed_at, details)
SELECT -id, 1, 'FAILED', '', now(), '{}' FROM mainspring_event;
ANALYZE mainspring_event; ANALYZE mainspring_delivery; ANALYZE mainspring_finished;
ANALYZE mainspring_failure;
"""

_CLAIM = ["default", "{7}", "100", "30", "5", "1"]
_PAST = [
    *("default", "{7}", "1", "100"),
    *("default", "{7}", "1", "2020-01-01", "100"),
    *("default", "{7}", "1", "100"),
    *("100", "30", "5", "1"),
]
_GONE = ["{1,2,3}", "{1,1,1}", "5"]
STATEMENTS = {
    "claim": (sql.CLAIM, _CLAIM),
    "claim past a mark": (sql.CLAIM_PAST, _PAST),
    "claim what is old": (
        sql.CLAIM_AGED,
        ["default", "{7}", "0", "20", "100", "30", "5", "1"],
    ),
    "priorities": (sql.LEVELS, ["default", "default"]),
    "acknowledge": (sql.FINISH, _GONE),
    "acknowledge and claim": (sql.FINISH_AND_CLAIM, [*_GONE, *_CLAIM]),
    "acknowledge and claim past a mark": (sql.FINISH_AND_CLAIM_PAST, [*_GONE, *_PAST]),
    "retry": (sql.RETRY, ["{1}", "{1}", "{a}", "{b}", "{1}", "{f}", "5"]),
    "extend": (sql.EXTEND, ["30", "{1,2,3}", "5"]),
    "give back": (sql.GIVE_BACK, ["f", "{1,2,3}", "5"]),
    "promote": (sql.PROMOTE, ["1000"]),
    "when the next one is due": (sql.NEXT_DUE, ["1000", "{default}"]),
    "events that had a key": (sql.FIRST_ONES, ["{letter.idle}", "{17}"]),
}


@pytest.fixture
def large(db):
    """Fill the tables by the database itself."""
    with connection.cursor() as cursor:
        cursor.execute(_FILL, {"rows": ROWS})


def _plan(statement: str, values: list[str]) -> list[str]:
    """Give the scans of a statement as it is planned once for all values."""
    numbers = iter(range(1, len(values) + 1))
    numbered = re.sub("%s", lambda _: f"${next(numbers)}", statement)
    given = ", ".join(f"'{value}'" for value in values)
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL plan_cache_mode = force_generic_plan")
        cursor.execute(f"PREPARE planned AS {numbered}")
        cursor.execute(f"EXPLAIN (COSTS OFF) EXECUTE planned({given})")
        found = [line for (line,) in cursor.fetchall()]
        cursor.execute("DEALLOCATE planned")
    return list(_scans(found))


def _scans(plan: list[str]) -> Iterator[str]:
    for line in plan:
        if (found := _NODE.search(line)) and re.search(TABLES, line):
            yield f"{found[1]}{found[2]}".split("  (")[0].strip()


def _text(plans: dict[str, list[str]]) -> str:
    return "\n".join(
        f"{name}\n" + "".join(f"    {scan}\n" for scan in plans[name]) for name in plans
    )


def test_the_statements_of_workers_look_things_up(large):
    plans = {name: _plan(*statement) for name, statement in STATEMENTS.items()}
    text = _text(plans)
    if os.environ.get("MAINSPRING_TEST_RECORD"):
        RECORDED.parent.mkdir(exist_ok=True)
        RECORDED.write_text(text)
    assert "Seq Scan" not in text
    assert text == RECORDED.read_text()


def test_the_statements_of_operators_look_things_up(large):
    names = HandlerNames(())
    with CaptureQueriesContext(connection) as captured:
        for state in ("waiting", "ready", "blocked", "processed", "exhausted"):
            lines(Asked(states=(state,)), names, limit=50)
        lines(Asked(), names, limit=50)
        lines(Asked(subject="post.Letter:17"), names, limit=50)
        next(purge(Retention(finished=30, exhausted=90), chunk=100), None)
    for one in captured:
        statement = one["sql"]
        if statement.startswith(("SELECT", "DELETE", "UPDATE")):
            with connection.cursor() as cursor:
                cursor.execute(f"EXPLAIN (COSTS OFF) {statement}")
                plan = [line for (line,) in cursor.fetchall()]
            assert not [scan for scan in _scans(plan) if "Seq Scan" in scan], (statement, plan)
