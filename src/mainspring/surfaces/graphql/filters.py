"""The operators of filters: their names in the schema and the lookups behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graphql import (
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
)

from mainspring.blueprint.types import Scalar
from mainspring.surfaces.graphql.scalars import SCALARS

if TYPE_CHECKING:
    from graphql import GraphQLInputType, GraphQLScalarType

EQUALITY = {"eq": "exact"}
ORDER = {"gt": "gt", "gte": "gte", "lt": "lt", "lte": "lte"}
TEXT = {
    "contains": "contains",
    "icontains": "icontains",
    "startsWith": "startswith",
    "istartsWith": "istartswith",
    "endsWith": "endswith",
    "iendsWith": "iendswith",
    "iexact": "iexact",
    "regex": "regex",
    "iregex": "iregex",
}

LOOKUPS: dict[str, str] = {**EQUALITY, **ORDER, **TEXT, "in": "in"}
"""Django's lookup for every operator that is one; `ne`, `notIn` and `isNull` are made of these."""

_ORDERED = frozenset(
    {
        Scalar.INT, Scalar.BIG_INT, Scalar.FLOAT, Scalar.DECIMAL, Scalar.STRING, Scalar.DATE,
        Scalar.DATE_TIME, Scalar.TIME, Scalar.DURATION, Scalar.ID,
    }
)  # fmt: skip
_OPAQUE = frozenset({Scalar.JSON, Scalar.BYTES})


def operators(scalar: Scalar) -> dict[str, str]:
    """List the operators that take one value of a type."""
    if scalar in _OPAQUE:
        return {}
    found = {**EQUALITY, "ne": "exact"}
    if scalar in _ORDERED:
        found |= ORDER
    if scalar is Scalar.STRING:
        found |= TEXT
    return found


def scalar_filter(scalar: Scalar) -> GraphQLInputObjectType:
    """Make the type of the conditions on a value of a type."""
    value = SCALARS[Scalar.STRING if scalar is Scalar.FILE else scalar]
    kind = Scalar.STRING if scalar is Scalar.FILE else scalar
    return _filter(f"{scalar}Filter", value, operators(kind))


def text_filter(scalar: GraphQLScalarType) -> GraphQLInputObjectType:
    """Make the type of the conditions on a text of a type of its own; parts of it are any texts."""
    made = _filter(f"{scalar.name}Filter", scalar, {**EQUALITY, "ne": "exact", **ORDER})
    return GraphQLInputObjectType(
        made.name,
        {**made.fields, **{operator: GraphQLInputField(_TEXT) for operator in TEXT}},
    )


_TEXT = SCALARS[Scalar.STRING]


def enum_filter(name: str, enum: GraphQLEnumType) -> GraphQLInputObjectType:
    """Make the type of the conditions on a value of an enum."""
    return _filter(name, enum, {**EQUALITY, "ne": "exact"})


def _filter(
    name: str, value: GraphQLScalarType | GraphQLEnumType, single: dict[str, str]
) -> GraphQLInputObjectType:
    fields: dict[str, GraphQLInputField] = {
        operator: GraphQLInputField(value) for operator in single
    }
    if single:
        values: GraphQLInputType = GraphQLList(GraphQLNonNull(value))
        fields["in"] = GraphQLInputField(values)
        fields["notIn"] = GraphQLInputField(values)
    fields["isNull"] = GraphQLInputField(GraphQLBoolean)
    return GraphQLInputObjectType(name, fields)
