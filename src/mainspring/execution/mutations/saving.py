"""Stores rows that were prepared: those that others lead to first, those behind them last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.execution.mutations.refusal import Refused
from mainspring.execution.mutations.row_draft import grouped
from mainspring.operation.changes import ChangeKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.execution.mutations.change_record import ChangeRecord
    from mainspring.execution.mutations.deletion import Deletion
    from mainspring.execution.mutations.preparation import Preparation
    from mainspring.execution.mutations.row_draft import LinkChange, RowDraft


class Saving:
    """Stores the rows of one write, all of a kind at once.

    Args:
        rows: prepared them.
        deletion: deletes rows.
        record: notes what is stored, where somebody wants to know.
        returning: what is asked of the only row that is stored.
    """

    def __init__(
        self,
        rows: Preparation,
        *,
        deletion: Deletion,
        record: ChangeRecord | None,
        returning: object | None = None,
    ) -> None:
        self._rows = rows
        self._store = rows.store
        self._deletion = deletion
        self._record = record
        self._returning = returning
        self.text: str | None = None
        """What that row told, where it did."""
        self._stored: list[Sequence[RowDraft]] = []  # those of a kind, in their order

    def save(self, drafts: Sequence[RowDraft]) -> None:
        """Store rows with all that belongs to them, then see that the rules hold.

        Raises:
            Refused: a rule does not hold of a row that was stored.
        """
        self._all(drafts)
        stored = [draft for several in self._stored for draft in several]
        for several in grouped(stored, by=lambda draft: draft.entity):
            self._rows.check(several)
        if self._rows.problems:
            self._rows.problems.clear()
            self._check_in_order()

    def _check_in_order(self) -> None:
        """See that the rules hold of each kind of rows; the first one tells.

        So a refusal is the same where it comes before the database tells of other rows.
        """
        for several in self._stored:
            self._rows.check(several)
            self._refuse()

    def _check_first(self, drafts: Sequence[RowDraft]) -> None:
        """See that the rules hold of rows of a kind before something tells what others have."""
        if self._rows.thorough or any(draft.withheld for draft in drafts):
            self._check_in_order()
            self._rows.check(drafts, stored=False)
            self._refuse()
            self._rows.tell_withheld(drafts)
            self._refuse()

    def _refuse(self) -> None:
        if self._rows.problems:
            raise Refused(self._rows.problems)

    def _all(self, drafts: Sequence[RowDraft]) -> None:
        """Store rows of any entities, with what they lead to and what is behind them."""
        if not drafts:
            return
        self._all([child for draft in drafts for child in draft.first])
        for several in grouped(drafts, by=lambda draft: (draft.entity, draft.is_new)):
            self._check_first(several)
            self._themselves([draft for draft in several if draft.is_changed])
            self._stored.append(several)
        self._behind([(draft, change) for draft in drafts for change in draft.then])

    def _themselves(self, drafts: Sequence[RowDraft]) -> None:
        """Store rows of one kind: of one entity, all new or none."""
        if drafts:
            first = drafts[0]
            given = {name for draft in drafts for name in draft.given}
            rows = [draft.row for draft in drafts]
            self.text = self._store.save(
                first.entity,
                rows,
                are_new=first.is_new,
                given=sorted(given),
                returning=self._returning,
            )
            if self._record is not None:
                self._record.stored(drafts)

    def _behind(self, changes: Sequence[tuple[RowDraft, LinkChange]]) -> None:
        """Store rows behind those that are stored, then what is left to do with the links."""
        self._all([child for _, change in changes for child in change.saved])
        for draft, change in changes:
            self._link(draft, change)

    def _link(self, draft: RowDraft, change: LinkChange) -> None:
        if change.added:
            self._store.add(draft.entity, draft.row, change.link, change.added)
            self._note(draft, change.link, change.added, ChangeKind.CREATED)
        if change.removed:
            self._store.remove(draft.entity, draft.row, change.link, change.removed)
            self._note(draft, change.link, change.removed, ChangeKind.DELETED)
        for entity, row, path in change.deleted:
            self._deletion.delete(entity, [row], path=path)

    def _note(self, draft: RowDraft, link: str, rows: Sequence[Any], kind: ChangeKind) -> None:
        if self._record is not None:
            self._record.linked(draft, link, rows, kind=kind)
