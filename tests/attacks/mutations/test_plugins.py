"""Plugins that are told of writes: what they raise, write and do themselves."""

import logging

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction

from mainspring import Refusal
from mainspring.errors import Rejected
from mainspring.plugins.hookspecs import hookimpl
from tests.office.asking import ERRORS, Office
from tests.office.listening import Ear
from tests.office.models import Skill, Team

pytestmark = pytest.mark.django_db(transaction=True)

SKILL = f"""mutation($name: String!) {{ createSkill(input: {{name: $name}}) {{
    ok skill {{ name }} {ERRORS} }} }}"""


class Refusing:
    """Raises something when it is told inside a transaction."""

    def __init__(self, error):
        self.error = error
        self.calls = 0

    @hookimpl
    def writing(self):
        self.calls += 1
        raise self.error


class Failing:
    """Raises something when it is told behind a transaction."""

    @hookimpl
    def written(self):
        raise ZeroDivisionError("secret")


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (Refusal("CLOSED", "Nobody writes at night."), "CLOSED"),
        (ValidationError("Nobody writes at night."), "INVALID"),
    ],
)
def test_a_refusal_inside_undoes_all_and_is_told(error, code):
    plugin, ear = Refusing(error), Ear()
    office = Office(plugins=[plugin, ear])
    payload = office.ask(SKILL, name="Go")["createSkill"]
    assert (payload["ok"], payload["skill"]) == (False, None)
    assert [(item["code"], item["message"]) for item in payload["errors"]] == [
        (code, "Nobody writes at night.")
    ]
    assert not Skill.objects.exists()
    # It would refuse again.
    assert plugin.calls == 1
    assert ear.behind == []
    with pytest.raises(Rejected, match="Nobody writes at night"):
        office.records("Skill").create(name="Go")


def test_a_refusal_inside_undoes_all_parts_of_one_transaction():
    office = Office(plugins=[Refusing(Refusal("CLOSED", "Not now."))])
    found = office.ask(
        f"""mutation @transaction {{
        a: createSkill(input: {{name: "A"}}) {{ ok {ERRORS} }}
        b: createSkill(input: {{name: "B"}}) {{ ok {ERRORS} }} }}"""
    )
    assert [found[key]["ok"] for key in "ab"] == [False, False]
    assert [found[key]["errors"][0]["code"] for key in "ab"] == ["CLOSED", "CLOSED"]
    assert not Skill.objects.exists()


def test_a_defect_inside_undoes_all_and_shows_nothing(caplog):
    office = Office(plugins=[Refusing(ZeroDivisionError("secret"))])
    with caplog.at_level(logging.CRITICAL, logger="mainspring"):
        found = office.whole(SKILL, name="Go")
    assert found["errors"][0]["extensions"]["code"] == "INTERNAL"
    assert "secret" not in str(found)
    assert not Skill.objects.exists()


def test_a_refusal_of_a_nested_verb_refuses_the_action_around_it():
    office = Office(plugins=[Refusing(Refusal("CLOSED", "Not now."))])
    team = Team.objects.create(name="A")
    with pytest.raises(Rejected, match=r"Not now\."):
        office.records("Team").rename(team, name="B")
    team.refresh_from_db()
    assert team.name == "A"


def test_a_constraint_that_a_plugin_breaks_undoes_all():
    class Clashing:
        @hookimpl
        def writing(self):
            Skill.objects.create(name="Go")

    found = Office(plugins=[Clashing()]).ask(SKILL, name="Go")["createSkill"]
    assert [item["code"] for item in found["errors"]] == ["CONSTRAINT"]
    assert not Skill.objects.exists()


def test_a_failure_behind_is_recorded_and_stops_nobody(caplog):
    first, last = Ear(), Ear()
    office = Office(plugins=[last, Failing(), first])
    with caplog.at_level(logging.ERROR, logger="mainspring"):
        found = office.whole(SKILL, name="Go")
    assert found == {"data": {"createSkill": {"ok": True, "skill": {"name": "Go"}, "errors": []}}}
    assert (len(first.behind), len(last.behind)) == (1, 1)
    (record,) = caplog.records
    assert "the hook written" in record.getMessage()
    assert record.exc_info[0] is ZeroDivisionError


def test_what_a_plugin_writes_goes_with_what_it_was_told_of():
    class Auditing:
        @hookimpl
        def writing(self, changes):
            Team.objects.create(name=f"{changes[0].kind} {changes[0].entity}")

    office = Office(plugins=[Auditing()])
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        office.done(SKILL, name="Go")
        assert Team.objects.exists()
        raise ZeroDivisionError
    assert not Team.objects.exists()
    office.done(SKILL, name="Go")
    assert Team.objects.get().name == "created Skill"


class Doing:
    """Runs mutations when it is told of some."""

    def __init__(self, inside, name="T"):
        self.office = None
        self.inside = inside
        self.name = name
        self.told = 0

    def do(self):
        """Write something, as often as it is told."""
        self.told += 1
        self.office.records("Team").create(name=f"{self.name}{self.told}")

    @hookimpl
    def writing(self):
        if self.inside:
            self.do()

    @hookimpl
    def written(self):
        if not self.inside:
            self.do()


@pytest.mark.parametrize("inside", [True, False])
def test_a_plugin_that_writes_by_mutations_does_not_go_round_in_circles(inside):
    doing, ear = Doing(inside), Ear()
    office = Office(plugins=[ear, doing])
    doing.office = office
    office.done(SKILL, name="Go")
    assert doing.told == 1
    assert Team.objects.count() == 1
    # All others are told of what it did, each time once.
    told = sorted(change.entity for changes, _ in ear.behind for change in changes)
    assert told == ["Skill", "Team"]
    assert sorted(item.entity for changes, _ in ear.inside for item in changes) == told


def test_two_plugins_that_write_by_mutations_do_not_play_ping_pong():
    first, second = Doing(inside=False), Doing(inside=False, name="U")
    office = Office(plugins=[first, second])
    first.office = second.office = office
    office.done(SKILL, name="Go")
    # Each is told of the skill, and of what the other did then, but of nothing behind that.
    assert (first.told, second.told) == (2, 2)
    assert Team.objects.count() == 4


def test_a_mutation_of_a_plugin_that_is_undone_is_not_told_of():
    doing, ear = Doing(inside=True), Ear()
    # The ear is told first, the one that refuses last.
    office = Office(plugins=[Refusing(Refusal("CLOSED", "Not now.")), doing, ear])
    doing.office = office
    office.do(SKILL, name="Go")
    assert not Team.objects.exists()
    assert ear.behind == []
