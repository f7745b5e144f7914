"""Statements of ours and of the project in one PostgreSQL session, with each driver."""

import json
import subprocess
import sys
from pathlib import Path

import django
import pytest
from django.db import connection, transaction

django.setup()

from django.contrib.auth.models import Group  # noqa: E402

from tests.integration.sessions.scenarios import SCENARIOS, ours, theirs  # noqa: E402

ROOT = Path(__file__).parents[3]
pytestmark = pytest.mark.skipif(
    connection.vendor != "postgresql", reason="the settings are PostgreSQL's"
)


@pytest.fixture(autouse=True)
def fresh(django_db_setup, django_db_blocker):
    """Start with a connection of its own, and undo what was committed.

    Only groups are: to flush all tables would take longer than the test.
    """
    with django_db_blocker.unblock():
        connection.close()
        yield
        connection.close()
        Group.objects.all().delete()
        connection.close()


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.__name__)
def test_with_psycopg3(scenario):
    scenario()


def test_with_psycopg2():
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.integration.sessions.run_with_psycopg2",
            connection.settings_dict["NAME"],
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["failed"] == {}, "\n".join(found["failed"].values())
    assert found["ran"] == len(SCENARIOS)


def test_a_statement_in_a_block_takes_two_commands(commands):
    with transaction.atomic():
        for number in range(1, 4):
            ours()
            assert len(commands) == 2 * number
        theirs()
        assert len(commands) == 6


def test_statements_stay_prepared_whatever_becomes_of_blocks():
    def count():
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM pg_prepared_statements")
            return cursor.fetchone()[0]

    ours()
    known = count()
    assert known > 0
    for rolls_back in (False, True, False):
        with transaction.atomic():
            ours()
            ours()
            transaction.set_rollback(rolls_back)
    assert count() == known
