"""Handlers that do what no handler should: the worker goes on, and others are none the worse."""

import sys
from asyncio import CancelledError
from contextlib import suppress

import pytest
from django.db import connection, transaction

from mainspring.events.errors import EventProcessingError
from mainspring.events.models import Delivery, Failure, Finished, Outcome, StoredEvent
from mainspring.events.publishing import publish
from tests.post.handlers import CALLS, PLAN
from tests.post.models import Letter

pytestmark = [
    pytest.mark.django_db(transaction=True),
]


def _exit(_event):
    sys.exit("enough")


def _cancel(_event):
    raise CancelledError


def _recurse(event):
    _recurse(event)


def _swallow(_event):
    """Break the transaction, and not say so."""
    with suppress(Exception), connection.cursor() as cursor:
        cursor.execute("SELECT nothing FROM nowhere")


def _commit(_event):
    transaction.commit()


def _turn_back(_event):
    transaction.set_rollback(True)


def _lie(_event):
    raise EventProcessingError("\0" * 10, code="\ud800" * 200)


@pytest.mark.parametrize(
    "poison",
    [_exit, _cancel, _recurse, _swallow, _commit, _turn_back, _lie],
    ids=lambda f: f.__name__,
)
def test_a_poison_hurts_itself_alone(poison, work):
    PLAN["deliver"] = lambda event: event.payload.get("poison") and poison(event)
    before = publish("letter.sent").id
    bad = publish("letter.sent", {"poison": True}).id
    behind = publish("letter.sent").id
    work(patience=60.0)
    fine = Letter.objects.filter(handler="deliver").values_list("event", flat=True)
    assert sorted({*fine} - {bad}) == [before, behind]
    assert len(fine) == len({*fine})
    assert (
        Finished.objects.filter(outcome=Outcome.PROCESSED, event__in=[before, behind]).count() >= 2
    )
    if poison is not _swallow or connection.vendor == "postgresql":
        assert Failure.objects.filter(delivery__in=Delivery.objects.values("id")).count() == 1
        assert Delivery.objects.get().event == bad


def test_a_handler_that_closes_its_connection_is_tried_again(work):
    closed = []

    def close(event):
        if not closed:
            closed.append(event.id)
            connection.close()

    PLAN["deliver"] = close
    if connection.vendor == "sqlite":
        pytest.skip("Django does not close a database in memory, and in a file it is as below")
    sent = publish("letter.sent").id
    work(lease=0.2)
    while Delivery.objects.exists():
        work(lease=0.2)
    assert list(Letter.objects.filter(handler="deliver").values_list("event", flat=True)) == [sent]


def test_types_that_the_code_does_not_know_are_left_to_code_that_does(work, monkeypatch):
    from mainspring.events.apps import the_events
    from mainspring.events.handlers import Handlers

    known = publish("letter.idle").id
    publish("letter.sent")
    newer = the_events().handlers
    older = Handlers(one for one in newer if one.handling.type == "letter.idle")
    monkeypatch.setattr(the_events(), "handlers", older)
    CALLS.clear()
    assert work() == 1
    assert [("idle", known, 1)] == CALLS
    assert Delivery.objects.filter(attempts=0, lease_until=None).count() == 3
    monkeypatch.setattr(the_events(), "handlers", newer)
    work(patience=60.0)
    assert not Delivery.objects.exists()


@pytest.mark.skipif(connection.vendor != "postgresql", reason="only there a worker may not wait")
def test_what_is_done_on_commit_waits_for_the_disk(work):
    with connection.cursor() as cursor:
        cursor.execute("SHOW synchronous_commit")
        usual = cursor.fetchone()
    seen = []

    def show():
        with connection.cursor() as cursor:
            cursor.execute("SHOW synchronous_commit")
            seen.append(cursor.fetchone())

    PLAN["deliver"] = lambda _: transaction.on_commit(show)
    try:
        for _ in range(2):
            publish("letter.sent")
            work()
    finally:
        connection.close()
    assert seen == [usual, usual]
    assert StoredEvent.objects.count() == 2
