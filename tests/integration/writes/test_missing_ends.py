"""Rows that are linked to rows which are not there."""

import pytest
from django.db import transaction

from tests.office.asking import ERRORS
from tests.office.models import Person

pytestmark = pytest.mark.django_db(transaction=True)

LOST = '{email: "a@x.org", name: "A", team: {connect: {id: 99999}}}'
BOB = '{email: "b@x.org", name: "Bob"}'
ONE = f"createPerson(input: {LOST}) {{ ok {ERRORS} }}"


def test_a_write_tells_of_it(office):
    assert office.problems(f"mutation {{ {ONE} }}") == [("NOT_FOUND", "input.team.connect")]


def test_it_is_told_inside_a_transaction_of_the_project(office):
    with transaction.atomic():
        found = office.problems(f"mutation {{ {ONE} }}")
    assert found == [("NOT_FOUND", "input.team.connect")]


def test_it_is_told_of_a_part_of_one_transaction(office):
    found = office.problems(f"mutation @transaction {{ {ONE} }}")
    assert found == [("NOT_FOUND", "input.team.connect")]


def test_only_its_row_is_skipped(office):
    found = office.problems(
        f"mutation {{ createPeople(inputs: [{LOST}, {BOB}], onError: SKIP) {{ ok {ERRORS} }} }}"
    )
    assert found == [("NOT_FOUND", "inputs.0.team.connect")]
    assert Person.objects.get().name == "Bob"


def test_it_is_told_where_all_rows_are_changed(office):
    Person.objects.create(email="c@x.org", name="C")
    found = office.problems(
        f"""mutation {{ updatePeople(all: true, input: {{team: {{connect: {{id: 99999}}}}}}) {{
            ok {ERRORS} }} }}"""
    )
    assert found == [("NOT_FOUND", "input.team.connect")]
