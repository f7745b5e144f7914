"""Values are changed rather than set: numbers are added to, documents merged."""

from decimal import Decimal

import pytest
from django.db import connection
from django.db.models import F, Value

from mainspring.blueprint.writes import Change
from mainspring.errors import BadInput, Rejected
from mainspring.execution.mutations.value_changes import changed_value
from mainspring.operation.mutation import ValueChange
from tests.office.asking import ERRORS, statements, told
from tests.office.models import Person, Task, Team
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db

TASK = f"""mutation($id: ID!, $i: TaskUpdateInput!) {{
    updateTask(id: $id, input: $i) {{ ok task {{ points }} {ERRORS} }} }}"""
PERSON = f"""mutation($id: ID!, $i: PersonUpdateInput!) {{
    updatePerson(id: $id, input: $i) {{ ok person {{ salary facts }} {ERRORS} }} }}"""
TASKS = f"""mutation($i: TaskUpdateInput!) {{
    updateTasks(all: true, input: $i) {{ ok count {ERRORS} }} }}"""


@pytest.fixture
def team():
    return Team.objects.create(name="A")


@pytest.fixture
def task(team):
    return Task.objects.create(title="t", team=team, points=5)


@pytest.fixture
def person(team):
    return Person.objects.create(
        email="a@x.org", name="A", salary=10, facts={"a": 1, "b": {"c": 2}}
    )


def test_a_number_is_added_to(office, task, person):
    assert office.done(TASK, id=task.pk, i={"pointsIncrement": 3})["task"] == {"points": 8}
    assert office.done(TASK, id=task.pk, i={"pointsIncrement": -10})["task"] == {"points": -2}
    assert office.done(TASK, id=task.pk, i={"points": 5})["task"] == {"points": 5}
    payload = office.done(PERSON, id=person.pk, i={"salaryIncrement": "0.05"})
    assert payload["person"]["salary"] == "10.05"


def updates(context):
    return [item["sql"] for item in context if item["sql"].startswith("UPDATE")]


def adding(amount):
    """Spell how a statement adds to points."""
    quote = connection.ops.quote_name
    return f"SET {quote('points')} = ({quote('office_task')}.{quote('points')} + {amount})"


def test_the_database_adds_where_nobody_is_to_look(office, task):
    other = Task.objects.create(title="o", team=task.team, points=1)
    # Nothing is read before it.
    with statements() as found:
        office.done(TASK, id=task.pk, i={"pointsIncrement": 3})
    assert [adding(3) in sql for sql in updates(found)] == [True]
    assert told(found)[0] == "UPDATE"
    with statements() as found:
        office.done(TASKS, i={"pointsIncrement": -3, "title": "same"})
    (statement,) = updates(found)
    assert f"({connection.ops.quote_name('office_task')}.{connection.ops.quote_name('points')}" in (
        statement
    )
    with statements() as found:
        office.records("Task").update(other, points=F("points") + 4)
    assert [adding(4) in sql for sql in updates(found)] == [True]
    assert sorted(item.points for item in Task.objects.all()) == [2, 5]
    assert {item.title for item in Task.objects.all()} == {"same"}


def test_an_addition_counts_versions(office, team):
    Team.objects.create(name="B", floor=2)
    change = """mutation($id: ID!, $v: Int) { updateTeam(id: $id, expect: $v,
        input: {floorIncrement: 1}) { ok team { floor revision } errors { code } } }"""
    assert office.done(change, id=team.pk)["team"] == {"floor": 2, "revision": 1}
    assert office.done(change, id=team.pk, v=1)["team"] == {"floor": 3, "revision": 2}
    assert office.do(change, id=team.pk, v=1)["errors"] == [{"code": "CONFLICT"}]


def test_who_may_change_some_rows_only_adds_to_none_unlooked(office, task, person):
    who = someone(id=person.pk)
    assert office.problems(TASK, who, id=task.pk, i={"pointsIncrement": 1}) == [("FORBIDDEN", "id")]
    Task.objects.update(owner=person)
    with statements() as found:
        office.done(TASK, who, id=task.pk, i={"pointsIncrement": 1})
    assert adding(1) not in updates(found)[0]
    task.refresh_from_db()
    assert task.points == 6


def test_a_row_that_is_not_there_is_told_of(office, task):
    for key in ("0", str(2**70), "x"):
        assert office.problems(TASK, id=key, i={"pointsIncrement": 1}) == [("NOT_FOUND", "id")]
    assert office.problems(TASK, id=task.pk, i={"pointsIncrement": None}) == [
        ("NULL", "input.pointsIncrement")
    ]


def test_a_sum_that_no_row_can_hold_changes_none(office, task, team):
    Task.objects.create(title="o", team=team, points=2**31 - 2)
    if connection.vendor == "sqlite":
        Task.objects.filter(title="o").update(points=2**63 - 2)
    told = office.problems(TASKS, i={"pointsIncrement": 2})
    assert [path for _, path in told] == ["input.pointsIncrement"]
    key = Task.objects.get(title="o").pk
    assert office.problems(TASK, id=key, i={"pointsIncrement": 2}) == told
    task.refresh_from_db()
    assert task.points == 5
    office.done(TASK, id=key, i={"pointsIncrement": 1})


def test_a_dry_run_adds_nothing(office, task):
    office.done(
        "mutation($id: ID!) { updateTask(id: $id, validateOnly: true, input: {pointsIncrement: 1})"
        " { ok } }",
        id=task.pk,
    )
    task.refresh_from_db()
    assert task.points == 5


def test_what_comes_of_it_is_checked(office, task, person):
    (negative,) = office.do(PERSON, id=person.pk, i={"salaryIncrement": "-11"})["errors"]
    assert negative["message"] == "A salary is not negative."
    assert office.problems(PERSON, id=person.pk, i={"salaryIncrement": "5000"}) == [
        ("RULE", "input.grade")
    ]
    assert office.problems(PERSON, id=person.pk, i={"salaryIncrement": "0.001"}) == [
        ("MAX_DECIMAL_PLACES", "input.salaryIncrement")
    ]
    if connection.vendor != "sqlite":  # whose numbers have 64 bits
        assert office.problems(TASK, id=task.pk, i={"pointsIncrement": 2**31 - 1}) == [
            ("MAX_VALUE", "input.pointsIncrement")
        ]
    assert office.problems(TASK, id=task.pk, i={"pointsIncrement": None}) == [
        ("NULL", "input.pointsIncrement")
    ]
    assert (Person.objects.get().salary, Task.objects.get().points) == (10, 5)


def test_one_value_is_set_or_changed(office, task):
    found = office.whole(TASK, id=task.pk, i={"points": 1, "pointsIncrement": 1})
    assert found["errors"][0]["extensions"]["code"] == "BAD_INPUT"
    assert Task.objects.get().points == 5


def test_documents_are_merged(office, person):
    patch = {"a": None, "b": {"d": 3}, "e": [1]}
    payload = office.done(PERSON, id=person.pk, i={"factsMerge": patch})
    assert payload["person"]["facts"] == {"b": {"c": 2, "d": 3}, "e": [1]}


def test_all_rows_that_fit_are_added_to_by_few_statements(office, team):
    Task.objects.bulk_create(
        Task(title=f"T{number}", team=team, points=number % 3) for number in range(2_000)
    )
    with statements() as found:
        assert office.done(TASKS, i={"pointsIncrement": 10})["count"] == 2_000
    assert len(told(found)) <= 30
    assert set(Task.objects.values_list("points", flat=True)) == {10, 11, 12}


def test_new_rows_have_nothing_to_add_to(office):
    found = office.ask('{ __type(name: "TaskCreateInput") { inputFields { name } } }')
    assert "pointsIncrement" not in str(found)


def test_python_adds_by_expressions_of_django(office, task):
    tasks = office.records("Task")
    assert tasks.update(task, points=F("points") + 2).points == 7
    assert tasks.update_all(points=F("points") - 3) == 1
    assert Task.objects.get().points == 4
    for wrong in (F("id") + 1, F("points") * 2, F("points") + F("id")):
        with pytest.raises(BadInput):
            tasks.update(task, points=wrong)


def change(kind, value):
    return ValueChange(kind=kind, value=value, name="x")


@pytest.mark.parametrize(
    ("value", "kind", "given", "found"),
    [
        ([1, 2], Change.APPEND, [2, 3], [1, 2, 2, 3]),
        (None, Change.APPEND, [1], [1]),
        ([1, 2, 1], Change.REMOVE, [1, 9], [2]),
        (None, Change.REMOVE, [1], None),
        (Decimal("0.1"), Change.INCREMENT, Decimal("0.2"), Decimal("0.3")),
        ([1], Change.MERGE, {"a": {"b": None}}, {"a": {}}),
        ({"a": 1}, Change.MERGE, [2], [2]),
    ],
)
def test_values_become_others(value, kind, given, found):
    assert changed_value("x", value, [change(kind, given)]) == (found, [])


@pytest.mark.parametrize("amount", ["x", None, [1]], ids=repr)
def test_python_is_told_what_can_be_added(office, task, amount):
    with pytest.raises(BadInput):
        office.records("Task").update(task, points=F("points") + Value(amount))


def test_what_does_not_go_together_is_no_sum(office, task, person):
    with pytest.raises(Rejected, match="salary: This cannot be added to it"):
        office.records("Person").update(person, salary=F("salary") + 1.5)
    with pytest.raises(Rejected, match="title: This cannot be added to it"):
        office.records("Task").update(task, title=F("title") + 1)
