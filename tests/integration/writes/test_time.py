"""The database ends a write that takes too long, also one that waits for others."""

import pytest
from django.db import connection

from mainspring.plugins.hookspecs import hookimpl
from tests.office.asking import ERRORS, Office
from tests.office.models import Skill

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(
        "connection.vendor != 'postgresql'", reason="only there a session has such a limit"
    ),
]

LIMIT = "SELECT current_setting('statement_timeout')"
CHANGE = f"""mutation($id: ID!) {{
    updateSkill(id: $id, input: {{name: "C"}}) {{ ok {ERRORS} }} }}"""


def limit() -> str:
    with connection.cursor() as cursor:
        cursor.execute(LIMIT)
        return cursor.fetchone()[0]


class Clock:
    """Looks at the limit inside of a write."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    @hookimpl
    def writing(self) -> None:
        self.seen.append(limit())


def test_a_write_runs_under_the_limit_and_the_project_under_its_own():
    clock = Clock()
    office = Office(plugins=[clock])
    connection.close()
    office.done(f'mutation {{ createSkill(input: {{name: "Go"}}) {{ ok {ERRORS} }} }}')
    assert clock.seen == ["10s"]
    assert limit() == "0"


def test_a_write_that_waits_too_long_is_told_so(office):
    skill = Skill.objects.create(name="Go")
    other = connection.copy()
    try:
        other.set_autocommit(False)
        with other.cursor() as cursor:
            cursor.execute("SELECT * FROM office_skill WHERE id = %s FOR UPDATE", [skill.pk])
        with connection.cursor() as cursor:
            cursor.execute("SET statement_timeout = 200")
        found = office.whole(CHANGE, id=skill.pk)
        assert [item["extensions"]["code"] for item in found["errors"]] == ["TIMEOUT"]
        other.rollback()
        assert office.done(CHANGE, id=skill.pk)
    finally:
        other.close()
        connection.close()
