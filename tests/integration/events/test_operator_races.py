"""An operator and a worker at once, by two connections: one of them wins, and nothing is undone."""

import random
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connection, connections, transaction
from django.db.models.functions import Now

from mainspring import NewEvent
from mainspring.events.kinds import Kinds
from mainspring.events.models import Delivery, Finished, Outcome, Worker
from mainspring.events.operators.changes import changes_of
from mainspring.events.publishing import publish, publish_many
from mainspring.events.queues.databases import alias_of_events, queue_of
from mainspring.events.queues.queue import Claim, Done
from tests.integration.events.states import set_state

pytestmark = pytest.mark.django_db(transaction=True)
locks_rows = pytest.mark.skipif(
    connection.vendor == "sqlite", reason="one writer at a time: nobody meets another one"
)


@pytest.fixture
def queue():
    return queue_of(alias_of_events())


@pytest.fixture
def changes():
    return changes_of(alias_of_events())


@contextmanager
def elsewhere():
    """Give what calls a function on a connection of another thread."""
    with ThreadPoolExecutor(max_workers=1) as pool:
        yield lambda function, *arguments: pool.submit(function, *arguments).result(timeout=10)
        pool.submit(connections.close_all).result()


def _claim(queue, *, fence, limit=10):
    from mainspring.events.apps import the_events

    kinds = Kinds(the_events().handlers).numbers()
    claim = Claim(queues=["default"], kinds=kinds, limit=limit, lease=30, fence=fence, worker=0)
    return [one.id for one in queue.claim(claim)]


def _said(*words):
    out = StringIO()
    with suppress(SystemExit):
        call_command("events", *words, stdout=out)
    return out.getvalue().splitlines()


def _idle():
    publish("letter.idle")
    return Delivery.objects.get().pk


@locks_rows
def test_what_a_worker_writes_for_is_passed_over_even_when_its_lease_has_run_out(queue, changes):
    id_ = _idle()
    (held,) = _claim(queue, fence=5)
    set_state(id_, "lost")
    fence = Delivery.objects.get().fence
    with elsewhere() as apart, transaction.atomic():
        assert queue.save([held], fence=fence, is_first=True)
        assert apart(changes.cancel, [id_]) == set()
        assert apart(changes.mark_processed, [id_]) == set()
        assert apart(changes.set_max_attempts, [id_], 3) == set()
        assert apart(_said, "cancel", str(id_)) == [
            "0 cancelled.",
            f"{id_} was left: it is retrying, and somebody is at work on it.",
        ]
        # It is late, but not stuck.
        assert apart(_said, "stuck", "--json")[0].count("lease ran out") == 0
        queue.acknowledge([Done(id=id_, outcome=1)], [], fence=fence)
    assert Finished.objects.get().outcome == Outcome.PROCESSED


@locks_rows
def test_a_worker_passes_over_what_an_operator_is_cancelling(queue, changes):
    id_ = _idle()
    with elsewhere() as apart:
        with transaction.atomic():
            assert changes.cancel([id_]) == {id_}
            assert apart(lambda: _claim(queue, fence=5)) == []
            transaction.set_rollback(True)
        assert apart(lambda: _claim(queue, fence=5)) == [id_]
    assert changes.cancel([id_]) == set()


@locks_rows
def test_two_operators_do_not_requeue_a_delivery_twice(changes):
    id_ = _idle()
    set_state(id_, "exhausted")
    with elsewhere() as apart:
        with transaction.atomic():
            assert changes.requeue([id_]) == {id_}
            assert apart(changes.requeue, [id_]) == set()
            assert apart(changes.mark_processed, [id_]) == set()
        assert apart(changes.requeue, [id_]) == set()
    assert Delivery.objects.get().pk == id_


@pytest.mark.skipif(connection.vendor != "postgresql", reason="workers look for themselves")
def test_a_worker_that_waits_is_woken_by_what_is_requeued(queue, changes):
    id_ = _idle()
    set_state(id_, "exhausted")
    number = queue.register("host:1", ["default"])
    try:
        Worker.objects.update(idle_until=Now() + timedelta(hours=1))
        with transaction.atomic():
            changes.requeue([id_])
            assert Worker.objects.filter(idle_until=None).count() == 0
        assert Worker.objects.get().idle_until is None
    finally:
        queue.leave(number)


@pytest.mark.parametrize("change", ["cancel", "mark_processed"])
def test_a_paused_worker_changes_nothing_of_what_an_operator_decided(queue, changes, change):
    id_ = _idle()
    _claim(queue, fence=5)
    set_state(id_, "lost")
    assert getattr(changes, change)([id_]) == {id_}
    before = Finished.objects.values().get()
    with transaction.atomic():
        assert not queue.save([id_], fence=7, is_first=True)
    queue.acknowledge([Done(id=id_, outcome=2)], [], fence=7)
    assert Finished.objects.values().get() == before
    assert not Delivery.objects.exists()


def test_who_had_a_delivery_before_it_was_requeued_cannot_finish_it(queue, changes):
    id_ = _idle()
    _claim(queue, fence=5)
    set_state(id_, "lost")
    changes.cancel([id_])
    changes.requeue([id_])
    queue.acknowledge([Done(id=id_, outcome=1)], [], fence=7)
    queue.extend([id_], fence=7, lease=30)
    queue.give_back([id_], fence=7)
    back = Delivery.objects.get()
    assert (back.pk, back.attempts, back.lease_until) == (id_, 0, None)


def _worked(queue, seed, number):
    """Claim and acknowledge, in turns; give what was acknowledged."""
    drawn = random.Random(seed + number)  # noqa: S311 - it guards nothing
    acknowledged = 0
    try:
        for turn in range(40):
            fence = number * 1_000 + turn
            held = _claim(queue, fence=fence, limit=10)
            done = [Done(id=id_, outcome=drawn.choice([1, 1, 2, 3])) for id_ in held]
            queue.acknowledge(done, [], fence=fence)
            acknowledged += len(held)  # nobody takes them while their leases last
    finally:
        connections.close_all()
    return acknowledged


def _operated(changes, seed, ids):
    """Cancel and requeue, in turns; count what was changed."""
    drawn = random.Random(seed)  # noqa: S311 - it guards nothing
    changed = Counter()
    try:
        for _ in range(60):
            name = drawn.choice(["cancel", "requeue", "requeue"])
            changed[name] += len(getattr(changes, name)(drawn.sample(ids, 40)))
    finally:
        connections.close_all()
    return changed


def test_workers_and_operators_at_once_leave_each_delivery_in_one_place(queue, changes):
    if connection.vendor == "sqlite" and connection.is_in_memory_db():
        pytest.skip("needs a database that connections share")
    seed = random.randrange(10**9)  # noqa: S311 - it guards nothing
    publish_many(NewEvent(type="letter.idle") for _ in range(200))
    ids = list(Delivery.objects.values_list("pk", flat=True))
    with ThreadPoolExecutor(max_workers=5) as pool:
        working = [pool.submit(_worked, queue, seed, number) for number in (1, 2, 3)]
        operating = [pool.submit(_operated, changes, seed - number, ids) for number in (1, 2)]
        acknowledged = sum(one.result(timeout=60) for one in working)
        changed = sum((one.result(timeout=60) for one in operating), Counter())
    places = Counter(Delivery.objects.values_list("pk", flat=True))
    places.update(Finished.objects.values_list("pk", flat=True))
    assert places == dict.fromkeys(ids, 1), seed
    # Each end and each return was told of to one caller, and to one only.
    ends = acknowledged + changed["cancel"] - changed["requeue"]
    assert ends == Finished.objects.count(), (seed, changed)
    assert changed["cancel"], (seed, changed)
    assert changed["requeue"], (seed, changed)
