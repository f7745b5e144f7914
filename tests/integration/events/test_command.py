"""`manage.py process_events` as people run it."""

import os
import re
import signal
import subprocess
import sys
import threading
import time
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from mainspring import NewEvent, telemetry
from mainspring.events.apps import the_events
from mainspring.events.models import Delivery, Finished, Worker
from mainspring.events.publishing import publish, publish_many
from mainspring.events.scheduling.schedules import Schedules
from mainspring.events.working.health import write_health
from mainspring.events.working.options import commands_of_each
from mainspring.events.working.pulse import Pulse
from mainspring.events.working.watch import waiting_of
from tests.integration.events.test_killed import wait_until
from tests.post.handlers import CALLS, PLAN
from tests.post.killing import kill_all
from tests.post.models import Letter

ROOT = Path(__file__).parents[3]
pytestmark = pytest.mark.django_db(transaction=True)


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


@pytest.mark.parametrize(("limit", "size"), [(150, 100), (31, 7), (1, 100)])
def test_it_handles_no_more_than_it_may_whatever_its_batches_are(limit, size):
    _idle(200)
    assert f"{limit} handled." in _said(f"--limit={limit}", f"--batch-size={size}")
    assert Delivery.objects.filter(lease_until=None, attempts=0).count() == 200 - limit


def test_a_limit_is_of_all_kinds_of_handlers_together():
    types = ["letter.idle", "letter.forwarded", "letter.gathered", "letter.metered"]
    publish_many(NewEvent(type=type_) for type_ in types for _ in range(20))
    assert "50 handled." in _said("--limit=50", "--batch-size=13")
    assert Delivery.objects.filter(lease_until=None, attempts=0).count() == 30


def test_what_is_given_back_does_not_count_for_the_limit():
    given_back = threading.Event()

    def hear(one):
        if one.name == telemetry.EVENT_GIVEN_BACK:
            given_back.set()

    # What waits behind it is given back, and claimed again.
    PLAN["attempt"] = lambda _: given_back.wait(60)
    publish("letter.tried", priority=1)
    _idle(9)
    forget = telemetry.subscribe(hear)
    try:
        assert "6 handled." in _said("--limit=6")
    finally:
        forget()
        PLAN.clear()
    assert given_back.is_set()
    assert Delivery.objects.filter(lease_until=None, attempts=0).count() == 4


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
        (["--limit=0"], "1 or more"),
    ],
)
def test_what_makes_no_sense_is_told(arguments, told):
    with pytest.raises(CommandError, match=told):
        _said(*arguments)


def _at_work(folder):
    """Count the handlers that have begun: what is claimed only is given back at a signal."""
    return sum(path.name.isdigit() for path in folder.iterdir())


def _begun(*arguments):
    """Begin the command in a process of its own."""
    if connection.vendor == "sqlite" and connection.is_in_memory_db():
        pytest.skip("a database in memory belongs to one process; see test_races_in_a_file")
    return subprocess.Popen(
        [sys.executable, "tests/post/manage.py", "process_events", *arguments],
        cwd=ROOT,
        env={**os.environ, "EVENTS_DATABASE": str(connection.settings_dict["NAME"])},
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    )


def test_several_processes_drain_and_end():
    publish_many(NewEvent(type="letter.pondered") for _ in range(50))
    process = _begun("--workers=2", "--drain", "--batch-size=5")
    assert process.wait(timeout=200) == 0
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
        assert process.wait(timeout=60) == 0
        # That of the one that was killed is struck out when it is old.
        assert list(Worker.objects.all()) == [first]
    finally:
        kill_all(process)


def test_workers_end_with_the_process_that_began_them():
    process = _begun("--workers=2")
    try:
        wait_until(lambda: Worker.objects.count() == 2)
        names = list(Worker.objects.values_list("name", flat=True))
        process.kill()
        process.wait()
        # They are asked to end, and strike themselves out.
        wait_until(lambda: not Worker.objects.exists())
        wait_until(lambda: not any(_lives(int(name.split(":")[-1])) for name in names))
    finally:
        kill_all(process)


def _lives(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_second_signal_does_not_wait(tmp_path):
    publish("letter.pondered", {"seconds": 60, "begun": str(tmp_path)})
    process = _begun()
    try:
        wait_until(lambda: _at_work(tmp_path) == 1, seconds=120)
        process.send_signal(signal.SIGTERM)
        time.sleep(0.5)
        assert process.poll() is None
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=60) == 3
    finally:
        kill_all(process)


@pytest.mark.parametrize("arguments", [["--no-progress"], []])
def test_counts_are_shown_where_they_are_asked_for(arguments):
    _idle(3)
    assert "a second" not in _said("--drain", *arguments)
    _idle(3)
    # What waits is counted beside the work; in memory whoever reads may be refused by who writes.
    shown = r"^0 handled, 0 a second, 0 failed, [0-3?] waiting$"
    assert re.search(shown, _said("--drain", "--progress"), re.MULTILINE)


def test_what_waits_is_counted():
    _idle(3)
    kinds = list(Delivery.objects.values_list("kind", flat=True).distinct())
    assert waiting_of(["default"], kinds, alias="default") == "3"
    assert waiting_of(["other"], kinds, alias="default") == "0"


def test_a_terminal_shows_them_by_itself_in_one_line():
    class Terminal(StringIO):
        def isatty(self):
            return True

    _idle(3)
    out = Terminal()
    call_command("process_events", "--drain", stdout=out)
    assert "\r\033[K0 handled, 0 a second" in out.getvalue()
    assert out.getvalue().endswith("\r\033[K3 handled.\n")


def _checked(path):
    out = StringIO()
    with pytest.raises(SystemExit) as ended:
        call_command("process_events", f"--check={path}", stdout=out)
    return int(ended.value.code), out.getvalue()


def test_a_health_file_says_what_a_worker_does_and_goes_with_it(tmp_path):
    pulse, path = Pulse(state="resting", handled=1_234, failed=5), tmp_path / "health"
    assert _checked(path) == (1, f"{path} is not there.\n")
    write_health(path, pulse)
    code, said = _checked(path)
    assert code == 0
    assert re.fullmatch(rf"{os.getpid()}: resting since .*, 1,234 handled, 5 failed\.\n", said)
    os.utime(path, (time.time() - 60, time.time() - 60))
    assert _checked(path)[0] == 1
    path.write_text("{")
    assert _checked(path)[0] == 1
    _idle(1)
    _said("--drain", f"--health-file={path}")
    assert not path.exists()


def test_of_several_workers_each_has_a_health_file(tmp_path):
    path = tmp_path / "health"
    for place in (1, 2):
        write_health(tmp_path / f"health.{place}", Pulse())
    (tmp_path / "health.2.99.new").write_text("half")
    code, said = _checked(path)
    assert (code, len(said.splitlines())) == (0, 2)
    old = time.time() - 60
    os.utime(tmp_path / "health.2", (old, old))
    assert _checked(path)[0] == 1


def test_a_pid_file_is_there_while_it_works(tmp_path):
    path = tmp_path / "pid"
    _idle(1)
    path.write_text("4194304999\n")  # of a process that was killed
    _said("--drain", f"--pid-file={path}")
    assert not path.exists()
    path.write_text(f"{os.getppid()}\n")
    with pytest.raises(CommandError, match="is at work"):
        _said("--drain", f"--pid-file={path}")
    assert path.exists()


def test_several_are_told_apart_by_their_files():
    arguments = ["manage.py", "process_events", "--workers=2", "--pid-file", "a", "--drain"]
    arguments += ["--health-file=b", "--progress", "--batch-size", "5"]
    alone = ["manage.py", "process_events", "--drain", "--batch-size", "5", "--no-progress"]
    alone.append("--end-with-input")
    options = {"workers": 2, "health_file": Path("b"), "limit": None}
    assert commands_of_each(arguments, options) == [
        [*alone, f"--health-file=b.{place}"] for place in (1, 2)
    ]


@pytest.mark.parametrize(
    ("workers", "limit", "parts"), [(3, 8, [3, 3, 2]), (2, 8, [4, 4]), (4, 2, [1, 1])]
)
def test_several_handle_together_no_more_than_they_may(workers, limit, parts):
    options = {"workers": workers, "health_file": None, "limit": limit}
    for said in (["--limit", str(limit)], [f"--limit={limit}"]):
        commands = commands_of_each(["manage.py", "process_events", *said], options)
        assert [one[2:] for one in commands] == [
            ["--no-progress", "--end-with-input", f"--limit={part}"] for part in parts
        ]


def test_what_is_at_work_is_given_up_at_the_drain_limit(tmp_path):
    publish("letter.pondered", {"seconds": 60, "begun": str(tmp_path)})
    path = tmp_path / "health"
    process = _begun("--drain-limit=1", f"--health-file={path}")
    try:
        wait_until(lambda: _at_work(tmp_path) == 1, seconds=120)
        wait_until(path.exists)
        assert _checked(path)[0] == 0
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=60) == 4
    finally:
        kill_all(process)
    assert not Letter.objects.exists()
    assert Delivery.objects.get().attempts == 1


def test_async_handlers_at_work_are_given_up_too(tmp_path):
    planned = {"seconds": 60, "begun": str(tmp_path)}
    publish_many(NewEvent(type="letter.dreamt", payload=planned) for _ in range(3))
    process = _begun("--drain-limit=1")
    try:
        wait_until(lambda: _at_work(tmp_path) == 3, seconds=120)
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=60) == 4
    finally:
        kill_all(process)
    assert not Letter.objects.exists()


def test_of_several_all_are_given_up_at_a_second_signal(tmp_path):
    publish_many(NewEvent(type="letter.called") for _ in range(2))
    # It has not written: where one writes at a time the other worker comes to life beside it.
    publish("letter.pondered", {"before": 60, "begun": str(tmp_path)})
    process = _begun("--workers=2")
    try:
        wait_until(lambda: Worker.objects.count() == 2)
        wait_until(lambda: _at_work(tmp_path) == 1, seconds=120)
        process.send_signal(signal.SIGTERM)
        time.sleep(0.5)
        assert process.poll() is None
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=60) == 3
    finally:
        kill_all(process)
    assert not Letter.objects.exists()
