"""What a queue promises to workers that claim: order, leases, fences, queues."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from threading import Event

import pytest
from django.db import connection, transaction
from django.db.models import Q
from django.utils import timezone

from mainspring.events.clock import Now
from mainspring.events.models import Delivery, Stage
from mainspring.events.queues.chosen_queue import ChosenQueue
from tests.conformance.queues.desk import LONG, elsewhere, has_one_connection, held

pytestmark = pytest.mark.django_db(transaction=True)
locks_rows = pytest.mark.skipif(
    connection.vendor == "sqlite", reason="one writer at a time: nobody meets another one"
)


def test_a_claim_gives_what_handlers_are_to_know(desk):
    moment = datetime(2020, 1, 2, tzinfo=UTC)
    row = desk.row(
        7,
        version=3,
        subject_type="post.Letter",
        subject_id="12",
        key="a",
        not_before=moment,
        correlation_id="journey",
        causation_id="9",
    )
    ((id_, _),) = desk.publish(row, order=1)
    Delivery.objects.update(max_attempts=8)
    _, (one,) = desk.claim()
    assert (one.kind, one.attempts, one.max_attempts, one.order_key) == (1, 1, 8, "a")
    event = one.event
    assert (event.id, event.type, event.version, event.payload) == (id_, "case", 3, {"number": 7})
    assert (event.subject_type, event.subject_id, event.key) == ("post.Letter", "12", "a")
    assert (event.correlation_id, event.causation_id) == ("journey", "9")
    assert (event.delivery, event.attempt) == (one.id, 1)
    assert abs(timezone.now() - event.created_at) < timedelta(minutes=5)


def test_they_come_by_priority_then_when_they_were_due_then_as_they_were_published(desk):
    early, late = (timezone.now() - timedelta(hours=n) for n in (5, 2))
    desk.publish(
        desk.row(1),
        desk.row(2, not_before=late),
        desk.row(3, not_before=early),
        desk.row(4, not_before=early),
        desk.row(5, priority=1),
        desk.row(6, priority=9),
        desk.row(7, priority=-1, not_before=early),
    )
    Delivery.objects.filter(priority=1).update(due=Now() + LONG)  # it counts for nothing there
    assert desk.numbers(3) == [6, 5, 3]
    assert desk.numbers() == [4, 2, 1, 7]


def test_no_more_are_claimed_than_are_asked_for(desk):
    desk.publish(*map(desk.row, range(5)))
    assert [len(desk.numbers(2)) for _ in range(4)] == [2, 2, 1, 0]


def test_what_is_claimed_has_a_lease_a_fence_and_an_attempt_more(desk):
    desk.publish(desk.row(1), desk.row(2))
    fence, (one,) = desk.claim(1, lease=1000.0, fence=2**62 - 1)
    row = held()[one.id]
    assert (row.fence, row.worker, row.attempts, row.stage) == (fence, 5, 1, Stage.READY)
    left = row.lease_until - timezone.now()
    assert timedelta(seconds=700) < left < timedelta(seconds=1300)
    other = next(row for row in held().values() if row.pk != one.id)
    assert (other.fence, other.lease_until, other.attempts) == (None, None, 0)


def test_what_is_held_is_claimed_by_nobody_until_its_lease_runs_out(desk):
    desk.publish(desk.row(1), desk.row(2))
    first, (one,) = desk.claim(1)
    assert desk.numbers() == [2]
    assert desk.numbers() == []
    desk.end_leases(pk=one.id)
    second, (again,) = desk.claim()
    assert (again.id, again.attempts, again.event.attempt) == (one.id, 2, 2)
    assert held()[one.id].fence == second != first


def test_workers_claim_what_they_know_and_work_on(desk):
    desk.publish(desk.row(1), kinds=(1, 2))
    desk.publish(desk.row(2), queue="slow")
    desk.publish(desk.row(3), queue="Slow")
    assert desk.numbers(kinds=(9,)) == desk.numbers(kinds=()) == []
    assert desk.numbers(queues=("other",)) == []
    assert [one.kind for one in desk.claim(kinds=(2, 9))[1]] == [2]
    assert desk.numbers(queues=("slow",)) == [2]
    assert desk.numbers(queues=("Slow", "default")) == [3, 1]


def test_queues_of_more_importance_come_first(desk):
    for n in range(4):
        desk.publish(desk.row(n), queue=("one", "two")[n % 2])
    desk.publish(desk.row(9, priority=9), queue="one")
    assert desk.numbers(2, queues=("two", "one")) == [1, 3]
    assert desk.numbers(2, queues=("two", "one")) == [9, 0]


def test_what_waits_or_is_blocked_is_not_claimed(desk):
    desk.publish(desk.row(1), desk.row(2))
    first, second = held()
    Delivery.objects.filter(pk=first).update(stage=Stage.WAITING)
    Delivery.objects.filter(pk=second).update(stage=Stage.BLOCKED)
    assert desk.numbers() == []


def test_what_is_due_is_promoted_the_first_ones_first(desk):
    now = timezone.now()
    soon = [desk.row(n, not_before=now + timedelta(hours=n)) for n in (3, 1, 2, 4)]
    desk.publish(*soon)
    desk.queue.promote(10)
    assert desk.numbers() == []
    Delivery.objects.exclude(pk=max(held())).update(due=Now() - LONG)
    desk.queue.promote(2)
    assert Delivery.objects.filter(stage=Stage.READY).count() == 2
    desk.queue.promote(10)
    assert sorted(desk.numbers()) == [1, 2, 3]


def test_a_worker_that_rests_is_told_when_the_next_one_is_due(desk):
    number = desk.queue.register("host:1", ["default"])
    try:
        assert desk.queue.next_due(10, ["default"]) is None
        desk.queue.idle(number, 5)
        # It comes behind that, and its publisher may have seen nobody who waits.
        desk.publish(
            *(desk.row(not_before=timezone.now() + timedelta(seconds=n)) for n in (500, 900))
        )
        assert 300 < desk.queue.next_due(10, ["default"]) < 700
        Delivery.objects.filter(pk=max(held())).update(due=Now() - LONG)
        desk.queue.next_due(10, ["default"])
        assert len(desk.numbers()) == 1
    finally:
        desk.queue.leave(number)


def test_workers_have_numbers_of_their_own(desk):
    from mainspring.events.models import Worker

    first, second = (desk.queue.register(f"host:{n}", ["a", "b"]) for n in (1, 2))
    assert first != second
    assert Worker.objects.get(pk=first).queues == ",a,b,"
    assert Worker.objects.get(pk=first).alive_until > timezone.now() - timedelta(minutes=5)
    desk.queue.leave(first)
    assert list(Worker.objects.values_list("pk", flat=True)) == [second]


def test_who_waits_stops_at_once(desk):
    number = desk.queue.register("host:1", ["default"])
    try:
        desk.queue.idle(number, 60)
        stopped = Event()
        stopped.set()
        desk.queue.wait(600, stopped=stopped)
        desk.queue.wait(0.01, stopped=Event())
        desk.queue.wake(["default"])
    finally:
        desk.queue.leave(number)


def test_of_an_order_key_the_first_one_alone_is_claimed(desk):
    desk.publish(
        desk.row(1, key="a", priority=-5),
        desk.row(2, key="a", priority=5),
        desk.row(3, key="b"),
        desk.row(4),
        desk.row(5),
        order=1,
    )
    fence, claimed = desk.claim()
    assert [one.event.payload["number"] for one in claimed] == [3, 4, 5, 1]
    assert desk.numbers() == []
    desk.acknowledge([(one.id, 1) for one in claimed], fence=fence)
    assert desk.numbers() == [2]


def test_an_order_key_is_one_of_its_handler(desk):
    desk.publish(desk.row(1, key="a"), desk.row(2, key="a"), kinds=(1, 2), order=1)
    assert [(one.kind, one.event.payload["number"]) for one in desk.claim()[1]] == [(1, 1), (2, 1)]


@pytest.mark.parametrize("kept", ["waits", "blocks", "is held"])
def test_what_is_not_finished_keeps_its_key(desk, kept):
    desk.publish(desk.row(1, key="a"), desk.row(2, key="a"), order=1)
    fence, (one,) = desk.claim()
    if kept != "is held":
        failed = desk.failed(one, wait=60 if kept == "waits" else None, blocks=kept == "blocks")
        desk.acknowledge(failed=[failed], fence=fence)
    assert desk.numbers() == []
    assert held()[one.id].stage == {"waits": 0, "blocks": 2, "is held": 1}[kept]


@locks_rows
def test_what_somebody_has_locked_is_passed_over(desk):
    desk.publish(*map(desk.row, range(4)))
    fence, claimed = desk.claim(2)
    ids = [one.id for one in claimed]
    desk.end_leases()
    with elsewhere() as apart:
        with transaction.atomic():
            assert desk.queue.save(ids[:1], fence=fence, is_first=True)
            assert apart(desk.numbers).result(timeout=10) == [1, 2, 3]
        # The lock is gone, and so is the lease.
        assert apart(desk.numbers).result(timeout=10) == [0]


@locks_rows
def test_a_claim_locks_no_more_than_it_takes(desk):
    desk.publish(*map(desk.row, range(50)))
    with elsewhere() as apart, transaction.atomic():
        assert desk.numbers(5) == [0, 1, 2, 3, 4]
        assert apart(desk.numbers, 5).result(timeout=10) == [5, 6, 7, 8, 9]


@pytest.mark.skipif(has_one_connection, reason="has one connection")
def test_no_two_workers_claim_the_same(desk):
    desk.publish(*(desk.row(n, priority=n % 3) for n in range(200)))

    def work(number):
        found = []
        for turn in range(200):
            fence = number * 1_000 + turn
            _, claimed = desk.claim(7, fence=fence)
            desk.acknowledge([(one.id, 1) for one in claimed], fence=fence)
            found += [one.id for one in claimed]
            if not claimed:
                return found
        return found

    with elsewhere(4) as apart:
        calls = [apart(work, number) for number in (1, 2, 3, 4)]
        found = [id_ for call in calls for id_ in call.result(timeout=60)]
    # Who finds nothing free while others hold the rest has ended before.
    found += work(9)
    assert len(found) == len(set(found)) == 200
    assert not held()


@pytest.mark.skipif(has_one_connection, reason="has one connection")
def test_who_claims_is_given_what_is_ready_whatever_others_look_at_meanwhile(desk):
    desk.publish(*map(desk.row, range(60)), kinds=(1, 2, 3))

    def work(kind):
        # What is asked for is there each time: nobody else wants it.
        return [len(desk.claim(1, kinds=(kind,), fence=kind)[1]) for _ in range(60)]

    with elsewhere(3) as apart:
        calls = [apart(work, kind) for kind in (1, 2, 3)]
        assert [sum(call.result(timeout=60)) for call in calls] == [60, 60, 60]


@pytest.mark.skipif(has_one_connection, reason="has one connection")
def test_what_is_given_back_is_ready_whatever_others_look_at_meanwhile(desk):
    desk.publish(*map(desk.row, range(30)))
    given_back = Event()

    def look():
        # None of it is what this one is for.
        while not given_back.is_set():
            assert desk.claim(99, kinds=(9,), fence=9)[1] == []

    with elsewhere(2) as apart:
        others = [apart(look), apart(look)]
        try:
            for _ in range(20):
                fence, claimed = desk.claim(99)
                desk.queue.give_back([one.id for one in claimed], fence=fence)
                assert not Delivery.objects.exclude(lease_until=None).exists()
        finally:
            given_back.set()
        for other in others:
            other.result(timeout=30)


def test_what_has_been_ready_for_long_comes_before_higher_priorities(desk):
    desk.publish(
        *(desk.row(n, priority=5) for n in range(20)),
        *(desk.row(n, priority=0) for n in range(100, 110)),
        *(desk.row(n, priority=-5) for n in range(200, 210)),
        *(desk.row(n, priority=-9) for n in range(300, 310)),
    )
    desk.publish(*(desk.row(n) for n in range(400, 410)), kinds=(9,))
    wanted = partial(desk.aged, seconds=1_000)
    # Nothing has waited for so long.
    assert wanted(8) == [*range(8)]
    Delivery.objects.filter(priority__in=(5, 0, -9)).update(due=Now() - LONG)
    # A fourth for each priority but the highest, and no more than a claim may take.
    assert wanted(8) == [100, 101, 300, 301, 8, 9, 10, 11]
    assert wanted(2) == [102, 302]
    assert wanted(1) == [103]
    assert desk.numbers(1) == [12]
    # What another one has is passed over, and so is what is for other handlers.
    assert wanted(99) == [*range(104, 110), *range(303, 310), *range(13, 20), *range(200, 210)]
    assert wanted(99) == []


def test_what_has_been_ready_for_long_is_taken_in_the_order_of_its_key(desk):
    desk.publish(
        desk.row(1, key="a", priority=-5), desk.row(2, key="a", priority=-5), desk.row(3), order=1
    )
    Delivery.objects.update(due=Now() - LONG)
    assert desk.aged(99, seconds=1_000) == [1, 3]


def test_each_queue_has_priorities_of_its_own(desk):
    desk.publish(desk.row(1, priority=-5), queue="a")
    desk.publish(*map(desk.row, range(10, 19)), queue="b")
    desk.publish(desk.row(2, priority=-1), queue="b")
    Delivery.objects.update(due=Now() - LONG)
    assert desk.aged(4, seconds=1_000, queues=("a", "b")) == [2, 1, 10, 11]


def test_what_was_left_for_long_is_told_as_lost_too(desk):
    desk.publish(desk.row(1, priority=9), desk.row(2))
    desk.claim()
    desk.end_leases()
    Delivery.objects.update(due=Now() - LONG)
    claim = replace(desk.wanted(99), aged=20.0)
    assert {one.event.payload["number"]: one.lost for one in desk.queue.claim(claim)} == {
        1: True,
        2: True,
    }


def test_what_is_chosen_is_told_as_lost_too(desk):
    class All:
        def condition(self):
            return Q()

    chosen = ChosenQueue(desk.queue, choice=All(), alias="default")
    desk.publish(desk.row(1), desk.row(2))
    desk.claim(1)
    desk.end_leases()
    assert [one.lost for one in chosen.claim(desk.wanted(99))] == [True, False]
