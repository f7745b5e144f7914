"""How much reads ask for: their statements, and what is kept of them, grow with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.expression import children
from mainspring.operation import aggregate
from mainspring.operation.query import Aggregate, Link, Output, Selection, Told, flat

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from mainspring.blueprint.expression import Expression
    from mainspring.operation.aggregate import AggregateOutput
    from mainspring.operation.order import Order
    from mainspring.operation.query import Read


def outputs_within(reads: Iterable[Read]) -> int:
    """Count the values that reads ask for, those of rows of different types apart."""
    return _added(reads, _outputs)


def extent_of(read: Read) -> int:
    """Count the values, conditions and sort keys of a read, each as often as SQL is made of it."""
    return _added((read,), lambda selection: _outputs(selection) + _conditions(selection))


def _outputs(selection: Selection) -> int:
    return sum(
        len(variant.outputs) + sum(map(_figures, flat(variant.outputs)))
        for variant in selection.variants
    )


def _figures(output: Output | None) -> int:
    """Count the measures of rows and of groups of them."""
    if not isinstance(output, Aggregate):
        return 0
    return sum(map(_values, aggregate.flat(output.outputs)))


def _values(output: AggregateOutput) -> int:
    match output:
        case aggregate.Groups():
            values = sum(map(_values, aggregate.flat(output.outputs)))
            return values + len(output.by) + _nodes(output.having)
        case aggregate.Figure(gathering=aggregate.Gathering(order=order)):
            return 1 + _keys(order)
        case _:
            return 1


def _conditions(selection: Selection) -> int:
    return _nodes(selection.where) + len(selection.search) + _keys(selection.order)


def _keys(order: Iterable[Order]) -> int:
    return sum(_nodes(key.rows) for key in order)


def _nodes(condition: Expression) -> int:
    return 1 + sum(_nodes(child) for child in children(condition))


def _added(reads: Iterable[Read], count: Callable[[Selection], int]) -> int:
    """Add up what is counted of each selection, inside others too."""
    known: dict[int, int] = {}

    def within(selection: Selection) -> int:
        # One that stands behind the link of several types is looked at once and counts each time.
        if id(selection) not in known:
            known[id(selection)] = count(selection) + sum(map(within, _inside(selection)))
        return known[id(selection)]

    return sum(
        _figures(read.aggregate)
        + sum(
            within(selection)
            for selection in (read.selection, *(part.selection for part in read.parts))
            if selection is not None
        )
        for read in reads
    )


def _inside(selection: Selection) -> Iterator[Selection]:
    for variant in selection.variants:
        for output in flat(variant.outputs):
            if isinstance(output, Link):
                yield from output.selections
            elif isinstance(output, Told | Aggregate):
                yield output.selection
