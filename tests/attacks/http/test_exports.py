"""Whatever is sent to the address of exports, the answer is a file or coded errors."""

import json

import pytest
from django.test import RequestFactory
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mainspring.urls import export_endpoint
from tests.shop.endpoint import Shop

ANY = settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
QUERIES = st.sampled_from(
    [
        "{ products { sku } }",
        "{ products(limit: 0) { sku } }",
        "{",
        "{ a }",
        "",
        "{ __schema { description } }",
    ]
) | st.text(max_size=50)
FORMATS = st.sampled_from(["csv", "ndjson", "CSV", "csv\r\nX: y", "../csv"]) | st.text(max_size=20)


@pytest.fixture(scope="module")
def endpoint():
    return export_endpoint(Shop().domain)


def check(response):
    """See that it is a file or coded errors."""
    assert response.status_code < 500, response.content
    if response.streaming:
        return b"".join(response)
    errors = json.loads(response.content)["errors"]
    assert errors
    assert all(error["extensions"]["code"] for error in errors)
    assert response.headers["Content-Type"].startswith("application/graphql-response+json")
    return b""


@ANY
@given(
    query=QUERIES,
    name=FORMATS,
    extra=st.dictionaries(st.text(max_size=9), st.text(max_size=9), max_size=3),
)
def test_any_address(query, name, extra, endpoint, db):
    check(endpoint(RequestFactory().get("/export/", {**extra, "query": query, "format": name})))


@ANY
@given(
    body=st.binary(max_size=200),
    address=st.text(alphabet=st.characters(codec="ascii"), max_size=60),
)
def test_any_bytes(body, address, endpoint, db):
    request = RequestFactory().generic(
        "POST", "/export/", body, content_type="application/json", QUERY_STRING=address
    )
    check(endpoint(request))


@ANY
@given(accept=st.text(alphabet=st.characters(codec="latin-1"), max_size=60))
def test_any_accept(accept, endpoint, db):
    request = RequestFactory().get(
        "/export/", {"query": "{ products { sku } }"}, HTTP_ACCEPT=accept
    )
    check(endpoint(request))


@ANY
@given(
    variables=st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
        lambda inner: (
            st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
        ),
        max_leaves=6,
    )
)
def test_any_variables(variables, endpoint, db):
    wanted = "products(limit: $limit, where: $where) { sku }"
    query = f"query ($limit: Int, $where: ProductWhere) {{ {wanted} }}"
    given = json.dumps({"query": query, "variables": {"limit": variables, "where": variables}})
    request = RequestFactory().post("/export/", given, content_type="application/json")
    check(endpoint(request))
