"""A method that cannot be an action is a finding that says what is allowed."""

from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType, new_class
from typing import Any

import pytest
from django.db.models import Model

from mainspring import Entity, Policy, Principal, action, anyone, nobody, role, where
from mainspring.assembly.assemble import assemble
from mainspring.blueprint.writes import Given
from tests.office.models import Skill, Task, Team
from tests.shop.models import Order

APPS = ["office.Team", "office.Person", "office.Skill", "office.Task", "office.Badge"]


@dataclass
class Holder:
    """Holds a row."""

    team: Team


def assembled(method, name="act", *, model=Task, apps=APPS):
    said = {name: method, "__module__": __name__}
    module = ModuleType(__name__)
    module.Kind = new_class("Kind", (Entity[model],), exec_body=lambda body: body.update(said))
    return assemble(apps=apps, domains=[module])


def findings(method, name="act", number="E025", **options):
    return [
        (item.message, item.hint)
        for item in assembled(method, name, **options).findings
        if item.id == f"mainspring.{number}"
    ]


def node(method, name="act", **options):
    blueprint = assembled(method, name, **options).blueprint
    (entity,) = (item for item in blueprint.entities if item.name == "Task")
    (found,) = entity.writes.actions
    return found


def unannotated(self, task: Task, *, number) -> None: ...
def no_result(self, task: Task): ...
def unknown(self, task: Task, *, number: object) -> None: ...
def positional(self, task: Task, number: int, /) -> None: ...
def variadic(self, task: Task, **rest: int) -> None: ...
def wrong_result(self, task: Task) -> int: ...
def other_row(self, task: Task) -> Team: ...
def many_rows(self, task: Task) -> list[Task]: ...
def not_exposed(self, task: Task, *, order: Order) -> None: ...
def holder(self, task: Task, *, held: Holder) -> None: ...
def taken_key(self, task: Task, *, id: int) -> None: ...  # noqa: A002
def taken_keys(self, task: Task, *, ids: list[int]) -> None: ...
def taken_option(self, task: Task, *, validate_only: bool) -> None: ...
def selfless(task: Task) -> None: ...
def bare() -> None: ...
def generator(self, task: Task) -> Iterator[Task]:
    yield task


def same_name(self, task: Task, *, a_b: int, a__b: int) -> None: ...


@pytest.mark.parametrize(
    ("method", "message"),
    [
        (unannotated, "The parameter 'number' is not annotated."),
        (no_result, "What it returns is not annotated."),
        (unknown, "The parameter 'number': object is no type of values"),
        (positional, "cannot be given by its name"),
        (variadic, "cannot be given by its name"),
        (wrong_result, "An action returns a Task or None."),
        (other_row, "An action returns a Task or None."),
        (many_rows, "An action returns a Task or None."),
        (not_exposed, "shop.Order is not exposed by MAINSPRING['apps']."),
        (holder, "An argument cannot hold a row, as Holder.team does."),
        (taken_key, "The parameter 'id' is taken: every such action has it."),
        (taken_keys, "The parameter 'ids' is taken"),
        (taken_option, "The parameter 'validateOnly' is taken"),
        (selfless, "An action takes self first."),
        (bare, "An action takes self first."),
        (generator, "It is a generator, of which nothing would run."),
        (same_name, "Two parameters have one name in the schema: aB, aB."),
    ],
)
def test_what_is_wrong_with_a_method_is_told(method, message):
    ((told, hint),) = findings(action(allow=anyone)(method))
    assert message in told
    assert hint.startswith("Correct `act` in ")


@pytest.mark.parametrize("kind", [staticmethod, classmethod])
def test_an_action_is_a_plain_method(kind):
    def act(self, task: Task) -> None: ...

    ((told, _),) = findings(kind(action(allow=anyone)(act)))
    assert told == "An action is a plain method, neither static nor of the class."


@pytest.mark.parametrize("name", ["filter", "create", "count"])
def test_a_verb_of_records_is_taken(name):
    def act(self, task: Task) -> None: ...

    ((told, _),) = findings(action(allow=anyone)(act), name)
    assert told == f"Records have a verb '{name}' already."


@pytest.mark.parametrize(
    ("verb", "message"),
    [
        ("create", "There is a mutation 'createTask' already; give another verb by `name`."),
        ("to-day", "'to-dayTask' is not a name by GraphQL's rules"),
    ],
)
def test_the_names_of_mutations_are_free_and_names(verb, message):
    def act(self, task: Task) -> None: ...

    ((told, _),) = findings(action(allow=anyone, name=verb)(act))
    assert message in told


@pytest.mark.parametrize("rule", [None, nobody])
def test_an_action_that_nobody_may_do_is_told(rule):
    def act(self, task: Task) -> None: ...

    ((told, hint),) = findings(action(allow=rule)(act), number="W022")
    assert told == "Nobody may do it, because no rule allows it."
    assert hint.startswith("Give `act` in ")


def test_a_rule_that_cannot_be_compiled_is_told():
    def act(self, task: Task) -> None: ...

    ((told, _),) = findings(action(allow=where(stat="x"))(act), number="E009")
    assert "has no field 'stat'" in told


def test_a_verb_of_the_whole_is_not_about_rows():
    def act(self) -> None: ...

    ((told, _),) = findings(action(allow=where(state="open"))(act))
    assert "is no rule on whoever asks alone" in told


def test_what_an_action_is():
    def act(
        self, task: Task, *, team: Team, who: Principal, notes: list[str] | None = None
    ) -> Task:
        """Do it."""

    found = node(action(allow=role("x"))(act), "set_up")
    assert (found.name, found.one, found.many, found.row) == (
        "set_up",
        "setUpTask",
        "setUpTasks",
        "task",
    )
    assert [item.name for item in found.arguments] == ["team", "notes"]
    assert (found.gives, found.description) == (Given.ROW, "Do it.")


def test_a_mixin_says_it_of_any_model():
    def act(self, row: Model) -> Model: ...

    assert node(action(allow=anyone)(act)).gives is Given.ROW


def test_a_row_that_is_given_by_name_is_an_argument():
    def act(self, *, one: Task, others: list[Task]) -> list[Task]: ...

    found = node(action(allow=anyone)(act))
    assert (found.one, found.many, found.row) == ("actTasks", "", "")
    assert [item.name for item in found.arguments] == ["one", "others"]
    assert found.gives is Given.ROWS


def test_a_row_without_a_key_that_is_shown_is_no_argument():
    def act(self, task: Task, *, skill: Skill) -> None: ...

    class Skills(Entity[Skill]):
        exclude = ("id",)
        policy = Policy(read=anyone)

    class Tasks(Entity[Task]):
        run = action(allow=anyone)(act)

    module = ModuleType(__name__)
    module.Skills, module.Tasks = Skills, Tasks
    Skills.__module__ = Tasks.__module__ = __name__
    told: list[Any] = [
        item.message
        for item in assemble(apps=APPS, domains=[module]).findings
        if item.id == "mainspring.E025"
    ]
    assert told == ["The parameter 'skill': No single field that is shown is the key of Skill."]
