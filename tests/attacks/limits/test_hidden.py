"""What errors do not tell: names of the schema, the schema itself, the inside of the library."""

import pytest
from django.test import override_settings

from tests.shop.endpoint import Shop, codes, read, shop_settings

NEAR = [
    ("{ products { titel } }", None),
    ("{ products(lmit: 1) { id } }", None),
    ("{ products(where: {titel: {eq: 1}}) { id } }", None),
    ("query($w: ProductWher) { products(where: $w) { id } }", None),
    ("query($w: ProductWhere) { products(where: $w) { id } }", {"w": {"titel": {"eq": "x"}}}),
    ("{ products(where: {kind: {eq: TOOLS}}) { id } }", None),
    ("query($k: ProductKind) { products(where: {kind: {eq: $k}}) { id } }", {"k": "TOOLS"}),
    ("{ products { ... on Produkt { id } } }", None),
]


@pytest.mark.parametrize(("query", "variables"), NEAR)
def test_names_are_suggested_only_where_the_settings_want_it(query, variables, closed_shop):
    assert b"Did you mean" not in closed_shop.ask(query, variables).content
    suggesting = Shop(shop_settings(graphql={"suggestions": True}))
    with_names = suggesting.ask(query, variables).content
    assert b"Did you mean" in with_names


@override_settings(DEBUG=True)
def test_debug_suggests_and_shows_the_schema():
    shop = Shop()
    assert b"Did you mean 'title'" in shop.ask("{ products { titel } }").content
    assert "errors" not in read(shop.ask("{ __schema { queryType { name } } }"))


@pytest.mark.parametrize(
    ("query", "data"),
    [
        ("{ __schema { types { name } } }", None),
        ('{ __type(name: "Order") { name } }', {"__type": None}),
    ],
)
def test_the_schema_is_hidden(query, data, closed_shop):
    response = closed_shop.ask(query)
    assert codes(response) == ["INTROSPECTION_OFF"]
    assert read(response)["data"] == data
    hidden_deeper = closed_shop.ask(
        "{ ...f } fragment f on Query { a: __schema { types { name } } }"
    )
    assert codes(hidden_deeper) == ["INTROSPECTION_OFF"]


@pytest.mark.parametrize(
    ("query", "variables"),
    [
        ("{ " + "a" * 40_000 + " }", None),
        ("{ products(limit: " + "9" * 40_000 + ") { id } }", None),
        ("query($n: Int) { products(limit: $n) { id } }", {"n": "x" * 400_000}),
        ("query($w: ProductWhere) { products(where: $w) { id } }", {"w": {"x" * 400_000: 1}}),
        (
            "query($k: ProductKind) { products(where: {kind: {eq: $k}}) { id } }",
            {"k": "x" * 400_000},
        ),
        ("{" + " ".join(f"{'x' * 1000}{number}" for number in range(40)) + "}", None),
    ],
)
def test_a_long_request_has_a_short_answer(query, variables, closed_shop):
    response = closed_shop.ask(query, variables)
    assert response.status_code == 400
    assert len(response.content) < 25 * 700
    assert b"sys." not in response.content


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ('{ products(where: {title: {regex: "("}}) { id } }', "BAD_INPUT"),
        ('{ node(id: "made up") { nodeId } }', "BAD_INPUT"),
        ('{ products(search: "\\u0000") { id } }', "BAD_INPUT"),
    ],
)
def test_a_value_that_cannot_be_used_is_told_so(query, code, shop):
    response = shop.ask(query)
    assert response.status_code < 500
    assert codes(response) == [code]


def test_a_pattern_of_any_length_is_no_defect(shop):
    query = "query($s: String) { products(where: {title: {icontains: $s}}) { id } }"
    response = shop.ask(query, {"s": "a" * 900_000})
    assert response.status_code == 200
    assert codes(response) in ([], ["BAD_INPUT"])
