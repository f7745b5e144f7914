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

    from mainspring.blueprint.bindings import Bindings
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.execution.mutations.access import WriteAccess
    from mainspring.execution.mutations.change_record import ChangeRecord
    from mainspring.operation.mutation import Write
    from mainspring.operation.result import Answer
    from mainspring.planner.store import Store


class OneAttempt:
    """Does a write of any kind for one principal.

    Args:
        index: the blueprint.
        store: where the rows are.
        access: of the principal.
        bindings: the methods behind rules and actions.
        thorough: whether other rows are asked for before the database tells.
        record: notes what is changed, where somebody wants to know.
    """

    def __init__(
        self,
        index: BlueprintIndex,
        *,
        store: Store,
        access: WriteAccess,
        bindings: Bindings,
        thorough: bool,
        record: ChangeRecord | None,
    ) -> None:
        self._index = index
        self._store = store
        self._access = access
        self._bindings = bindings
        self._thorough = thorough
        self._record = record

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
            where = self._access.condition(write.entity, write.where)
            written = self._bulk().write(write, where, before_delete=before_delete)
        elif write.skips:
            written = self._skipping(write)
        elif self.adds(write):
            written = self._add(write)
        else:
            writer = self._writer(self._record, thorough=self._thorough)
            written = writer.write(write, before_delete=before_delete)
        changes = () if self._record is None else tuple(self._record.changes)
        return replace(written, answers=tuple(gone), changes=changes)

    def adds(self, write: Write) -> bool:
        """Tell whether a write is one statement that adds to numbers of one row."""
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
        return AlikeRows(
            self._index,
            store=self._store,
            access=self._access,
            writer=lambda: self._writer(self._record, thorough=self._thorough),
            record=self._record,
            thorough=self._thorough,
        )

    def _bulk(self) -> Bulk:
        return Bulk(
            self._index,
            store=self._store,
            access=self._access,
            writer=lambda: self._writer(self._record, thorough=self._thorough),
            alike=self._alike(),
            record=self._record,
        )

    def _writer(self, record: ChangeRecord | None, *, thorough: bool) -> Writer:
        return Writer(
            self._index,
            store=self._store,
            access=self._access,
            bindings=self._bindings,
            thorough=thorough,
            record=record,
        )

    def _skipping(self, write: Write) -> Written:
        """Make the rows that can be made."""

        def attempt(inputs: Sequence[RowInput], *, thorough: bool) -> Sequence[Any]:
            record = None if self._record is None else self._record.beside()
            with self._store.transaction(write.entity):
                rows = self._writer(record, thorough=thorough).created(write.entity, inputs).rows
            if self._record is not None and record is not None:
                self._record.take(record)
            return rows

        skipping = Skipping(attempt)
        rows = skipping.make(write.creates)
        return Written(rows=tuple(rows), problems=tuple(skipping.problems))
