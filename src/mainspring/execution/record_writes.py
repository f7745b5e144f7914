"""The verbs that write an entity from Python."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from django.utils.asyncio import async_unsafe

from mainspring.blueprint.writes import Verb
from mainspring.errors import BadInput, Conflict, Forbidden, Rejected, Unauthenticated
from mainspring.execution.given_rows import GivenRows
from mainspring.execution.raised import raised
from mainspring.operation.mutation import Write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from mainspring.blueprint.bindings import Bindings
    from mainspring.execution.engine import Engine
    from mainspring.operation.mutation import Outcome
    from mainspring.operation.principal import Principal
    from mainspring.operation.result import Problem

    Skipped = Callable[[int, Sequence[Problem]], object]
    """Is told of a row that was not made: its place, and why."""


class RecordWrites:
    """Writes the rows of an entity for one principal.

    Args:
        entity: whose.
        engine: does the writes.
        bindings: the models.
        principal: who asks.
        read: reads rows by their keys, as the principal may see them.
    """

    def __init__(
        self,
        entity: str,
        *,
        engine: Engine,
        bindings: Bindings,
        principal: Principal,
        read: Callable[[Sequence[Any]], Iterable[Any]],
    ) -> None:
        self._entity = entity
        self._engine = engine
        self._principal = principal
        self._by_keys = read
        self._rows = GivenRows(engine.index, bindings)

    def create(self, values: Mapping[str, Any]) -> Any:
        """Make a row."""
        made = self._rows.row(self._entity, values)
        outcome = self.done(
            Write(key="row", verb=Verb.CREATE, entity=self._entity, creates=(made,))
        )
        return self.read(outcome)[0]

    def create_many(
        self, rows: Iterable[Mapping[str, Any]], *, skipped: Skipped | None = None
    ) -> list[Any]:
        """Make rows, all or none; or those that can be made, where `skipped` is told of others."""
        made = tuple(
            self._rows.row(self._entity, values, (number,)) for number, values in enumerate(rows)
        )
        if not made:
            return []
        write = Write(
            key="rows",
            verb=Verb.CREATE,
            entity=self._entity,
            creates=made,
            skips=skipped is not None,
        )
        if skipped is None:
            return self.read(self.done(write))
        outcome = self.done(write, partly=True)
        problems: dict[Any, list[Problem]] = {}
        for problem in outcome.problems:
            problems.setdefault(problem.path[0], []).append(problem)
        for number, several in problems.items():
            skipped(number, several)
        return self.read(outcome)

    def update(self, row: Any, values: Mapping[str, Any], *, expect: Any) -> Any:
        """Change a row."""
        write = Write(
            key="row",
            verb=Verb.UPDATE,
            entity=self._entity,
            target=self._rows.key(self._entity, row),
            update=self._rows.row(self._entity, values),
            expect=self._expected(expect),
        )
        return self.read(self.done(write))[0]

    def upsert(
        self, where: Mapping[str, Any], *, create: Mapping[str, Any], update: Mapping[str, Any]
    ) -> Any:
        """Change the row of a unique key, or make it."""
        write = Write(
            key="row",
            verb=Verb.UPSERT,
            entity=self._entity,
            target=self._rows.key(self._entity, where),
            creates=(self._rows.row(self._entity, create, ("create",)),),
            update=self._rows.row(self._entity, update, ("update",)),
        )
        return self.read(self.done(write))[0]

    def delete(self, row: Any, *, expect: Any, preview: bool) -> dict[str, int]:
        """Delete a row."""
        write = Write(
            key="row",
            verb=Verb.DELETE,
            entity=self._entity,
            target=self._rows.key(self._entity, row),
            expect=self._expected(expect),
            validate_only=preview,
        )
        return dict(self.done(write).counts)

    def update_all(self, write: Write, values: Mapping[str, Any]) -> int:
        """Change all rows of a condition."""
        given = self._rows.row(self._entity, values)
        return self.done(replace(write, update=given)).count or 0

    def delete_all(self, write: Write) -> dict[str, int]:
        """Delete all rows of a condition."""
        return dict(self.done(write).counts)

    def _expected(self, expect: Any) -> Any:
        writes = self._engine.index.entity(self._entity).writes
        if expect is not None and (writes is None or not writes.version):
            msg = f"{self._entity} has no versions."
            raise BadInput(msg, hint="Name a field by `version` in its entity.")
        return expect

    @async_unsafe
    def done(self, write: Write, *, partly: bool = False) -> Outcome:
        """Do a write, or as much of it as can be done.

        Raises:
            OperationError: it was not done.
        """
        outcome = self._engine.write(write, self._principal)
        if outcome.failure is not None:
            raise raised(outcome.failure)
        if outcome.problems and not (partly and outcome.rows):
            raise self._rejection(outcome)
        return outcome

    def _rejection(self, outcome: Outcome) -> Exception:
        first = outcome.problems[0]
        for kind in (Forbidden, Unauthenticated):
            if first.code == kind.code:
                return kind(first.message, path=first.path)
        row = self.read(outcome)[0] if outcome.rows else None
        kind_of_rejection = Conflict if first.code == Conflict.code else Rejected
        where = ".".join(map(str, first.path))
        message = f"{where}: {first.message}" if where else first.message
        return kind_of_rejection(message, problems=outcome.problems, row=row)

    def read(self, outcome: Outcome) -> list[Any]:
        """Read rows that were written as the principal may."""
        keys = [None if row is None else row.pk for row in outcome.rows]
        found = {row.pk: row for row in self._by_keys([key for key in keys if key is not None])}
        return [found.get(key) for key in keys]
