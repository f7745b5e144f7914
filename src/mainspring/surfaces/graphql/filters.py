"""The types of conditions on values, made from the filters of the blueprint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graphql import (
    GraphQLBoolean,
    GraphQLID,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
)

from mainspring.blueprint.types import RANGES, Scalar
from mainspring.surfaces.graphql.scalars import SCALARS, TIME_ZONE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from graphql import GraphQLEnumType, GraphQLInputType, GraphQLScalarType

    from mainspring.blueprint.filters import FilterNode, OperatorNode
    from mainspring.blueprint.index import BlueprintIndex

ZONE = "timeZone"
"""The field of a filter that names the time zone of its parts."""
KEYS = "path"
"""The field of a filter that leads to a value inside a document."""


class FilterTypes:
    """Makes the types of conditions on values, each once.

    Args:
        index: the blueprint.
        texts: the types of texts, by name.
    """

    def __init__(self, index: BlueprintIndex, *, texts: Mapping[str, GraphQLScalarType]) -> None:
        self._index = index
        self._texts = texts
        self._made: dict[str, GraphQLInputObjectType] = {}
        self._spans: dict[Scalar, GraphQLInputObjectType] = {}

    def of(self, name: str) -> GraphQLInputObjectType:
        """Give the type of a filter of the blueprint."""
        made = self._made.get(name)
        if made is None:
            node = self._index.filter(name)
            made = self._made[name] = GraphQLInputObjectType(
                name, lambda: self._fields(node), description=node.description or None
            )
        return made

    def _fields(self, node: FilterNode) -> dict[str, GraphQLInputField]:
        fields: dict[str, GraphQLInputField] = {}
        if node.path:
            keys: Any = GraphQLNonNull(GraphQLList(GraphQLNonNull(GraphQLID)))
            fields[KEYS] = GraphQLInputField(keys, description="Keys and places in lists.")
        for operator in node.operators:
            described = operator.description or None
            fields[operator.name] = GraphQLInputField(self._given(operator), description=described)
        for part in node.parts:
            described = part.description or None
            fields[part.name] = GraphQLInputField(self.of(part.filter), description=described)
        if node.zoned:
            described = "Of the parts; the server's own when not given."
            fields[ZONE] = GraphQLInputField(TIME_ZONE, description=described)
        return fields

    def _given(self, operator: OperatorNode) -> GraphQLInputType:
        if operator.value in RANGES:
            return self.span(operator.value)
        text = operator.text
        single = SCALARS[operator.value] if text is None else self._texts[text]
        return GraphQLList(GraphQLNonNull(single)) if operator.many else single

    def span(self, scalar: Scalar) -> GraphQLInputObjectType:
        """Give the type of a range that a caller gives."""
        made = self._spans.get(scalar)
        if made is None:
            bound = SCALARS[RANGES[scalar]]
            made = self._spans[scalar] = GraphQLInputObjectType(
                f"{scalar}Input",
                {
                    "lower": GraphQLInputField(bound, description="Without it there is none."),
                    "upper": GraphQLInputField(bound, description="Without it there is none."),
                    "lowerInclusive": GraphQLInputField(GraphQLBoolean, default_value=True),
                    "upperInclusive": GraphQLInputField(GraphQLBoolean, default_value=False),
                },
            )
        return made


def enum_filter(name: str, enum: GraphQLEnumType) -> GraphQLInputObjectType:
    """Make the type of the conditions on a value of an enum."""
    fields = equalities(enum) | {"isNull": GraphQLInputField(GraphQLBoolean)}
    return GraphQLInputObjectType(name, fields)


def equalities(enum: GraphQLEnumType) -> dict[str, GraphQLInputField]:
    """Give the conditions by which a value is one of some, or none of them."""
    one = GraphQLInputField(enum)
    several = GraphQLInputField(GraphQLList(GraphQLNonNull(enum)))
    return {"eq": one, "ne": one, "in": several, "notIn": several}
