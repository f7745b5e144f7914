"""What a queue promises to workers that have claimed: fences, ends, failures, savepoints."""

from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.utils import timezone

from mainspring.events.models import Delivery, Finished, Stage
from mainspring.events.operators.changes import changes_of
from tests.conformance.queues.desk import (
    EXHAUSTED,
    elsewhere,
    failures,
    finished,
    has_one_connection,
    held,
)
from tests.post.models import Letter

pytestmark = pytest.mark.django_db(transaction=True)


def test_what_is_finished_moves_with_all_that_is_known_of_it(desk):
    ((event, _),) = desk.publish(desk.row(key="a", priority=4), queue="slow", order=1, kinds=(3,))
    fence, (one,) = desk.claim(queues=("slow",))
    desk.acknowledge([(one.id, 2)], fence=fence)
    assert not held()
    row = Finished.objects.get()
    said = (row.pk, row.event, row.kind, row.queue, row.order_key, row.priority, row.attempts)
    assert said == (one.id, event, 3, "slow", "a", 4, 1)
    assert row.outcome == 2
    assert abs(timezone.now() - row.finished_at) < timedelta(minutes=5)


def test_each_ends_as_is_said(desk):
    desk.publish(*map(desk.row, range(4)))
    fence, claimed = desk.claim()
    ids = [one.id for one in claimed]
    desk.acknowledge([(ids[0], 1), (ids[1], 2), (ids[2], 3)], fence=fence)
    assert finished() == {ids[0]: 1, ids[1]: 2, ids[2]: 3}
    assert list(held()) == ids[3:]


def test_what_failed_waits_until_it_is_due_and_its_error_is_kept(desk):
    desk.publish()
    fence, (one,) = desk.claim()
    desk.acknowledge(failed=[desk.failed(one, wait=1000.5)], fence=fence)
    row = held()[one.id]
    assert (row.stage, row.lease_until, row.fence) == (Stage.WAITING, None, None)
    assert row.attempts == 1
    assert timedelta(seconds=700) < row.due - timezone.now() < timedelta(seconds=1300)
    assert failures() == [(one.id, 1, "BUSY", "busy")]
    desk.let_be_due()
    _, (again,) = desk.claim()
    assert (again.id, again.attempts) == (one.id, 2)


def test_what_failed_for_the_last_time_is_a_dead_letter(desk):
    desk.publish()
    fence, (one,) = desk.claim()
    desk.acknowledge([(one.id, EXHAUSTED)], [desk.failed(one)], fence=fence)
    assert finished() == {one.id: EXHAUSTED}
    assert failures() == [(one.id, 1, "BUSY", "busy")]
    assert not held()


def test_a_dead_letter_may_stay_and_block(desk):
    desk.publish(desk.row(key="a"), order=1)
    fence, (one,) = desk.claim()
    desk.acknowledge(failed=[desk.failed(one, blocks=True)], fence=fence)
    row = held()[one.id]
    assert (row.stage, row.lease_until, row.fence, row.attempts) == (Stage.BLOCKED, None, None, 1)
    desk.let_be_due()
    assert desk.numbers() == []


def test_several_end_and_fail_at_once(desk):
    desk.publish(*map(desk.row, range(6)))
    fence, claimed = desk.claim()
    failed = [
        desk.failed(one, wait=wait) for one, wait in zip(claimed, (0.0, 500.0, None), strict=False)
    ]
    done = [(one.id, 1) for one in claimed[3:]] + [(claimed[2].id, EXHAUSTED)]
    desk.acknowledge(done, failed, fence=fence)
    assert {id_: row.stage for id_, row in held().items()} == {
        claimed[0].id: Stage.WAITING,
        claimed[1].id: Stage.WAITING,
    }
    assert finished() == {**{one.id: 1 for one in claimed[3:]}, claimed[2].id: EXHAUSTED}
    assert len(failures()) == 3


def test_the_next_ones_are_claimed_with_the_same_step(desk):
    desk.publish(*map(desk.row, range(5)))
    fence, claimed = desk.claim(2)
    desk.end_leases()  # what is finished is not claimed again
    following = desk.acknowledge(
        [(one.id, 1) for one in claimed], fence=fence, then=desk.wanted(77, 2)
    )
    assert [one.event.payload["number"] for one in following] == [2, 3]
    assert {row.fence for row in held().values() if row.lease_until} == {77}
    fence, nothing = 77, desk.acknowledge([(one.id, 1) for one in following], fence=77)
    assert nothing == []
    last = desk.acknowledge(fence=fence, then=desk.wanted(78))
    assert [one.event.payload["number"] for one in last] == [4]


def test_the_next_one_of_a_key_comes_behind_the_end_of_the_one_before(desk):
    desk.publish(desk.row(1, key="a"), desk.row(2, key="a"), order=1)
    fence, (one,) = desk.claim()
    following = desk.acknowledge([(one.id, 1)], fence=fence, then=desk.wanted(77))
    # A database that does both in one statement sees it with the next one.
    (two,) = following or desk.claim()[1]
    assert two.event.payload["number"] == 2


def _taken_over(desk):
    """Give a fence, what was claimed under it, and the fence of who took that over."""
    desk.publish(desk.row(key="a"), order=1)
    fence, (one,) = desk.claim()
    desk.end_leases()
    return fence, one, desk.claim()[0]


@pytest.mark.parametrize(
    "act",
    [
        lambda desk, one, fence: desk.acknowledge([(one.id, 1)], fence=fence),
        lambda desk, one, fence: desk.acknowledge(
            [(one.id, EXHAUSTED)], [desk.failed(one)], fence=fence
        ),
        lambda desk, one, fence: desk.acknowledge(failed=[desk.failed(one, wait=9)], fence=fence),
        lambda desk, one, fence: desk.acknowledge(
            failed=[desk.failed(one, blocks=True)], fence=fence
        ),
        lambda desk, one, fence: desk.queue.extend([one.id], fence=fence, lease=9_000),
        lambda desk, one, fence: desk.queue.give_back([one.id], fence=fence),
    ],
    ids=["finish", "exhaust", "fail", "block", "extend", "give back"],
)
def test_under_a_fence_that_is_gone_nothing_changes(desk, act):
    fence, one, _ = _taken_over(desk)
    before = Delivery.objects.values().get()
    act(desk, one, fence)
    assert Delivery.objects.values().get() == before
    assert not finished()
    assert not failures()


def test_a_lease_that_ran_out_is_no_matter_while_nobody_took_it_over(desk):
    desk.publish()
    fence, (one,) = desk.claim()
    desk.end_leases()
    desk.acknowledge([(one.id, 1)], fence=fence)
    assert finished() == {one.id: 1}


def test_what_was_finished_under_a_fence_is_not_finished_again(desk):
    desk.publish()
    fence, (one,) = desk.claim()
    for outcome in (1, 2):
        desk.acknowledge([(one.id, outcome)], [desk.failed(one, wait=1)], fence=fence)
    assert not finished()
    assert len(failures()) == 1


def test_leases_are_extended(desk):
    desk.publish(desk.row(), desk.row())
    fence, claimed = desk.claim(lease=10.0)
    desk.queue.extend([claimed[0].id], fence=fence, lease=5000)
    desk.queue.extend([], fence=fence, lease=5000)
    left = [held()[one.id].lease_until - timezone.now() for one in claimed]
    assert left[0] > timedelta(seconds=4000) > left[1]


def test_what_is_given_back_counts_as_not_tried(desk):
    desk.publish(desk.row(1), desk.row(2))
    fence, claimed = desk.claim()
    desk.queue.give_back([claimed[0].id], fence=fence)
    desk.queue.give_back([claimed[0].id], fence=fence)
    desk.queue.give_back([], fence=fence)
    row = held()[claimed[0].id]
    assert (row.attempts, row.lease_until, row.fence) == (0, None, None)
    assert held()[claimed[1].id].attempts == 1
    assert desk.numbers() == [1]


def test_what_a_handler_wrote_is_undone_alone(desk):
    desk.publish(*map(desk.row, range(3)))
    fence, claimed = desk.claim()
    ids = [one.id for one in claimed]
    with transaction.atomic():
        for number, id_ in enumerate(ids):
            assert desk.queue.save([id_], fence=fence, is_first=not number)
            Letter.objects.create(event=number, handler="")
            if number == 1:
                desk.queue.undo()
            else:
                desk.queue.keep()
        desk.acknowledge([(ids[0], 1), (ids[2], 1)], fence=fence)
    assert sorted(Letter.objects.values_list("event", flat=True)) == [0, 2]
    assert finished() == {ids[0]: 1, ids[2]: 1}


def test_what_a_batch_wrote_and_its_end_are_one(desk):
    desk.publish()
    fence, (one,) = desk.claim()
    with transaction.atomic():
        assert desk.queue.save([one.id], fence=fence, is_first=True)
        Letter.objects.create(event=1, handler="")
        desk.queue.keep()
        desk.queue.durable()
        desk.acknowledge([(one.id, 1)], fence=fence)
        transaction.set_rollback(True)
    assert not Letter.objects.exists()
    assert not finished()
    assert held()[one.id].fence == fence


def test_a_handler_is_told_that_somebody_else_has_its_delivery(desk):
    desk.publish(desk.row(1), desk.row(2))
    fence, claimed = desk.claim()
    ids = [one.id for one in claimed]
    desk.end_leases(pk=ids[0])
    other, _ = desk.claim()
    with transaction.atomic():
        assert not desk.queue.save(ids, fence=fence, is_first=True)
        desk.queue.undo()
        assert desk.queue.save(ids[1:], fence=fence, is_first=False)
        desk.queue.keep()
        assert desk.queue.save(ids[:1], fence=other, is_first=False)
        desk.queue.keep()


@pytest.mark.skipif(connection.vendor == "sqlite", reason="one writer at a time")
def test_what_a_handler_has_locked_is_neither_extended_nor_given_back_and_nobody_waits(desk):
    desk.publish(desk.row(1), desk.row(2))
    fence, claimed = desk.claim(lease=10.0)
    ids = [one.id for one in claimed]

    def elsewhere_done():
        desk.queue.extend(ids, fence=fence, lease=5000)
        desk.queue.give_back(ids, fence=fence)

    with elsewhere() as apart, transaction.atomic():
        assert desk.queue.save(ids[:1], fence=fence, is_first=True)
        apart(elsewhere_done).result(timeout=10)
        assert [row.fence for row in held().values()] == [fence, None]


@pytest.mark.skipif(connection.vendor == "sqlite", reason="one writer at a time")
@pytest.mark.parametrize("size", [1, 5, 200])
def test_a_slow_handler_keeps_nobody_from_finishing_what_else_there_is(desk, size):
    desk.publish(desk.row(), *map(desk.row, range(size)))
    slow, (first,) = desk.claim(1)

    def work():
        fence, claimed = desk.claim(200)
        ids = [one.id for one in claimed]
        with transaction.atomic():
            assert desk.queue.save(ids, fence=fence, is_first=True)
            desk.queue.keep()
            half = len(ids) // 2
            failed = [desk.failed(one, wait=60) for one in claimed[:half]]
            desk.acknowledge([(id_, 1) for id_ in ids[half:]], failed, fence=fence)
        desk.let_be_due()
        changes = changes_of("default")
        assert changes.requeue(ids[half:]) == set()
        assert changes.mark_processed(ids[:half]) == set(ids[:half])
        assert changes.set_max_attempts([first.id], 5) == set()
        return len(ids)

    with elsewhere() as apart, transaction.atomic():
        assert desk.queue.save([first.id], fence=slow, is_first=True)
        assert apart(work).result(timeout=20) == size
        assert list(held()) == [first.id]
        desk.acknowledge([(first.id, 1)], fence=slow)


@pytest.mark.skipif(has_one_connection, reason="has one connection")
def test_of_two_that_finish_a_delivery_one_does(desk):
    desk.publish(*map(desk.row, range(20)))
    fence, claimed = desk.claim(20)
    done = [(one.id, 1) for one in claimed]
    with elsewhere(4) as apart:
        calls = [apart(lambda: desk.acknowledge(list(done), fence=fence)) for _ in range(4)]
        for call in calls:
            call.result(timeout=60)
    assert finished() == dict(done)
    assert not held()
