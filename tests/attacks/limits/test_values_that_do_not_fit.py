"""A value that does not fit its type is told with its place and with what would fit."""

import json

import pytest

pytestmark = pytest.mark.django_db

UNFIT = [
    ("sold", "BigInt", "x"),
    ("sold", "BigInt", "9" * 30),
    ("sold", "BigInt", "\u0661"),
    ("price", "Decimal", "x"),
    ("price", "Decimal", " 1 "),
    ("price", "Decimal", []),
    ("since", "DateTime", "2013-1-1"),
    ("since", "DateTime", 5),
    ("stock", "Int", 2**40),
    ("stock", "Int", "x"),
    ("weight", "Float", "x"),
    ("title", "String", 1),
    ("id", "ID", 1.5),
    ("kind", "ProductKind", "BOX"),
    ("kind", "ProductKind", 1),
]


def told(shop, document, **variables):
    """Ask what is refused, and give its only error."""
    answer = json.loads(shop.ask(document, variables).content)
    assert "data" not in answer
    (error,) = answer["errors"]
    assert error["extensions"]["hint"]
    return error["extensions"]["code"], error.get("path"), error["extensions"]["hint"]


def literal(value):
    return json.dumps(value, ensure_ascii=False)


@pytest.mark.parametrize(("field", "scalar", "value"), UNFIT)
def test_a_variable_is_told_with_its_root_field_and_a_hint(shop, field, scalar, value):
    asked = f"rows: products(where: {{{field}: {{eq: $v}}}}) {{ id }}"
    plain = f"query ($v: {scalar}) {{ makers {{ id }} {asked} }}"
    assert told(shop, plain, v=value)[:2] == ("BAD_INPUT", ["rows"])
    several = plain.replace("eq: $v", "in: $v").replace(f"$v: {scalar}", f"$v: [{scalar}!]")
    assert told(shop, several, v=[value])[:2] == ("BAD_INPUT", ["rows"])
    whole = "query ($v: ProductWhere) { makers { id } rows: products(where: $v) { id } }"
    assert told(shop, whole, v={field: {"eq": value}})[:2] == ("BAD_INPUT", ["rows"])


@pytest.mark.parametrize(("field", "scalar", "value"), UNFIT)
def test_a_literal_is_told_with_the_same_hint(shop, field, scalar, value):
    written = f"{{ products(where: {{{field}: {{eq: {literal(value)}}}}}) {{ id }} }}"
    answer = json.loads(shop.ask(written).content)
    assert {error["extensions"]["code"] for error in answer["errors"]} == {
        "GRAPHQL_VALIDATION_FAILED"
    }
    document = f"query ($v: {scalar}) {{ products(where: {{{field}: {{eq: $v}}}}) {{ id }} }}"
    assert answer["errors"][0]["extensions"]["hint"] == told(shop, document, v=value)[2]


@pytest.mark.parametrize(
    ("document", "value", "path"),
    [
        ("query ($v: Int) { makers { products(where: {stock: {eq: $v}}) { id } } }", "x", "makers"),
        (
            "query ($v: Int) { products { id } ...F } fragment F on Query { a: makers { ...G } } "
            "fragment G on Maker { products(limit: $v) { id } }",
            "x",
            "a",
        ),
        ("query ($v: Boolean!) { a: makers { id @include(if: $v) } }", "x", "a"),
        ("query ($v: Int!) { ... { products(limit: $v) { id } } }", None, "products"),
        ("query ($v: ProductWhere) { products(where: $v) { id } }", {"x": 1}, "products"),
        ("query ($v: ProductWhere) { products(where: $v) { id } }", 1, "products"),
        ("query ($v: ProductWhere) { products(where: $v) { id } }", {"stock": 1}, "products"),
        (
            "query ($v: ProductWhere) { products(where: $v) { id } }",
            {"stock": {"in": [1] * 1001}},
            "products",
        ),
    ],
)
def test_the_root_field_is_found_wherever_the_variable_is_used(shop, document, value, path):
    answer = json.loads(shop.ask(document, {"v": value}).content)
    assert [error["path"] for error in answer["errors"]] == [[path]]


@pytest.mark.parametrize(
    "asked",
    [
        "products(where: {title: {eq: $v}}) { id }",
        "products(where: {or: [{title: {in: [$v]}}]}) { id }",
        "makers { products(where: {title: {eq: $v}}) { id } }",
        "productAggregate(where: {title: {eq: $v}}) { count }",
    ],
)
def test_a_text_that_cannot_be_stored_is_told_with_its_root_field(shop, asked):
    for name in ("", "rows: "):
        document = f"query ($v: String!) {{ reviews {{ id }} {name}{asked} }}"
        wanted = [name[:-2] or asked.partition("(")[0].split()[0]]
        assert told(shop, document, v="\0")[:2] == ("BAD_INPUT", wanted)


def test_a_number_that_is_none_of_its_type_is_told_with_a_hint(shop):
    document = "{ products(where: {weight: {eq: 1e999}}) { id } }"
    answer = json.loads(shop.ask(document).content)
    assert [bool(error["extensions"]["hint"]) for error in answer["errors"]] == [True]


@pytest.mark.parametrize(
    ("asked", "right", "wrong"),
    [
        ("query ($v: Int) { makers { id } a: products(limit: $v) { id } }", 1, -1),
        ("query ($v: Int) { makers { id } a: products(limit: $v) { id } }", 1, 10**6),
        ("query ($v: Int) { makers { id } a: productConnection(page: $v) { nodes { id } } }", 1, 0),
        ("query ($v: [ID!]) { makers { id } a: products(where: {id: {in: $v}}) { id } }", [], 1001),
    ],
)
def test_the_place_is_told_also_when_a_request_of_its_shape_came_before(shop, asked, right, wrong):
    assert "errors" not in json.loads(shop.ask(asked, {"v": right}).content)
    wrong = wrong if right else ["1"] * wrong
    answer = json.loads(shop.ask(asked, {"v": wrong}).content)
    assert [error["path"] for error in answer["errors"]] == [["a"]]
