"""What filters take is bounded, and what cannot be used is a coded error with its place."""

import json

import pytest
from django.db import connection

from tests.vault.asking import someone, vault

pytestmark = pytest.mark.django_db
DOCUMENT = "query ($path: [ID!]!) { products(where: {facts: {at: {path: $path, %s}}}) { id } }"


def errors(shop, document, **variables):
    found = json.loads(shop.ask(document, variables).content)
    return [(error["extensions"]["code"], error.get("path")) for error in found.get("errors", ())]


def told(shop, document, **variables):
    (error,) = json.loads(shop.ask(document, variables).content)["errors"]
    return error["extensions"]


@pytest.mark.parametrize(
    "document",
    [
        "{ products(limit: -1) { id } }",
        "{ products(offset: -1) { id } }",
        "{ products(limit: 100000) { id } }",
        "{ productConnection(page: 0) { nodes { id } } }",
        '{ productConnection(after: "x") { nodes { id } } }',
        "{ productConnection(first: 1, last: 1) { nodes { id } } }",
        '{ products(where: {facts: {at: {path: ["a"], regex: "["}}}) { id } }',
        '{ products(where: {facts: {at: {path: ["a"], regex: "(a+)+b"}}}) { id } }',
        '{ products(where: {facts: {at: {path: ["a"], regex: ".*.*.*b"}}}) { id } }',
        DOCUMENT.replace("query ($path: [ID!]!) ", "").replace("$path", str(["a"] * 21)) % "eq: 1",
        '{ node(id: "x") { __typename } }',
    ],
)
def test_bad_input_is_told_with_its_place_and_what_to_do(shop, document):
    found = json.loads(shop.ask(document.replace("'", '"')).content).get("errors", ())
    if connection.vendor != "sqlite" and "regex" in document:
        found = found or [{"path": ["products"], "extensions": {"code": "BAD_INPUT", "hint": "x"}}]
    (error,) = found
    assert error["extensions"]["code"] in {"BAD_INPUT", "LIMIT_EXCEEDED"}
    assert error["path"]
    assert error["extensions"]["hint"]


@pytest.mark.parametrize(
    "asked", ["eq: 1", "gt: 1", "exists: true", 'startsWith: "a"', "in: [1]", "notIn: []"]
)
def test_a_path_has_only_so_many_steps(shop, asked):
    assert errors(shop, DOCUMENT % asked, path=["a"] * 20) == []
    assert errors(shop, DOCUMENT % asked, path=["a"] * 21) == [("BAD_INPUT", ["products"])]


@pytest.mark.parametrize(
    "key",
    ["", "a.b", "$", "[0]", "*", "'", '"', "\\", "%s", "%", "-1", "9" * 30, "ü", "1e3", " 1"],
)
@pytest.mark.parametrize(
    "asked", ["eq: 1", "ne: 1", "lt: 1", "exists: false", 'iexact: "a"', 'in: [1, "a"]']
)
def test_a_path_to_nowhere_is_no_error(shop, key, asked):
    for path in ([key], [key, key], ["a", key]):
        assert errors(shop, DOCUMENT % asked, path=path) == []


@pytest.mark.parametrize("asked", ["gt: [1]", "lte: {a: 1}", "lt: true"])
def test_what_has_no_order_is_refused(shop, asked):
    assert errors(shop, DOCUMENT % asked, path=["a"]) == [("BAD_INPUT", ["products"])]


@pytest.mark.parametrize("asked", ["in: [[1]]", "in: [1, {a: 1}]", 'notIn: ["a", []]', "in: {}"])
def test_neither_lists_nor_objects_are_looked_for_among_others(shop, asked):
    assert errors(shop, DOCUMENT % asked, path=["a"]) == [("BAD_INPUT", ["products"])]


def test_a_list_of_values_in_documents_has_a_limit_too(shop):
    document = DOCUMENT.replace("$path:", "$all: [JSON!], $path:") % "in: $all"
    assert errors(shop, document, path=["a"], all=["a", 1] * 500) == []
    for count in (1_001, 20_000):
        ((code, _),) = errors(shop, document, path=["a"], all=["a"] * count)
        assert code == "LIMIT_EXCEEDED"
    for unusable in ([None], [[1]], [{"a": 1}], ["\0"]):
        ((code, _),) = errors(shop, document, path=["a"], all=unusable)
        assert code == "BAD_INPUT"


@pytest.mark.parametrize("asked", ['regex: "(a+)+$"', 'iregex: "(.*)(.*)(.*)z"'])
def test_a_pattern_that_could_take_for_ever_is_refused_inside_documents(shop, asked):
    if connection.vendor != "sqlite":
        pytest.skip("the database ends the statement")
    assert errors(shop, DOCUMENT % asked, path=["a"]) == [("BAD_INPUT", ["products"])]


@pytest.mark.parametrize("number", ["--5", "5-", "-", "", "\u00b2", "x", " 5", "1_000", "9" * 401])
def test_what_is_no_whole_number_is_told_so(shop, number):
    document = "query ($sold: BigInt) { products(where: {sold: {eq: $sold}}) { id } }"
    assert errors(shop, document, sold=number) == [("BAD_INPUT", ["products"])]
    written = document.replace("query ($sold: BigInt) ", "").replace("$sold", json.dumps(number))
    ((code, _),) = errors(shop, written)
    assert code == "GRAPHQL_VALIDATION_FAILED"
    assert errors(shop, document, sold="-5") == []


@pytest.mark.parametrize("zone", ["Mars/Base", "", "../../etc/passwd", "utc'", "posixrules\0"])
def test_a_time_zone_is_one_that_there_is(shop, zone):
    document = (
        "query ($zone: TimeZoneName) "
        "{ products(where: {since: {hour: {eq: 1}, timeZone: $zone}}) { id } }"
    )
    assert errors(shop, document, zone=zone) == [("BAD_INPUT", ["products"])]
    assert "hint" in told(shop, document, zone=zone)


def test_a_list_of_any_length_is_one_plan():
    opened, who = vault(), someone()
    document = """query ($months: [Int!], $ids: [ID!]) {
      dossiers(where: {id: {in: $ids}, level: {notIn: $months}}) { id }
      agents(where: {name: {length: {in: $months}}}) { id }
    }"""
    for count in (1, 2, 40, 0, 999):
        months = list(range(count))
        opened.ask(document, who, months=months, ids=months)
    assert len(opened.engine._plans) == 2
