"""Types of conditions on measures of rows, and of orders by them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from graphql import (
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
)

from mainspring.blueprint.measured_fields import (
    ASKED_OF,
    COMPARED,
    FieldSet,
    MeasuredFields,
    measure_filter,
)
from mainspring.blueprint.measures import Function
from mainspring.surfaces.graphql.named_types import InputType

if TYPE_CHECKING:
    from collections.abc import Callable

    from graphql import GraphQLEnumType

    from mainspring.blueprint.nodes import EntityNode, FieldNode

_ROWS = "Which rows count; all when not given."


class OtherInputs(Protocol):
    """The input types that these are made of."""

    @property
    def ordering(self) -> GraphQLEnumType:
        """Directions of a sort key."""

    def field(self, type_: GraphQLInputObjectType | GraphQLEnumType) -> GraphQLInputField:
        """Give a field of a type about which nothing more is said."""

    def where(self, entity: EntityNode) -> GraphQLInputObjectType:
        """Give the type of the conditions on an entity's rows."""

    def filter(self, name: str) -> GraphQLInputObjectType:
        """Give the type of the conditions on a value, by the name of its filter."""

    def filter_of(self, field: FieldNode) -> GraphQLInputObjectType:
        """Give the type of the conditions on a field."""


class MeasureTypes:
    """Makes these types, each once: conditions on groups and on linked rows share theirs.

    Args:
        inputs: the other input types.
    """

    def __init__(self, inputs: OtherInputs) -> None:
        self._inputs = inputs
        self.fields = MeasuredFields()
        self._made: dict[str, GraphQLInputObjectType] = {}

    def having(self, entity: EntityNode) -> GraphQLInputObjectType:
        """Give the type of conditions on measures of an entity's rows."""
        name = entity.names.having
        return self._once(name, lambda: self._having_fields(entity))

    def order(self, entity: EntityNode) -> GraphQLInputObjectType:
        """Give the type of one key of an order by measures of an entity's rows."""
        name = entity.names.aggregate_order
        return self._once(name, lambda: self._order_fields(entity))

    def _once(
        self, name: str, fields: Callable[[], dict[str, GraphQLInputField]]
    ) -> GraphQLInputObjectType:
        made = self._made.get(name)
        if made is None:
            made = self._made[name] = InputType(name, fields)
        return made

    def _having_fields(self, entity: EntityNode) -> dict[str, GraphQLInputField]:
        inputs, own = self._inputs, self.having(entity)
        fields = {"where": GraphQLInputField(inputs.where(entity), description=_ROWS)}
        fields[Function.COUNT.value] = inputs.field(inputs.filter(measure_filter(Function.COUNT)))
        for function in COMPARED:
            asked = self._asked_of(function, entity)
            if asked is None:
                continue

            def filters(function: Function = function) -> dict[str, GraphQLInputField]:
                return {
                    field.name: inputs.field(self._filter(function, field))
                    for field in self.fields.of(ASKED_OF[function], entity)
                }

            inner = self._once(entity.names.having + asked, filters)
            fields[function.value] = inputs.field(inner)
        many: Any = GraphQLList(GraphQLNonNull(own))
        both = GraphQLInputField(many)
        return fields | {"and": both, "or": both, "not": inputs.field(own)}

    def _filter(self, function: Function, field: FieldNode) -> GraphQLInputObjectType:
        name = measure_filter(function, field)
        return self._inputs.filter(name) if name else self._inputs.filter_of(field)

    def _order_fields(self, entity: EntityNode) -> dict[str, GraphQLInputField]:
        direction = self._inputs.field(self._inputs.ordering)
        fields = {Function.COUNT.value: direction}
        for function in COMPARED:
            asked = self._asked_of(function, entity)
            if asked is None:
                continue

            def directions(function: Function = function) -> dict[str, GraphQLInputField]:
                return {
                    field.name: direction for field in self.fields.of(ASKED_OF[function], entity)
                }

            inner = self._once(entity.names.aggregate_order + asked, directions)
            fields[function.value] = self._inputs.field(inner)
        return fields

    def _asked_of(self, function: Function, entity: EntityNode) -> FieldSet | None:
        """Tell which fields of an entity a function is asked of, None where there are none."""
        asked = ASKED_OF[function]
        found = self.fields.of(asked, entity)
        if not found:
            return None
        plain = asked is FieldSet.AMOUNTS and found == self.fields.of(FieldSet.NUMBERS, entity)
        return FieldSet.NUMBERS if plain else asked
