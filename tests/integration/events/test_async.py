"""Async handlers run together, and each writes by itself."""

import asyncio
import os
import signal
import threading
from contextlib import suppress
from datetime import timedelta

import pytest
from asgiref.sync import sync_to_async
from django.db import connection, transaction
from django.utils import timezone

from mainspring import NewEvent
from mainspring.events.correlation import current
from mainspring.events.errors import EventProcessingError, SkipEvent, SomeFailed
from mainspring.events.models import Delivery, Failure, Finished, Outcome, Stage, StoredEvent
from mainspring.events.publishing import apublish, publish, publish_many
from mainspring.events.working.together import Bounds
from tests.integration.events.test_killed import wait_until, workers
from tests.post.handlers import CALLS, PLAN
from tests.post.models import Letter

pytestmark = pytest.mark.django_db(transaction=True)
shared = pytest.mark.skipif(
    connection.vendor == "sqlite", reason="one writer at a time: whoever has written is alone"
)


class Meeting:
    """Waits until so many attempts are there; fails where they never are."""

    def __init__(self, count):
        self.count = count
        self.here = 0
        self.all = None

    async def __call__(self):
        self.all = self.all or asyncio.Event()
        self.here += 1
        if self.here == self.count:
            self.all.set()
        await asyncio.wait_for(self.all.wait(), 10)


def written():
    return sorted(Letter.objects.values_list("event", "text"))


@shared
def test_of_several_that_write_at_once_only_the_one_that_fails_loses_its_rows(work):
    meeting = Meeting(3)

    async def planned(event):
        await meeting()  # all three have written, and none is done
        if event.payload.get("fails"):
            raise ZeroDivisionError

    PLAN["await"] = planned
    good, bad, fine = (
        publish("letter.awaited", {"fails": fails}).id for fails in (False, True, False)
    )
    assert work() == 3
    assert written() == sorted((id_, text) for id_ in (good, fine) for text in ("first", "second"))
    assert Failure.objects.get().code == "ZeroDivisionError"
    assert Delivery.objects.get().event == bad
    assert sorted(Finished.objects.values_list("event", "outcome")) == [(good, 1), (fine, 1)]


def test_one_that_fails_undoes_what_it_wrote_and_no_other(work):
    async def planned(event):
        if event.payload.get("fails"):
            raise ZeroDivisionError

    PLAN["await"] = planned
    events = [publish("letter.awaited", {"fails": place % 3 == 1}) for place in range(9)]
    assert work() == 9
    good = [one.id for place, one in enumerate(events) if place % 3 != 1]
    assert written() == sorted((id_, text) for id_ in good for text in ("first", "second"))
    assert Finished.objects.count() == 6
    Delivery.objects.update(due=timezone.now() - timedelta(hours=1))
    PLAN.clear()
    assert work() == 3
    assert len(written()) == 18


def test_those_that_use_no_database_are_all_at_work_at_once(work):
    meeting = Meeting(32)
    PLAN["call"] = lambda _: meeting()
    publish_many(NewEvent(type="letter.called") for _ in range(32))
    assert work() == 32
    assert Finished.objects.filter(outcome=Outcome.PROCESSED).count() == 32


def test_no_more_are_at_work_than_may_be(work):
    now, most = 0, 0

    async def planned(_event):
        nonlocal now, most
        now += 1
        most = max(most, now)
        await asyncio.sleep(0.01)
        now -= 1

    PLAN["call"] = planned
    publish_many(NewEvent(type="letter.called") for _ in range(12))
    assert work(bounds=Bounds(handlers=3)) == 12
    assert most == 3


def test_there_is_one_loop_and_there_are_few_threads(work):
    loops, threads = set(), set()

    async def planned(_event):
        loops.add(asyncio.get_running_loop())
        threads.add(await sync_to_async(threading.current_thread)())

    PLAN["await"] = planned
    before = threading.active_count()
    for _ in range(3):
        publish_many(NewEvent(type="letter.awaited") for _ in range(6))
        assert work(bounds=Bounds(connections=2), batch=4) == 6
        assert len(loops) == 1
        assert len(threads) <= 2
        assert threading.main_thread() not in threads
        assert threading.active_count() == before
        loops.clear()
        threads.clear()


def test_what_is_cancelled_by_its_timeout_is_undone_alone(work):
    slow = publish("letter.hasty", {"seconds": 60}).id
    quick = publish("letter.hasty", {"seconds": 0}).id
    assert work() == 2
    assert list(Letter.objects.values_list("event", flat=True)) == [quick]
    assert Failure.objects.get().code == "HandlerTimeout"
    assert sorted(Finished.objects.values_list("event", "outcome")) == [(slow, 3), (quick, 1)]


def test_a_timeout_of_its_own_is_no_timeout_of_the_handler(work):
    async def planned(_event):
        raise TimeoutError

    PLAN["call"] = planned
    publish("letter.called")
    work()
    assert Failure.objects.get().code == "TimeoutError"


def test_one_that_cancels_itself_has_failed(work):
    async def planned(_event):
        raise asyncio.CancelledError

    PLAN["call"] = planned
    publish("letter.called")
    work()
    assert Failure.objects.get().code == "CancelledError"


def test_several_events_of_one_call_are_written_together(work):
    publish_many(NewEvent(type="letter.gathered") for _ in range(5))
    work()
    assert CALLS == [("gather", 3, 1), ("gather", 2, 1)]
    assert Letter.objects.count() == 5

    async def planned(events):
        if len(events) == 1:
            raise ZeroDivisionError

    PLAN["gather"] = planned
    publish_many(NewEvent(type="letter.gathered") for _ in range(4))
    work()
    assert Letter.objects.count() == 8
    assert Finished.objects.filter(outcome=Outcome.EXHAUSTED).count() == 1


@pytest.mark.parametrize("handler", ["gather", "stamp"])
def test_of_several_events_of_one_call_some_may_fail(work, handler):
    busy = EventProcessingError(code="BUSY", retry_after=1_000)

    def planned(events):
        raise SomeFailed({events[0].delivery: busy, events[2].delivery: ZeroDivisionError()})

    async def awaited(events):
        planned(events)

    PLAN.update(gather=awaited, stamp=planned)
    type_ = {"gather": "letter.gathered", "stamp": "letter.stamped"}[handler]
    first, second, third = (one.id for one in publish_many([NewEvent(type=type_)] * 3))
    Delivery.objects.filter(event=first).update(max_attempts=2)
    Delivery.objects.filter(event=third).update(max_attempts=1)
    work()
    assert [(handler, 3, 1)] == CALLS
    assert dict(Finished.objects.values_list("event", "outcome")) == {
        second: Outcome.PROCESSED,
        third: Outcome.EXHAUSTED,
    }
    assert Delivery.objects.get().event == first
    assert sorted(Failure.objects.values_list("code", flat=True)) == ["BUSY", "ZeroDivisionError"]
    assert not Letter.objects.exists()  # as nobody knows whose they are


def test_it_may_want_none_and_say_when_to_try_again(work):
    async def planned(event):
        raise SkipEvent if event.payload else EventProcessingError(code="BUSY", retry_after=1_000)

    PLAN["await"] = planned
    publish("letter.awaited", {"skip": True})
    publish("letter.awaited")
    work()
    assert not Letter.objects.exists()
    assert Finished.objects.get().outcome == Outcome.SKIPPED
    assert Failure.objects.get().code == "BUSY"
    assert Delivery.objects.get().due > timezone.now() + timedelta(seconds=900)


def test_its_transactions_and_what_it_publishes_are_parts_of_its_own(work):
    done = []

    @sync_to_async
    def nested(event):
        transaction.on_commit(lambda: done.append(event.id))
        with suppress(ZeroDivisionError), transaction.atomic():
            Letter.objects.create(event=event.id, handler="inner")
            1 / 0  # noqa: B018 - it raises

    async def planned(event):
        await nested(event)
        await apublish("letter.idle", {"of": event.id})
        if event.payload.get("fails"):
            raise ZeroDivisionError

    PLAN["await"] = planned
    good = publish("letter.awaited", correlation_id="journey").id
    publish("letter.awaited", {"fails": True})
    work()
    assert done == [good]
    assert set(Letter.objects.values_list("handler", flat=True)) == {"await"}
    following = StoredEvent.objects.get(type="letter.idle")
    assert following.payload == {"of": good}
    assert (following.correlation_id, following.causation_id) == ("journey", str(good))


def test_each_has_its_own_correlation(work):
    seen = {}
    meeting = Meeting(2)

    async def planned(event):
        await meeting()
        seen[event.id] = current().id

    PLAN["call"] = planned
    one = publish("letter.called", correlation_id="one").id
    other = publish("letter.called", correlation_id="other").id
    work()
    assert seen == {one: "one", other: "other"}


def test_what_is_refused_at_the_commit_is_a_failure_of_its_handler_alone(work):
    async def planned(event):
        if event.payload.get("fails"):
            await Letter.objects.acreate(event=event.id, handler=None)

    PLAN["await"] = planned
    publish("letter.awaited", {"fails": True})
    good = publish("letter.awaited").id
    work()
    assert {event for event, _ in written()} == {good}
    assert Failure.objects.get().code == "IntegrityError"


def test_what_swallows_an_error_of_the_database_cannot_count_as_processed(work):
    async def planned(event):
        with suppress(Exception):
            await Letter.objects.acreate(event=event.id, handler=None)
        raise SkipEvent

    PLAN["await"] = planned
    publish("letter.awaited")
    work()
    assert not Letter.objects.exists()
    assert Finished.objects.get().outcome == Outcome.SKIPPED


def test_whoever_has_lost_its_delivery_writes_nothing(work):
    @sync_to_async
    def take_away(event):
        Delivery.objects.filter(event=event.id).update(fence=-1)

    @sync_to_async(thread_sensitive=False)
    def elsewhere(event):
        from django.db import connections

        Delivery.objects.filter(event=event.id).update(fence=-1)
        connections.close_all()

    async def planned(event):
        await elsewhere(event)
        await Letter.objects.acreate(event=event.id, handler="call")
        pytest.fail("It went on.")

    PLAN["call"] = planned
    publish("letter.called")
    work()
    assert not Letter.objects.exists()
    assert Delivery.objects.get().fence == -1
    assert not Failure.objects.exists()


def test_what_an_attempt_leaves_behind_cannot_write_later(work):
    late = []

    async def linger(event):
        await asyncio.sleep(0.05)
        try:
            await Letter.objects.acreate(event=event.id, handler="late")
        except RuntimeError as error:
            late.append(str(error))

    left = []

    async def planned(event):
        if event.payload:
            left.append(asyncio.create_task(linger(event)))
        else:
            await asyncio.sleep(0.2)

    PLAN["call"] = planned
    publish("letter.called", {"leaves": True})
    publish("letter.called")
    work()
    assert "has ended" in late[0]
    assert not Letter.objects.exists()


@pytest.mark.skipif(
    connection.vendor == "sqlite" and connection.is_in_memory_db(),
    reason="a database in memory belongs to one process",
)
def test_a_worker_that_is_stopped_waits_for_those_at_work_and_gives_back_the_rest():
    publish_many(NewEvent(type="letter.dreamt", payload={"seconds": 0.5}) for _ in range(60))
    with workers() as several:
        worker = several.begin(lease=30, batch=60)
        wait_until(lambda: Delivery.objects.filter(attempts=1).exists())
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(timeout=20) == 0
    left = set(Delivery.objects.values_list("attempts", "lease_until"))
    assert left <= {(0, None)}
    assert Finished.objects.count() == Letter.objects.count() == 60 - Delivery.objects.count()


@pytest.mark.skipif(
    connection.vendor == "sqlite" and connection.is_in_memory_db(),
    reason="a database in memory belongs to one process",
)
def test_what_is_killed_is_written_once():
    events = publish_many(
        NewEvent(type="letter.dreamt", payload={"seconds": 0.02, "fails": place % 10 == 0})
        for place in range(80)
    )
    with workers() as several:
        at_work = [several.begin() for _ in range(2)]
        for kill in range(2):
            wait_until(lambda done=10 * kill: Finished.objects.count() >= done)
            os.kill(at_work[kill].pid, signal.SIGKILL)
            at_work[kill] = several.begin()
        wait_until(lambda: not Delivery.objects.exclude(stage=Stage.BLOCKED).exists())
    assert sorted(Letter.objects.values_list("event", flat=True)) == [one.id for one in events]
