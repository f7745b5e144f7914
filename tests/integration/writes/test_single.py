"""What is one statement begins no transaction; whatever needs one has it."""

import pytest
from django.db import connection, transaction

from tests.office import numbered_domain
from tests.office.asking import BOSS, ERRORS, Office, statements, told
from tests.office.listening import Ear
from tests.office.models import Counter, Motto, Person, Receipt, Skill, Task, Team
from tests.vault.asking import someone

# Few tests with much in each: such a test empties all tables in the end.
pytestmark = pytest.mark.django_db(transaction=True)

NUMBERED = ["office.Receipt", "office.Motto"]
SKILL = f"""mutation($name: String!, $check: Boolean) {{
    createSkill(input: {{name: $name}}, validateOnly: $check) {{ ok {ERRORS} }} }}"""
TASK = f"mutation($i: TaskCreateInput!) {{ createTask(input: $i) {{ ok {ERRORS} }} }}"
PERSON = f"""mutation {{
    createPerson(input: {{email: "a@b.de", name: "Ann"}}) {{ ok {ERRORS} }} }}"""


def _begins(found) -> bool:
    """Tell whether a transaction was begun, or a savepoint."""
    return any(item["sql"].upper().startswith(("BEGIN", "SAVEPOINT")) for item in found)


def test_a_plain_row_is_one_statement(office):
    team = Team.objects.create(name="A")
    for made in (
        lambda: office.done(SKILL, name="Go"),
        lambda: office.records("Skill").create(name="C"),
        lambda: office.done(TASK, i={"title": "x", "team": {"connect": {"id": team.pk}}}),
    ):
        with statements() as found:
            made()
        assert told(found)[0] == "INSERT"
        assert "INSERT" not in told(found)[1:]
        assert not _begins(found)
    assert {one.name for one in Skill.objects.all()} == {"Go", "C"}
    assert Task.objects.get().team == team


def test_what_does_not_fit_leaves_nothing(office):
    Skill.objects.create(name="Go")
    assert office.problems(SKILL, name="Go") == [("UNIQUE", "input.name")]
    assert not connection.in_atomic_block
    given = {"title": "x", "team": {"connect": {"id": 77}}}
    assert office.problems(TASK, i=given) == [("NOT_FOUND", "input.team.connect")]
    given = {"title": "x" * 41, "team": {"create": {"name": "C"}}}
    assert office.problems(TASK, i=given) == [("MAX_LENGTH", "input.title")]
    assert (Skill.objects.count(), Task.objects.count(), Team.objects.count()) == (1, 0, 0)
    office.done(SKILL, name="C")


def test_whatever_could_be_undone_has_a_transaction(office):
    team = Team.objects.create(name="A")
    clerk = someone("clerk", id=7)
    to_team = {"connect": {"id": team.pk}}
    both = f"""mutation @transaction {{
        a: createSkill(input: {{name: "Go"}}) {{ ok {ERRORS} }}
        b: createSkill(input: {{name: ""}}) {{ ok {ERRORS} }} }}"""
    ear = Ear()
    heard = Office(plugins=[ear])
    for made in (
        lambda: office.done(SKILL, name="Go", check=True),
        lambda: office.done(PERSON),  # a rule, and a save of the project's
        lambda: office.done(TASK, i={"title": "x", "team": {"create": {"name": "B"}}}),
        lambda: office.problems(TASK, clerk, i={"title": "x", "team": to_team, "owner": None}),
        lambda: office.ask(both),
        lambda: heard.done(SKILL, BOSS, name="C"),
    ):
        with statements() as found:
            made()
        assert _begins(found)
    assert [one.name for one in Skill.objects.all()] == ["C"]
    assert [name for name, *_ in ear.told] == ["Skill"]
    assert Person.objects.get().saved == 1
    assert Task.objects.get().team.name == "B"


def test_inside_of_a_transaction_of_the_project_there_is_a_savepoint(office):
    Skill.objects.create(name="Go")
    with transaction.atomic(), statements() as found:
        assert office.problems(SKILL, name="Go") == [("UNIQUE", "input.name")]
        office.done(SKILL, name="C")
    assert _begins(found)
    assert Skill.objects.count() == 2


def test_defaults_of_the_project_are_asked_inside_a_transaction():
    office = Office(numbered_domain, exposed=NUMBERED)
    Counter.objects.create()
    create = f"mutation($c: String!) {{ createReceipt(input: {{code: $c}}) {{ ok {ERRORS} }} }}"
    office.done(create, c="a")
    assert office.problems(create, c="a") == [("UNIQUE", "input.code")]
    office.done(create, c="b")
    assert [one.number for one in Receipt.objects.order_by("code")] == [1, 2]


def test_rows_are_stored_by_whatever_part_of_it_the_project_has_written():
    office = Office(numbered_domain, exposed=NUMBERED)
    office.done(f'mutation {{ createMotto(input: {{text: "a"}}) {{ ok {ERRORS} }} }}')
    office.records("Motto").create_many([{"text": "b"}, {"text": "c"}])
    assert {one.text for one in Motto.objects.all()} == {"A", "B", "C"}
