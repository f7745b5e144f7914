"""Events that writes and actions publish by themselves, with what they tell of."""

from decimal import Decimal

import pytest
from django.db import connection, transaction

from mainspring.assembly.assemble import assemble
from mainspring.errors import Failed, OperationError
from mainspring.event_upkeep import event_plugins
from mainspring.events.models import StoredEvent
from mainspring.plugins.hookspecs import hookimpl
from tests.office import emitting_domain
from tests.office.asking import EXPOSED, Office, statements
from tests.office.models import Person, Skill, Task, Team
from tests.vault.asking import someone

pytestmark = [
    pytest.mark.django_db,
]
CLERK = someone("clerk", id=None)


def _office(*plugins):
    made = assemble(apps=EXPOSED, domains=[emitting_domain])
    assert [item for item in made.findings if item.severity == "error"] == []
    return Office(emitting_domain, plugins=[*event_plugins(made.blueprint), *plugins])


@pytest.fixture(scope="module")
def whole():
    return _office()


@pytest.fixture
def office(whole):
    emitting_domain.INSIDE["update"] = whole.records("Task", CLERK).update
    yield whole
    emitting_domain.INSIDE.clear()


@pytest.fixture
def team():
    return Team.objects.create(name="A")


def events():
    """List what was published, in order."""
    return list(StoredEvent.objects.order_by("pk").values_list("type", "payload"))


def types():
    return [type_ for type_, _ in events()]


def task_of(team, **values):
    return Task.objects.create(title="t", team=team, **values)


# Rows -----------------------------------------------------------------------------------------


def test_a_row_from_its_beginning_to_its_end(office, team):
    tasks = office.records("Task", CLERK)
    task = tasks.create(title="t", team=team)
    tasks.update(task, state="done")
    tasks.update(task, title="other")
    tasks.delete(task)
    key = {"id": task.pk}
    assert events() == [
        ("task.made", key),
        ("task.done", {**key, "changed": {"state": {"old": "open", "new": "done"}}}),
        ("task.dropped", key),
    ]
    subjects = StoredEvent.objects.values_list("subject_type", "subject_id")
    assert set(subjects) == {("office.Task", str(task.pk))}


def test_one_write_may_be_several_events(office, team):
    task, other = task_of(team), Team.objects.create(name="B")
    office.records("Task", CLERK).update(task, state="busy", team=other)
    assert events() == [
        ("task.moved", {"id": task.pk, "changed": {"team_id": {"old": team.pk, "new": other.pk}}}),
        ("task.done", {"id": task.pk, "changed": {"state": {"old": "open", "new": "busy"}}}),
    ]


def test_a_row_that_is_given_what_it_has_is_no_event(office, team):
    office.records("Task", CLERK).update(task_of(team), state="open")
    assert events() == []


def test_a_masked_field_is_not_told_unless_it_is_named(office):
    people = office.records("Person", CLERK)
    ann = people.create(email="ann@x.org", name="Ann")
    Person.objects.filter(pk=ann.pk).update(salary=5)
    office.records("Person").update(ann, salary=7, name="Anna")
    made, changed = events()
    assert made == ("person.hired", {"id": ann.pk, "values": {"email": "ann@x.org"}})
    assert changed[1]["changed"]["name"] == {"old": "Ann", "new": "Anna"}
    assert "salary" not in str(changed)
    office.records("Person").update(ann, salary=9)
    assert "9" not in str(events()[-1][1]["changed"])


def test_an_excluded_field_is_not_told(office):
    ann = Person.objects.create(email="ann@x.org", name="Ann", notes="secret")
    Person.objects.filter(pk=ann.pk).update(notes="more secret")
    office.records("Person", CLERK).update(ann, name="Anna")
    assert "secret" not in str(events())


def test_nested_rows_and_links(office, team):
    go = Skill.objects.create(name="Go")
    ann = office.records("Person", CLERK).create(
        email="ann@x.org",
        name="Ann",
        skills={"connect": [go], "create": [{"name": "C"}]},
        tasks={"create": [{"title": "t", "team": {"connect": team}}]},
    )
    assert sorted(types()) == ["person.hired", "skill.found", "task.made"]
    office.records("Person", CLERK).update(ann, skills={"disconnect": [go]}, name="Anna")
    # One event of one write, whatever it did to the row.
    assert types().count("person.changed") == 1


def test_rows_that_go_with_another_one(office, team):
    task_of(team)
    office.records("Team", CLERK).delete(team)
    assert sorted(types()) == ["task.dropped", "team.closed"]


def test_an_upsert(office):
    for name in ("Go", "Go"):
        office.records("Skill", CLERK).upsert({"name": "Go"}, create={"name": name}, update={})
    assert types() == ["skill.found"]


def test_many_rows_are_published_by_one_statement(office, team):
    tasks = office.records("Task", CLERK)
    with statements() as found:
        tasks.create_many([{"title": str(number), "team": team} for number in range(30)])
    publishing = [text for text in (item["sql"] for item in found) if "mainspring_event" in text]
    assert types() == ["task.made"] * 30
    if connection.vendor == "postgresql":
        assert len(publishing) == 1


def test_rows_of_a_condition(office, team):
    Task.objects.bulk_create(Task(title=str(number), team=team) for number in range(3))
    tasks = office.records("Task", CLERK)
    tasks.filter(title__in=["0", "1"]).update_all(state="done")
    # Two of three change: the third holds it already.
    tasks.filter(title__in=["0", "1", "2"]).update_all(state="done")
    tasks.filter(title="0").delete_all()
    assert types() == ["task.done"] * 3 + ["task.dropped"]


def test_values_that_json_does_not_know_are_texts(office):
    ann = Person.objects.create(email="a@x.org", name="Ann", facts={"n": 1})
    office.records("Person").update(ann, facts={"deep": [1.5, None]})
    assert events()[0][1]["changed"]["facts"] == {"old": {"n": 1}, "new": {"deep": [1.5, None]}}


# Transactions ---------------------------------------------------------------------------------

MAKE = """mutation($a: String!, $b: String!) @transaction {
    a: createSkill(input: {name: $a}) { ok }  b: createSkill(input: {name: $b}) { ok } }"""


def test_all_or_nothing_of_one_transaction(office):
    office.ask(MAKE, a="A", b="")
    assert (types(), Skill.objects.count()) == ([], 0)
    office.ask(MAKE, a="A", b="B")
    assert types() == ["skill.found"] * 2


def test_what_is_rolled_back_was_never_published(office):
    with transaction.atomic():
        with pytest.raises(ZeroDivisionError), transaction.atomic():
            office.records("Skill", CLERK).create(name="Go")
            assert types() == ["skill.found"]
            raise ZeroDivisionError
        office.records("Skill", CLERK).create(name="C")
    assert [payload["id"] for _, payload in events()] == [Skill.objects.get().pk]


def test_what_is_refused_or_only_checked_is_not_published(office, team):
    office.ask('mutation { createSkill(input: {name: "Go"}, validateOnly: true) { ok } }')
    with pytest.raises(OperationError):
        office.records("Task", CLERK).update(task_of(team), state="done", points=0)
    office.records("Team", CLERK).delete(team, preview=True)
    assert events() == []


def test_rows_that_are_skipped_are_not_published(office):
    Skill.objects.create(name="C")
    office.do(
        'mutation { createSkills(onError: SKIP, inputs: [{name: "A"}, {name: "C"}, {name: "B"}])'
        " { ok errors { code path message hint } } }"
    )
    assert [payload["id"] for _, payload in events()] == list(
        Skill.objects.exclude(name="C").order_by("pk").values_list("pk", flat=True)
    )


class Refusing:
    """Refuses whatever is written, behind what publishes."""

    @hookimpl(trylast=True)
    def writing(self, changes):
        raise RuntimeError(changes)


@pytest.mark.django_db(transaction=True)
def test_events_go_with_a_write_that_somebody_else_undoes():
    with pytest.raises(Failed):
        _office(Refusing()).records("Skill", CLERK).create(name="Go")
    assert (events(), Skill.objects.count()) == ([], 0)


@pytest.mark.django_db(transaction=True)
def test_a_write_goes_with_events_that_cannot_be_published(office, monkeypatch):
    from mainspring.events import emitting

    monkeypatch.setattr(emitting, "publish_subjects", lambda _: 1 / 0)
    with pytest.raises(Failed):
        office.records("Skill", CLERK).create(name="Go")
    assert not Skill.objects.exists()


# Actions --------------------------------------------------------------------------------------


def test_an_action_publishes_its_event_with_its_arguments(office, team):
    task, ann = task_of(team), Person.objects.create(email="a@x.org", name="Ann")
    office.records("Task", CLERK).estimate(task, points=3, helper=ann)
    assert events() == [("task.estimated", {"points": 3, "helper": ann.pk})]
    event = StoredEvent.objects.get()
    assert (event.subject_type, event.subject_id) == ("office.Task", str(task.pk))


def test_an_action_of_several_rows_publishes_an_event_for_each(office, team):
    keys = [task_of(team).pk for _ in range(3)]
    office.done(
        "mutation($ids: [ID!]!) { estimateTasks(ids: $ids, points: 2) { ok errors { code } } }",
        ids=[str(key) for key in keys],
    )
    subjects = StoredEvent.objects.order_by("pk").values_list("subject_id", flat=True)
    assert list(subjects) == list(map(str, keys))


def test_an_action_that_is_refused_or_checked_publishes_nothing(office, team):
    task = task_of(team)
    with pytest.raises(OperationError):
        office.records("Task", CLERK).estimate(task, points=101)
    with pytest.raises(OperationError):
        office.records("Task", CLERK).estimate(task, points=0)
    office.ask(
        "mutation($id: ID!) { estimateTask(id: $id, points: 2, validateOnly: true) { ok } }",
        id=str(task.pk),
    )
    assert events() == []


def test_an_action_of_the_entity_as_a_whole_and_secrets(office):
    office.records("Team", CLERK).audit(password="hunter2", floor=3)
    assert events() == [("team.counted", {"floor": 3})]
    event = StoredEvent.objects.get()
    assert (event.subject_type, event.subject_id) == ("office.Team", "")


def test_types_that_are_only_declared_are_not_published(office):
    office.records("Team", CLERK).found(names=["B"])
    assert events() == []


def test_what_an_action_does_by_verbs_is_published_once(office, team):
    task = task_of(team)
    office.records("Task", CLERK).finish(task)
    assert types() == ["task.done", "task.finished"]


def test_a_row_that_an_action_gives_after_its_verb_is_published_once(office, team):
    office.records("Task", CLERK).reload(task_of(team))
    assert types() == ["task.done"]


def test_a_verb_that_an_action_undoes_is_not_published(office, team):
    office.records("Task", CLERK).regret(task_of(team))
    assert events() == []


def test_decimals_are_texts(office):
    from mainspring.events.payloads.plain import plain

    assert plain({"a": Decimal("1.10"), "b": float("nan")}) == {"a": "1.10", "b": "nan"}
