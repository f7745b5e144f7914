"""`manage.py events chaos`: two minutes in which all that can die does, and nothing is lost."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connection

from mainspring.events.chaos.report import Report
from tools.servers import postgres

ROOT = Path(__file__).parents[3]
SECONDS = {"postgresql": "120", "sqlite": "20"}
IS_ALONE = "MAINSPRING_TEST_ROUNDS" in os.environ
EVENTS = "10000" if IS_ALONE else "3000"
TIMED = {"late", "slow_stops"}  # what a machine that runs other tests, too, may break
pytestmark = pytest.mark.skipif(
    connection.vendor not in SECONDS, reason="the rig knows PostgreSQL and SQLite"
)


def test_nothing_is_lost_doubled_or_late():
    vendor = connection.vendor
    arguments = ["--database", vendor, "--seconds", SECONDS[vendor], "--json"]
    if vendor == "postgresql":
        arguments += ["--programs", str(postgres.programs()), "--events", EVENTS]
    ran = subprocess.run(
        [sys.executable, "tests/post/manage.py", "events", "chaos", *arguments],
        cwd=ROOT,
        env={**os.environ, "EVENTS_DATABASE": str(connection.settings_dict["NAME"])},
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert ran.stdout, ran.stderr[-2_000:]
    report = Report.of_json(ran.stdout)
    broken = {name for name, count in report.counts().items() if count}
    assert broken <= (set() if IS_ALONE else TIMED), report
    assert ran.returncode == (0 if report.is_well else 1)
    assert report.kills >= (50 if vendor == "postgresql" else 5), report
    assert report.crashes >= (1 if vendor == "postgresql" else 0), report
