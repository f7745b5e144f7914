"""A value that is masked on some rows counts as null there, whoever asked the same before."""

import pytest

from mainspring import Entity, Policy, anyone, nobody, owns, where
from tests.vault import models
from tests.vault.asking import someone, vault

FILTER = "query($least: Int!) { dossiers(where: {cost: {gte: $least}}) { id cost } }"
LISTED = "query($costs: [Int!]) { dossiers(where: {cost: {in: $costs}}) { id cost } }"
ORDER = "{ dossiers(orderBy: [{cost: ASC_NULLS_LAST}]) { id cost } }"


STRATEGIES = ("auto", "rows")
READER = someone(agency=1, agent=1)


class Dossiers(Entity[models.Dossier]):
    policy = Policy(read=anyone, fields={"cost": owns("agency")})


@pytest.fixture(params=["auto", "rows"])
def opened(request):
    return vault(Dossiers, strategy=request.param)


def own(agency, **lookups):
    rows = models.Dossier.objects.filter(agency=agency, **lookups).order_by("pk")
    return [{"id": str(row.pk), "cost": row.cost} for row in rows]


def test_a_filter_finds_what_each_caller_sees(opened):
    agencies = models.Dossier.objects.values_list("agency", flat=True).distinct()
    for agency in (*agencies, *agencies):
        for least in (0, 5, 20):
            found = opened.ask(FILTER, someone(agency=agency), least=least)["dossiers"]
            assert found == own(agency, cost__gte=least)


def test_a_list_of_values_finds_what_each_caller_sees(opened):
    costs = list(models.Dossier.objects.filter(cost__gt=0).values_list("cost", flat=True))
    for agency in models.Dossier.objects.values_list("agency", flat=True).distinct():
        found = opened.ask(LISTED, someone(agency=agency), costs=costs)["dossiers"]
        assert found == own(agency, cost__in=costs)


def test_an_order_tells_nothing_of_others(opened):
    for agency in models.Dossier.objects.values_list("agency", flat=True).distinct():
        found = opened.ask(ORDER, someone(agency=agency))["dossiers"]
        seen = sorted(row["cost"] for row in own(agency, cost__isnull=False))
        assert [row["cost"] for row in found] == seen + [None] * (len(found) - len(seen))


class HalfLinked(Entity[models.Dossier]):
    """What everybody knows, with links that show on some rows; a level nobody knows is unknown."""

    name = "Dossier"
    policy = Policy(
        read=anyone,
        fields={"tags": where(level__lte=2), "lead": where(level__lte=2), "level": nobody},
    )


class OpenAgents(Entity[models.Agent]):
    """Everybody."""

    name = "Agent"
    policy = Policy(read=anyone)


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize(
    ("argument", "expected"),
    [
        ('{lead: {name: {eq: "Bob"}}}', []),
        ("{lead: {}}", ["1", "2"]),
        ("{not: {lead: {}}}", ["3", "4", "5", "6", "7"]),
        ('{not: {lead: {name: {eq: "Bob"}}}}', ["1", "2", "3", "4", "5", "6", "7"]),
        ('{not: {lead: {name: {eq: "Ada"}}}}', ["2", "3", "4", "5", "6", "7"]),
        ("{tags: {none: {}}}", ["3", "4", "5", "6", "7"]),
        ("{not: {tags: {some: {}}}}", ["3", "4", "5", "6", "7"]),
        ('{tags: {every: {label: {eq: "none of them"}}}}', ["3", "4", "5", "6", "7"]),
        ("{not: {tags: {none: {}}}}", ["1", "2"]),
    ],
)
def test_a_link_that_is_hidden_on_a_row_has_nothing_behind_it_there(argument, expected, strategy):
    # The sixth dossier, which Bob leads, has no level: whether its links show is unknown.
    document = f"{{ dossiers(where: {argument}, orderBy: {{id: ASC}}) {{ id }} }}"
    asked = vault(HalfLinked, OpenAgents, strategy=strategy)
    assert [row["id"] for row in asked.ask(document, READER)["dossiers"]] == expected
