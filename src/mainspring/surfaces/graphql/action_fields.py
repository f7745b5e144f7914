"""The root fields of the project's own verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graphql import GraphQLArgument, GraphQLField

from mainspring.blueprint.expression import FALSE
from mainspring.blueprint.writes import Given, Verb
from mainspring.surfaces.graphql.key_arguments import KeyArguments
from mainspring.surfaces.graphql.mutation_fields import CHECK, MutationField

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import EntityNode
    from mainspring.blueprint.writes import ActionNode
    from mainspring.surfaces.graphql.input_types import InputTypes
    from mainspring.surfaces.graphql.members import Members
    from mainspring.surfaces.graphql.mutation_fields import Made
    from mainspring.surfaces.graphql.query_fields import QueryFields
    from mainspring.surfaces.graphql.write_types import WriteTypes


class ActionFields:
    """Makes the root fields of all actions that somebody may do.

    Args:
        index: the blueprint.
        inputs: the types of values.
        types: those of keys and payloads.
        members: by entity.
        calls: makes arguments of parameters.
    """

    def __init__(
        self,
        index: BlueprintIndex,
        *,
        inputs: InputTypes,
        types: WriteTypes,
        members: Mapping[str, Members],
        calls: QueryFields,
    ) -> None:
        self._index = index
        self._types = types
        self._keys = KeyArguments(inputs=inputs, types=types, members=members)
        self._calls = calls

    def all(self) -> Iterator[Made]:
        """Give each field with its name and what stands behind it."""
        for entity in self._index.blueprint.entities:
            for action in () if entity.writes is None else entity.writes.actions:
                if action.allow != FALSE:
                    yield from self._of(entity, action)

    def _of(self, entity: EntityNode, action: ActionNode) -> Iterator[Made]:
        if not action.row:
            many = action.gives is Given.ROWS
            yield self._field(entity, action, action.one, {}, many=many)
            return
        key, arguments = self._keys.one(entity)
        if not arguments:
            return  # no surface can name a row of it
        yield self._field(entity, action, action.one, arguments, key=key)
        key, arguments = self._keys.several(entity)
        yield self._field(entity, action, action.many, arguments, key=key, many=True)

    def _field(
        self,
        entity: EntityNode,
        action: ActionNode,
        name: str,
        keys: dict[str, GraphQLArgument],
        *,
        key: tuple[tuple[str, str], ...] = (),
        many: bool = False,
    ) -> Made:
        payload = self._types.payload(entity, verb=Verb.ACT, many=many)
        root = MutationField(
            verb=Verb.ACT,
            entity=entity.name,
            many=many,
            key=key,
            payload=payload.name,
            action=action.name,
        )
        arguments = {**keys, **self._calls.arguments(action.arguments), **CHECK}
        description = action.description or None
        return name, GraphQLField(payload, args=arguments, description=description), root
