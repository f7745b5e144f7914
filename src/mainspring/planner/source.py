"""What the planner asks of a source, and what a source makes of a plan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from mainspring.operation.chunk import Chunk, Streaming
    from mainspring.operation.principal import Principal
    from mainspring.operation.result import Answer
    from mainspring.planner.plan import Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What one database can do inside a statement."""

    nested_lists: bool  # lists of linked rows with their own limit
    deepest: int = 20  # levels of linked rows inside one another


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """Keys of rows that a project's code chose."""

    keys: tuple[Any, ...]  # in its order
    paged: bool  # whether they are those of the wanted page, of rows that are seen


class Keyed(Protocol):
    """A plan whose rows are read by their keys; safe to run from many threads."""

    def spelled(self, key: Sequence[str]) -> Any:
        """Turn the parts of a key, as an opaque id holds them, into a key as `texts` takes it."""

    def returning(self, values: Sequence[Any], *, principal: Principal) -> object | None:
        """Give what a store takes to tell of a row as it is stored.

        Args:
            values: of the slots.
            principal: who asks.

        Returns:
            None where the row is to be read afterwards.
        """

    def texts(
        self, keys: Sequence[Any], values: Sequence[Any], *, principal: Principal
    ) -> Mapping[Any, str]:
        """Give the JSON text of each row that is seen, by key.

        Raises:
            OperationError: what the caller may know of a failure.
        """


class Runnable(Protocol):
    """A plan compiled for its source; safe to run from many threads."""

    def run(self, values: Sequence[Any], *, principal: Principal) -> Answer:
        """Read the rows and give the answer's bytes.

        Raises:
            OperationError: what the caller may know of a failure.
        """

    def explain(self, values: Sequence[Any], *, principal: Principal) -> str:
        """Describe the statements and the database's own plan for them."""


class Source(Protocol):
    """Runs plans somewhere."""

    def context(self, entities: Sequence[str]) -> object:
        """Give what, outside query and Decision, shapes the statements now; hashable."""

    def capabilities(self, entity: str) -> Capabilities:
        """Tell what the place of an entity's rows can do."""

    def compile(self, plan: Plan, values: Sequence[Any], *, principal: Principal) -> Runnable:
        """Turn a plan into statements, with a request's values at hand as examples."""

    def keyed(self, plan: Plan) -> Keyed:
        """Give the texts of a plan's rows by their keys."""

    def chosen(
        self, rows: Any, plan: Plan, values: Sequence[Any], *, principal: Principal, page: slice
    ) -> Chosen:
        """List the keys of the rows of a query of the project's own, such as Django's QuerySet."""

    def stream(
        self,
        plan: Plan,
        values: Sequence[Any],
        *,
        principal: Principal,
        given: Streaming,
    ) -> Iterator[Chunk]:
        """Read the rows of a list, a chunk at a time, each as a text.

        What is read belongs to one state of the data, and memory does not grow with the rows.

        Args:
            plan: of a list.
            values: of the request's slots.
            principal: who asks.
            given: how they are read.

        Raises:
            OperationError: what the caller may know of a failure.
        """

    def in_transaction(self, entity: str) -> bool:
        """Tell whether a transaction is open in which the rows of an entity would be read."""

    def instances(
        self, plan: Plan, values: Sequence[Any], *, principal: Principal, chunk_size: int | None
    ) -> Iterator[Any]:
        """Read the rows of a plan as objects of the source's own kind."""
