"""Handlers in entities, and types of events that nobody declares."""

from dataclasses import replace

import pytest
from django.apps import apps
from django.core.checks import run_checks

from mainspring.assembly.assemble import assemble
from mainspring.blueprint.published import published_types
from mainspring.errors import AssemblyError, BadInput
from mainspring.events.apps import EventsConfig, the_events
from mainspring.events.models import Finished, StoredEvent
from mainspring.events.publishing import publish
from tests.office import emitting_domain, handling_domain
from tests.office.asking import EXPOSED
from tests.office.handling_domain import CALLS

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def events():
    """Give the app of the project; what is connected in a test is not in the next one."""
    config = the_events()
    settings = config.settings
    CALLS.clear()
    yield config
    config.settings = settings
    config.connect(methods=[], types=[], modules=[])


def _connect(config, *domains):
    for domain in domains:
        made = assemble(apps=EXPOSED, domains=[domain])
        assert [item for item in made.findings if item.severity == "error"] == []
        config.connect(
            methods=made.bindings.handlers.items(),
            types=published_types(made.blueprint),
            modules=[domain],
        )


def _warnings(config, **settings):
    config.settings = replace(config.settings, **settings)
    config._gather()
    return [
        (item.node.rpartition(".")[2], item.hint, str(item.severity))
        for item in config.undeclared()
        if "letter." not in item.message
    ]


# Methods of entities --------------------------------------------------------------------------


def test_methods_of_entities_handle_events(events, work):
    _connect(events, handling_domain)
    publish("task.made", {"points": 2})
    publish("task.made", {"points": 3})
    work()
    assert sorted(CALLS) == [
        ("count", "Tasks", [2, 3]),
        ("notify", "Tasks", 2),
        ("notify", "Tasks", 3),
        ("wait", "Tasks", 2),
        ("wait", "Tasks", 3),
    ]
    assert Finished.objects.count() == 6
    names = {handler.name for handler in events.handlers}
    assert "tests.office.handling_domain.Tasks.notify" in names


def test_a_schedule_of_an_entity(events):
    _connect(events, handling_domain)
    assert "task.counted" in events.schedules.names()


def test_payloads_of_a_domain_are_known(events, work):
    _connect(events, handling_domain)
    with pytest.raises(BadInput):
        publish("task.weighed", {"grams": "x"})
    publish("task.weighed", {"grams": 5})
    work()
    assert CALLS == [("weigh", "Tasks", 5)]


def test_a_domain_may_be_connected_before_the_app_is_ready():
    config = EventsConfig("mainspring.events", apps.get_app_config("mainspring_events").module)
    _connect(config, handling_domain)
    config.ready()
    names = {handler.name for handler in config.handlers}
    assert {"tests.office.handling_domain.Tasks.notify", "tests.post.handlers.deliver"} <= names


def test_what_is_published_by_itself_is_to_fit_the_payload_of_its_type(events):
    with pytest.raises(AssemblyError, match="needs 'grams', which nothing gives"):
        events.connect(
            methods=[], types=[("task.weighed", frozenset({"id"}))], modules=[handling_domain]
        )


# Types ----------------------------------------------------------------------------------------


def test_a_type_that_nobody_declares_is_told_with_the_nearest_one(events):
    _connect(events, handling_domain)
    assert _warnings(events) == [
        ("misspelled", "Did you mean 'task.weighed'?", "warning"),
        *[
            (
                name,
                'Declare it by @event("task.made"), or in MAINSPRING["events"]["types"].',
                "warning",
            )
            for name in ("notify", "wait", "count")
        ],
    ]


def test_settings_declare_types_one_by_one_and_by_their_beginnings(events):
    _connect(events, handling_domain)
    assert _warnings(events, types=("task.made", "task.weihged")) == []
    assert _warnings(events, types=("task.*",)) == []
    assert len(_warnings(events, types=("tas.*",))) == 4


def test_what_entities_and_actions_publish_is_declared(events):
    _connect(events, emitting_domain)
    for type_ in ("task.made", "task.moved", "task.estimated", "team.founded", "letter.weighed"):
        assert type_ in events.declared
    assert "letter.collected" in events.declared  # a schedule
    assert "task.nothing" not in events.declared


def test_settings_say_how_bad_it_is(events):
    _connect(events, handling_domain)
    assert {item[-1] for item in _warnings(events, undeclared="error")} == {"error"}
    assert _warnings(events, undeclared="allow") == []


def test_it_is_shown_by_checks(events):
    _connect(events, handling_domain)
    found = [item for item in run_checks(tags=["mainspring"]) if item.id == "mainspring.W024"]
    assert any(item.obj.endswith("Tasks.misspelled") for item in found)


def test_publishing_of_an_undeclared_type_is_refused_where_settings_say_so(events):
    publish("no.such")
    events.settings = replace(events.settings, undeclared="error")
    with pytest.raises(BadInput, match=r"'letter\.wieghed'") as caught:
        publish("letter.wieghed")
    assert "letter.weighed" in caught.value.hint
    publish("letter.weighed", {"grams": 1})
    assert StoredEvent.objects.count() == 2
