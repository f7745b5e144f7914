"""Errors, time and the number of statements tell nothing of what is not seen."""

import pytest
from django.db import connection, transaction
from django.db import models as fields
from django.db.models import Value
from django.db.models.functions import Cast, Substr
from django.test.utils import CaptureQueriesContext

from mainspring import Entity, F, Policy, anyone, computed, where
from mainspring.operation.principal import ANONYMOUS
from tests.vault import models
from tests.vault.asking import someone, vault

READER = someone(agency=3)

REFUSED = [
    '{ agents(where: {codename: {eq: "code-Ada"}}) { id } }',
    '{ agents(where: {not: {codename: {startsWith: "code"}}}) { id } }',
    '{ agents(where: {or: [{name: {eq: "Ada"}}, {codename: {isNull: true}}]}) { id } }',
    '{ agents(where: {and: [{codename: {notIn: ["x"]}}]}) { id } }',
    "{ agents(orderBy: [{codename: ASC}]) { id } }",
    "{ agents(orderBy: [{name: ASC}, {codename: DESC}]) { id } }",
    '{ agentByCodename(codename: "code-Ada") { id } }',
    '{ agentConnection(where: {codename: {gt: "a"}}) { totalCount } }',
    "{ agentConnection(orderBy: {codename: ASC}) { nodes { id } } }",
    '{ agentAggregate(where: {codename: {ne: "x"}}) { count } }',
    '{ dossiers(where: {lead: {codename: {eq: "code-Ada"}}}) { id } }',
    "{ dossiers(orderBy: {lead: {codename: ASC}}) { id } }",
    '{ dossiers(where: {reviewer: {id: {eq: "1"}}}) { id } }',
    "{ dossiers(where: {reviewer: {}}) { id } }",
    "{ dossiers(where: {not: {reviewer: {}}}) { id } }",
    "{ dossiers(orderBy: {reviewer: {name: ASC}}) { id } }",
    '{ dossierByReviewerAndSecret(reviewer: "1", secret: "secret-2") { id } }',
    "{ agents(where: {reviews: {some: {}}}) { id } }",
    "{ agents(where: {reviews: {none: {}}}) { id } }",
    '{ agents(where: {reviews: {every: {title: {eq: "Alpha"}}}}) { id } }',
    '{ tags(where: {dossiers: {some: {judge: {eq: "Ada"}}}}) { id } }',
    '{ tags(where: {dossiers: {some: {pages: {none: {dossier: {remark: {eq: "x"}}}}}}}) { id } }',
    "{ agencies { dossiers(where: {remark: {isNull: false}}) { id } } }",
    "{ agencies { dossiers(orderBy: {remark: ASC}) { id } } }",
    "{ dossiers(where: {sealed: {}}) { id } }",
    '{ dossiers(where: {sealed: {text: {eq: "sealed-1"}}}) { id } }',
    "{ dossiers(orderBy: {sealed: {text: ASC}}) { id } }",
    "{ agencies(where: {ledgers: {some: {amount: {gt: 1}}}}) { id } }",
    "{ sealedThings { id } }",
    '{ sealed(id: "1") { id } }',
    "{ sealedConnection { totalCount } }",
    "{ sealedAggregate { count } }",
    "{ ledgers { id amount } }",
]


@pytest.mark.parametrize("document", REFUSED)
@pytest.mark.parametrize("who", [READER, someone("director", "auditor", "officer", agency=1)])
def test_what_is_never_seen_is_refused_before_anything_runs(document, who):
    opened = vault()
    for _ in range(2):
        with CaptureQueriesContext(connection) as queries:
            assert opened.codes(document, who) == ["FORBIDDEN"]
        assert len(queries) == 0


@pytest.mark.parametrize("pattern", ["(", "[", "a{2,1}", "\\\\"])
@pytest.mark.parametrize("field", ["title", "secret"])
def test_a_broken_pattern_fails_or_not_whatever_is_hidden(pattern, field):
    # Of the rows of level 9, which one is there is hidden from somebody of no agency.
    opened, who = vault(), someone()

    def answer(title):
        condition = f'{{title: {{eq: "{title}"}}, {field}: {{regex: "{pattern}"}}}}'
        with transaction.atomic():
            found = opened.raw(f"{{ dossiers(where: {condition}) {{ id }} }}", who)
            transaction.set_rollback(True)
        assert b"INTERNAL" not in found
        return found

    assert answer("Epsilon") == answer("Nothing")


def test_a_value_that_cannot_be_computed_fails_only_for_rows_that_are_seen():
    class Dossiers(Entity[models.Dossier]):
        policy = Policy(read=where(level__lt=5))
        ratio = computed(
            Cast(Substr("title", Value(1), Value(1)), fields.IntegerField()) / (F("level") - 9)
        )

    opened = vault(Dossiers)
    for condition in (
        '{title: {eq: "Epsilon"}, ratio: {gt: 0}}',
        "{ratio: {isNull: false}, level: {eq: 9}}",
    ):
        for argument in (f"where: {condition}", f"where: {condition}, orderBy: {{ratio: ASC}}"):
            hidden = opened.raw(f"{{ dossiers({argument}) {{ id }} }}", READER)
            assert hidden == b'{"data":{"dossiers":[]}}'


def test_an_error_says_nothing_of_values_or_tables():
    opened = vault()
    for document in (
        *REFUSED,
        '{ dossiers(where: {title: {regex: "("}}) { id } }',
        "{ agents { codename } }",
    ):
        text = opened.raw(document, READER).decode()
        for word in ("vault_", "SELECT", "secret-", "code-", "Traceback", "django", "sealed-"):
            assert word not in text.replace(document, ""), (document, text)


def test_the_schema_is_the_same_for_everybody_and_holds_no_rule():
    document = "{ __schema { types { name description fields { name description } } } }"
    opened = vault()
    assert opened.raw(document, ANONYMOUS) == opened.raw(document, READER)
    text = opened.raw(document, READER).decode()
    for word in ("officer", "director", "view_weight", "is_vetted", "keeper"):
        assert word not in text


def test_a_name_is_not_guessed_from_what_is_hidden():
    class Dossiers(Entity[models.Dossier]):
        exclude = ("remark",)
        policy = Policy(read=anyone)

    text = vault(Dossiers).raw("{ dossiers { remar } }", READER).decode()
    assert "remark" not in text.replace("remar ", "")
    assert vault(Dossiers).codes("{ dossiers { remark } }", READER) == ["GRAPHQL_VALIDATION_FAILED"]
