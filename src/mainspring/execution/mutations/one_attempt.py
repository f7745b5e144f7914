"""Makes one attempt at a write, inside a transaction that is open."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from mainspring.execution.mutations.alike import AlikeRows
from mainspring.execution.mutations.bulk import Bulk
from mainspring.execution.mutations.skipping import Skipping
from mainspring.execution.mutations.writer import Writer, Written
from mainspring.operation.mutation import RowInput

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mainspring.execution.mutations.means import Means
    from mainspring.operation.mutation import Write
    from mainspring.operation.result import Answer


class OneAttempt:
    """Does a write of any kind for one principal.

    Args:
        means: what it is done with.
    """

    def __init__(self, means: Means) -> None:
        self._means = means
        self._store = means.store
        self._record = means.record

    def write(
        self, write: Write, *, read: Callable[[Sequence[Any]], tuple[Answer | None, ...]]
    ) -> Written:
        """Do a write.

        Args:
            write: what is to be done.
            read: reads rows for the answer, those that are deleted just before they are.

        Raises:
            Refused: it is not done.
        """
        gone: list[Answer | None] = []

        def before_delete(rows: Sequence[Any]) -> None:
            gone.extend(read(rows))

        if write.where is not None:
            where = self._means.access.condition(write.entity, write.where)
            written = self._bulk().write(write, where, before_delete=before_delete)
        elif write.skips:
            written = self._skipping(write)
        elif self.adds(write):
            written = self._add(write)
        else:
            written = Writer(self._means).write(write, before_delete=before_delete)
        if gone:
            written = replace(written, answers=tuple(gone))
        if self._record is not None:
            written = replace(written, changes=tuple(self._record.changes))
        return written

    def adds(self, write: Write) -> bool:
        """Tell whether a write is one statement that adds to numbers of one row."""
        if write.update is None or not write.update.changes:
            return False
        return self._alike().key_of_one(write) is not None

    def _add(self, write: Write) -> Written:
        """Let the database add to numbers of a row that is not read before.

        Raises:
            Clash: the row is not there, or a number would be none that it may be.
        """
        alike, given = self._alike(), write.update or RowInput()
        key = alike.key_of_one(write)
        pattern = alike.pattern(write.entity, given)
        alike.change(write.entity, [key], given, pattern=pattern)
        return Written(rows=(self._store.reference(write.entity, key),))

    def _alike(self) -> AlikeRows:
        return AlikeRows(self._means, writer=lambda: Writer(self._means))

    def _bulk(self) -> Bulk:
        return Bulk(self._means, writer=lambda: Writer(self._means), alike=self._alike())

    def _skipping(self, write: Write) -> Written:
        """Make the rows that can be made."""

        def attempt(inputs: Sequence[RowInput], *, thorough: bool) -> Sequence[Any]:
            record = None if self._record is None else self._record.beside()
            with self._store.transaction(write.entity):
                rows = (
                    Writer(self._means.noting(record, thorough=thorough))
                    .created(write.entity, inputs)
                    .rows
                )
            if self._record is not None and record is not None:
                self._record.take(record)
            return rows

        skipping = Skipping(attempt)
        rows = skipping.make(write.creates)
        return Written(rows=tuple(rows), problems=tuple(skipping.problems))
