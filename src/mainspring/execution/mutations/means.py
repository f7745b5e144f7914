"""What one attempt at a write is made with."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from mainspring.blueprint.bindings import Bindings
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.execution.mutations.access import WriteAccess
    from mainspring.execution.mutations.change_record import ChangeRecord
    from mainspring.operation.changes import Deed
    from mainspring.planner.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What everybody has at hand who takes part in one attempt."""

    index: BlueprintIndex
    store: Store  # where the rows are
    access: WriteAccess  # of the principal
    bindings: Bindings  # the methods behind rules and actions
    thorough: bool  # whether other rows are asked for before the database tells
    record: ChangeRecord | None  # notes what is changed, where somebody wants to know
    acted: Callable[[Deed], None] | None = None  # is told of actions, where somebody wants to know
    returning: object | None = None  # what is asked of the only row that is stored

    def noting(self, record: ChangeRecord | None, *, thorough: bool) -> Means:
        """Give the same for a part of the attempt that may be undone by itself."""
        return replace(self, record=record, thorough=thorough)
