"""The same races on SQLite, with a file and two connections, in processes of their own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connection

ROOT = Path(__file__).parents[3]
WRITES, EVENTS = "tests/integration/writes", "tests/integration/events"
RACES = {
    "writes": [f"{WRITES}/test_killed.py", f"{WRITES}/test_races.py"],
    "commands": [f"{EVENTS}/test_command.py"],
    "workers": [f"{EVENTS}/test_killed.py"],
    "schedules": [
        f"{EVENTS}/test_schedules_killed.py",
        f"{EVENTS}/test_schedules.py::test_threads_that_look_at_once_fire_each_tick_once",
    ],
}
NOT_THERE = (
    f"{EVENTS}/test_killed.py::test_a_slow_handler_holds_no_others",
    f"{EVENTS}/test_command.py::test_a_statement_waits_no_longer_for_a_lock_than_it_may",
)
"""What the others promise, and not who has one writer at a time."""


@pytest.mark.skipif(connection.vendor != "sqlite", reason="the others race where they are")
@pytest.mark.parametrize("races", RACES)
def test_no_effect_is_lost_or_done_twice_where_one_writes_at_a_time(races, tmp_path):
    # Where one writes at a time, whoever writes keeps all others away.
    chosen = [*RACES[races], *(f"--deselect={test}" for test in NOT_THERE)]
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *chosen]
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("PYTEST")},
        "DJANGO_SETTINGS_MODULE": "tests.settings.sqlite_file",
        "MAINSPRING_TEST_DATABASE": "sqlite_file",
        "MAINSPRING_TEST_NAME": str(tmp_path / "races"),
    }
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-4_000:]
    assert "skipped" not in done.stdout
