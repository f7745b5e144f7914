"""What operators change: each change fits one state, and the work goes on as it should."""

import pytest

from mainspring.events.models import Delivery, Failure, Finished, Outcome, Stage, StoredEvent
from mainspring.events.operators.changes import changes_of
from mainspring.events.publishing import publish
from mainspring.events.queues.databases import alias_of_events
from tests.integration.events.states import set_state
from tests.post.handlers import CALLS, PLAN
from tests.post.models import Letter

pytestmark = pytest.mark.django_db(transaction=True)
STATES = (
    "waiting",
    "ready",
    "running",
    "retrying",
    "lost",
    "blocked",
    "processed",
    "skipped",
    "exhausted",
    "cancelled",
)


@pytest.fixture
def changes():
    return changes_of(alias_of_events())


def _in_each_state():
    """Give a delivery in each state, by its name."""
    made = {}
    for state in STATES:
        event = publish("letter.idle")
        id_ = Delivery.objects.get(event=event.id).pk
        set_state(id_, state)
        made[state] = id_
    return made


def _changed(made, ids):
    return {state for state, id_ in made.items() if id_ in ids}


def test_what_ended_without_success_and_what_is_blocked_is_requeued(changes):
    made = _in_each_state()
    done = changes.requeue(list(made.values()))
    assert _changed(made, done) == {"skipped", "exhausted", "cancelled", "blocked"}
    for id_ in done:
        back = Delivery.objects.get(pk=id_)
        assert (back.stage, back.attempts, back.lease_until) == (Stage.READY, 0, None)
        assert back.fence is None
        assert not Finished.objects.filter(pk=id_).exists()
    assert Finished.objects.get().pk == made["processed"]
    assert changes.requeue(list(done)) == set()


def test_what_nobody_runs_is_cancelled(changes):
    made = _in_each_state()
    done = changes.cancel(list(made.values()))
    assert _changed(made, done) == {"waiting", "ready", "retrying", "lost", "blocked"}
    assert Delivery.objects.get().pk == made["running"]
    outcomes = dict(Finished.objects.values_list("pk", "outcome"))
    assert {outcomes[id_] for id_ in done} == {Outcome.CANCELLED}
    assert outcomes[made["exhausted"]] == Outcome.EXHAUSTED
    assert changes.cancel(list(done)) == set()


def test_what_nobody_runs_or_ended_otherwise_is_marked_processed(changes):
    made = _in_each_state()
    done = changes.mark_processed(list(made.values()))
    assert _changed(made, done) == set(STATES) - {"running", "processed"}
    assert set(Finished.objects.values_list("outcome", flat=True)) == {Outcome.PROCESSED}
    assert Delivery.objects.get().pk == made["running"]


def test_what_is_not_finished_gets_other_attempts(changes):
    made = _in_each_state()
    done = changes.set_max_attempts(list(made.values()), 9)
    unfinished = {"waiting", "ready", "running", "retrying", "lost", "blocked"}
    assert _changed(made, done) == unfinished
    assert set(Delivery.objects.values_list("max_attempts", flat=True)) == {9}


def test_others_are_left_as_they_are(changes):
    made = _in_each_state()
    before = list(Delivery.objects.order_by("pk").values())
    for change in (changes.requeue, changes.cancel, changes.mark_processed):
        assert change([]) == set()
        assert change([max(made.values()) + 1]) == set()
    assert list(Delivery.objects.order_by("pk").values()) == before


def test_a_requeued_dead_letter_is_handled_under_its_old_key_with_all_its_attempts(changes, work):
    keys = []
    PLAN["file"] = lambda event: (keys.append(event.delivery_key), 1 / 0)
    publish("letter.filed", subject=None)
    work()
    id_ = Finished.objects.get(outcome=Outcome.EXHAUSTED).pk
    assert changes.requeue([id_], max_attempts=2) == {id_}
    work()
    waiting = Delivery.objects.get()
    assert (waiting.pk, waiting.attempts, waiting.max_attempts) == (id_, 1, 2)
    assert Failure.objects.filter(delivery=id_, attempt=1).count() == 2
    PLAN.clear()
    Delivery.objects.update(due=waiting.due.replace(year=2020))
    work()
    assert Finished.objects.get().outcome == Outcome.PROCESSED
    assert len(set(keys)) == 1


def test_a_blocked_key_goes_on_when_an_operator_decides(changes, work):
    letter = Letter.objects.create(event=0, handler="")
    PLAN["file"] = lambda _: 1 / 0
    first = publish("letter.filed", subject=letter).id
    second = publish("letter.filed", subject=letter).id
    work()
    PLAN.clear()
    blocked = Delivery.objects.get(stage=Stage.BLOCKED)
    assert changes.requeue([blocked.pk]) == {blocked.pk}
    work()
    assert [event for _, event, _ in CALLS] == [first, first, second]
    PLAN["file"] = lambda _: 1 / 0
    third = publish("letter.filed", subject=letter).id
    fourth = publish("letter.filed", subject=letter).id
    work()
    PLAN.clear()
    blocked = Delivery.objects.get(stage=Stage.BLOCKED)
    assert changes.cancel([blocked.pk]) == {blocked.pk}
    work()
    assert [event for _, event, _ in CALLS][-2:] == [third, fourth]
    assert not Delivery.objects.exists()


def test_a_delivery_without_its_event_is_not_requeued(changes):
    publish("letter.idle")
    id_ = Delivery.objects.get().pk
    set_state(id_, "exhausted")
    StoredEvent.objects.all().delete()
    assert changes.requeue([id_]) == set()
    assert Finished.objects.get().pk == id_
