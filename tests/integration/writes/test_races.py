"""Two connections write at once: no effect is lost or done twice."""

import threading
from functools import partial

import pytest
from django.db import connection, connections

from mainspring.execution.mutations import attempts, writer
from mainspring.planner.store import Again
from tests.office.asking import ERRORS
from tests.office.models import Person, Skill, Task, Team
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db(transaction=True)

ROUNDS = 25
UPSERT = f"""mutation($n: String!) {{ upsertSkill(
    where: {{name: "Go"}}, create: {{name: "Go"}}, update: {{name: $n}}) {{ ok {ERRORS} }} }}"""


def at_once(*tasks):
    """Run tasks in threads of their own that begin together; give what they return."""
    barrier = threading.Barrier(len(tasks))
    found = [None] * len(tasks)

    def run(number, task):
        try:
            barrier.wait()
            found[number] = task()
        finally:
            connections.close_all()

    threads = [
        threading.Thread(target=run, args=(number, task)) for number, task in enumerate(tasks)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


@pytest.fixture(autouse=True)
def shared_database():
    """Skip where threads cannot share the database."""
    if connection.vendor == "sqlite" and connection.is_in_memory_db():
        pytest.skip("a database in memory belongs to one connection")


def test_one_of_two_equal_rows_is_made(office):
    document = f'mutation {{ createSkill(input: {{name: "Go"}}) {{ ok {ERRORS} }} }}'
    for _ in range(ROUNDS):
        Skill.objects.all().delete()
        found = at_once(*[lambda: office.do(document)] * 2)
        assert sorted(item["ok"] for item in found) == [False, True]
        (problem,) = next(item["errors"] for item in found if not item["ok"])
        assert (problem["code"], problem["path"]) == ("UNIQUE", ["input", "name"])


def test_a_row_is_made_once_and_changed_by_the_other(office):
    for _ in range(ROUNDS):
        Skill.objects.all().delete()
        found = at_once(*[lambda: office.do(UPSERT, n="Go")] * 2)
        assert [item["ok"] for item in found] == [True, True]
        assert Skill.objects.count() == 1


def test_no_update_is_lost(office):
    team = Team.objects.create(name="A")
    document = f"mutation {{ updateTeam(id: {team.pk}, input: {{floor: 1}}) {{ ok {ERRORS} }} }}"
    for _ in range(ROUNDS):
        found = at_once(*[lambda: office.do(document)] * 2)
        assert [item["ok"] for item in found] == [True, True]
    team.refresh_from_db()
    assert team.revision == 2 * ROUNDS


def test_of_two_that_expect_one_version_one_is_told_of_the_other(office):
    team = Team.objects.create(name="A")
    document = f"""mutation($v: Int) {{
        updateTeam(id: {team.pk}, expect: $v, input: {{floor: 1}}) {{
        ok team {{ revision }} {ERRORS} }} }}"""
    for version in range(ROUNDS):
        found = at_once(*[partial(office.do, document, v=version)] * 2)
        assert sorted(item["ok"] for item in found) == [False, True]
        lost = next(item for item in found if not item["ok"])
        assert lost["errors"][0]["code"] == "CONFLICT"
        assert lost["team"] == {"revision": version + 1}


def test_of_two_who_do_what_may_be_done_once_one_is_refused(office):
    """The rule on the row holds of it as it is once the other is done."""
    task = Task.objects.create(title="t", team=Team.objects.create(name="A"))
    document = f"mutation {{ takeTask(id: {task.pk}) {{ ok {ERRORS} }} }}"
    for _ in range(ROUNDS):
        Task.objects.update(state="open")
        found = at_once(*[lambda: office.do(document, someone(id=1))] * 2)
        assert sorted(item["ok"] for item in found) == [False, True], found
        (lost,) = next(item["errors"] for item in found if not item["ok"])
        assert (lost["code"], lost["path"]) == ("FORBIDDEN", ["id"])


def test_of_two_who_do_one_transition_one_is_refused():
    from tests.office import states_domain
    from tests.office.asking import Office

    office = Office(states_domain)
    task = Task.objects.create(title="t", team=Team.objects.create(name="A"))
    document = f"mutation {{ startTask(id: {task.pk}) {{ ok {ERRORS} }} }}"
    for _ in range(ROUNDS):
        Task.objects.update(state="open")
        found = at_once(*[lambda: office.do(document)] * 2)
        assert sorted(item["ok"] for item in found) == [False, True], found
        (lost,) = next(item["errors"] for item in found if not item["ok"])
        assert lost["code"] == "STATE"


def test_no_action_is_lost(office):
    ann = Person.objects.create(email="a@x.org", name="A", grade="senior")
    document = f"mutation {{ raiseSalaryPerson(id: {ann.pk}, by: 1) {{ ok {ERRORS} }} }}"
    for _ in range(ROUNDS):
        found = at_once(*[lambda: office.do(document)] * 2)
        assert [item["ok"] for item in found] == [True, True]
    ann.refresh_from_db()
    assert ann.salary == 2 * ROUNDS


def test_a_rule_on_the_row_holds_of_it_once_the_other_is_done(office):
    team = Team.objects.create(name="A")
    delete = f"mutation($id: ID!) {{ deleteTask(id: $id) {{ ok {ERRORS} }} }}"
    finish = (
        f"mutation($id: ID!) {{ updateTask(id: $id, input: {{state: DONE}}) {{ ok {ERRORS} }} }}"
    )
    for _ in range(ROUNDS):
        task = Task.objects.create(title="t", team=team)
        found = at_once(
            partial(office.do, delete, someone(id=1), id=task.pk),
            partial(office.do, finish, id=task.pk),
        )
        assert sorted(item["ok"] for item in found) == [False, True], found


def test_who_meets_in_a_deadlock_tries_again(office):
    one, two = (Team.objects.create(name=name) for name in "AB")
    people = [
        Person.objects.create(email=f"{team}@x.org", name=str(team), team=team)
        for team in (one, two)
    ]
    document = f"""mutation($team: ID!, $other: ID!) {{
        updateTeam(id: $team, input: {{lead: {{connect: {{id: $other}}}}, floor: 1,
            people: {{connect: [{{id: $other}}]}}}}) {{ ok {ERRORS} }} }}"""
    for _ in range(ROUNDS):
        found = at_once(
            lambda: office.do(document, team=one.pk, other=people[1].pk),
            lambda: office.do(document, team=two.pk, other=people[0].pk),
        )
        assert [item["ok"] for item in found] == [True, True], found
    one.refresh_from_db()
    two.refresh_from_db()
    assert (one.revision, two.revision) == (ROUNDS, ROUNDS)


def test_a_write_is_tried_a_bounded_number_of_times(office, monkeypatch):
    tries = []

    def always_in_the_way(*_args, **_options):
        tries.append(1)
        raise Again

    monkeypatch.setattr(writer.Writer, "write", always_in_the_way)
    monkeypatch.setattr(attempts, "pause", lambda _attempt: None)
    found = office.whole(f'mutation {{ createSkill(input: {{name: "x"}}) {{ ok {ERRORS} }} }}')
    assert found["errors"][0]["extensions"]["code"] == "UNAVAILABLE"
    assert len(tries) == 8


def test_rows_that_two_take_at_once_are_each_taken_once(office):
    team = Team.objects.create(name="A")
    document = f"""mutation {{ updateTasks(where: {{state: {{eq: OPEN}}}}, limit: 7,
        input: {{state: BUSY}}) {{ ok count {ERRORS} }} }}"""
    for _ in range(ROUNDS):
        Task.objects.all().delete()
        Task.objects.bulk_create(Task(title=f"T{number}", team=team) for number in range(10))
        found = at_once(*[lambda: office.do(document)] * 2)
        assert [item["ok"] for item in found] == [True, True], found
        assert sum(item["count"] for item in found) == Task.objects.filter(state="busy").count()


def test_who_meets_in_a_deadlock_of_whole_operations_tries_them_again(office):
    one, two = (Team.objects.create(name=name) for name in "AB")
    document = f"""mutation($one: ID!, $two: ID!) @transaction {{
        a: updateTeam(id: $one, input: {{floor: 1}}) {{ ok {ERRORS} }}
        b: updateTeam(id: $two, input: {{floor: 1}}) {{ ok {ERRORS} }} }}"""
    for _ in range(ROUNDS):
        found = at_once(
            lambda: office.ask(document, one=one.pk, two=two.pk),
            lambda: office.ask(document, one=two.pk, two=one.pk),
        )
        assert all(payload["ok"] for item in found for payload in item.values()), found
    one.refresh_from_db()
    two.refresh_from_db()
    assert (one.revision, two.revision) == (2 * ROUNDS, 2 * ROUNDS)


def test_nothing_that_is_added_is_lost(office):
    team = Team.objects.create(name="A")
    task = Task.objects.create(title="t", team=team, points=0)
    one = f"""mutation {{ updateTask(id: {task.pk}, input: {{pointsIncrement: 1}}) {{
        ok {ERRORS} }} }}"""
    every = f"""mutation {{ updateTasks(all: true, input: {{pointsIncrement: 1}}) {{
        ok {ERRORS} }} }}"""
    for _ in range(ROUNDS):
        found = at_once(lambda: office.do(one), lambda: office.do(every))
        assert [item["ok"] for item in found] == [True, True], found
    task.refresh_from_db()
    assert task.points == 2 * ROUNDS
