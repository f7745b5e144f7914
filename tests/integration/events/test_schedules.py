"""Schedules: each tick publishes one event, whoever deals with it, and handlers handle that."""

import time
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import StringIO
from threading import Barrier, Thread

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone

from mainspring import every
from mainspring.blueprint.scheduling import SCHEDULED, Interval
from mainspring.errors import SetupError
from mainspring.events.kinds import Kinds
from mainspring.events.models import Finished, Outcome, ScheduleState, StoredEvent
from mainspring.events.queues.databases import queue_of
from mainspring.events.scheduling.schedules import Schedule, Schedules
from mainspring.events.scheduling.ticks import ticks_of
from mainspring.events.scheduling.timetable import Timetable
from mainspring.events.working.worker import Pace, Worker
from tests.post import handlers
from tests.post.handlers import CALLS, PLAN

pytestmark = pytest.mark.django_db(transaction=True)
HOURLY, SHORT = timedelta(hours=1), timedelta(seconds=0.02)


def _schedules(length=HOURLY, catch_up="last", name="letter.collected"):
    ticks = ticks_of(Interval(length), usual="UTC")
    return Schedules([Schedule(name=name, ticks=ticks, catch_up=catch_up)])


def _timetable(schedules=None, **said):
    schedules = _schedules() if schedules is None else schedules
    return Timetable(schedules, alias="default", **said)


def _look(timetable):
    """Look now, and not when it is due."""
    timetable._look_at = 0.0
    return timetable.fire()


def _begun(schedules=None):
    """Give a timetable whose rows are there."""
    timetable = _timetable(schedules)
    assert _look(timetable) == 0
    return timetable


def _state():
    return ScheduleState.objects.get()


def _put_back(by, name="letter.collected"):
    """Let the ticks of some time past be due, as if no worker had been there; give the first."""
    row = ScheduleState.objects.get(name=name)
    row.next_at -= by
    row.save()
    return row.next_at


def _published():
    return list(StoredEvent.objects.order_by("id"))


def test_a_schedule_has_no_ticks_before_a_worker_saw_it():
    assert _look(_begun()) == 0
    row = _state()
    assert (row.spec, row.last_at, row.paused) == ("every 1:00:00", None, False)
    assert timedelta() < row.next_at - timezone.now() <= HOURLY
    assert row.next_at.minute == row.next_at.second == row.next_at.microsecond == 0
    assert not StoredEvent.objects.exists()


def test_a_tick_publishes_an_event_that_handlers_handle(work):
    timetable = _begun()
    tick = _put_back(HOURLY)
    assert _look(timetable) == 1
    (event,) = _published()
    assert (event.type, event.key) == ("letter.collected", "letter.collected")
    assert event.payload == {"tick": tick.isoformat(), "missed": 0, "by_hand": False}
    assert event.idempotency_key == tick.isoformat()
    row = _state()
    assert (row.last_at, row.next_at) == (tick, tick + HOURLY)
    assert _look(timetable) == 0
    assert work() == 1
    assert [*CALLS] == [("collect", event.id, 1)]


def test_a_handler_of_a_tick_is_tried_again_as_any(work):
    PLAN["collect"] = lambda _: 1 / 0
    timetable = _begun()
    _put_back(HOURLY)
    _look(timetable)
    work()
    assert [*CALLS] == [("collect", _published()[0].id, 1)]
    assert Finished.objects.get().outcome == Outcome.EXHAUSTED  # it said retries=0


@pytest.mark.parametrize("catch_up", ["last", "all", "none"])
def test_what_was_missed_is_caught_up_as_the_schedule_says(catch_up):
    timetable = _begun(_schedules(catch_up=catch_up))
    first = _put_back(HOURLY * 5)
    assert _look(timetable) == {"last": 1, "all": 5, "none": 0}[catch_up]
    events = _published()
    ticks = {"last": [4], "all": [0, 1, 2, 3, 4], "none": []}[catch_up]
    assert [event.payload["tick"] for event in events] == [
        (first + HOURLY * n).isoformat() for n in ticks
    ]
    assert [event.payload["missed"] for event in events] == [
        {"last": 4, "all": 0}[catch_up] for _ in events[:1]
    ] + [0] * len(events[1:])
    row = _state()
    assert row.next_at == first + HOURLY * 5 > timezone.now()
    assert row.last_at == (None if catch_up == "none" else first + HOURLY * 4)
    assert _look(timetable) == 0


def test_a_tick_that_is_late_by_less_than_a_minute_was_not_missed():
    timetable = _begun(_schedules(timedelta(seconds=30), catch_up="none"))
    first = _put_back(timedelta(seconds=90))
    assert _look(timetable) == 1
    assert _published()[0].payload == {
        "tick": (first + timedelta(seconds=60)).isoformat(),
        "missed": 2,
        "by_hand": False,
    }


def test_no_more_than_the_last_thousand_are_caught_up():
    timetable = _begun(_schedules(timedelta(seconds=1), catch_up="all"))
    _put_back(timedelta(days=400))
    assert _look(timetable) == 1_000
    ticks = [datetime.fromisoformat(event.payload["tick"]) for event in _published()]
    assert ticks == [ticks[0] + timedelta(seconds=n) for n in range(1_000)]
    assert timedelta() <= timezone.now() - ticks[-1] < timedelta(seconds=5)


def test_of_several_that_try_one_fires_a_tick():
    timetables = [_begun() for _ in range(5)]
    for n in range(1, 20):
        _put_back(HOURLY * n)
        StoredEvent.objects.all().delete()
        assert sum(_look(timetable) for timetable in timetables) == 1


def test_a_row_that_is_no_tick_moves_on_to_one():
    # As where the rules of a time zone have changed.
    timetable = _begun(_schedules(catch_up="none"))
    ScheduleState.objects.update(next_at=timezone.now() - timedelta(seconds=1))
    assert _look(timetable) in {0, 1}
    assert _state().next_at.minute == 0


@pytest.mark.parametrize("keys", ["as published", "none"])
def test_threads_that_look_at_once_fire_each_tick_once(keys, monkeypatch):
    if keys == "none":
        # The row alone is to hold, without the keys of events.
        event_of = Schedule.event
        monkeypatch.setattr(
            Schedule,
            "event",
            lambda *given, **said: replace(event_of(*given, **said), idempotency_key=None),
        )
    if connection.vendor == "sqlite" and connection.is_in_memory_db():
        pytest.skip("needs a database that threads share")
    schedules = _schedules(SHORT, catch_up="all")
    _begun(schedules)
    ends = timezone.now() + timedelta(seconds=3)
    barrier = Barrier(5)
    fired, errors = [], []

    def run():
        timetable = _timetable(schedules)
        try:
            barrier.wait()
            while timezone.now() < ends:
                fired.append(_look(timetable))
        except Exception as error:  # noqa: BLE001 - told below
            errors.append(error)
        finally:
            connection.close()

    threads = [Thread(target=run) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors
    ticks = [datetime.fromisoformat(event.payload["tick"]) for event in _published()]
    assert len(ticks) == sum(fired) > 100
    assert ticks == [ticks[0] + SHORT * n for n in range(len(ticks))]


def test_a_clock_of_the_database_that_is_put_back_fires_nothing_again():
    timetable = _begun()
    _put_back(HOURLY)
    assert _look(timetable) == 1
    # As if it were an hour earlier, the next tick is in two hours.
    ScheduleState.objects.update(next_at=_state().next_at + HOURLY)
    assert _look(timetable) == 0
    assert len(_published()) == 1


def test_a_tick_whose_row_was_restored_from_a_backup_is_not_published_again():
    timetable = _begun()
    _put_back(HOURLY)
    _look(timetable)
    _put_back(HOURLY)
    _look(timetable)
    assert len(_published()) == 1


def test_what_cannot_be_published_is_due_still(monkeypatch):
    timetable = _begun()
    before = _put_back(HOURLY)

    def fail(_events):
        raise ZeroDivisionError

    monkeypatch.setattr("mainspring.events.scheduling.timetable.publish_many", fail)
    with pytest.raises(ZeroDivisionError):
        _look(timetable)
    assert _state().next_at == before
    monkeypatch.undo()
    assert _look(timetable) == 1


@pytest.mark.skipif(connection.vendor != "postgresql", reason="others know of no such thing")
def test_ticks_are_durable_though_what_workers_note_of_themselves_is_not(monkeypatch):
    def is_durable():
        with connection.cursor() as cursor:
            cursor.execute("SHOW synchronous_commit")
            return cursor.fetchone()

    timetable = _begun()
    _put_back(HOURLY)
    told = []
    monkeypatch.setattr(
        "mainspring.events.scheduling.timetable.publish_many",
        lambda _: told.append(is_durable()) or [],
    )
    queue_of("default").begin()
    with suppress(ValueError):  # nothing was published
        _look(timetable)
    assert told == [("on",)]
    assert is_durable() == ("off",)
    connection.close()


def test_a_text_that_has_changed_counts_from_when_a_worker_begins_with_it():
    _begun()
    tick = _put_back(HOURLY)
    new = _begun(_schedules(timedelta(minutes=1)))
    row = _state()
    assert row.spec == "every 0:01:00"
    assert timezone.now() < row.next_at <= timezone.now() + timedelta(minutes=1)
    assert row.next_at != tick
    assert not _published()
    _put_back(timedelta(minutes=1))
    assert _look(new) == 1


def test_workers_with_another_text_leave_a_row_alone_until_they_are_missed():
    old = _begun(_schedules(SHORT))
    _put_back(HOURLY)
    assert _look(old) == 1
    _begun()
    # Its ticks come all the time, and it waits for a minute behind the first of them.
    for _ in range(3):
        assert _look(old) == 0
        assert 59 < old.seconds_left() <= 60.1 or old.seconds_left() <= 10
    assert _state().spec == "every 1:00:00"


def test_a_row_whose_text_nobody_fires_is_taken_over():
    old = _timetable(_schedules(SHORT), takes_over=timedelta())
    for _ in range(2):
        _look(old)
    _begun()
    _look(old)
    assert _state().spec == "every 1:00:00"
    connection.ensure_connection()
    ends = timezone.now() + SHORT
    while timezone.now() <= ends:
        pass
    _look(old)
    assert _state().spec == "every 0:00:00.020000"
    assert _look(old) >= 1


def test_a_schedule_that_the_code_no_longer_has_does_not_tick():
    _begun()
    _put_back(HOURLY)
    other = _begun(_schedules(name="letter.idle"))
    assert _look(other) == 0
    assert not _published()
    # Where the code has it again, what was due in between is caught up.
    assert _look(_timetable()) == 1


def test_a_worker_that_waits_wakes_for_the_next_tick(work):
    worker = Worker(
        queue_of("default"),
        alias="default",
        kinds=Kinds(apps.get_app_config("mainspring_events").handlers),
        queues=["default"],
        pace=Pace(poll=60, unwoken=60),
        timetable=_timetable(_schedules(timedelta(seconds=0.3))),
    )
    begun = time.monotonic()
    worker.run(ends=lambda _: len(CALLS) == 3)
    assert time.monotonic() - begun < 20
    assert len(_published()) == 3


def test_no_statement_is_sent_before_a_tick_is_due(django_assert_num_queries):
    timetable = _begun()
    timetable.fire()
    with django_assert_num_queries(0):
        for _ in range(10):
            assert timetable.fire() == 0
    assert 0 < timetable.seconds_left() <= 10


def test_a_project_without_schedules_sends_no_statement(django_assert_num_queries):
    with django_assert_num_queries(0):
        assert _timetable(Schedules([])).fire() == 0


def _run(*said):
    out = StringIO()
    call_command("schedules", *said, stdout=out, no_color=True)
    return out.getvalue()


@pytest.fixture
def in_code(monkeypatch):
    """Let the code have the schedules of a test."""

    def put(schedules):
        monkeypatch.setattr(apps.get_app_config("mainspring_events"), "schedules", schedules)
        return schedules

    return put


def test_a_paused_schedule_does_not_tick_and_catches_nothing_up(in_code):
    timetable = _begun(in_code(_schedules(catch_up="all")))
    assert _run("pause", "letter.collected") == "letter.collected: paused.\n"
    assert _run("pause", "letter.collected") == "letter.collected: was paused before.\n"
    _put_back(HOURLY * 3)
    assert _look(timetable) == 0
    assert "paused" in _run("list")
    assert _run("resume", "letter.collected") == "letter.collected: ticks again.\n"
    assert _run("resume", "letter.collected") == "letter.collected: was not paused.\n"
    assert _look(timetable) == 0
    assert _state().next_at > timezone.now()
    _put_back(HOURLY)
    assert _look(timetable) == 1


def test_what_is_paused_between_look_and_tick_does_not_fire(monkeypatch, in_code):
    schedules = in_code(_schedules())
    timetable = _begun(schedules)
    _put_back(HOURLY)
    seen = timetable._read()
    monkeypatch.setattr(timetable, "_read", lambda: seen)
    _run("pause", "letter.collected")
    assert _look(timetable) == 0
    assert not _published()


def test_a_schedule_is_fired_by_hand_beside_its_ticks(work, in_code):
    in_code(_schedules())
    assert _run("fire", "letter.collected").startswith("letter.collected: published event ")
    _run("pause", "letter.collected")
    _run("fire", "letter.collected", "letter.collected")
    assert [event.payload["by_hand"] for event in _published()] == [True] * 3
    assert abs(datetime.fromisoformat(_published()[0].payload["tick"]) - datetime.now(UTC)) < HOURLY
    assert work() == 3


def test_the_list_shows_what_becomes_of_each(in_code):
    in_code(Schedules([]))
    assert _run("list") == "There are no schedules.\n"
    both = [*_schedules(), *_schedules(name="letter.lost"), *_schedules(name="letter.new")]
    _begun(Schedules(both[:2]))
    _put_back(HOURLY * 2, "letter.lost")
    _begun(_schedules(name="letter.old"))
    in_code(Schedules(both))
    head, *lines = _run("list").splitlines()
    assert head.split() == ["NAME", "TIMES", "STATE", "NEXT", "LAST"]
    states = {line.split()[0]: line.split()[3] for line in lines}
    assert states == {
        "letter.collected": "on",
        "letter.lost": "late",
        "letter.new": "new",
        "letter.old": "gone",
    }
    assert _run("forget", "letter.old") == "letter.old: forgotten.\n"
    assert "letter.old" not in _run("list")


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (("pause", "letter.colected"), "Did you mean 'letter.collected'?"),
        (("resume", "nothing"), "There is no schedule 'nothing'."),
        (("fire", "nothing"), "There is no schedule 'nothing'."),
        (("forget", "nothing"), "There is no schedule 'nothing'."),
        (("forget", "letter.collected"), "The code has the schedule"),
        (("pause",), "the others take at least one"),
        (("list", "letter.collected"), "list takes no names"),
    ],
)
def test_names_that_do_not_fit_are_told(said, answer, in_code):
    in_code(_schedules())
    with pytest.raises(CommandError) as caught:
        _run(*said)
    assert answer in str(caught.value)


def test_the_schedules_of_a_project_are_found():
    found = apps.get_app_config("mainspring_events").schedules
    assert found.names() == ["letter.collected"]
    assert found.named("letter.collected").ticks.text == "every 36500 days, 0:00:00"
    assert found.named("letter.collected").catch_up == "none"
    assert handlers.collect.__name__ == "collect"


def test_the_name_of_a_schedule_is_where_its_function_stands():
    @every(minutes=1)
    def function():
        pass

    (one,) = getattr(function, SCHEDULED)
    assert one.name == f"{__name__}.{function.__qualname__}"


def test_two_schedules_have_two_names():
    def function():
        pass

    every(minutes=1, name="letter.a")(every(minutes=2, name="letter.a")(function))
    with pytest.raises(SetupError, match=r"here and here both have the schedule letter\.a"):
        Schedules.of(("here", one) for one in getattr(function, SCHEDULED))


def test_what_cannot_be_read_is_told_with_its_place(settings):
    @every(minutes=1)
    def function():
        pass

    (one,) = getattr(function, SCHEDULED)
    settings.USE_TZ = False
    with pytest.raises(SetupError, match="set USE_TZ = True"):
        Schedules.of([("here", one)])
