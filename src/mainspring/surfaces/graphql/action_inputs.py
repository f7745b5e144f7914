"""From arguments of the schema to those of an action."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.queries import ValueKind
from mainspring.operation.mutation import Key
from mainspring.surfaces.graphql.texts import checked_document

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.queries import ArgumentNode
    from mainspring.blueprint.writes import ActionNode
    from mainspring.operation.mutation import Path


class ActionInputs:
    """Reads what actions are given.

    Args:
        index: the blueprint.
    """

    def __init__(self, index: BlueprintIndex) -> None:
        self._index = index

    def arguments(self, action: ActionNode, given: Mapping[str, Any]) -> Mapping[str, Any]:
        """Read the arguments of an action; rows are given by their keys.

        Raises:
            BadInput: a text holds what cannot be stored.
        """
        items = (item for item in action.arguments if item.name in given)
        return MappingProxyType(
            {item.attribute: self._value(item, given[item.name]) for item in items}
        )

    def _value(self, item: ArgumentNode, value: Any) -> Any:
        checked_document(value)
        inner = item.type.innermost
        if inner.kind is not ValueKind.ENTITY or value is None:
            return value
        if item.type.kind is not ValueKind.LIST:
            return self._key(inner.name, value, (item.name,))
        return tuple(
            None if one is None else self._key(inner.name, one, (item.name, number))
            for number, one in enumerate(value)
        )

    def _key(self, entity: str, value: Any, path: Path) -> Key:
        (part,) = self._index.entity(entity).key
        return Key(parts=((part, value),), path=path)
