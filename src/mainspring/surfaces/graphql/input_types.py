"""The input types of the schema: conditions and orderings."""

from __future__ import annotations

from functools import cached_property
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
from mainspring.surfaces.graphql.filters import FilterTypes, enum_filter
from mainspring.surfaces.graphql.measure_types import MeasureTypes
from mainspring.surfaces.graphql.name_types import NameTypes
from mainspring.surfaces.graphql.named_types import InputType
from mainspring.surfaces.graphql.ordering import Ordering
from mainspring.surfaces.graphql.quantity_types import QuantityTypes
from mainspring.surfaces.graphql.scalars import SCALARS
from mainspring.surfaces.graphql.text_scalars import text_scalar

if TYPE_CHECKING:
    from graphql import GraphQLNamedType, GraphQLScalarType

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import EntityNode, FieldNode
    from mainspring.blueprint.types import TypeRef


class InputTypes:
    """Makes the input types, each once.

    Args:
        index: the blueprint.
    """

    def __init__(self, index: BlueprintIndex) -> None:
        self._index = index
        self._where: dict[str, GraphQLInputObjectType | None] = {}
        self._lists: dict[str, GraphQLInputObjectType] = {}
        self._order: dict[str, GraphQLInputObjectType] = {}
        self._texts = {node.name: text_scalar(node) for node in index.blueprint.texts}
        self.quantities = QuantityTypes(index, texts=self._texts)
        self._filters = FilterTypes(index, texts=self._texts)
        self.names = NameTypes(index)
        self.measures = MeasureTypes(self)
        self._enum_filters: dict[str, GraphQLInputObjectType] = {}
        self._fields: dict[str, GraphQLInputField] = {}
        self.enums = {
            enum.name: GraphQLEnumType(
                enum.name,
                {
                    name: GraphQLEnumValue(stored, description=label)
                    for name, stored, label in enum.values
                },
                description=enum.description or None,
            )
            for enum in index.blueprint.enums
        }

    def all(self) -> list[GraphQLNamedType]:
        """List all input types, so that the schema need not follow links from one to the next."""
        made: list[GraphQLNamedType] = []
        for entity in self._index.blueprint.entities:
            made += (self.where(entity), self._list_where(entity), self.order(entity))
        return made

    def field(self, type_: GraphQLInputObjectType | GraphQLEnumType) -> GraphQLInputField:
        """Give a field of a type about which nothing more is said; it is shared."""
        made = self._fields.get(type_.name)
        if made is None:
            made = self._fields[type_.name] = GraphQLInputField(type_)
        return made

    def filter(self, name: str) -> GraphQLInputObjectType:
        """Give the type of the conditions on a value, by the name of its filter."""
        return self._filters.of(name)

    @cached_property
    def ordering(self) -> GraphQLEnumType:
        """Directions of a sort key."""
        return GraphQLEnumType(
            "Ordering",
            {item.name: GraphQLEnumValue(item) for item in Ordering},
            description="A direction, and where nulls stand; by default last when ascending.",
        )

    def value(self, field: FieldNode) -> GraphQLScalarType | GraphQLEnumType:
        """Give the type of a field's single value as an input."""
        if field.type.enum is not None:
            return self.enums[field.type.enum]
        return self.scalar(field.type)

    def whole(self, field: FieldNode) -> Any:
        """Give the type of a field's whole value as an input: a list, a range or an amount too."""
        quantity = field.type.quantity
        if quantity is not None:
            return self.quantities.input(quantity.kind)
        if field.type.scalar in RANGES:
            return self._filters.span(field.type.scalar)
        made: Any = self.value(field)
        for _ in range(field.type.lists):
            made = GraphQLList(made)
        return made

    def scalar(self, type_: TypeRef) -> GraphQLScalarType:
        """Give the scalar of a type that is neither an enum nor an object."""
        return SCALARS[type_.scalar] if type_.text is None else self._texts[type_.text]

    def where(self, entity: EntityNode) -> GraphQLInputObjectType:
        """Give the type of the conditions on an entity's rows."""
        made = self._where.get(entity.name)
        if made is None:
            made = self._where[entity.name] = InputType(
                entity.names.where, lambda: self._where_fields(entity)
            )
        return made

    def _where_fields(self, entity: EntityNode) -> dict[str, GraphQLInputField]:
        fields: dict[str, GraphQLInputField] = {}
        for field in entity.fields:
            if field.filterable:
                fields[field.name] = self.field(self.filter_of(field))
        for relation in entity.relations:
            # A statement of one database cannot speak of rows in another one.
            if relation.union is None and relation.same_database:
                target = self._index.entity(relation.target)
                type_ = self._list_where(target) if relation.many else self.where(target)
                fields[relation.name] = self.field(type_)
        fields |= self.names.conditions(entity)
        own = self.where(entity)
        several = GraphQLInputField(GraphQLList(GraphQLNonNull(own)))
        fields |= {"and": several, "or": several, "not": self.field(own)}
        return fields

    def filter_of(self, field: FieldNode) -> GraphQLInputObjectType:
        """Give the type of the conditions on a field."""
        if field.type.quantity is not None:
            return self.quantities.filter(field.type.quantity.kind)
        name = field.type.enum
        if name is not None and not field.filter:
            if name not in self._enum_filters:
                filter_name = self._index.enum(name).filter
                self._enum_filters[name] = enum_filter(filter_name, self.enums[name])
            return self._enum_filters[name]
        return self._filters.of(field.filter)

    def _list_where(self, entity: EntityNode) -> GraphQLInputObjectType:
        made = self._lists.get(entity.name)
        if made is None:
            own = self.where(entity)
            made = self._lists[entity.name] = InputType(
                entity.names.list_where,
                lambda: {
                    "some": GraphQLInputField(own, description="At least one row fits."),
                    "none": GraphQLInputField(own, description="No row fits."),
                    "every": GraphQLInputField(own, description="Every row fits."),
                    "aggregate": GraphQLInputField(
                        self.measures.having(entity), description="Measures of the rows."
                    ),
                },
            )
        return made

    def order(self, entity: EntityNode) -> GraphQLInputObjectType:
        """Give the type of one key of an ordering."""
        made = self._order.get(entity.name)
        if made is None:
            made = self._order[entity.name] = InputType(
                entity.names.order, lambda: self._order_fields(entity)
            )
        return made

    def _order_fields(self, entity: EntityNode) -> dict[str, GraphQLInputField]:
        fields = {
            field.name: self.field(self.ordering)
            for field in entity.fields
            if field.sortable and field.type.scalar not in RANGES
        }
        for relation in entity.relations:
            if relation.union is not None or not relation.same_database:
                continue
            target = self._index.entity(relation.target)
            if not relation.many:
                fields[relation.name] = self.field(self.order(target))
            elif relation.aggregate:
                fields[relation.aggregate] = self.field(self.measures.order(target))
        if entity.names.relevance:
            told = "How well rows fit the search of the list; DESC has the best ones first."
            fields[entity.names.relevance] = GraphQLInputField(self.ordering, description=told)
        return fields or {"_": GraphQLInputField(self.ordering, description="Nothing to sort by.")}
