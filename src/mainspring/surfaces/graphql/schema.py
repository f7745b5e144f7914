"""The schema of a domain."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from graphql import (
    GraphQLArgument,
    GraphQLBoolean,
    GraphQLField,
    GraphQLID,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
)

from mainspring.blueprint.nodes import FieldNode
from mainspring.surfaces.graphql.input_types import InputTypes
from mainspring.surfaces.graphql.members import Members, members_of
from mainspring.surfaces.graphql.object_types import ObjectTypes
from mainspring.surfaces.graphql.query_fields import QueryFields

if TYPE_CHECKING:
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import EntityNode


class RootKind(StrEnum):
    """What a root field answers."""

    KEY = "key"  # one row by a key
    LIST = "list"
    PAGE = "page"
    AGGREGATE = "aggregate"
    NODE = "node"  # one row by its opaque id
    CALL = "call"  # what a function returns
    NOTHING = "nothing"  # the only field of a domain without entities


@dataclass(frozen=True, slots=True, kw_only=True)
class RootField:
    """What stands behind a root field."""

    kind: RootKind
    entity: str = ""
    key: tuple[tuple[str, str], ...] = ()  # argument and attribute or relation, of a key


@dataclass(frozen=True, slots=True, kw_only=True)
class DomainSchema:
    """A schema and what its names mean."""

    schema: GraphQLSchema
    roots: dict[str, RootField]
    members: dict[str, Members]  # by entity
    entities: dict[str, str]  # name of an object or interface type -> entity


def build_schema(index: BlueprintIndex) -> DomainSchema:
    """Make the schema of a blueprint."""
    inputs = InputTypes(index)
    objects = ObjectTypes(index, inputs=inputs)
    members = members_of(index)
    fields: dict[str, GraphQLField] = {}
    roots: dict[str, RootField] = {}
    for entity in index.blueprint.entities:
        _add_keys(entity, members[entity.name], objects, inputs, fields=fields, roots=roots)
        _add_lists(entity, objects, fields=fields, roots=roots)
    if index.blueprint.queries:
        fields |= QueryFields(index, objects=objects, inputs=inputs).fields()
        for made in index.blueprint.queries:
            roots[made.name] = RootField(kind=RootKind.CALL)
    if index.blueprint.entities:
        node_id = GraphQLArgument(GraphQLNonNull(GraphQLID))
        fields["node"] = GraphQLField(
            objects.node, args={"id": node_id}, description="A row by its opaque id."
        )
        roots["node"] = RootField(kind=RootKind.NODE)
    if not fields:
        fields["empty"] = GraphQLField(GraphQLBoolean, description="There is no entity yet.")
        roots["empty"] = RootField(kind=RootKind.NOTHING)
    names = {entity.name: entity.name for entity in index.blueprint.entities}
    names |= {item.names.interface: item.name for item in index.blueprint.entities if item.children}
    query = GraphQLObjectType("Query", fields)
    return DomainSchema(
        schema=GraphQLSchema(query=query, types=[*objects.all(), *inputs.all()]),
        roots=roots,
        members=members,
        entities=names,
    )


def _add_keys(
    entity: EntityNode,
    members: Members,
    objects: ObjectTypes,
    inputs: InputTypes,
    *,
    fields: dict[str, GraphQLField],
    roots: dict[str, RootField],
) -> None:
    own = {field.attribute for field in entity.fields}
    keys = [(unique.name, unique.fields) for unique in entity.uniques]
    if entity.key and own.issuperset(entity.key):
        keys.insert(0, (entity.names.single, entity.key))
    for name, parts in keys:
        arguments: dict[str, GraphQLArgument] = {}
        key: list[tuple[str, str]] = []
        for part in parts:
            member = members.reference(part)
            type_ = inputs.value(member) if isinstance(member, FieldNode) else GraphQLID
            arguments[member.name] = GraphQLArgument(GraphQLNonNull(type_))
            key.append((member.name, part))
        fields[name] = GraphQLField(objects.of(entity), args=arguments)
        roots[name] = RootField(kind=RootKind.KEY, entity=entity.name, key=tuple(key))


def _add_lists(
    entity: EntityNode,
    objects: ObjectTypes,
    *,
    fields: dict[str, GraphQLField],
    roots: dict[str, RootField],
) -> None:
    names = entity.names
    rows = GraphQLList(GraphQLNonNull(objects.of(entity)))
    arguments = objects.list_arguments(entity)
    fields[names.plural] = GraphQLField(rows, args=arguments)
    fields[names.connection_field] = GraphQLField(
        objects.page(entity), args=objects.page_arguments(entity)
    )
    counted: dict[str, GraphQLArgument] = {
        name: arguments[name] for name in ("where", "search") if name in arguments
    }
    fields[names.aggregate_field] = GraphQLField(objects.aggregate(entity), args=counted)
    roots[names.plural] = RootField(kind=RootKind.LIST, entity=entity.name)
    roots[names.connection_field] = RootField(kind=RootKind.PAGE, entity=entity.name)
    roots[names.aggregate_field] = RootField(kind=RootKind.AGGREGATE, entity=entity.name)
