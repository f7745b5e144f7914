"""Of several rows those are made that can be, where that is asked for."""

import pytest

from mainspring.errors import Rejected
from tests.office.asking import ERRORS, statements, told
from tests.office.models import Person, Skill, Team

pytestmark = pytest.mark.django_db

SKILLS = f"""mutation($i: [SkillCreateInput!]!, $e: OnError = SKIP) {{
    createSkills(inputs: $i, onError: $e) {{ ok skills {{ name }} {ERRORS} }} }}"""
TEAMS = f"""mutation($i: [TeamCreateInput!]!) {{
    createTeams(inputs: $i, onError: SKIP) {{ ok teams {{ name }} {ERRORS} }} }}"""
PEOPLE = f"""mutation($i: [PersonCreateInput!]!, $e: OnError = SKIP) {{
    createPeople(inputs: $i, onError: $e) {{ ok people {{ name }} {ERRORS} }} }}"""


def named(*names):
    return [{"name": name} for name in names]


def places(payload):
    return [(item["code"], ".".join(item["path"])) for item in payload["errors"]]


def test_rows_that_cannot_be_made_are_null_and_told_of(office):
    Skill.objects.create(name="Go")
    payload = office.do(SKILLS, i=named("C", "", "Go", "Zig", "C"))
    assert payload["skills"] == [{"name": "C"}, None, None, {"name": "Zig"}, None]
    assert not payload["ok"]
    assert places(payload) == [
        ("BLANK", "inputs.1.name"),
        ("UNIQUE", "inputs.2.name"),
        ("UNIQUE", "inputs.4.name"),
    ]
    assert set(Skill.objects.values_list("name", flat=True)) == {"Go", "C", "Zig"}


def test_all_or_nothing_is_what_is_done_unless_it_is_asked_for(office):
    assert office.problems(SKILLS, i=named("C", ""), e="ABORT") == [("BLANK", "inputs.1.name")]
    assert not Skill.objects.exists()
    assert office.done(SKILLS, i=named("C", "D"))["skills"] == named("C", "D")


def test_what_is_nested_in_a_row_goes_with_it(office):
    given = [
        {"name": "A", "people": {"create": [{"email": "x", "name": "X"}]}},
        {"name": "B", "people": {"create": [{"email": "b@x.org", "name": "Bob"}]}},
    ]
    payload = office.do(TEAMS, i=given)
    assert payload["teams"] == [None, {"name": "B"}]
    assert places(payload) == [("INVALID", "inputs.0.people.create.0.email")]
    assert (Team.objects.get().name, Person.objects.get().name) == ("B", "Bob")


def test_what_only_the_database_refuses_is_found_by_halves(office, monkeypatch):
    # Without words of Django's own, only the database knows.
    monkeypatch.setattr(Person, "validate_constraints", lambda *_args, **_options: None)
    people = [
        {"email": f"p{n}@x.org", "name": f"P{n}", "salary": "-1" if n in {3, 17} else "1"}
        for n in range(20)
    ]
    payload = office.do(PEOPLE, i=people)
    assert places(payload) == [("CONSTRAINT", "inputs.3"), ("CONSTRAINT", "inputs.17")]
    assert Person.objects.count() == 18


def test_only_asking_leaves_nothing(office):
    document = SKILLS.replace("onError: $e", "onError: $e, validateOnly: true")
    assert places(office.do(document, i=named("C", ""))) == [("BLANK", "inputs.1.name")]
    assert not Skill.objects.exists()


def test_statements_do_not_grow_with_rows_that_are_skipped(office):
    Skill.objects.bulk_create(Skill(name=f"S{number}") for number in range(0, 2_000, 4))
    names = [f"S{number}" if number % 100 else "" for number in range(2_000)]
    document = SKILLS.replace("skills { name }", "")
    with statements() as found:
        payload = office.do(document, i=named(*names))
    assert len(payload["errors"]) == 500
    assert Skill.objects.count() == 500 + 1_500
    # One for each row that is wrong, in words, and a few for the others.
    assert len(told(found)) < 500 + 30


def test_python_is_told_of_rows_that_were_skipped(office):
    skipped = []
    rows = office.records("Skill").create_many(
        named("C", "", "D"), skipped=lambda place, why: skipped.append((place, why[0].code))
    )
    assert [row and row.name for row in rows] == ["C", None, "D"]
    assert skipped == [(1, "BLANK")]
    with pytest.raises(Rejected):
        office.records("Skill").create_many(named("E", ""))
    assert Skill.objects.count() == 2


def test_a_row_that_is_not_made_keeps_no_other_one_from_being_made(office):
    given = {"email": "p@x.org", "name": "P"}
    wrong = ({"notes": None}, {"salary": "9000"}, {"name": "x" * 41})
    payload = office.do(PEOPLE, i=[*(given | item for item in wrong), given])
    assert payload["people"] == [None, None, None, {"name": "P"}]
    assert {code for code, _ in places(payload)} == {"NULL", "RULE", "MAX_LENGTH"}
