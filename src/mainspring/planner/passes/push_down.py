"""Decide for every link whether its rows come inside the statement or in one of their own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mainspring.blueprint.expression import TRUE
from mainspring.blueprint.nodes import Linkage, Origin
from mainspring.blueprint.types import Scalar
from mainspring.planner.plan import (
    Linked,
    PageFact,
    Placement,
    Summary,
    Value,
    map_outputs,
    outputs_of,
)
from mainspring.planner.summary import Figure, Groups, within

if TYPE_CHECKING:
    from collections.abc import Callable

    from mainspring.blueprint.nodes import RelationNode
    from mainspring.planner.plan import Fetch, Output
    from mainspring.planner.source import Capabilities


def push_down(fetch: Fetch, *, capabilities: Callable[[str], Capabilities]) -> Fetch:
    """Set the placement of every link below a fetch.

    A link whose rows need Python, on a database that cannot nest them or in another database,
    or deeper than it can parse, is batched; everything else is inline.
    """
    return map_outputs(fetch, lambda output: _placed(output, capabilities=capabilities))


def _placed(output: Output, *, capabilities: Callable[[str], Capabilities]) -> Output:
    if isinstance(output, PageFact):
        able = capabilities(output.fetch.entity)
        return _put(output, inline=_may_nest(output.relation, able))
    if isinstance(output, Summary) and output.relation is not None:
        able = capabilities(output.fetch.entity)
        fits = _summary_height(output) <= able.deepest
        return _put(output, inline=fits and _may_nest(output.relation, able))
    if isinstance(output, Linked):
        fetches = tuple(push_down(fetch, capabilities=capabilities) for fetch in output.fetches)
        able = capabilities(fetches[0].entity)
        fits = all(_fits(fetch, able) for fetch in fetches)
        placed = replace(output, fetches=fetches)
        return _put(placed, inline=fits and _may_nest(output.relation, able))
    return output


def _put(output: Linked | PageFact | Summary, *, inline: bool) -> Output:
    return replace(output, placement=Placement.INLINE if inline else Placement.BATCHED)


def _may_nest(relation: RelationNode, able: Capabilities) -> bool:
    """Tell whether a database can put the rows behind a link into the statement of its own rows."""
    if relation.linkage is Linkage.GENERIC or not relation.same_database:
        return False
    return able.nested_lists or not relation.many


def _fits(fetch: Fetch, able: Capabilities) -> bool:
    return not needs_python(fetch) and _height(fetch) <= able.deepest


def _height(fetch: Fetch) -> int:
    """Count the levels of linked rows inside the statement of a fetch, its own included.

    Telling types of rows apart and hiding a link on some of them nest as deep as a level does,
    dropping equal rows as two, and a random order or one by a measure as one, twice where equal
    rows are dropped in that order.
    """
    made = any(key.seed is not None or key.measure is not None for key in fetch.order)
    return (
        1
        + (len(fetch.shapes) > 1)
        + 2 * bool(fetch.distinct)
        + made * (1 + bool(fetch.distinct))
        + max((_height_of(output) for output in outputs_of(fetch)), default=0)
    )


def _height_of(output: Output) -> int:
    """Count the levels that a value adds to the statement of its row."""
    if (
        not isinstance(output, Linked | PageFact | Summary)
        or output.placement is not Placement.INLINE
    ):
        return 0
    if isinstance(output, Summary):
        return _summary_height(output) + (output.visible != TRUE)
    fetches = (output.fetch,) if isinstance(output, PageFact) else output.fetches
    return max(map(_height, fetches)) + (output.visible != TRUE)


def _summary_height(summary: Summary) -> int:
    """Count the levels of a summary: the rows, their sums, and around both the list of groups.

    The lists stand inside the text of the sums of all rows; filling gaps is one level more, and so
    is counting off the values that are put together, or two where equal ones are dropped.
    """
    groups = [output for output in summary.outputs if isinstance(output, Groups)]
    found = (item for item in within(summary.outputs) if isinstance(item, Figure))
    kept = [item.summed.gathering for item in found if item.summed.gathering is not None]
    ranks = bool(kept) + any(item.distinct for item in kept)
    if not groups:
        return 2 + ranks
    fills = any(group.fill is not None for group in groups)
    return 3 + ranks + fills + (len(groups) < len(summary.outputs))


def needs_python(fetch: Fetch) -> bool:
    """Tell whether rows of a fetch must pass through Python before they can be answered."""
    return any(
        value_needs_python(output)
        if isinstance(output, Value)
        else isinstance(output, Linked | PageFact | Summary)
        and output.placement is Placement.BATCHED
        for output in outputs_of(fetch)
    )


def value_needs_python(value: Value) -> bool:
    """Tell whether a value is made by Python code."""
    if value.field.origin in {Origin.CONVERTED, Origin.FUNCTION}:
        return True
    return value.field.type.scalar is Scalar.FILE and any(part == "url" for _, part in value.parts)
