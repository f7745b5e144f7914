"""What is wrong with the events that entities, settings and actions name is a finding."""

from types import ModuleType, new_class
from typing import Any
from unittest.mock import patch

import pytest
from django.test import override_settings

from mainspring import Emit, Entity, Event, Policy, action, anyone, nobody, on
from mainspring.assembly.assemble import assemble
from mainspring.blueprint.published import published_types
from tests.office.models import Person, Task, Team

APPS = ["office.Team", "office.Person", "office.Skill", "office.Task", "office.Badge"]
WHERE = "Correct `emit` in Kind in tests/unit/assembly/test_emissions.py."


def assembled(*, model=Task, emits=None, apps=APPS, **said):
    said |= {"__module__": __name__, "policy": Policy(read=anyone, create=anyone)}
    module = ModuleType(__name__)
    module.Kind = new_class("Kind", (Entity[model],), exec_body=lambda body: body.update(said))
    return assemble(apps=apps, domains=[module], emits=emits or {})


def findings(*numbers, **options):
    return [
        (item.node, item.message, item.hint)
        for item in assembled(**options).findings
        if item.id.removeprefix("mainspring.") in (numbers or ("E005", "E013", "E014", "E027"))
    ]


def emissions(**options):
    return assembled(**options).blueprint.emissions


def test_every_spelling_of_what_is_updated():
    (any_field,) = emissions(emit={"updated": "task.changed"})
    assert (any_field.type, any_field.watched) == ("task.changed", ())
    assert any_field.told == ("title", "state", "points", "owner_id", "team_id")
    (listed,) = emissions(emit={"updated": ["state", "team"]})
    assert (listed.type, listed.watched) == ("task.updated", ("state", "team_id"))
    assert listed.told == listed.watched
    several = emissions(emit={"updated": {"task.moved": ["team"], "task.done": ["state"]}})
    assert [(item.type, item.watched) for item in several] == [
        ("task.moved", ("team_id",)),
        ("task.done", ("state",)),
    ]
    (linked,) = emissions(model=Person, emit={"updated": {"person.learned": ["skills"]}})
    assert linked.watched == ("skills",)


def test_masked_fields_are_told_where_they_are_named():
    masked = {"model": Person, "policy": Policy(read=anyone, fields={"salary": nobody})}
    module = ModuleType(__name__)

    def told(emit):
        said = {"__module__": __name__, "policy": masked["policy"], "emit": emit}
        module.Kind = new_class("Kind", (Entity[Person],), exec_body=lambda body: body.update(said))
        (found,) = assemble(apps=APPS, domains=[module]).blueprint.emissions
        return found.told

    assert "salary" not in told({"updated": "person.changed"})
    assert "salary" in told({"updated": ["salary"]})


@pytest.mark.parametrize(
    ("emit", "message", "hint"),
    [
        (
            {"craeted": "task.made"},
            "Nothing is published when rows are 'craeted'.",
            "Did you mean 'created'?",
        ),
        (
            {"saved": "task.made"},
            "Nothing is published when rows are 'saved'.",
            "It takes created, updated, deleted, values, signals.",
        ),
        (
            {"created": "task made"},
            "'task made' is no type of events: words are joined by dots, as in 'flight.delayed'.",
            WHERE,
        ),
        (
            {"created": True},
            "True is no type of events; write a text, such as 'flight.delayed'.",
            WHERE,
        ),
        ({"created": "x" * 101}, f"'{'x' * 101}' is longer than 100 characters.", WHERE),
        (
            {"created": "task.made", "deleted": "task.made"},
            "'task.made' is published twice.",
            "Give each a type of its own.",
        ),
        ({"signals": 1}, "`signals` is 1; True or False is wanted.", WHERE),
        (
            {"updated": ["stat"]},
            "`updated` names 'stat', which is no column that Task shows.",
            "Did you mean 'state'?",
        ),
        (
            {"updated": {"task.done": ["sate"]}},
            "`updated['task.done']` names 'sate', which is no column that Task shows.",
            "Did you mean 'state'?",
        ),
        (
            {"updated": {"task.done": "state"}},
            "`updated['task.done']` is 'state'; a list of fields is wanted.",
            WHERE,
        ),
        (
            {"updated": []},
            "`updated` names no field.",
            "Write a type alone where any field counts.",
        ),
        (
            {"created": "task.made", "values": ["size"]},
            "`values` names 'size', which is no column that Task shows.",
            WHERE,
        ),
    ],
)
def test_a_mistake_is_told_with_what_is_right(emit, message, hint):
    assert findings(emit=emit) == [("office.Task.emit", message, hint)]


def test_something_else_than_a_dict_is_an_attribute_of_the_wrong_kind():
    ((where, message, _),) = findings(emit="task.made")
    assert where.endswith("Kind.emit")
    assert "a dict of types of events is wanted" in message


def test_an_excluded_field_cannot_be_named():
    ((_, message, _),) = findings(
        model=Person, exclude=("notes",), emit={"created": "x", "values": ["notes"]}
    )
    assert "'notes', which is no column that Person shows" in message


def test_the_app_of_events_is_needed_where_something_is_published(settings):
    without = [name for name in settings.INSTALLED_APPS if not name.startswith("mainspring.events")]
    with override_settings(INSTALLED_APPS=[name for name in without if name != "tests.post"]):
        (emit,) = findings(emit={"created": "task.made"})
        assert emit[1] == "Nothing keeps events."
        assert '"mainspring.events"' in emit[2]

        @action(allow=anyone, emits="task.done")
        def finish(self, task: Task) -> None: ...

        ((_, message, _),) = findings("E025", finish=finish)
        assert "INSTALLED_APPS" in message

        @on("task.done")
        def handle(self, event: Event) -> None: ...

        ((_, message, _),) = findings("E029", handle=handle)
        assert "INSTALLED_APPS" in message
        assert findings() == []


def test_rows_of_another_database_cannot_publish(settings):
    settings.DATABASE_ROUTERS = ["tests.unit.assembly.test_emissions.Elsewhere"]
    ((_, message, _),) = findings(emit={"created": "task.made"})
    assert message == "Its rows are in the database 'other', and events in 'default'."


class Elsewhere:
    """Writes tasks elsewhere."""

    def db_for_write(self, model: type, **_hints: Any) -> str | None:
        return "other" if model is Task else None


def test_keys_that_are_too_long_to_name_a_row():
    with patch.object(Task._meta.pk, "max_length", 65):
        ((_, message, _),) = findings(emit={"deleted": "task.dropped"})
    assert message == "Its key has up to 65 characters, and events name rows by 64."


# Settings -------------------------------------------------------------------------------------


def test_a_setting_says_the_same_of_a_model():
    (found,) = emissions(emits={"office.Team": {"created": "team.made"}})
    assert (found.type, found.label, found.entity) == ("team.made", "office.Team", "Team")
    assert not found.signals


def test_a_model_that_is_not_exposed_publishes_by_signals():
    (found,) = emissions(emits={"auth.User": {"updated": ["email"], "created": "user.made"}})[1:]
    assert (found.type, found.entity, found.signals) == ("user.updated", "", True)
    assert found.told == ("email",)
    ((_, message, _),) = findings(emits={"auth.User": {"updated": ["password"]}})
    assert "'password', which is no column that it has" in message


def test_a_setting_of_what_is_not_there():
    ((_, message, hint),) = findings(emits={"office.Tim": {"created": "team.made"}})
    assert (message, hint) == ("There is no model 'office.Tim'.", "Did you mean 'office.Team'?")


def test_a_model_is_told_of_at_one_place():
    ((_, message, _),) = findings(
        model=Team, emit={"created": "a"}, emits={"office.Team": {"deleted": "b"}}
    )
    assert "says something of it too" in message


# Actions --------------------------------------------------------------------------------------


def acting(emits):
    @action(allow=anyone, emits=emits)
    def finish(self, task: Task, *, how: str, api_key: str = "") -> None: ...

    return {"finish": finish}


def test_what_actions_declare():
    (task,) = (
        item for item in assembled(**acting("task.done")).blueprint.entities if item.name == "Task"
    )
    (node,) = task.writes.actions
    assert (node.emits, node.publishes, node.tells) == (("task.done",), "task.done", ("how",))
    made = assembled(emit={"created": "task.made"}, **acting(["task.a", "task.b"]))
    assert list(published_types(made.blueprint)) == [
        ("task.made", {"id"}),
        ("task.a", None),
        ("task.b", None),
    ]


@pytest.mark.parametrize("emits", ["task done", ["task.done", 5], ["-"]])
def test_a_wrong_type_of_an_action_is_a_finding(emits):
    ((where, message, _),) = findings("E025", **acting(emits))
    assert where == "office.Task.finish"
    assert "is no type of events" in message


# Handlers -------------------------------------------------------------------------------------


def plain(self, event: Event) -> None: ...
async def waiting(self, event: Event) -> None: ...
def with_default(self, event: Event, *, times: int = 1) -> None: ...
def lonely(self) -> None: ...
def greedy(self, event: Event, other: int) -> None: ...
def generator(self, event: Event):
    yield event


@pytest.mark.parametrize("method", [plain, waiting, with_default])
def test_a_method_handles_events(method):
    marked = on("task.made")(method)
    ((path, bound),) = assembled(handle=marked).bindings.handlers.items()
    assert path == f"{__name__}.Kind.handle"
    assert isinstance(bound.__self__, Entity)


@pytest.mark.parametrize(
    ("method", "message"),
    [
        (lonely, "A handler takes self and the event"),
        (greedy, "A handler takes self and the event"),
        (generator, "It is a generator"),
        (staticmethod(on("x")(lambda event: None)), "neither static nor of the class"),
        (classmethod(on("x")(lambda cls, event: None)), "neither static nor of the class"),
    ],
)
def test_a_method_that_cannot_be_called_is_a_finding(method, message):
    marked = method if isinstance(method, staticmethod | classmethod) else on("x")(method)
    ((where, told, _),) = findings("E029", handle=marked)
    assert where == "office.Task.handle"
    assert message in told


def test_a_handler_outside_of_an_entity_is_a_finding():
    module = ModuleType("office.domain")

    @on("task.made")
    def notify(event: Event) -> None: ...

    notify.__module__ = module.__name__
    module.notify = notify
    (found,) = (
        item for item in assemble(apps=APPS, domains=[module]).findings if "E029" in item.id
    )
    assert found.node == "office.domain.notify"
    assert found.hint == "Make it a method of an entity, or move it to office.handlers."


def test_the_spelling_is_typed():
    emit: Emit = {"created": "task.made", "updated": ["state"], "values": ["title"]}
    assert len(emissions(emit=emit)) == 2
