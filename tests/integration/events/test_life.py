"""The life of an event: published, handled, failing, tried again, finished."""

from contextlib import suppress
from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.utils import timezone

from mainspring import NewEvent
from mainspring.events.errors import EventProcessingError
from mainspring.events.models import Delivery, Failure, Finished, Outcome, Stage, StoredEvent
from mainspring.events.publishing import publish, publish_many
from tests.post.handlers import CALLS, PLAN
from tests.post.models import Letter

pytestmark = pytest.mark.django_db(transaction=True)


def _outcomes():
    return sorted(Finished.objects.values_list("event", "outcome"))


def _make_due():
    """Let what waits be due now."""
    Delivery.objects.filter(stage=Stage.WAITING).update(due=timezone.now() - timedelta(hours=1))


def test_each_handler_of_a_type_handles_an_event_once(work):
    sent = publish("letter.sent", {"text": "hello", "copy": True})
    assert work() == 3
    assert work() == 0
    assert sorted(Letter.objects.values_list("handler", "event", "text")) == [
        ("copy", sent.id, "hello"),
        ("deliver", sent.id, "hello"),
    ]
    assert sorted(CALLS) == [("copy", sent.id, 1), ("count", sent.id, 1), ("deliver", sent.id, 1)]
    assert _outcomes() == [(sent.id, Outcome.PROCESSED)] * 3
    assert not Delivery.objects.exists()


def test_what_is_rolled_back_was_never_published(work):
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        publish("letter.sent")
        raise ZeroDivisionError
    assert not StoredEvent.objects.exists()
    assert work() == 0


def test_a_condition_that_does_not_hold_skips_the_event(work):
    publish("letter.sent", {"copy": False})
    work()
    assert "copy" not in Letter.objects.values_list("handler", flat=True)
    assert sorted(Finished.objects.values_list("outcome", flat=True)) == [1, 1, 2]


def test_a_handler_may_want_none_of_it(work):
    publish("letter.refused")
    work()
    assert not Letter.objects.exists()
    assert Finished.objects.get().outcome == Outcome.SKIPPED


def test_one_failing_handler_neither_blocks_nor_repeats_the_others(work):
    PLAN["deliver"] = lambda _: 1 / 0
    event = publish("letter.sent", {"copy": True})
    work()
    assert sorted(name for name, *_ in CALLS) == ["copy", "count", "deliver"]
    assert list(Letter.objects.values_list("handler", flat=True)) == ["copy"]
    waiting = Delivery.objects.get()
    assert (waiting.stage, waiting.attempts, waiting.lease_until) == (Stage.WAITING, 1, None)
    assert timezone.now() < waiting.due < timezone.now() + timedelta(seconds=3)
    failure = Failure.objects.get()
    assert (failure.code, failure.attempt) == ("ZeroDivisionError", 1)
    assert "1 / 0" in failure.error
    _make_due()
    PLAN.clear()
    assert work() == 1
    assert [call for call in CALLS if call[0] == "deliver"] == [
        ("deliver", event.id, 1),
        ("deliver", event.id, 2),
    ]
    assert Letter.objects.filter(handler="deliver").count() == 1
    assert not Delivery.objects.exists()


def test_it_is_exhausted_when_no_attempt_is_left(work):
    PLAN["deliver"] = lambda _: 1 / 0
    publish("letter.sent")
    for _ in range(5):
        work()
        _make_due()
    assert [attempt for name, _, attempt in CALLS if name == "deliver"] == [1, 2, 3]
    assert Finished.objects.get(outcome=Outcome.EXHAUSTED).attempts == 3
    assert Failure.objects.count() == 3
    assert not Delivery.objects.exists()


def test_an_error_may_say_when_and_whether_to_try_again(work):
    def fail(event):
        raise EventProcessingError(
            "busy", code="BUSY", retryable=event.attempt < 2, retry_after=1_000
        )

    PLAN["deliver"] = fail
    publish("letter.sent")
    work()
    waiting = Delivery.objects.get()
    assert waiting.due > timezone.now() + timedelta(seconds=900)
    _make_due()
    work()
    assert Finished.objects.get(outcome=Outcome.EXHAUSTED).attempts == 2
    assert set(Failure.objects.values_list("code", flat=True)) == {"BUSY"}


def test_an_attempt_that_takes_too_long_is_interrupted(work):
    def wait(_event):
        while True:
            pass

    PLAN["slow"] = wait
    publish("letter.slow")
    work()
    assert Finished.objects.get().outcome == Outcome.EXHAUSTED
    assert Failure.objects.get().code == "HandlerTimeout"
    assert not Letter.objects.exists()


def test_a_key_makes_an_event_the_only_one_of_its_type(work):
    first = publish("letter.sent", idempotency_key="a")
    again = publish("letter.sent", {"other": 1}, idempotency_key="a")
    other = publish("letter.lost", idempotency_key="a")
    assert (first.is_new, again.is_new, other.is_new) == (True, False, True)
    assert again.id == first.id
    several = publish_many(
        [
            NewEvent(type="letter.sent", idempotency_key="b"),
            NewEvent(type="letter.sent"),
            NewEvent(type="letter.sent", idempotency_key="a"),
            NewEvent(type="letter.sent", idempotency_key="b"),
        ]
    )
    assert [one.is_new for one in several] == [True, True, False, False]
    assert several[0].id == several[3].id
    assert several[2].id == first.id
    assert StoredEvent.objects.count() == 4
    assert work() == 3 * 3 + 1


def test_many_events_are_published_in_order_by_one_statement(work, django_assert_num_queries):
    statements = 1 if connection.vendor == "postgresql" else None
    events = [NewEvent(type="letter.idle", payload={"n": n}) for n in range(250)]
    if statements:
        with django_assert_num_queries(statements):
            made = publish_many(events)
    else:
        made = publish_many(events)
    ids = [one.id for one in made]
    assert ids == sorted(ids)
    assert [event.payload["n"] for event in StoredEvent.objects.order_by("id")] == list(range(250))
    assert work() == 250
    assert [event for _, event, _ in CALLS] == ids


def test_what_is_due_later_waits(work):
    publish("letter.idle", not_before=timezone.now() + timedelta(hours=1))
    publish("letter.idle", not_before=timezone.now() - timedelta(hours=1))
    assert work() == 1
    _make_due()
    assert work() == 1


def test_higher_priorities_come_first(work):
    low, high, usual = (publish("letter.idle", priority=n).id for n in (-5, 7, 0))
    work()
    assert [event for _, event, _ in CALLS] == [high, usual, low]


def test_one_key_is_handled_in_order_and_waits_for_what_fails(work):
    PLAN["sort"] = lambda event: event.payload["fails"] and 1 / 0
    first = publish("letter.sorted", {"fails": True}, key="a").id
    second = publish("letter.sorted", {"fails": False}, key="a").id
    other = publish("letter.sorted", {"fails": False}, key="b").id
    work()
    assert [event for _, event, _ in CALLS] == [first, other]
    _make_due()
    work()
    assert [event for _, event, _ in CALLS] == [first, other, first, second]
    assert _outcomes() == [(first, 3), (second, 1), (other, 1)]


def test_a_dead_letter_may_keep_those_behind_it_waiting(work):
    letter = Letter.objects.create(event=0, handler="")
    PLAN["file"] = lambda _: 1 / 0
    publish("letter.filed", subject=letter)
    publish("letter.filed", subject=letter)
    work()
    assert len(CALLS) == 1
    assert sorted(Delivery.objects.values_list("stage", flat=True)) == [Stage.READY, Stage.BLOCKED]


def test_several_are_handled_at_once(work):
    for _ in range(5):
        publish("letter.stamped")
    work()
    assert CALLS == [("stamp", 3, 1), ("stamp", 2, 1)]
    assert Letter.objects.count() == 5
    assert Finished.objects.filter(outcome=Outcome.PROCESSED).count() == 5


def test_what_fails_of_several_undoes_them_and_no_others(work):
    PLAN["stamp"] = lambda _: 1 / 0
    publish("letter.sent")
    publish("letter.stamped")
    publish("letter.stamped")
    work()
    assert set(Letter.objects.values_list("handler", flat=True)) == {"deliver"}
    assert Delivery.objects.filter(stage=Stage.WAITING, attempts=1).count() == 2


def test_transactions_of_handlers_are_parts_of_the_batch(work):
    done = []

    def nested(event):
        transaction.on_commit(lambda: done.append(event.id))
        with suppress(ZeroDivisionError), transaction.atomic():
            Letter.objects.create(event=event.id, handler="inner")
            1 / 0  # noqa: B018 - it raises
        if event.payload.get("fails"):
            raise ZeroDivisionError

    PLAN["deliver"] = nested
    good = publish("letter.sent").id
    publish("letter.sent", {"fails": True})
    work()
    assert list(Letter.objects.values_list("handler", "event")) == [("deliver", good)]
    assert done == [good]


def test_an_error_of_the_database_is_a_failure_of_its_handler_alone(work):
    PLAN["deliver"] = lambda event: Letter.objects.create(event=event.id, handler=None)
    publish("letter.sent", {"copy": True})
    publish("letter.sent", {"copy": True})
    work()
    assert list(Letter.objects.values_list("handler", flat=True)) == ["copy", "copy"]
    assert set(Failure.objects.values_list("code", flat=True)) == {"IntegrityError"}


def test_events_of_handlers_know_where_they_come_from(work):
    PLAN["deliver"] = lambda _: publish("letter.idle")
    first = publish("letter.sent", correlation_id="journey")
    work()
    following = StoredEvent.objects.get(type="letter.idle")
    assert (following.correlation_id, following.causation_id) == ("journey", str(first.id))
    assert ("idle", following.id, 1) in CALLS
