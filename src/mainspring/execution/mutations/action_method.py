"""Calls the method of an action; what it raises to refuse becomes problems."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from asgiref.sync import async_to_sync
from django.core.exceptions import ValidationError

from mainspring.blueprint.writes import Given
from mainspring.errors import (
    BadInput,
    Forbidden,
    OperationError,
    Refusal,
    Rejected,
    Unauthenticated,
)
from mainspring.operation.result import Problem
from mainspring.sources.sql.write_cleaning import faults_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mainspring.blueprint.bindings import Bindings
    from mainspring.blueprint.writes import ActionNode
    from mainspring.execution.mutations.preparation import Preparation
    from mainspring.operation.mutation import Path

_TOLD = (BadInput, Forbidden, Refusal, Rejected, Unauthenticated)
"""Errors of ours by which a method says that it does not do something, its own or a nested one."""


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
            made = self._function.call(**given, **principals)
            if inspect.isawaitable(made):
                made = async_to_sync(_awaited)(made)
        except ValidationError as error:
            self._rows.problems += self._faults(error, path)
        except _TOLD as error:
            self._rows.problems += self._problems(error, path)
        else:
            return self._checked(made)
        return None

    def _checked(self, made: Any) -> list[Any]:
        if self._action.gives is Given.NOTHING or made is None:
            return []
        found = list(made) if self._action.gives is Given.ROWS else [made]
        for row in found:
            if not self._rows.store.is_one(self._entity, row):
                msg = f"A {self._entity} is annotated, and it is {type(row).__name__}."
                raise TypeError(msg)
        return found

    def _faults(self, error: ValidationError, path: Path) -> Iterator[Problem]:
        for fault in faults_in(error):
            place = (*path, *self._spelled(fault.inputs[:1]))
            yield Problem(code=fault.code, message=fault.message, path=place)

    def _problems(self, error: OperationError, path: Path) -> Iterator[Problem]:
        if isinstance(error, Rejected):
            # Of a write inside the method: its inputs are none of the caller's.
            for item in error.problems:
                yield Problem(code=item.code, message=item.message, path=path, hint=item.hint)
            return
        place = (*path, *self._spelled(error.path)) if isinstance(error, Refusal) else path
        yield Problem(code=error.code, message=error.message, path=place, hint=error.hint)

    def _spelled(self, path: Path) -> Path:
        """Spell a parameter or a field as surfaces do."""
        if not path or not isinstance(path[0], str):
            return path
        names = {item.attribute: item.name for item in self._action.arguments}
        return (names.get(path[0]) or self._rows.spelled(self._entity, path[0]), *path[1:])


async def _awaited(found: Any) -> Any:
    return await found
