"""Workers that fire schedules are killed, and their clocks are wrong: each tick publishes once."""

import os
import subprocess
import sys
import time
from collections import Counter
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection

from mainspring.events.models import Delivery, ScheduleState, StoredEvent
from tests.post.models import Letter

ROOT = Path(__file__).parents[3]
NAME = "tests.post.handlers.tick"
APART = timedelta(seconds=0.02)
HOUR = 3_600
WORKERS = 5
TICKS = int(os.environ.get("MAINSPRING_TEST_ROUNDS", "200"))
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def shared():
    if connection.vendor == "mysql" or (
        connection.vendor == "sqlite" and connection.is_in_memory_db()
    ):
        pytest.skip("needs a database that processes share, and that keeps events")


class Tickers:
    """Processes that fire a schedule; `log` has the number of the one that fired each tick."""

    def __init__(self, folder):
        self.log = folder / "fired"
        self.log.touch()
        self._all = {}

    def begin(self, count):
        command = [sys.executable, "-m", "tests.post.ticking"]
        arguments = [str(connection.settings_dict["NAME"]), NAME, str(self.log), str(HOUR)]
        begun = [
            subprocess.Popen(
                [*command, *arguments],
                cwd=ROOT,
                env={**os.environ},
                stdout=subprocess.PIPE,
                text=True,
            )
            for _ in range(count)
        ]
        self._all.update((process.pid, process) for process in begun)
        return begun

    def active(self):
        """Give the process that fired the last tick, if it lives."""
        lines = self.log.read_text().split()
        process = self._all.get(int(lines[-1])) if lines else None
        return process if process is not None and process.poll() is None else None

    def end(self):
        for process in self._all.values():
            process.kill()
            process.communicate()


@contextmanager
def tickers(folder):
    several = Tickers(folder)
    try:
        yield several
    finally:
        several.end()


def _wait(holds, *, seconds=90):
    ends = time.monotonic() + seconds
    while not (found := holds()):
        assert time.monotonic() < ends
        time.sleep(0.02)
    return found


def _events():
    return StoredEvent.objects.order_by("id")


def _ticks():
    return [datetime.fromisoformat(event.idempotency_key) for event in _events()]


def test_each_tick_is_fired_once_whoever_is_killed(tmp_path):
    kills, most_kills = 0, max(4, TICKS // 50)
    with tickers(tmp_path) as several:
        begun = several.begin(WORKERS)
        assert all(process.stdout.readline() for process in begun)
        while StoredEvent.objects.count() < TICKS or kills < most_kills:
            time.sleep(0.4)  # some ticks
            active = several.active()
            if active is not None and kills < most_kills:
                active.kill()
                kills += 1
                # There are to be four others whenever one is killed.
                assert several.begin(1)[0].stdout.readline()
        ScheduleState.objects.update(paused=True)
        _wait(lambda: not Delivery.objects.exists())
        fired_by = Counter(several.log.read_text().split())
    ticks = _ticks()
    assert ticks == [ticks[0] + APART * n for n in range(len(ticks))]
    assert ScheduleState.objects.get().next_at == ticks[-1] + APART
    handled = Letter.objects.filter(handler="tick").values_list("text", flat=True)
    assert Counter(handled) == dict.fromkeys((tick.isoformat() for tick in ticks), 1)
    assert len(fired_by) > 1
    assert fired_by.total() <= len(ticks)  # the last one of who was killed may not be there
    # By the clock of the database; nobody waits for a lease here.
    late = [event.created_at - tick for event, tick in zip(_events(), ticks, strict=True)]
    assert min(late) >= timedelta(milliseconds=-1)
    assert max(late) < timedelta(seconds=10)


def test_another_worker_fires_as_soon_as_one_is_killed(tmp_path):
    with tickers(tmp_path) as several:
        first, second = several.begin(2)
        assert first.stdout.readline()
        assert second.stdout.readline()
        active = _wait(several.active)
        active.kill()
        active.wait()
        killed, other = time.monotonic(), {first.pid, second.pid} - {active.pid}
        before = len(several.log.read_text().split())
        _wait(lambda: len(several.log.read_text().split()) > before)
        assert time.monotonic() - killed < 10
        assert int(several.log.read_text().split()[-1]) in other


def test_pausing_holds_for_all_workers(tmp_path):
    with tickers(tmp_path) as several:
        begun = several.begin(2)
        assert all(process.stdout.readline() for process in begun)
        _wait(several.active)
        # What a worker has committed before this statement is there behind it, and no more comes.
        ScheduleState.objects.update(paused=True)
        count = StoredEvent.objects.count()
        time.sleep(0.5)  # some ticks
        assert StoredEvent.objects.count() == count > 0
