"""Coercing by compiled types gives what graphql-core gives, for whatever comes."""

from typing import Any

import pytest
from graphql import Undefined, build_schema
from graphql.utilities import coerce_input_value
from hypothesis import given, settings
from hypothesis import strategies as st

from mainspring.surfaces.graphql.coercers import UNFIT, Coercers

SCHEMA = build_schema(
    """
    enum Colour { RED GREEN }
    input Leaf { name: String! count: Int, colour: Colour, ids: [ID!] }
    input Choice @oneOf { leaf: Leaf, number: Float }
    input Tree { leaf: Leaf, leaves: [Leaf!]!, choice: Choice, trees: [[Tree]] }
    input Kept { size: Int = 3, name: String }
    type Query { a(tree: Tree, kept: Kept): Int }
    """
)
NAMES = ("name", "count", "colour", "ids", "leaf", "leaves", "choice", "number", "trees", "no")
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 2**33),
    st.floats(allow_nan=True),
    st.sampled_from(["RED", "GREEN", "a", ""]),
)
JSON = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(NAMES), inner, max_size=4),
    ),
    max_leaves=12,
)
LEAF = st.fixed_dictionaries(
    {"name": st.text(max_size=2)},
    optional={
        "count": st.integers(0, 9),
        "colour": st.sampled_from(["RED", "BLUE"]),
        "ids": st.lists(st.one_of(st.integers(0, 9), st.text(max_size=2)), max_size=2),
    },
)
TREE = st.deferred(
    lambda: st.fixed_dictionaries(
        {"leaves": st.one_of(LEAF, st.lists(LEAF, max_size=2))},
        optional={
            "leaf": st.one_of(st.none(), LEAF, JSON),
            "choice": st.one_of(
                st.fixed_dictionaries({}, optional={"leaf": LEAF, "number": LEAVES}), JSON
            ),
            "trees": st.lists(st.one_of(st.none(), TREE, st.lists(TREE, max_size=2)), max_size=2),
        },
    )
)


def _ours(value: Any, type_: Any) -> Any:
    try:
        return Coercers().of(type_)(value)
    except UNFIT:
        return Undefined


@pytest.mark.parametrize("name", ["Leaf", "Choice", "Tree"])
@given(value=st.one_of(JSON, TREE, LEAF))
@settings(deadline=None)
def test_values_are_coerced_as_by_graphql_core(name: str, value: Any) -> None:
    """Equal values in the same order of fields, and none where none is."""
    type_: Any = SCHEMA.type_map[name]
    assert repr(_ours(value, type_)) == repr(coerce_input_value(value, type_))


def test_the_fields_of_an_object_come_in_the_order_of_the_schema() -> None:
    """What a caller writes first makes no further shape of an operation."""
    found = _ours({"colour": "RED", "count": 1, "name": "a"}, SCHEMA.type_map["Leaf"])
    assert list(found.items()) == [("name", "a"), ("count", 1), ("colour", "RED")]


def test_types_with_defaults_are_left_to_graphql_core() -> None:
    """They are few."""
    assert _ours({"name": "a"}, SCHEMA.type_map["Kept"]) is Undefined
