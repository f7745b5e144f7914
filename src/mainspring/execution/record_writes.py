"""The verbs that write an entity from Python."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.writes import Verb
from mainspring.errors import BadInput, Conflict, Forbidden, Rejected, Unauthenticated
from mainspring.execution.given_rows import GivenRows
from mainspring.operation.mutation import Write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from mainspring.execution.records import EntityRecords
    from mainspring.operation.mutation import Outcome
    from mainspring.operation.result import Problem

    Skipped = Callable[[int, Sequence[Problem]], object]
    """Is told of a row that was not made: its place, and why."""


class RecordWrites:
    """Writes the rows of an entity for one principal.

    Args:
        records: of the entity.
    """

    def __init__(self, records: EntityRecords) -> None:
        self._records = records
        self._entity = records.entity
        self._rows = GivenRows(records.engine.index, records.bindings)

    def create(self, values: Mapping[str, Any]) -> Any:
        """Make a row."""
        made = self._rows.row(self._entity, values)
        outcome = self._done(
            Write(key="row", verb=Verb.CREATE, entity=self._entity, creates=(made,))
        )
        return self._read(outcome)[0]

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
            return self._read(self._done(write))
        outcome = self._done(write, partly=True)
        problems: dict[Any, list[Problem]] = {}
        for problem in outcome.problems:
            problems.setdefault(problem.path[0], []).append(problem)
        for number, several in problems.items():
            skipped(number, several)
        return self._read(outcome)

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
        return self._read(self._done(write))[0]

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
        return self._read(self._done(write))[0]

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
        return dict(self._done(write).counts)

    def update_all(self, values: Mapping[str, Any]) -> int:
        """Change all rows that the records keep."""
        write = replace(
            self._all(Verb.UPDATE), update=self._rows.row(self._entity, values, path=())
        )
        return self._done(write).count or 0

    def delete_all(self) -> dict[str, int]:
        """Delete all rows that the records keep."""
        return dict(self._done(self._all(Verb.DELETE)).counts)

    def _all(self, verb: Verb) -> Write:
        """Write all rows that the records keep."""
        records = self._records
        plain = (records.offset, records.order, records.words, records.distinctive)
        if any(plain) or records.moment is not None or records.seed is not None:
            msg = "All rows are written of records that are filtered, or cut to their first ones."
            hint = "Leave out order_by, search, distinct, shuffle, as_of, and where a slice begins."
            raise BadInput(msg, hint=hint)
        return Write(
            key="rows",
            verb=verb,
            entity=self._entity,
            where=records.where,
            limit=records.limit,
            values=records.given,
        )

    def _expected(self, expect: Any) -> Any:
        writes = self._records.engine.index.entity(self._entity).writes
        if expect is not None and (writes is None or not writes.version):
            msg = f"{self._entity} has no versions."
            raise BadInput(msg, hint="Name a field by `version` in its entity.")
        return expect

    def _done(self, write: Write, *, partly: bool = False) -> Outcome:
        """Do a write, or as much of it as can be done.

        Raises:
            OperationError: it was not done.
        """
        outcome = self._records.engine.write(write, self._records.principal)
        if outcome.failure is not None:
            raise self._records.raised(outcome.failure)
        if outcome.problems and not (partly and outcome.rows):
            raise self._rejection(outcome)
        return outcome

    def _rejection(self, outcome: Outcome) -> Exception:
        first = outcome.problems[0]
        for kind in (Forbidden, Unauthenticated):
            if first.code == kind.code:
                return kind(first.message, path=first.path)
        row = self._read(outcome)[0] if outcome.rows else None
        kind_of_rejection = Conflict if first.code == Conflict.code else Rejected
        where = ".".join(map(str, first.path))
        message = f"{where}: {first.message}" if where else first.message
        return kind_of_rejection(message, problems=outcome.problems, row=row)

    def _read(self, outcome: Outcome) -> list[Any]:
        """Read rows that were written as the principal may."""
        keys = [None if row is None else row.pk for row in outcome.rows]
        wanted = [key for key in keys if key is not None]
        found = {row.pk: row for row in self._records.by_keys(wanted)}
        return [found.get(key) for key in keys]
