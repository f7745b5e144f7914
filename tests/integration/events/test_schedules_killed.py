"""Workers that fire schedules are killed, and their clocks are wrong: each tick publishes once."""

import os
import signal
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
APART = timedelta(seconds=0.02)
HOUR = 3_600
TICKS = int(os.environ.get("MAINSPRING_TEST_ROUNDS", "200"))
WORKERS, KILLS = 5, max(4, TICKS // 20)
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def shared():
    if connection.vendor == "sqlite" and connection.is_in_memory_db():
        pytest.skip("needs a database that processes share")


class Tickers:
    """Processes that fire a schedule; `log` has the number of the one that fired each tick."""

    def __init__(self, folder):
        self.log = folder / "fired"
        self.log.touch()
        database, seconds = str(connection.settings_dict["NAME"]), str(APART.total_seconds())
        said = [database, seconds, str(self.log), str(HOUR)]
        self._program = subprocess.Popen(
            [sys.executable, "-m", "tests.post.ticking", *said],
            cwd=ROOT,
            env={**os.environ},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._alive = set()

    def begin(self, count):
        for _ in range(count):
            self._program.stdin.write("\n")
            self._program.stdin.flush()
            self._alive.add(int(self._program.stdout.readline()))
        return sorted(self._alive)

    def fired(self):
        """List the numbers of those that fired, in order."""
        return [int(line) for line in self.log.read_text().split()]

    def active(self):
        """Give the number of the one that fired last, if it is alive."""
        fired = self.fired()
        return fired[-1] if fired and fired[-1] in self._alive else None

    def kill(self, number):
        self._alive.remove(number)
        os.kill(number, signal.SIGKILL)

    def end(self):
        for number in list(self._alive):
            self.kill(number)
        self._program.kill()
        self._program.communicate()


@contextmanager
def tickers(folder):
    """Give processes that all end with the test."""
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
    kills = 0
    with tickers(tmp_path) as several:
        several.begin(WORKERS)
        while StoredEvent.objects.count() < TICKS or kills < KILLS:
            time.sleep(0.4)  # some ticks
            active = several.active()
            if active is not None and kills < KILLS:
                several.kill(active)
                several.begin(1)
                kills += 1
        ScheduleState.objects.update(paused=True)
        _wait(lambda: not Delivery.objects.exists())
        fired_by = Counter(several.fired())
    ticks = _ticks()
    assert ticks == [ticks[0] + APART * n for n in range(len(ticks))]
    assert ScheduleState.objects.get().next_at == ticks[-1] + APART
    handled = Letter.objects.filter(handler="tick").values_list("text", flat=True)
    assert Counter(handled) == dict.fromkeys((tick.isoformat() for tick in ticks), 1)
    assert len(fired_by) >= KILLS
    assert fired_by.total() <= len(ticks)  # the last one of who was killed may not be there
    # By the clock of the database; nobody waits for a lease here.
    late = [event.created_at - tick for event, tick in zip(_events(), ticks, strict=True)]
    assert min(late) >= timedelta(milliseconds=-1)
    assert max(late) < timedelta(seconds=10)


def test_another_worker_fires_as_soon_as_one_is_killed(tmp_path):
    with tickers(tmp_path) as several:
        both = several.begin(2)
        active = _wait(several.active)
        several.kill(active)
        killed, before = time.monotonic(), len(several.fired())
        _wait(lambda: len(several.fired()) > before + 1)
        assert time.monotonic() - killed < 10
        assert {several.fired()[-1]} == {*both} - {active}


def test_pausing_holds_for_all_workers(tmp_path):
    with tickers(tmp_path) as several:
        several.begin(2)
        _wait(several.active)
        # What a worker has committed before this statement is there behind it, and no more comes.
        ScheduleState.objects.update(paused=True)
        count = StoredEvent.objects.count()
        time.sleep(0.5)  # some ticks
        assert StoredEvent.objects.count() == count > 0
