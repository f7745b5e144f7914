"""Reads of the past show nothing more than the policies of today allow of the rows as they were."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from mainspring import Entity, F, History, Policy, Search, anyone, computed, nobody, role, where
from mainspring.execution.cursors import opened as opened_cursor
from mainspring.execution.cursors import seal
from tests.attacks.policy.test_oracles import REFUSED
from tests.vault import models
from tests.vault.asking import someone, vault
from tests.vault.keeping import day
from tests.vault.remembering import ENTITIES, KEPT, as_of, live

READER = someone(agency=3, vetted=False)
STRATEGIES = ["auto", "rows"]
T = {"t": day(5)}


@pytest.fixture(scope="module")
def tables(django_db_setup: None, django_db_blocker: Any) -> Iterator[Any]:
    """Make the tables of versions, which some databases do not do in a transaction."""
    from tests.vault.keeping import kept

    with django_db_blocker.unblock(), kept(*KEPT) as made:
        yield made


@pytest.fixture(scope="module")
def made_before(tables: Any) -> None:
    """Make those tables before there are rows to be kept."""


@pytest.fixture(autouse=True)
def keeping(tables, rows):
    tables.stamp(1)
    return tables


def moved(document):
    """Ask a document of the past, where its root field has one."""
    head = document.removeprefix("{ ").split("(")[0].split()[0]
    return document if head.startswith("ledger") else as_of(document)


@pytest.mark.parametrize("document", REFUSED)
@pytest.mark.parametrize("who", [READER, someone("director", "auditor", "officer", agency=1)])
def test_what_is_never_seen_is_refused_of_the_past_too(document, who, keeping):
    opened = vault(*ENTITIES)
    live(keeping)
    asked = moved(document)
    variables = T if "$t" in asked else {}
    for _ in range(2):
        with CaptureQueriesContext(connection) as queries:
            assert opened.codes(asked, who, **variables) == ["FORBIDDEN"]
        assert not queries


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_a_value_that_is_masked_today_is_masked_of_the_past(strategy, keeping):
    class Dossiers(Entity[models.Dossier]):
        fields = ("secret",)
        policy = Policy(read=anyone, fields={"secret": nobody, "cost": role("auditor")})
        history = History()
        double = computed(F("cost") * 2)

    opened = vault(Dossiers, strategy=strategy)
    live(keeping)
    document = as_of("{ dossiers { id cost double secret } }")
    body = opened.raw(document, READER, **T)
    assert b"secret-" not in body
    assert {row["cost"] for row in json.loads(body)["data"]["dossiers"]} == {None}
    assert {row["double"] for row in json.loads(body)["data"]["dossiers"]} == {None}
    for filtered in ('secret: {startsWith: "s"}', "cost: {gt: 1}", "double: {gt: 1}"):
        codes = opened.codes(as_of(f"{{ dossiers(where: {{{filtered}}}) {{ id }} }}"), READER, **T)
        assert codes == ["FORBIDDEN"]


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_a_row_is_hidden_as_it_was(strategy, keeping):
    opened = vault(*ENTITIES, strategy=strategy)
    live(keeping)
    # It was stolen then, and is not now; another one moved, and is gone now.
    document = as_of("{ vehicles { label } }")
    labels = [
        [row["label"] for row in opened.ask(document, READER, t=day(number))["vehicles"]]
        for number in (5, 15, 25)
    ]
    assert labels == [["car-1", "car-3"], ["car-1", "found", "car-3"], ["found", "car-3"]]
    count = as_of("{ vehicleAggregate { count } }")
    assert opened.ask(count, READER, **T)["vehicleAggregate"]["count"] == 2
    plate = '{ asset(id: "12") { ... on Vehicle { plate } } }'
    for by in ('{ vehicle(id: "12") { label } }', plate):
        (row,) = opened.ask(as_of(by), READER, **T).values()
        assert row in (None, {})


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_rows_as_they_are_are_not_judged_by_others_as_they_were(strategy, keeping):
    """A page has no history here, and its rule reads a dossier's level, which was lower once."""

    class Pages(Entity[models.Page]):
        policy = Policy(read=where(dossier__level__lte=2))

    others = (item for item in ENTITIES if item.__name__ != "Pages")
    opened = vault(*others, Pages, strategy=strategy)
    live(keeping)
    models.Dossier.objects.filter(pk=1).update(level=8)
    keeping.stamp(25)
    now = '{ dossier(id: "1") { pages { text } } }'
    assert opened.ask(now, someone("director"))["dossier"]["pages"] == []
    then = opened.ask(as_of(now), someone("director"), **T)
    assert then["dossier"]["pages"] == []
    for asked in (
        "{ dossiers(where: {pages: {some: {}}}) { id } }",
        "{ dossiers(where: {pages: {none: {number: {gt: 0}}}}) { id } }",
    ):
        assert opened.codes(as_of(asked), someone("director"), **T) == ["FORBIDDEN"]


class Lossy(Entity[models.Dossier]):
    """Its history leaves fields out."""

    fields = ("secret",)
    policy = Policy(read=anyone)
    history = History(exclude=("secret", "level"))
    search = Search("title", "secret")
    higher = computed(F("level") + 1)


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize(
    "document",
    [
        "{ dossiers { id secret } }",
        "{ dossiers { id level } }",
        "{ dossiers { id higher } }",
        '{ dossiers(where: {secret: {eq: "secret-1"}}) { id } }',
        "{ dossiers(where: {not: {level: {isNull: true}}}) { id } }",
        "{ dossiers(where: {higher: {gt: 1}}) { id } }",
        "{ dossiers(where: {compare: [{field: cost, gt: level}]}) { id } }",
        "{ dossiers(orderBy: [{level: DESC}]) { id } }",
        "{ dossiers(distinctOn: [level]) { id } }",
        "{ dossierAggregate(where: {level: {gt: 1}}) { count } }",
        "{ dossierConnection(where: {level: {gt: 1}}) { totalCount } }",
        "{ agencies { dossiers { secret } } }",
        "{ agencies(where: {dossiers: {some: {level: {gt: 1}}}}) { id } }",
        "{ agencies(orderBy: {name: ASC}) { dossiers(orderBy: {level: ASC}) { id } } }",
    ],
)
def test_fields_that_are_left_out_are_refused_before_anything_runs(document, strategy, keeping):
    (agencies,) = (item for item in ENTITIES if item.__name__ == "Agencies")
    opened = vault(agencies, Lossy, strategy=strategy)
    with CaptureQueriesContext(connection) as queries:
        answer = opened.whole(as_of(document), READER, **T)
    (error,) = answer["errors"]
    assert error["extensions"]["code"] == "BAD_INPUT", error
    assert error["path"]
    assert error["extensions"]["hint"]
    assert not queries
    assert "errors" not in opened.whole(document, READER)


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_fields_that_are_left_out_have_no_say(strategy, keeping):
    """Neither in searches nor in the order that lists have by themselves, by the secret."""
    opened = vault(Lossy, strategy=strategy)
    found = opened.ask(as_of('{ dossiers(search: "secret") { id } }'), READER, **T)
    assert found["dossiers"] == []
    models.Dossier.objects.filter(pk=1).update(secret="zzz")
    listed = opened.ask(as_of("{ dossiers { id } }"), READER, **T)["dossiers"]
    assert [row["id"] for row in listed] == sorted(row["id"] for row in listed)


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_who_may_read_the_past_is_a_rule(strategy, keeping):
    class Agents(Entity[models.Agent]):
        policy = Policy(read=anyone)
        history = History(read=role("historian") & where(active=True))

    (dossiers,) = (item for item in ENTITIES if item.__name__ == "Dossiers")
    opened = vault(Agents, dossiers, strategy=strategy)
    live(keeping)
    document = as_of("{ agents { id } }")
    assert opened.codes(document, READER, **T) == ["FORBIDDEN"]
    historian = someone("historian", vetted=False)
    assert [row["id"] for row in opened.ask(document, historian, **T)["agents"]] == ["1", "2", "4"]
    linked = as_of('{ dossier(id: "2") { title lead { name } } }')
    assert opened.ask(linked, READER, **T)["dossier"] == {"title": "Beta", "lead": None}
    filtered = as_of('{ dossiers(where: {lead: {name: {eq: "Cyd"}}}) { id } }')
    assert opened.codes(filtered, READER, **T) == ["FORBIDDEN"]
    assert len(opened.ask("{ agents { id } }", READER)["agents"]) == 4


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2990-01-01T00:00:00Z", "in the future"),
        ("2019-12-31T23:59:59Z", "known since 2020-01-01"),
        ("0001-01-01T00:00:00+14:00", "beyond the calendar"),
        ("9999-12-31T23:59:59-14:00", "in the future"),
        ("2020-01-05T00:00:00", "DateTime"),
        ("yesterday", "DateTime"),
        ("2020-01-05", "DateTime"),
        (5, "DateTime"),
        ({"a": 1}, "DateTime"),
        (["2020-01-05T00:00:00Z"], "DateTime"),
    ],
)
def test_moments_of_which_nothing_can_be_told(moment, words, strategy):
    opened = vault(*ENTITIES, strategy=strategy)
    for root in ("agencies { id }", 'agency(id: "1") { id }', "agencyAggregate { count }",
                 "agencyConnection { totalCount }"):  # fmt: skip
        document = as_of(f"{{ {root} }}")
        answer = opened.whole(document, READER, t=moment)
        (error,) = answer["errors"]
        assert error["extensions"]["code"] in {"BAD_INPUT", "BAD_VARIABLES"}, error
        assert words in error["message"]
        if isinstance(moment, str):
            literal = document.replace("($t: DateTime)", "").replace("$t", f'"{moment}"')
            (error,) = opened.whole(literal, READER)["errors"]
            assert error["extensions"]["code"] in {"BAD_INPUT", "GRAPHQL_VALIDATION_FAILED"}
            assert words in error["message"]
    assert opened.ask(as_of("{ agencies { id } }"), READER, t=None)


def test_what_a_policy_reads_must_be_known_too(keeping):
    """Where a rule reads rows whose history begins later, nothing could be hidden by them."""

    class Agents(Entity[models.Agent]):
        policy = Policy(read=anyone)
        history = History()

    class Dossiers(Entity[models.Dossier]):
        policy = Policy(read=~where(lead__active=False))
        history = History()

    opened = vault(Agents, Dossiers)
    table = next(item for item in keeping.tables if item.table == "vault_agent")
    with connection.cursor() as cursor:
        moved_on = "UPDATE {0} SET ms_valid_from = '2020-01-07 00:00:00.000000'"
        cursor.execute(moved_on.format(table.name))
    assert opened.codes(as_of("{ dossiers { id } }"), READER, **T) == ["BAD_INPUT"]
    assert "errors" not in opened.whole(as_of("{ dossiers { id } }"), READER, t=day(8))


def test_the_schema_says_no_more_than_that_there_is_a_past():
    without, whole = (opened.surface.schema.type_map for opened in (vault(), vault(*ENTITIES)))
    assert whole.keys() - without.keys() <= {"DateTime"}
    roots = set()
    for name, type_ in whole.items():
        fields = getattr(type_, "fields", {})
        others = getattr(without.get(name), "fields", {})
        assert fields.keys() == others.keys()
        for key, field in fields.items():
            # A link may lead nowhere of what was.
            assert str(field.type).rstrip("!") == str(others[key].type).rstrip("!")
            more = getattr(field, "args", {}).keys() - getattr(others[key], "args", {}).keys()
            assert more <= {"asOf"}
            roots |= {f"{name}.{key}" for _ in more}
    assert {root.partition(".")[0] for root in roots} == {"Query"}
    assert not {"Query.ledgers", "Query.notes", "Query.node"} & roots
    assert {"Query.dossier", "Query.dossiers", "Query.dossierConnection", "Query.agencyByCode",
            "Query.dossierAggregate"} <= roots  # fmt: skip


def test_an_entity_without_a_history_has_no_past():
    opened = vault(*ENTITIES)
    who = someone(permissions=["vault.view_ledger"])
    for root in ("ledgers { id }", "notes { id }", 'note(id: "1") { id }'):
        codes = opened.codes(as_of(f"{{ {root} }}"), who, **T)
        assert codes == ["GRAPHQL_VALIDATION_FAILED"]
    nested = as_of("{ agencies { id } }").replace("{ id }", "{ dossiers(asOf: $t) { id } }")
    assert opened.codes(nested, READER, **T) == ["GRAPHQL_VALIDATION_FAILED"]


CONNECTION = (
    "query ($t: DateTime, $c: String) { dossierConnection(asOf: $t, first: 2, after: $c, "
    "orderBy: {id: ASC}) { nodes { id title } pageInfo { endCursor hasNextPage } } }"
)


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_a_cursor_keeps_its_moment(strategy, keeping):
    opened = vault(*ENTITIES, strategy=strategy)
    who = someone("director", vetted=False)
    before = opened.ask("{ dossiers(orderBy: {id: ASC}) { id title } }", who)["dossiers"]
    live(keeping)
    found, cursor = [], None
    while True:
        # The moment is sent with the first page only.
        given = T if cursor is None else {}
        page = opened.ask(CONNECTION, who, c=cursor, **given)["dossierConnection"]
        found += page["nodes"]
        cursor = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    assert found == before
    assert opened_cursor(cursor).moment.isoformat() == "2020-01-05T12:00:00+00:00"


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_cursors_of_other_moments_are_refused(strategy, keeping):
    opened = vault(*ENTITIES, strategy=strategy)
    live(keeping)
    past = opened.ask(CONNECTION, READER, **T)["dossierConnection"]["pageInfo"]["endCursor"]
    present = opened.ask(CONNECTION, READER)["dossierConnection"]["pageInfo"]["endCursor"]
    assert opened.codes(CONNECTION, READER, c=past, t=day(6)) == ["BAD_INPUT"]
    assert opened.codes(CONNECTION, READER, c=present, **T) == ["BAD_INPUT"]
    assert "errors" not in opened.whole(CONNECTION, READER, c=past, t=day(5))
    for t in (None, day(5)):
        literal = CONNECTION.replace(", $c: String", "").replace("$c", json.dumps(past))
        assert "errors" not in opened.whole(literal, READER, t=t)
        assert opened.codes(literal, READER, t=day(6)) == ["BAD_INPUT"]
    nested = (
        "query ($t: DateTime, $c: String) { agencies(asOf: $t) { dossierConnection(first: 1, "
        "after: $c, orderBy: {id: ASC}) { nodes { id } } } }"
    )
    assert "errors" not in opened.whole(nested, READER, c=past, **T)
    for given in ({"c": past}, {"c": past, "t": day(6)}, {"c": present, **T}):
        assert opened.codes(nested, READER, **given) == ["BAD_INPUT"], given
    held = opened_cursor(past)
    forged = seal(held.mark, json.dumps(list(held.values)).encode())[:-4] + "AAAA"
    assert opened.codes(CONNECTION, READER, c=forged, **T) == ["BAD_INPUT"]


def test_where_no_table_is_there_nothing_is_told():
    class Ledgers(Entity[models.Ledger]):
        policy = Policy(read=anyone)
        history = History()

    opened = vault(Ledgers)
    for document in ("{ ledgers { id } }", '{ ledger(id: "1") { id } }'):
        answer = opened.whole(as_of(document), READER, **T)
        (error,) = answer["errors"]
        assert error["extensions"]["code"] == "UNAVAILABLE"
        assert "ms_history" not in json.dumps(answer)
    assert opened.ask("{ ledgers { id } }", READER)["ledgers"], "the transaction goes on"


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_instances_show_no_more(strategy, keeping):
    from datetime import UTC, datetime

    class Dossiers(Entity[models.Dossier]):
        fields = ("secret",)
        policy = Policy(read=where(level__lte=3), fields={"cost": role("auditor")})
        history = History(exclude=("secret", "remark"))

    opened = vault(Dossiers, strategy=strategy)
    live(keeping)
    moment = datetime(2020, 1, 5, tzinfo=UTC)
    records = opened.records("Dossier", READER).as_of(moment).order_by("id")
    for found in (list(records), list(records.iterator(chunk_size=2))):
        assert [row.title for row in found] == ["Alpha", "Beta", "Gamma"]
        assert {row.secret for row in found} == {None}
        assert {row.cost for row in found} == {None}
    assert records.count() == 3
    assert [row["title"] for row in records.values("title")] == ["Alpha", "Beta", "Gamma"]
    assert all("secret" not in row for row in records.values())
