"""Arguments of which exactly one part is given."""

import pytest
from graphql import print_type

from tests.shop import choosing
from tests.shop.asking import Asking
from tests.shop.choosing import Key, Span

HINT = "Give one of number, text, span, texts, inner."


@pytest.fixture(scope="module")
def chooser():
    return Asking(module=choosing)


def test_the_schema_says_so(chooser):
    text = print_type(chooser.surface.schema.type_map["KeyInput"])
    assert "input KeyInput @oneOf {" in text
    assert "@oneOf" not in print_type(chooser.surface.schema.type_map["SpanInput"])
    found = chooser.ask(
        '{ key: __type(name: "KeyInput") { isOneOf } span: __type(name: "SpanInput") { isOneOf } }'
    )
    assert found == {"key": {"isOneOf": True}, "span": {"isOneOf": False}}


GIVEN = [
    ("{number: 3}", {"number": 3}, Key(number=3)),
    ('{text: ""}', {"text": ""}, Key(text="")),
    ("{span: {low: 1}}", {"span": {"low": 1}}, Key(span=Span(1))),
    ('{texts: ["a"]}', {"texts": "a"}, Key(texts=["a"])),
    ("{inner: {number: 0}}", {"inner": {"number": 0}}, Key(inner=Key(number=0))),
]


@pytest.mark.parametrize(("literal", "value", "wanted"), GIVEN)
def test_one_is_taken(literal, value, wanted, chooser):
    assert chooser.ask(f"{{ find(by: {literal}) }}")["find"] == repr((wanted, None))
    document = "query($by: KeyInput!) { find(by: $by) }"
    assert chooser.ask(document, by=value)["find"] == repr((wanted, None))
    document = "query($a: [KeyInput!]) { find(by: {number: 1}, also: $a) }"
    assert chooser.ask(document, a=[value])["find"] == repr((Key(number=1), [wanted]))


def test_a_variable_inside(chooser):
    document = "query($n: Int!) { find(by: {number: $n}) }"
    assert chooser.ask(document, n=1)["find"] == repr((Key(number=1), None))
    assert chooser.ask(document, n=2)["find"] == repr((Key(number=2), None))


@pytest.mark.parametrize(
    "literal",
    ["{}", '{number: 1, text: "a"}', "{number: null}", "{number: 1, text: null}", "{inner: {}}"],
)
def test_documents_with_none_or_two(literal, chooser):
    codes = chooser.codes(f"{{ find(by: {literal}) }}")
    assert set(codes) == {"GRAPHQL_VALIDATION_FAILED"}


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"number": 1, "text": "a"},
        {"number": None},
        {"number": 1, "text": None},
        {"inner": {"number": 1, "text": "a"}},
    ],
)
def test_variables_with_none_or_two(value, chooser):
    for document, given in (
        ("query($by: KeyInput!) { it: find(by: $by) }", value),
        ("query($by: [KeyInput!]) { it: find(by: {number: 1}, also: $by) }", [value]),
    ):
        (error,) = chooser.whole(document, by=given)["errors"]
        assert error["extensions"] == {"code": "BAD_INPUT", "hint": HINT}
        assert error["path"] == ["it"]
        assert "exactly one field" in error["message"]


@pytest.mark.parametrize("variables", [{}, {"n": None}])
@pytest.mark.parametrize("where", ["by: {number: $n}", "by: {number: 1}, also: [{number: $n}]"])
def test_a_variable_inside_that_is_not_given(where, variables, chooser):
    document = f"query($n: Int) {{ __typename find({where}) }}"
    (error,) = chooser.whole(document, **variables)["errors"]
    assert error["extensions"] == {"code": "BAD_INPUT", "hint": HINT}
    assert error["path"] == ["find"]


def test_as_a_result_it_is_like_any_other(chooser):
    assert chooser.ask("{ chosen { number text } }") == {"chosen": {"number": 7, "text": None}}


def test_other_errors_of_variables_have_their_own_hints(chooser):
    document = "query($by: KeyInput!) { find(by: $by) }"
    (error,) = chooser.whole(document, by={"number": "x"})["errors"]
    assert error["extensions"] == {"code": "BAD_INPUT", "hint": "Give a whole number such as 12."}
