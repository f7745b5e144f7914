"""`manage.py check` tells of allowed documents that a server would refuse, and why."""

import json
from hashlib import sha256
from io import StringIO

import pytest
from django.apps import apps
from django.core.management import call_command

from mainspring.apps import refused_documents
from tests.shop.endpoint import Shop, read, shop_settings


def digest(text):
    return sha256(text.encode()).hexdigest()


@pytest.fixture
def shop(tmp_path):
    """Make a shop that allows some documents."""

    def made(*documents, **settings):
        path = tmp_path / "documents.json"
        path.write_text(json.dumps({digest(text): text for text in documents}))
        graphql = {"persisted": "only", "allow_list": str(path)}
        return Shop(shop_settings(graphql=graphql, **settings))

    return made


def said(shop):
    found = list(refused_documents(shop.domain))
    assert {(item.id, item.severity) for item in found} <= {("mainspring.W007", "warning")}
    return [(item.node, item.message, item.hint) for item in found]


@pytest.mark.parametrize(
    "document",
    [
        "{ products { title maker { name } } }",
        "query Products { products(limit: 3) { title } }",
        "query One($id: ID!) { product(id: $id) { title } }",
        "query Some($n: Int = 5) { products(limit: $n) { title } }",
        "query A { makers { name } } query B { products { title } }",
        "query Who { __typename __schema { queryType { name } } }",
    ],
)
def test_what_is_answered_is_not_told_of(shop, document):
    assert said(shop(document)) == []


DEEP = "query Deep { makers " + "{ partner " * 10 + "{ name } " + "} " * 10 + "}"
MANY = "query Many { products(limit: 5000) { title } }"
DEAR = "query Dear($n: Int = 1000) { products(limit: $n) { reviews(limit: 100) { text } } }"


@pytest.mark.parametrize(
    ("document", "operation"),
    [
        ("{ products { ", ""),
        ("{ products { titel } }", ""),
        ("query List { products { titel price tax } }", "List"),
        ("query A { makers { name } } query B { makers { nam } }", "B"),
        (
            "query A { makers { ...M } } query B { makers { ...M } } fragment M on Maker { n }",
            "A, B",
        ),
        ("mutation Buy { buy }", "Buy"),
        (DEEP, "Deep"),
        (MANY, "Many"),
        (DEAR, "Dear"),
        (f"query Cheap {{ makers {{ name }} }} {MANY}", "Many"),
        (f"{MANY} # {'x' * 60_000}", "Many"),
    ],
)
def test_what_is_refused_is_told_of_as_the_endpoint_says_it(shop, document, operation):
    found = shop("{ makers { name } }", document)
    name = operation.rpartition(", ")[2]
    answer = found.post({"query": document, "operationName": name or None})
    assert answer.status_code == 400
    error = read(answer)["errors"][0]
    ((node, message, hint),) = said(found)
    assert node == f"{digest(document)} {operation}".strip()
    assert message.startswith(error["message"].rstrip("."))
    assert hint == error["extensions"].get("hint", "")


def test_an_error_in_the_text_has_its_place(shop):
    document = "query List {\n  products { titel price tax }\n}"
    message = "Cannot query field 'titel' on type 'Product' (line 2, column 14)."
    assert said(shop(document)) == [(f"{digest(document)} List", message, "")]


def test_what_depends_on_a_variable_is_not_judged(shop):
    document = "query Some($n: Int!) { products(limit: 1000) { reviews(limit: $n) { text } } }"
    assert said(shop(document)) == []


def test_limits_that_are_only_warned_of_are_not_told_of(shop):
    found = shop(MANY, DEEP, "{ nothing }", limits={"warn_only": True})
    assert [node for node, _, _ in said(found)] == [digest("{ nothing }")]


def test_without_a_list_no_schema_is_made():
    shop = Shop()
    assert not list(refused_documents(shop.domain))
    assert "graphql" not in vars(shop.domain)


def test_a_start_with_refused_documents_makes_no_schema(shop):
    assert "graphql" not in vars(shop("{ nothing }", "{").domain)


def test_the_check_of_django_shows_them(shop, monkeypatch):
    document = "query Names { products { nam } }"
    monkeypatch.setattr(apps.get_app_config("mainspring"), "domain", shop(document).domain)
    shown = StringIO()
    call_command("check", tags=["mainspring"], stderr=shown)
    assert f"{digest(document)} Names: (mainspring.W007) Cannot query field" in shown.getvalue()
