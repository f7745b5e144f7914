"""The parts of an operation's answer that come after the first."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mainspring.operation.query import Call, Read
from mainspring.surfaces.graphql.anchors import anchor_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from graphql import OperationDefinitionNode

    from mainspring.operation.query import Bound, Selection
    from mainspring.operation.result import Answer

    Root = Read | Call | tuple[str, str] | Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class RowPart:
    """A fragment of rows, wherever they stand in the answer: each is read again by its key."""

    label: str | None
    reads: Mapping[str, Read]  # of one row, by its entity


@dataclass(frozen=True, slots=True, kw_only=True)
class StreamPart:
    """The rows of a list: the first part of the answer knows their keys and shows some of them."""

    label: str | None
    reads: Mapping[str, Read]  # of one row, by its entity
    initial: Bound  # how many rows the first part shows


@dataclass(frozen=True, slots=True, kw_only=True)
class WholePart:
    """A fragment at the root, or of a page or numbers at the root: its fields are read apart."""

    label: str | None = None
    path: tuple[str, ...] = ()  # of the object that the fragment is of; empty at the root
    roots: tuple[Root, ...]  # below a path the only one, which is that object
    operation: OperationDefinitionNode  # that holds nothing but the fragment

    @property
    def reads(self) -> tuple[Read | Call, ...]:
        """The roots that an engine answers."""
        return tuple(root for root in self.roots if isinstance(root, Read | Call))


@dataclass(frozen=True, slots=True, kw_only=True)
class LaterParts:
    """All of an operation's later parts."""

    of_rows: tuple[RowPart | StreamPart, ...] = ()  # anchors have the place in it as their number
    whole: tuple[WholePart, ...] = ()
    reads: tuple[Read | Call, ...] = field(init=False)  # of the whole ones
    selections: Mapping[str, tuple[Selection, ...]] = field(init=False)  # of rows, by anchors' key

    def __post_init__(self) -> None:
        """Derive what the costs of the parts are measured by."""
        reads = tuple(read for part in self.whole for read in part.reads)
        object.__setattr__(self, "reads", reads)
        selections = {
            anchor_key(number): tuple(read.selection for read in part.reads.values())
            for number, part in enumerate(self.of_rows)
        }
        object.__setattr__(self, "selections", selections)

    def __bool__(self) -> bool:
        """Tell whether there is any."""
        return bool(self.of_rows or self.whole)


NO_PARTS = LaterParts()
