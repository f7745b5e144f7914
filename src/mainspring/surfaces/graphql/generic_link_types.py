"""The types by which links to rows of any type are written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from graphql import GraphQLBoolean

from mainspring.blueprint.expression import FALSE
from mainspring.blueprint.writes import Verb

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from graphql import GraphQLInputField

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import EndsNode, EntityNode
    from mainspring.surfaces.graphql.named_types import InputType


class TypesOfRows(Protocol):
    """Makes the types of one entity: `mainspring.surfaces.graphql.write_types.WriteTypes`."""

    def field(self, type_: Any, description: str | None = None) -> GraphQLInputField:
        """Give an input of a type."""

    def input(
        self,
        name: str,
        fields: Callable[[], dict[str, GraphQLInputField]],
        description: str | None = None,
    ) -> InputType:
        """Make a type once."""

    def key(self, entity: EntityNode) -> InputType:
        """Give one of the keys of a row."""

    def create(self, entity: EntityNode) -> InputType:
        """Give what a new row is given."""

    def update(self, entity: EntityNode) -> InputType:
        """Give what a row that is there is given."""

    def find(self, target: EntityNode) -> InputType:
        """Give a row by a key, or else a new one."""

    def upsert(self, target: EntityNode) -> InputType:
        """Give what a row behind a link is given, or else a new one."""


class GenericLinkTypes:
    """Makes what is done with links whose rows may be of several entities.

    Args:
        index: the blueprint.
        types: makes the types of each entity.
    """

    def __init__(self, index: BlueprintIndex, *, types: TypesOfRows) -> None:
        self._index = index
        self._types = types

    def link(self, ends: EndsNode) -> InputType:
        """Give what is done with a link."""
        return self._types.input(ends.link_input, lambda: self._steps(ends))

    def _steps(self, ends: EndsNode) -> dict[str, GraphQLInputField]:
        rows, of = self._types, self._of
        both = {Verb.CREATE, Verb.UPDATE}
        told = {
            "connect": ("Lead to this row.", of(ends, ends.key_input, rows.key, ())),
            "create": ("Make it.", of(ends, ends.create_input, rows.create, {Verb.CREATE})),
            "connectOrCreate": (
                "Lead to the row of this key, or make it.",
                of(ends, ends.find_input, rows.find, {Verb.CREATE}),
            ),
            "update": (
                "Change the row behind it, if it is of this type.",
                of(ends, ends.update_input, rows.update, {Verb.UPDATE}),
            ),
            "upsert": (
                "Change the row behind it if it is of this type, or make one.",
                of(ends, ends.upsert_input, rows.upsert, both),
            ),
            "disconnect": ("Lead nowhere.", GraphQLBoolean),
            "delete": (
                "Delete the row behind it.",
                GraphQLBoolean if self._open(ends, {Verb.DELETE}) else None,
            ),
        }
        return {
            name: rows.field(type_, description)
            for name, (description, type_) in told.items()
            if type_ is not None
        }

    def _open(self, ends: EndsNode, verbs: Collection[Verb]) -> list[EntityNode]:
        """List the entities with whose rows all of this may be done by somebody."""
        return [
            entity
            for entity in map(self._index.entity, ends.targets)
            if entity.writes is not None
            and all(entity.writes.allows(verb) != FALSE for verb in verbs)
        ]

    def _of(
        self,
        ends: EndsNode,
        name: str,
        made: Callable[[EntityNode], InputType],
        verbs: Collection[Verb],
    ) -> InputType | None:
        """Give what is said of a row by its type, None where it is done with none."""
        entities = self._open(ends, verbs)
        if not entities:
            return None
        return self._types.input(
            name,
            lambda: {item.names.single: self._types.field(made(item)) for item in entities},
            "A row of one type: give exactly one of them.",
        )
