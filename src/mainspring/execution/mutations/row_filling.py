"""Gives rows the values that they are to be stored with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.nodes import HELD
from mainspring.execution.mutations.value_changes import changed_value

if TYPE_CHECKING:
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.execution.mutations.row_draft import Back, RowDraft
    from mainspring.operation.principal import Principal
    from mainspring.planner.store import Fault, Store


class RowFilling:
    """Fills the rows of one write.

    Args:
        index: the blueprint.
        store: where they are.
        principal: who writes, of whom some values are by default.
    """

    def __init__(self, index: BlueprintIndex, *, store: Store, principal: Principal) -> None:
        self._index = index
        self._store = store
        self._principal = principal

    def fill(self, draft: RowDraft, back: Back | None) -> list[Fault]:
        """Give a row what it is given, and tell what of that is no value.

        Args:
            draft: of the row, with what is given.
            back: the link to the row that it is written behind, if there is one.
        """
        faults = self._default(draft)
        faults += self._store.fill(draft.entity, draft.row, draft.input.values)
        faults += self._change(draft)
        if back is not None:
            self._store.set_link(draft.entity, draft.row, back.link, back.row)
        draft.is_changed = draft.is_new or back is not None or self._changes_itself(draft)
        self._count(draft)
        return faults

    def _default(self, draft: RowDraft) -> list[Fault]:
        """Give a new row what it has of the principal where nothing is given."""
        writes = self._index.entity(draft.entity).writes
        if writes is None or not draft.is_new:
            return []
        for state in writes.states:
            if state.initial is not None:
                setattr(draft.row, state.attribute, state.initial)
        faults: list[Fault] = []
        for item, source in self._index.defaults(draft.entity):
            if item.attribute in draft.given:
                continue
            value = self._principal.attribute(source)
            if item.is_link:
                self._store.set_key(draft.entity, draft.row, item.attribute, value)
                draft.settled |= {item.attribute}
            else:
                faults += self._store.fill(draft.entity, draft.row, {item.attribute: value})
        return faults

    def _change(self, draft: RowDraft) -> list[Fault]:
        """Change values of a row that is locked."""
        told: list[Fault] = []
        for attribute, changes in draft.input.changes.items():
            value = self._store.held(draft.row, attribute)
            found, faults = changed_value(attribute, value, changes)
            told += faults or self._store.fill(draft.entity, draft.row, {attribute: found})
        return told

    def _changes_itself(self, draft: RowDraft) -> bool:
        """Tell whether a row is given something that its own columns hold."""
        relations = self._index.relations(draft.entity)
        held = (name for name in draft.input.links if relations[name].linkage in HELD)
        return bool(draft.input.values or draft.input.changes) or any(held)

    def _count(self, draft: RowDraft) -> None:
        """Give a row that changes its next version."""
        writes = self._index.entity(draft.entity).writes
        if writes is not None and writes.version and draft.is_changed and not draft.is_new:
            self._store.next_version(draft.row, writes.version)
            draft.given |= {writes.version}
