"""The schema of a domain."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from graphql import (
    GraphQLArgument,
    GraphQLBoolean,
    GraphQLDeferDirective,
    GraphQLField,
    GraphQLID,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLStreamDirective,
    specified_directives,
)

from mainspring.blueprint.nodes import FieldNode
from mainspring.blueprint.types import Scalar
from mainspring.surfaces.graphql.action_fields import ActionFields
from mainspring.surfaces.graphql.asked_key import IDEMPOTENT
from mainspring.surfaces.graphql.input_types import InputTypes
from mainspring.surfaces.graphql.members import Members, members_of
from mainspring.surfaces.graphql.mutation_fields import MutationField, MutationFields
from mainspring.surfaces.graphql.object_types import ObjectTypes
from mainspring.surfaces.graphql.query_fields import QueryFields
from mainspring.surfaces.graphql.scalars import SCALARS
from mainspring.surfaces.graphql.write_types import TRANSACTION, WriteTypes

if TYPE_CHECKING:
    from collections.abc import Mapping

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
    moment: str = ""  # argument for the moment that rows are read of; empty where there is none


@dataclass(frozen=True, slots=True, kw_only=True)
class DomainSchema:
    """A schema and what its names mean."""

    schema: GraphQLSchema
    roots: dict[str, RootField]
    members: dict[str, Members]  # by entity
    entities: dict[str, str]  # name of an object or interface type -> entity
    mutations: dict[str, MutationField] = field(default_factory=dict)


def build_schema(index: BlueprintIndex) -> DomainSchema:
    """Make the schema of a blueprint."""
    inputs = InputTypes(index)
    objects = ObjectTypes(index, inputs=inputs)
    members = members_of(index)
    calls = QueryFields(index, objects=objects, inputs=inputs)
    fields, roots = _roots(index, members, objects=objects, inputs=inputs, calls=calls)
    names = {entity.name: entity.name for entity in index.blueprint.entities}
    names |= {item.names.interface: item.name for item in index.blueprint.entities if item.children}
    query = GraphQLObjectType("Query", fields)
    types = WriteTypes(index, inputs=inputs, objects=objects, members=members)
    writing = [
        *MutationFields(index, inputs=inputs, types=types, objects=objects, members=members).all(),
        *ActionFields(index, inputs=inputs, types=types, members=members, calls=calls).all(),
    ]
    mutation = {name: made for name, made, _ in writing}
    return DomainSchema(
        schema=GraphQLSchema(
            query=query,
            mutation=GraphQLObjectType("Mutation", mutation) if mutation else None,
            types=[*objects.all(), *inputs.all(), *types.all()],
            directives=(
                *specified_directives,
                GraphQLDeferDirective,
                GraphQLStreamDirective,
                *((TRANSACTION, IDEMPOTENT) if mutation else ()),
            ),
        ),
        roots=roots,
        members=members,
        entities=names,
        mutations={name: root for name, _, root in writing},
    )


def _roots(
    index: BlueprintIndex,
    members: Mapping[str, Members],
    *,
    objects: ObjectTypes,
    inputs: InputTypes,
    calls: QueryFields,
) -> tuple[dict[str, GraphQLField], dict[str, RootField]]:
    """Make the fields of queries, and tell what stands behind them."""
    fields: dict[str, GraphQLField] = {}
    roots: dict[str, RootField] = {}
    for entity in index.blueprint.entities:
        _add_keys(entity, members[entity.name], objects, inputs, fields=fields, roots=roots)
        _add_lists(entity, objects, fields=fields, roots=roots)
    fields |= calls.fields()
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
    return fields, roots


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
        fields[name] = GraphQLField(objects.of(entity), args=arguments | _moment(entity))
        roots[name] = _root(RootKind.KEY, entity, key=tuple(key))


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
    moment = _moment(entity)
    fields[names.plural] = GraphQLField(rows, args=arguments | moment)
    fields[names.connection_field] = GraphQLField(
        objects.page(entity), args=objects.page_arguments(entity) | moment
    )
    counted = objects.aggregate(entity)
    fields[names.aggregate_field] = GraphQLField(
        counted.type.of_type,  # type: ignore[union-attr]
        args=counted.args | moment,
        description=counted.description,
    )
    roots[names.plural] = _root(RootKind.LIST, entity)
    roots[names.connection_field] = _root(RootKind.PAGE, entity)
    roots[names.aggregate_field] = _root(RootKind.AGGREGATE, entity)


def _root(
    kind: RootKind, entity: EntityNode, *, key: tuple[tuple[str, str], ...] = ()
) -> RootField:
    moment = "" if entity.history is None else entity.history.argument
    return RootField(kind=kind, entity=entity.name, key=key, moment=moment)


def _moment(entity: EntityNode) -> dict[str, GraphQLArgument]:
    """Give the argument for the moment that the rows of an entity are read of, if any."""
    return {} if entity.history is None else {entity.history.argument: _AS_OF}


_AS_OF = GraphQLArgument(
    SCALARS[Scalar.DATE_TIME],
    description="Reads the rows, and those behind links that have a history, as they were then.",
)
