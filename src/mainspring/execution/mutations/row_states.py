"""Lets rows go from one state to another only as their entity says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError

from mainspring.execution.mutations.refusal import TOLD, problems_in
from mainspring.execution.mutations.row_faults import spelled
from mainspring.operation.result import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mainspring.blueprint.writes import ActionNode, TransitionNode
    from mainspring.execution.mutations.preparation import Preparation
    from mainspring.operation.mutation import Path

STATE = "STATE"
"""The code of a problem with the state of a row."""


class RowStates:
    """Sees to the states of rows that are locked.

    Args:
        rows: collects the problems.
        guards: by binding.
    """

    def __init__(self, rows: Preparation, *, guards: Mapping[str, Callable[..., Any]]) -> None:
        self._rows = rows
        self._guards = guards

    def begin(self, action: ActionNode, entity: str, row: Any, *, path: Path) -> bool:
        """Bring a row into the state that an action leads to; tell why where it cannot be."""
        way = action.transition
        if way is None:
            return True
        if getattr(row, way.attribute) not in way.sources:
            self._tell(f"{_words(way)} is not possible in this state", entity, way, path)
            return False
        if not self._passes(way, entity, row, path):
            return False
        setattr(row, way.attribute, way.target)
        return True

    def _passes(self, way: TransitionNode, entity: str, row: Any, path: Path) -> bool:
        if not way.guard:
            return True
        try:
            passed = self._guards[way.guard](row)
        except (ValidationError, *TOLD) as error:
            self._rows.problems += problems_in(
                error, path, spelled=lambda name: spelled(self._rows.index, entity, name)
            )
            return False
        if passed is not True:
            message = f"{_words(way)} is not possible as the {entity} is."
            self._rows.problems.append(Problem(code="GUARD", message=message, path=path))
        return passed is True

    def _tell(self, message: str, entity: str, way: TransitionNode, path: Path) -> None:
        field = spelled(self._rows.index, entity, way.attribute)
        hint = f"{field} is to be {' or '.join(map(str, way.sources))}."
        problem = Problem(code=STATE, message=f"{message}.", path=(*path, field), hint=hint)
        self._rows.problems.append(problem)

    def check(self, action: ActionNode, entity: str, row: Any, before: Any, *, path: Path) -> None:
        """See that a row went by a transition where its state changed, and by none other."""
        writes = self._rows.index.entity(entity).writes
        for state in () if writes is None else writes.states:
            was, now = getattr(before, state.attribute), getattr(row, state.attribute)
            way = action.transition
            wanted = way.target if way is not None and way.attribute == state.attribute else now
            if now != wanted or (was != now and not state.leads(was, now)):
                field = spelled(self._rows.index, entity, state.attribute)
                message = f"There is no transition of {field} that does this."
                self._rows.problems.append(
                    Problem(code=STATE, message=message, path=(*path, field))
                )


def _words(way: TransitionNode) -> str:
    return way.name.replace("_", " ")
