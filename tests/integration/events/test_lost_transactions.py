"""A database undoes a transaction by itself: what is redone, and what counts as failed."""

from contextlib import suppress
from threading import Thread

import pytest
from django.db import DatabaseError, OperationalError, connection, connections, transaction

from mainspring.events.models import Delivery, Failure, Finished, Outcome, Stage
from mainspring.events.publishing import publish
from tests.post.handlers import CALLS, PLAN
from tests.post.models import Letter

pytestmark = pytest.mark.django_db(transaction=True)
undoes = pytest.mark.skipif(
    connection.vendor != "mysql", reason="others undo nothing but what a savepoint holds"
)


@pytest.fixture
def rows():
    """Two rows that two transactions can lock crosswise."""
    return [Letter.objects.create(event=0, handler=name).pk for name in ("left", "right")]


def _meet(rows):
    """Run into a deadlock, and be the one that the database undoes."""
    left, right = rows
    locked = Letter.objects.filter(pk=left)
    locked.update(text="ours")
    heavy = [Letter(event=-1, handler="heavy") for _ in range(100)]

    def other():
        with suppress(OperationalError), transaction.atomic():
            # Whoever has written more is not the one that is undone.
            Letter.objects.bulk_create(heavy)
            Letter.objects.filter(pk=right).update(text="theirs")
            ready.append(True)
            Letter.objects.filter(pk=left).update(text="theirs")
            transaction.set_rollback(True)
        connections.close_all()

    ready = []
    thread = Thread(target=other)
    thread.start()
    try:
        while not ready:
            thread.join(0.01)
        Letter.objects.filter(pk=right).update(text="ours")
    finally:
        thread.join(timeout=60)


def _written():
    return sorted(Letter.objects.filter(event__gt=0).values_list("handler", "event"))


@undoes
def test_what_a_deadlock_has_undone_is_redone_and_its_handler_fails(work, rows):
    PLAN["deliver"] = lambda event: (
        event.payload.get("meets") and event.attempt == 1 and _meet(rows)
    )
    first = publish("letter.sent").id
    second = publish("letter.sent", {"meets": True}).id
    third = publish("letter.sent").id
    work()
    # Each of the others is written once, as no attempt but the one of that handler counts.
    assert _written() == [("deliver", first), ("deliver", third)]
    assert Failure.objects.get().code == "OperationalError"
    waiting = Delivery.objects.get()
    assert (waiting.event, waiting.stage, waiting.attempts) == (second, Stage.WAITING, 1)
    assert set(Finished.objects.values_list("attempts", flat=True)) == {1}
    Delivery.objects.update(stage=Stage.READY)
    work()
    assert ("deliver", second) in _written()
    assert not Delivery.objects.exists()


@undoes
def test_a_handler_that_says_nothing_of_its_deadlock_fails(work, rows):
    def meet(event):
        if event.attempt == 1 and event.payload.get("meets"):
            with suppress(OperationalError), connection.cursor() as cursor:
                _meet(rows)
                cursor.execute("SELECT 1")
            Letter.objects.create(event=event.id, handler="behind")

    PLAN["deliver"] = meet
    first = publish("letter.sent").id
    publish("letter.sent", {"meets": True})
    work()
    assert _written() == [("deliver", first)]
    assert Failure.objects.count() == 1
    assert Delivery.objects.get().attempts == 1


@undoes
def test_one_that_always_meets_another_is_a_dead_letter_and_no_others(work, rows):
    PLAN["deliver"] = lambda event: event.payload.get("meets") and _meet(rows)
    publish("letter.sent", {"meets": True})
    good = publish("letter.sent").id
    for _ in range(4):
        work()
        Delivery.objects.update(stage=Stage.READY)
    assert Finished.objects.get(outcome=Outcome.EXHAUSTED).attempts == 3
    assert _written() == [("deliver", good)]


def test_a_handler_that_goes_on_behind_an_error_fails_alone(work):
    def stumble(event):
        if event.payload.get("stumbles"):
            with suppress(DatabaseError):
                Letter.objects.create(event=event.id, handler=None)

    PLAN["deliver"] = stumble
    first = publish("letter.sent").id
    publish("letter.sent", {"stumbles": True})
    third = publish("letter.sent").id
    work()
    assert _written() == [("deliver", first), ("deliver", third)]
    assert Failure.objects.get().code == "TransactionManagementError"


@pytest.mark.skipif(connection.vendor == "sqlite", reason="cannot sleep")
def test_a_statement_that_takes_too_long_is_a_failure_of_its_handler_alone(work):
    def wait(event):
        with connection.cursor() as cursor:
            name = "pg_sleep" if connection.vendor == "postgresql" else "sleep"
            cursor.execute(f"SELECT {name}(3)")

    PLAN["slow"] = wait
    first = publish("letter.sent").id
    publish("letter.slow")
    third = publish("letter.sent").id
    work()
    work()
    assert _written() == [("deliver", first), ("deliver", third)]
    assert Finished.objects.get(outcome=Outcome.EXHAUSTED).attempts == 1
    assert Failure.objects.get().code == "HandlerTimeout"
    assert CALLS
