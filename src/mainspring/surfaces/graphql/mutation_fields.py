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
    from mainspring.surfaces.graphql.input_types import InputTypes
    from mainspring.surfaces.graphql.members import Members
    from mainspring.surfaces.graphql.object_types import ObjectTypes
    from mainspring.surfaces.graphql.write_types import WriteTypes


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

    def all(self) -> Iterator[tuple[str, GraphQLField, MutationField]]:
        """Give each field with its name and what stands behind it."""
        for entity in self._index.blueprint.entities:
            if entity.writes is not None:
                yield from self._of(entity)

    def _of(self, entity: EntityNode) -> Iterator[tuple[str, GraphQLField, MutationField]]:
        writes = entity.writes
        assert writes is not None  # noqa: S101 - only such are asked for
        makes, changes = writes.create != FALSE, writes.update != FALSE
        if not (makes or changes or writes.delete != FALSE):
            return
        key, key_arguments = self._keys.one(entity)
        if makes:
            new = GraphQLNonNull(self._types.create(entity))
            one = {"input": GraphQLArgument(new), **CHECK}
            yield self._field(entity, writes.names.create, one, verb=Verb.CREATE)
            many = {"inputs": GraphQLArgument(_several(new)), **_ON_ERROR, **CHECK}
            yield self._field(entity, writes.names.create_many, many, verb=Verb.CREATE, many=True)
        yield from self._bulk(entity)
        if not key_arguments:
            return
        if changes:
            changed = GraphQLArgument(GraphQLNonNull(self._types.update(entity)))
            arguments = {**key_arguments, "input": changed, **self._expected(entity), **CHECK}
            yield self._field(entity, writes.names.update, arguments, verb=Verb.UPDATE, key=key)
        if makes and changes:
            arguments = {
                "where": GraphQLArgument(GraphQLNonNull(self._types.key(entity))),
                "create": GraphQLArgument(GraphQLNonNull(self._types.create(entity))),
                "update": GraphQLArgument(GraphQLNonNull(self._types.update(entity))),
                **CHECK,
            }
            yield self._field(entity, writes.names.upsert, arguments, verb=Verb.UPSERT)
        if writes.delete != FALSE:
            arguments = {**key_arguments, **self._expected(entity), **_PREVIEW}
            yield self._field(entity, writes.names.delete, arguments, verb=Verb.DELETE, key=key)

    def _bulk(self, entity: EntityNode) -> Iterator[tuple[str, GraphQLField, MutationField]]:
        """Give the fields by which all rows that fit a condition are changed or deleted."""
        writes = entity.writes
        assert writes is not None  # noqa: S101 - only such are asked for
        which = {"where": self._objects.list_arguments(entity)["where"], **_SOME}
        if writes.update != FALSE:
            changed = GraphQLArgument(GraphQLNonNull(self._types.update(entity)))
            arguments = {**which, "input": changed, **CHECK}
            yield self._field(
                entity, writes.names.update_many, arguments, verb=Verb.UPDATE, many=True
            )
        if writes.delete != FALSE:
            arguments = {**which, **_PREVIEW}
            yield self._field(
                entity, writes.names.delete_many, arguments, verb=Verb.DELETE, many=True
            )

    def _field(
        self,
        entity: EntityNode,
        name: str,
        arguments: dict[str, GraphQLArgument],
        *,
        verb: Verb,
        many: bool = False,
        key: tuple[tuple[str, str], ...] = (),
    ) -> tuple[str, GraphQLField, MutationField]:
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

    def _expected(self, entity: EntityNode) -> dict[str, GraphQLArgument]:
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
