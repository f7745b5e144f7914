"""The types of amounts: objects with a unit or a currency, what callers give, and conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graphql import (
    GraphQLArgument,
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLEnumValue,
    GraphQLField,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
)

from mainspring.surfaces.graphql.named import Named
from mainspring.surfaces.graphql.scalars import SCALARS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from graphql import GraphQLScalarType

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import QuantityNode

ORDERED = ("gt", "gte", "lt", "lte")
"""Comparisons by size; others are `eq`, `in` and their opposites, and `isNull`."""


class QuantityTypes:
    """Makes these types, each once.

    Args:
        index: the blueprint.
        texts: the types of texts, by name.
    """

    def __init__(self, index: BlueprintIndex, *, texts: Mapping[str, GraphQLScalarType]) -> None:
        self._index = index
        self._texts = texts
        self._units: dict[str, GraphQLEnumType] = {}
        self._objects: dict[str, GraphQLObjectType] = {}
        self._filters: dict[str, GraphQLInputObjectType] = {}
        self._inputs: dict[str, GraphQLInputObjectType] = {}
        self._arguments: dict[str, dict[str, GraphQLArgument]] = {}

    def output(self, name: str) -> GraphQLObjectType:
        """Give the type of an amount in an answer."""
        made = self._objects.get(name)
        if made is None:
            node = self._index.quantity(name)
            unit = self._unit(node)
            # Money may lack its currency; a float may be none that JSON has a word for.
            fields = {
                "amount": GraphQLField(SCALARS[node.scalar]),
                unit_of(node): GraphQLField(GraphQLNonNull(unit) if node.dimension else unit),
            }
            told = "An amount and its unit." if node.dimension else "An amount and its currency."
            made = self._objects[name] = GraphQLObjectType(name, fields, description=told)
        return made

    def arguments(self, name: str) -> dict[str, GraphQLArgument]:
        """Give the arguments of a field of amounts."""
        made = self._arguments.get(name)
        if made is None:
            node = self._index.quantity(name)
            told = "To answer it in; the stored one when not given."
            argument = GraphQLArgument(self._unit(node), description=told)
            made = self._arguments[name] = {unit_of(node): argument} if node.converts else {}
        return made

    def filter(self, name: str) -> GraphQLInputObjectType:
        """Give the type of conditions on amounts."""
        made = self._filters.get(name)
        if made is None:
            node = self._index.quantity(name)
            given = self.input(name)
            one = GraphQLInputField(given)
            several = GraphQLInputField(GraphQLList(GraphQLNonNull(given)))
            fields = {"eq": one, "ne": one, "in": several, "notIn": several}
            fields |= dict.fromkeys(ORDERED, one)
            fields["isNull"] = GraphQLInputField(GraphQLBoolean)
            made = self._filters[name] = GraphQLInputObjectType(node.filter, fields)
        return made

    def input(self, name: str) -> GraphQLInputObjectType:
        """Give the type of an amount that a caller gives."""
        made = self._inputs.get(name)
        if made is None:
            node = self._index.quantity(name)
            unit: Any = GraphQLNonNull(self._unit(node))
            amount: Any = GraphQLNonNull(SCALARS[node.scalar])
            made = self._inputs[name] = GraphQLInputObjectType(
                node.input,
                {"amount": GraphQLInputField(amount), unit_of(node): GraphQLInputField(unit)},
            )
        return made

    def _unit(self, node: QuantityNode) -> Any:
        if node.dimension is None:
            return self._texts[node.unit]
        made = self._units.get(node.unit)
        if made is None:
            values = {
                unit.name: GraphQLEnumValue(Named(unit.name), description=unit.symbol)
                for unit in node.dimension.units
            }
            told = f"Units of {node.dimension.name}."
            made = self._units[node.unit] = GraphQLEnumType(node.unit, values, description=told)
        return made


def unit_of(node: QuantityNode) -> str:
    """Name the part of an amount that tells its unit."""
    return "currency" if node.dimension is None else "unit"
