"""Which fields measures are made of, what they are then, and the names of their types."""

import pytest

from mainspring.blueprint.expression import (
    TRUE,
    Aggregated,
    Compare,
    Literal,
    Measured,
    Slot,
    aggregated,
    all_of,
    children,
    describe,
)
from mainspring.blueprint.index import BlueprintIndex
from mainspring.blueprint.measured_fields import (
    ASKED_OF,
    COMPARED,
    FieldSet,
    field_set,
    measure_filter,
    measured_type,
)
from mainspring.blueprint.measures import GATHERED, Function, Measure, may_be_null
from mainspring.blueprint.nodes import Blueprint, EntityNode, FieldNode, Origin
from mainspring.blueprint.types import Scalar, TypeRef
from mainspring.planner.describe import condition_text
from tests.vault.asking import assembled

COUNTED = Measured(Measure(Function.COUNT), "gt", Slot(3))


def field(scalar, **more):
    return FieldNode(name="x", attribute="x", type=TypeRef(scalar=scalar), nullable=True, **more)


@pytest.mark.parametrize(
    ("function", "scalar", "value", "filtered"),
    [
        (Function.SUM, Scalar.INT, Scalar.BIG_INT, "FloatFilter"),
        (Function.SUM, Scalar.DECIMAL, Scalar.DECIMAL, "DecimalFilter"),
        (Function.SUM, Scalar.DURATION, Scalar.DURATION, "DurationFilter"),
        (Function.AVG, Scalar.BIG_INT, Scalar.FLOAT, "FloatFilter"),
        (Function.STDDEV, Scalar.DECIMAL, Scalar.FLOAT, "DecimalFilter"),
        (Function.VARIANCE_POP, Scalar.FLOAT, Scalar.FLOAT, "FloatFilter"),
        (Function.MIN, Scalar.DATE, Scalar.DATE, "own"),
        (Function.ALL, Scalar.BOOLEAN, Scalar.BOOLEAN, "own"),
        (Function.COUNT_DISTINCT, Scalar.UUID, Scalar.INT, "IntFilter"),
    ],
)
def test_a_measure_has_a_type_and_a_filter(function, scalar, value, filtered):
    made = field(scalar, filter="own")
    assert field_set(function, [made]) == (made,)
    assert measured_type(function, made).scalar is value
    assert measure_filter(function, made) == filtered


@pytest.mark.parametrize(
    ("function", "made"),
    [
        (Function.SUM, field(Scalar.STRING)),
        (Function.SUM, field(Scalar.BOOLEAN)),
        (Function.STDDEV, field(Scalar.DURATION)),
        (Function.MAX, field(Scalar.UUID)),
        (Function.MAX, field(Scalar.INT, sortable=False)),
        (Function.MAX, field(Scalar.INT, filterable=False)),
        (Function.AVG, field(Scalar.INT, origin=Origin.FUNCTION)),
        (Function.AVG, field(Scalar.DECIMAL, origin=Origin.CONVERTED)),
        (Function.ANY, field(Scalar.INT)),
        (Function.COUNT, field(Scalar.INT)),
        (Function.COUNT_DISTINCT, field(Scalar.INT_RANGE)),
        (Function.LIST, field(Scalar.STRING, filterable=False)),
        (Function.LIST, field(Scalar.STRING, origin=Origin.CONVERTED)),
        (Function.LIST, field(Scalar.STRING, origin=Origin.FUNCTION)),
        (Function.JOIN, field(Scalar.STRING, origin=Origin.CONVERTED)),
        (Function.JOIN, field(Scalar.INT)),
        (Function.JOIN, field(Scalar.UUID)),
    ],
)
def test_other_fields_have_none(function, made):
    assert field_set(function, [made]) == ()


def test_a_list_is_of_the_fields_own_values():
    made = FieldNode(
        name="x", attribute="x", type=TypeRef(scalar=Scalar.STRING, enum="Kind"), nullable=True
    )
    assert measured_type(Function.LIST, made) == TypeRef(scalar=Scalar.STRING, enum="Kind", lists=1)
    assert measured_type(Function.JOIN, field(Scalar.STRING)) == TypeRef(scalar=Scalar.STRING)
    # The names of an enum are no texts of the database.
    assert field_set(Function.JOIN, [made]) == ()


def test_what_is_kept_is_not_compared():
    assert {*ASKED_OF} - {*COMPARED} == GATHERED


def test_counts_and_lists_are_never_null():
    assert {item for item in Function if not may_be_null(item)} == {
        Function.COUNT,
        Function.COUNT_DISTINCT,
        Function.LIST,
    }
    assert measure_filter(Function.COUNT) == "IntFilter"


def test_every_name_of_a_type_is_there_once():
    index = BlueprintIndex(assembled().blueprint)
    names = [
        base + ending
        for entity in index.blueprint.entities
        for base in (entity.names.having, entity.names.aggregate_order)
        for ending in ("", *FieldSet)
    ]
    assert len(set(names)) == len(names)
    assert isinstance(index.blueprint, Blueprint)
    assert all(isinstance(entity, EntityNode) for entity in index.blueprint.entities)


def test_a_condition_on_measures_is_plain_data():
    paid = Compare(("paid",), "exact", Literal(value=True))
    counted = Measured(Measure(Function.SUM, "price"), "gt", Slot(3), paid, visible=paid)
    found = Aggregated("bookings", counted, rows=paid)
    assert children(found) == (counted, paid, TRUE)
    assert children(counted) == (paid, paid)
    told = describe(found)
    assert isinstance(told, dict)
    assert told["having"]["measure"] == {
        "kind": "Measure",
        "function": "sum",
        "attribute": "price",
    }


def test_a_condition_on_measures_is_told_in_words():
    paid = Compare(("paid",), "exact", Literal(value=True))
    both = all_of(COUNTED, Measured(Measure(Function.AVG, "price"), "lt", Slot(4), paid))
    text = condition_text(Aggregated("bookings", both, rows=paid, followed=paid))
    assert text == (
        "measures of bookings where paid exact True among paid exact True "
        "(count gt value 3 and avg price among paid exact True lt value 4)"
    )


def test_no_condition_is_none_on_a_link_either():
    assert aggregated("bookings", TRUE) == TRUE
    assert aggregated("bookings", COUNTED) == Aggregated("bookings", COUNTED)
