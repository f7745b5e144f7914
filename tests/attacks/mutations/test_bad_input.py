"""Every kind of bad input is told with code, place and hint, and leaves nothing behind."""

import re

import pytest
from django.db import connection

from mainspring.errors import OperationError
from tests.office.asking import BOSS, ERRORS
from tests.office.models import Badge, Person, Skill, Task, Team
from tests.vault.asking import someone

CLERK = someone(id=1)
SINGLE = {
    name: f"mutation($i: {name}CreateInput!) {{ create{name}(input: $i) {{ ok {ERRORS} }} }}"
    for name in ("Team", "Person", "Badge", "Skill", "Task")
}
CHANGE = {
    name: f"""mutation($id: ID!, $i: {name}UpdateInput!) {{
        update{name}(id: $id, input: $i) {{ ok {ERRORS} }} }}"""
    for name in ("Team", "Person", "Task")
}
DELETE = f"mutation($id: ID!) {{ deletePerson(id: $id) {{ ok {ERRORS} }} }}"
TAKE = f"mutation($ids: [ID!]!) {{ takeTasks(ids: $ids) {{ ok {ERRORS} }} }}"
NEW = {"email": "new@x.org", "name": "New"}
TASK = {"title": "t", "team": {"connect": {"name": "A"}}}


def nested(depth):
    """Nest teams in people in teams."""
    inner = {"name": "deepest"}
    for number in range(depth // 2):
        inner = {
            "name": f"T{number}",
            "lead": {"create": NEW | {"email": f"{number}@x.org", "team": {"create": inner}}},
        }
    return inner


CONSTRAINTS = {
    "unique": (SINGLE["Skill"], {"i": {"name": "Go"}}, "UNIQUE", "input.name"),
    "primary key": (SINGLE["Badge"], {"i": {"number": "1"}}, "UNIQUE", "input.number"),
    "unique together": (
        SINGLE["Person"],
        {"i": NEW | {"name": "Ann", "team": {"connect": {"name": "A"}}}},
        "UNIQUE_TOGETHER",
        "input.team",
    ),
    "one to one": (
        SINGLE["Badge"],
        {"i": {"number": "2", "person": {"connect": {"email": "ann@x.org"}}}},
        "UNIQUE",
        "input.person",
    ),
    "check": (SINGLE["Person"], {"i": NEW | {"salary": "-1"}}, "INVALID", "input"),
    "validator": (SINGLE["Person"], {"i": NEW | {"email": "x"}}, "INVALID", "input.email"),
    "blank": (SINGLE["Person"], {"i": NEW | {"name": ""}}, "BLANK", "input.name"),
    "clean": (SINGLE["Person"], {"i": NEW | {"name": "new@x.org"}}, "ADDRESS", "input.name"),
    "rule": (SINGLE["Person"], {"i": NEW | {"salary": "9000"}}, "RULE", "input.grade"),
    "needed link": (SINGLE["Task"], {"i": {"title": "t"}}, "NULL", "input.team"),
    "needed by others": (DELETE, {"id": "ANN"}, "PROTECTED", "id"),
    "text over length": (
        SINGLE["Team"],
        {"i": {"name": "x" * 21}},
        "MAX_LENGTH",
        "input.name",
    ),
    "decimal over digits": (
        SINGLE["Person"],
        {"i": NEW | {"salary": "123456789.1"}},
        "MAX_DIGITS",
        "input.salary",
    ),
    "decimal over places": (
        SINGLE["Person"],
        {"i": NEW | {"salary": "1.234"}},
        "MAX_DECIMAL_PLACES",
        "input.salary",
    ),
    "decimal over whole digits": (
        SINGLE["Person"],
        {"i": NEW | {"salary": "1234567"}},
        "MAX_WHOLE_DIGITS",
        "input.salary",
    ),
    "null in a change": (
        CHANGE["Person"],
        {"id": "ANN", "i": {"name": None}},
        "NULL",
        "input.name",
    ),
    "null that forms leave blank": (
        CHANGE["Person"],
        {"id": "ANN", "i": {"notes": None}},
        "NULL",
        "input.notes",
    ),
    "link that is cut": (
        CHANGE["Team"],
        {"id": "TEAM", "i": {"tasks": {"set": []}}},
        "REQUIRED",
        "input.tasks.set",
    ),
    "created twice": (
        CHANGE["Person"],
        {"id": "ANN", "i": {"skills": {"create": [{"name": "C"}, {"name": "C"}]}}},
        "UNIQUE",
        "input.skills.create.1.name",
    ),
    "named twice": (TAKE, {"ids": ["TASK", "TASK"]}, "DUPLICATE", "ids.1"),
    "key of no row": (
        SINGLE["Task"],
        {"i": TASK | {"team": {"connect": {"id": "99999"}}}},
        "NOT_FOUND",
        "input.team.connect",
    ),
    "key of another kind": (
        SINGLE["Task"],
        {"i": TASK | {"team": {"connect": {"id": "ann@x.org"}}}},
        "NOT_FOUND",
        "input.team.connect",
    ),
    "version": (
        f"""mutation {{ updateTeam(id: "TEAM", expect: 7, input: {{floor: 2}}) {{
            ok {ERRORS} }} }}""",
        {},
        "CONFLICT",
        "expect",
    ),
}
WRONG_TYPES = {
    "number for a text": ({"name": 1}, "name"),
    "boolean for a text": ({"name": True}, "name"),
    "list for a text": ({"name": ["x"]}, "name"),
    "document for a text": ({"name": {}}, "name"),
    "text for a decimal": ({"salary": "much"}, "salary"),
    "infinity for a decimal": ({"salary": "Infinity"}, "salary"),
    "no number": ({"salary": "NaN"}, "salary"),
    "choice that is none": ({"grade": "BOSS"}, "grade"),
    "choice as it is stored": ({"grade": "junior"}, "grade"),
    "number for a choice": ({"grade": 1}, "grade"),
    "text for a link": ({"team": "A"}, "team"),
    "list for a link": ({"team": [{"connect": {"name": "A"}}, {}]}, "team"),
    "nothing for a link": ({"team": {}}, "team"),
    "two for a link": ({"team": {"connect": {"name": "A"}, "disconnect": True}}, "team"),
    "null for a step": ({"team": {"connect": None}}, "team"),
    "no key": ({"team": {"connect": {}}}, "team.connect"),
    "two keys": ({"team": {"connect": {"id": "1", "name": "A"}}}, "team.connect"),
    "null for a key": ({"team": {"connect": {"name": None}}}, "team.connect"),
    "null in a list": ({"skills": {"connect": [None]}}, "skills.connect.0"),
    "name of nothing": ({"nothing": 1}, ""),
    "id of another type": ({"team": {"connect": {"nodeId": "SKILL_ID"}}}, "team.connect"),
    "id of nothing": ({"team": {"connect": {"nodeId": "x"}}}, "team.connect"),
    "zero byte": ({"name": "\0"}, "name"),
    "half a character": ({"name": "\ud800"}, "name"),
}


@pytest.fixture
def world(office):
    """Make one of each, and give what stands for their keys."""
    team = Team.objects.create(name="A")
    ann = Person.objects.create(email="ann@x.org", name="Ann", team=team)
    skill = Skill.objects.create(name="Go")
    Badge.objects.create(number="1", person=ann)
    task = Task.objects.create(title="t", team=team, owner=ann)
    node = office.ask(f'{{ skill(id: "{skill.pk}") {{ nodeId }} }}')["skill"]["nodeId"]
    return {"ANN": ann.pk, "TEAM": team.pk, "TASK": task.pk, "SKILL_ID": node}


def counts():
    """Count the rows of all tables there are, by one statement."""
    quoted = connection.ops.quote_name
    tables = sorted(connection.introspection.table_names())
    selects = ", ".join(f"(SELECT COUNT(*) FROM {quoted(table)})" for table in tables)  # noqa: S608
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {selects}")
        return dict(zip(tables, cursor.fetchone(), strict=True))


def filled(value, keys):
    """Put keys in the place of what stands for them."""
    if isinstance(value, dict):
        return {name: filled(item, keys) for name, item in value.items()}
    if isinstance(value, list):
        return [filled(item, keys) for item in value]
    return str(keys[value]) if isinstance(value, str) and value in keys else value


def place_in(message):
    """Find the place in a variable, of which only the message knows."""
    found = re.search(r"Variable '\$\w+' has invalid value(?: at ([\w.\[\]]+))?:", message)
    if found is None:
        return ""
    return "input" + re.sub(r"\[(\d+)\]", r".\1", found[1] or "")


def refused(office, world, document, variables, who=BOSS):
    """Ask for something bad; give the code and the place of each problem, once all is as before."""
    for name, key in world.items():
        document = document.replace(f'"{name}"', f'"{key}"')
    before = counts()
    found = office.whole(document, who, **filled(variables, world))
    assert counts() == before
    told = []
    for error in found.get("errors", ()):
        extensions = error["extensions"]
        assert extensions["hint"], error
        assert error["path"] or "Variable" in error["message"], error
        place = ".".join(extensions.get("input", ()))
        told.append((extensions["code"], place or place_in(error["message"])))
    for payload in (found.get("data") or {}).values():
        assert payload is None or not payload["ok"]
        for problem in () if payload is None else payload["errors"]:
            assert problem["hint"], problem
            assert problem["message"]
            told.append((problem["code"], ".".join(problem["path"])))
    assert told
    return told


@pytest.mark.django_db
@pytest.mark.parametrize("case", CONSTRAINTS)
def test_what_does_not_hold_is_told(office, world, case):
    document, variables, code, path = CONSTRAINTS[case]
    assert refused(office, world, document, variables) == [(code, path)]


@pytest.mark.django_db
@pytest.mark.parametrize("case", WRONG_TYPES)
def test_what_is_of_a_wrong_type_is_told(office, world, case):
    given, path = WRONG_TYPES[case]
    ((code, place),) = refused(office, world, SINGLE["Person"], {"i": NEW | given})
    assert code == "BAD_INPUT"
    assert place == ".".join(filter(None, ("input", path)))


@pytest.mark.django_db(transaction=True)
def test_nothing_stays_where_each_is_a_transaction_of_its_own(office, world):
    for document, variables, code, path in CONSTRAINTS.values():
        assert refused(office, world, document, variables) == [(code, path)]
    for given, _path in WRONG_TYPES.values():
        refused(office, world, SINGLE["Person"], {"i": NEW | given})


@pytest.mark.django_db
def test_null_for_what_is_required(office, world):
    for variables in ({"i": None}, {"i": NEW | {"name": None}}, {}, {"i": {"name": "x"}}):
        told = refused(office, world, SINGLE["Person"], variables)
        assert {code for code, _ in told} == {"BAD_INPUT"}, variables


@pytest.mark.django_db
def test_rows_of_others_are_not_there(office, world):
    hidden = Team.objects.create(name="B", floor=2)
    theirs = Person.objects.create(email="b@x.org", name="B", team=hidden)
    mine = {"email": "mine@x.org", "name": "M"}
    skill = SINGLE["Skill"]
    for step in (
        {"connect": [{"id": str(theirs.pk)}]},
        {"connect": [{"email": "b@x.org"}]},
        {"connect": [{"email": "nobody@x.org"}]},
    ):
        told = refused(office, world, skill, {"i": {"name": "N", "people": step}}, CLERK)
        assert told == [("NOT_FOUND", "input.people.connect.0")]
    document = CHANGE["Person"]
    assert refused(office, world, document, {"id": str(theirs.pk), "i": mine}, CLERK) == [
        ("NOT_FOUND", "id")
    ]


@pytest.mark.django_db
def test_a_hundred_rows_inside_each_other(office, world):
    ((code, _path),) = refused(office, world, SINGLE["Team"], {"i": nested(100)})
    assert code == "LIMIT_EXCEEDED"


@pytest.mark.django_db
def test_rows_that_contain_themselves(office, world):
    person = dict(NEW)
    person["team"] = {"create": {"name": "C", "lead": {"create": person}}}
    people = dict(NEW)
    people["skills"] = {"create": [{"name": "C", "people": {"create": [people]}}]}
    before = counts()
    for given in (person, people):
        with pytest.raises(OperationError) as caught:
            office.records("Person").create(**given)
        assert caught.value.hint
        assert counts() == before


@pytest.mark.django_db
def test_links_that_are_named_twice_are_made_once(office, world):
    twice = {"connect": [{"name": "Go"}, {"name": "Go"}]}
    office.done(CHANGE["Person"], id=world["ANN"], i={"skills": twice})
    office.done(CHANGE["Person"], id=world["ANN"], i={"skills": {"set": twice["connect"]}})
    assert Skill.objects.get().people.count() == 1
    people = {"connect": [{"email": "ann@x.org"}, {"email": "ann@x.org"}]}
    office.done(CHANGE["Team"], id=world["TEAM"], i={"people": people})
    assert Team.objects.get().person_set.count() == 1
