"""Does several writes in one transaction: all of them, or none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NoReturn, Protocol

from mainspring.errors import BadInput, Unavailable
from mainspring.execution.mutations.attempts import ATTEMPTS, pause
from mainspring.execution.mutations.refusal import CLASH
from mainspring.operation.mutation import Outcome
from mainspring.operation.result import Problem
from mainspring.planner.store import Again, Clash

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mainspring.operation.mutation import Write
    from mainspring.operation.principal import Principal
    from mainspring.planner.store import Store


class Runs(Protocol):
    """Does one write in a transaction that is open."""

    def __call__(self, write: Write, principal: Principal, *, alone: bool) -> Outcome:
        """Do a write.

        Raises:
            Again: others were in the way.
        """


class _Undone(Exception):
    """Ends the transaction."""

    def __init__(self, outcomes: Sequence[Outcome]) -> None:
        super().__init__()
        self.outcomes = outcomes


class Together:
    """Does the writes of one operation together.

    Args:
        store: where the rows are.
        run: does one of them.
        told: gives what stands for an error in an answer.
    """

    def __init__(self, store: Store, *, run: Runs, told: Callable[[Exception], Problem]) -> None:
        self._store = store
        self._run = run
        self._told = told

    def write(self, writes: Sequence[Write], principal: Principal) -> list[Outcome]:
        """Do writes in order; where one is not done, each is told why none is.

        Raises:
            BadInput: they are of several databases.
            Unavailable: others were in the way each time.
        """
        if not writes:
            return []
        self._check(writes)
        inside = self._store.in_transaction(writes[0].entity)
        attempts = 1 if inside else ATTEMPTS
        for attempt in range(1, attempts + 1):
            try:
                return self._once(writes, principal)
            except Again:
                if attempt < attempts:
                    pause(attempt)
        msg = "Others write to the same rows."
        raise Unavailable(msg, hint="Try again.")

    def _check(self, writes: Sequence[Write]) -> None:
        databases = {self._store.alias(write.entity) for write in writes}
        if len(databases) > 1:
            msg = "One transaction holds rows of one database."
            raise BadInput(msg, hint="Leave @transaction out, or write to one database.")

    def _once(self, writes: Sequence[Write], principal: Principal) -> list[Outcome]:
        try:
            with self._store.transaction(writes[0].entity):
                outcomes = self._all(writes, principal)
                if all(outcome.ok for outcome in outcomes):
                    return outcomes
                self._undo(outcomes)
        except _Undone as undone:
            return [_undone(outcome) for outcome in undone.outcomes]
        except Clash:
            # Of constraints that are looked at in the end.
            return [Outcome(problems=(CLASH,)) for _ in writes]

    def _all(self, writes: Sequence[Write], principal: Principal) -> list[Outcome]:
        """Do writes in order; all are, also behind one that is refused, so that all is told."""
        outcomes: list[Outcome] = []
        for write in writes:
            try:
                outcomes.append(self._run(write, principal, alone=False))
            except Again:
                raise
            except Exception as error:  # noqa: BLE001 - a defect must not show its inside
                outcomes.append(Outcome(failure=self._told(error)))
                break
        return outcomes + [Outcome() for _ in writes[len(outcomes) :]]

    @staticmethod
    def _undo(outcomes: list[Outcome]) -> NoReturn:
        raise _Undone(outcomes)


def _undone(outcome: Outcome) -> Outcome:
    if not outcome.ok:
        # Rows that were made beside those which were skipped are gone too.
        return replace(outcome, count=None, counts=()) if outcome.failure else _without(outcome)
    return Outcome(problems=(_NOT_KEPT,))


def _without(outcome: Outcome) -> Outcome:
    conflict = outcome.problems[0].code == "CONFLICT"
    return outcome if conflict else Outcome(problems=outcome.problems)


_NOT_KEPT = Problem(
    code="UNDONE",
    message="It was undone, as another part of the operation was not done.",
    hint="See the errors of the others.",
)
