"""Every transition is told: to telemetry, the log and the signals, and behind its commit."""

import logging
from contextlib import contextmanager
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import OperationalError, connection, transaction
from django.utils import timezone

from mainspring import telemetry
from mainspring.blueprint.scheduling import Interval
from mainspring.events.apps import the_events
from mainspring.events.kinds import Kinds
from mainspring.events.models import Delivery, Finished, ScheduleState, StoredEvent
from mainspring.events.operators.changes import changes_of
from mainspring.events.publishing import publish
from mainspring.events.queues.databases import alias_of_events, queue_of
from mainspring.events.scheduling.schedules import Schedule, Schedules
from mainspring.events.scheduling.ticks import ticks_of
from mainspring.events.scheduling.timetable import Timetable
from mainspring.events.signals import event_exhausted, event_failed, event_processed
from mainspring.events.telling import LEVELS
from mainspring.events.working.worker import Pace, Worker
from tests.post import handlers
from tests.post.handlers import PLAN

pytestmark = pytest.mark.django_db(transaction=True)
OF_EVENTS = {
    value
    for name, value in vars(telemetry).items()
    if name.isupper() and str(value).startswith(("event.", "schedule.", "worker."))
}


@pytest.fixture
def told():
    """Collect what telemetry is told."""
    found = []
    end = telemetry.subscribe(found.append)
    yield found
    end()


def _names(found):
    return [one.name for one in found]


def test_each_transition_has_a_level_in_the_log():
    assert set(LEVELS) == OF_EVENTS


def test_every_transition_happens_and_is_told(told, work, monkeypatch):
    """Go through all that can become of an event; what telemetry names is what was told."""
    PLAN["deliver"] = lambda _: 1 / 0
    PLAN["file"] = lambda _: 1 / 0
    publish("letter.sent", {"copy": True})  # published, claimed, begun, processed, failed
    publish("letter.refused")  # skipped
    letter = handlers.Letter.objects.create(event=0, handler="")
    publish("letter.filed", subject=letter)  # blocked
    work()
    for _ in range(2):  # exhausted
        Delivery.objects.filter(stage=0).update(due=timezone.now() - timedelta(hours=1))
        work()
    PLAN.clear()

    _lose()
    changes = changes_of(alias_of_events())
    dead = Finished.objects.filter(outcome=3).values_list("pk", flat=True)[0]
    changes.requeue([dead])
    changes.set_max_attempts([dead], 9)
    changes.cancel([dead])
    changes.mark_processed([dead])
    _give_back()
    Finished.objects.update(finished_at=timezone.now() - timedelta(days=900))
    Delivery.objects.all().delete()
    StoredEvent.objects.update(created_at=timezone.now() - timedelta(days=900))
    call_command("events", "purge", verbosity=0)
    _tick()
    _away(monkeypatch)
    assert OF_EVENTS - set(_names(told)) == set()


def _lose():
    """Let somebody take away a delivery between its claim and its first statement."""
    publish("letter.refused")
    queue = queue_of(alias_of_events())

    class Queue:
        def __getattr__(self, name):
            return getattr(queue, name)

        def joint(self, *_, **__):
            return None  # so that there is a moment between the two

        def save(self, ids, *, fence, is_first):
            Delivery.objects.filter(pk__in=ids).update(fence=-1)
            return queue.save(ids, fence=fence, is_first=is_first)

    _worker(Queue()).run(ends=lambda _: True)
    Delivery.objects.filter(fence=-1).delete()


def _worker(queue=None):
    alias = alias_of_events()
    return Worker(
        queue or queue_of(alias),
        alias=alias,
        kinds=Kinds(the_events().handlers),
        queues=["default"],
        pace=Pace(trouble=0.001),
    )


def _give_back():
    """Stop a worker between two deliveries."""
    publish("letter.sorted")
    publish("letter.sorted")
    worker = _worker()
    PLAN["sort"] = lambda _: worker.stop()
    worker.run()
    PLAN.clear()


def _tick():
    """Let ticks be due that nobody came to."""
    ticks = ticks_of(Interval(timedelta(hours=1)), usual="UTC")
    schedules = Schedules([Schedule(name="letter.collected", ticks=ticks, catch_up="last")])
    Timetable(schedules, alias=alias_of_events()).fire()
    state = ScheduleState.objects.get()
    state.next_at -= timedelta(hours=3)
    state.save()
    Timetable(schedules, alias=alias_of_events()).fire()


def _away(monkeypatch):
    """Let the database be away once."""
    queue = queue_of(alias_of_events())
    worker = _worker()
    claim, tries = queue.claim, []

    def fails_once(wanted):
        tries.append(1)
        if len(tries) == 1:
            raise OperationalError
        return claim(wanted)

    monkeypatch.setattr(queue, "claim", fails_once)
    monkeypatch.setattr("mainspring.events.working.worker.connections", _Kept())
    worker.run(ends=lambda found: not found)


class _Kept:
    """Connections that are not closed: a database in memory would be gone with them."""

    def __getitem__(self, _alias):
        return self

    def close(self):
        """Do nothing."""


def test_nobody_hears_of_what_is_rolled_back(told, work):
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        publish("letter.idle")
        raise ZeroDivisionError
    assert telemetry.EVENT_PUBLISHED not in _names(told)
    with transaction.atomic():
        publish("letter.idle")
        assert telemetry.EVENT_PUBLISHED not in _names(told)
    assert telemetry.EVENT_PUBLISHED in _names(told)


def test_those_who_listen_are_told_behind_the_commit(told, work):
    seen = []

    def receiver(occurrence):
        if occurrence.name == telemetry.EVENT_PROCESSED:
            seen.append((connection.in_atomic_block, Finished.objects.count()))

    end = telemetry.subscribe(receiver)
    publish("letter.refused")
    publish("letter.idle")
    work()
    end()
    assert seen == [(False, 2)]


@contextmanager
def connected(signal, **of):
    """Collect what a signal sends."""
    found = []

    def receiver(sender, **given):
        found.append((sender, given))

    signal.connect(receiver, weak=False, **of)
    yield found
    signal.disconnect(receiver, **of)


def test_signals_tell_how_attempts_ended(work):
    PLAN["deliver"] = lambda _: 1 / 0
    with (
        connected(event_processed) as processed,
        connected(event_failed) as failed,
        connected(event_exhausted) as exhausted,
    ):
        event = publish("letter.sent", {"copy": True})
        for _ in range(3):
            work()
            Delivery.objects.filter(stage=0).update(due=timezone.now() - timedelta(hours=1))
    assert {given["handler"].rpartition(".")[2] for _, given in processed} == {"copy", "count"}
    assert {sender for sender, _ in failed} == {handlers.deliver}
    assert [given["attempt"] for _, given in failed] == [1, 2]
    assert all(given["wait"] > 0 for _, given in failed)
    ((_, last),) = exhausted
    assert last["event"].id == event.id
    assert isinstance(last["error"], ZeroDivisionError)
    assert set(last) >= {"event", "handler", "attempt", "seconds", "error", "signal"}


def test_a_signal_can_be_of_one_handler(work):
    with connected(event_processed, sender=handlers.copy) as processed:
        publish("letter.sent", {"copy": True})
        work()
    assert [sender for sender, _ in processed] == [handlers.copy]


def test_a_listener_that_fails_is_logged_and_the_work_goes_on(work, caplog):
    def fails(*_arguments, **_given):
        raise ZeroDivisionError

    end = telemetry.subscribe(fails)
    event_processed.connect(fails, weak=False)
    try:
        publish("letter.idle")
        publish("letter.idle")
        assert work() == 2
    finally:
        event_processed.disconnect(fails)
        end()
    assert Finished.objects.count() == 2
    said = {record.getMessage().split(" ")[0:3][-1] for record in caplog.records}
    assert "of" in said  # "a receiver of ...", "a subscriber of ..."


def test_the_log_says_which_event_and_attempt(work, caplog):
    PLAN["deliver"] = lambda _: 1 / 0
    with caplog.at_level(logging.DEBUG, logger="mainspring.events"):
        event = publish("letter.sent", correlation_id="journey")
        work()
    failed, *_ = (one for one in caplog.records if one.transition == telemetry.EVENT_FAILED)
    assert failed.levelno == logging.WARNING
    assert (failed.event_id, failed.event_type, failed.attempt) == (event.id, "letter.sent", 1)
    assert (failed.correlation_id, failed.handler) == ("journey", "tests.post.handlers.deliver")
    assert failed.seconds >= 0
    names = {one.transition for one in caplog.records}
    assert {telemetry.EVENT_PUBLISHED, telemetry.EVENT_BEGUN, telemetry.EVENT_PROCESSED} <= names


def test_where_nobody_listens_nothing_is_collected(work):
    from mainspring.events.working.running import Results

    logging.getLogger("mainspring.events").setLevel(logging.WARNING)
    try:
        assert not Results().is_heard
    finally:
        logging.getLogger("mainspring.events").setLevel(logging.NOTSET)
