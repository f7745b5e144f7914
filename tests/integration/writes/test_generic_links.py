"""Links to rows of any type are written from both their ends."""

import pytest

from mainspring.errors import BadInput, Rejected
from tests.office.asking import ERRORS, Office, statements, told
from tests.office.models import Board, Crate, Pin, Stamp, Team

pytestmark = pytest.mark.django_db

PIN = f"mutation($i: PinCreateInput!) {{ createPin(input: $i) {{ ok {ERRORS} pin {{ id }} }} }}"
CHANGE = f"""mutation($id: ID!, $i: PinUpdateInput!) {{
    updatePin(id: $id, input: $i) {{ ok {ERRORS} pin {{ about {{ __typename }} }} }} }}"""
STAMP = f"mutation($i: StampCreateInput!) {{ createStamp(input: $i) {{ ok {ERRORS} }} }}"
RESTAMP = f"""mutation($id: ID!, $i: StampUpdateInput!) {{
    updateStamp(id: $id, input: $i) {{ ok {ERRORS} }} }}"""
BOARD = f"mutation($i: BoardCreateInput!) {{ createBoard(input: $i) {{ ok {ERRORS} }} }}"
BOARDS = f"mutation($i: [BoardCreateInput!]!) {{ createBoards(inputs: $i) {{ ok {ERRORS} }} }}"
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


def about(pin):
    return Pin.objects.get(pk=pin.pk).about


# From the row that holds the link ---------------------------------------------------------------


def test_a_link_leads_to_a_row_of_the_type_that_is_named(office, board):
    crate = Crate.objects.create()
    office.done(PIN, i={"text": "a", "about": {"connect": {"board": {"name": "north"}}}})
    office.done(PIN, i={"text": "b", "about": {"connect": {"crate": {"id": str(crate.pk)}}}})
    assert [pin.about for pin in Pin.objects.order_by("text")] == [board, crate]


def test_the_row_that_a_link_leads_to_is_made_before(office):
    office.done(PIN, i={"text": "a", "about": {"create": {"board": {"name": "south"}}}})
    office.done(STAMP, i={"text": "a", "on": {"create": {"board": {"name": "west"}}}})
    assert Pin.objects.get().about == Board.objects.get(name="south")
    assert Stamp.objects.get().on == Board.objects.get(name="west")


def test_a_row_is_connected_or_made(office, board):
    for name in ("north", "south"):
        step = {"board": {"where": {"name": name}, "create": {"name": name}}}
        office.done(PIN, i={"text": name, "about": {"connectOrCreate": step}})
    assert [pin.about.name for pin in Pin.objects.order_by("pk")] == ["north", "south"]
    assert Board.objects.count() == 2


def test_a_link_of_a_row_that_is_there_leads_elsewhere_and_nowhere(office, board):
    pin = Pin.objects.create(text="a", about=Crate.objects.create())
    found = office.done(CHANGE, id=pin.pk, i={"about": {"connect": {"board": {"id": board.pk}}}})
    assert found["pin"]["about"] == {"__typename": "Board"}
    assert about(pin) == board
    office.done(CHANGE, id=pin.pk, i={"about": {"create": {"board": {"name": "new"}}}})
    assert about(pin).name == "new"
    office.done(CHANGE, id=pin.pk, i={"about": {"disconnect": True}})
    pin.refresh_from_db()
    assert (pin.about_type_id, pin.about_key) == (None, "")


def test_the_row_behind_a_link_is_changed_upserted_and_deleted(office, board):
    pin = Pin.objects.create(text="a", about=board)
    office.done(CHANGE, id=pin.pk, i={"about": {"update": {"board": {"name": "up"}}}})
    assert about(pin).name == "up"
    step = {"board": {"create": {"name": "other"}, "update": {"name": "upper"}}}
    office.done(CHANGE, id=pin.pk, i={"about": {"upsert": step}})
    assert [item.name for item in Board.objects.all()] == ["upper"]
    office.done(CHANGE, id=pin.pk, i={"about": {"delete": True}})
    assert (about(pin), Board.objects.exists()) == (None, False)
    office.done(CHANGE, id=pin.pk, i={"about": {"upsert": step}})
    assert about(pin).name == "other"


def test_a_row_of_another_type_is_not_changed_but_replaced_by_an_upsert(office, board):
    pin = Pin.objects.create(text="a", about=Crate.objects.create())
    assert office.problems(
        CHANGE, id=pin.pk, i={"about": {"update": {"board": {"name": "x"}}}}
    ) == [("NOT_FOUND", "input.about.update.board")]
    step = {"board": {"create": {"name": "other"}, "update": {"name": "x"}}}
    office.done(CHANGE, id=pin.pk, i={"about": {"upsert": step}})
    assert (about(pin).name, Crate.objects.count()) == ("other", 1)


def test_a_link_that_must_lead_somewhere_is_needed_and_cannot_be_cut(office, board):
    stamp = Stamp.objects.create(text="a", on=board)
    for verb in ("disconnect", "delete"):
        assert office.problems(RESTAMP, id=stamp.pk, i={"on": {verb: True}}) == [
            ("REQUIRED", f"input.on.{verb}")
        ]
    told = office.whole(STAMP, i={"text": "a"})["errors"][0]
    assert told["extensions"]["hint"] == "Give on, too."
    with pytest.raises(Rejected, match="on: This field cannot be null"):
        office.records("Stamp").create(text="a")
    assert Stamp.objects.get().on == board


def test_rows_whose_keys_do_not_fit_are_no_ends(office):
    crate = {"connect": {"crate": {"id": "8a8e1f61-2a9e-4a3c-93bb-1a1a9bd9d6ad"}}}
    found = office.whole(STAMP, i={"text": "a", "on": crate})
    assert "crate" in found["errors"][0]["message"]


def test_ends_of_many_rows_are_found_by_one_statement_for_each_type(office, board):
    many = "mutation($i: [PinCreateInput!]!) { createPins(inputs: $i) { ok errors { code } } }"
    taken = []
    office.done(PIN, i={"text": "first", "about": {"connect": {"board": {"id": board.pk}}}})
    for number in (2, 50):
        link = {"connect": {"board": {"id": board.pk}}}
        with statements() as found:
            office.done(many, i=[{"text": f"{each}", "about": link} for each in range(number)])
        taken.append(len(told(found)))
    assert taken[0] == taken[1]


# From behind ------------------------------------------------------------------------------------


def test_rows_behind_are_made_with_the_row_that_they_lead_to(office):
    office.done(BOARD, i={"name": "new", "pins": {"create": [{"text": "a"}, {"text": "b"}]}})
    made = Board.objects.get(name="new")
    assert sorted(pin.text for pin in made.pins.all()) == ["a", "b"]


def test_rows_that_are_there_are_led_to_a_row_that_is_made(office):
    pins = [Pin.objects.create(text=text) for text in "abc"]
    keys = [{"id": pin.pk} for pin in pins]
    office.done(BOARD, i={"name": "new", "pins": {"connect": keys}})
    assert Board.objects.get().pins.count() == 3


def test_rows_behind_are_connected_changed_upserted_cut_and_deleted(office, board):
    one, two, three = (Pin.objects.create(text=text, about=board) for text in "abc")
    other = Pin.objects.create(text="d", about=Crate.objects.create())
    steps = {
        "connect": [{"id": other.pk}],
        "update": [{"where": {"id": one.pk}, "input": {"text": "A"}}],
        "upsert": [{"where": {"id": "0"}, "create": {"text": "e"}, "update": {"text": "no"}}],
        "disconnect": [{"id": two.pk}],
        "delete": [{"id": three.pk}],
    }
    office.done(REBOARD, id=board.pk, i={"pins": steps})
    assert sorted(pin.text for pin in board.pins.all()) == ["A", "d", "e"]
    assert about(two) is None
    assert not Pin.objects.filter(pk=three.pk).exists()


def test_rows_behind_are_set_to_these_and_no_others(office, board):
    one, two = (Pin.objects.create(text=text, about=board) for text in "ab")
    new = Pin.objects.create(text="c")
    office.done(REBOARD, id=board.pk, i={"pins": {"set": [{"id": one.pk}, {"id": new.pk}]}})
    assert sorted(pin.text for pin in board.pins.all()) == ["a", "c"]
    assert about(two) is None


def test_rows_behind_another_row_are_not_found(office, board):
    key = {"id": Pin.objects.create(text="a", about=Board.objects.create(name="b")).pk}
    # The same key, but of another type.
    same = Pin.objects.create(text="a", about=Team.objects.create(pk=board.pk, name="t"))
    for found in (key, {"id": same.pk}):
        for step in (
            {"update": [{"where": found, "input": {"text": "x"}}]},
            {"delete": [found]},
            {"disconnect": [found]},
        ):
            ((code, _),) = office.problems(REBOARD, id=board.pk, i={"pins": step})
            assert code == "NOT_FOUND"
    assert Pin.objects.filter(text="a").count() == 2


def test_a_hundred_rows_behind_take_as_many_statements_as_two(office):
    taken = []
    Pin.objects.create(text="known", about=Board.objects.create(name="known"))
    for number in (2, 100):
        pins = {"create": [{"text": f"{each}"} for each in range(number)]}
        with statements() as found:
            office.done(BOARD, i={"name": f"b{number}", "pins": pins})
        taken.append(len(told(found)))
    assert taken[0] == taken[1]


def test_links_lead_on_inside_of_each_other(office):
    inner = {"create": {"board": {"name": "inner", "pins": {"create": [{"text": "deep"}]}}}}
    office.done(BOARDS, i=[{"name": "outer"}, {"name": "with", "pins": {"create": []}}])
    office.done(PIN, i={"text": "top", "about": inner})
    assert Pin.objects.get(text="deep").about == Pin.objects.get(text="top").about


def test_many_rows_are_led_to_one_at_once(office, board):
    for text in "abc":
        Pin.objects.create(text=text)
    document = f"""mutation($i: PinUpdateInput!) {{
        updatePins(all: true, input: $i) {{ ok count {ERRORS} }} }}"""
    done = office.done(document, i={"about": {"connect": {"board": {"name": "north"}}}})
    assert (done["count"], board.pins.count()) == (3, 3)
    office.done(document, i={"about": {"disconnect": True}})
    assert board.pins.count() == 0
    made = {"about": {"create": {"board": {"name": "x"}}}}
    assert office.problems(document, i=made) == [("BAD_INPUT", "input.about.create.board")]


# From Python ------------------------------------------------------------------------------------


def test_python_gives_instances_or_names_entities(office, board):
    pins = office.records("Pin")
    pin = pins.create(text="a", about=board)
    assert about(pin) == board
    pins.update(pin, about={"create": {"Board": {"name": "made"}}})
    assert about(pin).name == "made"
    pins.update(pin, about={"connect": {"Board": board.pk}})
    assert about(pin) == board
    pins.update(pin, about=None)
    assert about(pin) is None
    boards = office.records("Board")
    boards.update(board, pins=[pin])
    assert list(board.pins.all()) == [pin]


@pytest.mark.parametrize(
    "given",
    [
        7,
        "x",
        {"Stone": 1},
        {"connect": {"Board": 1, "Crate": 1}},
        {"connect": 1},
        {"connect": True},
        {"update": True},
    ],
)
def test_python_is_told_what_to_give(office, given):
    with pytest.raises(BadInput):
        office.records("Pin").create(text="a", about=given)


def test_python_cannot_lead_to_what_is_no_end(office):
    with pytest.raises(BadInput, match="leads to no Crate"):
        office.records("Stamp").create(text="a", on=Crate.objects.create())
