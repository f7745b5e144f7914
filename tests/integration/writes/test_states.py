"""Rows go from state to state by transitions, and by nothing else."""

import pytest

from mainspring.errors import Forbidden, Rejected
from tests.office.asking import ERRORS
from tests.office.models import Person, Task, Team
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db

CLERK = someone(id=1)


@pytest.fixture(scope="module")
def office():
    # Not before Django is set up.
    from tests.office import states_domain
    from tests.office.asking import Office

    return Office(states_domain)


@pytest.fixture
def team():
    return Team.objects.create(name="A")


@pytest.fixture
def task(team):
    return Task.objects.create(title="t", team=team)


def do(name, task, arguments=""):
    return f"mutation {{ {name}Task(id: {task.pk}{arguments}) {{ ok task {{ state }} {ERRORS} }} }}"


def state(task):
    task.refresh_from_db()
    return task.state


def test_a_row_goes_from_state_to_state(office, task):
    assert office.done(do("start", task), CLERK)["task"] == {"state": "BUSY"}
    assert office.done(do("finish", task, ", points: 3"))["task"] == {"state": "DONE"}
    assert office.done(do("reopen", task))["task"] == {"state": "OPEN"}
    task.refresh_from_db()
    assert (task.state, task.points) == ("open", 3)


def test_what_is_not_possible_in_a_state_is_refused(office, task):
    Task.objects.update(state="done")
    found = office.do(do("start", task), CLERK)
    assert found["errors"] == [
        {
            "code": "STATE",
            "message": "start is not possible in this state.",
            "path": ["state"],
            "hint": "state is to be open.",
        }
    ]
    assert state(task) == "done"


def test_a_guard_is_asked_of_the_row_as_it_is(office, task):
    Task.objects.update(state="busy", points=0)
    assert office.problems(do("finish", task, ", points: 3")) == [("GUARD", "")]
    Task.objects.update(points=1001)
    assert office.problems(do("finish", task, ", points: 3")) == [("TOO_MUCH", "points")]
    assert state(task) == "busy"


def test_each_transition_has_its_own_rule(office, task, team):
    ann = Person.objects.create(email="a@x.org", name="Ann", team=team)
    Task.objects.update(state="busy")
    assert office.problems(do("finish", task, ", points: 3"), someone(id=ann.pk)) == [
        ("FORBIDDEN", "id")
    ]
    assert office.problems(do("reopen", task), CLERK) == [("FORBIDDEN", "id")]
    Task.objects.update(owner=ann)
    assert office.done(do("finish", task, ", points: 3"), someone(id=ann.pk))


def test_many_rows_go_together_or_not_at_all(office, team):
    tasks = [
        Task.objects.create(title=each, team=team, state=each) for each in ("open", "done", "open")
    ]
    document = f"mutation($ids: [ID!]!) {{ startTasks(ids: $ids) {{ ok {ERRORS} }} }}"
    keys = [task.pk for task in tasks]
    assert office.problems(document, CLERK, ids=keys) == [("STATE", "ids.1.state")]
    assert [state(task) for task in tasks] == ["open", "done", "open"]
    assert office.done(document, CLERK, ids=[keys[0], keys[2]])
    assert [state(task) for task in tasks] == ["busy", "done", "busy"]


def test_the_state_is_no_input_of_any_write(office, task):
    asked = '{ __type(name: "Task%sInput") { inputFields { name } } }'
    for kind in ("Create", "Update"):
        fields = office.ask(asked % kind)["__type"]["inputFields"]
        assert "state" not in {item["name"] for item in fields}
    made = office.records("Task").create(title="x", team=task.team)
    assert made.state == "busy"
    for write in (
        lambda: office.records("Task").update(task, state="done"),
        lambda: office.records("Task").create(title="y", team=task.team, state="done"),
        lambda: office.records("Team").update(
            task.team, tasks={"update": [{"where": task, "input": {"state": "done"}}]}
        ),
    ):
        with pytest.raises(Forbidden):
            write()
    assert not Task.objects.filter(state="done").exists()


def test_another_action_changes_the_state_only_along_a_transition(office, task):
    assert office.problems(do("meddle", task, ', state: "done"')) == [("STATE", "state")]
    assert office.done(do("meddle", task, ', state: "busy"'))
    assert state(task) == "busy"


def test_from_python_a_transition_is_a_verb(office, task):
    tasks = office.records("Task")
    assert tasks.start(task).state == "busy"
    assert tasks.finish(task, points=2).state == "done"
    with pytest.raises(Rejected) as caught:
        tasks.start(task)
    assert caught.value.problems[0].code == "STATE"
    assert tasks.reopen(task, validate_only=True) is None
    assert state(task) == "done"


def test_a_row_tells_what_the_caller_may_do_with_it_now(office, team):
    ann = Person.objects.create(email="a@x.org", name="Ann", team=team)
    for each in ("open", "busy", "done"):
        Task.objects.create(title=each, state=each, team=team)
    Task.objects.create(title="mine", state="busy", owner=ann, team=team)
    document = "{ tasks(orderBy: [{id: ASC}]) { mayStart mayFinish mayReopen } }"

    def may(who):
        return [tuple(row.values()) for row in office.ask(document, who)["tasks"]]

    assert may(someone("boss", id=99)) == [
        (True, False, False),
        (False, True, True),
        (False, False, True),
        (False, True, True),
    ]
    assert may(someone(id=ann.pk)) == [
        (True, None, None),
        (False, None, None),
        (False, None, None),
        (False, True, None),
    ]
    mine = "{ tasks(where: {mayFinish: {eq: true}}) { title } }"
    assert office.ask(mine, someone(id=ann.pk))["tasks"] == [{"title": "mine"}]
