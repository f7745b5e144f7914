"""Runs reads: Decisions, plan, statements, bytes."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from mainspring import telemetry
from mainspring.blueprint.bindings import Bindings
from mainspring.blueprint.expression import FALSE
from mainspring.errors import BadInput
from mainspring.execution.calls import Calls
from mainspring.execution.cursors import seal
from mainspring.execution.denials import denial
from mainspring.execution.moments import check_moment
from mainspring.execution.mutations.mutations import Mutations
from mainspring.execution.problems import problem_of
from mainspring.execution.shown_rows import shown_rows
from mainspring.operation.extent import extent_of
from mainspring.operation.kept import Keeping
from mainspring.operation.mutation import Outcome
from mainspring.operation.query import Call, Read
from mainspring.operation.result import Answer, Problem
from mainspring.planner.access import Access
from mainspring.planner.describe import describe_plan
from mainspring.planner.planner import plan_read
from mainspring.planner.source import Chosen
from mainspring.planner.touched import touched_entities
from mainspring.policy.decide import Judge, permits
from mainspring.policy.facts import Facts
from mainspring.policy.past import in_the_past
from mainspring.recent import Recent
from mainspring.sources.sql.answers import answer as finished_answer

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager

    from mainspring.blueprint.expression import Expression
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.execution.held_measures import HeldMeasures
    from mainspring.operation.chunk import Chunk, Streaming
    from mainspring.operation.mutation import Write
    from mainspring.operation.principal import Principal
    from mainspring.operation.query import Request
    from mainspring.planner.plan import Plan
    from mainspring.planner.source import Keyed, Runnable, Source
    from mainspring.planner.store import Store
    from mainspring.plugins.listeners import Listeners
    from mainspring.policy.decide import Fingerprint
    from mainspring.policy.decision import Decision

    Around = Callable[[Principal], AbstractContextManager[object]]
    PlanKey = tuple[Read, tuple[Fingerprint, ...], object]

Made = TypeVar("Made")


class Engine:
    """Runs the operations of one domain.

    Args:
        index: the blueprint.
        source: where the rows are.
        tests: the project's own tests of a principal, by binding.
        page_size: rows of a list whose limit is not given.
        cached_plans: how many compiled plans of a usual size are kept; large ones take the room of
            several.
        around: makes a context manager around every operation.
        bindings: the functions behind queries and rules, where there are some.
        store: where rows are written, where they are.
        listeners: the plugins that want to know what is written, where there are some.
    """

    def __init__(  # noqa: PLR0913 - put together once, by the composition root
        self,
        index: BlueprintIndex,
        *,
        source: Source,
        tests: Mapping[str, Callable[[Principal], bool]],
        page_size: int,
        cached_plans: int,
        around: Sequence[Around] = (),
        bindings: Bindings | None = None,
        store: Store | None = None,
        listeners: Listeners | None = None,
    ) -> None:
        self.index = index
        self._source = source
        self._tests = tests
        self.page_size = page_size
        self._around = around
        # Only code of the project can ask for what is kept in an operation.
        self._keeps = bindings is None or _has_code(bindings)
        bindings = bindings or Bindings()
        self._calls = Calls(index, bindings=bindings, page_size=page_size)
        self._judges = {entity.name: Judge(entity) for entity in index.blueprint.entities}
        # The same for most: it is the policies that may differ.
        self._past = {
            entity.name: self._judges[entity.name] if past is entity else Judge(past)
            for entity in index.blueprint.entities
            for past in (in_the_past(entity),)
        }
        self._mutations = (
            None
            if store is None
            else Mutations(
                index,
                store=store,
                bindings=bindings,
                tests=tests,
                reader=self,
                listeners=listeners,
            )
        )
        self._touched: Recent[Read, tuple[str, ...]] = Recent(
            cached_plans, size=lambda read, _: _room(read)
        )
        self._plans: Recent[PlanKey, Runnable] = Recent(
            cached_plans, size=lambda key, _: _room(key[0])
        )
        self._keyed: Recent[PlanKey, tuple[Plan, Keyed]] = Recent(
            cached_plans, size=lambda key, _: _room(key[0])
        )

    def run(self, request: Request, principal: Principal) -> tuple[Answer, ...]:
        """Run all reads of a request, in order; problems are part of the answers."""
        if not self._keeps:
            return self._scoped(request, principal)
        with Keeping():
            return self._scoped(request, principal)

    def _scoped(self, request: Request, principal: Principal) -> tuple[Answer, ...]:
        if not self._around:
            return self._answers(request, principal)
        with ExitStack() as stack:
            why = self._entered(stack, principal)
            if why is not None:
                return _refused(request, why)
            return self._answers(request, principal)

    def _entered(self, stack: ExitStack, principal: Principal) -> Problem | None:
        """Enter what is to be open around an operation; tell what kept it from being so."""
        try:
            for around in self._around:
                stack.enter_context(around(principal))
        except Exception as error:  # noqa: BLE001 - a project's code must not show its inside
            return problem_of(error, key="")
        return None

    def _answers(self, request: Request, principal: Principal) -> tuple[Answer, ...]:
        facts = Facts(principal, functions=self._tests)
        return tuple([self._answer(read, request.values, facts) for read in request.query.reads])

    def rows(
        self,
        read: Read,
        keys: Sequence[Sequence[str]],
        values: Sequence[Any],
        principal: Principal,
    ) -> tuple[Answer | None, ...]:
        """Read rows by keys that opaque ids held.

        Args:
            read: what is asked of one row.
            keys: their parts as texts; those of rows that the principal was shown.
            values: of the read's slots.
            principal: who asks.

        Returns:
            The answer of each row, under an empty key, and None where it is not there or not
            seen; the same problem in each of them when they cannot be read.
        """
        return self._guarded(
            lambda: self._rows(read, keys, values, Facts(principal, functions=self._tests)),
            principal,
            failed=lambda why: (Answer(key="", data=b"null", problems=(why,)),) * len(keys),
        )

    def _guarded(
        self, run: Callable[[], Made], principal: Principal, *, failed: Callable[[Problem], Made]
    ) -> Made:
        """Run something of an operation in its scopes.

        Args:
            run: what is run.
            principal: who asks.
            failed: gives what stands for it when it fails.
        """
        with ExitStack() as stack:
            if self._keeps:
                stack.enter_context(Keeping())
            why = self._entered(stack, principal)
            if why is None:
                try:
                    return run()
                except Exception as error:  # noqa: BLE001 - a defect must not show its inside
                    why = problem_of(error, key="")
        return failed(why)

    def _rows(
        self, read: Read, keys: Sequence[Sequence[str]], values: Sequence[Any], facts: Facts
    ) -> tuple[Answer | None, ...]:
        plan, keyed = self.keyed(read, facts)
        if plan.denied:
            return (None,) * len(keys)
        return shown_rows("", keyed, [keyed.spelled(key) for key in keys], values, facts)

    def write(self, write: Write, principal: Principal) -> Outcome:
        """Do one write; problems are part of the outcome."""
        return self._guarded(
            lambda: self._writes().run(write, principal),
            principal,
            failed=lambda why: Outcome(failure=why),
        )

    def write_together(self, writes: Sequence[Write], principal: Principal) -> list[Outcome]:
        """Do several writes in one transaction; problems are part of the outcomes."""
        return self._guarded(
            lambda: self._writes().run_together(
                writes, principal, told=partial(problem_of, key="")
            ),
            principal,
            failed=lambda why: [Outcome(failure=why) for _ in writes],
        )

    def _writes(self) -> Mutations:
        if self._mutations is None:
            msg = "Nothing can be written here."
            raise BadInput(msg)
        return self._mutations

    def check_written(self, write: Write, facts: Facts) -> None:
        """Refuse what may not be asked of the rows of a write."""
        if write.read is not None:
            self.keyed(write.read, facts)

    def written(self, write: Write, rows: Sequence[Any], facts: Facts) -> tuple[Answer | None, ...]:
        """Read rows that were written, as whoever wrote them may."""
        if write.read is None or not rows:
            return ()
        plan, keyed = self.keyed(write.read, facts)
        if plan.denied:
            return (None,) * len(rows)
        return shown_rows(write.key, keyed, [row.pk for row in rows], write.values, facts)

    def returning(self, write: Write, facts: Facts) -> object | None:
        """Give what a store takes to tell of the row of a write as it is stored."""
        if write.read is None:
            return None
        plan, keyed = self.keyed(write.read, facts)
        return None if plan.denied else keyed.returning(write.values, principal=facts.principal)

    def returned(self, write: Write, text: str) -> Answer:
        """Make the answer of what a store told."""
        return finished_answer(write.key, text.encode(), seal=seal)

    def explain(self, request: Request, principal: Principal) -> str:
        """Describe how a request would run, with the database's own plans."""
        facts = Facts(principal, functions=self._tests)
        texts = []
        for read in request.query.reads:
            if isinstance(read, Call):
                texts.append(f"call {read.key}: {read.query}")
                continue
            check_moment(read, request.values)
            plan = describe_plan(self._plan(read, facts))
            runnable = self._runnable(read, request.values, facts)
            texts.append(f"{plan}\n{runnable.explain(request.values, principal=principal)}")
        return "\n\n".join(texts)

    def instances(
        self,
        request: Request,
        principal: Principal,
        *,
        chunk_size: int | None,
        held: HeldMeasures | None = None,
    ) -> Iterator[Any]:
        """Read the rows of a request's only read as objects of the source.

        The scopes around operations are open while a chunk is read, anew for each one, and never
        while the caller has its rows.

        Args:
            request: with the read.
            principal: who asks.
            chunk_size: rows read at a time; all at once when None.
            held: what the objects hold beside the values of their rows.

        Raises:
            OperationError: what the caller may know of a failure.
        """
        (read,) = (item for item in request.query.reads if isinstance(item, Read))
        check_moment(read, request.values)
        facts = Facts(principal, functions=self._tests)
        entity = read.selection.entity
        # What is read in a transaction of the scope's own ends with it.
        was_inside = self._source.in_transaction(entity)
        rows: Iterator[Any] | None = None
        hold: Callable[[Sequence[Any]], None] | None = None
        while True:
            with self._scope(principal):
                if rows is None:
                    # What may not be read is refused before anything runs.
                    if held is not None:
                        _, keyed = self.keyed(held.read, facts)
                        hold = partial(held.hold, keyed, values=request.values, facts=facts)
                    if self._source.in_transaction(entity) and not was_inside:
                        chunk_size = None
                    rows = self._source.instances(
                        self._plan(read, facts),
                        request.values,
                        principal=principal,
                        chunk_size=chunk_size,
                    )
                chunk = list(islice(rows, chunk_size))
                if hold is not None:
                    hold(chunk)
            yield from chunk
            if chunk_size is None or len(chunk) < chunk_size:
                return

    def stream(
        self, request: Request, principal: Principal, *, given: Streaming
    ) -> Generator[Chunk]:
        """Read the rows of a request's only read, a list, each as a text.

        The scopes around operations are open from the first chunk to the last.

        Args:
            request: with a limit on its rows.
            principal: who asks.
            given: how they are read.

        Raises:
            OperationError: what the caller may know of a failure.
        """
        (read,) = request.query.reads
        if isinstance(read, Call):
            msg = f"{read.key} is answered by a function: only lists of rows can be read so."
            raise BadInput(msg)
        check_moment(read, request.values)
        facts = Facts(principal, functions=self._tests)
        with self._scope(principal):
            plan = self._plan(read, facts)
            yield from self._source.stream(
                plan,
                request.values,
                principal=principal,
                given=given,
            )

    @contextmanager
    def _scope(self, principal: Principal) -> Iterator[None]:
        """Enter what is to be open around an operation, in order."""
        with ExitStack() as stack:
            for around in self._around:
                stack.enter_context(around(principal))
            yield

    def permits(self, rule: Expression, principal: Principal) -> bool:
        """Tell whether a rule on the principal alone holds; every doubt is a no."""
        return permits(rule, Facts(principal, functions=self._tests))

    def decision(self, entity: str, facts: Facts) -> Decision:
        """Give a principal's Decision for an entity."""
        judge = self._judges[entity]
        return judge.decide(judge.fingerprint(facts))

    def _answer(self, read: Read | Call, values: Sequence[Any], facts: Facts) -> Answer:
        try:
            if isinstance(read, Call):
                reader = _Reader(self, values, facts)
                return self._calls.answer(read, values, facts=facts, reader=reader)
            check_moment(read, values)
            if read.discreet and self.decision(read.selection.entity, facts).rows == FALSE:
                return Answer(key=read.key, data=b"null")
            runnable = self._runnable(read, values, facts)
            return runnable.run(values, principal=facts.principal)
        except Exception as error:  # noqa: BLE001 - a defect must not show its inside, nor end other reads
            told = problem_of(error, key=read.key)
            return Answer(key=read.key, data=b"null", problems=(told,))

    def keyed(self, read: Read, facts: Facts) -> tuple[Plan, Keyed]:
        """Plan a read whose rows are given by their keys, and give what reads them."""
        key = self._plan_key(read, facts)
        found = self._keyed.get(key)
        if found is None:
            telemetry.emit(telemetry.COMPILED, read.key)
            plan = self._planned(read, facts)
            found = plan, self._source.keyed(plan)
            self._keyed.keep(key, found)
        return found

    def _plan_key(self, read: Read, facts: Facts) -> PlanKey:
        """Give what, beside the values, decides on the plan of a read."""
        touched = self._touched.get(read)
        if touched is None:
            touched = touched_entities(read, index=self.index)
            self._touched.keep(read, touched)
        judges = self._judges if read.moment is None else self._past
        prints = tuple([judges[entity].fingerprint(facts) for entity in touched])
        return read, prints, self._source.context(touched)

    def _runnable(self, read: Read, values: Sequence[Any], facts: Facts) -> Runnable:
        key = self._plan_key(read, facts)
        runnable = self._plans.get(key)
        if runnable is None:
            runnable = self._compiled(read, values, facts)
            self._plans.keep(key, runnable)
        return runnable

    def _compiled(self, read: Read, values: Sequence[Any], facts: Facts) -> Runnable:
        telemetry.emit(telemetry.COMPILED, read.key)
        plan = self._plan(read, facts)
        return self._source.compile(plan, values, principal=facts.principal)

    def _plan(self, read: Read, facts: Facts) -> Plan:
        plan = self._planned(read, facts)
        if plan.denied:
            raise denial(facts.principal, f"read {read.selection.entity}")
        return plan

    def _planned(self, read: Read, facts: Facts) -> Plan:
        judges = self._judges if read.moment is None else self._past

        def decide(entity: str) -> Decision:
            judge = judges[entity]
            return judge.decide(judge.fingerprint(facts))

        access = Access(self.index, decide=decide, past=read.moment is not None)
        return plan_read(
            read,
            access=access,
            capabilities=self._source.capabilities,
            page_size=self.page_size,
        )

    def chosen(
        self, plan: Plan, rows: Any, values: Sequence[Any], facts: Facts, *, page: slice
    ) -> Chosen:
        """List the keys of the rows of a project's query that a plan shows."""
        return self._source.chosen(rows, plan, values, principal=facts.principal, page=page)


_USUAL = 20
"""Values, conditions and sort keys of a read of a usual size; each takes some 6 kB of memory."""


def _has_code(bindings: Bindings) -> bool:
    """Tell whether code of the project runs in operations."""
    return bool(bindings.functions or bindings.queries or bindings.rates or bindings.actions)


def _room(read: Read) -> int:
    """Tell how many plans of a usual size take as much memory as that of a read."""
    return 1 + extent_of(read) // _USUAL


class _Reader:
    """Reads rows for one request: `mainspring.execution.calls.RowReader`."""

    def __init__(self, engine: Engine, values: Sequence[Any], facts: Facts) -> None:
        self._engine = engine
        self._values = values
        self._facts = facts

    def check(self, read: Read) -> None:
        """Refuse an entity of which the caller sees no row."""
        plan, _ = self._engine.keyed(read, self._facts)
        if plan.denied:
            raise denial(self._facts.principal, f"read {read.selection.entity}")

    def texts(self, read: Read, keys: Sequence[Any]) -> Mapping[Any, str]:
        """Give the JSON text of each row that is seen, by key."""
        plan, keyed = self._engine.keyed(read, self._facts)
        if plan.denied or not keys:
            return {}
        return keyed.texts(keys, self._values, principal=self._facts.principal)

    def chosen(self, read: Read, rows: Any, page: slice) -> Chosen:
        """List the keys of the rows of a query."""
        plan, _ = self._engine.keyed(read, self._facts)
        if plan.denied:
            return Chosen(keys=(), paged=True)
        return self._engine.chosen(plan, rows, self._values, self._facts, page=page)


def _refused(request: Request, why: Problem) -> tuple[Answer, ...]:
    """Answer no read of a request, and say why at each."""
    return tuple(
        Answer(key=read.key, data=b"null", problems=(replace(why, path=(read.key,)),))
        for read in request.query.reads
    )
