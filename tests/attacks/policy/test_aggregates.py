"""No measure of rows and no group of them tells of what is hidden."""

import pytest
from django.db.models import Avg, Count, Max, Q, Sum

from mainspring import Entity, F, Policy, anyone, computed, nobody, owns, where
from mainspring.errors import Forbidden, Unauthenticated
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
            "opened": where(level__lte=2),
            "title": where(level__lte=2),
            "reviewer": nobody,
            "lead": where(level__lte=2),
            "agency": owns("agency"),
        },
    )
    double = computed(F("limit") * 2)
    over = computed(F("limit") < F("cost"))


class OpenAgents(Entity[models.Agent]):
    """Everybody who is active; what they earn is told by none."""

    name = "Agent"
    policy = Policy(read=where(active=True), fields={"salary": nobody})


class OpenAgencies(Entity[models.Agency]):
    name = "Agency"
    policy = Policy(read=anyone)


@pytest.fixture(params=STRATEGIES, scope="module")
def opened(request):
    return vault(Dossiers, OpenAgents, OpenAgencies, strategy=request.param)


NEVER_SEEN = [
    "sum { limit }",
    "avg { limit }",
    "min { limit }",
    "max { limit }",
    "stddev { limit }",
    "variancePop { limit }",
    "countDistinct(of: limit)",
    "sum { excess }",
    "sum { double }",
    "any { over }",
    "groups(by: [{limit: true}]) { count }",
    "groups(by: [{excess: true}]) { count }",
    "groups(by: [{over: true}]) { count }",
    "groups(by: [{reviewer: {name: true}}]) { count }",
    "groups(by: [{lead: {salary: true}}]) { count }",
    "groups(by: [{level: true}]) { max { limit } }",
    "groups(by: [{level: true}]) { countDistinct(of: limit) }",
    "groups(by: [{level: true}], having: {sum: {limit: {gt: 1}}}) { count }",
    "groups(by: [{level: true}], having: {not: {avg: {limit: {gt: 1}}}}) { count }",
    "groups(by: [{level: true}], having: {where: {limit: {gt: 1}}, count: {gt: 0}}) { count }",
    "groups(by: [{level: true}], orderBy: [{max: {limit: DESC}}]) { count }",
    "groups(by: [{level: true}], orderBy: [{countDistinct: {limit: ASC}}]) { count }",
]


@pytest.mark.parametrize("asked", NEVER_SEEN)
def test_what_is_never_seen_is_in_no_measure(opened, asked, django_assert_num_queries):
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


def seen(level=5, **lookups):
    return models.Dossier.objects.filter(level__lt=level, **lookups)


def test_only_rows_that_are_seen_count(opened):
    found = opened.ask("{ dossierAggregate { count sum { level } max { level } } }", READER)
    expected = seen().aggregate(n=Count("*"), total=Sum("level"), most=Max("level"))
    assert seen().count() < models.Dossier.objects.count()
    assert found["dossierAggregate"] == {
        "count": expected["n"],
        "sum": {"level": str(expected["total"])},
        "max": {"level": expected["most"]},
    }


def test_of_a_value_that_is_masked_on_some_rows_the_others_count(opened):
    asked = "{ dossierAggregate { count sum { cost } max { cost } countDistinct(of: cost) } }"
    shown = seen(level=3)
    expected = shown.aggregate(total=Sum("cost"), most=Max("cost"))
    assert seen().aggregate(total=Sum("cost"))["total"] != expected["total"]
    assert opened.ask(asked, READER)["dossierAggregate"] == {
        "count": seen().count(),
        "sum": {"cost": str(expected["total"])},
        "max": {"cost": expected["most"]},
        "countDistinct": len(set(shown.values_list("cost", flat=True)) - {None}),
    }


def test_rows_whose_key_is_masked_are_in_the_group_without_a_value(opened):
    asked = "{ dossierAggregate { groups(by: [{title: true}]) { key { title } count } } }"
    groups = opened.ask(asked, READER)["dossierAggregate"]["groups"]
    known = {group["key"]["title"]: group["count"] for group in groups}
    hidden = seen().count() - seen(level=3).count()
    assert hidden > 0
    assert known.pop(None) == hidden
    assert set(known) == set(seen(level=3).values_list("title", flat=True))


def test_a_hidden_link_leads_to_no_group(opened):
    asked = "{ dossierAggregate { groups(by: [{lead: {name: true}}]) { key { lead { name } } } } }"
    groups = opened.ask(asked, READER)["dossierAggregate"]["groups"]
    names = {group["key"]["lead"]["name"] for group in groups}
    active = seen(level=3, lead__active=True).values_list("lead__name", flat=True)
    assert names - {None} == set(active)


def test_a_series_ends_where_what_is_seen_ends(opened):
    asked = (
        "{ dossierAggregate { groups(by: [{opened: YEAR}], fill: ZERO) { key { opened } count } } }"
    )
    groups = opened.ask(asked, READER)["dossierAggregate"]["groups"]
    years = [group["key"]["opened"] for group in groups if group["key"]["opened"]]
    shown = seen(level=3).exclude(opened=None).values_list("opened__year", flat=True)
    assert {year[:4] for year in (years[0], years[-1])} == {str(min(shown)), str(max(shown))}


def test_having_and_order_see_no_more(opened):
    document = (
        "{ dossierAggregate { groups(by: [{level: true}], having: {max: {cost: {isNull: true}}}, "
        "orderBy: [{max: {cost: DESC}}]) { key { level } } } }"
    )
    groups = opened.ask(document, READER)["dossierAggregate"]["groups"]
    levels = {group["key"]["level"] for group in groups}
    masked = set(seen().values_list("level", flat=True)) - set(
        seen(level=3).exclude(cost=None).values_list("level", flat=True)
    )
    assert levels == masked


def test_behind_a_hidden_link_there_are_no_rows(opened):
    class Agencies(Entity[models.Agency]):
        policy = Policy(read=anyone, fields={"dossiers": nobody})

    closed = vault(Dossiers, OpenAgents, Agencies)
    asked = "count max { level } groups(by: [{level: true}]) { count }"
    document = f"{{ agencies {{ dossierAggregate {{ {asked} }} }} }}"
    for agency in closed.ask(document, READER)["agencies"]:
        assert agency["dossierAggregate"] == {"count": 0, "max": {"level": None}, "groups": []}


def test_who_may_not_read_an_entity_is_told_nothing_of_it():
    standing = vault()
    for asked in ("count", "max { amount }", "groups(by: [{amount: true}]) { count }"):
        document = f"{{ ledgerAggregate {{ {asked} }} }}"
        assert standing.codes(document, READER) == ["FORBIDDEN"]
        assert standing.codes(document, ANONYMOUS) == ["UNAUTHENTICATED"]


@pytest.mark.parametrize("measure", [Sum("limit"), Count("limit"), Count("limit", distinct=True)])
def test_a_denied_measure_is_told_as_one(opened, measure):
    with pytest.raises(Forbidden) as denied:
        opened.records("Dossier", READER).aggregate(n=measure)
    assert denied.value.message == "You may not aggregate by Dossier.limit."


MEASURES = [Sum("limit"), Avg("limit"), Count("limit"), Count("level", filter=Q(limit__gt=0))]


@pytest.mark.parametrize("measure", MEASURES, ids=str)
def test_from_python_it_is_refused_too(opened, measure):
    records = opened.records("Dossier", READER)
    with pytest.raises(Forbidden):
        records.aggregate(x=measure)
    with pytest.raises(Forbidden):
        list(records.group_by("level").aggregate(x=measure))
    with pytest.raises(Forbidden):
        list(records.group_by("level").aggregate(x=measure).having(x__gt=1))


def test_keys_and_orders_from_python_are_refused_too(opened):
    records = opened.records("Dossier", READER)
    for key in ("limit", "reviewer__name", "lead__salary"):
        with pytest.raises(Forbidden):
            list(records.group_by(key).aggregate(n=Count("*")))
    with pytest.raises(Unauthenticated):
        opened.records("Ledger", ANONYMOUS).aggregate(n=Count("*"))
