"""Tells plugins what mutations change, inside their transactions and behind them.

Protocol. An attempt at a write notes what it changes in a record of its own, so that what is rolled
back is forgotten with it. What stays is told at the end of the transaction that we have opened, or
of the savepoint where the project has opened one, and once more by Django's own `on_commit`: that
is behind the outermost transaction, and never where something further out is rolled back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError

from mainspring.execution.mutations.change_record import ChangeRecord
from mainspring.execution.mutations.refusal import TOLD, Vetoed, problems_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.operation.changes import Change
    from mainspring.operation.principal import Principal
    from mainspring.planner.store import Store
    from mainspring.plugins.listeners import Listeners


class Telling:
    """Tells the plugins of one domain.

    Args:
        index: the blueprint.
        store: where the rows are.
        listeners: the plugins; None where none wants to know.
    """

    def __init__(self, index: BlueprintIndex, *, store: Store, listeners: Listeners | None) -> None:
        self._index = index
        self._store = store
        self._listeners = listeners

    def record(self, action: str) -> ChangeRecord | None:
        """Begin to note what is changed, if anybody wants to know."""
        if self._listeners is None:
            return None
        compared = self._listeners.compared
        return ChangeRecord(self._index, store=self._store, action=action, compared=compared)

    def tell(self, changes: Iterable[Change], principal: Principal, *, entity: str) -> None:
        """Tell what was changed in the transaction that is open, at its end.

        Args:
            changes: in order.
            principal: who wrote.
            entity: one that is stored in the database of the transaction.

        Raises:
            Vetoed: a plugin refuses it.
        """
        made = tuple(changes)
        if self._listeners is None or not made:
            return
        told, busy = self._listeners, self._listeners.busy()
        try:
            told.writing(made, principal)
        except (ValidationError, *TOLD) as error:
            raise Vetoed(list(problems_in(error, (), spelled=str))) from error
        self._store.once_committed(entity, lambda: told.written(made, principal, but=busy))
