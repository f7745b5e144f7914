"""What an operation costs at most, in points, before anything runs.

A row costs 0.1 points for each object it takes part in, a value that Python makes 0.1 more,
counting, searching or shuffling a table, choosing distinct rows of it and calling a function of the
project 50, and reading all types of the schema 1,000. Rows are counted from the page sizes, level
by level.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.blueprint.expression import Slot
from mainspring.blueprint.nodes import Origin
from mainspring.operation.query import Kind, Leaf, Link, Part, Tell, Told, Wrapped, links_within

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from graphql import FieldNode

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.operation.query import Bound, Output, Read, Selection
    from mainspring.surfaces.graphql.collect import Collector

ROW = 0.1
CALL = 50.0
"""Points of a function of the project, whatever it does."""

_PYTHON = 0.1
_SCAN = 50.0
_TOLD = 1.0  # of a page of linked rows, such as how many there are
_SCHEMA = 1_000.0


def cost_of(read: Read, values: Sequence[Any], *, index: BlueprintIndex, page_size: int) -> float:
    """Add up the points of a read.

    Args:
        read: a root field.
        values: of the request's slots.
        index: the blueprint.
        page_size: rows of a list whose limit is not given.
    """
    meter = _Meter(values, index=index, page_size=page_size)
    many = read.kind is not Kind.ONE
    chosen = read.selection.distinct or read.selection.seed is not None
    points = _SCAN * (bool(read.selection.search) + bool(chosen))
    if read.kind in {Kind.ONE, Kind.MANY}:
        points += meter.selection(read.selection, 1, many=many)
    for part in read.parts:
        if part.part is Part.TOTAL:
            points += _SCAN
        if part.selection is not None:
            points += meter.selection(part.selection, 1, many=True)
    return points


def largest_list(
    reads: Iterable[Read], values: Sequence[Any], *, index: BlueprintIndex, page_size: int
) -> tuple[str, float]:
    """Find the list that may hold the most rows: its path in the answer, with dots, and the rows.

    Args:
        reads: all root fields.
        values: of the request's slots.
        index: the blueprint.
        page_size: rows of a list whose limit is not given.
    """
    meter = _Meter(values, index=index, page_size=page_size)
    found = [("", 0.0)]
    for read in reads:
        if read.kind in {Kind.ONE, Kind.MANY}:
            many = read.kind is Kind.MANY
            found.extend(meter.lists(read.selection, 1, many=many, path=read.key))
        for part in read.parts:
            if part.selection is not None:
                path = f"{read.key}.{part.key}"
                found.extend(meter.lists(part.selection, 1, many=True, path=path))
    return max(found, key=lambda item: item[1])


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


def outputs_within(reads: Iterable[Read]) -> int:
    """Count the values that reads ask for, those of rows of different types apart."""
    known: dict[int, int] = {}

    def within(selection: Selection) -> int:
        # One that stands behind the link of several types is looked at once and counts each time.
        if id(selection) not in known:
            known[id(selection)] = sum(
                len(variant.outputs)
                + sum(
                    within(inner)
                    for link in links_within(variant.outputs)
                    for inner in link.selections
                )
                for variant in selection.variants
            )
        return known[id(selection)]

    return sum(
        within(selection)
        for read in reads
        for selection in (read.selection, *(part.selection for part in read.parts))
        if selection is not None
    )


class _Meter:
    def __init__(self, values: Sequence[Any], *, index: BlueprintIndex, page_size: int) -> None:
        self._values = values
        self._index = index
        self._page_size = page_size

    def selection(self, selection: Selection, parents: float, *, many: bool) -> float:
        rows = parents * (self._limit(selection.limit) if many else 1)
        return rows * ROW + sum(
            self._outputs(variant.entity, variant.outputs, rows) for variant in selection.variants
        )

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
                    points += rows * _PYTHON if made in {Origin.CONVERTED, Origin.FUNCTION} else 0
                case Link(_, name, selections):
                    many = self._index.relation(entity, name).many
                    points += sum(self.selection(item, rows, many=many) for item in selections)
                case Told(_, _, tell, page):
                    ends = tell in {Tell.FIRST, Tell.LAST}
                    points += rows * (self._limit(page.limit) * ROW if ends else _TOLD)
                case Wrapped(_, inner):
                    points += self._outputs(entity, inner, rows)
        return points
