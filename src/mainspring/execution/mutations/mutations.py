"""Runs mutations: each write in one transaction, tried again where others were in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from mainspring import telemetry
from mainspring.blueprint.expression import FALSE
from mainspring.blueprint.writes import Verb
from mainspring.errors import OperationError, Unavailable
from mainspring.execution.mutations.access import WriteAccess
from mainspring.execution.mutations.acting import deed_of
from mainspring.execution.mutations.attempts import ATTEMPTS, pause
from mainspring.execution.mutations.bulk import Bulk
from mainspring.execution.mutations.refusal import CLASH, Refused, forbidden
from mainspring.execution.mutations.skipping import Skipping
from mainspring.execution.mutations.together import Together
from mainspring.execution.mutations.writer import Writer, Written
from mainspring.operation.mutation import Outcome
from mainspring.operation.result import Problem
from mainspring.planner.access import Access
from mainspring.planner.conditions import authorise_condition
from mainspring.planner.store import Again, Clash
from mainspring.policy.facts import Facts
from mainspring.policy.writing import WriteJudge

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from mainspring.blueprint.bindings import Bindings
    from mainspring.blueprint.expression import Expression
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.operation.mutation import RowInput, Write
    from mainspring.operation.principal import Principal
    from mainspring.operation.result import Answer
    from mainspring.planner.store import Store
    from mainspring.policy.decision import Decision

    Begin = Callable[[], Callable[[Sequence[Any]], None]]
    """Begins an attempt: gives what is given rows that are deleted next."""


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

    def run_together(
        self,
        writes: Sequence[Write],
        principal: Principal,
        *,
        told: Callable[[Exception], Problem],
    ) -> list[Outcome]:
        """Do writes in one transaction: all of them, or none.

        Args:
            writes: what is to be done.
            principal: who asks.
            told: gives what stands for an error in an answer.

        Raises:
            OperationError: what the caller may know of a failure.
        """
        return Together(self._store, run=self.run, told=told).write(writes, principal)

    def run(self, write: Write, principal: Principal, *, alone: bool = True) -> Outcome:
        """Do one write, in a transaction of its own.

        Args:
            write: what is to be done.
            principal: who asks.
            alone: whether it is tried again where others were in the way.

        Raises:
            OperationError: what the caller may know of a failure.
            Again: others were in the way, and it is not alone.
        """
        facts = Facts(principal, functions=self._tests)
        told: list[tuple[Answer | None, ...]] = []

        def before_delete(rows: Sequence[Any]) -> None:
            told.append(self._read(write, rows, facts))

        def begin() -> Callable[[Sequence[Any]], None]:
            told.clear()
            return before_delete

        try:
            self._check(write, facts)
            written = self._tried(write, facts, begin, alone=alone)
        except Refused as refused:
            rows = () if refused.row is None else (refused.row,)
            answers = self._read(write, rows, facts)
            return Outcome(problems=refused.problems, rows=rows, answers=answers)
        if told:
            answers = tuple(answer for several in told for answer in several)
        else:
            answers = self._answers(write, written, facts)
        return Outcome(
            problems=written.problems,
            rows=written.rows,
            answers=answers,
            counts=written.counts,
            count=written.count,
        )

    def _answers(self, write: Write, written: Written, facts: Facts) -> tuple[Answer | None, ...]:
        """Read the rows that were written; in the place of those that were skipped is None."""
        if write.validate_only:
            return ()  # of what did not stay nothing can be read
        rows = [row for row in written.rows if row is not None]
        answers = self._read(write, rows, facts)
        if not answers:
            return (None,) * len(written.rows) if write.read is not None else ()
        read = iter(answers)
        return tuple(None if row is None else next(read) for row in written.rows)

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

    def _tried(self, write: Write, facts: Facts, begin: Begin, *, alone: bool) -> Written:
        """Do a write, again where others were in the way, and once more where it clashes."""
        thorough = False
        # What the project has begun is broken by what was in the way.
        attempts = 1 if self._store.in_transaction(write.entity) else ATTEMPTS
        for attempt in range(1, attempts + 1):
            try:
                return self._once(write, facts, begin, thorough=thorough)
            except Refused as refused:
                # What a method of the project refuses, it refuses again.
                again = write.verb is not Verb.ACT and write.where is None
                if thorough or not again or not refused.is_of_values:
                    raise
                return self._after_clash(write, facts, begin, alone=alone)
            except Clash as clash:
                if thorough and attempt > 1:
                    telemetry.emit(telemetry.ALARM, "a constraint has no words", error=clash)
                    raise Refused([CLASH]) from clash
                thorough = True
            except Again:
                if not alone:
                    raise
                if attempt < attempts:
                    pause(attempt)
        if thorough:
            return self._after_clash(write, facts, begin, alone=alone)
        msg = "Others write to the same rows."
        raise Unavailable(msg, hint="Try again.")

    def _after_clash(self, write: Write, facts: Facts, begin: Begin, *, alone: bool) -> Written:
        """Tell what clashed where a transaction of the project's leaves a single attempt."""
        try:
            return self._once(write, facts, begin, thorough=True)
        except (Clash, Again) as error:
            if isinstance(error, Again) and not alone:
                raise
            raise Refused([CLASH]) from error

    def _once(self, write: Write, facts: Facts, begin: Begin, *, thorough: bool) -> Written:
        try:
            with self._store.transaction(write.entity):
                written = self._written(write, facts, begin(), thorough=thorough)
                if not write.validate_only:
                    return written
                self._undo(written)
        except _Undone as undone:
            return undone.written

    def _written(
        self,
        write: Write,
        facts: Facts,
        before_delete: Callable[[Sequence[Any]], None],
        *,
        thorough: bool,
    ) -> Written:
        """Do a write inside a transaction that is open."""
        if write.where is not None:
            where = self._authorised(write, write.where, facts)
            bulk = Bulk(
                self._index,
                store=self._store,
                access=self._access(facts),
                writer=lambda: self._writer(facts, thorough=thorough),
                thorough=thorough,
            )
            return bulk.write(write, where, before_delete=before_delete)
        if write.skips:
            return self._skipping(write, facts)
        writer = self._writer(facts, thorough=thorough)
        return writer.write(write, before_delete=lambda row: before_delete((row,)))

    def _authorised(self, write: Write, where: Expression, facts: Facts) -> Expression:
        """Bring a condition under the principal's Decisions, as that of a list.

        Raises:
            Refused: it uses something that the principal never sees.
        """
        access = Access(self._index, decide=lambda entity: self._decisions(entity, facts))
        try:
            return authorise_condition(write.entity, where, access=access)
        except OperationError as error:
            told = Problem(code=error.code, message=error.message, path=("where",), hint=error.hint)
            raise Refused([told]) from error

    def _access(self, facts: Facts) -> WriteAccess:
        return WriteAccess(self._index, facts, reads=self._decisions, judges=self._judges)

    def _writer(self, facts: Facts, *, thorough: bool) -> Writer:
        access = self._access(facts)
        return Writer(
            self._index,
            store=self._store,
            access=access,
            bindings=self._bindings,
            thorough=thorough,
        )

    def _skipping(self, write: Write, facts: Facts) -> Written:
        """Make the rows that can be made."""

        def attempt(inputs: Sequence[RowInput], *, thorough: bool) -> Sequence[Any]:
            with self._store.transaction(write.entity):
                return self._writer(facts, thorough=thorough).created(write.entity, inputs).rows

        skipping = Skipping(attempt)
        rows = skipping.make(write.creates)
        return Written(rows=tuple(rows), problems=tuple(skipping.problems))

    @staticmethod
    def _undo(written: Written) -> NoReturn:
        raise _Undone(written)
