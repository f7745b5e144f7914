"""What an operation costs at most, in points, before anything runs.

A row costs 0.1 points for each object it takes part in, a value that Python makes 0.1 more, the
headline of a search 1 more, counting, searching, shuffling or summing up a table, choosing distinct
rows of it, reading it as it was, comparing or sorting its rows by a measure of linked ones and
calling a function of the project 50, and reading all types of the schema 1,000. Summing up linked
rows costs 1 for each row that they are linked to, and as much again for each list of their values
that they are sorted for; a group costs 0.1 for each of its values, those of lists too, and filling
the gaps between groups 20. Rows and groups are counted from the page sizes, level by level.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.expression import TRUE, Measured, Slot, children
from mainspring.blueprint.nodes import Origin
from mainspring.operation.aggregate import Figure, Groups, flat
from mainspring.operation.query import (
    Aggregate,
    GlobalId,
    Headline,
    Kind,
    Leaf,
    Link,
    Part,
    Tell,
    Told,
    Wrapped,
    links_within,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from graphql import FieldNode

    from mainspring.blueprint.expression import Expression
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.operation.aggregate import AggregateOutput
    from mainspring.operation.order import Order
    from mainspring.operation.query import Bound, Output, Read, Selection
    from mainspring.surfaces.graphql.collect import Collector

ROW = 0.1
CALL = 50.0
"""Points of a function of the project, whatever it does."""

_PYTHON = 0.1
_MADE = frozenset({Origin.CONVERTED, Origin.FUNCTION})
_SCAN = 50.0
_HEADLINE = 1.0  # of the text around the words of a search, which is read again
_SERIES = 20.0  # of filling gaps between groups
_TOLD = 1.0  # of a page of linked rows, such as how many there are
_SCHEMA = 1_000.0


def cost_of(
    read: Read,
    values: Sequence[Any],
    *,
    index: BlueprintIndex,
    page_size: int,
    later: Mapping[str, Sequence[Selection]] = MappingProxyType({}),
) -> float:
    """Add up the points of a read.

    Args:
        read: a root field.
        values: of the request's slots.
        index: the blueprint.
        page_size: rows of a list whose limit is not given.
        later: what is asked of rows in a later part of the answer, by the key of their anchors.
    """
    meter = _Meter(values, index=index, page_size=page_size, later=later)
    many = read.kind is not Kind.ONE
    chosen = read.selection.distinct or read.selection.seed is not None
    past = read.moment is not None
    points = _SCAN * (bool(read.selection.search) + bool(chosen) + past)
    points += _SCAN * read.selection.measured
    if read.kind in {Kind.ONE, Kind.MANY}:
        points += meter.selection(read.selection, 1, many=many)
    if read.aggregate is not None:
        points += meter.aggregate(read.aggregate, 1, scan=_SCAN)
    for part in read.parts:
        if part.part is Part.TOTAL:
            points += _SCAN
        if part.selection is not None:
            points += meter.selection(part.selection, 1, many=True)
    return points


def rows_of_lists(
    reads: Iterable[Read], values: Sequence[Any], *, index: BlueprintIndex, page_size: int
) -> dict[str, float]:
    """Count the rows that each list may hold, by its path in the answer, with dots.

    Args:
        reads: all root fields.
        values: of the request's slots.
        index: the blueprint.
        page_size: rows of a list whose limit is not given.
    """
    meter = _Meter(values, index=index, page_size=page_size)
    found: list[tuple[str, float]] = []
    for read in reads:
        if read.kind in {Kind.ONE, Kind.MANY}:
            many = read.kind is Kind.MANY
            found.extend(meter.lists(read.selection, 1, many=many, path=read.key))
        for part in read.parts:
            if part.selection is not None:
                path = f"{read.key}.{part.key}"
                found.extend(meter.lists(part.selection, 1, many=True, path=path))
    # Rows of several types may have a list each under one path, of which a row has one.
    most: dict[str, float] = {}
    for path, rows in found:
        most[path] = max(rows, most.get(path, 0.0))
    return most


def schema_cost(nodes: Iterable[FieldNode], *, collector: Collector) -> float:
    """Add up the points of a root field of the schema itself: of each list of all its types.

    Args:
        nodes: where the field stands in the document; those to be merged.
        collector: of the operation.
    """
    nodes = list(nodes)
    if nodes[0].name.value != "__schema":
        return 0.0
    fields = collector.object(nodes, "__Schema").values()
    return _SCHEMA * sum(same[0].name.value == "types" for same in fields)


def measures_in(where: Expression, order: Iterable[Order]) -> int:
    """Count the measures of linked rows that rows are chosen or sorted by."""
    sorts = [item for item in order if item.measure is not None]
    return _compared(where) + sum(1 + _compared(item.rows) for item in sorts)


def _compared(condition: Expression) -> int:
    within = sum(map(_compared, children(condition)))
    return within + isinstance(condition, Measured)


class _Meter:
    def __init__(
        self,
        values: Sequence[Any],
        *,
        index: BlueprintIndex,
        page_size: int,
        later: Mapping[str, Sequence[Selection]] = MappingProxyType({}),
    ) -> None:
        self._values = values
        self._later = later
        self._index = index
        self._page_size = page_size

    def selection(self, selection: Selection, parents: float, *, many: bool) -> float:
        rows = parents * (self._limit(selection.limit) if many else 1)
        costs = (self._outputs(item.entity, item.outputs, rows) for item in selection.variants)
        # A row is of one type, and costs at most what the dearest of them does.
        return rows * ROW + max(costs, default=0)

    def linked(self, selection: Selection, parents: float, *, many: bool) -> float:
        """Add up what the rows behind a link cost, with what it takes to choose and sort them."""
        measured = parents * _TOLD * selection.measured
        return measured + self.selection(selection, parents, many=many)

    def lists(
        self, selection: Selection, parents: float, *, many: bool, path: str
    ) -> Iterator[tuple[str, float]]:
        """Give the path and the rows of every list."""
        rows = parents * (self._limit(selection.limit) if many else 1)
        if many:
            yield path, rows
        for variant in selection.variants:
            for link in links_within(variant.outputs):
                linked = self._index.relation(variant.entity, link.relation)
                for item in link.selections:
                    yield from self.lists(item, rows, many=linked.many, path=f"{path}.{link.key}")

    def _limit(self, bound: Bound) -> float:
        if isinstance(bound, Slot):
            bound = self._values[bound.index]
        return self._page_size if bound is None else bound  # type: ignore[return-value]

    def _outputs(self, entity: str, outputs: Iterable[Output], rows: float) -> float:
        points = 0.0
        for output in outputs:
            match output:
                case Leaf(_, attribute):
                    made = self._index.field(entity, attribute).origin
                    points += rows * _PYTHON * (made in _MADE)
                case Headline():
                    points += rows * _HEADLINE
                case Link(_, name, selections):
                    many = self._index.relation(entity, name).many
                    points += sum(self.linked(item, rows, many=many) for item in selections)
                case Told():
                    points += rows * self._told(output)
                case Aggregate():
                    points += self.aggregate(output, rows, scan=_TOLD)
                case Wrapped(_, inner):
                    points += self._outputs(entity, inner, rows)
                case GlobalId(key, internal=True):
                    points += self._read_later(key, rows)
        return points

    def _told(self, told: Told) -> float:
        """Add up what is told of a page behind one row."""
        ends = told.tell in {Tell.FIRST, Tell.LAST}
        points = self._limit(told.selection.limit) * ROW if ends else _TOLD
        return points + _TOLD * told.selection.measured

    def _read_later(self, anchor: str, rows: float) -> float:
        """Add up what is read of rows in a later part; a row is of one type, and read as that."""
        kinds = self._later.get(anchor, ())
        costs = (self.selection(item, rows, many=False) for item in kinds)
        return max(costs, default=0)

    def aggregate(self, aggregate: Aggregate, parents: float, *, scan: float) -> float:
        """Add up the points of measures and groups of rows: each statement scans them once.

        Args:
            aggregate: what is asked.
            parents: how often.
            scan: points of looking at the rows of one.
        """
        groups = [output for output in aggregate.outputs if isinstance(output, Groups)]
        scans = len(groups) + (len(groups) < len(aggregate.outputs))
        points = scan * parents * scans * (1 + aggregate.selection.measured)
        points += parents * self._kept(aggregate.outputs, among=1, scan=scan)
        for one in groups:
            values = sum(1 for _ in flat(one.outputs))
            points += parents * self._limit(one.limit) * ROW * max(values, 1)
            points += parents * self._kept(one.outputs, among=self._limit(one.limit), scan=scan)
            points += parents * _SERIES * (one.fill is not None)
        return points

    def _kept(self, outputs: Iterable[AggregateOutput], *, among: float, scan: float) -> float:
        """Add up the points of values that are put together, in so many groups."""
        points = 0.0
        for output in flat(outputs):
            if isinstance(output, Figure) and output.gathering is not None:
                kept = output.gathering
                points += scan * (1 + measures_in(TRUE, kept.order))
                points += among * self._limit(kept.limit) * ROW
        return points
