"""Why a write is not done: problems with the inputs that they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.errors import (
    BadInput,
    Forbidden,
    OperationError,
    Refusal,
    Rejected,
    Unauthenticated,
)
from mainspring.execution.denials import denial
from mainspring.execution.mutations.hints import hinted
from mainspring.operation.result import Problem
from mainspring.sources.sql.write_cleaning import faults_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from django.core.exceptions import ValidationError

    from mainspring.operation.mutation import Path
    from mainspring.operation.principal import Principal


class Refused(Exception):
    """A write is not done; nothing of it stays.

    Args:
        problems: at least one.
        row: the one that it is about, where the caller is to see it as it is.
    """

    def __init__(self, problems: Sequence[Problem], *, row: Any = None) -> None:
        super().__init__()
        self.problems = tuple(map(hinted, problems))
        self.row = row

    @property
    def is_of_values(self) -> bool:
        """Whether nothing but values is wrong, so that other rows may have a say in them too."""
        return all(problem.code not in _NO_VALUES for problem in self.problems)


class Vetoed(Refused):
    """A plugin refuses a write when all of it is done; it would do so again."""

    @property
    def is_of_values(self) -> bool:
        """Nobody knows what it is of."""
        return False


_NO_VALUES = frozenset({"FORBIDDEN", "UNAUTHENTICATED", "NOT_FOUND", "CONFLICT", "PROTECTED"})


CLASH = Problem(
    code="CONSTRAINT",
    message="The values do not fit together with those of other rows, or of this one.",
    hint="Look at what the rows have to have in common, and try again.",
)


TOLD = (BadInput, Forbidden, Refusal, Rejected, Unauthenticated)
"""Errors of ours by which a method says that it does not do something, its own or a nested one."""


def problems_in(
    error: ValidationError | OperationError, path: Path, *, spelled: Callable[[str], str]
) -> Iterator[Problem]:
    """List what a method of the project tells by an error.

    Args:
        error: of Django's, or one of `TOLD`.
        path: of what it is done to.
        spelled: spells a parameter or a field as surfaces do.
    """
    if isinstance(error, Rejected):
        # Of a write inside the method: its inputs are none of the caller's.
        for item in error.problems:
            yield Problem(code=item.code, message=item.message, path=path, hint=item.hint)
    elif isinstance(error, OperationError):
        place = error.path if isinstance(error, Refusal) else ()
        place = tuple(spelled(step) if isinstance(step, str) else step for step in place)
        message, hint = error.message, error.hint
        yield Problem(code=error.code, message=message, path=(*path, *place), hint=hint)
    else:
        for fault in faults_in(error):
            place = tuple(map(spelled, fault.inputs[:1]))
            yield Problem(code=fault.code, message=fault.message, path=(*path, *place))


def forbidden(principal: Principal, deed: str, *, path: Path = ()) -> Problem:
    """Tell somebody that they may not do something, or are to sign in first."""
    error = denial(principal, deed)
    return Problem(code=error.code, message=error.message, path=path)


def missing(entity: str, *, path: Path) -> Problem:
    """Tell that a row is not there, or not seen: nobody learns which."""
    return Problem(
        code="NOT_FOUND",
        message=f"There is no such {entity}.",
        path=path,
        hint="Look for it by the same key in a query.",
    )
