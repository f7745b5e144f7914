"""A declared link reads columns of both ends: where one of them is hidden, it leads nowhere."""

from base64 import urlsafe_b64decode

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


MASKS = pytest.mark.parametrize(
    "masks", [{"own": {"level": nobody}}, {"target": {"clearance": nobody}}], ids=["own", "target"]
)
WHOLE = """{ dossiers(orderBy: {id: ASC}) {
  near { id }
  page: nearConnection(first: 1) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
  last: nearConnection(last: 1) { edges { cursor } pageInfo { hasPreviousPage startCursor } }
  firsts: near(distinctOn: [name]) { id }
  nearAggregate { count max { name } groups(by: [{name: true}]) { key { name } count } }
} }"""
BY_NUMBERS = (
    "{ dossiers(where: {near: {aggregate: {count: {gt: 0}}}}) { id } }",
    '{ dossiers(where: {not: {near: {aggregate: {max: {name: {gt: "B"}}}}}}) { id } }',
    "{ dossiers(orderBy: [{nearAggregate: {count: DESC}}]) { id } }",
    "{ dossierConnection(orderBy: [{nearAggregate: {max: {name: ASC}}}]) { nodes { id } } }",
)
OF_WHAT_IS_MASKED = (
    "{ dossiers { nearAggregate { max { salary } } } }",
    "{ dossiers { nearAggregate { count groups(by: [{salary: true}]) { count } } } }",
    "{ dossiers { nearAggregate(where: {salary: {gt: 1}}) { count } } }",
    "{ dossiers { nearConnection(orderBy: [{salary: ASC}]) { nodes { id } } } }",
    "{ dossiers { nearConnection(where: {salary: {gt: 1}}) { totalCount } } }",
    "{ dossiers { near(distinctOn: [salary]) { id } } }",
    "{ dossiers(where: {near: {aggregate: {sum: {salary: {gt: 1}}}}}) { id } }",
    "{ dossiers(where: {near: {every: {salary: {gt: 1}}}}) { id } }",
    "{ dossiers(orderBy: [{nearAggregate: {max: {salary: DESC}}}]) { id } }",
)


def check_numbers(row):
    """See that all that is told of the rows behind a link is told of those that are shown."""
    shown = [item["id"] for item in row["near"]]
    assert row["page"]["totalCount"] == row["nearAggregate"]["count"] == len(shown)
    assert [item["id"] for item in row["page"]["nodes"]] == shown[:1]
    assert row["page"]["pageInfo"]["hasNextPage"] is (len(shown) > 1)
    assert row["last"]["pageInfo"]["hasPreviousPage"] is (len(shown) > 1)
    ends = (row["page"]["pageInfo"]["endCursor"], row["last"]["pageInfo"]["startCursor"])
    assert [end is not None for end in ends] == [bool(shown)] * 2
    assert len(row["last"]["edges"]) == min(len(shown), 1)
    assert sorted(item["id"] for item in row["firsts"]) == sorted(shown)
    assert sum(group["count"] for group in row["nearAggregate"]["groups"]) == len(shown)


@STRATEGIES
@MASKS
def test_nothing_is_counted_by_a_hidden_column(masks, strategy):
    found = linked(MANY, strategy=strategy, **masks)
    for row in found.ask(WHOLE, READER)["dossiers"]:
        assert row["near"] == []
        assert row["nearAggregate"] == {"count": 0, "max": {"name": None}, "groups": []}
        check_numbers(row)
    for document in BY_NUMBERS:
        assert found.codes(document, READER) == ["FORBIDDEN"]


@STRATEGIES
@pytest.mark.parametrize(
    "rules",
    [
        {"own": {"level": owns("agency")}},
        {"target": {"clearance": ~where(pk=3)}},
        {"read": ~where(pk=3)},
        {"read": where(agency=1)},
    ],
    ids=["own column", "target's column", "row", "rows"],
)
def test_what_is_told_of_the_rows_is_told_of_those_that_are_shown(rules, strategy):
    open_, found = linked(MANY, strategy=strategy), linked(MANY, strategy=strategy, **rules)
    rows = found.ask(WHOLE, READER)["dossiers"]
    for row in rows:
        check_numbers(row)
    counts = [row["nearAggregate"]["count"] for row in rows]
    assert sum(counts) < sum(len(keys) for keys in near(open_))
    asked = "{ dossiers(orderBy: [{nearAggregate: {count: DESC}}, {id: ASC}]) { id } }"
    order = [int(row["id"]) - 1 for row in found.ask(asked, READER)["dossiers"]]
    assert order == sorted(range(len(counts)), key=lambda place: -counts[place])
    asked = "{ dossiers(where: {near: {aggregate: {count: {eq: 0}}}}, orderBy: {id: ASC}) { id } }"
    none = [int(row["id"]) - 1 for row in found.ask(asked, READER)["dossiers"]]
    assert none == [place for place, count in enumerate(counts) if not count]


@STRATEGIES
@MASKS
def test_masked_values_that_change_change_no_number(masks, strategy):
    partly = {end: {name: where(pk__lt=3)} for end, fields in masks.items() for name in fields}
    found = linked(MANY, strategy=strategy, **partly)
    documents = (WHOLE, *BY_NUMBERS)
    before = [found.raw(document, READER) for document in documents]
    assert not any(b"errors" in answer for answer in before)
    if "target" in masks:
        models.Agent.objects.filter(pk__gte=3).update(clearance=1)
    else:
        models.Dossier.objects.filter(pk__gte=3).update(level=1)
    assert [found.raw(document, READER) for document in documents] == before


@STRATEGIES
@pytest.mark.parametrize("document", OF_WHAT_IS_MASKED)
def test_what_is_masked_behind_it_is_not_asked_about(document, strategy):
    found = linked(MANY, target={"salary": nobody}, strategy=strategy)
    assert found.codes(document, READER) == ["FORBIDDEN"]
    assert linked(MANY, strategy=strategy).codes(document, READER) == []


@STRATEGIES
@pytest.mark.parametrize("order", ["-mentor__name", "mentor", "-clearance", ("active", "-pk")])
def test_pages_have_the_order_of_the_link_with_missing_values_last(order, strategy):
    link = relation(models.Agent, where=Q(pk__gt=Outer("pk")), many=True, order_by=order)
    found = linked(link, strategy=strategy)
    rows = near(found)[0]
    assert len(rows) > 3
    asked = """query ($after: String) { dossier(id: 1) {
      nearConnection(first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
    } }"""
    walked, after, more = [], None, True
    while more:
        page = found.ask(asked, READER, after=after)["dossier"]["nearConnection"]
        walked += [row["id"] for row in page["nodes"]]
        more, after = page["pageInfo"]["hasNextPage"], page["pageInfo"]["endCursor"]
    assert walked == rows


@STRATEGIES
def test_a_cursor_does_not_tell_what_is_not_in_the_schema(strategy):
    class Dossiers(Entity[models.Dossier]):
        policy = Policy(read=anyone)
        near = relation(
            models.Agent, on={"agency": "agency"}, many=True, order_by=("-salary", "name")
        )

    class Agents(Entity[models.Agent]):
        exclude = ("salary",)
        policy = Policy(read=anyone)

    found = vault(Dossiers, Agents, strategy=strategy)
    asked = "{ dossiers { nearConnection(first: 9) { edges { cursor node { name } } } } }"
    pages = [row["nearConnection"]["edges"] for row in found.ask(asked, READER)["dossiers"]]
    salaries = [str(agent.salary) for agent in models.Agent.objects.exclude(salary=None)]
    assert salaries
    for page in pages:
        told = [urlsafe_b64decode(edge["cursor"]).decode("latin-1") for edge in page]
        assert not [text for text in told if any(salary in text for salary in salaries)]
        names = [edge["node"]["name"] for edge in page]
        assert names == sorted(names)
    assert max(map(len, pages)) > 1


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
