"""Does several writes in one transaction: all of them, or none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mainspring.errors import BadInput
from mainspring.execution.mutations.attempts import in_one_transaction, tried
from mainspring.execution.mutations.refusal import CLASH, Vetoed
from mainspring.operation.mutation import Outcome
from mainspring.operation.result import Problem
from mainspring.planner.store import Again, Clash

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mainspring.execution.mutations.telling import Telling
    from mainspring.operation.mutation import Write
    from mainspring.operation.principal import Principal
    from mainspring.planner.store import Store

    Run = Callable[[Write, Principal], Outcome]
    """Does one write in a transaction that is open; raises `Again` where others were in the way."""


class Together:
    """Does the writes of one operation together.

    Args:
        store: where the rows are.
        run: does one of them.
        telling: tells plugins of all of them.
        told: gives what stands for an error in an answer.
    """

    def __init__(
        self,
        store: Store,
        *,
        run: Run,
        telling: Telling,
        told: Callable[[Exception], Problem],
    ) -> None:
        self._store = store
        self._telling = telling
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
        entity = writes[0].entity
        return tried(lambda: self._once(writes, principal), store=self._store, entity=entity)

    def _check(self, writes: Sequence[Write]) -> None:
        databases = {self._store.alias(write.entity) for write in writes}
        if len(databases) > 1:
            msg = "One transaction holds rows of one database."
            raise BadInput(msg, hint="Leave @transaction out, or write to one database.")

    def _once(self, writes: Sequence[Write], principal: Principal) -> list[Outcome]:
        try:
            outcomes = in_one_transaction(
                lambda: self._told_of(writes, principal),
                store=self._store,
                entity=writes[0].entity,
                keeps=_all_done,
            )
        except Clash:
            # Of constraints that are looked at in the end.
            return [Outcome(problems=(CLASH,)) for _ in writes]
        except Vetoed as refused:
            return [Outcome(problems=refused.problems) for _ in writes]
        return outcomes if _all_done(outcomes) else [_undone(outcome) for outcome in outcomes]

    def _told_of(self, writes: Sequence[Write], principal: Principal) -> list[Outcome]:
        """Do writes and tell plugins what stays of them."""
        outcomes = self._all(writes, principal)
        if _all_done(outcomes):
            changes = (change for outcome in outcomes for change in outcome.changes)
            self._telling.tell(changes, principal, entity=writes[0].entity)
        return outcomes

    def _all(self, writes: Sequence[Write], principal: Principal) -> list[Outcome]:
        """Do writes in order; all are, also behind one that is refused, so that all is told."""
        outcomes: list[Outcome] = []
        for write in writes:
            try:
                outcomes.append(self._run(write, principal))
            except Again:
                raise
            except Exception as error:  # noqa: BLE001 - a defect must not show its inside
                outcomes.append(Outcome(failure=self._told(error)))
                break
        return outcomes + [Outcome() for _ in writes[len(outcomes) :]]


def _all_done(outcomes: Sequence[Outcome]) -> bool:
    return all(outcome.ok for outcome in outcomes)


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
