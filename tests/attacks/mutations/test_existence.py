"""Who may not write a row tries to learn from the refusal which other rows there are."""

from types import ModuleType

import pytest

from mainspring import Entity, Policy, anyone, authenticated, nobody, where
from mainspring.errors import OperationError
from tests.office.asking import ERRORS, Office
from tests.office.models import Person, Skill, Team
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db

CLERK = someone(id=1)
KNOWN = "h@x.org"
SENIOR = {"email": KNOWN, "name": "X", "grade": "SENIOR"}
NOTED = {"email": KNOWN, "name": "X", "notes": "only for people called Ann"}
KEY = {"email": KNOWN}

CREATE = f"mutation($i: PersonCreateInput!) {{ createPerson(input: $i) {{ ok {ERRORS} }} }}"
MANY = f"""mutation($i: [PersonCreateInput!]!) {{
    createPeople(inputs: $i) {{ ok count people {{ name }} {ERRORS} }} }}"""
SKIP = MANY.replace("inputs: $i", "inputs: $i, onError: SKIP")
UPSERT = f"""mutation($i: PersonCreateInput!) {{ upsertPerson(
    where: {{email: "{KNOWN}"}}, create: $i, update: {{}}) {{ ok person {{ name }} {ERRORS} }} }}"""
UPDATE = f"""mutation($i: PersonUpdateInput!) {{ updatePerson(
    id: "ME", input: $i) {{ ok {ERRORS} }} }}"""
BULK = f"""mutation($i: PersonUpdateInput!) {{ updatePeople(
    where: {{email: {{eq: "me@x.org"}}}}, limit: 5, input: $i) {{ ok count {ERRORS} }} }}"""
SKILL = f"mutation($i: SkillCreateInput!) {{ createSkill(input: $i) {{ ok {ERRORS} }} }}"


def dry(document):
    """Only ask whether it could be done."""
    return document.replace(": $i", ": $i, validateOnly: true")


def together(document):
    """Let it be a part of a whole."""
    return document.replace("mutation($i", "mutation T($i").replace("!) {", "!) @transaction {", 1)


def behind(**step):
    """Write people behind a new skill."""
    return {"name": "Go", "people": step}


WAYS = {
    "create": (CREATE, SENIOR),
    "create of an input": (CREATE, NOTED),
    "create with a mistake": (CREATE, SENIOR | {"name": ""}),
    "create, dry": (dry(CREATE), SENIOR),
    "create, together": (together(CREATE), SENIOR),
    "create of many": (MANY, [SENIOR, SENIOR | {"email": "new@x.org"}]),
    "create of many with a mistake": (MANY, [SENIOR, {"email": "?", "name": "Y"}]),
    "create of some": (SKIP, [SENIOR, SENIOR | {"email": "new@x.org"}]),
    "create of some with a mistake": (SKIP, [SENIOR, {"email": "?", "name": "Y"}]),
    "upsert": (UPSERT, SENIOR),
    "upsert, dry": (dry(UPSERT), SENIOR),
    "update": (UPDATE, {"email": KNOWN, "grade": "SENIOR"}),
    "update of an input": (UPDATE, {"email": KNOWN, "notes": "n"}),
    "update with a mistake": (UPDATE, {"email": KNOWN, "grade": "SENIOR", "name": ""}),
    "update, dry": (dry(UPDATE), {"email": KNOWN, "grade": "SENIOR"}),
    "update of many": (BULK, {"email": KNOWN, "grade": "SENIOR"}),
    "nested create": (SKILL, behind(create=[SENIOR])),
    "nested create beside others": (
        SKILL,
        behind(create=[{"email": "a@x.org", "name": "A"}, SENIOR]),
    ),
    "nested create with a mistake outside": (SKILL, behind(create=[SENIOR]) | {"name": ""}),
    "nested connectOrCreate": (
        SKILL,
        behind(connectOrCreate=[{"where": KEY, "create": SENIOR}]),
    ),
    "nested upsert": (
        SKILL,
        behind(upsert=[{"where": KEY, "create": SENIOR, "update": {}}]),
    ),
}


@pytest.fixture
def hidden():
    """Make a team whose people the clerk does not see."""
    return Team.objects.create(name="B", floor=2)


@pytest.fixture
def me():
    """Make somebody whom the clerk may change."""
    team = Team.objects.create(name="A")
    return Person.objects.create(email="me@x.org", name="Me", team=team)


def hide(team, **values):
    return Person.objects.create(**{"email": KNOWN, "name": "H", "team": team} | values)


@pytest.mark.parametrize("way", WAYS)
def test_a_refusal_is_the_same_whether_the_row_is_there_or_not(office, hidden, me, way):
    document, given = WAYS[way]
    document = document.replace("ME", str(me.pk))
    without = office.whole(document, CLERK, i=given)
    (payload,) = without["data"].values()
    assert payload["errors"]
    hide(hidden)
    assert office.whole(document, CLERK, i=given) == without
    assert (Person.objects.count(), Skill.objects.count()) == (2, 0)


@pytest.mark.parametrize("way", [way for way in WAYS if "mistake" not in way])
def test_it_is_the_policy_that_refuses(office, hidden, me, way):
    document, given = WAYS[way]
    document = document.replace("ME", str(me.pk))
    hide(hidden)
    assert {code for code, _ in office.problems(document, CLERK, i=given)} == {"FORBIDDEN"}


def test_what_is_unique_together_is_not_told_either(office, hidden):
    given = SENIOR | {"name": "H", "email": "new@x.org", "team": {"connect": {"id": hidden.pk}}}
    without = office.do(CREATE, CLERK, i=given)
    hide(hidden)
    assert office.do(CREATE, CLERK, i=given) == without


def test_python_is_told_no_more(office, hidden):
    def told():
        with pytest.raises(OperationError) as caught:
            office.records("Person", CLERK).create(email=KNOWN, name="X", grade="senior")
        return type(caught.value), str(caught.value)

    without = told()
    hide(hidden)
    assert told() == without


def test_who_may_make_the_row_is_told_what_it_clashes_with(office, hidden, me):
    hide(hidden)
    assert office.problems(CREATE, CLERK, i={"email": KNOWN, "name": "X"}) == [
        ("UNIQUE", "input.email")
    ]
    assert office.problems(UPDATE.replace("ME", str(me.pk)), CLERK, i={"email": KNOWN}) == [
        ("UNIQUE", "input.email")
    ]
    assert office.problems(BULK, CLERK, i={"email": KNOWN}) == [("UNIQUE", "input.email")]
    given = behind(create=[{"email": KNOWN, "name": "X"}])
    assert office.problems(SKILL, CLERK, i=given) == [("UNIQUE", "input.people.create.0.email")]
    payload = office.do(
        SKIP, CLERK, i=[{"email": KNOWN, "name": "X"}, {"email": "n@x.org", "name": "N"}]
    )
    assert [item["code"] for item in payload["errors"]] == ["UNIQUE"]


@pytest.fixture(scope="module")
def floors():
    """Give an office where people belong to teams of the first floor."""

    class Teams(Entity[Team]):
        policy = Policy(read=anyone, create=authenticated)

    class People(Entity[Person]):
        policy = Policy(
            read=nobody,
            create=where(team__floor=1) & ~where(team__name__startswith="X"),
            update=nobody,
        )

    module = ModuleType("floors")
    for entity in (Teams, People):
        entity.__module__ = "floors"
        setattr(module, entity.__name__, entity)
    return Office(module)


@pytest.mark.parametrize(
    ("team", "code"),
    [
        ({"create": {"name": "N", "floor": 1}}, "UNIQUE"),
        ({"create": {"name": "N", "floor": 2}}, "FORBIDDEN"),
        ({"create": {"name": "X", "floor": 1}}, "FORBIDDEN"),
        ({"connect": {"name": "A"}}, "UNIQUE"),
        ({"connect": {"name": "B"}}, "FORBIDDEN"),
        (None, "FORBIDDEN"),
    ],
)
def test_a_rule_over_links_is_asked_of_the_row_as_it_would_be(floors, hidden, me, team, code):
    hide(hidden)
    given = {"email": KNOWN, "name": "X"} | ({} if team is None else {"team": team})
    found = {code for code, _ in floors.problems(CREATE, CLERK, i=given)}
    assert found == {code}
    fresh = floors.do(CREATE, CLERK, i=given | {"email": "new@x.org"})
    assert fresh["ok"] is (code == "UNIQUE")
    behind_team = f"mutation($i: TeamCreateInput!) {{ createTeam(input: $i) {{ ok {ERRORS} }} }}"
    for floor, told in ((1, "UNIQUE"), (2, "FORBIDDEN")):
        people = {"create": [{"email": KNOWN, "name": "X"}]}
        inside = {"name": "C", "floor": floor, "people": people}
        assert {code for code, _ in floors.problems(behind_team, CLERK, i=inside)} == {told}


def test_of_very_many_rows_too_only_the_clash_is_told(office):
    """One statement that holds all of them is beyond what databases take, or for minutes."""
    Person.objects.create(email="p550@x.org", name="H")
    given = [{"email": f"p{number}@x.org", "name": "X"} for number in range(600)]
    assert office.problems(MANY, CLERK, i=given) == [("UNIQUE", "inputs.550.email")]
    # Where nobody may make one of them, that is told and nothing else.
    given[580] |= {"grade": "SENIOR"}
    assert office.problems(MANY, CLERK, i=given) == [("FORBIDDEN", "inputs.580")]
