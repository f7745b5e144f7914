"""Workers are killed, paused and stopped: nothing is lost, and what is written is written once."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection
from django.utils import timezone

from mainspring import NewEvent
from mainspring.events.models import Delivery, Failure, Finished, Outcome, Worker
from mainspring.events.publishing import publish, publish_many
from tests.post.models import Letter

ROOT = Path(__file__).parents[3]
LEASE = 1.0  # seconds
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def shared():
    if connection.vendor == "sqlite" and connection.is_in_memory_db():
        pytest.skip("needs a database that processes share")


class Workers:
    """Processes that work on the test database."""

    def __init__(self):
        self.all = []

    def begin(self, **pace):
        (process,) = self.begin_several(1, **pace)
        return process

    def begin_several(self, count, *, lease=LEASE, batch=10, poll=0.1, connection_=None):
        command = [sys.executable, "-m", "tests.post.program"]
        database = str(connection.settings_dict["NAME"])
        begun = [
            subprocess.Popen(
                [*command, database, str(lease), str(batch), str(poll)],
                cwd=ROOT,
                env={**os.environ, "EVENTS_CONNECTION": json.dumps(connection_ or {})},
                stdout=subprocess.PIPE,
                text=True,
            )
            for _ in range(count)
        ]
        self.all += begun
        for process in begun:
            assert process.stdout.readline() == f"{process.pid}\n"
        return begun


@contextmanager
def workers():
    """Give processes that all end with the test."""
    several = Workers()
    try:
        yield several
    finally:
        for process in several.all:
            process.send_signal(signal.SIGCONT)
            process.kill()
            process.communicate()


def wait_until(holds, *, seconds=60):
    ends = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < ends, str(list(Delivery.objects.values()[:3]))
        time.sleep(0.02)


def _is_all_done():
    return not Delivery.objects.exists()


def test_nothing_is_lost_and_written_once_whoever_is_killed():
    seed = time.time_ns()
    ends = time.monotonic() + 90
    drawn = random.Random(seed)  # noqa: S311 - it guards nothing
    events = publish_many(
        NewEvent(
            type="letter.pondered",
            payload={
                "seconds": drawn.choice([0, 0, 0.01, 0.03]),
                "fails": drawn.randrange(10) // 9,
            },
        )
        for _ in range(300)
    )
    kills = 0
    with workers() as several:
        at_work = [several.begin() for _ in range(3)]
        while not _is_all_done():
            time.sleep(drawn.uniform(0.1, 0.3))
            if kills < 10:
                victim = drawn.choice(at_work)
                victim.kill()
                at_work[at_work.index(victim)] = several.begin()
                kills += 1
            assert time.monotonic() < ends, seed
    written = Counter(Letter.objects.values_list("event", flat=True))
    assert written == {event.id: 1 for event in events}, seed
    assert Finished.objects.filter(outcome=Outcome.PROCESSED).count() == len(events), seed


def test_what_a_killed_worker_had_begins_anew_behind_its_lease():
    publish("letter.pondered", {"seconds": 60})
    with workers() as several:
        first = several.begin()
        wait_until(lambda: Delivery.objects.filter(attempts=1).exists())
        several.begin()
        first.kill()
        killed = time.monotonic()
        wait_until(lambda: Delivery.objects.filter(attempts=2).exists())
        assert time.monotonic() - killed < LEASE + 2
    assert not Letter.objects.exists()


def test_a_worker_that_was_paused_past_its_lease_changes_nothing():
    with workers() as several:
        for _ in range(5):
            Letter.objects.all().delete()
            event = publish("letter.pondered", {"seconds": 0.3})
            first = several.begin(lease=0.3, batch=1)
            wait_until(lambda: Delivery.objects.filter(attempts=1).exists())
            first.send_signal(signal.SIGSTOP)
            second = several.begin(lease=0.3, batch=1)
            time.sleep(0.6)  # longer than its lease: what it waits for is the clock
            first.send_signal(signal.SIGCONT)
            wait_until(_is_all_done)
            assert Letter.objects.filter(event=event.id).count() == 1
            for process in (first, second):
                process.kill()
                process.wait()
    assert Finished.objects.count() == 5


def test_a_worker_that_is_stopped_finishes_and_gives_back_the_rest():
    publish_many(NewEvent(type="letter.pondered", payload={"seconds": 0.2}) for _ in range(10))
    with workers() as several:
        worker = several.begin(lease=30, batch=10)
        wait_until(lambda: Delivery.objects.filter(attempts=1).exists())
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(timeout=5) == 0
    left = Delivery.objects.values_list("attempts", "lease_until")
    assert set(left) == {(0, None)}
    assert Finished.objects.count() == Letter.objects.count() == 10 - len(left)


@pytest.mark.skipif(connection.vendor == "sqlite", reason="whoever writes keeps all others away")
def test_a_slow_handler_holds_no_others():
    publish("letter.pondered", {"seconds": 120})
    publish_many(NewEvent(type="letter.pondered") for _ in range(5))
    with workers() as several:
        several.begin(lease=30)
        wait_until(lambda: Delivery.objects.filter(attempts=1).count() == 6)
        several.begin(lease=30)
        wait_until(lambda: Finished.objects.count() == 5)
        assert Delivery.objects.get().attempts == 1


def test_what_kills_its_workers_dies_and_takes_nothing_with_it():
    fine = [publish("letter.pondered").id for _ in range(3)]
    deadly = publish("letter.deadly").id
    fine += [publish("letter.pondered").id for _ in range(3)]
    deaths = 0
    with workers() as several:
        at_work = several.begin(lease=0.3)
        while not _is_all_done():
            assert deaths < 5, list(Delivery.objects.values())
            if at_work.poll() is not None:
                assert at_work.returncode == 23
                deaths += 1
                at_work = several.begin(lease=0.3)
            time.sleep(0.02)
    # Together with others, and then as often as it may be tried.
    assert deaths == 3
    assert Counter(Letter.objects.values_list("event", flat=True)) == dict.fromkeys(fine, 1)
    dead = Finished.objects.get(outcome=Outcome.EXHAUSTED)
    assert dead.event == deadly
    assert Failure.objects.get().code == "WORKER_DIED"
    # They were begun with it once, and then by themselves.
    assert set(Finished.objects.filter(event__in=fine).values_list("attempts", flat=True)) == {2}


def test_a_worker_that_waits_looks_when_a_lease_runs_out():
    # It has not written yet: where one writes at a time it keeps nobody away.
    publish("letter.pondered", {"before": 600})
    with workers() as several:
        first = several.begin(poll=600)
        wait_until(lambda: Delivery.objects.filter(attempts=1).exists())
        several.begin(poll=600)
        wait_until(lambda: Worker.objects.count() == 2)
        time.sleep(0.5)  # until it waits
        first.kill()
        # It would sleep for ten minutes.
        wait_until(lambda: Delivery.objects.filter(attempts=2).exists())


def test_a_worker_that_waits_is_woken():
    with workers() as several:
        worker = several.begin(poll=600)
        for _ in range(3):
            # Longer than it takes to say that it waits, and to look once more.
            time.sleep(0.5)
            publish("letter.pondered")
            wait_until(_is_all_done, seconds=10)
        publish("letter.pondered", not_before=timezone.now() + timedelta(seconds=1))
        wait_until(_is_all_done, seconds=10)
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(timeout=5) == 0
    assert not Worker.objects.exists()


def test_many_workers_are_woken_where_there_is_much_to_do():
    with workers() as several:
        for _ in range(3):
            several.begin(poll=600, batch=2)
        wait_until(lambda: Worker.objects.count() == 3)
        time.sleep(0.5)
        publish_many(NewEvent(type="letter.pondered", payload={"seconds": 0.2}) for _ in range(12))
        wait_until(_is_all_done)
        began = Finished.objects.order_by("finished_at").values_list("finished_at", flat=True)
        if connection.vendor != "sqlite":  # where one writes at a time
            assert (max(began) - min(began)).total_seconds() < 12 * 0.2
