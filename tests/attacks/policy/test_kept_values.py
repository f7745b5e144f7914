"""No list of values and no text put together of them tells of what is hidden."""

import pytest
from django.db.models import Count, Q

from mainspring import Entity, F, JoinOf, ListOf, Policy, anyone, computed, nobody, owns, where
from mainspring.errors import BadInput, Forbidden
from mainspring.operation.principal import ANONYMOUS
from tests.vault import models
from tests.vault.asking import someone, vault

STRATEGIES = ("auto", "rows")
READER = someone(agency=1, agent=1)


class Dossiers(Entity[models.Dossier]):
    policy = Policy(
        read=where(level__lt=5),
        fields={
            "cost": where(level__lte=2),
            "limit": nobody,
            "title": where(level__lte=2),
            "reviewer": nobody,
            "lead": where(level__lte=2),
            "agency": owns("agency"),
        },
    )
    double = computed(F("limit") * 2)


class OpenAgents(Entity[models.Agent]):
    """Everybody who is active; who they are is told by none."""

    name = "Agent"
    policy = Policy(read=where(active=True), fields={"salary": nobody, "name": nobody})


class OpenAgencies(Entity[models.Agency]):
    name = "Agency"
    policy = Policy(read=anyone)


@pytest.fixture(params=STRATEGIES)
def opened(request):
    return vault(Dossiers, OpenAgents, OpenAgencies, strategy=request.param)


NEVER_SEEN = [
    "list { limit }",
    "list { level limit }",
    "list(limit: 0) { limit }",
    "list(distinct: true) { double }",
    "list(orderBy: [{limit: ASC}]) { level }",
    "list(orderBy: [{level: ASC}, {double: DESC}], limit: 1) { level }",
    "list(orderBy: [{reviewer: {id: ASC}}]) { level }",
    "list(orderBy: [{lead: {salary: ASC}}]) { level }",
    "list(orderBy: [{agency: {dossierAggregate: {max: {limit: DESC}}}}]) { level }",
    "join(of: title, orderBy: [{limit: ASC}])",
    'join(of: title, separator: "", limit: 1, orderBy: [{double: ASC}])',
    "groups(by: [{level: true}]) { list { limit } }",
    "groups(by: [{level: true}]) { list(orderBy: {limit: ASC}) { cost } }",
    "groups(by: [{level: true}]) { join(of: title, orderBy: {limit: ASC}) }",
]


@pytest.mark.parametrize("asked", NEVER_SEEN)
def test_what_is_never_seen_is_in_no_list_and_sorts_none(opened, asked, django_assert_num_queries):
    with django_assert_num_queries(0):
        answer = opened.whole(f"{{ dossierAggregate {{ count {asked} }} }}", READER)
    assert [error["extensions"]["code"] for error in answer["errors"]] == ["FORBIDDEN"]
    assert answer["data"] == {"dossierAggregate": None}


@pytest.mark.parametrize("asked", NEVER_SEEN)
def test_nor_behind_a_link(opened, asked, django_assert_num_queries):
    document = f"{{ agencies {{ id dossierAggregate {{ count {asked} }} }} }}"
    with django_assert_num_queries(0):
        answer = opened.whole(document, READER)
    assert {error["extensions"]["code"] for error in answer["errors"]} == {"FORBIDDEN"}
    assert answer["data"] == {"agencies": None}


def test_texts_that_are_never_seen_are_not_put_together(opened, django_assert_num_queries):
    for asked in ("join(of: name)", "list { name }", "list(orderBy: {name: ASC}) { id }"):
        with django_assert_num_queries(0):
            assert opened.codes(f"{{ agentAggregate {{ {asked} }} }}", READER) == ["FORBIDDEN"]


def seen(level=5, **lookups):
    return models.Dossier.objects.filter(level__lt=level, **lookups)


def test_only_values_of_rows_that_are_seen_are_there(opened):
    found = opened.ask("{ dossierAggregate { list { level id } } }", READER)["dossierAggregate"]
    assert seen().count() < models.Dossier.objects.count()
    assert found["list"]["level"] == sorted(seen().values_list("level", flat=True))
    assert sorted(map(int, found["list"]["id"])) == sorted(seen().values_list("pk", flat=True))


def test_a_value_that_is_masked_on_some_rows_is_there_of_the_others(opened):
    asked = """{ dossierAggregate {
        list(orderBy: {id: ASC}) { cost } join(of: title, separator: "|", orderBy: {id: ASC})
        groups(by: [{level: true}]) { key { level } list { cost } join(of: title) }
    } }"""
    found = opened.ask(asked, READER)["dossierAggregate"]
    shown = seen(level=3).order_by("pk")
    costs = shown.exclude(cost=None).values_list("cost", flat=True)
    assert found["list"]["cost"] == list(costs)
    assert found["join"] == "|".join(shown.values_list("title", flat=True))
    hidden = [group for group in found["groups"] if group["key"]["level"] > 2]
    assert hidden
    assert all(group["list"] == {"cost": []} and group["join"] is None for group in hidden)


def test_masked_values_sort_no_row(opened):
    """Rows whose key is masked stand at one place, whatever is stored in them."""
    document = "{ dossierAggregate { list(orderBy: {cost: DESC}) { id level } } }"
    before = opened.ask(document, READER)
    assert models.Dossier.objects.filter(level__gt=2).count() > 1
    for number, row in enumerate(models.Dossier.objects.filter(level__gt=2).order_by("-pk")):
        models.Dossier.objects.filter(pk=row.pk).update(cost=number)
    assert opened.ask(document, READER) == before


def test_behind_a_hidden_link_lists_are_empty(opened):
    class Agencies(Entity[models.Agency]):
        policy = Policy(read=anyone, fields={"dossiers": nobody})

    closed = vault(Dossiers, OpenAgents, Agencies)
    document = "{ agencies { dossierAggregate { list { level } join(of: title) } } }"
    for agency in closed.ask(document, READER)["agencies"]:
        assert agency["dossierAggregate"] == {"list": {"level": []}, "join": None}


def test_who_may_not_read_an_entity_is_told_nothing_of_it():
    standing = vault()
    document = "{ ledgerAggregate { list { amount } } }"
    assert standing.codes(document, READER) == ["FORBIDDEN"]
    assert standing.codes(document, ANONYMOUS) == ["UNAUTHENTICATED"]


KEPT = [
    ListOf("limit"),
    ListOf("double", limit=0),
    ListOf("level", order_by="-limit"),
    ListOf("level", order_by=("level", "reviewer__id")),
    ListOf("level", filter=Q(limit__gt=0)),
    JoinOf("title", order_by="limit"),
]


@pytest.mark.parametrize("measure", KEPT, ids=str)
def test_from_python_it_is_refused_too(opened, measure):
    records = opened.records("Dossier", READER)
    with pytest.raises(Forbidden):
        records.aggregate(x=measure)
    with pytest.raises(Forbidden):
        list(records.group_by("level").aggregate(x=measure))


def test_lists_neither_choose_nor_sort_groups(opened):
    groups = opened.records("Dossier", READER).group_by("level")
    for measure in (ListOf("level"), JoinOf("title")):
        listed = groups.aggregate(x=measure, n=Count("*"))
        with pytest.raises(BadInput, match="neither compared nor sorted"):
            listed.having(x__gt="a")
        with pytest.raises(BadInput, match="neither compared nor sorted"):
            listed.order_by("-x")
    with pytest.raises(BadInput, match="neither compared nor sorted"):
        opened.records("Agency", READER).alias(x=ListOf("dossiers__level"))
