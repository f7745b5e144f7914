"""The root fields that write."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from graphql import (
    GraphQLArgument,
    GraphQLBoolean,
    GraphQLField,
    GraphQLInt,
    GraphQLList,
    GraphQLNonNull,
)

from mainspring.blueprint.expression import FALSE
from mainspring.blueprint.writes import Verb
from mainspring.surfaces.graphql.key_arguments import KeyArguments
from mainspring.surfaces.graphql.write_types import ON_ERROR

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import EntityNode
    from mainspring.blueprint.writes import WriteNode
    from mainspring.surfaces.graphql.input_types import InputTypes
    from mainspring.surfaces.graphql.members import Members
    from mainspring.surfaces.graphql.object_types import ObjectTypes
    from mainspring.surfaces.graphql.write_types import WriteTypes

    Arguments = dict[str, GraphQLArgument]
    Made = tuple[str, GraphQLField, "MutationField"]
    """The name of a field, the field, and what stands behind it."""
    Parts = tuple[tuple[str, str], ...]
    """Arguments and the attributes or relations of the primary key that they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MutationField:
    """What stands behind a root field that writes."""

    verb: Verb
    entity: str
    many: bool = False
    bulk: bool = False  # whether it is about all rows that fit a condition
    key: tuple[tuple[str, str], ...] = ()  # argument and attribute or relation, of the primary key
    payload: str = ""  # name of its type
    action: str = ""  # its name, where the verb is to act


class MutationFields:
    """Makes the root fields of all entities that are written.

    Args:
        index: the blueprint.
        inputs: the types of values.
        types: those of inputs and payloads.
        objects: the types of rows.
        members: by entity.
    """

    def __init__(
        self,
        index: BlueprintIndex,
        *,
        inputs: InputTypes,
        types: WriteTypes,
        objects: ObjectTypes,
        members: Mapping[str, Members],
    ) -> None:
        self._index = index
        self._inputs = inputs
        self._types = types
        self._objects = objects
        self._keys = KeyArguments(inputs=inputs, types=types, members=members)

    def all(self) -> Iterator[Made]:
        """Give each field with its name and what stands behind it."""
        for entity in self._index.blueprint.entities:
            writes = entity.writes
            if writes is not None and {writes.create, writes.update, writes.delete} != {FALSE}:
                yield from self._of(entity, writes)

    def _of(self, entity: EntityNode, writes: WriteNode) -> Iterator[Made]:
        if writes.create != FALSE:
            yield from self._making(entity, writes)
        yield from self._bulk(entity, writes)
        key, arguments = self._keys.one(entity)
        if arguments:
            yield from self._by_key(entity, writes, key, arguments)

    def _making(self, entity: EntityNode, writes: WriteNode) -> Iterator[Made]:
        """Give the fields by which rows are made."""
        new = GraphQLNonNull(self._types.create(entity))
        one = {"input": GraphQLArgument(new), **CHECK}
        yield self._field(entity, writes.names.create, one, verb=Verb.CREATE)
        many = {"inputs": GraphQLArgument(_several(new)), **_ON_ERROR, **CHECK}
        yield self._field(entity, writes.names.create_many, many, verb=Verb.CREATE, many=True)

    def _bulk(self, entity: EntityNode, writes: WriteNode) -> Iterator[Made]:
        """Give the fields by which all rows that fit a condition are changed or deleted."""
        which = {"where": self._objects.list_arguments(entity)["where"], **_SOME}
        names = writes.names
        if writes.update != FALSE:
            arguments = {**which, "input": self._changed(entity), **CHECK}
            yield self._field(entity, names.update_many, arguments, verb=Verb.UPDATE, many=True)
        if writes.delete != FALSE:
            arguments = {**which, **_PREVIEW}
            yield self._field(entity, names.delete_many, arguments, verb=Verb.DELETE, many=True)

    def _by_key(
        self, entity: EntityNode, writes: WriteNode, key: Parts, named: Arguments
    ) -> Iterator[Made]:
        """Give the fields by which the row of a key is changed, or made, or deleted."""
        names, expected = writes.names, self._expected(entity)
        if writes.update != FALSE:
            arguments = {**named, "input": self._changed(entity), **expected, **CHECK}
            yield self._field(entity, names.update, arguments, verb=Verb.UPDATE, key=key)
        if FALSE not in (writes.create, writes.update):
            arguments = {
                "where": GraphQLArgument(GraphQLNonNull(self._types.key(entity))),
                "create": GraphQLArgument(GraphQLNonNull(self._types.create(entity))),
                "update": self._changed(entity),
                **CHECK,
            }
            yield self._field(entity, names.upsert, arguments, verb=Verb.UPSERT)
        if writes.delete != FALSE:
            arguments = {**named, **expected, **_PREVIEW}
            yield self._field(entity, names.delete, arguments, verb=Verb.DELETE, key=key)

    def _changed(self, entity: EntityNode) -> GraphQLArgument:
        """Give what a row that is there is given."""
        return GraphQLArgument(GraphQLNonNull(self._types.update(entity)))

    def _field(
        self,
        entity: EntityNode,
        name: str,
        arguments: Arguments,
        *,
        verb: Verb,
        many: bool = False,
        key: Parts = (),
    ) -> Made:
        payload = self._types.payload(entity, verb=verb, many=many)
        root = MutationField(
            verb=verb,
            entity=entity.name,
            many=many,
            bulk=many and verb is not Verb.CREATE,
            key=key,
            payload=payload.name,
        )
        return name, GraphQLField(payload, args=arguments), root

    def _expected(self, entity: EntityNode) -> Arguments:
        writes = entity.writes
        if writes is None or not writes.version:
            return {}
        field = self._index.field(entity.name, writes.version)
        told = f"Refuse with CONFLICT where its {field.name} is another one."
        return {"expect": GraphQLArgument(self._inputs.value(field), description=told)}


CHECK = {
    "validateOnly": GraphQLArgument(
        GraphQLBoolean, default_value=False, description="Only tell whether it could be done."
    )
}
_ON_ERROR = {"onError": GraphQLArgument(ON_ERROR, default_value="abort")}
_SOME = {
    "limit": GraphQLArgument(GraphQLInt, description="How many rows at most, in their order."),
    "all": GraphQLArgument(
        GraphQLBoolean, default_value=False, description="Every row that fits; in place of limit."
    ),
}
_PREVIEW = {
    "preview": GraphQLArgument(
        GraphQLBoolean, default_value=False, description="Only tell what would go."
    )
}


def _several(type_: Any) -> Any:
    return GraphQLNonNull(GraphQLList(type_))
