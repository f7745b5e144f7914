"""Two connections write at once: no effect is lost or done twice.

The five races of the first part take 1,000 rounds each on PostgreSQL, see `racing.rounds_of`; the
others, which are much like one of these, a twentieth of that.
"""

from functools import partial

import pytest
from django.core.cache import caches
from django.core.management import call_command
from django.db import connection

from mainspring.execution.mutations import attempts, writer
from mainspring.planner.store import Again
from tests.integration.writes.racing import Insisting, Racers, rounds_of
from tests.integration.writes.stalling import keeping_keys
from tests.integration.writes.test_keys_of_requests import code, send
from tests.office.asking import ERRORS, Office
from tests.office.models import Person, Skill, Task, Team
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db(transaction=True)

SEEDS = (1, 2, 3, 4)


@pytest.fixture(autouse=True)
def shared_database():
    """Skip where threads cannot share the database; `test_races_in_a_file` does not."""
    if connection.vendor == "sqlite" and connection.is_in_memory_db():
        pytest.skip("a database in memory belongs to one connection")


@pytest.fixture
def at_once(request, shared_database):
    """Give what lets two do something at once."""
    racers = Racers(getattr(request, "param", 0))
    yield racers.at_once
    racers.close()


@pytest.fixture
def office(office):
    """Give what does mutations in the office, and does not give up."""
    return Insisting(office)


def many():
    """Count the rounds with each seed."""
    return range(rounds_of(connection.vendor) // len(SEEDS))


def some():
    """Count the rounds of a race that is much like another one."""
    return range(max(rounds_of(connection.vendor) // 20, 1))


each_seed = pytest.mark.parametrize("at_once", SEEDS, indirect=True)


# A thousand rounds --------------------------------------------------------------------------------


@each_seed
def test_one_of_two_equal_rows_is_made(office, at_once):
    document = f"mutation($n: String!) {{ createSkill(input: {{name: $n}}) {{ ok {ERRORS} }} }}"
    for number in many():
        found = at_once(*[partial(office.do, document, n=f"S{number}")] * 2)
        assert sorted(item["ok"] for item in found) == [False, True]
        (problem,) = next(item["errors"] for item in found if not item["ok"])
        assert (problem["code"], problem["path"]) == ("UNIQUE", ["input", "name"])
    assert Skill.objects.count() == len(many())


@each_seed
def test_a_row_is_made_once_and_changed_by_the_other(office, at_once):
    document = f"""mutation($n: String!) {{ upsertTeam(where: {{name: $n}},
        create: {{name: $n, floor: 1}}, update: {{floor: 2}}) {{ ok {ERRORS} }} }}"""
    for number in many():
        found = at_once(*[partial(office.do, document, n=f"T{number}")] * 2)
        assert [item["ok"] for item in found] == [True, True], found
    assert set(Team.objects.values_list("floor", "revision")) == {(2, 1)}
    assert Team.objects.count() == len(many())


@each_seed
def test_of_two_that_expect_one_version_one_is_told_of_the_other(office, at_once):
    team = Team.objects.create(name="A")
    document = f"""mutation($v: Int) {{
        updateTeam(id: {team.pk}, expect: $v, input: {{floor: 1}}) {{
        ok team {{ revision }} {ERRORS} }} }}"""
    for version in many():
        found = at_once(*[partial(office.do, document, v=version)] * 2)
        assert sorted(item["ok"] for item in found) == [False, True]
        lost = next(item for item in found if not item["ok"])
        assert lost["errors"][0]["code"] == "CONFLICT"
        assert lost["team"] == {"revision": version + 1}
    team.refresh_from_db()
    assert team.revision == len(many())


@each_seed
def test_of_two_who_do_one_transition_one_is_refused(at_once):
    from tests.office import states_domain

    office = Insisting(Office(states_domain))
    tasks = tasks_for(many())
    document = f"mutation($id: ID!) {{ startTask(id: $id) {{ ok {ERRORS} }} }}"
    for task in tasks:
        found = at_once(*[partial(office.do, document, id=task.pk)] * 2)
        assert sorted(item["ok"] for item in found) == [False, True], found
        (lost,) = next(item["errors"] for item in found if not item["ok"])
        assert lost["code"] == "STATE"
    assert set(Task.objects.values_list("state", flat=True)) == {"busy"}


@each_seed
def test_of_two_requests_under_one_key_one_is_done(office, at_once, shared_cache):
    """The cache is the database, so that the two meet there, too."""
    ann = Person.objects.create(email="a@x.org", name="A", grade="senior")
    text = f"mutation {{ raiseSalaryPerson(id: {ann.pk}, by: 1) {{ ok }} }}"
    boss = someone("boss", id=1)
    usual = {200, 409} if connection.vendor == "postgresql" else {200, 409, 503}
    done = 0
    for number in many():
        key = f"k{number}"
        found = at_once(*[lambda key=key: send(office, key, text, boss, alias=shared_cache)] * 2)
        assert {response.status_code for response, _ in found} <= usual
        fresh = [body for response, body in found if is_fresh(response)]
        assert len(fresh) <= 1
        assert all(body["data"]["raiseSalaryPerson"]["ok"] for body in fresh)
        others = {code(body) for response, body in found if response.status_code != 200}
        assert others <= {"IDEMPOTENCY_IN_PROGRESS", "UNAVAILABLE"}
        done += len(fresh)
    ann.refresh_from_db()
    assert ann.salary == done
    if connection.vendor == "postgresql":
        assert done == len(many())
    assert done


def is_fresh(response):
    return response.status_code == 200 and "Idempotency-Replayed" not in response.headers


@pytest.fixture
def shared_cache(settings):
    """Keep the keys of requests in a table."""
    settings.CACHES = keeping_keys()
    call_command("createcachetable", verbosity=0)
    yield "shared"
    caches.close_all()
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE kept_keys")


def tasks_for(rounds):
    team = Team.objects.create(name="A")
    Task.objects.bulk_create(Task(title="t", team=team, state="open") for _ in rounds)
    return Task.objects.all()


# Some rounds --------------------------------------------------------------------------------------


def test_no_update_is_lost(office, at_once):
    team = Team.objects.create(name="A")
    document = f"mutation {{ updateTeam(id: {team.pk}, input: {{floor: 1}}) {{ ok {ERRORS} }} }}"
    for _ in some():
        found = at_once(*[lambda: office.do(document)] * 2)
        assert [item["ok"] for item in found] == [True, True]
    team.refresh_from_db()
    assert team.revision == 2 * len(some())


def test_nothing_that_is_added_is_lost(office, at_once):
    (task,) = tasks_for(range(1))
    one = f"""mutation {{ updateTask(id: {task.pk}, input: {{pointsIncrement: 1}}) {{
        ok {ERRORS} }} }}"""
    every = f"""mutation {{ updateTasks(all: true, input: {{pointsIncrement: 1}}) {{
        ok {ERRORS} }} }}"""
    for mine, theirs in ((one, one), (one, every), (every, every)):
        Task.objects.update(points=0)
        for _ in some():
            found = at_once(partial(office.do, mine), partial(office.do, theirs))
            assert [item["ok"] for item in found] == [True, True], found
        task.refresh_from_db()
        assert task.points == 2 * len(some())


def test_a_row_that_two_link_to_or_make_is_made_once(office, at_once):
    ann, bob = (Person.objects.create(email=f"{name}@x.org", name=name) for name in "AB")
    asks = [
        f"""mutation($id: ID!, $n: String!) {{ updatePerson(id: $id, input: {{
            {link}: {{connectOrCreate: {step}}}}}) {{ ok {ERRORS} }} }}"""
        for link, step in (
            ("skills", "[{where: {name: $n}, create: {name: $n}}]"),
            ("team", "{where: {name: $n}, create: {name: $n}}"),
        )
    ]
    for number in some():
        for asked in asks:
            found = at_once(
                *[partial(office.do, asked, id=row.pk, n=f"N{number}") for row in (ann, bob)]
            )
            assert [item["ok"] for item in found] == [True, True], found
    for row in (ann, bob):
        row.refresh_from_db()
        assert row.skills.count() == len(some())
    assert ann.team_id == bob.team_id
    assert (Skill.objects.count(), Team.objects.count()) == (len(some()), len(some()))


def test_of_two_sets_of_links_one_stays_whole(office, at_once):
    ann = Person.objects.create(email="a@x.org", name="A")
    for name in "abcd":
        Skill.objects.create(name=name)
    document = f"""mutation($s: [SkillKeyInput!]) {{
        updatePerson(id: {ann.pk}, input: {{skills: {{set: $s}}}}) {{ ok {ERRORS} }} }}"""
    wanted = ("ab", "cd", "bc", "")
    for number in some():
        two = [wanted[number % 4], wanted[(number + 1) % 4]]
        found = at_once(
            *[partial(office.do, document, s=[{"name": name} for name in names]) for names in two]
        )
        assert [item["ok"] for item in found] == [True, True], found
        held = "".join(sorted(skill.name for skill in ann.skills.all()))
        assert held in two


def test_of_two_sets_of_rows_behind_one_stays_whole(office, at_once):
    team = Team.objects.create(name="A")
    for name in "abcd":
        Person.objects.create(email=f"{name}@x.org", name=name)
    document = f"""mutation($s: [PersonKeyInput!]) {{
        updateTeam(id: {team.pk}, input: {{people: {{set: $s}}}}) {{ ok {ERRORS} }} }}"""
    wanted = ("ab", "cd", "bc", "")
    for number in some():
        two = [wanted[number % 4], wanted[(number + 1) % 4]]
        keys = [[{"email": f"{name}@x.org"} for name in names] for names in two]
        found = at_once(*[partial(office.do, document, s=some_keys) for some_keys in keys])
        assert [item["ok"] for item in found] == [True, True], found
        held = "".join(sorted(person.name for person in team.person_set.all()))
        assert held in two


def test_of_two_who_do_what_may_be_done_once_one_is_refused(office, at_once):
    """The rule on the row holds of it as it is once the other is done."""
    document = f"mutation($id: ID!) {{ takeTask(id: $id) {{ ok {ERRORS} }} }}"
    for task in tasks_for(some()):
        found = at_once(*[lambda task=task: office.do(document, someone(id=1), id=task.pk)] * 2)
        assert sorted(item["ok"] for item in found) == [False, True], found
        (lost,) = next(item["errors"] for item in found if not item["ok"])
        assert (lost["code"], lost["path"]) == ("FORBIDDEN", ["id"])


def test_no_action_is_lost(office, at_once):
    ann = Person.objects.create(email="a@x.org", name="A", grade="senior")
    document = f"mutation {{ raiseSalaryPerson(id: {ann.pk}, by: 1) {{ ok {ERRORS} }} }}"
    for _ in some():
        found = at_once(*[lambda: office.do(document)] * 2)
        assert [item["ok"] for item in found] == [True, True]
    ann.refresh_from_db()
    assert ann.salary == 2 * len(some())


def test_a_rule_on_the_row_holds_of_it_once_the_other_is_done(office, at_once):
    delete = f"mutation($id: ID!) {{ deleteTask(id: $id) {{ ok {ERRORS} }} }}"
    finish = (
        f"mutation($id: ID!) {{ updateTask(id: $id, input: {{state: DONE}}) {{ ok {ERRORS} }} }}"
    )
    for task in tasks_for(some()):
        found = at_once(
            partial(office.do, delete, someone(id=1), id=task.pk),
            partial(office.do, finish, id=task.pk),
        )
        assert sorted(item["ok"] for item in found) == [False, True], found


def test_rows_that_two_take_at_once_are_each_taken_once(office, at_once):
    team = Team.objects.create(name="A")
    document = f"""mutation {{ updateTasks(where: {{state: {{eq: OPEN}}}}, limit: 7,
        input: {{state: BUSY}}) {{ ok count {ERRORS} }} }}"""
    for _ in some():
        Task.objects.all().delete()
        Task.objects.bulk_create(Task(title=f"T{number}", team=team) for number in range(10))
        found = at_once(*[lambda: office.do(document)] * 2)
        assert [item["ok"] for item in found] == [True, True], found
        assert sum(item["count"] for item in found) == Task.objects.filter(state="busy").count()


# Deadlocks: a database waits a while before it looks for one --------------------------------------


FEW = range(10)


def test_who_meets_in_a_deadlock_tries_again(office, at_once):
    one, two = (Team.objects.create(name=name) for name in "AB")
    people = [
        Person.objects.create(email=f"{team}@x.org", name=str(team), team=team)
        for team in (one, two)
    ]
    document = f"""mutation($team: ID!, $other: ID!) {{
        updateTeam(id: $team, input: {{lead: {{connect: {{id: $other}}}}, floor: 1,
            people: {{connect: [{{id: $other}}]}}}}) {{ ok {ERRORS} }} }}"""
    for _ in FEW:
        found = at_once(
            lambda: office.do(document, team=one.pk, other=people[1].pk),
            lambda: office.do(document, team=two.pk, other=people[0].pk),
        )
        assert [item["ok"] for item in found] == [True, True], found
    one.refresh_from_db()
    two.refresh_from_db()
    assert (one.revision, two.revision) == (len(FEW), len(FEW))


def test_who_meets_in_a_deadlock_of_whole_operations_tries_them_again(office, at_once):
    one, two = (Team.objects.create(name=name) for name in "AB")
    document = f"""mutation($one: ID!, $two: ID!) @transaction {{
        a: updateTeam(id: $one, input: {{floor: 1}}) {{ ok {ERRORS} }}
        b: updateTeam(id: $two, input: {{floor: 1}}) {{ ok {ERRORS} }} }}"""
    for _ in FEW:
        found = at_once(
            lambda: office.ask(document, one=one.pk, two=two.pk),
            lambda: office.ask(document, one=two.pk, two=one.pk),
        )
        assert all(payload["ok"] for item in found for payload in item.values()), found
    one.refresh_from_db()
    two.refresh_from_db()
    assert (one.revision, two.revision) == (2 * len(FEW), 2 * len(FEW))


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
