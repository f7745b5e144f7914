"""Drop what cannot have rows: a link whose condition is never true is empty."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mainspring.blueprint.expression import FALSE
from mainspring.planner.plan import (
    NOTHING_TOLD,
    Constant,
    Linked,
    Output,
    PageFact,
    Summary,
    map_outputs,
)
from mainspring.planner.summary import nothing_summed

if TYPE_CHECKING:
    from mainspring.planner.plan import Fetch


def prune(fetch: Fetch) -> Fetch:
    """Replace links without rows by what they answer."""
    shapes = tuple(shape for shape in fetch.shapes if shape.rows != FALSE)
    return map_outputs(replace(fetch, shapes=shapes), _pruned)


def _pruned(output: Output) -> Output:
    if isinstance(output, PageFact) and output.fetch.rows == FALSE:
        return Constant(output.key, NOTHING_TOLD[output.tell])
    if isinstance(output, Summary) and output.fetch.rows == FALSE:
        return Constant(output.key, nothing_summed(output.outputs))
    if not isinstance(output, Linked):
        return output
    fetches = tuple(prune(fetch) for fetch in output.fetches if fetch.rows != FALSE)
    if not fetches:
        return Constant(output.key, "[]" if output.relation.many else "null")
    return replace(output, fetches=fetches)
