"""Who may not do an action tries all ways in."""

import pytest

from tests.office.asking import ERRORS, NOBODY
from tests.office.models import Person, Task, Team
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db

CLERK = someone(id=1)
ESTIMATE = f"""mutation($id: ID!, $p: Int!) {{
    estimateTask(id: $id, points: $p) {{ ok task {{ points }} {ERRORS} }} }}"""
ALL = f"""mutation($ids: [ID!]!) {{
    estimateTasks(ids: $ids, points: 9) {{ ok {ERRORS} }} }}"""
RENAME = f"""mutation($id: ID!) {{ renameTeam(id: $id, name: "x") {{ ok {ERRORS} }} }}"""
HAND = f"""mutation($id: ID!, $to: ID) {{
    handOverTask(id: $id, to: $to) {{ ok {ERRORS} }} }}"""


@pytest.fixture
def team():
    return Team.objects.create(name="A")


@pytest.fixture
def tasks(team):
    states = ("open", "done", "open")
    return [Task.objects.create(title=state, team=team, state=state) for state in states]


def test_nobody_does_it_and_nothing_is_begun(office, django_assert_num_queries):
    with django_assert_num_queries(0):
        assert office.problems(RENAME, NOBODY, id="1") == [("UNAUTHENTICATED", "id")]
        assert office.problems(RENAME, CLERK, id="1") == [("FORBIDDEN", "id")]


def test_a_verb_of_two_words_is_told_without_pythons_spelling(office, tasks):
    found = office.do(HAND, NOBODY, id=tasks[0].pk)
    assert [error["message"] for error in found["errors"]] == ["Sign in to hand over this Task."]


def test_it_is_done_to_those_rows_that_the_rule_is_about(office, tasks):
    assert office.done(ESTIMATE, CLERK, id=tasks[0].pk, p=3)
    assert office.problems(ESTIMATE, CLERK, id=tasks[1].pk, p=3) == [("FORBIDDEN", "id")]
    assert office.done(ESTIMATE, id=tasks[1].pk, p=3)
    assert office.problems(ALL, CLERK, ids=[task.pk for task in tasks]) == [("FORBIDDEN", "ids.1")]
    assert not Task.objects.filter(points=9).exists()


def test_a_row_that_is_not_read_is_not_there(office, tasks):
    nobodys = office.problems(ESTIMATE, NOBODY, id=tasks[0].pk, p=3)
    assert nobodys == office.problems(ESTIMATE, NOBODY, id="99999", p=3)
    hidden = Person.objects.create(
        email="h@x.org", name="H", team=Team.objects.create(name="B", floor=2)
    )
    for key in (hidden.pk, 99_999):
        found = office.problems(HAND, CLERK, id=tasks[0].pk, to=key)
        assert found == [("NOT_FOUND", "to")]
    assert not Task.objects.filter(owner__isnull=False).exists()


@pytest.mark.parametrize("key", ["", "x", "1.5", "-1", "9" * 40, "VGFzazox", "1\x00", "1;DROP"])
def test_what_is_no_key_finds_nothing(office, tasks, key):
    found = office.whole(ESTIMATE, id=key, p=3)
    if "errors" in found:
        assert found["errors"][0]["extensions"]["code"] == "BAD_INPUT"
    else:
        (payload,) = found["data"].values()
        assert [item["code"] for item in payload["errors"]] == ["NOT_FOUND"]
    assert not Task.objects.filter(points=3).exists()


@pytest.mark.parametrize(
    "arguments",
    [
        "points: 1",
        "id: 1",
        "id: null, points: 1",
        'id: 1, points: "x"',
        "id: 1, points: 99999999999",
        "id: 1, points: 1, who: 1",
        "ids: [1], points: 1",
        "id: 1, points: 1, task: 1",
    ],
)
def test_wrong_arguments_are_refused_before_anything_is_done(office, arguments):
    found = office.whole(f"mutation {{ estimateTask({arguments}) {{ ok }} }}")
    assert found.get("data") is None
    assert found["errors"]


def test_the_principal_is_not_given_by_the_caller(office):
    asked = '{ __type(name: "Mutation") { fields { name args { name } } } }'
    fields = office.ask(asked)["__type"]["fields"]
    found = {item["name"]: [one["name"] for one in item["args"]] for item in fields}
    assert found["handOverTask"] == ["id", "to", "validateOnly"]


def test_an_action_is_no_way_around_what_is_read(office, tasks):
    document = f"""mutation {{ hidePerson(id: 1) {{ ok person {{ notes }} {ERRORS} }} }}"""
    assert office.problems(document, CLERK) == [("FORBIDDEN", "id")]
    ann = Person.objects.create(email="a@x.org", name="A", team=tasks[0].team, salary=7)
    owned = f"""mutation {{ handOverTask(id: {tasks[0].pk}, to: {ann.pk}) {{
        ok task {{ owner {{ salary }} }} }} }}"""
    found = office.whole(owned, CLERK)
    assert found["data"]["handOverTask"]["task"] == {"owner": {"salary": None}}
    assert [item["extensions"]["code"] for item in found["errors"]] == ["FORBIDDEN"]


def test_too_many_rows_are_refused(team):
    from mainspring.conf import Limits
    from tests.office.asking import Office

    small = Office(limits=Limits(written_rows=2))
    found = small.whole(ALL, ids=["1", "2", "3"])
    assert found["errors"][0]["extensions"]["code"] == "LIMIT_EXCEEDED"
