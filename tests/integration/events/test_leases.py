"""What a worker does with leases while it is at work."""

import threading
import time

import pytest
from django.apps import apps
from django.db import connection

from mainspring.events.kinds import Kinds
from mainspring.events.models import Delivery
from mainspring.events.publishing import publish
from mainspring.events.queues.databases import queue_of
from mainspring.events.working.worker import Pace, Worker
from tests.post.handlers import CALLS, PLAN

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(
        connection.vendor == "sqlite" and connection.is_in_memory_db(),
        reason="has one connection",
    ),
]


class Slow:
    """A queue where what is given back takes longer than the handler before it."""

    def __init__(self, queue):
        self._queue = queue
        self._acknowledged = threading.Event()
        self.gives_back = threading.Event()

    def __getattr__(self, name):
        return getattr(self._queue, name)

    def acknowledge(self, *arguments, **named):
        found = self._queue.acknowledge(*arguments, **named)
        self._acknowledged.set()
        return found

    def give_back(self, ids, **named):
        self.gives_back.set()
        assert self._acknowledged.wait(timeout=30)
        time.sleep(0.2)
        self._queue.give_back(ids, **named)


@pytest.fixture(autouse=True)
def planned():
    PLAN.clear()
    CALLS.clear()
    yield
    PLAN.clear()
    CALLS.clear()


def test_what_is_being_given_back_is_not_left_by_a_worker_that_ends_when_nothing_is_ready():
    queue = Slow(queue_of("default"))
    PLAN["sort"] = lambda _: queue.gives_back.wait(timeout=30)
    events = [publish("letter.sorted").id for _ in range(3)]
    worker = Worker(
        queue,
        alias="default",
        kinds=Kinds(apps.get_app_config("mainspring_events").handlers),
        queues=["default"],
        pace=Pace(patience=0.01),
    )
    assert worker.run(ends=lambda found: not found) == 3
    assert [event for _, event, _ in CALLS] == events
    assert not Delivery.objects.exists()
