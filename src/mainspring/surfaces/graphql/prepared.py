"""Operations, translated once for each shape of their variables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mainspring.errors import LimitExceeded
from mainspring.operation.query import Query, Request
from mainspring.recent import Recent
from mainspring.surfaces.graphql.bounds import check_bound
from mainspring.surfaces.graphql.slots import values_for

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping

    from graphql.language.ast import OperationDefinitionNode

    from mainspring.blueprint.expression import Slot
    from mainspring.conf import Limits
    from mainspring.surfaces.graphql.slots import Source
    from mainspring.surfaces.graphql.translate import Translated


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """What is kept of a translated operation."""

    operation: OperationDefinitionNode  # while it is kept, no other one can have its identity
    roots: tuple[Translated, ...]  # reads, (key, name) of the schema's own fields, answers
    query: Query  # the reads alone
    sources: tuple[Source, ...]  # of the slots' values
    bounds: tuple[tuple[str, Slot], ...]  # numbers of rows that come with the request
    points: float  # what it costs, as far as no number of rows comes with the request

    def request(self, variables: Mapping[str, Any], *, limits: Limits) -> Request:
        """Fill in the values of a request.

        Raises:
            OperationError: a value cannot be used.
        """
        values = values_for(self.sources, variables)
        for value in values:
            # Again for every request: lists of any length are one shape.
            if isinstance(value, list) and len(value) > limits.list_values:
                msg = f"A list may hold {limits.list_values:,} values."
                raise LimitExceeded(msg, limit="list_values")
        for name, slot in self.bounds:
            check_bound(name, values[slot.index], limits=limits)
        return Request(query=self.query, values=values)


_VALUES = 20  # that come with a request; as many take the room of a further operation


class PreparedOperations:
    """Keeps the operations that were translated last.

    Callers choose the shapes of variables as freely as documents, so there is one room for all.

    Args:
        size: how many with few values are kept; those with many take the room of several.
    """

    def __init__(self, size: int) -> None:
        self._kept: Recent[Hashable, Prepared] = Recent(
            size, size=lambda prepared: 1 + len(prepared.sources) // _VALUES
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
