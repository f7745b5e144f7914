"""The text around found words shows nothing that may not be read, and nothing that runs."""

import html

import pytest
from django.db import connection, transaction

from mainspring import Entity, Policy, Search, anyone, nobody, role, where
from mainspring.operation.principal import ANONYMOUS
from mainspring.sources.sql import marker
from tests.vault import models
from tests.vault.asking import someone, vault
from tests.vault.indexing import indexed
from tests.vault.rows import fill

# MySQL's indexes hold only what is committed, and to make one commits.
pytestmark = pytest.mark.django_db(transaction=connection.vendor == "mysql")

DOCUMENT = """query ($words: String!) {
    dossiers(search: $words, orderBy: {id: ASC}) { id searchHeadline }
}"""


@pytest.fixture(autouse=True)
def rows(db):
    """Fill the vault for each test alone, as those on MySQL are in no transaction."""
    # Each commit waits for the disk.
    with transaction.atomic():
        fill()


@pytest.fixture(params=["auto", "rows"])
def strategy(request):
    return request.param


@pytest.fixture(params=[True, False], ids=["indexed", "parts"], autouse=True)
def index(request, rows):
    models.Dossier.objects.filter(pk=1).update(title="Harbour light", secret="harbour hush")
    models.Dossier.objects.filter(pk=2).update(title="Lamp", secret="harbour quiet")
    if not request.param:
        yield
        return
    with indexed(models.Dossier, "title", "secret", language="simple"):
        yield


def shown(opened, words, who=ANONYMOUS):
    """Give the headlines by key."""
    rows = opened.ask(DOCUMENT, who, words=words)["dossiers"]
    return {int(row["id"]): row["searchHeadline"] for row in rows}


@pytest.mark.parametrize("rule", [nobody, role("reader"), where(level=2)])
def test_masked_text_is_in_no_headline(rule, strategy):
    class Dossiers(Entity[models.Dossier]):
        fields = ("secret",)
        policy = Policy(read=anyone, fields={"secret": rule})
        search = Search("title", "secret", language="simple")

    opened = vault(Dossiers, strategy=strategy)
    assert shown(opened, "harbour") == {1: "<mark>Harbour</mark> light"}
    asked = DOCUMENT.replace("searchHeadline", "searchHeadline(fields: [secret])")
    rows = opened.ask(asked, ANONYMOUS, words="harbour")["dossiers"]
    assert rows == [{"id": "1", "searchHeadline": None}]
    if rule == role("reader"):
        assert shown(opened, "harbour", someone("reader")) == {
            1: "<mark>Harbour</mark> light",
            2: "<mark>harbour</mark> quiet",
        }


def test_text_that_is_not_in_the_schema_is_in_no_headline(strategy):
    class Dossiers(Entity[models.Dossier]):
        exclude = ("secret",)
        policy = Policy(read=anyone)
        search = Search("title", "secret", language="simple")

    opened = vault(Dossiers, strategy=strategy)
    assert shown(opened, "harbour") == {1: "<mark>Harbour</mark> light", 2: None}
    asked = DOCUMENT.replace("searchHeadline", "searchHeadline(fields: [secret])")
    assert opened.codes(asked, ANONYMOUS, words="harbour") == ["GRAPHQL_VALIDATION_FAILED"]


@pytest.mark.parametrize(
    "policy",
    [
        Policy(read=where(active=True)),
        Policy(read=anyone, fields={"name": nobody}),
        Policy(read=nobody),
    ],
)
def test_a_link_keeps_its_own_policy(policy, strategy):
    class Agents(Entity[models.Agent]):
        pass

    Agents.policy = policy

    class Dossiers(Entity[models.Dossier]):
        policy = Policy(read=anyone)
        search = Search("title", "lead__name")

    opened = vault(Agents, Dossiers, strategy=strategy)
    # The lead of the second one is not active; that of the others is.
    assert models.Dossier.objects.get(pk=2).lead.name == "Cyd"
    assert shown(opened, "cyd") == {}
    document = '{ dossiers(search: "cyd") { searchHeadline(fields: [leadName]) } }'
    assert opened.ask(document, ANONYMOUS)["dossiers"] == []
    document = '{ dossiers(search: "lamp") { searchHeadline(fields: [leadName]) } }'
    assert opened.ask(document, ANONYMOUS)["dossiers"] == [{"searchHeadline": None}]


def test_a_link_that_is_not_shown_is_in_no_headline(strategy):
    class Dossiers(Entity[models.Dossier]):
        exclude = ("lead",)
        policy = Policy(read=anyone)
        search = Search("title", "lead__name")

    opened = vault(Dossiers, strategy=strategy)
    assert set(shown(opened, "ada").values()) == {None}


def test_a_type_that_shows_less_than_its_parent(strategy):
    class Assets(Entity[models.Asset]):
        policy = Policy(read=anyone)
        search = Search("label")

    class Vehicles(Entity[models.Vehicle]):
        policy = Policy(read=anyone, fields={"label": nobody})

    document = """{ assets(search: "-1", orderBy: {id: ASC}) {
        __typename searchHeadline
    } }"""
    rows = vault(Assets, strategy=strategy).ask(document, ANONYMOUS)["assets"]
    assert [row["searchHeadline"] for row in rows] == [
        "plain<mark>-1</mark>",
        "car<mark>-1</mark>",
        *(["box<mark>-1</mark>"] * (len(rows) - 2)),
    ]
    rows = vault(Assets, Vehicles, strategy=strategy).ask(document, ANONYMOUS)["assets"]
    told = {row["__typename"]: row["searchHeadline"] for row in rows}
    assert told["Vehicle"] is None
    assert told["Asset"] is not None


class Open(Entity[models.Dossier]):
    fields = ("secret",)
    policy = Policy(read=anyone)
    search = Search("title", "secret", language="simple")


HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '" onmouseover="x',
    "' onmouseover='x",
    "</mark><svg/onload=1>",
    "&lt;script&gt;",
    "&amp;lt;b&amp;gt; &#60;b&#62;",
    "<mark>found</mark>",
    "\x01\x02\x03 \x7f",
    "\\u003cscript\\u003e",
    "~deadbeefdeadbeefdeadbeefdeadbeef:( harbour ~deadbeefdeadbeefdeadbeefdeadbeef:)",
    "StartSel=<b>,StopSel=</b>",
    '"]],["parts',
    "%s %% {0} $1 \\1 \U0001f600",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_stored_text_cannot_leave_its_place(text, strategy):
    title = f"harbour {text}"[:60]
    models.Dossier.objects.filter(pk=1).update(title=title, secret="x")
    opened = vault(Open, strategy=strategy)
    found = shown(opened, "harbour")[1]
    assert found.count("<mark>") == found.count("</mark>") >= 1
    bare = found.replace("<mark>", "").replace("</mark>", "")
    assert not set(bare) & set("<>\"'"), "something of the text is not escaped"
    assert html.unescape(bare).split() == html.unescape(html.escape(title)).split()
    assert marker.PREFIX not in found


@pytest.mark.parametrize("text", HOSTILE)
def test_what_is_typed_stays_a_text(text, strategy):
    models.Dossier.objects.filter(pk=1).update(title=f"harbour {text}"[:60])
    opened = vault(Open, strategy=strategy)
    document = """query ($words: String!, $mark: String!) {
        dossiers(search: $words) { searchHeadline(start: $mark, stop: $mark) }
    }"""
    for words in (text, f"harbour {text}", "harbour"):
        # A control character below 32 is JSON's to escape; any answer is well-formed.
        answer = opened.whole(document, ANONYMOUS, words=words, mark=text[:40])
        assert "errors" not in answer or {
            error["extensions"]["code"] for error in answer["errors"]
        } <= {"LIMIT_EXCEEDED"}


def test_long_texts_are_cut(strategy):
    text = "word " * 40_000 + "needle " + "word " * 40_000
    models.Dossier.objects.filter(pk=1).update(remark=text)

    class Long(Entity[models.Dossier]):
        policy = Policy(read=anyone)
        search = Search("remark")

    raw = vault(Long, strategy=strategy).raw(DOCUMENT, ANONYMOUS, words="needle")
    assert b"<mark>needle</mark>" in raw
    assert len(raw) < 1_000
