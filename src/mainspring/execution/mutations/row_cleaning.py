"""Sees what is wrong with rows by their fields, by each other and by the project's rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.execution.mutations.row_rules import broken_rules

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    from mainspring.execution.mutations.means import Means
    from mainspring.execution.mutations.row_draft import RowDraft
    from mainspring.planner.store import Distinctive, Fault


class RowCleaning:
    """Looks at the rows of one write.

    Args:
        means: what it is done with.
    """

    def __init__(self, means: Means) -> None:
        self._index = means.index
        self._store = means.store
        self._checks = means.bindings.rules
        self._thorough = means.thorough
        self._taken: dict[Hashable, Any] = {}  # what only one row may have, and which one does

    def faults(
        self, entity: str, drafts: Sequence[RowDraft]
    ) -> Iterator[tuple[RowDraft, list[Fault]]]:
        """List what is wrong with each row; its rules are asked only where its fields are right."""
        suspected = [self._thorough] * len(drafts)
        if self._thorough:
            suspected = self._store.suspected(entity, [draft.row for draft in drafts])
        for draft, thorough in zip(drafts, suspected, strict=True):
            yield draft, self._faults(draft, thorough=thorough)

    def _faults(self, draft: RowDraft, *, thorough: bool) -> list[Fault]:
        faults = self._store.clean(
            draft.entity,
            draft.row,
            given=draft.given | draft.settled,
            is_new=draft.is_new,
            thorough=thorough,
        )
        if draft.demands:
            # Who may not write the row is not told what others have.
            draft.withheld += tuple(fault for fault in faults if fault.tells)
            faults = [fault for fault in faults if not fault.tells]
        claimed = list(self._store.distinctive(draft.row)) if self._thorough else []
        faults += self._clashes(draft, claimed, told=faults)
        writes = self._index.entity(draft.entity).writes
        if not faults and writes is not None:
            faults = list(broken_rules(writes, self._checks, row=draft.row, before=draft.before))
        if not faults:
            self._taken |= {item.value: draft.row for item in claimed}
        return faults

    def _clashes(
        self, draft: RowDraft, claimed: Sequence[Distinctive], *, told: Sequence[Fault]
    ) -> list[Fault]:
        """Tell what a row may not have in common with another one of the same write.

        Only rows that are right by themselves have a claim: the others are not made.
        """
        wrong = {name for fault in told for name in fault.inputs}
        return [
            item.fault
            for item in claimed
            if self._taken.get(item.value, draft.row) is not draft.row
            and wrong.isdisjoint(item.fault.inputs)
        ]
