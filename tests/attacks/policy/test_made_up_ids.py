"""Opaque ids that nobody was given: what they answer, and that they tell nothing."""

import base64
import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from mainspring import Entity, Policy, anyone, nobody, role
from mainspring.operation.principal import ANONYMOUS
from tests.vault import models
from tests.vault.asking import someone, vault

READER = someone(agency=3)
IN_THE_DOCUMENT = "{ row: node(id: %s) { __typename nodeId } other: agencies(limit: 1) { id } }"
BY_VARIABLE = (
    "query($id: ID!) { row: node(id: $id) { __typename nodeId } other: agencies(limit: 1) { id } }"
)


def opaque(*parts):
    return base64.b64encode(json.dumps(parts).encode()).decode()


def both_ways(opened, text, who=READER):
    """Ask with the id in the document and with the id in a variable; both answer the same."""
    written = opened.whole(IN_THE_DOCUMENT % json.dumps(text), who)
    assert opened.whole(BY_VARIABLE, who, id=text) == written
    return written


GARBLED = [
    "made up",
    "",
    "9" * 40,
    "x" * 10_000,
    base64.b64encode(b"[[[[").decode(),
    base64.b64encode(b"\xff\xfe").decode(),
    base64.b64encode(b'["Dossier", 1]').decode(),
    base64.b64encode(b'{"Dossier": "1"}').decode(),
    opaque(),
]
OF_NO_ROW = [
    opaque("Nothing", "1"),
    opaque("Query", "1"),
    opaque("Node", "1"),
    opaque("DossierConnection", "1"),
    opaque("Dossier"),
    opaque("Dossier", "1", "1"),
    opaque("Dossier", "one"),
    opaque("Dossier", "9" * 40),
    opaque("Dossier", "99"),
    opaque("Dossier", "\0"),
    opaque("Dossier", "\ud800"),
    opaque("\ud800", "1"),
]


@pytest.mark.parametrize("text", GARBLED)
def test_a_text_that_is_no_id_is_told_so_at_its_own_field(text):
    answer = both_ways(vault(), text)
    assert answer["data"]["row"] is None
    assert len(answer["data"]["other"]) == 1
    (error,) = answer["errors"]
    assert error["path"] == ["row"]
    assert error["extensions"]["code"] == "BAD_INPUT"


@pytest.mark.parametrize("text", OF_NO_ROW)
def test_an_id_of_no_row_finds_nothing(text):
    answer = both_ways(vault(), text)
    assert "errors" not in answer
    assert answer["data"]["row"] is None
    assert len(answer["data"]["other"]) == 1


@pytest.mark.parametrize("who", [READER, ANONYMOUS])
def test_an_id_of_what_may_not_be_read_answers_as_a_made_up_one(who):
    class Dossiers(Entity[models.Dossier]):
        policy = Policy(read=role("archivist"))

    class Agencies(Entity[models.Agency]):
        policy = Policy(read=anyone)

    opened = vault(Dossiers, Agencies)

    def seen(text):
        with CaptureQueriesContext(connection) as queries:
            answer = both_ways(opened, text, who)
        return answer, len(queries)

    made_up = seen(opaque("Nothing", "1"))
    assert made_up[0]["data"]["row"] is None
    for text in (
        opaque("Dossier", "1"),
        opaque("Dossier", "99"),
        opaque("Dossier", "1", "1"),
        opaque("Dossier", "one"),
    ):
        assert seen(text) == made_up
    keeper = both_ways(opened, opaque("Dossier", "1"), someone("archivist"))
    assert keeper["data"]["row"]["__typename"] == "Dossier"


def test_an_id_of_what_may_not_be_read_is_not_there_whatever_is_masked_of_it():
    class Dossiers(Entity[models.Dossier]):
        policy = Policy(read=nobody, fields={"id": nobody})

    answer = vault(Dossiers).whole(
        BY_VARIABLE.replace("nodeId", "... on Dossier { tags(where: {id: {eq: 1}}) { id } }"),
        READER,
        id=opaque("Dossier", "1"),
    )
    assert "errors" not in answer
    assert answer["data"]["row"] is None


def test_one_document_takes_ids_of_every_kind_in_turn():
    opened = vault()
    kinds = ["made up", opaque("Agency", "\0"), opaque("Agency", "1"), opaque("Nothing", "1")]
    found = [opened.whole(BY_VARIABLE, READER, id=text)["data"]["row"] for text in kinds * 2]
    assert found == [None, None, {"__typename": "Agency", "nodeId": found[2]["nodeId"]}, None] * 2


def test_a_made_up_id_alone_runs_no_statement():
    with CaptureQueriesContext(connection) as queries:
        answer = vault().whole('{ node(id: "made up") { __typename } }', READER)
    assert answer["data"] == {"node": None}
    assert len(queries) == 0
