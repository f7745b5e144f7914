"""Events of `save()` and `delete()` of Django, where a project asks for them."""

import gc
import weakref

import pytest
from django.db import transaction
from django.db.models import F

from mainspring.assembly.assemble import assemble
from mainspring.errors import SetupError
from mainspring.event_upkeep import event_plugins
from mainspring.events.model_signals import connect_signals
from mainspring.events.models import StoredEvent
from tests.office import signals_domain
from tests.office.asking import EXPOSED, Office
from tests.office.models import Person, Skill, Task, Team

pytestmark = [
    pytest.mark.django_db,
]


@pytest.fixture
def office():
    exposed = [label for label in EXPOSED if label != "office.Skill"]
    emits = {
        "office.Skill": {"created": "skill.made", "updated": ["name"], "deleted": "skill.gone"}
    }
    made = assemble(apps=exposed, domains=[signals_domain], emits=emits)
    assert [item for item in made.findings if item.severity == "error"] == []
    kept = weakref.WeakSet(listening := connect_signals(made.blueprint.emissions))
    listening.clear()  # the composition root keeps none of them
    gc.collect()
    yield Office(signals_domain, exposed=exposed, plugins=event_plugins(made.blueprint))
    for one in list(kept):
        one.disconnect()


@pytest.fixture
def team(office):
    return Team.objects.create(name="A")


def events():
    return list(StoredEvent.objects.order_by("pk").values_list("type", "payload"))


def test_a_row_of_django_from_its_beginning_to_its_end(office, team):
    task = Task.objects.create(title="t", team=team)
    task.state = "done"
    task.save()
    task.title = "other"
    task.save()
    key = task.pk
    task.delete()
    assert events() == [
        ("task.made", {"id": key}),
        ("task.done", {"id": key, "changed": {"state": {"old": "open", "new": "done"}}}),
        ("task.dropped", {"id": key}),
    ]
    assert set(StoredEvent.objects.values_list("subject_id", flat=True)) == {str(key)}


def test_a_verb_publishes_once(office, team):
    tasks = office.records("Task")
    task = tasks.create(title="t", team=team)
    tasks.update(task, state="done")
    tasks.create_many([{"title": "a", "team": team}, {"title": "b", "team": team}])
    tasks.filter(title="a").update_all(state="done")
    tasks.filter(title__in=["a", "b"]).delete_all()
    tasks.delete(task)
    types = [type_ for type_, _ in events()]
    assert sorted(types) == ["task.done"] * 2 + ["task.dropped"] * 3 + ["task.made"] * 3


@pytest.mark.django_db(transaction=True)
def test_a_verb_has_a_transaction(office):
    office.records("Team").create(name="A")
    office.records("Task").create(title="t", team=Team.objects.get())
    assert len(events()) == 1


def test_only_named_fields_of_a_save_count(office, team):
    task = Task.objects.create(title="t", team=team)
    task.state, task.title = "done", "x"
    task.save(update_fields=["title"])
    assert [type_ for type_, _ in events()] == ["task.made"]
    task.save(update_fields=["state"])
    assert [type_ for type_, _ in events()] == ["task.made", "task.done"]


def test_what_only_the_database_knows_has_an_old_value(office):
    team = Team.objects.create(name="A", floor=2)
    team.floor = F("floor") + 1
    team.save()
    assert events() == [("team.moved", {"id": team.pk, "changed": {"floor": {"old": 2}}})]


def test_a_model_that_is_not_exposed(office):
    skill = Skill.objects.create(name="Go")
    skill.name = "C"
    skill.save()
    assert events() == [
        ("skill.made", {"id": skill.pk}),
        ("skill.updated", {"id": skill.pk, "changed": {"name": {"old": "Go", "new": "C"}}}),
    ]


def test_what_is_rolled_back_was_never_published(office, team):
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        Task.objects.create(title="t", team=team)
        raise ZeroDivisionError
    assert events() == []


@pytest.mark.django_db(transaction=True)
def test_a_transaction_is_needed(office):
    with pytest.raises(SetupError, match=r"transaction\.atomic"):
        Skill.objects.create(name="Go")
    assert not Skill.objects.exists()
    with transaction.atomic():
        skill = Skill.objects.create(name="Go")
    skill.delete()
    assert [type_ for type_, _ in events()] == ["skill.made", "skill.gone"]


def test_statements_of_many_rows_send_no_signals(office, team):
    Task.objects.bulk_create([Task(title="t", team=team)])
    Task.objects.update(state="done")
    assert events() == []


def test_models_without_signals_are_left_alone(office):
    Person.objects.create(email="a@x.org", name="Ann")
    assert events() == []
