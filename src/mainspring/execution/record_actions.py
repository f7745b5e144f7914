"""The project's own verbs of an entity from Python."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.queries import ValueKind
from mainspring.blueprint.writes import Given, Verb
from mainspring.errors import BadInput
from mainspring.operation.mutation import Write
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from mainspring.blueprint.queries import ArgumentNode
    from mainspring.blueprint.writes import ActionNode
    from mainspring.execution.given_rows import GivenRows
    from mainspring.execution.record_writes import RecordWrites
    from mainspring.operation.mutation import Key


class RecordActions:
    """Does the actions of an entity for one principal.

    Args:
        entity: whose.
        writes: does writes for the principal.
        rows: reads what rows and arguments are given.
    """

    def __init__(self, entity: str, *, writes: RecordWrites, rows: GivenRows) -> None:
        self._entity = entity
        self._writes = writes
        self._rows = rows

    def act(
        self, action: ActionNode, /, *given: Any, validate_only: bool = False, **named: Any
    ) -> Any:
        """Do an action.

        Args:
            action: which.
            given: the row, or a list of rows, where it is done to some.
            validate_only: whether it is only told if it could be done.
            named: the parameters of the method.

        Raises:
            BadInput: something else is given than the method takes.
            OperationError: it was not done.
        """
        if action.row in named and not given:
            given = (named.pop(action.row),)
        write = self._write(action, given, named)
        if write.many and not write.targets:
            return []
        outcome = self._writes.done(replace(write, validate_only=validate_only))
        if validate_only or action.gives is Given.NOTHING:
            return None
        rows = self._writes.read(outcome)
        return rows if write.many or action.gives is Given.ROWS else next(iter(rows), None)

    def _write(self, action: ActionNode, given: Sequence[Any], named: Mapping[str, Any]) -> Write:
        if len(given) != bool(action.row):
            msg = f"{action.name} takes {action.row or 'no row'}, then parameters by their names."
            raise BadInput(msg)
        many = bool(given) and isinstance(given[0], list)  # a tuple is a key of several parts
        return Write(
            key="row",
            verb=Verb.ACT,
            entity=self._entity,
            action=action.name,
            targets=self._targets(given[0], many=many) if given else (),
            many=many,
            arguments=self._arguments(action, named),
        )

    def _targets(self, given: Any, *, many: bool) -> tuple[Key, ...]:
        if not many:
            return (self._rows.key(self._entity, given),)
        return self._keys(self._entity, given, ())

    def _keys(self, entity: str, given: Iterable[Any], path: tuple[str, ...]) -> tuple[Key, ...]:
        return tuple(
            self._rows.key(entity, item, (*path, number)) for number, item in enumerate(given)
        )

    def _arguments(self, action: ActionNode, named: Mapping[str, Any]) -> dict[str, Any]:
        known = {item.attribute: item for item in action.arguments}
        for name in named:
            if name not in known:
                msg = f"{action.name} has no parameter {name!r}."
                raise BadInput(msg, hint=did_you_mean(name, known))
        missing = [item.attribute for item in action.arguments if item.required]
        missing = [name for name in missing if name not in named]
        if missing:
            msg = f"{action.name} needs {', '.join(missing)}."
            raise BadInput(msg)
        return {name: self._value(known[name], value) for name, value in named.items()}

    def _value(self, item: ArgumentNode, value: Any) -> Any:
        """Turn rows into their keys, by which they are found as the principal may read them."""
        inner = item.type.innermost
        if inner.kind is not ValueKind.ENTITY or value is None:
            return value
        if item.type.kind is ValueKind.LIST:
            return self._keys(inner.name, value, (item.attribute,))
        return self._rows.key(inner.name, value, (item.attribute,))
