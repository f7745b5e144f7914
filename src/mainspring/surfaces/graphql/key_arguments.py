"""The arguments by which rows that are written are named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graphql import GraphQLArgument, GraphQLList, GraphQLNonNull

from mainspring.blueprint.nodes import FieldNode
from mainspring.surfaces.graphql.write_types import keys_of
from mainspring.text import plural

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.blueprint.nodes import EntityNode
    from mainspring.surfaces.graphql.input_types import InputTypes
    from mainspring.surfaces.graphql.members import Members
    from mainspring.surfaces.graphql.write_types import WriteTypes

    Named = tuple[tuple[tuple[str, str], ...], dict[str, GraphQLArgument]]
    """Pairs of an argument and a part of the key, and the arguments; both empty for no key."""


class KeyArguments:
    """Makes these arguments.

    Args:
        inputs: the types of values.
        types: those of keys.
        members: by entity.
    """

    def __init__(
        self, *, inputs: InputTypes, types: WriteTypes, members: Mapping[str, Members]
    ) -> None:
        self._inputs = inputs
        self._types = types
        self._members = members

    def one(self, entity: EntityNode) -> Named:
        """Give those of one row: the parts of its primary key, or one of its other keys."""
        own = {field.attribute for field in entity.fields}
        if not entity.key or not own.issuperset(entity.key):
            if not keys_of(entity):
                return (), {}
            where = GraphQLArgument(GraphQLNonNull(self._types.key(entity)))
            return (), {"where": where}
        parts: list[tuple[str, str]] = []
        arguments: dict[str, GraphQLArgument] = {}
        for part in entity.key:
            name, type_ = self._part(entity, part)
            arguments[name] = GraphQLArgument(GraphQLNonNull(type_))
            parts.append((name, part))
        return tuple(parts), arguments

    def several(self, entity: EntityNode) -> Named:
        """Give those of several rows: a list of keys."""
        key, arguments = self.one(entity)
        if not arguments:
            return (), {}
        if len(key) != 1:
            return (), {"where": _list(self._types.key(entity))}
        ((_, part),) = key
        name, type_ = self._part(entity, part)
        many = plural(name)
        return ((many, part),), {many: _list(type_)}

    def _part(self, entity: EntityNode, part: str) -> tuple[str, Any]:
        member = self._members[entity.name].reference(part)
        assert isinstance(member, FieldNode)  # noqa: S101 - it is a field of its own
        return member.name, self._inputs.value(member)


def _list(type_: Any) -> GraphQLArgument:
    return GraphQLArgument(GraphQLNonNull(GraphQLList(GraphQLNonNull(type_))))
