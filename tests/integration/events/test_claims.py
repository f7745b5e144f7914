"""What a claim takes, and in which order."""

import secrets
import threading
from datetime import timedelta

import pytest
from django.apps import apps
from django.db import connection, connections, transaction
from django.utils import timezone

from mainspring import NewEvent
from mainspring.events.kinds import Kinds
from mainspring.events.models import Delivery
from mainspring.events.publishing import publish, publish_many
from mainspring.events.queues.databases import queue_of
from mainspring.events.queues.queue import Claim, Done
from tests.conformance.queues.desk import until, waiting
from tests.post.handlers import CALLS
from tests.post.models import Letter

pytestmark = pytest.mark.django_db(transaction=True)
only_postgresql = pytest.mark.skipif(
    connection.vendor != "postgresql", reason="others have no marks"
)
one_key_waits = pytest.mark.skipif(
    connection.vendor == "sqlite", reason="one writer at a time: the next one waits in any case"
)


def _claim(limit, *, marks=None, aged=None):
    """Claim some, acknowledge them, and give the numbers of their payloads."""
    queue, fence = queue_of("default"), secrets.randbelow(2**62)
    kinds = Kinds(apps.get_app_config("mainspring_events").handlers).numbers()
    claim = Claim(
        queues=("default",),
        kinds=kinds,
        limit=limit,
        lease=30.0,
        fence=fence,
        worker=1,
        aged=aged,
        marks=marks,
    )
    found = queue.claim(claim)
    queue.acknowledge([Done(id=one.id, outcome=1) for one in found], [], fence=fence)
    return [one.event.payload["n"] for one in found]


def _publish(numbers, *, priority=0):
    publish_many(
        NewEvent(type="letter.idle", payload={"n": number}, priority=priority) for number in numbers
    )


def _age(priority, seconds):
    due = timezone.now() - timedelta(seconds=seconds)
    Delivery.objects.filter(priority=priority).update(due=due)


def test_what_is_ready_for_long_is_taken_before_higher_priorities():
    _publish(range(100), priority=5)
    _publish(range(100, 110), priority=-5)
    _publish(range(200, 210), priority=0)
    assert _claim(8, aged=20) == list(range(8))
    _age(-5, 30)
    _age(0, 25)
    # A fourth of the claim for each priority that waits, and the rest for the highest.
    assert _claim(8, aged=20) == [200, 201, 100, 101, 8, 9, 10, 11]
    assert _claim(8) == list(range(12, 20))


def test_the_lowest_priority_is_handled_within_a_few_batches_of_a_flood(work):
    high = [NewEvent(type="letter.idle", priority=9) for _ in range(300)]
    low = publish("letter.idle", priority=-9).id
    publish_many(high)
    _age(-9, 60)
    work(batch=10)
    place = [event for _, event, _ in CALLS].index(low)
    assert place < 100
    assert len(CALLS) == 301


@only_postgresql
def test_a_claim_past_a_mark_takes_higher_and_lower_priorities_too():
    marks = {}
    _publish(range(20))
    assert _claim(4, marks=marks) == [0, 1, 2, 3]
    assert marks
    _publish([100, 101], priority=7)
    _publish([200], priority=-7)
    assert _claim(4, marks=marks) == [100, 101, 4, 5]
    assert _claim(20, marks=marks) == [*range(6, 20), 200]
    assert _claim(4, marks=marks) == []
    assert not marks


@only_postgresql
def test_what_is_before_a_mark_is_found_when_nothing_is_behind_it():
    marks = {}
    _publish(range(10))
    assert _claim(4, marks=marks) == [0, 1, 2, 3]
    _publish([50])
    # It was committed late, or given back.
    Delivery.objects.filter(pk=Delivery.objects.latest("pk").pk).update(
        due=timezone.now() - timedelta(hours=1)
    )
    assert _claim(6, marks=marks) == [4, 5, 6, 7, 8, 9]
    assert _claim(6, marks=marks) == [50]


@only_postgresql
def test_a_worker_goes_through_more_than_a_batch_with_marks(work):
    _publish(range(95))
    assert work(batch=10) == 95
    assert sorted(event for _, event, _ in CALLS) == [event for _, event, _ in CALLS]


@one_key_waits
def test_events_of_a_key_are_in_the_order_of_commits(work):
    """The second one of two that publish waits until the first one has committed."""
    second = threading.Thread(target=_publish_in_a_thread, args=("letter.sorted", "a"))
    with transaction.atomic():
        first = publish("letter.sorted", {"fails": False}, key="a").id
        second.start()
        until(waiting)
        # Other keys, and types without order, do not wait.
        _in_a_thread("letter.sorted", "b")
        _in_a_thread("letter.idle", "a")
    second.join(timeout=30)
    work()
    ids = [event for name, event, _ in CALLS if name == "sort"]
    keys = dict(Delivery.objects.values_list("event", "order_key"))
    assert not keys
    assert ids.index(first) < ids.index(max(ids))


@one_key_waits
def test_an_event_that_is_in_order_is_not_overtaken_by_one_that_commits_first(work):
    began, goes_on = threading.Event(), threading.Event()

    def slowly():
        with transaction.atomic():
            publish("letter.sorted", {"text": "first", "fails": False}, key="a")
            began.set()
            goes_on.wait(timeout=30)
        connections.close_all()

    slow = threading.Thread(target=slowly)
    slow.start()
    assert began.wait(timeout=30)
    fast = threading.Thread(target=_publish_in_a_thread, args=("letter.sorted", "a"))
    fast.start()
    until(waiting)
    assert work() == 0
    goes_on.set()
    slow.join(timeout=30)
    fast.join(timeout=30)
    assert work() == 2
    assert list(Letter.objects.order_by("pk").values_list("text", flat=True)) == ["first", ""]


def _publish_in_a_thread(type_, key):
    publish(type_, {"fails": False}, key=key)
    connections.close_all()


def _in_a_thread(type_, key):
    thread = threading.Thread(target=_publish_in_a_thread, args=(type_, key))
    thread.start()
    thread.join(timeout=30)
    assert not thread.is_alive()
