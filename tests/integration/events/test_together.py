"""A row and its event are there together or not at all, and a key makes an event the only one."""

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest
from django.db import OperationalError, connection, connections, transaction

from mainspring.events.models import Delivery, StoredEvent
from mainspring.events.publishing import publish
from tests.post.models import Letter

ROUNDS = int(os.environ.get("MAINSPRING_TEST_ROUNDS", "60"))
PUBLISHERS = 64
KEYS = max(8, ROUNDS // 2)
POINTS = ("begun", "row", "inner row", "inner event", "undone", "event", "hook", "committed")
"""Of `_business`, in their order."""
pytestmark = [
    pytest.mark.django_db(transaction=True),
]


@pytest.fixture(autouse=True)
def shared():
    if connection.vendor == "sqlite" and connection.is_in_memory_db():
        pytest.skip("needs a database that processes share")


def _business(number, passes):
    """Write a row and its event, and others that are undone; tell of each point that is passed."""
    with transaction.atomic():
        passes("begun")
        Letter.objects.create(event=number, handler="row")
        passes("row")
        with suppress(ZeroDivisionError), transaction.atomic():
            Letter.objects.create(event=-number, handler="row")
            passes("inner row")
            publish("letter.sent", {"number": -number})
            passes("inner event")
            1 / 0  # noqa: B018 - it raises
        passes("undone")
        publish("letter.sent", {"number": number}, idempotency_key=str(number))
        passes("event")
        transaction.on_commit(lambda: passes("hook"))
    passes("committed")


def _crash(number, point):
    """Be a process that ends at a point, and runs nothing of its own behind it."""
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        return os.waitstatus_to_exitcode(status)
    try:
        _business(number, lambda passed: passed == point and os._exit(23))
    finally:
        os._exit(1)


def test_a_row_and_its_event_are_there_together_or_not_at_all():
    connections.close_all()
    points = [POINTS[number % len(POINTS)] for number in range(1, ROUNDS + 1)]
    for number, point in enumerate(points, start=1):
        assert _crash(number, point) == 23, point
    committed = [n for n, point in enumerate(points, 1) if point in ("hook", "committed")]
    rows = Letter.objects.order_by("event").values_list("event", flat=True)
    events = StoredEvent.objects.order_by("id").values_list("payload__number", flat=True)
    assert list(rows) == list(events) == committed
    assert Delivery.objects.count() == 3 * len(committed)


def test_a_key_makes_an_event_the_only_one_whoever_publishes_it():
    begin = threading.Barrier(PUBLISHERS)

    def run(_):
        try:
            connection.ensure_connection()
            begin.wait(60)
            return [
                publish("letter.sent", {"key": key}, idempotency_key=f"{key}")
                for key in range(KEYS)
            ]
        finally:
            connection.close()

    with ThreadPoolExecutor(PUBLISHERS) as pool:
        told = list(pool.map(run, range(PUBLISHERS)))
    assert StoredEvent.objects.count() == KEYS
    assert Delivery.objects.count() == 3 * KEYS
    for same in zip(*told, strict=True):
        assert len({one.id for one in same}) == 1
        assert sum(one.is_new for one in same) == 1


@pytest.mark.skipif(connection.vendor != "postgresql", reason="has such levels of isolation")
@pytest.mark.parametrize("level", ["REPEATABLE READ", "SERIALIZABLE"])
def test_a_snapshot_that_cannot_see_the_first_event_is_told_to_try_again(level):
    other = connection.copy()
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(f"SET TRANSACTION ISOLATION LEVEL {level}")
            cursor.execute("SELECT count(*) FROM mainspring_event")
            with other.cursor() as elsewhere:
                elsewhere.execute(
                    "INSERT INTO mainspring_event (type, version, payload, subject_type,"
                    " subject_id, key, idempotency_key, priority, correlation_id, causation_id,"
                    " created_at)"
                    " VALUES ('letter.sent', 1, '{}', '', '', '', 'one', 0, '', '', now())"
                )
            with pytest.raises(OperationalError, match="serialize"):
                publish("letter.sent", idempotency_key="one")
            transaction.set_rollback(True)
    finally:
        other.close()
    again = publish("letter.sent", idempotency_key="one")
    assert not again.is_new
    assert StoredEvent.objects.get().id == again.id
