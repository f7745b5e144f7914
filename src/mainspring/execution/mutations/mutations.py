"""Runs mutations: who may not at all is refused, the rest is tried, and read for the answer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

from mainspring import telemetry
from mainspring.blueprint.expression import FALSE
from mainspring.blueprint.writes import Verb
from mainspring.execution.mutations.access import WriteAccess
from mainspring.execution.mutations.acting import deed_of
from mainspring.execution.mutations.attempts import in_one_transaction, tried
from mainspring.execution.mutations.means import Means
from mainspring.execution.mutations.one_attempt import OneAttempt
from mainspring.execution.mutations.refusal import CLASH, Refused, forbidden
from mainspring.execution.mutations.single import is_single
from mainspring.execution.mutations.telling import Telling
from mainspring.execution.mutations.together import Together
from mainspring.execution.problems import problem_of
from mainspring.operation.mutation import Outcome
from mainspring.operation.result import Answer
from mainspring.planner.store import Clash
from mainspring.policy.facts import Facts
from mainspring.policy.writing import WriteJudge

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from mainspring.blueprint.bindings import Bindings
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.execution.mutations.writer import Written
    from mainspring.operation.mutation import Key, Path, RowInput, Write
    from mainspring.operation.principal import Principal
    from mainspring.operation.result import Problem
    from mainspring.planner.store import Store
    from mainspring.plugins.listeners import Listeners
    from mainspring.policy.decision import Decision

    ReadRows = Callable[[Write, Sequence[Any], Facts], tuple[Answer | None, ...]]
    """Reads rows for the answer to a write."""


class Reader(Protocol):
    """Reads what a write needs of the domain."""

    def decision(self, entity: str, facts: Facts) -> Decision:
        """Give a principal's Decision on reading an entity."""

    def check_written(self, write: Write, facts: Facts) -> None:
        """Refuse what may not be asked of the rows of a write."""

    def written(self, write: Write, rows: Sequence[Any], facts: Facts) -> tuple[Answer | None, ...]:
        """Read rows for the answer to a write."""

    def returning(self, write: Write, facts: Facts) -> object | None:
        """Give what a store takes to tell of the only row as it is stored."""

    def returned(self, write: Write, text: str) -> Answer:
        """Make the answer of what a store told."""


class Mutations:
    """Runs the writes of one domain.

    Args:
        index: the blueprint.
        store: where the rows are.
        bindings: the methods behind rules and actions.
        tests: the project's own tests of a principal, by binding.
        reader: reads rows for answers.
        listeners: the plugins that want to know what is written; None where none does.
    """

    def __init__(
        self,
        index: BlueprintIndex,
        *,
        store: Store,
        bindings: Bindings,
        tests: Mapping[str, Callable[[Principal], bool]],
        reader: Reader,
        listeners: Listeners | None,
    ) -> None:
        self._index = index
        self._store = store
        self._bindings = bindings
        self._tests = tests
        self._reader = reader
        self._telling = Telling(index, store=store, listeners=listeners)
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
        together = Together(self._store, run=self._run_inside, telling=self._telling, told=told)
        return together.write(writes, principal)

    def run(self, write: Write, principal: Principal) -> Outcome:
        """Do one write in a transaction of its own; again where others were in the way.

        Raises:
            OperationError: what the caller may know of a failure.
        """
        access = self._access(principal)
        return self._outcome(
            write,
            access,
            lambda: tried(
                lambda: self._clarified(write, access, tells=True),
                store=self._store,
                entity=write.entity,
            ),
            read=self._read_stored,
        )

    def _run_inside(self, write: Write, principal: Principal) -> Outcome:
        """Do one write in a transaction that is open.

        Raises:
            OperationError: what the caller may know of a failure.
            Again: others were in the way; the whole transaction is to be tried again.
        """
        access = self._access(principal)
        return self._outcome(
            write,
            access,
            lambda: self._clarified(write, access, tells=False),
            read=self._reader.written,
        )

    def _access(self, principal: Principal) -> WriteAccess:
        facts = Facts(principal, functions=self._tests)
        return WriteAccess(self._index, facts, reads=self._reader.decision, judges=self._judges)

    def _outcome(
        self, write: Write, access: WriteAccess, do: Callable[[], Written], *, read: ReadRows
    ) -> Outcome:
        """Do a write and tell what became of it, with the rows as the principal may read them."""
        try:
            self._check(write, access)
            written = do()
        except Refused as refused:
            rows = () if refused.row is None else (refused.row,)
            answers = self._read_stored(write, rows, access.facts)
            return Outcome(problems=refused.problems, rows=rows, answers=answers)
        return Outcome(
            problems=written.problems,
            rows=written.rows,
            answers=written.answers or self._answers(write, written, access.facts, read=read),
            counts=written.counts,
            count=written.count,
            changes=() if write.validate_only else written.changes,
        )

    def _answers(
        self, write: Write, written: Written, facts: Facts, *, read: ReadRows
    ) -> tuple[Answer | None, ...]:
        """Read the rows that were written; in the place of those that were skipped is None."""
        if write.validate_only:
            return ()  # of what did not stay nothing can be read
        if written.text is not None:
            return (self._reader.returned(write, written.text),)
        rows = [row for row in written.rows if row is not None]
        answers = read(write, rows, facts)
        if not answers:
            return (None,) * len(written.rows) if write.read is not None else ()
        found = iter(answers)
        return tuple(None if row is None else next(found) for row in written.rows)

    def _read_stored(
        self, write: Write, rows: Sequence[Any], facts: Facts
    ) -> tuple[Answer | None, ...]:
        """Read rows that stay as they are, also where that fails, which is told."""
        try:
            return self._reader.written(write, rows, facts)
        except Exception as error:  # noqa: BLE001 - what is stored is told to be so
            told = Answer(key=write.key, data=b"null", problems=(problem_of(error, key=write.key),))
            return (told, *[replace(told, problems=())] * (len(rows) - 1))

    def _check(self, write: Write, access: WriteAccess) -> None:
        """Refuse what the principal may do to no row and ask of none, before anything is begun.

        Raises:
            Refused: it may not be done.
            OperationError: it may not be asked.
        """
        self._check_verb(write, access)
        self._reader.check_written(write, access.facts)

    def _check_verb(self, write: Write, access: WriteAccess) -> None:
        decision = access.decision(write.entity)
        if write.verb is Verb.ACT:
            if decision.acts(write.action) == FALSE:
                place = _place(*(() if write.many else write.targets))
                raise Refused([forbidden(access.principal, deed_of(write), path=place)])
            return
        verbs = (Verb.CREATE, Verb.UPDATE) if write.verb is Verb.UPSERT else (write.verb,)
        if all(decision.may(verb) == FALSE for verb in verbs):
            place = _place(write.target, *write.creates)
            deed = f"{write.verb} {write.entity}"
            raise Refused([forbidden(access.principal, deed, path=place)])

    def _clarified(self, write: Write, access: WriteAccess, *, tells: bool) -> Written:
        """Do a write; where it does not fit, once more, asking other rows so as to tell of all.

        Args:
            write: what is to be done.
            access: of whoever does it.
            tells: whether plugins are told in the end, or somebody further out does so.

        Raises:
            Refused: it is not done.
            Again: others were in the way.
        """
        try:
            return self._once(write, access, thorough=False, tells=tells)
        except Refused as refused:
            # What a method of the project refuses, it refuses again.
            refuses_again = write.verb is Verb.ACT or write.where is not None
            if refuses_again or not refused.is_of_values:
                raise
        except Clash:
            pass  # a further attempt finds the words for it, or the other row gone
        try:
            return self._once(write, access, thorough=True, tells=tells)
        except Clash as clash:
            telemetry.emit(telemetry.ALARM, "a constraint has no words", error=clash)
            raise Refused([CLASH]) from clash

    def _once(self, write: Write, access: WriteAccess, *, thorough: bool, tells: bool) -> Written:
        """Make one attempt, in a transaction or savepoint of its own."""
        means = Means(
            index=self._index,
            store=self._store,
            access=access,
            bindings=self._bindings,
            thorough=thorough,
            record=self._telling.record(write.action),
            acted=self._telling.deeds(access.principal) if write.verb is Verb.ACT else None,
        )
        alone = self._is_alone(write, means)
        if alone and write.creates:
            means = replace(means, returning=self._reader.returning(write, access.facts))
        attempt = OneAttempt(means)

        def do() -> Written:
            written = attempt.write(
                write, read=lambda rows: self._reader.written(write, rows, access.facts)
            )
            if tells:
                self._telling.tell(written.changes, access.principal, entity=write.entity)
            return written

        return in_one_transaction(
            do,
            store=self._store,
            entity=write.entity,
            keeps=lambda _: not write.validate_only,
            alone=alone,
        )

    def _is_alone(self, write: Write, means: Means) -> bool:
        """Tell whether one statement is all that is written."""
        if means.record is not None or means.thorough or write.validate_only:
            return False
        if self._store.in_transaction(write.entity):
            return False
        return OneAttempt(means).adds(write) or is_single(
            write, index=self._index, access=means.access, store=self._store
        )


def _place(*given: Key | RowInput | None) -> Path:
    """Give the place of the first of what a write names, if it names something."""
    return next((one.path for one in given if one is not None), ())
