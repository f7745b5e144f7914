"""Keys: of hidden rows, of masked rows, and the order they give."""

import base64
import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from mainspring import Entity, Policy, Search, anyone, nobody, owns, where
from tests.vault import models
from tests.vault.asking import someone, vault

READER = someone(agency=3)
# Of level 7 and of another agency than the reader's: hidden. There is no row 99.
HIDDEN, MISSING = 4, 99


def node(entity, *key):
    text = json.dumps([entity, *map(str, key)], separators=(",", ":"))
    return base64.b64encode(text.encode()).decode()


def fetched(opened, document, who=READER):
    with CaptureQueriesContext(connection) as queries:
        answer = opened.raw(document, who)
    return answer, len(queries)


@pytest.mark.parametrize(
    ("document", "hidden", "missing"),
    [
        ('{ dossier(id: "HERE") { id title } }', HIDDEN, MISSING),
        ('{ node(id: "HERE") { nodeId } }', node("Dossier", HIDDEN), node("Dossier", MISSING)),
        ('{ dossierByAgencyAndTitle(agency: "2", title: "HERE") { id } }', "Delta", "None"),
        ('{ dossierByAgencyAndTitle(agency: "HERE", title: "Delta") { id } }', 2, 77),
        ('{ pageByDossierAndNumber(dossier: "HERE", number: 1) { id } }', HIDDEN, MISSING),
        ('{ dossiers(where: {id: {eq: "HERE"}}) { id } }', HIDDEN, MISSING),
        ('{ dossiers(where: {title: {eq: "HERE"}}) { id } }', "Delta", "None"),
        ('{ dossiers(search: "HERE") { id } }', "Delta", "None"),
        ('{ dossierAggregate(where: {id: {in: ["HERE"]}}) { count } }', HIDDEN, MISSING),
        (
            """{ dossierConnection(where: {id: {in: ["HERE"]}}) {
                totalCount pageInfo { hasNextPage } nodes { id } edges { node { id } }
            } }""",
            HIDDEN,
            MISSING,
        ),
        ('{ tags(where: {dossiers: {some: {id: {eq: "HERE"}}}}) { id } }', HIDDEN, MISSING),
        ('{ agencies(where: {dossiers: {none: {id: {eq: "HERE"}}}}) { id } }', HIDDEN, MISSING),
        ('{ agents(where: {leads: {every: {id: {ne: "HERE"}}}}) { id } }', HIDDEN, MISSING),
        ('{ dossiers(where: {lead: {id: {eq: "HERE"}}}) { id } }', 3, MISSING),
        ('{ agencies { dossiers(where: {id: {eq: "HERE"}}) { id } } }', HIDDEN, MISSING),
    ],
)
@pytest.mark.parametrize("strategy", ["auto", "rows"])
def test_a_hidden_row_cannot_be_told_from_a_missing_one(document, hidden, missing, strategy):
    opened = vault(strategy=strategy)
    for _ in range(2):  # first with a plan to be made, then with one that is there
        first, second = (document.replace("HERE", str(key)) for key in (hidden, missing))
        assert fetched(opened, first) == fetched(opened, second)
        assert b"errors" not in fetched(opened, first)[0]


def test_the_same_with_values_in_variables_shares_its_plan():
    opened = vault()
    document = "query($id: ID!) { dossier(id: $id) { title } }"
    seen = {opened.raw(document, READER, id=str(key)) for key in (HIDDEN, MISSING, 10**12)}
    assert len(seen) == 1
    assert b"Epsilon" in opened.raw(document, READER, id="5")


def opened_with(rule):
    class Agents(Entity[models.Agent]):
        policy = Policy(read=anyone, fields={"id": rule})
        search = Search("name")

    return vault(Agents)


def test_a_masked_key_is_not_in_the_opaque_id_either():
    opened = opened_with(nobody)
    answer = opened.whole("{ agents { id nodeId } }", READER)
    assert answer["data"]["agents"] == [{"id": None, "nodeId": None}] * 5
    assert {error["extensions"]["code"] for error in answer["errors"]} == {"FORBIDDEN"}
    some = opened_with(owns("agency")).whole("{ agents { id nodeId } }", someone(agency=1))
    shown = sorted((row["id"] or "", row["nodeId"]) for row in some["data"]["agents"])
    # An opaque id is all or nothing: where some keys are masked, it is not given at all.
    assert shown == [("", None)] * 3 + [("1", None), ("2", None)]


@pytest.mark.parametrize("key", [1, 99])
def test_a_masked_key_finds_nothing(key):
    for document in (
        f'{{ agent(id: "{key}") {{ name }} }}',
        f'{{ node(id: "{node("Agent", key)}") {{ __typename }} }}',
        f'{{ agents(where: {{id: {{eq: "{key}"}}}}) {{ name }} }}',
        f'{{ dossiers(where: {{lead: {{id: {{eq: "{key}"}}}}}}) {{ title }} }}',
        "{ agents(orderBy: [{id: ASC}]) { name } }",
    ):
        assert opened_with(nobody).codes(document, READER) == ["FORBIDDEN"], document
    found = opened_with(where(pk=2)).ask(f'{{ agent(id: "{key}") {{ name }} }}', READER)
    assert found == {"agent": None}


def test_the_order_of_rows_does_not_tell_the_order_of_masked_keys():
    names = "{ agents { name } }"

    def order(opened):
        return [row["name"] for row in opened.ask(names, READER)["agents"]]

    opened = opened_with(nobody)
    first = order(opened)
    assert order(opened) == first
    assert first != ["Ada", "Bob", "Cyd", "Dan", "Eve"]
    assert order(opened_with(anyone)) == ["Ada", "Bob", "Cyd", "Dan", "Eve"]


def test_a_key_that_is_excluded_is_no_way_to_a_row_and_no_defect():
    class Agents(Entity[models.Agent]):
        exclude = ("id",)
        policy = Policy(read=anyone)

    opened = vault(Agents)
    asked = f'{{ node(id: "{node("Agent", 1)}") {{ __typename }} }}'
    assert opened.ask(asked, READER) == {"node": None}
    assert "nodeId" not in opened.surface.schema.type_map["Agent"].fields
    assert "agent" not in opened.surface.schema.query_type.fields
