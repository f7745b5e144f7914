"""Rows of one write that clash with each other are told where the later one stands."""

import pytest

from tests.office.asking import ERRORS, statements, told
from tests.office.models import Person, Skill, Team

pytestmark = pytest.mark.django_db

SKILLS = f"""mutation($i: [SkillCreateInput!]!) {{
    createSkills(inputs: $i) {{ ok skills {{ name }} {ERRORS} }} }}"""
TEAM = f"""mutation($i: TeamCreateInput!) {{ createTeam(input: $i) {{ ok {ERRORS} }} }}"""
TEAMS = f"""mutation($i: [TeamCreateInput!]!) {{ createTeams(inputs: $i) {{ ok {ERRORS} }} }}"""


def named(*names):
    return [{"name": name} for name in names]


def member(name, **others):
    return {"email": f"{name}@x.org", "name": name} | others


def test_two_new_rows_with_one_unique_value(office):
    assert office.problems(SKILLS, i=named("Go", "C", "Go", "Go")) == [
        ("UNIQUE", "inputs.2.name"),
        ("UNIQUE", "inputs.3.name"),
    ]
    assert not Skill.objects.exists()


def test_rows_clash_with_each_other_and_with_stored_ones_at_once(office):
    Skill.objects.create(name="Go")
    assert office.problems(SKILLS, i=named("C", "Go", "C", "Go")) == [
        ("UNIQUE", "inputs.1.name"),
        ("UNIQUE", "inputs.2.name"),
        ("UNIQUE", "inputs.3.name"),
    ]


def test_rows_in_lists_of_other_rows_clash_across_them(office):
    given = [
        {"name": "A", "people": {"create": [member("Ann")]}},
        {"name": "B", "people": {"create": [member("Bob"), member("Eve", email="Ann@x.org")]}},
    ]
    assert office.problems(TEAMS, i=given) == [("UNIQUE", "inputs.1.people.create.1.email")]
    assert not Team.objects.exists()


def test_what_is_unique_together_counts_the_row_that_is_not_yet_stored(office):
    twice = [member("Ann"), member("Ann", email="ann2@x.org")]
    assert office.problems(TEAM, i={"name": "A", "people": {"create": twice}}) == [
        ("UNIQUE", "input.people.create.1.team")
    ]
    apart = [
        {"name": name, "people": {"create": [member("Ann", email=f"{name}@x.org")]}}
        for name in "AB"
    ]
    assert office.done(TEAMS, i=apart)
    # Null is what any number of rows may have.
    nowhere = f"""mutation($i: [PersonCreateInput!]!) {{
        createPeople(inputs: $i) {{ ok {ERRORS} }} }}"""
    assert office.done(nowhere, i=[member("Eve"), member("Eve", email="e@x.org")])
    assert Person.objects.filter(name="Eve").count() == 2


def test_one_clash_among_thousands_is_found_by_few_statements(office):
    Skill.objects.create(name="S1500")
    names = named(*(f"S{number}" for number in range(2_000)))
    with statements() as found:
        assert office.problems(SKILLS, i=names) == [("UNIQUE", "inputs.1500.name")]
    assert len(told(found)) <= 20


def test_ten_thousand_rows_are_made_by_few_statements_and_one_more_is_refused(office):
    names = named(*(f"S{number}" for number in range(10_000)))
    document = (
        f"mutation($i: [SkillCreateInput!]!) {{ createSkills(inputs: $i) {{ ok {ERRORS} }} }}"
    )
    with statements() as found:
        office.done(document, i=names)
    assert len(told(found)) <= 50
    assert Skill.objects.count() == 10_000
    refused = office.whole(document, i=[*names, {"name": "x"}])
    assert refused["errors"][0]["extensions"]["limit"] == "written_rows"
