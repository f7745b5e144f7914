"""The output types of the schema: objects, interfaces, unions and what stands around lists."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from graphql import (
    GraphQLArgument,
    GraphQLBoolean,
    GraphQLField,
    GraphQLID,
    GraphQLInt,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLString,
    GraphQLUnionType,
)

from mainspring.blueprint.types import FILE_PARTS, RANGES, Scalar
from mainspring.surfaces.graphql.aggregate_types import AggregateTypes
from mainspring.surfaces.graphql.headlines import HeadlineFields
from mainspring.surfaces.graphql.named_types import ObjectType
from mainspring.surfaces.graphql.scalars import SCALARS

if TYPE_CHECKING:
    from graphql import GraphQLNamedOutputType, GraphQLNamedType, GraphQLOutputType

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import EntityNode, FieldNode, RelationNode
    from mainspring.surfaces.graphql.input_types import InputTypes


class ObjectTypes:
    """Makes the output types, each once.

    Args:
        index: the blueprint.
        inputs: the input types, for arguments.
    """

    def __init__(self, index: BlueprintIndex, *, inputs: InputTypes) -> None:
        self._index = index
        self._inputs = inputs
        self._values: dict[Scalar, GraphQLObjectType] = {}
        self._headlines = HeadlineFields()
        self._pages: dict[str, GraphQLObjectType] = {}
        self._aggregates: dict[str, GraphQLField] = {}
        self._arguments: dict[str, dict[str, GraphQLArgument]] = {}
        self._page_arguments: dict[str, dict[str, GraphQLArgument]] = {}
        self._linked_pages: dict[str, dict[str, GraphQLArgument]] = {}
        self.aggregates = AggregateTypes(index, inputs=inputs)
        self.node = GraphQLInterfaceType(
            "Node",
            {"nodeId": GraphQLField(GraphQLNonNull(GraphQLID))},
            description="Whatever has an opaque id.",
        )
        entities = index.blueprint.entities
        self.interfaces = {item.name: self._interface(item) for item in entities if item.children}
        self.objects = {item.name: self._object(item) for item in entities}
        self.unions = {
            name: GraphQLUnionType(name, [self.objects[item] for item in members])
            for name, members in index.blueprint.unions
        }

    def all(self) -> list[GraphQLNamedType]:
        """List the types of rows, so that the schema need not follow links from one to the next."""
        rows = [*self.objects.values(), *self.interfaces.values(), *self.unions.values()]
        return [*rows, *self.aggregates.all()]

    def of(self, entity: EntityNode) -> GraphQLNamedOutputType:
        """Give the type of a row of an entity, which may be one of its children's."""
        return self.interfaces.get(entity.name) or self.objects[entity.name]

    def _interface(self, entity: EntityNode) -> GraphQLInterfaceType:
        return GraphQLInterfaceType(
            entity.names.interface,
            lambda: self._interface_fields(entity),
            interfaces=lambda: self._implemented(entity, itself=False),
            description=f"{entity.name} and everything that inherits from it.",
        )

    def _object(self, entity: EntityNode) -> GraphQLObjectType:
        return ObjectType(
            entity.name,
            lambda: self._fields(entity),
            interfaces=lambda: self._implemented(entity, itself=True),
            description=entity.description or None,
        )

    def _implemented(self, entity: EntityNode, *, itself: bool) -> list[GraphQLInterfaceType]:
        found: dict[str, GraphQLInterfaceType] = {}
        if entity.names.global_id == "nodeId" and self._family_has_node(entity):
            found["Node"] = self.node
        queue = [entity]
        while queue:
            item = queue.pop(0)
            if item.name in self.interfaces and (itself or item is not entity):
                found[item.names.interface] = self.interfaces[item.name]
            queue.extend(self._index.entity(parent) for parent, _ in item.parents)
        return list(found.values())

    def _family_has_node(self, entity: EntityNode) -> bool:
        family = (entity, *self._index.descendants(entity.name))
        return all(item.names.global_id == "nodeId" for item in family)

    def _interface_fields(self, entity: EntityNode) -> dict[str, GraphQLField]:
        """Give the fields that all types of a family have alike."""
        own = self._fields(entity)
        for child in self._index.descendants(entity.name):
            others = self._fields(child)
            for name in list(own):
                other = others.get(name)
                common = None if other is None else self._common(own[name], other)
                if common is None:
                    del own[name]
                else:
                    own[name] = common
        return own

    @staticmethod
    def _common(first: GraphQLField, second: GraphQLField) -> GraphQLField | None:
        if _given(first) != _given(second):
            return None
        if str(first.type) == str(second.type):
            return first
        if str(first.type).rstrip("!") != str(second.type).rstrip("!"):
            return None
        nullable = first if not isinstance(first.type, GraphQLNonNull) else second
        return GraphQLField(nullable.type, args=first.args, description=first.description)

    def _fields(self, entity: EntityNode) -> dict[str, GraphQLField]:
        id_field = GraphQLField(GraphQLNonNull(GraphQLID), description="The opaque id of the row.")
        fields = {entity.names.global_id: id_field} if entity.names.global_id else {}
        for field in entity.fields:
            quantity = field.type.quantity
            fields[field.name] = GraphQLField(
                self._value(field),
                args=None if quantity is None else self._inputs.quantities.arguments(quantity.kind),
                description=_text(field.description),
            )
        for relation in entity.relations:
            fields[relation.name] = self._relation(relation)
            if relation.connection:
                fields[relation.connection] = self._page_of(relation)
            if relation.aggregate:
                fields[relation.aggregate] = self.aggregate(self._index.entity(relation.target))
        if entity.names.headline:
            fields[entity.names.headline] = self._headlines.of(entity)
        return fields

    def _value(self, field: FieldNode) -> GraphQLOutputType:
        type_ = field.type
        made: Any
        if type_.enum is not None:
            made = self._inputs.enums[type_.enum]
        elif type_.quantity is not None:
            made = self._inputs.quantities.output(type_.quantity.kind)
        elif type_.is_object:
            made = self._object_value(type_.scalar)
        else:
            made = self._inputs.scalar(type_)
        for _ in range(type_.lists):
            made = GraphQLList(made)
        return made if field.nullable else GraphQLNonNull(made)

    def _object_value(self, scalar: Scalar) -> GraphQLObjectType:
        made = self._values.get(scalar)
        if made is None:
            made = self._values[scalar] = _file() if scalar is Scalar.FILE else _range(scalar)
        return made

    def _relation(self, relation: RelationNode) -> GraphQLField:
        description = _text(relation.description)
        if relation.union is not None:
            return GraphQLField(self.unions[relation.union], description=description)
        target = self._index.entity(relation.target)
        row = self.of(target)
        if relation.many:
            rows = GraphQLNonNull(GraphQLList(GraphQLNonNull(row)))
            arguments = dict(self.list_arguments(target))
            if not relation.connection:
                # Of such a link the other database only knows the keys.
                arguments.pop("distinctOn", None)
            return GraphQLField(rows, args=arguments, description=description)
        return GraphQLField(
            row if relation.nullable else GraphQLNonNull(row), description=description
        )

    def _page_of(self, relation: RelationNode) -> GraphQLField:
        target = self._index.entity(relation.target)
        return GraphQLField(
            GraphQLNonNull(self.page(target)),
            args=self._linked_page_arguments(target),
            description=f"Pages of {relation.name}.",
        )

    def list_arguments(self, entity: EntityNode) -> dict[str, GraphQLArgument]:
        """Give the arguments of a list of an entity's rows."""
        made = self._arguments.get(entity.name)
        if made is None:
            order: Any = GraphQLList(GraphQLNonNull(self._inputs.order(entity)))
            made = {
                "where": GraphQLArgument(self._inputs.where(entity)),
                "orderBy": GraphQLArgument(order, description="Keys, the first is the strongest."),
                "limit": GraphQLArgument(GraphQLInt, description="How many rows at most."),
                "offset": GraphQLArgument(GraphQLInt, description="How many rows to skip."),
            }
            made["shuffle"] = GraphQLArgument(GraphQLInt, description="Seed of a random order.")
            fields = self._inputs.names.fields(entity)
            if fields is not None:
                made["distinctOn"] = GraphQLArgument(GraphQLList(GraphQLNonNull(fields)))
            if entity.search:
                made["search"] = GraphQLArgument(
                    GraphQLString, description="Words that must be found."
                )
            self._arguments[entity.name] = made
        return made

    def aggregate(self, entity: EntityNode) -> GraphQLField:
        """Give the field of measures of an entity's rows, at the root and behind links."""
        made = self._aggregates.get(entity.name)
        if made is None:
            given = self.list_arguments(entity)
            wanted: tuple[str, ...] = ("where", "search")
            arguments = {name: given[name] for name in wanted if name in given}
            type_ = GraphQLNonNull(self.aggregates.aggregate(entity))
            told = f"Measures of the rows of {entity.name}."
            made = GraphQLField(type_, args=arguments, description=told)
            self._aggregates[entity.name] = made
        return made

    def _linked_page_arguments(self, entity: EntityNode) -> dict[str, GraphQLArgument]:
        """Give the arguments of a page of linked rows: all of them are on some page."""
        made = self._linked_pages.get(entity.name)
        if made is None:
            made = dict(self.page_arguments(entity))
            made.pop("distinctOn", None)
            self._linked_pages[entity.name] = made
        return made

    def page_arguments(self, entity: EntityNode) -> dict[str, GraphQLArgument]:
        """Give the arguments of a page of an entity's rows."""
        made = self._page_arguments.get(entity.name)
        if made is None:
            made = dict(self.list_arguments(entity))
            del made["limit"]
            made |= _PAGE_ARGUMENTS
            self._page_arguments[entity.name] = made
        return made

    @cached_property
    def page_info(self) -> GraphQLObjectType:
        """What is said about a page."""
        return GraphQLObjectType(
            "PageInfo",
            {
                "hasNextPage": GraphQLField(GraphQLNonNull(GraphQLBoolean)),
                "hasPreviousPage": GraphQLField(GraphQLNonNull(GraphQLBoolean)),
                "startCursor": GraphQLField(GraphQLString, description="Of the first row."),
                "endCursor": GraphQLField(GraphQLString, description="Of the last row."),
            },
        )

    def page(self, entity: EntityNode) -> GraphQLObjectType:
        """Give the type of a page of an entity's rows."""
        made = self._pages.get(entity.name)
        if made is None:
            made = self._pages[entity.name] = self._page(entity)
        return made

    def _page(self, entity: EntityNode) -> GraphQLObjectType:
        row = GraphQLNonNull(self.of(entity))
        cursor = GraphQLField(
            GraphQLNonNull(GraphQLString), description="The place of the row in this order."
        )
        edge = ObjectType(entity.names.edge, lambda: {"node": GraphQLField(row), "cursor": cursor})
        return ObjectType(
            entity.names.connection,
            lambda: {
                "totalCount": GraphQLField(
                    GraphQLNonNull(GraphQLInt), description="How many rows there are on all pages."
                ),
                "nodes": GraphQLField(GraphQLNonNull(GraphQLList(row))),
                "edges": GraphQLField(GraphQLNonNull(GraphQLList(GraphQLNonNull(edge)))),
                "pageInfo": GraphQLField(GraphQLNonNull(self.page_info)),
            },
        )


_PAGE_ARGUMENTS = {
    "first": GraphQLArgument(GraphQLInt, description="How many rows at most, from the start."),
    "after": GraphQLArgument(GraphQLString, description="Only rows behind this cursor."),
    "last": GraphQLArgument(GraphQLInt, description="How many rows at most, from the end."),
    "before": GraphQLArgument(GraphQLString, description="Only rows before this cursor."),
    "page": GraphQLArgument(
        GraphQLInt, description="Which page of `first` rows, from 1, in place of a cursor."
    ),
}


def _file() -> GraphQLObjectType:
    fields = {part: GraphQLField(GraphQLString) for part in FILE_PARTS}
    return GraphQLObjectType("File", fields, description="A stored file; it is not opened.")


def _range(scalar: Scalar) -> GraphQLObjectType:
    bound = SCALARS[RANGES[scalar]]
    flag = GraphQLNonNull(GraphQLBoolean)
    return GraphQLObjectType(
        scalar.value,
        {
            "lower": GraphQLField(bound, description="Null is without a lower bound."),
            "upper": GraphQLField(bound, description="Null is without an upper bound."),
            "lowerInclusive": GraphQLField(flag),
            "upperInclusive": GraphQLField(flag),
            "empty": GraphQLField(flag),
        },
    )


def _given(field: GraphQLField) -> dict[str, str]:
    """Give the types of a field's arguments."""
    return {name: str(argument.type) for name, argument in field.args.items()}


def _text(description: str) -> str | None:
    return description or None
