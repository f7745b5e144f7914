"""Plugins are told what mutations change: inside the transaction, and once it is committed."""

from types import ModuleType

import pytest
from django.db import transaction
from django.db.models.signals import post_delete, post_save

from mainspring import Entity, Policy, anyone
from mainspring.execution.mutations import attempts, writer
from mainspring.planner.store import Again
from mainspring.plugins.hookspecs import hookimpl
from tests.office.asking import BOSS, ERRORS, Office, statements, told
from tests.office.listening import Ear, short
from tests.office.models import Badge, Person, Remark, Skill, Task, Team
from tests.vault.asking import someone

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def ears():
    return Ear(), Ear("office.Task")


@pytest.fixture(scope="module")
def offices(ears):
    return tuple(Office(plugins=[ear]) for ear in ears)


@pytest.fixture
def ear(ears):
    for one in ears:
        one.clear()
    return ears[0]


@pytest.fixture
def office(offices, ear):
    """An office whose ear wants no values."""
    return offices[0]


@pytest.fixture
def comparing(offices, ears, ear):
    """An office, and its ear, which wants the values of tasks."""
    return offices[1], ears[1]


@pytest.fixture
def commits(django_capture_on_commit_callbacks):
    """Run what waits for the end of the transaction around a test."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


SKILL = f"""mutation($name: String!, $check: Boolean) {{
    createSkill(input: {{name: $name}}, validateOnly: $check) {{ ok {ERRORS} }} }}"""


def test_a_new_row(office, ear, commits):
    with commits():
        office.done(SKILL, name="Go")
        assert ear.behind == []
    (changes, who) = ear.inside[0]
    (change,) = changes
    assert (change.entity, change.label, change.kind) == ("Skill", "office.Skill", "created")
    assert (change.count, change.keys, change.fields) == (1, ((Skill.objects.get().pk,),), ())
    assert (change.before, change.after, change.action) == ((), (), "")
    assert who == BOSS
    assert ear.behind == ear.inside


def test_a_changed_row_with_what_differs(office, ear, commits):
    team = Team.objects.create(name="A", floor=2)
    with commits():
        office.records("Team").update(team, name="A", floor=3)
    assert ear.told == [("Team", "updated", [team.pk], ["floor", "revision"])]


def test_a_row_that_is_given_what_it_has_is_no_change(office, ear, commits):
    skill = Skill.objects.create(name="Go")
    with commits():
        office.records("Skill").update(skill, name="Go")
    assert (ear.inside, ear.behind) == ([], [])


def test_an_upsert_is_told_by_what_it_did(office, ear, commits):
    given = {"create": {"name": "Go"}, "update": {"name": "C"}}
    for kind in ("created", "updated"):
        ear.clear()
        with commits():
            office.records("Skill").upsert({"name": "Go"}, **given)
        assert [change[1] for change in ear.told] == [kind]


def test_nested_rows_and_links_by_tables(office, ear, commits):
    go = Skill.objects.create(name="Go")
    with commits():
        office.records("Team").create(
            name="A",
            person_set={
                "create": [
                    {
                        "email": "ann@x.org",
                        "name": "Ann",
                        "skills": {"connect": [go], "create": [{"name": "C"}]},
                        "badge": {"create": {"number": "1"}},
                    }
                ]
            },
        )
    ann, new = Person.objects.get(), Skill.objects.get(name="C")
    assert ear.told == [
        ("Team", "created", [Team.objects.get().pk], []),
        ("Person", "created", [ann.pk], []),
        ("Skill", "created", [new.pk], []),
        ("Badge", "created", ["1"], []),
        # Rows that are new are told of as such: the link changes the other end alone.
        ("Skill", "updated", [go.pk], ["people"]),
    ]
    ear.clear()
    with commits():
        office.records("Person").update(ann, skills={"disconnect": [go]})
    assert ear.told == [
        ("Person", "updated", [ann.pk], ["skills"]),
        ("Skill", "updated", [go.pk], ["people"]),
    ]


def test_rows_behind_links_that_are_moved_left_and_deleted(office, ear, commits):
    team = Team.objects.create(name="A")
    ann, bob = (
        Person.objects.create(email=f"{name}@x.org", name=name, team=where)
        for name, where in (("Ann", team), ("Bob", None))
    )
    Badge.objects.create(number="1", person=ann)
    with commits():
        office.records("Team").update(team, person_set=[bob])
    assert ear.told == [
        ("Person", "updated", [bob.pk, ann.pk], ["saved", "team_id"]),
    ]
    ear.clear()
    with commits():
        office.records("Person").update(ann, badge={"delete": True})
    assert ear.told == [("Badge", "deleted", ["1"], [])]


def test_what_goes_with_a_deleted_row_and_what_is_led_elsewhere(office, ear, commits):
    team, other = Team.objects.create(name="A"), Team.objects.create(name="B")
    ann = Person.objects.create(email="ann@x.org", name="Ann", team=team)
    Badge.objects.create(number="1", person=ann)
    task = Task.objects.create(title="t", team=team)
    Team.objects.filter(pk__in=[team.pk, other.pk]).update(lead=ann)
    with commits():
        office.records("Team").delete(team)
    assert sorted(ear.told) == [
        ("Badge", "deleted", ["1"], []),
        ("Person", "deleted", [ann.pk], []),
        ("Task", "deleted", [task.pk], []),
        ("Team", "deleted", [team.pk], []),
        ("Team", "updated", [other.pk], ["lead_id"]),
    ]


def test_many_rows_by_one_statement(office, ear, commits):
    skills = Skill.objects.bulk_create(Skill(name=f"S{number}") for number in range(3))
    team = Team.objects.create(name="A")
    tasks = Task.objects.bulk_create(Task(title=str(number), team=team) for number in range(3))
    keys = [task.pk for task in tasks]
    with commits(), statements() as found:
        office.records("Task").filter(state="open").update_all(state="busy")
    assert len([text for text in told(found) if text.startswith("UPDATE")]) == 1
    assert ear.told == [("Task", "updated", keys, ["state"])]
    assert ear.behind[0][0][0].count == 3
    ear.clear()
    with commits():
        office.records("Skill").filter(name__in=["S0", "S1"]).delete_all()
    assert ear.told == [("Skill", "deleted", [skill.pk for skill in skills[:2]], [])]
    ear.clear()
    with commits():
        office.records("Skill").filter(name="none").delete_all()
    assert ear.behind == []


def test_many_new_rows_without_those_that_are_skipped(office, ear, commits):
    Skill.objects.create(name="C")
    with commits():
        office.do(
            f"""mutation {{ createSkills(onError: SKIP, inputs: [
            {{name: "A"}}, {{name: "C"}}, {{name: ""}}, {{name: "B"}}]) {{ ok {ERRORS} }} }}"""
        )
    made = Skill.objects.filter(name__in=["A", "B"]).order_by("pk")
    assert [key for _, _, keys, _ in ear.told for key in keys] == [skill.pk for skill in made]
    assert {kind for _, kind, _, _ in ear.told} == {"created"}
    assert len(ear.inside) == 1


def test_all_parts_of_one_transaction_together(office, ear, commits):
    document = f"""mutation($a: String!, $b: String!) @transaction {{
        a: createSkill(input: {{name: $a}}) {{ ok {ERRORS} }}
        b: createSkill(input: {{name: $b}}) {{ ok {ERRORS} }} }}"""
    with commits():
        office.ask(document, a="A", b="")
    assert (ear.inside, ear.behind) == ([], [])
    with commits():
        office.ask(document, a="A", b="B")
    keys = [[skill.pk] for skill in Skill.objects.order_by("pk")]
    assert ear.told == [("Skill", "created", key, []) for key in keys]
    assert ear.inside == ear.behind


def test_parts_that_are_only_checked_are_not_told_of(office, ear, commits):
    with commits():
        office.ask(
            f"""mutation @transaction {{
            a: createSkill(input: {{name: "A"}}, validateOnly: true) {{ ok {ERRORS} }}
            b: createSkill(input: {{name: "B"}}) {{ ok {ERRORS} }} }}"""
        )
    assert ear.told == [("Skill", "created", [Skill.objects.get().pk], [])]


def test_parts_of_a_mutation_each_by_themselves(office, ear, commits):
    with commits():
        office.ask(
            'mutation { a: createSkill(input: {name: "A"}) { ok }'
            ' b: createSkill(input: {name: ""}) { ok }'
            ' c: createSkill(input: {name: "C"}) { ok } }'
        )
    assert [len(changes) for changes, _ in ear.behind] == [1, 1]


def test_what_an_action_does(office, ear, commits):
    team = Team.objects.create(name="A")
    task = Task.objects.create(title="t", team=team)
    with commits():
        office.records("Task").estimate(task, points=3)
    ((change,), _) = ear.behind[0]
    assert short(change) == ("Task", "updated", [task.pk], ["points"])
    assert change.action == "estimate"
    ear.clear()
    with commits():
        office.records("Task").repeat(task)
    assert ear.told == [("Task", "created", [Task.objects.last().pk], [])]
    ear.clear()
    with commits():
        office.records("Team").found(names=["B", "C"])
    assert [change[:2] for change in ear.told] == [("Team", "created")] * 2


def test_what_an_action_stores_of_its_row_by_itself(office, ear, commits):
    ann = Person.objects.create(email="ann@x.org", name="Ann")
    task = Task.objects.create(title="t", team=Team.objects.create(name="A"))
    with commits():
        office.records("Person").hide(ann)
    assert ear.told == [("Person", "updated", [ann.pk], ["notes", "saved"])]
    ear.clear()
    with commits():
        office.records("Task").drop(task)
    assert ear.told == [("Task", "deleted", [task.pk], [])]


def test_a_transition(ear, commits, ears):
    from tests.office import states_domain

    office = Office(states_domain, plugins=[ear])
    task = Task.objects.create(title="t", team=Team.objects.create(name="A"))
    with commits():
        office.records("Task", someone(id=1)).start(task)
    ((change,), _) = ear.behind[0]
    assert (change.action, "state" in change.fields) == ("start", True)


# Values ---------------------------------------------------------------------------------------


def test_values_before_and_after_where_a_plugin_compares(comparing, commits):
    office, ear = comparing
    team = Team.objects.create(name="A")
    with commits():
        task = office.records("Task").create(title="t", team=team, points=2)
        office.records("Task").update(task, points=3)
        office.records("Task").delete(task)
    made, changed, gone = (changes[0] for changes, _ in ear.behind)
    assert (made.before, made.after[0]["points"], made.after[0]["team_id"]) == ((), 2, team.pk)
    assert (changed.before[0]["points"], changed.after[0]["points"]) == (2, 3)
    assert changed.fields == ("points",)
    with pytest.raises(TypeError):
        changed.after[0]["points"] = 4
    assert (gone.before[0]["points"], gone.after) == (3, ())
    ear.clear()
    with commits():
        office.records("Team").update(team, floor=4)
    assert (ear.behind[0][0][0].before, ear.behind[0][0][0].after) == ((), ())


def test_rows_of_a_condition_are_looked_at_where_a_plugin_compares(comparing, commits):
    office, ear = comparing
    team = Team.objects.create(name="A")
    Task.objects.bulk_create(Task(title=str(number), team=team) for number in range(3))
    with commits():
        office.records("Task").filter(title__in=["0", "1"]).update_all(points=5)
        office.records("Task").filter(title="0").delete_all()
    (changed,), (gone,) = (changes for changes, _ in ear.behind)
    assert [row["points"] for row in changed.before] == [1, 1]
    assert [row["points"] for row in changed.after] == [5, 5]
    assert [row["title"] for row in gone.before] == ["0"]


def test_values_that_the_entity_does_not_show_are_not_told_of(commits):
    domain = ModuleType("quiet")

    class People(Entity[Person]):
        policy = Policy(read=anyone, create=anyone)
        exclude = ("salary",)

    People.__module__ = domain.__name__
    domain.People = People
    ear = Ear("office.Person")
    with commits():
        Office(domain, plugins=[ear]).records("Person").create(email="a@x.org", name="A")
    ((change,), _) = ear.behind[0]
    assert (change.after[0]["email"], change.after[0]["team_id"]) == ("a@x.org", None)
    assert "salary" not in change.after[0]


# Transactions ---------------------------------------------------------------------------------


def test_what_is_rolled_back_is_told_of_inside_only(office, ear, commits):
    with commits(), pytest.raises(ZeroDivisionError), transaction.atomic():
        office.done(SKILL, name="Go")
        raise ZeroDivisionError
    assert len(ear.inside) == 1
    assert ear.behind == []


def test_what_is_only_checked_is_told_of_inside_only(office, ear, commits):
    with commits():
        office.done(SKILL, name="Go", check=True)
    assert len(ear.inside) == 1
    assert ear.behind == []
    assert not Skill.objects.exists()


def test_a_preview_of_a_deletion_changes_nothing(office, ear, commits):
    skill = Skill.objects.create(name="Go")
    with commits():
        office.records("Skill").delete(skill, preview=True)
    assert (ear.inside, ear.behind) == ([], [])


def test_a_refused_write_is_not_told_of(office, ear, commits):
    Skill.objects.create(name="Go")
    with commits():
        assert office.problems(SKILL, name="Go") == [("UNIQUE", "input.name")]
    assert (ear.inside, ear.behind) == ([], [])


@pytest.mark.django_db(transaction=True)
def test_it_waits_for_the_transaction_of_the_caller(office, ear):
    with transaction.atomic():
        office.done(SKILL, name="Go")
        assert len(ear.inside) == 1
        assert ear.behind == []
    assert len(ear.behind) == 1
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        office.done(SKILL, name="C")
        raise ZeroDivisionError
    assert len(ear.behind) == 1
    office.done(SKILL, name="Rust")
    assert len(ear.behind) == 2


@pytest.mark.django_db(transaction=True)
def test_an_attempt_that_others_were_in_the_way_of_is_not_told_of_behind(office, ear, monkeypatch):
    write, tries = writer.Writer.write, []

    def in_the_way_once(self, *args, **options):
        written = write(self, *args, **options)
        tries.append(1)
        if len(tries) < 3:
            raise Again
        return written

    monkeypatch.setattr(writer.Writer, "write", in_the_way_once)
    monkeypatch.setattr(attempts, "pause", lambda _attempt: None)
    office.done(SKILL, name="Go")
    assert len(tries) == 3
    assert ear.told == [("Skill", "created", [Skill.objects.get().pk], [])]


# Plugins --------------------------------------------------------------------------------------


class Named:
    """Notes its name in a list when it is told."""

    def __init__(self, name, names):
        self.name, self.names = name, names

    def note(self):
        self.names.append(self.name)


class Usual(Named):
    @hookimpl
    def written(self):
        self.note()


class First(Named):
    @hookimpl(tryfirst=True)
    def written(self):
        self.note()


class Last(Named):
    @hookimpl(trylast=True)
    def written(self):
        self.note()


def test_the_order_of_plugins(commits):
    names = []
    plugins = [Last("last", names), Usual("a", names), First("first", names), Usual("b", names)]
    with commits():
        Office(plugins=plugins).done(SKILL, name="Go")
    assert names == ["first", "b", "a", "last"]


def test_a_wrapper_is_refused():
    class Wrapping:
        @hookimpl(wrapper=True)
        def written(self):
            return (yield)

    with pytest.raises(Exception, match="cannot be a wrapper"):
        Office(plugins=[Wrapping()])


def test_without_plugins_nothing_is_asked_or_noted(monkeypatch):
    from mainspring.execution.mutations import change_record

    def noted(*_args, **_options):
        raise AssertionError

    monkeypatch.setattr(change_record.ChangeRecord, "__init__", noted)
    office = Office()
    team = office.records("Team").create(name="A", tasks={"create": [{"title": "t"}]})
    office.records("Team").update(team, floor=2)
    office.records("Task").filter(title="t").update_all(points=2)
    office.records("Team").delete(team)


def test_a_plugin_writes_within_the_transaction(commits):
    class Remarking:
        @hookimpl
        def writing(self, changes):
            for change in changes:
                for (key,) in change.keys:
                    Remark.objects.create(task_id=key, text=str(change.kind))

    office = Office(plugins=[Remarking()])
    team = Team.objects.create(name="A")
    with commits():
        task = office.records("Task").create(title="t", team=team)
    assert Remark.objects.get().task_id == task.pk


def test_signals_of_django_are_sent_as_ever(office, ear, commits):
    seen = []

    def receiver(instance, **_options):
        seen.append((instance.name, len(ear.behind)))

    post_save.connect(receiver, sender=Skill)
    post_delete.connect(receiver, sender=Skill)
    try:
        with commits():
            office.records("Skill").create_many([{"name": "A"}, {"name": "B"}])
            # No row of a condition is changed unseen where somebody listens.
            office.records("Skill").filter(name="A").update_all(name="C")
            office.records("Skill").filter(name="C").delete_all()
    finally:
        post_save.disconnect(receiver, sender=Skill)
        post_delete.disconnect(receiver, sender=Skill)
    assert seen == [("A", 0), ("B", 0), ("C", 0), ("C", 0)]
    assert len(ear.behind) == 3
