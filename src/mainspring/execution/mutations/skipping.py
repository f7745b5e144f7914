"""Makes as many of several rows as can be made, and tells of each other one why it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from mainspring.execution.mutations.refusal import CLASH, Refused
from mainspring.operation.result import Problem
from mainspring.planner.store import Clash

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.operation.mutation import RowInput

    Some = list[tuple[int, RowInput]]
    """Inputs with their places."""

_MOST = 500  # attempts


class Attempt(Protocol):
    """Makes rows in a savepoint, all or none."""

    def __call__(self, inputs: Sequence[RowInput], *, thorough: bool) -> Sequence[Any]:
        """Make rows.

        Raises:
            Refused, Clash: none was made.
        """


class Skipping:
    """Makes rows, those that have something wrong left out.

    Each attempt takes all that are left, and whatever is wrong with them is told at once: a few
    attempts are enough. Where the database refuses rows and nobody can say which, halves are tried.

    Args:
        attempt: makes rows, all or none.
    """

    def __init__(self, attempt: Attempt) -> None:
        self._attempt = attempt
        self.problems: list[Problem] = []

    def make(self, inputs: Sequence[RowInput]) -> list[Any]:
        """Make rows; None stands for each that was skipped.

        Raises:
            Refused: there is too much wrong to find out what.
        """
        made: list[Any] = [None] * len(inputs)
        waiting: list[Some] = [list(enumerate(inputs))]
        for _ in range(_MOST):
            if not waiting:
                break
            some = waiting.pop()
            rows = self._tried(some, waiting)
            for (place, _given), row in zip(some, rows, strict=False):
                made[place] = row
        else:
            raise Refused([_TOO_MUCH])
        self.problems.sort(key=lambda problem: problem.path[: len(inputs[0].path)])
        return made

    def _tried(self, some: Some, waiting: list[Some]) -> Sequence[Any]:
        """Make rows; where it fails, note what is to be tried next."""
        try:
            return self._made(some)
        except Refused as refused:
            left = self._left(some, refused.problems)
        except Clash:
            left = some
        if len(left) < len(some):
            waiting.extend([left] if left else [])
        elif len(some) == 1:
            (_place, given) = some[0]
            self.problems.append(
                Problem(code=CLASH.code, message=CLASH.message, path=given.path, hint=CLASH.hint)
            )
        else:
            half = len(some) // 2
            waiting.extend((some[half:], some[:half]))
        return ()

    def _made(self, some: Some) -> Sequence[Any]:
        given = [item for _, item in some]
        try:
            return self._attempt(given, thorough=False)
        except Clash:
            return self._attempt(given, thorough=True)

    def _left(self, some: Some, problems: Sequence[Problem]) -> Some:
        """Note what is wrong with rows and give the other ones."""
        depth = len(some[0][1].path)
        wrong = {problem.path[:depth] for problem in problems}
        left = [(place, given) for place, given in some if given.path not in wrong]
        if len(left) < len(some):
            known = {given.path for _, given in some}
            self.problems += (problem for problem in problems if problem.path[:depth] in known)
        return left


_TOO_MUCH = Problem(
    code="CONSTRAINT",
    message="So many of the rows do not fit that they cannot be told apart.",
    hint="Write them in smaller parts.",
)
