"""Who may not see or write rows tries to learn of them, or to write them, by conditions."""

import pytest

from tests.office.asking import ERRORS, NOBODY, statements, told
from tests.office.models import Person, Task, Team
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db

CLERK = someone(id=1)
UPDATE = f"""mutation($w: PersonWhere, $i: PersonUpdateInput!) {{
    updatePeople(where: $w, input: $i, limit: 100) {{ ok count people {{ name }} {ERRORS} }} }}"""
TASKS = f"""mutation($w: TaskWhere, $i: TaskUpdateInput!) {{
    updateTasks(where: $w, input: $i, all: true) {{ ok count {ERRORS} }} }}"""
DELETE = f"""mutation($w: TaskWhere) {{
    deleteTasks(where: $w, all: true) {{ ok count {ERRORS} }} }}"""


def person(name, **values):
    return Person.objects.create(email=f"{name}@x.org", name=name, **values)


@pytest.fixture
def team():
    return Team.objects.create(name="A")


@pytest.fixture
def hidden():
    return Team.objects.create(name="B", floor=2)


def test_nobody_writes_and_nothing_is_begun(office):
    with statements() as found:
        assert office.problems(TASKS, NOBODY, i={"points": 1}) == [("UNAUTHENTICATED", "")]
        assert office.problems(DELETE, NOBODY) == [("UNAUTHENTICATED", "where")]
        assert office.problems(
            f"mutation {{ deletePeople(all: true) {{ ok {ERRORS} }} }}", CLERK
        ) == [("FORBIDDEN", "")]
    assert not told(found)


def test_rows_that_are_not_seen_are_neither_written_nor_counted(office, team, hidden):
    person("Seen", team=team)
    person("Hidden", team=hidden)
    payload = office.done(UPDATE, CLERK, i={"name": "x"})
    assert (payload["count"], payload["people"]) == (1, [{"name": "x"}])
    probe = {"email": {"eq": "Hidden@x.org"}}
    missing = {"email": {"eq": "nobody@x.org"}}
    assert office.do(UPDATE, CLERK, w=probe, i={"name": "y"}) == office.do(
        UPDATE, CLERK, w=missing, i={"name": "y"}
    )
    assert Person.objects.filter(name="Hidden").exists()


def test_a_field_that_is_not_seen_is_no_condition(office, team):
    person("J", team=team, salary=10)
    for where in (
        {"salary": {"gt": "5"}},
        {"not": {"salary": {"gt": "5"}}},
        {"or": [{"name": {"eq": "J"}}, {"salary": {"isNull": True}}]},
        {"team": {"people": {"some": {"salary": {"gt": "5"}}}}},
        {"tasks": {"some": {"owner": {"salary": {"gt": "5"}}}}},
    ):
        assert office.problems(UPDATE, CLERK, w=where, i={"name": "x"}) == [
            ("FORBIDDEN", "where")
        ], where
    dry = UPDATE.replace("limit: 100", "limit: 100, validateOnly: true")
    assert office.problems(dry, CLERK, w={"salary": {"gt": "5"}}, i={}) == [("FORBIDDEN", "where")]
    where = {"owner": {"salary": {"gt": "5"}}}
    assert office.problems(DELETE, CLERK, w=where) == [("FORBIDDEN", "where")]
    assert Person.objects.get().name == "J"


def test_conditions_lead_only_to_rows_that_are_seen(office, team, hidden):
    owner = person("Hidden", team=hidden)
    Task.objects.create(title="t", team=team, owner=owner)
    where = {"owner": {"name": {"eq": "Hidden"}}}
    assert office.done(DELETE, CLERK, w=where)["count"] == 0
    assert Task.objects.count() == 1


def test_rows_that_may_not_be_changed_are_not_there(office, team):
    person("J", team=team)
    person("S", team=team, grade="senior")
    assert office.done(UPDATE, CLERK, i={"name": "x"})["count"] == 1
    assert set(Person.objects.values_list("grade", "name")) == {("junior", "x"), ("senior", "S")}


def test_no_row_becomes_one_that_may_not_be_made(office, team):
    people = [person(name, team=team) for name in "AB"]
    assert office.problems(UPDATE, CLERK, i={"grade": "SENIOR"}) == [("FORBIDDEN", "input")]
    assert not Person.objects.filter(grade="senior").exists()
    assert office.problems(UPDATE, CLERK, i={"salary": "1"}) == [("FORBIDDEN", "input.salary")]
    assert office.problems(UPDATE, CLERK, i={"notes": "n"}) == [("FORBIDDEN", "input.notes")]
    me = someone(id=people[0].pk)
    Task.objects.create(title="mine", team=team, owner=people[0])
    Task.objects.create(title="theirs", team=team, owner=people[1])
    # It would leave them a row that is no longer theirs to change.
    assert office.problems(TASKS, me, i={"owner": {"connect": {"id": people[1].pk}}}) == [
        ("FORBIDDEN", "input.owner")
    ]
    assert office.done(TASKS, me, i={"title": "x"})["count"] == 1
    assert set(Task.objects.values_list("title", flat=True)) == {"x", "theirs"}


def test_rows_that_may_not_be_deleted_stay(office, team):
    for state in ("open", "done"):
        Task.objects.create(title=state, team=team, state=state)
    assert office.done(DELETE, CLERK)["count"] == 1
    assert Task.objects.get().state == "done"


def test_a_value_that_is_not_seen_is_not_added_to(office, team):
    junior = person("J", team=team, salary=10)
    document = f"""mutation($i: PersonUpdateInput!) {{
        updatePerson(id: {junior.pk}, input: $i) {{ ok {ERRORS} }} }}"""
    given = {"salaryIncrement": "1"}
    assert office.problems(document, CLERK, i=given) == [("FORBIDDEN", "input.salaryIncrement")]
    assert office.problems(UPDATE, CLERK, i=given) == [("FORBIDDEN", "input.salaryIncrement")]
    assert Person.objects.get().salary == 10
