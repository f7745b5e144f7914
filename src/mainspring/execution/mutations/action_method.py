"""Calls the method of an action; what it raises to refuse becomes problems."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError

from mainspring.blueprint.writes import Given
from mainspring.execution.awaiting import awaited
from mainspring.execution.mutations.refusal import TOLD, problems_in
from mainspring.execution.mutations.row_faults import spelled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.blueprint.bindings import Bindings
    from mainspring.blueprint.writes import ActionNode
    from mainspring.execution.mutations.preparation import Preparation
    from mainspring.operation.mutation import Path


class ActionMethod:
    """The method of one action.

    Args:
        rows: collects the problems.
        action: whose method it is.
        entity: whose action it is.
        bindings: the methods.
    """

    def __init__(
        self, rows: Preparation, action: ActionNode, entity: str, *, bindings: Bindings
    ) -> None:
        self._rows = rows
        self._action = action
        self._entity = entity
        self._function = bindings.actions[action.binding]

    def rows(self, given: Mapping[str, Any], *, path: Path) -> list[Any] | None:
        """Call it and give the rows that it returns, None where it refuses.

        Args:
            given: its parameters but for the principal.
            path: of what it is done to.

        Raises:
            TypeError: it returns something else than rows.
        """
        principals = dict.fromkeys(self._function.principals, self._rows.access.principal)
        try:
            made = awaited(self._function.call(**given, **principals))
        except (ValidationError, *TOLD) as error:
            names = {item.attribute: item.name for item in self._action.arguments}
            self._rows.problems += problems_in(
                error, path, spelled=lambda name: names.get(name) or self._spelled(name)
            )
            return None
        return self._checked(made)

    def _spelled(self, name: str) -> str:
        return spelled(self._rows.index, self._entity, name)

    def _checked(self, made: Any) -> list[Any]:
        if self._action.gives is Given.NOTHING or made is None:
            return []
        found = list(made) if self._action.gives is Given.ROWS else [made]
        for row in found:
            if not self._rows.store.is_one(self._entity, row):
                msg = f"A {self._entity} is annotated, and it is {type(row).__name__}."
                raise TypeError(msg)
        return found
