"""What operations may cost, and the refusal of one that costs too much."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.errors import LimitExceeded
from mainspring.operation.call import reads_of
from mainspring.operation.query import Call, Query
from mainspring.surfaces.graphql.cost import CALL, ROW, cost_of, rows_of_lists
from mainspring.surfaces.graphql.later_parts import NO_PARTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.conf import Limits
    from mainspring.operation.query import Request
    from mainspring.surfaces.graphql.later_parts import LaterParts
    from mainspring.surfaces.graphql.prepared import Prepared

_HINT = (
    "Each count, each search, each measure of linked rows to filter or sort by and "
    "each call of a function costs 50 points, each reading of all types of the schema "
    "1,000, each value made in Python 0.1."
)


class OperationCosts:
    """Counts the points of operations.

    Args:
        index: the blueprint.
        limits: of one operation.
    """

    def __init__(self, index: BlueprintIndex, *, limits: Limits) -> None:
        self._index = index
        self._page_size = limits.page_size
        self._most = limits.cost

    def check(self, prepared: Prepared, request: Request) -> None:
        """Refuse a request that costs too much.

        Raises:
            LimitExceeded: it does.
        """
        points = prepared.points.of(request.values)
        if points > self._most:
            raise self._too_much(request.query, request.values, points)

    def check_list(self, query: Query, values: Sequence[Any]) -> float:
        """Refuse a query that costs too much; give its points."""
        points = self.points(query, values)
        if points > self._most:
            raise self._too_much(query, values, points)
        return points

    def points(self, query: Query, values: Sequence[Any], *, parts: LaterParts = NO_PARTS) -> float:
        """Add up the points of reads, and of the parts of rows that come later.

        Args:
            query: the reads.
            values: of the request's slots.
            parts: of the answer.
        """
        query = Query((*query.reads, *parts.reads))
        calls = sum(isinstance(item, Call) for item in query.reads)
        return calls * CALL + sum(
            cost_of(
                read,
                values,
                index=self._index,
                page_size=self._page_size,
                later=parts.selections,
            )
            for read in reads_of(query.reads, page_size=self._page_size)
        )

    def _too_much(self, query: Query, values: Sequence[Any], points: float) -> LimitExceeded:
        size = self._page_size
        reads = reads_of(query.reads, page_size=size)
        lists = rows_of_lists(reads, values, index=self._index, page_size=size)
        msg = f"The operation may cost {points:,.0f} points of {self._most:,} allowed."
        hint = _HINT
        if sum(lists.values()) * ROW > points / 4:
            path = max(lists, key=lists.__getitem__)
            hint = (
                f"{path} may hold {lists[path]:,.0f} rows: give smaller limits to it and to the "
                f"lists around it; a list without one counts {size:,}."
            )
        return LimitExceeded(msg, limit="cost", hint=hint)
