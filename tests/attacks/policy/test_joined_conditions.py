"""A condition written as for Django's `filter` shows the rows that Django's `filter` shows."""

import pytest
from django.db.models import Exists, F, OuterRef, Q

from mainspring import Entity, Policy, anyone, where
from mainspring.definition.rules import principal
from tests.vault import models
from tests.vault.asking import assembled, someone, vault

IDS = "{ dossiers(orderBy: {id: ASC}) { id } }"


def shown(rule, who=None):
    class Dossiers(Entity[models.Dossier]):
        policy = Policy(read=rule)

    found = vault(Dossiers).ask(IDS, who or someone(agent=1))
    return [int(row["id"]) for row in found["dossiers"]]


def expected(*conditions, **lookups):
    rows = models.Dossier.objects.filter(*conditions, **lookups)
    return sorted(set(rows.values_list("pk", flat=True)))


def problems(rule):
    class Dossiers(Entity[models.Dossier]):
        policy = Policy(read=rule)

    return [item.id for item in assembled(Dossiers).findings if item.severity == "error"]


def test_conditions_on_a_to_many_link_speak_of_the_same_row():
    found = shown(where(watches__agent=principal.agent, watches__kind="guest"))
    assert found == expected(watches__agent=1, watches__kind="guest")
    assert found != expected(Q(watches__agent=1) & Q(watches__dossier__watches__kind="guest"))


def test_alternatives_on_a_to_many_link_speak_of_the_same_row():
    rule = Q(watches__agent=1) | Q(watches__agent=2), Q(watches__kind="guest")
    assert shown(where(*rule)) == expected(*rule)


def test_a_to_many_link_beside_another_and_a_column():
    rule = {"watches__agent": 1, "watches__kind": "lead", "tags__label": "red", "level__lt": 9}
    assert shown(where(**rule)) == expected(**rule)


def test_the_link_itself_and_what_is_behind_it_speak_of_the_same_row():
    rule = {"watchers": 2, "watches__kind": "guest", "watchers__name": "Bob"}
    assert shown(where(**rule)) == expected(**rule)


def test_the_negation_of_a_joint_condition_is_its_complement():
    joint = {"watches__agent": 1, "watches__kind": "guest"}
    everything = {1, 2, 3, 4, 5, 6, 7}
    assert set(shown(~where(**joint))) == everything - set(expected(**joint))


def test_an_attribute_nobody_set_does_not_open_the_negation_of_a_joint_condition():
    rule = ~where(watches__agent=principal.agent, watches__kind="guest")
    assert shown(rule, someone()) == []


@pytest.mark.parametrize(
    "rule", [Q(level__lt=5) ^ Q(cost__gte=10), ~(Q(level__lt=5) ^ Q(cost__gte=10))]
)
def test_exclusive_or_is_not_and(rule):
    assert shown(where(rule)) == expected(rule)


def test_exclusive_or_with_a_value_of_the_principal_is_refused_at_build_time():
    assert problems(where(Q(agency=principal.agency) ^ Q(level=1))) == ["mainspring.E009"]


def test_a_native_condition_with_a_value_of_the_principal_is_refused_at_build_time():
    native = Q(cost__gt=F("limit"))
    assert problems(where(native, title=principal.name)) == ["mainspring.E009"]
    assert problems(where(native, title__in=[principal.name])) == ["mainspring.E009"]
    assert problems(~where(native & ~Q(title=principal.name))) == ["mainspring.E009"]


def test_columns_in_a_list_are_compared_as_columns():
    rule = Q(cost__in=[F("limit"), F("limit") * 2])
    assert shown(where(rule)) == expected(rule) == [1, 7]


def test_values_that_cannot_be_hashed_are_compared():
    assert shown(where(level__in=[1, 2], title__in={"Alpha"})) == [1]


def test_what_is_unknown_stays_hidden_under_a_negation_of_columns():
    # The cost of 3 is null: whether it is above the limit is unknown, and so is the contrary.
    assert 3 not in shown(where(cost__gt=F("limit")))
    assert 3 not in shown(~where(cost__gt=F("limit")))
    assert sorted(shown(where(cost__gt=F("limit"))) + shown(~where(cost__gt=F("limit")))) == [
        1, 2, 4, 5, 6, 7,
    ]  # fmt: skip


def test_a_subquery_is_a_condition_and_its_negation_is_the_complement():
    guests = Q(Exists(models.Watch.objects.filter(dossier=OuterRef("pk"), agent=1)))
    inside, outside = shown(where(guests)), shown(~where(guests))
    assert inside == expected(guests)
    assert sorted(inside + outside) == [1, 2, 3, 4, 5, 6, 7]


def test_rules_that_are_not_words_of_a_policy_are_refused_at_build_time():
    from mainspring.blueprint.expression import Expression, Matches, Native, Quantifier, Related

    class Own(Expression):
        pass

    for rule in (
        Own(),
        anyone & Own(),
        Native("x"),
        Matches(()),
        Related("lead", Quantifier.ONE, anyone),
    ):
        if rule is not anyone:
            assert problems(rule) == ["mainspring.E009"]
