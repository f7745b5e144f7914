"""No way into a filter tells of a value or a type that the caller does not see."""

import pytest

from mainspring import Entity, Policy, nobody, owns, where
from tests.vault import models
from tests.vault.asking import someone, vault

STRATEGIES = ("auto", "rows")
READER = someone(agency=1, agent=1)


class Dossiers(Entity[models.Dossier]):
    policy = Policy(
        read=where(level__lt=5),
        fields={"cost": owns("agency"), "limit": nobody, "opened": owns("agency")},
    )


@pytest.fixture(params=STRATEGIES)
def opened(request):
    return vault(Dossiers, strategy=request.param)


def ids(opened, argument, who=READER):
    document = f"{{ dossiers(where: {argument}, orderBy: {{id: ASC}}) {{ id }} }}"
    return [row["id"] for row in opened.ask(document, who)["dossiers"]]


def own(**lookups):
    rows = models.Dossier.objects.filter(level__lt=5, **lookups).order_by("pk")
    return [str(row.pk) for row in rows]


@pytest.mark.parametrize(
    "argument",
    [
        "{compare: [{field: cost, gt: limit}]}",
        "{compare: [{field: limit, eq: cost}]}",
        "{not: {compare: [{field: limit, lt: level}]}}",
        "{or: [{id: {isNull: false}}, {compare: [{field: level, ne: limit}]}]}",
        "{excess: {gt: 1}}",
        "{compare: [{field: excess, gt: cost}]}",
        "{compare: [{field: level, gt: double}]}",
    ],
)
def test_a_field_that_is_never_seen_is_in_no_comparison(opened, argument):
    document = f"{{ dossiers(where: {argument}) {{ id }} }}"
    answer = opened.whole(document, READER)
    codes = [error["extensions"]["code"] for error in answer["errors"]]
    assert codes in (["FORBIDDEN"], ["GRAPHQL_VALIDATION_FAILED"])
    assert not answer.get("data") or answer["data"]["dossiers"] is None


@pytest.mark.parametrize("operator", ["eq", "ne", "gt", "gte", "lt", "lte"])
@pytest.mark.parametrize("turned", [False, True])
def test_a_value_that_is_masked_on_a_row_is_unknown_in_comparisons(opened, operator, turned):
    for pair in (f"field: cost, {operator}: level", f"field: level, {operator}: cost"):
        condition = f"{{compare: [{{{pair}}}]}}"
        found = ids(opened, f"{{not: {condition}}}" if turned else condition)
        assert set(found) <= set(own(agency=1, cost__isnull=False))


def test_comparisons_find_what_is_seen(opened):
    both = ids(opened, "{compare: [{field: cost, gte: level}]}")
    both += ids(opened, "{compare: [{field: cost, lt: level}]}")
    assert sorted(both) == own(agency=1, cost__isnull=False) != []


@pytest.mark.parametrize(
    "argument",
    [
        "{opened: {year: {gte: 1}}}",
        "{opened: {month: {in: [1,2,3,4,5,6,7,8,9,10,11,12]}}}",
        "{not: {opened: {day: {gt: 31}}}}",
        "{opened: {weekDay: {notIn: [9]}}}",
    ],
)
def test_a_part_of_a_masked_value_is_unknown(opened, argument):
    assert ids(opened, argument) == own(agency=1, opened__isnull=False)


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_a_row_whose_type_is_hidden_counts_as_its_parent(strategy):
    opened = vault(strategy=strategy)
    stolen = models.Vehicle.objects.filter(stolen=True).values_list("pk", flat=True)
    boxes = models.Strongbox.objects.values_list("pk", flat=True)
    assert stolen
    assert boxes
    keeper = someone("keeper")
    for who, hidden in ((READER, {*stolen, *boxes}), (keeper, set(stolen))):
        document = """query ($type: AssetTypeName!) {
          found: assets(where: {_typename: {eq: $type}}) { id __typename }
          others: assets(where: {_typename: {ne: $type}}) { id __typename }
          count: assetAggregate(where: {_typename: {in: [$type]}}) { count }
        }"""
        for type_ in ("Asset", "Vehicle", "Strongbox"):
            told = opened.ask(document, who, type=type_)
            assert {row["__typename"] for row in told["found"]} <= {type_}
            assert type_ not in {row["__typename"] for row in told["others"]}
            assert told["count"]["count"] == len(told["found"])
            if type_ == "Asset":
                assert {int(row["id"]) for row in told["found"]} >= hidden
            else:
                assert not {int(row["id"]) for row in told["found"]} & hidden


@pytest.mark.parametrize(
    "arguments",
    [
        "distinctOn: [cost]",
        "distinctOn: [cost, level], orderBy: [{level: ASC}, {cost: DESC}, {id: ASC}]",
        "distinctOn: [cost], shuffle: 7",
        "shuffle: 7",
    ],
)
def test_distinct_rows_tell_nothing_of_masked_values(opened, arguments):
    document = f"""{{
      dossiers({arguments}) {{ id cost }}
      dossierConnection({arguments}) {{ totalCount }}
      agencies {{ dossiers({arguments}) {{ id }} }}
    }}"""
    before = opened.raw(document, READER)
    assert b"errors" not in before
    others = models.Dossier.objects.exclude(agency=1)
    for place, row in enumerate(others):
        models.Dossier.objects.filter(pk=row.pk).update(cost=place % 2 * 1_000)
    assert opened.raw(document, READER) == before


def test_rows_are_not_distinct_by_what_is_never_seen(opened):
    assert opened.codes("{ dossiers(distinctOn: [limit]) { id } }", READER) == ["FORBIDDEN"]
