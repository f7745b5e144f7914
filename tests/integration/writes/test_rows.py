"""Single rows are made, changed, made or changed, and deleted."""

import pytest
from django.db import connection

from tests.office.asking import ERRORS, statements, told
from tests.office.models import Badge, Person, Remark, Skill, Task, Team
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db

CREATE = f"""mutation($i: PersonCreateInput!) {{
    createPerson(input: $i) {{ ok {ERRORS} person {{ id name grade saved }} }} }}"""
UPDATE = f"""mutation($id: ID!, $i: PersonUpdateInput!) {{
    updatePerson(id: $id, input: $i) {{ ok {ERRORS} person {{ id name }} }} }}"""
ANN = {"email": "ann@x.org", "name": "Ann", "team": {"create": {"name": "A"}}}


def test_a_row_is_made_by_its_own_save_and_answered(office):
    payload = office.done(CREATE, i=ANN | {"grade": "SENIOR", "salary": "10.50"})
    row = Person.objects.get()
    assert payload["person"] == {
        "id": str(row.pk),
        "name": "Ann",
        "grade": "SENIOR",
        "saved": 1,
    }
    assert (row.grade, str(row.salary), row.facts) == ("senior", "10.50", {})


def test_what_is_not_given_has_its_default_and_null_is_not_what_is_absent(office):
    office.done(CREATE, i=ANN)
    row = Person.objects.get()
    office.done(UPDATE, id=row.pk, i={"notes": "kept"})
    office.done(UPDATE, id=row.pk, i={"team": {"disconnect": True}})
    row.refresh_from_db()
    assert (row.notes, row.team, row.name) == ("kept", None, "Ann")
    assert office.problems(UPDATE, id=row.pk, i={"name": None}) == [("NULL", "input.name")]


def test_making_a_row_of_a_plain_model_takes_one_statement(office):
    with statements() as found:
        office.done(f'mutation {{ createSkill(input: {{name: "Go"}}) {{ ok {ERRORS} }} }}')
    assert told(found) == ["INSERT"]


def test_changing_a_row_takes_two_statements(office):
    skill = Skill.objects.create(name="Go")
    document = (
        f'mutation($id: ID!) {{ updateSkill(id: $id, input: {{name: "C"}}) {{ ok {ERRORS} }} }}'
    )
    with statements() as found:
        office.done(document, id=skill.pk)
    assert told(found) == ["SELECT", "UPDATE"]


def test_a_row_that_is_not_there_is_not_found(office):
    assert office.problems(UPDATE, id="77", i={"name": "x"}) == [("NOT_FOUND", "id")]


@pytest.mark.parametrize("key", ["", "x", "\\u00e9", "9" * 40, "-1", "1.5", "null", "[1]"])
def test_a_key_that_no_row_can_have_is_not_found(office, key):
    document = f'mutation {{ updatePerson(id: "{key}", input: {{name: "x"}}) {{ ok {ERRORS} }} }}'
    assert office.problems(document) == [("NOT_FOUND", "id")]


def test_everything_that_is_wrong_is_told_at_once(office):
    office.done(CREATE, i=ANN)
    wrong = {
        "email": "ann@x.org",
        "name": "",
        "salary": "123456789.123",
        "team": {"create": {"name": ""}},
    }
    assert office.problems(CREATE, i=wrong) == [
        ("BLANK", "input.team.create.name"),
        ("BLANK", "input.name"),
        ("MAX_DIGITS", "input.salary"),
        ("UNIQUE", "input.email"),
    ]
    assert (Person.objects.count(), Team.objects.count()) == (1, 1)


def test_a_method_of_the_model_that_cleans_is_asked(office):
    same = ANN | {"name": "ann@x.org"}
    assert office.problems(CREATE, i=same) == [("ADDRESS", "input.name")]


def test_a_constraint_of_the_database_is_told_in_words(office):
    payload = office.do(CREATE, i=ANN | {"salary": "-1"})
    (problem,) = payload["errors"]
    assert problem["message"] == "A salary is not negative."


def test_two_fields_that_are_unique_together_are_both_told(office):
    office.done(CREATE, i=ANN)
    team = Team.objects.get()
    again = {"email": "b@x.org", "name": "Ann", "team": {"connect": {"id": str(team.pk)}}}
    (problem,) = office.do(CREATE, i=again)["errors"]
    assert problem["code"] == "UNIQUE_TOGETHER"
    assert problem["hint"] == "It is about team, name together."


def test_rules_of_the_project_see_the_row_before_and_after(office):
    office.done(CREATE, i=ANN | {"grade": "SENIOR", "salary": "9000"})
    row = Person.objects.get()
    assert office.problems(UPDATE, id=row.pk, i={"grade": "JUNIOR"}) == [
        ("RULE", "input.grade"),
        ("RULE", "input.grade"),
    ]
    poor = {"email": "b@x.org", "name": "Bea", "salary": "9000"}
    assert office.problems(CREATE, i=poor) == [("RULE", "input.grade")]


def test_a_row_is_made_or_changed_by_any_unique_key(office):
    document = f"""mutation($n: String!) {{ upsertPerson(
        where: {{email: "ann@x.org"}},
        create: {{email: "ann@x.org", name: $n}}, update: {{name: $n}}
    ) {{ ok person {{ name }} {ERRORS} }} }}"""
    assert office.done(document, n="Ann")["person"] == {"name": "Ann"}
    # Who is in no team is not seen by others than the boss.
    clerk = someone(id=5)
    assert office.problems(document, clerk, n="Bea") == [("UNIQUE", "create.email")]
    Person.objects.update(team=Team.objects.create(name="A"))
    assert office.done(document, clerk, n="Bea")["person"] == {"name": "Bea"}
    assert Person.objects.count() == 1


DELETE = f"""mutation($id: ID!, $p: Boolean) {{ deleteTeam(id: $id, preview: $p) {{
    ok team {{ name }} deleted {{ type count }} {ERRORS} }} }}"""


def test_a_row_goes_with_all_that_belongs_to_it_and_is_answered_as_it_was(office):
    team = Team.objects.create(name="A")
    for number in range(3):
        Person.objects.create(email=f"{number}@x.org", name=str(number), team=team)
    task = Task.objects.create(title="t", team=team)
    Remark.objects.create(task=task, text="r")
    Badge.objects.create(number="1", person=Person.objects.first())
    gone = [
        {"type": "Badge", "count": 1},
        {"type": "Person", "count": 3},
        {"type": "Task", "count": 1},
        {"type": "Team", "count": 1},
        {"type": "office.Remark", "count": 1},
    ]
    superuser = _holding("office.delete_remark")
    payload = office.done(DELETE, superuser, id=team.pk, p=True)
    assert sorted(payload["deleted"], key=lambda item: item["type"]) == gone
    assert Team.objects.count() == 1
    payload = office.done(DELETE, superuser, id=team.pk)
    assert payload["team"] == {"name": "A"}
    assert sorted(payload["deleted"], key=lambda item: item["type"]) == gone
    left = [model for model in (Team, Person, Remark) if model.objects.exists()]
    assert not left


def _holding(*permissions):
    return someone("boss", id=None, permissions=permissions)


def test_what_is_not_exposed_goes_only_with_djangos_own_permission(office):
    team = Team.objects.create(name="A")
    Remark.objects.create(task=Task.objects.create(title="t", team=team), text="r")
    assert office.problems(DELETE, id=team.pk) == [("FORBIDDEN", "id")]
    assert Remark.objects.count() == 1


def test_rows_that_others_need_stay(office):
    document = f"mutation($id: ID!) {{ deletePerson(id: $id) {{ ok {ERRORS} }} }}"
    team = Team.objects.create(name="A")
    person = Person.objects.create(email="a@x.org", name="A", team=team)
    Task.objects.create(title="t", team=team, owner=person)
    assert office.problems(document, id=person.pk) == [("PROTECTED", "id")]


def test_nothing_stays_where_it_is_only_asked_whether_it_could_be_done(office):
    document = CREATE.replace("input: $i", "input: $i, validateOnly: true")
    assert office.done(document, i=ANN)["person"] is None
    left = [model for model in (Person, Team) if model.objects.exists()]
    assert not left
    assert office.problems(document, i=ANN | {"name": ""}) == [("BLANK", "input.name")]


def test_the_version_of_a_row_is_counted_and_expected(office):
    document = f"""mutation($id: ID!, $v: Int) {{
        updateTeam(id: $id, expect: $v, input: {{floor: 2}}) {{
            ok team {{ floor revision }} {ERRORS} }} }}"""
    team = Team.objects.create(name="A", revision=4)
    assert office.done(document, id=team.pk, v=4)["team"] == {"floor": 2, "revision": 5}
    payload = office.do(document, id=team.pk, v=4)
    assert payload["errors"][0]["code"] == "CONFLICT"
    assert payload["team"] == {"floor": 2, "revision": 5}  # as it is now


def test_several_mutations_run_in_order_each_by_itself(office):
    found = office.ask(
        f'mutation {{ a: createSkill(input: {{name: "A"}}) {{ ok }}'
        f' b: createSkill(input: {{name: "A"}}) {{ ok {ERRORS} }}'
        ' c: createSkill(input: {name: "C"}) { ok skill { name } } __typename }'
    )
    assert [found[name]["ok"] for name in "abc"] == [True, False, True]
    assert list(found) == ["a", "b", "c", "__typename"]
    assert set(Skill.objects.values_list("name", flat=True)) == {"A", "C"}


def test_many_rows_are_made_by_one_statement(office):
    document = f"""mutation($i: [SkillCreateInput!]!) {{
        createSkills(inputs: $i) {{ ok skills {{ name }} {ERRORS} }} }}"""
    names = [{"name": f"S{number:03}"} for number in range(200)]
    with statements() as found:
        payload = office.done(document, i=names)
    assert told(found)[:1] == ["INSERT"]
    assert told(found).count("INSERT") == 1
    assert payload["skills"] == names
    assert office.problems(document, i=[{"name": "new"}, {"name": "S001"}, {"name": ""}]) == [
        ("UNIQUE", "inputs.1.name"),
        ("BLANK", "inputs.2.name"),
    ]
    assert Skill.objects.count() == 200


@pytest.mark.django_db(transaction=True)
def test_code_of_the_model_runs_in_the_transaction(office, monkeypatch):
    inside = []

    def clean(self):
        inside.append(connection.in_atomic_block)

    monkeypatch.setattr(Skill, "clean", clean)
    office.done(f'mutation {{ createSkill(input: {{name: "Go"}}) {{ ok {ERRORS} }} }}')
    assert inside == [True]
