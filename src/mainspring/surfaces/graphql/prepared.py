"""Operations, translated once for each shape of their variables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mainspring.errors import LimitExceeded
from mainspring.operation.extent import extent_of
from mainspring.operation.query import Query, Read, Request
from mainspring.recent import Recent
from mainspring.surfaces.graphql.bounds import check_bound
from mainspring.surfaces.graphql.later_parts import NO_PARTS, LaterParts

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping, Sequence

    from graphql.language.ast import OperationDefinitionNode

    from mainspring.blueprint.expression import Slot
    from mainspring.conf import Limits
    from mainspring.surfaces.graphql.points import Points
    from mainspring.surfaces.graphql.slots import Sources
    from mainspring.surfaces.graphql.translate import Translated


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """What is kept of a translated operation."""

    operation: OperationDefinitionNode  # while it is kept, no other one can have its identity
    roots: tuple[Translated, ...]  # reads, (key, name) of the schema's own fields, answers
    query: Query  # the reads alone
    sources: Sources  # of the slots' values
    bounds: tuple[tuple[str, Slot], ...]  # numbers of rows that come with the request
    points: Points  # what it costs
    parts: LaterParts = NO_PARTS  # of its answer

    def request(self, variables: Mapping[str, Any], *, limits: Limits) -> Request:
        """Fill in the values of a request.

        Raises:
            OperationError: a value cannot be used.
        """
        values = self.sources.values(variables)
        check_lists(values, self.sources, limits=limits)
        for name, slot in self.bounds:
            path = self.sources.path(slot.index)
            check_bound(name, values[slot.index], limits=limits, path=path)
        return Request(query=self.query, values=values)


_USUAL = 20  # values, conditions and sort keys of an operation of a usual size
_CHARACTERS = 1_000  # of names in a shape; as many take the room of a further operation


class PreparedOperations:
    """Keeps the operations that were translated last.

    Callers choose the shapes of variables as freely as documents, so there is one room for all.

    Args:
        size: how many of a usual size are kept; large ones take the room of several.
    """

    def __init__(self, size: int) -> None:
        self._kept: Recent[tuple[int, Hashable], Prepared] = Recent(
            size, size=lambda key, prepared: _room(prepared) + _characters(key[1]) // _CHARACTERS
        )

    def get(
        self,
        operation: OperationDefinitionNode,
        shape: Hashable,
        translate: Callable[[], Prepared],
    ) -> Prepared:
        """Find or translate an operation.

        Args:
            operation: of a document.
            shape: all that shapes the outcome but the operation.
            translate: makes it.

        Raises:
            OperationError: it cannot be translated.
        """
        key = (id(operation), shape)
        prepared = self._kept.get(key)
        if prepared is None:
            prepared = translate()
            self._kept.keep(key, prepared)
        return prepared


def _room(prepared: Prepared) -> int:
    """Tell how many operations of a usual size take as much memory as one."""
    later = (read for part in prepared.parts.of_rows for read in part.reads.values())
    roots = (*prepared.roots, *prepared.parts.reads, *later)
    reads = (root for root in roots if isinstance(root, Read))
    extent = len(prepared.sources) + sum(map(extent_of, reads))
    return 1 + extent // _USUAL


def _characters(shape: Hashable) -> int:
    """Count the characters of all names in a shape: inside JSON callers choose them freely."""
    match shape:
        case str():
            return len(shape)
        case tuple():
            return sum(map(_characters, shape))
        case _:
            return 1


def check_lists(values: Sequence[Any], sources: Sources, *, limits: Limits) -> None:
    """Refuse lists that are too long, for every request: lists of any length are one shape.

    Raises:
        LimitExceeded: one is.
    """
    for place, value in enumerate(values):
        if isinstance(value, list) and len(value) > limits.list_values:
            msg = f"A list may hold {limits.list_values:,} values."
            path = sources.path(place)
            raise LimitExceeded(msg, limit="list_values", path=path, hint="Give fewer.")
