"""A declared link reads columns of both ends: where one of them is hidden, it leads nowhere."""

import pytest
from django.db.models import Q

from mainspring import Entity, Outer, Policy, anyone, nobody, owns, relation, role, where
from tests.vault import models
from tests.vault.asking import someone, vault

READER = someone(agency=1)
ALL = "{ dossiers(orderBy: {id: ASC}) { id near { id } } }"


def linked(link, *, own=None, target=None, read=anyone, strategy="auto"):
    """Open the vault with a link from dossiers to agents."""

    class Dossiers(Entity[models.Dossier]):
        policy = Policy(read=anyone, fields=own or {})
        near = link

    class Agents(Entity[models.Agent]):
        policy = Policy(read=read, fields=target or {})

    return vault(Dossiers, Agents, strategy=strategy)


def by_level(**more):
    return relation(models.Agent, on={"level": "clearance"}, **more)


FIRST = by_level(order_by="name")
MANY = by_level(many=True)
LEAST = relation(
    models.Agent, where=Q(clearance__lte=Outer("level")), order_by=("-clearance", "id")
)
LINKS = pytest.mark.parametrize("link", [FIRST, MANY, LEAST], ids=["first", "many", "least"])
STRATEGIES = pytest.mark.parametrize("strategy", ["auto", "rows"])
FILTERS = (
    "{ dossiers(where: {near: %s}) { id } }",
    "{ dossiers(where: {not: {near: %s}}) { id } }",
    "{ dossierAggregate(where: {near: %s}) { count } }",
    "{ agencies { dossiers(where: {near: %s}) { id } } }",
)


def near(found, who=READER):
    rows = found.ask(ALL, who)["dossiers"]
    return [
        [item["id"] for item in row["near"]]
        if isinstance(row["near"], list)
        else row["near"] and row["near"]["id"]
        for row in rows
    ]


@STRATEGIES
def test_it_leads_to_the_rows_that_fit(strategy):
    assert near(linked(FIRST, strategy=strategy)) == ["3", "5", "1", None, None, None, None]
    assert near(linked(MANY, strategy=strategy)) == [["3"], ["5"], ["1"], [], [], [], []]
    assert near(linked(LEAST, strategy=strategy)) == ["3", "5", "1", "4", "4", None, "1"]


@LINKS
@STRATEGIES
@pytest.mark.parametrize("masks", [{"own": {"level": nobody}}, {"target": {"clearance": nobody}}])
def test_it_leads_nowhere_by_a_hidden_column(link, masks, strategy):
    found = linked(link, strategy=strategy, **masks)
    assert near(found) == [[] if link.many else None] * 7
    for document in FILTERS:
        condition = "{some: {}}" if link.many else "{}"
        assert found.codes(document % condition, READER) == ["FORBIDDEN"]
    if not link.many:
        assert found.codes("{ dossiers(orderBy: {near: {id: ASC}}) { id } }", READER) == [
            "FORBIDDEN"
        ]


@LINKS
@STRATEGIES
def test_it_leads_from_the_rows_whose_column_is_seen(link, strategy):
    found = linked(link, own={"level": owns("agency")}, strategy=strategy)
    shown, everything = near(found), near(linked(link))
    nothing = [] if link.many else None
    # Dossiers 1, 2 and 7 are of agency 1.
    mine = [row if number in {0, 1, 6} else nothing for number, row in enumerate(everything)]
    assert shown == mine
    condition = "{some: {}}" if link.many else "{}"
    for negated, wanted in (("{near: %s}", True), ("{not: {near: %s}}", False)):
        asked = "{ dossiers(orderBy: {id: ASC}, where: %s) { id } }" % (negated % condition)
        rows = {int(row["id"]) - 1 for row in found.ask(asked, READER)["dossiers"]}
        assert rows == {place for place, row in enumerate(shown) if bool(row) is wanted}


@LINKS
@STRATEGIES
def test_it_leads_to_the_rows_whose_column_is_seen(link, strategy):
    # Agent 3 has clearance 1; the others are as before.
    found = linked(link, target={"clearance": ~where(pk=3)}, strategy=strategy)
    flat = [key for row in near(found) for key in (row if link.many else [row])]
    assert "3" not in flat
    assert set(flat) - {None}


@STRATEGIES
def test_the_first_is_the_first_that_is_seen(strategy):
    hidden = linked(LEAST, read=~where(pk=3), strategy=strategy)
    assert near(hidden) == [None, "5", "1", "4", "4", None, "1"]
    asked = '{ dossiers(where: {near: {name: {eq: "Cyd"}}}) { id } }'
    assert hidden.ask(asked, READER) == {"dossiers": []}


def test_a_hidden_column_does_not_choose_the_first():
    link = relation(models.Agent, on={"agency": "agency"}, order_by="-salary")
    open_ = linked(link)
    assert near(open_)[:3] == ["2", "2", "4"]
    closed = linked(link, target={"salary": nobody})
    assert near(closed) == [None] * 7
    assert closed.codes("{ dossiers(where: {near: {}}) { id } }", READER) == ["FORBIDDEN"]


def test_a_hidden_key_does_not_choose_the_first():
    link = relation(models.Agent, on={"agency": "agency"}, order_by="active")
    assert near(linked(link, target={"id": nobody})) == [None] * 7


def test_a_column_that_is_a_link_is_seen_where_its_row_is():
    link = relation(models.Agent, on={"agency": "agency"}, many=True)

    class Dossiers(Entity[models.Dossier]):
        policy = Policy(read=anyone)
        near = link

    class Agents(Entity[models.Agent]):
        policy = Policy(read=anyone)

    class Agencies(Entity[models.Agency]):
        policy = Policy(read=where(pk=2))

    found = vault(Dossiers, Agents, Agencies)
    assert near(found) == [[], [], ["3", "4"], ["3", "4"], [], [], []]


@LINKS
def test_a_rule_on_the_link_holds(link):
    found = linked(link, own={"near": role("officer")})
    assert near(found) == [[] if link.many else None] * 7
    assert any(near(found, someone("officer")))
    condition = "{some: {}}" if link.many else "{}"
    assert found.codes(FILTERS[0] % condition, READER) == ["FORBIDDEN"]


@LINKS
def test_plans_are_not_shared_between_those_who_see_other_columns(link):
    found = linked(link, target={"clearance": role("officer")})
    assert any(near(found, someone("officer")))
    assert not any(near(found))
    assert any(near(found, someone("officer")))


def test_what_the_target_of_a_column_hides_counts_for_kept_plans():
    """The rule stands at an entity that the document does not name."""

    class Dossiers(Entity[models.Dossier]):
        policy = Policy(read=anyone)
        near = relation(models.Agent, on={"agency": "agency"}, many=True)

    class Agents(Entity[models.Agent]):
        policy = Policy(read=anyone)

    class Agencies(Entity[models.Agency]):
        policy = Policy(read=role("officer"))

    found = vault(Dossiers, Agents, Agencies)
    assert any(near(found, someone("officer")))
    assert not any(near(found))


@STRATEGIES
def test_a_link_of_a_child_starts_at_the_rows_of_its_type(strategy):
    class Vehicles(Entity[models.Vehicle]):
        policy = Policy(read=where(stolen=False), fields={"plate": anyone})
        dearer = relation(
            models.Asset, on={"agency": "agency"}, where=Q(worth__gt=Outer("worth")), many=True
        )
        next = relation(models.Asset, where=Q(worth__gt=Outer("worth")), order_by=("worth", "id"))

    class Assets(Entity[models.Asset]):
        policy = Policy(read=anyone, fields={"worth": anyone})

    found = vault(Vehicles, Assets, strategy=strategy)
    document = (
        "{ assets(orderBy: {id: ASC}) { ... on Vehicle { id dearer { label } next { label } } } }"
    )
    rows = [row for row in found.ask(document, READER)["assets"] if row]
    assert rows == [
        {"id": "11", "dearer": [{"label": "box-1"}], "next": {"label": "car-2"}},
        {"id": "13", "dearer": [{"label": "box-3"}], "next": {"label": "box-1"}},
    ]


@STRATEGIES
def test_each_type_of_a_family_has_a_link_of_its_own(strategy):
    class Vehicles(Entity[models.Vehicle]):
        policy = Policy(read=anyone, fields={"next": role("officer")})
        next = relation(models.Agency, on={"agency": "id"})

    class Strongboxes(Entity[models.Strongbox]):
        policy = Policy(read=anyone)
        plural = "Strongboxes"
        next = relation(models.Agency, on={"agency": "id"})

    class Assets(Entity[models.Asset]):
        policy = Policy(read=anyone, fields={"worth": anyone})
        next = relation(models.Agency, where=Q(id__gt=Outer("agency")), order_by="id")

    found = vault(Vehicles, Strongboxes, Assets, strategy=strategy)
    document = "{ assets(where: {id: {in: [1, 11]}}, orderBy: {id: ASC}) { next { name } } }"
    rows = found.ask(document, someone("officer"))["assets"]
    assert [row["next"] for row in rows] == [{"name": "Foxes"}, {"name": "Owls"}]
    rows = found.ask(document, READER)["assets"]
    assert [row["next"] for row in rows] == [{"name": "Foxes"}, None]


def test_it_is_counted_by_what_it_costs():
    found = linked(MANY)
    nested = "{ dossiers(limit: 1000) { near(limit: 1000) { leads(limit: 1000) { id } } } }"
    assert found.codes(nested, READER) == ["LIMIT_EXCEEDED"]
