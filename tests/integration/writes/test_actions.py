"""Verbs of the project's own, by GraphQL."""

import pytest
from django.db import transaction

from tests.office.asking import ERRORS, statements, told
from tests.office.models import Person, Task, Team
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db

ESTIMATE = f"""mutation($id: ID!, $p: Int!, $n: String, $only: Boolean) {{
    estimateTask(id: $id, points: $p, note: $n, validateOnly: $only) {{
        ok task {{ points }} {ERRORS} }} }}"""
ALL = f"""mutation($ids: [ID!]!, $p: Int!) {{
    estimateTasks(ids: $ids, points: $p) {{ ok tasks {{ points }} {ERRORS} }} }}"""
HAND = f"""mutation($id: ID!, $to: ID) {{
    handOverTask(id: $id, to: $to) {{ ok task {{ owner {{ name }} }} {ERRORS} }} }}"""


@pytest.fixture
def team():
    return Team.objects.create(name="A")


@pytest.fixture
def task(team):
    return Task.objects.create(title="t", team=team)


def test_an_action_is_done_to_a_row_and_stored(office, task):
    payload = office.done(ESTIMATE, id=task.pk, p=5)
    assert payload == {"ok": True, "task": {"points": 5}, "errors": []}
    task.refresh_from_db()
    assert task.points == 5


def test_it_costs_as_much_as_an_update(office, task):
    office.done(ESTIMATE, id=task.pk, p=5)
    with statements() as found:
        office.done(ESTIMATE, id=task.pk, p=6)
    # MariaDB's statement for the answer begins with its time limit.
    assert told(found)[:2] == ["SELECT", "UPDATE"]
    assert len(told(found)) <= 3


def test_what_it_only_would_do_does_not_stay(office, task):
    payload = office.done(ESTIMATE, id=task.pk, p=5, only=True)
    assert payload == {"ok": True, "task": None, "errors": []}
    refused = office.do(ESTIMATE, id=task.pk, p=500, only=True)
    assert refused["errors"][0]["code"] == "LARGE"
    task.refresh_from_db()
    assert task.points == 1


def test_what_it_refuses_is_told_with_its_place(office, task):
    found = office.do(ESTIMATE, id=task.pk, p=101)
    assert found["errors"] == [
        {
            "code": "LARGE",
            "message": "Split it.",
            "path": ["points"],
            "hint": "Change what the message is about, and try again.",
        }
    ]
    found = office.do(ESTIMATE, id=task.pk, p=1, n="late")
    assert found["errors"] == [
        {
            "code": "TOO_LATE",
            "message": "Nobody estimates now.",
            "path": ["note"],
            "hint": "Come back.",
        }
    ]


def test_a_defect_shows_nothing_of_itself_and_leaves_nothing(office, task):
    found = office.whole(ESTIMATE, id=task.pk, p=7, n="defect")
    (error,) = found["errors"]
    assert error["extensions"]["code"] == "INTERNAL"
    assert "ZeroDivision" not in str(found)
    task.refresh_from_db()
    assert task.points == 1


def test_it_is_done_to_all_of_several_rows_or_to_none(office, team):
    tasks = [Task.objects.create(title=str(number), team=team) for number in range(3)]
    keys = [task.pk for task in reversed(tasks)]
    payload = office.done(ALL, ids=keys, p=7)
    assert payload["tasks"] == [{"points": 7}] * 3
    assert office.problems(ALL, ids=keys, p=101) == [
        ("LARGE", f"ids.{number}.points") for number in range(3)
    ]
    assert office.problems(ALL, ids=[*keys, "99999"], p=8) == [("NOT_FOUND", "ids.3")]
    assert office.problems(ALL, ids=[keys[0], keys[0]], p=8) == [("DUPLICATE", "ids.1")]
    assert office.done(ALL, ids=[], p=8)["tasks"] == []
    assert set(Task.objects.values_list("points", flat=True)) == {7}


def test_rows_are_arguments_by_their_keys(office, task, team):
    ann = Person.objects.create(email="a@x.org", name="Ann", team=team)
    assert office.done(HAND, id=task.pk, to=ann.pk)["task"] == {"owner": {"name": "Ann"}}
    assert office.done(HAND, id=task.pk, to=None)["task"] == {"owner": None}
    assert office.problems(HAND, id=task.pk, to="99999") == [("NOT_FOUND", "to")]


def test_an_error_of_django_without_a_field_is_about_the_whole(office, task):
    assert office.problems(HAND, someone(id=0), id=task.pk) == [("INVALID", "")]


def test_dataclasses_and_enums_are_arguments(office, task):
    document = f"""mutation($notes: [NoteInput!]!) {{ jotTask(id: {task.pk}, notes: $notes,
        sizes: [LARGE, SMALL]) {{ ok task {{ title points }} {ERRORS} }} }}"""
    payload = office.done(document, notes=[{"text": "a"}, {"text": "b", "size": "LARGE"}])
    assert payload["task"] == {"title": "a:1 b:5", "points": 6}


def test_a_new_row_that_it_returns_is_stored_and_answered(office, task):
    document = f"mutation {{ repeatTask(id: {task.pk}) {{ ok task {{ id title }} {ERRORS} }} }}"
    made = office.done(document)["task"]
    assert made == {"id": str(Task.objects.exclude(pk=task.pk).get().pk), "title": "t"}


def test_it_may_save_the_row_itself_or_delete_it(office, task, team):
    ann = Person.objects.create(email="a@x.org", name="Ann", team=team)
    office.done(f"mutation {{ hidePerson(id: {ann.pk}) {{ ok {ERRORS} }} }}")
    ann.refresh_from_db()
    assert (ann.notes, ann.saved) == ("hidden", 2)
    document = f"mutation {{ dropTask(id: {task.pk}) {{ ok task {{ id }} {ERRORS} }} }}"
    assert office.done(document)["task"] is None
    assert not Task.objects.exists()


def test_fields_and_rules_are_checked(office, team):
    ann = Person.objects.create(email="a@x.org", name="Ann", team=team)
    document = f"""mutation($by: Int!) {{ raiseSalaryPerson(id: {ann.pk}, by: $by) {{
        ok {ERRORS} }} }}"""
    assert office.problems(document, by=6_000) == [("RULE", "grade")]
    assert office.problems(document, by=-1) == [("INVALID", "")]
    ann.refresh_from_db()
    assert (ann.salary, ann.saved) == (0, 1)


def test_what_is_unique_is_told_in_words(office, team):
    Team.objects.create(name="B")
    document = f'mutation {{ renameTeam(id: {team.pk}, name: "B") {{ ok {ERRORS} }} }}'
    assert office.problems(document) == [("UNIQUE", "name")]
    with transaction.atomic():
        assert office.problems(document) == [("UNIQUE", "name")]


def test_the_version_of_a_row_changes(office, team):
    document = f'mutation {{ renameTeam(id: {team.pk}, name: "C") {{ ok team {{ revision }} }} }}'
    assert office.done(document)["team"] == {"revision": 1}
    assert office.done(document)["team"] == {"revision": 1}


def test_a_verb_of_the_entity_as_a_whole_has_no_row(office, task):
    document = f"""mutation($n: [String!]!) {{ foundTeams(names: $n) {{
        ok teams {{ name }} {ERRORS} }} }}"""
    assert office.done(document, n=["B", "C"])["teams"] == [{"name": "B"}, {"name": "C"}]
    assert office.problems(document, n=["D", "C"]) == [("UNIQUE", "name")]
    assert office.problems(document, n=["D", ""]) == [("BLANK", "name")]
    assert sorted(Team.objects.values_list("name", flat=True)) == ["A", "B", "C"]
    assert office.done(f"mutation {{ clearTeams {{ ok team {{ name }} {ERRORS} }} }}") == {
        "ok": True,
        "team": None,
        "errors": [],
    }
    assert not Task.objects.exists()


def test_several_actions_of_a_document_are_done_one_after_the_other(office, task):
    document = f"""mutation {{
        a: estimateTask(id: {task.pk}, points: 2) {{ ok }}
        b: estimateTask(id: {task.pk}, points: 200) {{ ok }}
        c: takeTask(id: {task.pk}) {{ ok task {{ points state }} }} }}"""
    found = office.ask(document)
    assert [found[key]["ok"] for key in "abc"] == [True, False, True]
    assert found["c"]["task"] == {"points": 2, "state": "BUSY"}


def test_the_schema_says_what_it_takes(office):
    asked = """{ __type(name: "Mutation") { fields { name description args { name type { kind } } }
        } }"""
    fields = {item["name"]: item for item in office.ask(asked)["__type"]["fields"]}
    field = fields["estimateTask"]
    assert field["description"] == "Say how much work a task is."
    assert [(item["name"], item["type"]["kind"]) for item in field["args"]] == [
        ("id", "NON_NULL"),
        ("points", "NON_NULL"),
        ("note", "NON_NULL"),
        ("validateOnly", "SCALAR"),
    ]
    assert "clearTeams" in fields
