"""Methods and statuses: GraphQL over HTTP, section "Status Codes"."""

import logging

import pytest
from django.db import OperationalError
from django.test import RequestFactory

from mainspring import telemetry
from mainspring.errors import Unavailable
from tests.shop.endpoint import ACCEPT, codes, read

JSON = "application/json"

REFUSED = [
    ("{", None, "GRAPHQL_PARSE_FAILED"),
    ("", None, "GRAPHQL_PARSE_FAILED"),
    ("{ nothing }", None, "GRAPHQL_VALIDATION_FAILED"),
    ("{ products { id }", None, "GRAPHQL_PARSE_FAILED"),
    ("query A {__typename} query B {__typename}", None, "BAD_INPUT"),
    ("query($n: Int!) { products(limit: $n) { id } }", {}, "BAD_INPUT"),
    ("query($n: Int!) { products(limit: $n) { id } }", {"n": "x"}, "BAD_INPUT"),
    ("query($n: Int!) { products(limit: $n) { id } }", {"n": 2**40}, "BAD_INPUT"),
    ("{ products(limit: -1) { id } }", None, "BAD_INPUT"),
    ("{ products(limit: 100000) { id } }", None, "LIMIT_EXCEEDED"),
    ("mutation { products { id } }", None, "GRAPHQL_VALIDATION_FAILED"),
    ("subscription { products { id } }", None, "GRAPHQL_VALIDATION_FAILED"),
    ("type A { a: Int }", None, "GRAPHQL_VALIDATION_FAILED"),
]


@pytest.mark.parametrize(("query", "variables", "code"), REFUSED)
def test_a_request_error_is_200_in_plain_json_and_400_in_the_type_of_graphql(
    query, variables, code, closed_shop
):
    for accept, status in ((JSON, 200), (ACCEPT, 400)):
        response = closed_shop.ask(query, variables, accept=accept)
        assert (response.status_code, set(codes(response))) == (status, {code})
        assert "data" not in read(response)


def test_an_unknown_operation_is_a_request_error(closed_shop):
    body = {"query": "query A {__typename}", "operationName": "B"}
    assert closed_shop.post(body, accept=JSON).status_code == 200
    response = closed_shop.post(body)
    assert (response.status_code, codes(response)) == (400, ["BAD_INPUT"])


@pytest.mark.parametrize("accept", [JSON, ACCEPT])
def test_a_field_error_is_200(accept, shop):
    response = shop.ask("{ products(limit: 1) { id } orders { id } }", accept=accept)
    assert response.status_code == 200
    assert read(response)["data"] == {"products": [{"id": "1"}], "orders": None}
    assert codes(response) == ["UNAUTHENTICATED"]
    assert read(response)["errors"][0]["path"] == ["orders"]


@pytest.mark.parametrize("accept", [JSON, ACCEPT])
def test_a_well_formed_answer_is_200(accept, shop):
    response = shop.ask("{ product(id: 1) { title } }", accept=accept)
    assert (response.status_code, read(response)) == (
        200,
        {"data": {"product": {"title": "Product 0"}}},
    )


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "TRACE", "BREW"])
def test_other_methods_are_405(method, closed_shop):
    request = RequestFactory().generic(method, "/graphql/", HTTP_ACCEPT=ACCEPT)
    response = closed_shop.send(request)
    assert (response.status_code, codes(response)) == (405, ["METHOD_NOT_ALLOWED"])
    assert response["Allow"] == "GET, HEAD, OPTIONS, POST"


def test_options_tells_the_methods(closed_shop):
    response = closed_shop.send(RequestFactory().options("/graphql/"))
    assert (response.status_code, response["Allow"]) == (204, "GET, HEAD, OPTIONS, POST")


def test_head_is_answered_as_get(closed_shop):
    request = RequestFactory().head("/graphql/", {"query": "{__typename}"}, HTTP_ACCEPT=ACCEPT)
    assert closed_shop.send(request).status_code == 200


@pytest.mark.parametrize("accept", [JSON, ACCEPT])
@pytest.mark.parametrize(
    "query",
    [
        "mutation { deleteProduct(id: 1) { id } }",
        "subscription { products { id } }",
        "query A {__typename} mutation B {__typename}",
    ],
)
def test_nothing_but_queries_runs_by_get(accept, query, closed_shop):
    name = "B" if "mutation B" in query else ""
    response = closed_shop.get({"query": query, "operationName": name}, accept=accept)
    assert (response.status_code, codes(response)) == (405, ["METHOD_NOT_ALLOWED"])
    assert response["Allow"] == "POST"


class TestDatabaseIsDown:
    """No row can be read: the client may try again."""

    @pytest.fixture(autouse=True)
    def down(self, monkeypatch):
        def run_statement(*_args, **_options):
            raise Unavailable("The database cannot be reached.")

        # Of texts by the database, and of rows.
        for module in ("root", "level"):
            monkeypatch.setattr(f"mainspring.sources.sql.{module}.run_statement", run_statement)

    def test_every_read_fails(self, shop):
        response = shop.ask("{ products { id } makers { id } }")
        assert (response.status_code, set(codes(response))) == (503, {"UNAVAILABLE"})
        assert int(response["Retry-After"]) > 0
        assert "data" not in read(response)
        assert shop.ask("{ products { id } }", accept=JSON).status_code == 200

    def test_something_else_is_answered(self, shop):
        response = shop.ask("{ __typename products { id } }")
        assert (response.status_code, codes(response)) == (200, ["UNAVAILABLE"])
        assert read(response)["data"] == {"__typename": "Query", "products": None}


def test_a_user_that_cannot_be_read_is_503(closed_shop):
    class Request:
        is_authenticated = property(lambda self: _raise(OperationalError("connection refused")))

    response = closed_shop.post({"query": "{__typename}"}, user=Request())
    assert (response.status_code, codes(response)) == (503, ["UNAVAILABLE"])


def test_a_defect_shows_nothing_of_its_inside(closed_shop, caplog):
    class User:
        is_authenticated = property(lambda self: _raise(RuntimeError("the secret")))

    seen: list[telemetry.Occurrence] = []
    end = telemetry.subscribe(seen.append)
    with caplog.at_level(logging.CRITICAL):
        response = closed_shop.post({"query": "{__typename}"}, user=User())
    end()
    assert (response.status_code, codes(response)) == (500, ["INTERNAL"])
    assert b"secret" not in response.content
    assert [item.name for item in seen] == [telemetry.FAILURE]
    assert seen[0].subject.split()[-1] in read(response)["errors"][0]["message"]


def _raise(error):
    raise error
