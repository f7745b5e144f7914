"""Findings of histories: what cannot be kept, and rules that would not hold in the past."""

import pytest
from django.db.models import Exists, OuterRef, Q

from mainspring import Entity, F, History, Policy, anyone, computed, nobody, owns, role, where
from mainspring.blueprint.finding import Severity
from mainspring.definition.rules import principal
from tests.vault import models
from tests.vault.asking import assembled


def found(*definitions, number="E018"):
    """Give what is found about histories in the vault."""
    return [
        item.message
        for item in assembled(*definitions).findings
        if item.id == f"mainspring.{number}"
    ]


class Agencies(Entity[models.Agency]):
    policy = Policy(read=anyone)
    history = History()


class Agents(Entity[models.Agent]):
    policy = Policy(read=anyone)
    history = History()


def dossiers(rule=anyone, history=None, **fields):
    """Make an entity of dossiers with a history."""
    kept = history or History()

    class Dossiers(Entity[models.Dossier]):
        policy = Policy(read=rule, fields=fields)
        history = kept

    return Dossiers


def test_a_history_is_in_the_blueprint():
    made = assembled(dossiers(history=History(exclude=("remark", "cost"))))
    entities = {item.name: item for item in made.blueprint.entities}
    assert entities["Dossier"].history.left_out == ("remark", "cost")
    assert entities["Dossier"].history.argument == "asOf"
    assert entities["Agency"].history is None
    assert not [item for item in made.findings if item.severity is Severity.ERROR]


@pytest.mark.parametrize(
    ("name", "number", "words"),
    [
        ("remrak", "E005", "no column 'remrak'"),
        ("tags", "E005", "no column 'tags'"),
        ("agency", "E018", "'agency' cannot be left out"),
        ("id", "E018", "'id' cannot be left out"),
    ],
)
def test_what_cannot_be_left_out(name, number, words):
    definition = dossiers(history=History(exclude=(name,)))
    (message,) = found(definition, number=number)
    assert words in message
    hints = [item.hint for item in assembled(definition).findings if words in item.message]
    assert all(hints)
    if name == "remrak":
        assert "remark" in hints[0]


@pytest.mark.parametrize("wrong", ["yes", History(exclude="remark"), History, True])
def test_what_is_no_history(wrong):
    (message,) = found(dossiers(history=wrong), number="E014")
    assert "a History" in message


def test_a_family_is_kept_together():
    class Vehicles(Entity[models.Vehicle]):
        policy = Policy(read=anyone)
        history = History()

    class Assets(Entity[models.Asset]):
        policy = Policy(read=anyone)
        history = History()

    assert found(Vehicles) == ["A row of Vehicle is one of Asset too, which keeps no history."]
    assert found(Assets) == [
        "A row of Asset is one of Vehicle too, which keeps no history.",
        "A row of Asset is one of Strongbox too, which keeps no history.",
    ]
    assert "of Strongbox" in " ".join(found(Assets, Vehicles))


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (where(remark="x"), "reads Dossier.remark"),
        (role("reader") | ~where(remark__startswith="x"), "reads Dossier.remark"),
        (where(cost__gt=F("limit")) & where(remark=F("title")), "reads Dossier.remark"),
        (where(Exists(models.Page.objects.filter(dossier=OuterRef("pk")))), "by a subquery"),
    ],
)
def test_rules_read_what_versions_hold(rule, words):
    definition = dossiers(rule, history=History(exclude=("remark",)))
    assert any(words in message for message in found(definition))
    assert any(words in item for item in found(dossiers(anyone, definition.history, title=rule)))


@pytest.mark.parametrize(
    "rule",
    [
        ~where(agency__budget__gt=1),
        where(agency__name=None),
        ~(role("x") & where(pages__hidden=True)),
        where(~Q(watchers__name="x")),
        role("x") | ~owns("agency__agents", by="agent"),
    ],
)
def test_rules_are_not_opened_by_rows_that_are_gone(rule):
    (message, *_) = found(dossiers(rule))
    assert "A rule may hold where there is no row of" in message


@pytest.mark.parametrize(
    "rule",
    [
        where(agency__budget__gt=1),
        ~where(level=3),
        ~where(agency=principal.agency),
        owns("agency") & ~role("x"),
        where(pages__hidden=False),
        nobody,
    ],
)
def test_rules_that_hold(rule):
    assert found(dossiers(rule)) == []
    # Nor does it matter where all of it is kept.
    assert found(dossiers(~where(agency__budget__gt=1)), Agencies) == []


@pytest.mark.parametrize(
    ("rule", "hidden"),
    [
        (where(dossier__level=1), True),
        (anyone, False),
        (where(hidden=False), False),
        (owns("dossier"), False),
        (where(dossier__agency__name="x"), True),
        (where(Exists(models.Page.objects.filter(pk=OuterRef("pk")))), True),
    ],
)
def test_entities_that_nobody_sees_in_the_past(rule, hidden):
    class Pages(Entity[models.Page]):
        policy = Policy(read=anyone, fields={"text": rule})

    made = assembled(Pages, dossiers())
    page = next(item for item in made.blueprint.entities if item.name == "Page")
    assert page.timeless is hidden
    told = [item.node for item in made.findings if item.id == "mainspring.I018"]
    assert ("vault.Page" in told) is hidden


def test_where_nothing_is_kept_nothing_is_said():
    made = assembled()
    assert not any(item.timeless for item in made.blueprint.entities)
    assert not [item for item in made.findings if item.id.endswith("018")]


def test_a_rule_for_the_past_is_translated():
    class Dossiers(Entity[models.Dossier]):
        policy = Policy(read=anyone)
        history = History(read=where(levle=3))

    assert "levle" in " ".join(found(Dossiers, number="E009"))


def test_the_argument_gives_way_to_a_field():
    class Dossiers(Entity[models.Dossier]):
        names = {"opened": "asOf"}
        policy = Policy(read=anyone)
        history = History()

    made = assembled(Dossiers)
    dossier = next(item for item in made.blueprint.entities if item.name == "Dossier")
    assert dossier.history.argument == "asOf_"


def test_what_is_made_of_what_is_left_out():
    class Dossiers(Entity[models.Dossier]):
        policy = Policy(read=anyone)
        history = History(exclude=("cost",))
        double = computed(F("cost") * 2)

    assert found(Dossiers) == []
