"""What links need of the rows behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.blueprint.expression import Expression
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.writes import Verb
    from mainspring.execution.mutations.access import WriteAccess
    from mainspring.execution.mutations.row_draft import Back, RowDraft
    from mainspring.operation.mutation import Key, RowInput
    from mainspring.operation.result import Problem
    from mainspring.planner.store import Behind, Store


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

    def found(
        self,
        entity: str,
        keys: Sequence[Key] | None,
        *,
        where: Expression,
        lock: bool = True,
        behind: Behind | None = None,
    ) -> list[Any]:
        """Find rows, each of which is one object however often it is found."""

    def found_to(self, entity: str, verb: Verb, keys: Sequence[Key], **options: Any) -> list[Any]:
        """Find rows that something is done to; tell of each that is not there or may not be."""
