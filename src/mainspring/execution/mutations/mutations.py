"""Runs mutations: each write in one transaction, tried again where others were in the way."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING, Any, NoReturn

from mainspring import telemetry
from mainspring.blueprint.expression import FALSE
from mainspring.blueprint.writes import Verb
from mainspring.errors import Unavailable
from mainspring.execution.mutations.access import WriteAccess
from mainspring.execution.mutations.acting import deed_of
from mainspring.execution.mutations.refusal import Refused, forbidden
from mainspring.execution.mutations.writer import Writer
from mainspring.operation.mutation import Outcome
from mainspring.operation.result import Problem
from mainspring.planner.store import Again, Clash
from mainspring.policy.facts import Facts
from mainspring.policy.writing import WriteJudge

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from mainspring.blueprint.bindings import Bindings
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.execution.mutations.writer import Written
    from mainspring.operation.mutation import Write
    from mainspring.operation.principal import Principal
    from mainspring.operation.result import Answer
    from mainspring.planner.store import Store
    from mainspring.policy.decision import Decision

_ATTEMPTS = 8
_FIRST_PAUSE = 0.005  # seconds; doubled each time, of which a random part is waited
_LONGEST_PAUSE = 0.5


class _Undone(Exception):
    """Ends a transaction of which nothing is to stay."""

    def __init__(self, written: Written) -> None:
        super().__init__()
        self.written = written


class Mutations:
    """Runs the writes of one domain.

    Args:
        index: the blueprint.
        store: where the rows are.
        bindings: the methods behind rules and actions.
        tests: the project's own tests of a principal, by binding.
        decisions: gives the Decision on reading an entity.
        read: reads rows for the answer to a write.
    """

    def __init__(
        self,
        index: BlueprintIndex,
        *,
        store: Store,
        bindings: Bindings,
        tests: Mapping[str, Callable[[Principal], bool]],
        decisions: Callable[[str, Facts], Decision],
        read: Callable[[Write, Sequence[Any], Facts], tuple[Answer | None, ...]],
    ) -> None:
        self._index = index
        self._store = store
        self._bindings = bindings
        self._tests = tests
        self._decisions = decisions
        self._read = read
        self._judges = {item.name: WriteJudge(item) for item in index.blueprint.entities}

    def run(self, write: Write, principal: Principal) -> Outcome:
        """Do one write, in a transaction of its own.

        Raises:
            OperationError: what the caller may know of a failure.
        """
        facts = Facts(principal, functions=self._tests)
        told: list[tuple[Answer | None, ...]] = []

        def before_delete(row: Any) -> None:
            told[:] = [self._read(write, (row,), facts)]

        try:
            self._check(write, facts)
            written = self._tried(write, facts, before_delete)
        except Refused as refused:
            rows = () if refused.row is None else (refused.row,)
            answers = self._read(write, rows, facts)
            return Outcome(problems=refused.problems, rows=rows, answers=answers)
        if told:
            (answers,) = told
        else:
            # Of what did not stay nothing can be read.
            answers = () if write.validate_only else self._read(write, written.rows, facts)
        counts = tuple((kind.label, kind.count) for kind in written.doomed)
        return Outcome(rows=written.rows, answers=answers, counts=counts)

    def _check(self, write: Write, facts: Facts) -> None:
        """Refuse what the principal may do to no row, before anything is begun.

        Raises:
            Refused: it is so.
        """
        decision = self._judges[write.entity].decide(facts)
        if write.verb is Verb.ACT:
            if decision.acts(write.action) == FALSE:
                raise Refused([forbidden(facts.principal, deed_of(write))])
            return
        verbs = (Verb.CREATE, Verb.UPDATE) if write.verb is Verb.UPSERT else (write.verb,)
        if all(decision.may(verb) == FALSE for verb in verbs):
            place = write.target or (write.creates[0] if write.creates else None)
            path = () if place is None else place.path
            deed = f"{write.verb} {write.entity}"
            raise Refused([forbidden(facts.principal, deed, path=path)])

    def _tried(self, write: Write, facts: Facts, before_delete: Callable[[Any], None]) -> Written:
        """Do a write, again where others were in the way, and once more where it clashes."""
        thorough = False
        # What the project has begun is broken by what was in the way.
        attempts = 1 if self._store.in_transaction(write.entity) else _ATTEMPTS
        for attempt in range(1, attempts + 1):
            try:
                return self._once(write, facts, before_delete, thorough=thorough)
            except Refused as refused:
                # What a method of the project refuses, it refuses again.
                if thorough or not refused.is_of_values or write.verb is Verb.ACT:
                    raise
                return self._after_clash(write, facts, before_delete)
            except Clash as clash:
                if thorough and attempt > 1:
                    telemetry.emit(telemetry.ALARM, "a constraint has no words", error=clash)
                    raise Refused([_CLASH]) from clash
                thorough = True
            except Again:
                if attempt < attempts:
                    _pause(attempt)
        if thorough:
            return self._after_clash(write, facts, before_delete)
        msg = "Others write to the same rows."
        raise Unavailable(msg, hint="Try again.")

    def _after_clash(
        self, write: Write, facts: Facts, before_delete: Callable[[Any], None]
    ) -> Written:
        """Tell what clashed where a transaction of the project's leaves a single attempt."""
        try:
            return self._once(write, facts, before_delete, thorough=True)
        except (Clash, Again) as error:
            raise Refused([_CLASH]) from error

    def _once(
        self, write: Write, facts: Facts, before_delete: Callable[[Any], None], *, thorough: bool
    ) -> Written:
        access = WriteAccess(self._index, facts, reads=self._decisions, judges=self._judges)
        writer = Writer(
            self._index,
            store=self._store,
            access=access,
            bindings=self._bindings,
            thorough=thorough,
        )
        try:
            with self._store.transaction(write.entity):
                written = writer.write(write, before_delete=before_delete)
                if not write.validate_only:
                    return written
                self._undo(written)
        except _Undone as undone:
            return undone.written

    @staticmethod
    def _undo(written: Written) -> NoReturn:
        raise _Undone(written)


_CLASH = Problem(
    code="CONSTRAINT",
    message="The values do not fit together with those of other rows, or of this one.",
    hint="Look at what the rows have to have in common, and try again.",
)


def _pause(attempt: int) -> None:
    """Wait a random while, so that those who met do not meet again."""
    longest = min(_FIRST_PAUSE * 2 ** (attempt - 1), _LONGEST_PAUSE)
    time.sleep(random.uniform(0, longest))  # noqa: S311 - it guards nothing
