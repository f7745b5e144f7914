"""Whatever stands in the place of an input: it is written, or told; and nothing of it stays."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.office.asking import BOSS, ERRORS
from tests.office.models import Badge, Person, Skill, Task, Team

pytestmark = pytest.mark.django_db

NAMES = st.sampled_from(
    [
        *("email", "name", "grade", "salary", "notes", "facts", "team", "skills", "badge", "tasks"),
        *("title", "state", "points", "owner", "number", "floor", "lead", "people", "leads", "id"),
        *("connect", "create", "update", "upsert", "disconnect", "delete", "set", "where", "input"),
        *("nodeId", "_", "nothing", "__typename"),
    ]
)
TEXTS = st.one_of(
    st.text(max_size=8),
    st.sampled_from(
        [
            "a@x.org",
            "SENIOR",
            "OPEN",
            "1",
            "-1",
            "\0",
            "\ud800",
            "9" * 30,
            "1e400",
            "NaN",
            " 1 ",
            "%s",
        ]
    ),
)
NUMBERS = st.one_of(st.integers(), st.floats(allow_nan=False, allow_infinity=False))
PLAIN = st.one_of(st.none(), st.booleans(), NUMBERS, TEXTS)
ANY = st.recursive(
    PLAIN,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.one_of(NAMES, TEXTS), inner, max_size=4)
    ),
    max_leaves=12,
)
INPUTS = st.dictionaries(NAMES, ANY, max_size=5)
NEW = INPUTS.map(lambda inner: {"email": "a@x.org", "name": "A"} | inner)
MODELS = (Team, Person, Badge, Skill, Task)

CREATE = f"mutation($v: PersonCreateInput!) {{ a: createPerson(input: $v) {{ ok {ERRORS} }} }}"
UPDATE = f"""mutation($v: PersonUpdateInput!, $id: ID!) {{
    a: updatePerson(id: $id, input: $v) {{ ok {ERRORS} }} }}"""
MANY = f"mutation($v: [SkillCreateInput!]!) {{ a: createSkills(inputs: $v) {{ ok {ERRORS} }} }}"
UPSERT = f"""mutation($v: TeamKeyInput!, $i: TeamUpdateInput!) {{
    a: upsertTeam(where: $v, create: {{name: "B"}}, update: $i) {{ ok {ERRORS} }} }}"""
DELETE = f"mutation($v: ID!) {{ a: deleteTask(id: $v) {{ ok {ERRORS} }} }}"


def stored():
    return [list(model.objects.order_by("pk").values()) for model in MODELS]


def check(office, document, **variables):
    """Ask; what is not done leaves no trace, and each problem has a code, a place and a hint."""
    before = stored()
    answer = json.loads(office.surface.execute(document, variables, principal=BOSS).body)
    for error in answer.get("errors", ()):
        assert error["extensions"]["code"] in {"BAD_INPUT", "LIMIT_EXCEEDED"}, error
        assert error["path"] == ["a"], error
        assert error["extensions"]["hint"], error
    payload = (answer.get("data") or {}).get("a") or {"ok": False, "errors": ()}
    for problem in payload["errors"]:
        assert problem["code"] != "INTERNAL", problem
        assert problem["path"], problem
    if not payload["ok"]:
        assert answer.get("errors") or payload["errors"]
        assert stored() == before


@pytest.fixture
def rows():
    team = Team.objects.create(name="A")
    person = Person.objects.create(email="p@x.org", name="P", team=team)
    Task.objects.create(title="t", team=team, owner=person)
    return person


TRIED = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@TRIED
@given(value=st.one_of(NEW, INPUTS, ANY))
def test_making_a_row(office, rows, value):
    check(office, CREATE, v=value)


@TRIED
@given(value=st.one_of(INPUTS, ANY))
def test_changing_a_row(office, rows, value):
    check(office, UPDATE, v=value, id=rows.pk)


@TRIED
@given(value=st.one_of(st.lists(st.fixed_dictionaries({"name": ANY})), ANY))
def test_making_rows(office, rows, value):
    check(office, MANY, v=value)


@TRIED
@given(key=st.one_of(st.fixed_dictionaries({"name": TEXTS}), ANY), value=INPUTS)
def test_changing_or_making_a_row(office, rows, key, value):
    check(office, UPSERT, v=key, i=value)


@TRIED
@given(value=ANY)
def test_deleting_a_row(office, rows, value):
    check(office, DELETE, v=value)


@pytest.mark.parametrize(
    ("given", "where"),
    [
        ({"email": "a\0"}, ["input", "email"]),
        ({"team": {}}, ["input", "team"]),
        ({"team": {"connect": {}}}, ["input", "team", "connect"]),
        ({"team": {"connect": {"nodeId": "x"}}}, ["input", "team", "connect"]),
        ({"tasks": {"create": [{"title": "\0"}]}}, ["input", "tasks", "create", "0", "title"]),
        ({"skills": {"connect": [{"name": "x"}, {}]}}, ["input", "skills", "connect", "1"]),
    ],
)
def test_the_place_in_the_input_is_told_beside_the_root_field(office, rows, given, where):
    answer = office.whole(UPDATE, v=given, id=rows.pk)
    (error,) = answer["errors"]
    assert (error["path"], error["extensions"]["input"]) == (["a"], where)
    assert error["extensions"]["hint"]


def test_half_of_a_surrogate_pair_in_a_name_is_told_as_any_other_mistake(office, rows):
    check(office, CREATE, v={"\ud800": 1})
    check(office, UPDATE, v={"\ud800": {"\udfff": "\ud800"}}, id=rows.pk)


def test_null_where_forms_leave_a_field_blank_is_told_with_its_place(office, rows):
    check(office, UPDATE, v={"notes": None}, id=rows.pk)
    assert office.problems(UPDATE, v={"notes": None}, id=rows.pk) == [("NULL", "input.notes")]
