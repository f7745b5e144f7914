"""The arguments of an action as its method takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.blueprint.queries import ValueKind
from mainspring.execution.call_values import argument, taken
from mainspring.execution.mutations.refusal import missing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.blueprint.bindings import Bindings
    from mainspring.blueprint.queries import ArgumentNode
    from mainspring.blueprint.writes import ActionNode
    from mainspring.execution.mutations.preparation import Preparation
    from mainspring.operation.mutation import Key, Write


class ActionArguments:
    """Makes the arguments of one action.

    Args:
        rows: finds those that are given by their keys.
        action: whose.
        bindings: the classes behind enums and records.
    """

    def __init__(self, rows: Preparation, action: ActionNode, *, bindings: Bindings) -> None:
        self._rows = rows
        self._action = action
        self._bindings = bindings

    def values(self, write: Write) -> dict[str, Any]:
        """Give all that are given, by parameter; rows that are not read are told of."""
        return {
            item.attribute: self._value(item, value, spelled=write.spelled)
            for item, value in taken(self._action.arguments, write.arguments)
        }

    def _value(self, item: ArgumentNode, value: Any, *, spelled: bool) -> Any:
        inner = item.type.innermost
        if value is None:
            return None
        if inner.kind is ValueKind.ENTITY:
            several = item.type.kind is ValueKind.LIST
            keys = value if several else (value,)
            rows = self._readable(inner.name, keys)
            return rows if several else rows[0]
        if not spelled:
            return value
        return argument(value, item.type, index=self._rows.index, bindings=self._bindings)

    def _readable(self, entity: str, keys: Sequence[Key | None]) -> list[Any]:
        """Find rows that the caller may read, by key."""
        wanted = [key for key in keys if key is not None]
        if not wanted:
            return [None] * len(keys)
        where = self._rows.access.readable(entity)
        found = iter(self._rows.finding.found(entity, wanted, where=where, lock=False))
        rows: list[Any] = []
        for key in keys:
            row = None if key is None else next(found)
            if key is not None and row is None:
                self._rows.problems.append(missing(entity, path=key.path))
            rows.append(row)
        return rows
