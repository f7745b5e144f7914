"""What links need of the rows behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.execution.mutations.access import WriteAccess
    from mainspring.execution.mutations.row_draft import Back, RowDraft
    from mainspring.execution.mutations.row_finding import RowFinding
    from mainspring.operation.mutation import RowInput
    from mainspring.operation.result import Problem
    from mainspring.planner.store import Store


class PreparedRows(Protocol):
    """Prepares the rows of one write: `mainspring.execution.mutations.preparation.Preparation`."""

    @property
    def index(self) -> BlueprintIndex:
        """The blueprint."""

    @property
    def store(self) -> Store:
        """Where the rows are."""

    @property
    def access(self) -> WriteAccess:
        """What the principal may do."""

    @property
    def problems(self) -> list[Problem]:
        """What is wrong so far."""

    @property
    def thorough(self) -> bool:
        """Whether rows are looked for also where the database would tell at last."""

    @property
    def finding(self) -> RowFinding:
        """Finds rows."""

    def created(
        self, entity: str, inputs: Sequence[RowInput], *, backs: Sequence[Back] = ()
    ) -> list[RowDraft]:
        """Prepare new rows of one entity."""

    def changed(
        self,
        entity: str,
        rows: Sequence[tuple[Any, RowInput]],
        *,
        backs: Sequence[Back] = (),
    ) -> list[RowDraft]:
        """Prepare rows of one entity that are there and may be changed."""
