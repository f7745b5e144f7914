"""Workers that send are killed, and several work at once: each message comes, under one id."""

import os
import subprocess
import sys
import time
from collections import Counter
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.db import connection
from standardwebhooks import Webhook

from mainspring import NewEvent
from mainspring.events.models import Delivery, Finished, Outcome
from mainspring.events.publishing import publish, publish_many
from mainspring.events.webhooks.models import Attempt
from tests.integration.events.test_killed import wait_until
from tests.integration.events.webhooks.receiver import OK

ROOT = Path(__file__).parents[4]
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def shared():
    if connection.vendor == "sqlite" and connection.is_in_memory_db():
        pytest.skip("needs a database that processes share")


@contextmanager
def workers(count, port, *, lease=1.0):
    several = []
    try:
        several.extend(_begun(port, lease) for _ in range(count))
        yield several
    finally:
        for process in several:
            process.kill()
            process.communicate()


def _begun(port, lease=1.0):
    program = "tests.integration.events.webhooks.program"
    process = subprocess.Popen(
        [sys.executable, "-m", program, connection.settings_dict["NAME"], str(lease), str(port)],
        cwd=ROOT,
        env={**os.environ},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == f"{process.pid}\n"
    return process


def test_what_a_killed_worker_was_sending_is_sent_again_under_its_id(receiver, endpoint):
    _, secret = endpoint

    def hang(_connection, _request):
        receiver.stopped.wait(30)

    receiver.plan = [hang, OK]
    publish("invoice.paid", {"number": 7})
    with workers(1, receiver.port) as several:
        wait_until(lambda: receiver.requests)
        several[0].kill()
        several.append(_begun(receiver.port))
        wait_until(lambda: not Delivery.objects.exists())
    first, second = receiver.requests
    assert first.headers["webhook-id"] == second.headers["webhook-id"]
    assert first.body == second.body
    for request in (first, second):
        Webhook(secret).verify(request.body, request.headers)
    # The log has what ended; that there was one before is seen by the number.
    assert list(Attempt.objects.values_list("attempt", "status")) == [(2, 200)]


def test_several_workers_send_each_message_once(receiver, endpoint):
    events = publish_many(NewEvent(type="invoice.paid") for _ in range(40))
    with workers(2, receiver.port, lease=30):
        wait_until(lambda: not Delivery.objects.exists())
    assert len({one.headers["webhook-id"] for one in receiver.requests}) == len(events)
    assert len(receiver.requests) == len(events)
    sent = Counter(Attempt.objects.values_list("event", flat=True))
    assert sent == {event.id: 1 for event in events}


def test_nothing_is_lost_whoever_is_killed(receiver, endpoint):
    def slowly(there, _request):
        time.sleep(0.05)
        there.sendall(OK)

    receiver.plan = slowly
    events = publish_many(NewEvent(type="invoice.paid") for _ in range(40))
    with workers(2, receiver.port) as several:
        for count in (5, 20):
            wait_until(lambda count=count: len(receiver.requests) >= count)
            several[-2].kill()
            several.append(_begun(receiver.port))
        wait_until(lambda: not Delivery.objects.exists())
    assert len({one.headers["webhook-id"] for one in receiver.requests}) == len(events)
    done = Finished.objects.filter(outcome=Outcome.PROCESSED).count()
    assert done == 2 * len(events)
