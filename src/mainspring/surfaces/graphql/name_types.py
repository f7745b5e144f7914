"""Types by which callers name fields and types of an entity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graphql import (
    GraphQLEnumType,
    GraphQLEnumValue,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
)

from mainspring.blueprint.types import RANGES
from mainspring.surfaces.graphql.field_pairs import OPERATORS, is_paired
from mainspring.surfaces.graphql.filters import equalities
from mainspring.surfaces.graphql.named import Named
from mainspring.surfaces.graphql.named_types import InputType
from mainspring.text import NO_VALUES

if TYPE_CHECKING:
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import EntityNode


class NameTypes:
    """Makes these types, each once.

    Args:
        index: the blueprint.
    """

    def __init__(self, index: BlueprintIndex) -> None:
        self._index = index
        self._fields: dict[str, GraphQLEnumType | None] = {}

    def fields(self, entity: EntityNode) -> GraphQLEnumType | None:
        """Give the enum of the fields that rows are sorted by, None where there are none."""
        if entity.name not in self._fields:
            values = {
                field.name: GraphQLEnumValue(Named(field.attribute))
                for field in entity.fields
                if field.sortable
                and field.type.scalar not in RANGES
                and field.name not in NO_VALUES
            }
            made = GraphQLEnumType(entity.names.field_name, values)
            self._fields[entity.name] = made if values else None
        return self._fields[entity.name]

    def conditions(self, entity: EntityNode) -> dict[str, GraphQLInputField]:
        """Give the conditions on rows that name fields or types."""
        found: dict[str, GraphQLInputField] = {}
        pairs = self._comparison(entity)
        if pairs is not None:
            found[entity.names.compare] = GraphQLInputField(pairs)
        if entity.children:
            described = "The type that the row is answered as."
            found[entity.names.row_type] = GraphQLInputField(
                self._types(entity), description=described
            )
        return found

    def _comparison(self, entity: EntityNode) -> GraphQLList[Any] | None:
        enum = self.fields(entity)
        if enum is None or sum(map(is_paired, entity.fields)) <= 1:
            return None
        fields: dict[str, GraphQLInputField] = {"field": GraphQLInputField(GraphQLNonNull(enum))}
        fields |= {name: GraphQLInputField(enum) for name in OPERATORS}
        made = InputType(entity.names.comparison, fields)
        return GraphQLList(GraphQLNonNull(made))

    def _types(self, entity: EntityNode) -> GraphQLInputObjectType:
        family = (entity, *self._index.descendants(entity.name))
        values = {item.name: GraphQLEnumValue(Named(item.name)) for item in family}
        enum = GraphQLEnumType(entity.names.type_name, values)
        return InputType(entity.names.type_filter, equalities(enum))
