"""No condition on measures of linked rows and no order by them tells of what is hidden."""

import pytest

from mainspring import Entity, Policy, anyone, nobody, owns, where
from mainspring.operation.principal import ANONYMOUS
from tests.vault import models
from tests.vault.asking import someone, vault

STRATEGIES = ("auto", "rows")
READER = someone(agency=1, agent=1)


class Dossiers(Entity[models.Dossier]):
    policy = Policy(
        read=where(level__lt=5),
        fields={
            "cost": owns("agency"),
            "limit": nobody,
            "reviewer": nobody,
            "lead": where(level__lte=2),
        },
    )


class OpenAgents(Entity[models.Agent]):
    """Everybody."""

    name = "Agent"
    policy = Policy(read=anyone)


@pytest.fixture(params=STRATEGIES)
def opened(request):
    return vault(Dossiers, OpenAgents, strategy=request.param)


@pytest.fixture(params=STRATEGIES)
def closed(request):
    """Open the vault as it stands."""
    return vault(strategy=request.param)


def seen(**lookups):
    return models.Dossier.objects.filter(level__lt=5, **lookups)


def agencies(opened, argument, who=READER):
    document = f"{{ agencies(where: {{dossiers: {{aggregate: {argument}}}}}) {{ id }} }}"
    return [int(row["id"]) for row in opened.ask(document, who)["agencies"]]


def sorted_agencies(opened, key, who=READER):
    document = f"{{ agencies(orderBy: [{{dossierAggregate: {key}}}, {{id: ASC}}]) {{ id }} }}"
    return [int(row["id"]) for row in opened.ask(document, who)["agencies"]]


NEVER_SEEN = [
    "{sum: {limit: {gt: 1}}}",
    "{avg: {limit: {isNull: true}}}",
    "{countDistinct: {limit: {eq: 1}}}",
    "{not: {max: {limit: {lt: 3}}}}",
    "{or: [{count: {gte: 0}}, {min: {limit: {gt: 1}}}]}",
    "{stddevPop: {limit: {gte: 0}}}",
    "{sum: {excess: {gt: 1}}}",
    "{where: {limit: {gt: 0}}, count: {gt: 0}}",
    "{where: {not: {limit: {gt: 0}}}, or: [{count: {gt: 0}}]}",
    "{or: [{where: {limit: {gt: 0}}, count: {gt: 0}}]}",
    "{where: {compare: [{field: limit, gt: level}]}, count: {gt: 0}}",
    "{where: {reviewer: {id: {gt: 0}}}, count: {gt: 0}}",
]


def refused(answer, root="agencies"):
    """Tell whether nothing was answered, as it was forbidden."""
    assert {error["extensions"]["code"] for error in answer["errors"]} == {"FORBIDDEN"}, answer
    return answer["data"][root] is None


@pytest.mark.parametrize("argument", NEVER_SEEN)
def test_a_field_that_is_never_seen_is_in_no_condition(opened, argument):
    inner = f"{{dossiers: {{aggregate: {argument}}}}}"
    assert refused(opened.whole(f"{{ agencies(where: {inner}) {{ id }} }}", READER))
    document = "query ($w: AgencyWhere) { agencies: agencyAggregate(where: $w) { count } }"
    given = {"dossiers": {"aggregate": {"sum": {"limit": {"gt": 1}}}}}
    assert refused(opened.whole(document, READER, w=given))


@pytest.mark.parametrize(
    "key",
    [
        "{sum: {limit: ASC}}",
        "{count: DESC, max: {limit: DESC}}",
        "{countDistinct: {limit: ASC_NULLS_FIRST}}",
        "{variance: {limit: ASC}}",
        "{avg: {excess: DESC}}",
    ],
)
def test_a_field_that_is_never_seen_sorts_nothing(opened, key):
    for argument in (f"{{dossierAggregate: {key}}}", f"[{{id: ASC}}, {{dossierAggregate: {key}}}]"):
        answer = opened.whole(f"{{ agencies(orderBy: {argument}) {{ id }} }}", READER)
        assert refused(answer)
        pages = f"{{ agencies: agencyConnection(orderBy: {argument}) {{ edges {{ cursor }} }} }}"
        assert refused(opened.whole(pages, READER))


@pytest.mark.parametrize(
    ("root", "argument"),
    [
        ("agents", "where: {reviews: {aggregate: {count: {gte: 0}}}}"),
        ("agents", "where: {not: {reviews: {aggregate: {max: {level: {gt: 1}}}}}}"),
        ("agents", "orderBy: {reviewsAggregate: {count: ASC}}"),
        ("agencies", "where: {agents: {some: {reviews: {aggregate: {count: {eq: 0}}}}}}"),
        (
            "agencies",
            "where: {agents: {aggregate: "
            "{where: {reviews: {aggregate: {count: {gt: 0}}}}, count: {gt: 0}}}}",
        ),
        ("agencies", "where: {ledgers: {aggregate: {count: {gte: 0}}}}"),
        ("agencies", "orderBy: {ledgerAggregate: {sum: {amount: DESC}}}"),
    ],
)
def test_a_link_that_is_never_followed_is_not_counted(opened, root, argument):
    assert refused(opened.whole(f"{{ {root}({argument}) {{ id }} }}", READER), root)


@pytest.mark.parametrize("argument", ["where: {watchers: {aggregate: {count: {gt: 0}}}}"])
def test_a_link_for_those_who_are_known_is_closed_to_others(closed, argument):
    assert refused(closed.whole(f"{{ dossiers({argument}) {{ id }} }}", ANONYMOUS), "dossiers")
    assert "errors" not in closed.whole(f"{{ dossiers({argument}) {{ id }} }}", READER)


def test_hidden_rows_do_not_count(opened):
    keys = list(models.Agency.objects.order_by("pk").values_list("pk", flat=True))
    counts = {key: seen(agency=key).count() for key in keys}
    assert sum(counts.values()) < models.Dossier.objects.count()
    for count in range(8):
        expected = [key for key in keys if counts[key] == count]
        assert agencies(opened, f"{{count: {{eq: {count}}}}}") == expected
        turned = [key for key in keys if counts[key] != count]
        assert agencies(opened, f"{{not: {{count: {{eq: {count}}}}}}}") == turned
    expected = sorted(keys, key=lambda key: (-counts[key], key))
    assert sorted_agencies(opened, "{count: DESC}") == expected


def test_hidden_rows_have_no_values(opened):
    keys = list(models.Agency.objects.order_by("pk").values_list("pk", flat=True))
    levels = {key: list(seen(agency=key).values_list("level", flat=True)) for key in keys}
    assert agencies(opened, "{max: {level: {gte: 5}}}") == []
    for level in range(10):
        expected = [key for key in keys if levels[key] and sum(levels[key]) > level]
        assert agencies(opened, f"{{sum: {{level: {{gt: {level}}}}}}}") == expected


def test_a_value_that_is_masked_on_a_row_is_in_no_measure(opened):
    assert seen().exclude(agency=1).update(cost=4711) > 0
    assert agencies(opened, "{sum: {cost: {isNull: false}}}") == [1]
    assert agencies(opened, "{countDistinct: {cost: {gt: 0}}}") == [1]
    assert agencies(opened, "{not: {max: {cost: {lt: -1000000}}}}") == [1]
    costs = seen(agency=1, cost__isnull=False).values_list("cost", flat=True)
    assert agencies(opened, f"{{sum: {{cost: {{eq: {sum(costs)}}}}}}}") == [1]
    counted = agencies(opened, "{where: {cost: {isNull: false}}, count: {gt: 0}}")
    assert counted == [1]
    for key in ("{max: {cost: ASC}}", "{avg: {cost: DESC_NULLS_LAST}}", "{sum: {cost: ASC}}"):
        found = sorted_agencies(opened, key)
        assert found == [1, *sorted(set(found) - {1})]


def test_behind_a_link_that_is_hidden_on_a_row_there_is_nothing():
    class Half(Entity[models.Dossier]):
        name = "Dossier"
        policy = Policy(read=anyone, fields={"tags": where(level__lte=2), "level": nobody})

    for strategy in STRATEGIES:
        opened = vault(Half, strategy=strategy)
        shown = {
            str(row.pk) for row in models.Dossier.objects.filter(level__lte=2) if row.tags.exists()
        }
        every = {str(key) for key in models.Dossier.objects.values_list("pk", flat=True)}
        linked = models.Dossier.objects.filter(tags__isnull=False).distinct().count()
        assert 0 < len(shown) < linked

        def ids(argument, opened=opened):
            found = f"{{ dossiers(where: {{tags: {{aggregate: {argument}}}}}) {{ id }} }}"
            return {row["id"] for row in opened.ask(found, READER)["dossiers"]}

        assert ids("{count: {gt: 0}}") == shown
        assert ids("{count: {eq: 0}}") == every - shown
        assert ids("{not: {count: {gt: 0}}}") == every - shown
        assert ids("{max: {label: {isNull: true}}}") == every - shown
        document = "{ dossiers(orderBy: [{tagAggregate: {count: ASC}}, {id: ASC}]) { id } }"
        rows = [row["id"] for row in opened.ask(document, READER)["dossiers"]]
        assert set(rows[: len(every - shown)]) == every - shown


def test_a_link_to_one_row_on_the_way_is_masked_too(opened):
    document = """{
      dossiers(orderBy: [{lead: {agency: {dossierAggregate: {count: DESC_NULLS_LAST}}}}]) {
        level lead { id }
      }
    }"""
    found = opened.ask(document, READER)["dossiers"]
    led = [row["lead"] is not None for row in found]
    assert led == sorted(led, reverse=True)


@pytest.mark.parametrize("size", [1, 2])
def test_cursors_of_measures_hold_what_is_seen(opened, size):
    document = """query ($after: String, $first: Int) {
      agencyConnection(first: $first, after: $after,
        orderBy: [{dossierAggregate: {sum: {cost: DESC}, count: ASC}}]) {
        edges { cursor node { id } } pageInfo { hasNextPage endCursor }
      }
    }"""

    def walk():
        cursor, edges, more = None, [], True
        while more:
            page = opened.ask(document, READER, after=cursor, first=size)["agencyConnection"]
            edges += page["edges"]
            cursor, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
        return edges

    before = walk()
    assert len(before) == models.Agency.objects.count()
    models.Dossier.objects.exclude(agency=1).update(cost=4711)
    models.Dossier.objects.filter(level__gte=5).delete()
    assert walk() == before
