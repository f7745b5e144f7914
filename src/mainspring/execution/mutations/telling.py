"""Tells plugins what mutations change, inside their transactions and behind them.

Protocol. An attempt at a write notes what it changes in a record of its own, so that what is rolled
back is forgotten with it. What stays is told at the end of the transaction that we have opened, or
of the savepoint where the project has opened one, and once more by Django's own `on_commit`: that
is behind the outermost transaction, and never where something further out is rolled back.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError

from mainspring.execution.mutations.change_record import ChangeRecord, outer_record
from mainspring.execution.mutations.refusal import TOLD, Vetoed, problems_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.operation.changes import Change, Deed
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

    def deeds(self, principal: Principal) -> Callable[[Deed], None] | None:
        """Give what is told of actions in their transactions, if anybody wants to know.

        It raises `Vetoed` where a plugin refuses one.
        """
        listeners = self._listeners
        if listeners is None or not listeners.wants_deeds:
            return None

        def tell(deed: Deed) -> None:
            with _vetoes():
                listeners.acted(deed, principal)

        return tell

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
        with _vetoes():
            told.writing(made, principal)
        outer = outer_record()
        if outer is not None:
            outer.hear(made)
        self._store.once_committed(entity, lambda: told.written(made, principal, but=busy))


@contextmanager
def _vetoes() -> Iterator[None]:
    """Let what plugins refuse be told to the caller."""
    try:
        yield
    except (ValidationError, *TOLD) as error:
        raise Vetoed(list(problems_in(error, (), spelled=str))) from error
