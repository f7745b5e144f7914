"""States that cannot be declared so are a finding that says what is wrong."""

from types import ModuleType, new_class

import pytest

from mainspring import Entity, action, anyone, computed, states
from mainspring.assembly.assemble import assemble
from tests.office.models import Person, Task, Team

APPS = ["office.Team", "office.Person", "office.Skill", "office.Task", "office.Badge"]
WAYS = {"start": ("open", "busy")}


def findings(number="E026", model=Task, **said):
    module = ModuleType(__name__)
    body = {"__module__": __name__, **said}
    module.Kind = new_class("Kind", (Entity[model],), exec_body=lambda made: made.update(body))
    return [
        item.message
        for item in assemble(apps=APPS, domains=[module]).findings
        if item.id == f"mainspring.{number}"
    ]


def wholly(self) -> None: ...


@pytest.mark.parametrize(
    ("made", "message"),
    [
        (states("stat", WAYS), "office.Task has no field 'stat'. Did you mean 'state'?"),
        (states("team", WAYS), "'team' is no field that could hold a state."),
        (states("remark", WAYS), "office.Task has no field 'remark'."),
        (states("id", WAYS), "'id' is no field that could hold a state."),
        (states("state", {}), "There is no transition, so that the state of a row never changes."),
        (
            states("state", ["start"]),
            "`transitions` is ['start']; it is to be a dict by names of transitions.",
        ),
        (
            states("state", WAYS, guards=len),
            "`guards` is <built-in function len>; it is to be a dict by names of transitions.",
        ),
        (
            states("state", {"start": "busy"}),
            "'start' is 'busy'; it is to be the states before and the one after.",
        ),
        (
            states("state", {"start": ("opne", "busy")}),
            "'start': 'opne' is none of the choices of state. Did you mean 'open'?",
        ),
        (
            states("state", {"start": (["open", "x"], "busy")}),
            "'start': 'x' is none of the choices of state.",
        ),
        (
            states("state", WAYS, allow={"strat": anyone}),
            "`allow` names 'strat', which is no transition. Did you mean 'start'?",
        ),
        (
            states("state", WAYS, guards={"stop": len}),
            "`guards` names 'stop', which is no transition.",
        ),
        (
            states("state", WAYS, guards={"start": 1}),
            "The guard of 'start' is 1; it is to be a function of the row.",
        ),
        (
            states("state", {"finish": ("busy", "done")}),
            "New rows begin with 'open', which is none of the states.",
        ),
        (
            states("state", WAYS, initial="opne"),
            "New rows begin with 'opne', which is none of the states. Did you mean 'open'?",
        ),
        (
            states("title", WAYS),
            "title has no default: give the `initial` state of new rows.",
        ),
    ],
)
def test_what_is_wrong_with_states_is_told(made, message):
    assert findings(progress=made) == [message]


def test_a_field_has_states_once():
    again = states("state", {"finish": ("open", "done")})
    assert findings(one=states("state", WAYS), two=again) == ["'state' has states already."]


def test_a_transition_has_a_name_of_its_own():
    points = states("points", {"start": (1, 2)})
    assert findings(one=states("state", WAYS), two=points) == [
        "There is a transition 'start' already."
    ]


def test_a_transition_is_nothing_else():
    made = computed(needs=["title"], output=int)(len)
    (told,) = findings(progress=states("state", WAYS), start=made)
    assert told == "'start' is something else already; a method is to be marked by @action."


def test_the_method_of_a_transition_takes_a_row():
    marked = action(allow=anyone)(wholly)
    told = findings("E025", progress=states("state", WAYS), start=marked)
    assert told == ["It is a transition, and takes no row."]


def test_a_transition_that_nobody_may_do_is_told():
    assert findings("W022", progress=states("state", WAYS)) == [
        "Nobody may do it, because no rule allows it."
    ]
    assert not findings("W022", progress=states("state", WAYS, allow=anyone))


def test_a_transition_has_no_name_that_is_taken():
    made = states("state", {"update": ("open", "busy")}, allow=anyone)
    assert findings("E025", progress=made) == ["Records have a verb 'update' already."]


@pytest.mark.parametrize("allow", ["boss", 5])
def test_what_is_no_rule_is_told_once(allow):
    (told,) = findings("E009", progress=states("state", WAYS, allow=allow))
    assert told == f"{allow!r} is not a rule."


def test_a_rule_on_setting_the_state_is_told():
    from mainspring import Policy

    policy = Policy(read=anyone, update=anyone, write={"state": anyone})
    made = states("state", WAYS, allow=anyone)
    (told,) = findings("E005", progress=made, policy=policy)
    assert told == "Task has no field or link 'state' that can be set."


@pytest.mark.parametrize("model", [Team, Person])
def test_values_of_a_field_without_choices_are_any(model):
    name = "floor" if model is Team else "saved"
    start = 1 if model is Team else 0
    assert not findings(model=model, progress=states(name, {"lift": (start, 7)}, allow=anyone))
