"""Who may not write or see the rows at the other end of a link to any type does not by the link."""

import pytest

from tests.office.asking import ERRORS, NOBODY, Office
from tests.office.models import Board, Crate, Pin, Stamp, Team
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db

CLERK = someone("clerk", id=7)
BLIND = someone("blind", id=8)
PIN = f"mutation($i: PinCreateInput!) {{ createPin(input: $i) {{ ok {ERRORS} }} }}"
CHANGE = f"""mutation($id: ID!, $i: PinUpdateInput!) {{
    updatePin(id: $id, input: $i) {{ ok {ERRORS} }} }}"""
STAMP = f"mutation($i: StampCreateInput!) {{ createStamp(input: $i) {{ ok {ERRORS} }} }}"
REBOARD = f"""mutation($id: ID!, $i: BoardUpdateInput!) {{
    updateBoard(id: $id, input: $i) {{ ok {ERRORS} }} }}"""


@pytest.fixture(scope="module")
def office():
    from tests.office import pins_domain

    names = ("Board", "Crate", "Pin", "Stamp", "Team")
    return Office(pins_domain, exposed=[f"office.{name}" for name in names])


@pytest.fixture
def board():
    return Board.objects.create(name="north")


def test_a_row_that_is_not_seen_is_not_there_to_be_linked_to(office):
    hidden = Board.objects.create(name="hidden")
    team = Team.objects.create(name="t")
    for end in ({"board": {"id": hidden.pk}}, {"board": {"id": 404}}, {"team": {"id": team.pk}}):
        (name,) = end
        assert office.problems(PIN, CLERK, i={"text": "a", "about": {"connect": end}}) == [
            ("NOT_FOUND", f"input.about.connect.{name}")
        ]
    assert not Pin.objects.exists()


def test_nobody_makes_changes_or_deletes_by_a_link_what_they_may_not(office, board):
    pin = Pin.objects.create(text="a", about=board)
    step = {"board": {"create": {"name": "x"}, "update": {"name": "x"}}}
    find = {"board": {"where": {"name": "x"}, "create": {"name": "x"}}}
    for link in (
        {"create": {"board": {"name": "x"}}},
        {"update": {"board": {"name": "x"}}},
        {"upsert": step},
        {"connectOrCreate": find},
        {"delete": True},
    ):
        ((code, _),) = office.problems(CHANGE, CLERK, id=pin.pk, i={"about": link})
        assert code == "FORBIDDEN"
    assert [item.name for item in Board.objects.all()] == ["north"]
    assert Pin.objects.get().about == board


def test_a_row_that_is_not_seen_is_neither_changed_nor_deleted_behind_a_link(office):
    pin = Pin.objects.create(text="a", about=Board.objects.create(name="hidden"))
    for link in ({"update": {"board": {"name": "x"}}}, {"delete": True}):
        ((code, _),) = office.problems(CHANGE, CLERK, id=pin.pk, i={"about": link})
        assert code == "NOT_FOUND"
    assert Board.objects.get().name == "hidden"


def test_nobody_learns_of_which_type_a_row_is_that_they_do_not_see(office):
    hidden = Board.objects.create(name="hidden")
    ends = ({"about": hidden}, {"about": Team.objects.create(name="t")}, {})
    pins = [Pin.objects.create(text="a", **end) for end in ends]
    for link in ({"delete": True}, {"update": {"board": {"name": "x"}}}):
        one, *others = (
            office.do(CHANGE, CLERK, id=pin.pk, i={"about": link})["errors"] for pin in pins
        )
        assert one[0]["code"] == "NOT_FOUND"
        assert others == [one, one]


def test_an_upsert_makes_a_row_where_the_one_behind_is_not_seen(office):
    hidden = Board.objects.create(name="hidden")
    pin = Pin.objects.create(text="a", about=hidden)
    step = {"board": {"create": {"name": "mine"}, "update": {"name": "x"}}}
    office.done(CHANGE, someone("maker"), id=pin.pk, i={"about": {"upsert": step}})
    assert Pin.objects.get().about == Board.objects.get(name="mine")
    hidden.refresh_from_db()
    assert hidden.name == "hidden"


def test_many_links_at_once_are_bounded(office, board):
    # What one operation may write is counted through these links as through any.
    pins = {"create": [{"text": "x"}] * 10_000}
    found = office.whole(REBOARD, id=board.pk, i={"pins": pins})
    assert found["errors"][0]["extensions"]["limit"] == "written_rows"
    assert not Pin.objects.exists()


def test_a_key_that_is_too_long_for_its_column_is_told(office):
    for key in ("9" * 5_000, "x" * 100_000):
        link = {"connect": {"crate": {"id": key}}}
        found = office.whole(PIN, i={"text": "a", "about": link})
        told = found.get("errors") or found["data"]["createPin"]["errors"]
        assert told
    assert not Pin.objects.exists()


def test_a_row_that_may_not_be_deleted_is_not_by_its_link(office):
    pin = Pin.objects.create(text="a", about=Board.objects.create(name="kept"))
    assert office.problems(CHANGE, id=pin.pk, i={"about": {"delete": True}}) == [
        ("FORBIDDEN", "input.about.delete")
    ]
    assert Board.objects.exists()


def test_a_link_that_is_not_seen_is_not_set(office, board):
    given = {"text": "a", "on": {"connect": {"board": {"id": board.pk}}}}
    assert office.problems(STAMP, BLIND, i=given)[0] == ("FORBIDDEN", "input.on")
    assert not Stamp.objects.exists()


def test_rows_behind_are_written_by_their_own_policy(office, board):
    pin = Pin.objects.create(text="a", about=board)
    # Who may change no board may not do so by what is behind it, nor the other way round.
    steps = {"update": [{"where": {"id": pin.pk}, "input": {"text": "x"}}]}
    ((code, _),) = office.problems(REBOARD, CLERK, id=board.pk, i={"pins": steps})
    assert code == "FORBIDDEN"
    assert office.problems(PIN, NOBODY, i={"text": "b"})[0][0] in {"FORBIDDEN", "UNAUTHENTICATED"}
    assert Pin.objects.get().text == "a"


WRONG = (
    {"connect": {}},
    {"connect": {"board": None}},
    {"connect": {"board": {}}},
    {"connect": {"board": {"id": "x"}, "crate": {"id": "y"}}},
    {"connect": {"pin": {"id": "99999999999999999999999"}}},
    {"connect": {"crate": {"id": "no-uuid"}}},
    {"connect": {"stone": {"id": 1}}},
    {"connect": [{"board": {"id": 1}}]},
    {"connect": "board"},
    {"disconnect": {"board": {"id": 1}}},
    {"update": {"board": {}}},
    {"upsert": {"board": {}}},
    {"set": []},
    {"connect": {"board": {"id": "1"}}, "disconnect": True},
    [],
    7,
)


@pytest.mark.parametrize("link", WRONG, ids=str)
def test_what_is_no_link_is_refused_and_leaves_nothing(office, link):
    for document, variables in (
        (PIN, {"i": {"text": "a", "about": link}}),
        (CHANGE, {"id": Pin.objects.create(text="there").pk, "i": {"about": link}}),
    ):
        found = office.whole(document, **variables)
        told = found.get("errors") or next(iter(found["data"].values()))["errors"]
        assert told, found
        assert not any("INTERNAL" in str(item) for item in told)
    assert not Pin.objects.filter(text="a").exists()
    assert not Board.objects.exists()
    assert not Crate.objects.exists()


def test_depth_is_bounded_through_links_to_any_type(office):
    link = {"create": {"board": {"name": "end"}}}
    for _ in range(60):
        link = {
            "create": {"board": {"name": "x", "pins": {"create": [{"text": "x", "about": link}]}}}
        }
    found = office.whole(PIN, i={"text": "a", "about": link})
    assert found["errors"][0]["extensions"]["code"] in {"LIMIT_EXCEEDED", "TOO_DEEP"}
    assert not Board.objects.exists()
