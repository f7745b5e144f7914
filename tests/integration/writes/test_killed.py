"""A process is killed while it writes: nothing stays of it, and others go on."""

import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.core.cache import caches
from django.core.management import call_command
from django.db import connection

from tests.integration.writes.stalling import keeping_keys, raise_salary
from tests.integration.writes.test_keys_of_requests import code
from tests.office.models import Person

PROGRAM = "tests.integration.writes.stalling"
ROOT = Path(__file__).parents[3]
pytestmark = pytest.mark.django_db(transaction=True)
DONE = (200, {"data": {"raiseSalaryPerson": {"ok": True, "errors": []}}})


@pytest.fixture(autouse=True)
def shared(settings):
    """Keep the keys of requests in a table that processes share."""
    if connection.vendor == "sqlite" and connection.is_in_memory_db():
        pytest.skip("a database in memory belongs to one process; see test_races_in_a_file")
    settings.CACHES = keeping_keys()
    call_command("createcachetable", verbosity=0)
    yield
    caches.close_all()
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE kept_keys")


@pytest.fixture
def ann():
    return Person.objects.create(email="a@x.org", name="A", grade="senior")


@contextmanager
def stalled(person, moment, *key):
    """Begin a mutation in another process, and kill that once it is so far."""
    database = connection.settings_dict["NAME"]
    connection.close()  # a file of SQLite's is not to be shared by a fork
    process = subprocess.Popen(
        [sys.executable, "-m", PROGRAM, str(database), str(person.pk), moment, *key],
        cwd=ROOT,
        env={**os.environ},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout.readline() == f"{moment}\n"
        yield
    finally:
        process.kill()
        process.communicate()


def salary(person):
    person.refresh_from_db()
    return person.salary


def test_what_was_not_committed_is_gone_and_its_locks_with_it(ann):
    with stalled(ann, "inside"):
        assert salary(ann) == 0
    assert raise_salary(ann.pk) == DONE
    assert salary(ann) == 1


def test_under_a_key_that_was_held_nothing_is_done_and_under_another_one_it_is(ann):
    with stalled(ann, "inside", "k"):
        status, body = raise_salary(ann.pk, "k")
        assert (status, code(body)) == (409, "IDEMPOTENCY_IN_PROGRESS")
    status, body = raise_salary(ann.pk, "k")
    assert (status, code(body)) == (409, "IDEMPOTENCY_IN_PROGRESS")
    assert salary(ann) == 0
    assert raise_salary(ann.pk, "k2") == DONE
    assert salary(ann) == 1


def test_what_was_committed_is_not_done_again_under_its_key(ann):
    with stalled(ann, "after", "k"):
        assert salary(ann) == 1
    status, body = raise_salary(ann.pk, "k")
    assert (status, code(body)) == (409, "IDEMPOTENCY_IN_PROGRESS")
    assert body["errors"][0]["extensions"]["hint"]
    assert salary(ann) == 1
    assert raise_salary(ann.pk, "k2") == DONE
    assert salary(ann) == 2
