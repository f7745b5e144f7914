"""What the directives take, and who gets an answer in parts at all."""

import json

import pytest

from tests.integration.parts.conftest import BY_NUMBER, BY_PATH, parts_of

JSON = "application/json; charset=utf-8"
RESPONSE = "application/graphql-response+json; charset=utf-8"
QUERY = "{ products(limit: 1) { sku ... @defer { title } } }"
WHOLE = {"data": {"products": [{"sku": "P0", "title": "Product 0"}]}}


@pytest.mark.parametrize(
    ("accept", "wanted"),
    [
        ("multipart/mixed", "deferSpec=20220824"),
        ("application/json, multipart/mixed", "deferSpec=20220824"),
        ("multipart/mixed;q=0.1, application/json", "deferSpec=20220824"),
        ('multipart/mixed; boundary="-"; deferSpec="20220824"', "deferSpec=20220824"),
        ("multipart/mixed;deferSpec=20220824,application/json", "deferSpec=20220824"),
        ("multipart/mixed;incrementalSpec=v0.2,application/json", "incrementalSpec=v0.2"),
        ("multipart/mixed;INCREMENTALSPEC=V0.2,application/json", "incrementalSpec=v0.2"),
        (
            "multipart/mixed;deferSpec=20220824;q=0.5, multipart/mixed;incrementalSpec=v0.2",
            "incrementalSpec=v0.2",
        ),
        (
            "multipart/mixed;incrementalSpec=v9, multipart/mixed;deferSpec=20220824;q=0.2, */*",
            "deferSpec=20220824",
        ),
        (
            "application/graphql-response+json, text/event-stream, multipart/mixed",
            "deferSpec=20220824",
        ),
    ],
)
def test_who_asks_for_parts_gets_the_format_named(accept, wanted, desk):
    response = desk.send(QUERY, accept=accept)
    assert response.headers["Content-Type"] == f'multipart/mixed; boundary="-"; {wanted}'
    assert len(parts_of(b"".join(response))) == 2


@pytest.mark.parametrize(
    ("accept", "type_"),
    [
        ("application/json", JSON),
        ("*/*", JSON),
        ("multipart/*, */*;q=0.5", JSON),
        ("multipart/mixed;q=0, application/json", JSON),
        ("multipart/mixed;deferSpec=20200101, application/json", JSON),
        ("multipart/mixed;incrementalSpec=v9, application/graphql-response+json", RESPONSE),
        ("multipart/mixed;subscriptionSpec=1.0, application/json", JSON),
        ("multipart/mixed;charset=latin-1, application/json", JSON),
        ("multipart/form-data, application/json", JSON),
    ],
)
def test_who_does_not_gets_all_at_once(accept, type_, desk):
    response = desk.send(QUERY, accept=accept)
    assert response.headers["Content-Type"] == type_
    assert json.loads(response.content) == WHOLE


def test_who_takes_parts_alone_gets_what_has_none_too(desk):
    response = desk.send("{ products(limit: 1) { sku title } }", accept="multipart/mixed")
    assert response.headers["Content-Type"] == RESPONSE
    assert json.loads(response.content) == WHOLE
    response = desk.send("{ nothing }", accept="multipart/mixed")
    assert (response.status_code, response.headers["Content-Type"]) == (400, RESPONSE)


@pytest.mark.parametrize(
    ("query", "variables"),
    [
        ("{ products(limit: 1) { sku ... @defer(if: false) { title } } }", {}),
        (
            "query($d: Boolean!) { products(limit: 1) { sku ... @defer(if: $d) { title } } }",
            {"d": False},
        ),
        (
            "query($d: Boolean! = false) { products(limit: 1) @stream(if: $d) { sku title } }",
            {},
        ),
        ("{ products(limit: 1) { sku ... @defer @skip(if: true) { id } title } }", {}),
        ("{ products(limit: 1) { sku title ... @include(if: false) @defer { id } } }", {}),
    ],
)
def test_what_is_switched_off_comes_at_once(query, variables, desk):
    response = desk.send(query, variables=variables)
    assert response.headers["Content-Type"] == JSON
    assert json.loads(response.content) == WHOLE


@pytest.mark.parametrize("accept", [BY_PATH, BY_NUMBER])
def test_variables_decide_anew_each_time(accept, desk):
    query = """query($d: Boolean!, $n: Int!) {
        products(limit: 3) @stream(initialCount: $n) { sku ... @defer(if: $d) { title } }
    }"""
    shown = [
        len(desk.ask(query, accept=accept, variables={"d": d, "n": n})[0]["data"]["products"])
        for d, n in ((True, 1), (False, 2), (True, 0), (False, 3), (True, 9))
    ]
    assert shown == [1, 2, 0, 3, 3]
    absent = (
        "query($d: Boolean! = true, $n: Int) { products @stream(if: $d, initialCount: $n) {id} }"
    )
    for variables in ({}, {"n": None}):
        assert desk.ask(absent, variables=variables)[0]["data"] == {"products": []}


@pytest.mark.parametrize(
    ("query", "message"),
    [
        (
            '{ products { ... @defer(label: "a") { id } ... @defer(label: "a") { sku } } }',
            "Defer/Stream directive label argument must be unique.",
        ),
        (
            '{ products @stream(label: "a") { ... @defer(label: "a") { sku } } }',
            "Defer/Stream directive label argument must be unique.",
        ),
        (
            "query($l: String) { products { ... @defer(label: $l) { id } } }",
            "Defer directive label argument must be a static string.",
        ),
        (
            "{ product(id: 1) @stream { id } }",
            "Stream directive cannot be used on non-list field 'product' on type 'Query'.",
        ),
        (
            "{ products { id @defer } }",
            "Directive '@defer' may not be used on field.",
        ),
        (
            "{ products { ... @defer @defer { id } } }",
            "The directive '@defer' can only be used once at this location.",
        ),
        (
            "{ products @stream(initialCount: 1.5) { id } }",
            "Int cannot represent non-integer value: 1.5",
        ),
        (
            "{ a: products { id } a: products @stream { id } }",
            "Fields 'a' conflict because they have overlapping stream directives.",
        ),
    ],
)
@pytest.mark.parametrize("accept", [BY_PATH, "application/json"])
def test_documents_that_are_refused(query, message, accept, desk):
    response = desk.send(query, accept=accept)
    assert response.headers["Content-Type"] == JSON
    errors = json.loads(response.content)["errors"]
    assert {item["extensions"]["code"] for item in errors} == {"GRAPHQL_VALIDATION_FAILED"}
    texts = [item["message"].replace('"', "'") for item in errors]
    assert any(text.startswith(message.replace('"', "'")) for text in texts), texts


def test_a_null_that_takes_the_place_of_a_default(desk):
    query = "query($d: Boolean = true) { products { ... @defer(if: $d) { id } } }"
    response = desk.send(query, variables={"d": None})
    (error,) = json.loads(response.content)["errors"]
    assert error["extensions"]["code"] == "BAD_INPUT"
    assert error["message"] == "$d is null where Boolean! is expected."


def test_the_schema_tells_of_the_directives(desk):
    query = "{ __schema { directives { name args { name } locations } } }"
    (found,) = [json.loads(desk.send(query, accept=JSON).content)["data"]["__schema"]["directives"]]
    by_name = {item["name"]: item for item in found}
    assert by_name["defer"]["locations"] == ["FRAGMENT_SPREAD", "INLINE_FRAGMENT"]
    assert [item["name"] for item in by_name["stream"]["args"]] == ["if", "label", "initialCount"]
