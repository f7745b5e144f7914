"""`manage.py process_events` as people run it."""

import os
import signal
import subprocess
import sys
import time
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from mainspring import NewEvent
from mainspring.events.apps import the_events
from mainspring.events.models import Delivery, Finished, Worker
from mainspring.events.publishing import publish, publish_many
from mainspring.events.schedules import Schedules
from tests.integration.events.test_killed import wait_until
from tests.post.handlers import CALLS
from tests.post.models import Letter

ROOT = Path(__file__).parents[3]
pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor == "mysql", reason="keeps no events yet"),
]


@pytest.fixture(autouse=True)
def without_schedules(monkeypatch):
    monkeypatch.setattr(the_events(), "schedules", Schedules.of([]))


def _said(*arguments):
    out = StringIO()
    call_command("process_events", *arguments, stdout=out)
    return out.getvalue()


def _idle(count):
    CALLS.clear()
    publish_many(NewEvent(type="letter.idle") for _ in range(count))


def test_it_drains():
    _idle(250)
    assert "250 handled." in _said("--drain")
    assert Finished.objects.count() == 250
    assert "0 handled." in _said("--drain")


def test_it_looks_once():
    _idle(30)
    assert "20 handled." in _said("--once", "--batch-size=20")
    assert Delivery.objects.filter(lease_until=None, attempts=0).count() == 10


def test_it_ends_behind_so_many():
    _idle(30)
    assert "7 handled." in _said("--limit=7")
    assert Delivery.objects.filter(lease_until=None, attempts=0).count() == 23


def test_it_works_on_some_types_and_queues():
    _idle(2)
    publish("letter.lost")
    assert "1 handled." in _said("--types=letter.lost", "--drain")
    assert "0 handled." in _said("--queues=other", "--drain")
    assert "2 handled." in _said("--queues=other,default", "--drain")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--types=letter.sennt"], "No handler wants events of the type 'letter.sennt'"),
        (["--batch-size=0"], "1 or more"),
        (["--workers=0"], "1 or more"),
    ],
)
def test_what_makes_no_sense_is_told(arguments, told):
    with pytest.raises(CommandError, match=told):
        _said(*arguments)


def _begun(*arguments):
    """Begin the command in a process of its own."""
    if connection.vendor == "sqlite" and connection.is_in_memory_db():
        pytest.skip("a database in memory belongs to one process; see test_races_in_a_file")
    return subprocess.Popen(
        [sys.executable, "tests/post/manage.py", "process_events", *arguments],
        cwd=ROOT,
        env={**os.environ, "EVENTS_DATABASE": str(connection.settings_dict["NAME"])},
        stdout=subprocess.DEVNULL,
    )


def test_several_processes_drain_and_end():
    publish_many(NewEvent(type="letter.pondered") for _ in range(50))
    process = _begun("--workers=2", "--drain", "--batch-size=5")
    assert process.wait(timeout=60) == 0
    assert Letter.objects.filter(handler="ponder").count() == 50


def test_one_that_dies_is_begun_anew_and_all_end_together():
    process = _begun("--workers=2")
    try:
        wait_until(lambda: Worker.objects.count() == 2)
        first = Worker.objects.order_by("id")[0]
        os.kill(int(first.name.split(":")[-1]), signal.SIGKILL)
        wait_until(lambda: Worker.objects.count() == 3)
        publish("letter.pondered")
        wait_until(lambda: not Delivery.objects.exists())
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=20) == 0
        # That of the one that was killed is struck out when it is old.
        assert list(Worker.objects.all()) == [first]
    finally:
        process.kill()


def test_a_second_signal_does_not_wait():
    publish("letter.pondered", {"seconds": 60})
    process = _begun()
    try:
        wait_until(lambda: Delivery.objects.filter(attempts=1).exists())
        process.send_signal(signal.SIGTERM)
        time.sleep(0.5)
        assert process.poll() is None
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=10) == 1
    finally:
        process.kill()
