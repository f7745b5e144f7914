"""Whatever is sent, the answer is JSON with coded errors, and never a defect of ours."""

import json
import string

import pytest
from django.test import RequestFactory
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mainspring import telemetry
from tests.shop.endpoint import ACCEPT

SETTINGS = settings(
    max_examples=100,
    deadline=2_000,
    # The shop is made once and only read from.
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)

texts = st.text(max_size=60)
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | texts
    | st.sampled_from(["\0", "\ud800", "9" * 400, "1e400", -(2**63), 2**64, "2020-13-45", "NaN"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=10,
)
# Pieces that put together are often nearly a document.
PIECES = r"""
    { } ( ) [ ] : $ @ ! ... = | & " ' \ # , query mutation subscription fragment on
    f $v products makers where limit offset orderBy search title stock sold price since facts
    contains eq in isNull or and not some id __typename __schema __type node nodeId 1 -1 1.5 1e999
    null true false "x" """.split()  # noqa: SIM905 - the list would be a page long
ODD = [
    '"""x"""',
    "ASC",
    "ProductWhere",
    "Int",
    "@include(if:$v)",
    "\0",
    "\ud83d",
    "\ufeff",
    "\u2028",
    "é",
]
pieces = st.sampled_from([*PIECES, *ODD])
documents = st.lists(pieces, max_size=30).map(" ".join)
USES = {
    "products(where: $v) { id }": ["ProductWhere", "ProductWhere!"],
    "products(limit: $v) { id }": ["Int", "Int!"],
    "products(offset: $v) { id }": ["Int"],
    "products(search: $v) { id }": ["String"],
    "products(orderBy: $v) { id }": ["[ProductOrderBy!]", "ProductOrderBy!"],
    "product(id: $v) { id }": ["ID!"],
    "node(id: $v) { nodeId }": ["ID!"],
    "products(where: {stock: {in: $v}}) { id }": ["[Int!]", "Int!"],
    "products(where: {sold: {eq: $v}}) { id }": ["BigInt"],
    "products(where: {price: {gt: $v}}) { id }": ["Decimal"],
    "products(where: {weight: {lte: $v}}) { id }": ["Float"],
    "products(where: {since: {eq: $v}}) { id }": ["DateTime"],
    "products(where: {title: {startsWith: $v}}) { id }": ["String"],
    "products(where: {kind: {eq: $v}}) { id }": ["ProductKind"],
}
typed = st.sampled_from([(use, type_) for use, types in USES.items() for type_ in types])
wheres = st.recursive(
    st.dictionaries(
        st.sampled_from(["title", "stock", "sold", "price", "weight", "since", "id", "kind"]),
        st.dictionaries(
            st.sampled_from(
                ["eq", "ne", "gt", "in", "notIn", "isNull", "contains", "regex", "iexact"]
            ),
            st.sampled_from(
                [
                    "(",
                    "a",
                    "%_\\",
                    "\0",
                    "",
                    1,
                    -1,
                    2**31,
                    2**70,
                    1.5,
                    None,
                    True,
                    [],
                    [1],
                    [None],
                    "TOOL",
                    "2020-01-01T00:00:00Z",
                ]
            ),
            max_size=2,
        ),
        max_size=2,
    ),
    lambda inner: st.fixed_dictionaries(
        {},
        optional={
            "not": inner,
            "or": st.lists(inner, max_size=3),
            "and": st.lists(inner, max_size=3) | inner,
            "maker": st.fixed_dictionaries(
                {},
                optional={
                    "products": st.fixed_dictionaries(
                        {}, optional={"some": inner, "none": inner, "every": inner}
                    )
                },
            ),
        },
    ),
    max_leaves=6,
)


@pytest.fixture
def failures():
    """Collect the defects that are reported while a test runs."""
    found: list[telemetry.Occurrence] = []

    def receive(occurrence):
        if occurrence.name in {telemetry.FAILURE, telemetry.ALARM}:
            found.append(occurrence)

    end = telemetry.subscribe(receive)
    yield found
    end()


def check(response, failures):
    """See that a response is an answer or a refusal, and tells its reasons."""
    assert response.status_code < 500
    found = json.loads(response.content)
    assert set(found) <= {"data", "errors"}
    assert found
    for error in found.get("errors", ()):
        assert error["message"]
        assert error["extensions"]["code"].isupper()
        assert error["extensions"]["code"] != "INTERNAL"
    assert (response.status_code >= 400) <= ("data" not in found)
    assert not failures


def dumped(body):
    return json.dumps(body).encode("utf-8", "surrogatepass")


@SETTINGS
@given(body=st.binary(max_size=300))
def test_any_bytes(body, shop, failures):
    check(shop.post(body), failures)


@SETTINGS
@given(body=values)
def test_any_json(body, shop, failures):
    check(shop.post(dumped(body)), failures)


@SETTINGS
@given(
    body=st.fixed_dictionaries(
        {},
        optional={
            "query": documents | values,
            "variables": values,
            "operationName": texts | values,
            "extensions": values | st.fixed_dictionaries({"persistedQuery": values}),
        },
    )
)
def test_anything_like_a_request(body, shop, failures):
    check(shop.post(dumped(body)), failures)


@SETTINGS
@given(document=documents, value=values)
def test_anything_like_a_document(document, value, shop, failures):
    check(shop.post(dumped({"query": document, "variables": {"v": value}})), failures)


@SETTINGS
@given(use=typed, value=values)
def test_any_value_of_a_variable(use, value, shop, failures):
    field, type_ = use
    body = {"query": f"query($v: {type_}) {{ {field} }}", "variables": {"v": value}}
    check(shop.post(dumped(body)), failures)


@SETTINGS
@given(where=wheres)
def test_any_filter(where, shop, failures):
    body = {
        "query": "query($v: ProductWhere) { products(where: $v) { id } }",
        "variables": {"v": where},
    }
    check(shop.post(dumped(body)), failures)


@SETTINGS
@given(
    address=st.text(string.printable, max_size=200)
    | st.binary(max_size=100).map(lambda raw: raw.decode("latin-1"))
)
def test_any_address(address, shop, failures):
    request = RequestFactory().get("/graphql/", HTTP_ACCEPT=ACCEPT)
    request.META["QUERY_STRING"] = address
    check(shop.send(request), failures)


@SETTINGS
@given(
    accept=st.text(string.printable, max_size=80),
    content_type=st.text(string.printable, max_size=80),
    length=st.text(string.printable, max_size=20),
)
def test_any_headers(accept, content_type, length, shop, failures):
    request = RequestFactory().generic("POST", "/graphql/", b'{"query":"{__typename}"}')
    request.META |= {"HTTP_ACCEPT": accept, "CONTENT_TYPE": content_type, "CONTENT_LENGTH": length}
    check(shop.send(request), failures)
