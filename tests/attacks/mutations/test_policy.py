"""Who may not write tries all ways in."""

from types import ModuleType

import pytest

from mainspring import Entity, Policy, anyone, authenticated, nobody, principal
from mainspring.errors import Forbidden
from tests.office.asking import ERRORS, NOBODY, Office, statements, told
from tests.office.models import Badge, Person, Skill, Task, Team
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db

CLERK = someone(id=1)
CREATE = f"""mutation($i: PersonCreateInput!) {{
    createPerson(input: $i) {{ ok {ERRORS} person {{ name }} }} }}"""
UPDATE = f"""mutation($id: ID!, $i: PersonUpdateInput!) {{
    updatePerson(id: $id, input: $i) {{ ok {ERRORS} person {{ name }} }} }}"""
TASK = f"""mutation($i: TaskCreateInput!) {{
    createTask(input: $i) {{ ok {ERRORS} task {{ owner {{ name }} }} }} }}"""


@pytest.fixture
def team():
    return Team.objects.create(name="A")


def person(name, **values):
    return Person.objects.create(email=f"{name}@x.org", name=name, **values)


def test_nobody_writes_and_nothing_is_begun(office, django_assert_num_queries):
    with django_assert_num_queries(0):
        assert office.problems(
            f'mutation {{ createSkill(input: {{name: "x"}}) {{ ok {ERRORS} }} }}', NOBODY
        ) == [("UNAUTHENTICATED", "input")]


def test_a_new_row_is_one_that_may_be_made(office, team):
    given = {"email": "a@x.org", "name": "A", "grade": "SENIOR"}
    assert office.problems(CREATE, CLERK, i=given) == [("FORBIDDEN", "input")]
    assert not Person.objects.exists()


def test_a_row_is_one_that_may_be_changed_before_and_after(office, team):
    junior, senior = person("J", team=team), person("S", grade="senior", team=team)
    assert office.problems(UPDATE, CLERK, id=senior.pk, i={"name": "x"}) == [("FORBIDDEN", "id")]
    assert office.problems(UPDATE, CLERK, id=junior.pk, i={"grade": "SENIOR"}) == [
        ("FORBIDDEN", "input")
    ]
    assert office.done(UPDATE, CLERK, id=junior.pk, i={"name": "x"})
    assert Person.objects.get(pk=junior.pk).grade == "junior"


def test_a_row_that_is_not_read_is_not_there(office):
    hidden = person("H", team=Team.objects.create(name="B", floor=2))
    assert office.problems(UPDATE, CLERK, id=hidden.pk, i={"name": "x"}) == [("NOT_FOUND", "id")]
    missing = office.do(UPDATE, CLERK, id="99999", i={"name": "x"})
    assert office.do(UPDATE, CLERK, id=hidden.pk, i={"name": "x"}) == missing


def test_a_field_that_is_not_read_is_not_set(office, team):
    junior = person("J", team=team)
    assert office.problems(UPDATE, CLERK, id=junior.pk, i={"salary": "1"}) == [
        ("FORBIDDEN", "input.salary")
    ]
    given = {"email": "a@x.org", "name": "A", "salary": "1", "team": {"connect": {"id": team.pk}}}
    assert office.problems(CREATE, CLERK, i=given) == [("FORBIDDEN", "input.salary")]


def test_a_field_that_is_set_on_some_rows_is_so_before_and_after(office, team):
    ann, bob = person("Ann", team=team), person("Bob", team=team)
    assert office.done(UPDATE, CLERK, id=ann.pk, i={"notes": "n"})
    assert office.problems(UPDATE, CLERK, id=bob.pk, i={"notes": "n"}) == [
        ("FORBIDDEN", "input.notes")
    ]
    for row, name in ((ann, "Eve"), (bob, "Ann2")):
        tried = {"notes": "m", "name": name}
        assert ("FORBIDDEN", "input.notes") in office.problems(UPDATE, CLERK, id=row.pk, i=tried)
    ann.refresh_from_db()
    assert ann.notes == "n"


def test_rows_that_are_not_read_are_not_linked_to(office, team):
    hidden = person("H", team=Team.objects.create(name="B", floor=2))
    boss_only = f"""mutation($i: TeamUpdateInput!) {{
        updateTeam(id: {team.pk}, input: $i) {{ ok {ERRORS} }} }}"""
    for key in ({"id": hidden.pk}, {"email": "H@x.org"}, {"id": "99999"}):
        given = {"title": "t", "team": {"connect": {"id": team.pk}}, "owner": {"connect": key}}
        assert office.problems(TASK, CLERK, i=given) == [
            ("FORBIDDEN", "input.owner"),
            ("NOT_FOUND", "input.owner.connect"),
        ]
    assert office.problems(boss_only, CLERK, i={"lead": {"connect": {"id": hidden.pk}}}) == [
        ("FORBIDDEN", "id")
    ]


def test_a_nested_write_may_do_only_what_a_direct_one_may(office, team):
    junior, senior = person("J", team=team), person("S", grade="senior", team=team)
    task = {"title": "t"}
    for given, code in (
        ({"team": {"create": {"name": "B"}}}, "FORBIDDEN"),
        ({"team": {"update": {"floor": 1}}}, "FORBIDDEN"),
        ({"team": {"delete": True}}, "FORBIDDEN"),
        ({"team": {"upsert": {"create": {"name": "B"}, "update": {"floor": 1}}}}, "FORBIDDEN"),
        ({"badge": {"create": {"number": "1"}}}, "FORBIDDEN"),
        ({"leads": {"create": [{"name": "B"}]}}, "FORBIDDEN"),
        ({"leads": {"connect": [{"id": team.pk}]}}, "FORBIDDEN"),
        ({"tasks": {"create": [task | {"team": {"connect": {"id": team.pk}}}]}}, "FORBIDDEN"),
        ({"team": {"update": {"people": {"delete": [{"id": senior.pk}]}}}}, "FORBIDDEN"),
    ):
        found = office.problems(UPDATE, CLERK, id=junior.pk, i=given)
        assert code in {item[0] for item in found}, (given, found)
    assert (Team.objects.count(), Person.objects.count()) == (1, 2)
    left = [model for model in (Badge, Task) if model.objects.exists()]
    assert not left
    team.refresh_from_db()
    assert (team.name, team.floor, team.lead) == ("A", 1, None)


def test_what_is_set_of_the_principal_is_not_given_by_others(office, team):
    me, other = person("Me", team=team), person("Other", team=team)
    who = someone(id=me.pk)
    given = {"title": "t", "team": {"connect": {"id": team.pk}}}
    assert office.done(TASK, who, i=given)["task"] == {"owner": {"name": "Me"}}
    stolen = given | {"owner": {"connect": {"id": other.pk}}}
    assert office.problems(TASK, who, i=stolen) == [("FORBIDDEN", "input.owner")]
    document = f"""mutation {{ updateTask(id: {Task.objects.get().pk},
        input: {{title: "x"}}) {{ ok {ERRORS} }} }}"""
    assert office.done(document, who)
    assert office.problems(document, someone(id=other.pk)) == [("FORBIDDEN", "id")]


def test_a_cascade_takes_nothing_that_may_not_be_deleted(office, team):
    owner = person("Me", team=team)
    done = Task.objects.create(title="t", team=team, state="done")
    document = f"mutation {{ deleteTeam(id: {team.pk}) {{ ok {ERRORS} deleted {{ count }} }} }}"
    assert office.problems(document, CLERK) == [("FORBIDDEN", "id")]
    one = f"mutation {{ deleteTask(id: {done.pk}) {{ ok {ERRORS} }} }}"
    assert office.problems(one, someone(id=owner.pk)) == [("FORBIDDEN", "id")]
    Task.objects.update(state="open")
    assert office.done(one, someone(id=owner.pk))


def test_a_refusal_does_not_tell_what_is_unique(office, team):
    person("Ann", team=team)
    known = {"email": "Ann@x.org", "name": "X", "salary": "1"}
    fresh = known | {"email": "new@x.org"}
    assert office.problems(CREATE, CLERK, i=known) == office.problems(CREATE, CLERK, i=fresh)


def test_what_is_unique_is_not_told_of_a_field_that_may_not_be_set(office, team):
    Skill.objects.create(name="Go")
    skill = Skill.objects.create(name="C")
    document = f"""mutation($n: String!) {{
        updateSkill(id: {skill.pk}, input: {{name: $n}}) {{ ok {ERRORS} }} }}"""
    assert office.do(document, CLERK, n="Go") == office.do(document, CLERK, n="Rust")


def test_fields_that_nobody_may_set_are_not_in_the_schema(office):
    found = office.ask('{ __type(name: "PersonCreateInput") { inputFields { name } } }')
    names = {item["name"] for item in found["__type"]["inputFields"]}
    assert "saved" not in names
    assert "id" not in names
    assert {"email", "team", "skills"} <= names


def test_a_default_of_the_principal_may_be_one_that_nobody_gives(team):
    class Teams(Entity[Team]):
        policy = Policy(read=anyone)

    class Closed(Entity[Task]):
        policy = Policy(read=anyone, create=authenticated, write={"owner": nobody})
        defaults = {"owner": principal.id}

    module = ModuleType("closed")
    for entity in (Teams, Closed):
        entity.__module__ = "closed"
        setattr(module, entity.__name__, entity)
    office = Office(module)
    me = person("Me", team=team)
    records = office.records("Task", someone(id=me.pk))
    records.create(title="t", team=team)
    assert Task.objects.get().owner == me
    with pytest.raises(Forbidden):
        records.create(title="t", team=team, owner=me)
    found = office.ask('{ __type(name: "TaskCreateInput") { inputFields { name } } }')
    assert "owner" not in [item["name"] for item in found["__type"]["inputFields"]]


MANY = f"""mutation($i: [PersonCreateInput!]!) {{ createPeople(inputs: $i, onError: SKIP) {{
    ok people {{ name }} {ERRORS} }} }}"""


def test_rows_that_are_skipped_do_not_open_what_is_closed(office, team):
    junior = {"email": "a@x.org", "name": "A", "team": {"connect": {"id": team.pk}}}
    others = (
        {"email": "b@x.org", "name": "B", "grade": "SENIOR"},
        {"email": "c@x.org", "name": "C", "salary": "1"},
        {"email": "d@x.org", "name": "D", "team": {"create": {"name": "B"}}},
    )
    payload = office.do(MANY, CLERK, i=[*others, junior])
    assert payload["people"] == [None, None, None, {"name": "A"}]
    assert {item["code"] for item in payload["errors"]} == {"FORBIDDEN"}
    assert (Person.objects.count(), Team.objects.count()) == (1, 1)


def test_many_rows_that_are_forbidden_take_no_more_statements(office, team):
    nested = {"name": "D", "team": {"create": {"name": "B"}}}
    people = [nested | {"email": f"p{number}@x.org"} for number in range(200)]
    with statements() as found:
        payload = office.do(MANY, CLERK, i=people)
    assert len(payload["errors"]) == 200
    assert len(told(found)) < 10
