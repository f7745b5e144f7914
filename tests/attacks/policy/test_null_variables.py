"""A null in the place of a variable's default stands nowhere that the type forbids it."""

import pytest
from graphql import build_schema, graphql_sync

from mainspring import Entity, Policy, anyone
from tests.vault import models
from tests.vault.asking import someone, vault

WHO = someone(agency=1, agent=1)


class OpenAgents(Entity[models.Agent]):
    name = "Agent"
    policy = Policy(read=anyone)


class OpenDossiers(Entity[models.Dossier]):
    name = "Dossier"
    fields = ("secret",)
    policy = Policy(read=anyone)


NULLS = {
    "include": "query ($v: Boolean = true) { agencies { id name @include(if: $v) } }",
    "skip": "query ($v: Boolean = true) { agencies { id name @skip(if: $v) } }",
    "a root field": "query ($v: Boolean = false) { agencies @include(if: $v) { id } }",
    "a fragment": "query ($v: Boolean = false) { agencies { id ... @skip(if: $v) { name } } }",
    "a spread": "query ($v: Boolean = false) { agencies { id ...F @include(if: $v) } }"
    " fragment F on Agency { name }",
    "below a link": "query ($v: Boolean = false) { agents { agency { id name @skip(if: $v) } } }",
    "the schema": "query ($v: Boolean = false) { __schema { types { name @skip(if: $v) } } }",
    "type name": "query ($v: Boolean = true) { __typename @skip(if: $v) }",
    "a key": 'query ($v: ID = "1") { agency(id: $v) { id } }',
    "a unique key": 'query ($v: String = "x") { agentByCodename(codename: $v) { id } }',
    "a part of a key": 'query ($v: ID = "1") '
    '{ dossierByReviewerAndSecret(reviewer: $v, secret: "secret-3") { id } }',
    "an opaque id": 'query ($v: ID = "1") { node(id: $v) { __typename } }',
    "a value in a list": "query ($v: ID = 1) { agencies(where: {id: {in: [1, $v]}}) { id } }",
    "a condition": "query ($v: AgencyWhere = {}) { agencies(where: {or: [$v]}) { id } }",
}


@pytest.mark.parametrize("name", NULLS)
def test_a_null_is_refused_where_the_type_forbids_it(name):
    opened = vault(OpenAgents, OpenDossiers)
    answer = opened.whole(NULLS[name], WHO, v=None)
    (error,) = answer["errors"]
    assert error["extensions"]["code"] == "BAD_INPUT"
    assert "$v" in error["message"]
    assert not any((answer.get("data") or {}).values())


@pytest.mark.parametrize("name", NULLS)
def test_the_default_counts_where_nothing_is_given_before_and_after_a_null(name):
    opened = vault(OpenAgents, OpenDossiers)
    before = opened.whole(NULLS[name], WHO)
    opened.whole(NULLS[name], WHO, v=None)
    assert opened.whole(NULLS[name], WHO) == before
    assert "$v" not in str(before)


def test_a_key_with_a_null_finds_no_row_that_has_one():
    assert models.Dossier.objects.filter(reviewer=None, secret="secret-3").exists()
    document = NULLS["a part of a key"]
    assert not vault(OpenAgents, OpenDossiers).whole(document, WHO, v=None).get("data")


@pytest.mark.parametrize("directive", ["include", "skip"])
def test_the_library_refuses_the_same(directive):
    schema = build_schema("type Query { a: Int }")
    document = f"query ($v: Boolean = true) {{ a @{directive}(if: $v) }}"
    made = graphql_sync(schema, document, variable_values={"v": None})
    assert made.errors
    assert made.data is None
