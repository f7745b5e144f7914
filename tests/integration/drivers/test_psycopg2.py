"""Everything works with psycopg 2 as well, only without prepared statements."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connection

from tests.foreign.apps.links.models import Person
from tests.integration.drivers.reading import read

SCRIPT = "tests.integration.drivers.read_with_psycopg2"
ROOT = Path(__file__).parents[3]
pytestmark = [
    pytest.mark.django_db(transaction=True, databases=["default", "other"]),
    pytest.mark.skipif(connection.vendor != "postgresql", reason="the driver is PostgreSQL's"),
]


def test_psycopg2_reads_as_psycopg3_does():
    boss = Person.objects.create(name="Ann")
    Person.objects.create(name="Eve", boss=boss)
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.integration.drivers.read_with_psycopg2",
            connection.settings_dict["NAME"],
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["psycopg3"] is False
    assert found["ended"] is True
    assert found["usual"] == "0"
    assert found["types"] > 0
    assert found["first"] == found["second"] == read()
    assert found["first"]["data"]["people"]["totalCount"] == 2
