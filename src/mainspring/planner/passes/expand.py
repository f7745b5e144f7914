"""Make explicit what the caller left out: the order of every list, unique, and its page size."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mainspring.blueprint.expression import TRUE
from mainspring.blueprint.nodes import FieldNode
from mainspring.blueprint.types import Scalar, TypeRef
from mainspring.planner.link_order import link_order
from mainspring.planner.marks import check_boundaries
from mainspring.planner.own_order import own_order
from mainspring.planner.plan import (
    Linked,
    PageFact,
    Pointer,
    Summary,
    map_outputs,
    outputs_of,
)
from mainspring.planner.sort_key import SortKey
from mainspring.planner.summary import Box, Figure, Gathering, Groups, Summed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.planner.access import Access
    from mainspring.planner.plan import (
        Fetch,
        Output,
    )
    from mainspring.planner.summary import SummaryOutput


def expand(fetch: Fetch, *, access: Access, page_size: int, is_list: bool = True) -> Fetch:
    """Complete the ordering and the limit of a fetch and of all fetches in it.

    Args:
        fetch: the fetch to complete.
        access: what is seen.
        page_size: rows of a list whose limit is not given.
        is_list: whether the fetch answers with a list.
    """
    fetch = map_outputs(fetch, lambda output: _expanded(output, access=access, page_size=page_size))
    if not is_list:
        return fetch
    limit = page_size if fetch.limit is None else fetch.limit
    fetch = replace(fetch, order=_total_order(fetch, access=access), limit=limit)
    check_boundaries(fetch)
    return fetch


def _expanded(output: Output, *, access: Access, page_size: int) -> Output:
    if isinstance(output, PageFact):
        return replace(output, fetch=expand(output.fetch, access=access, page_size=page_size))
    if isinstance(output, Summary):
        return with_limits(output, page_size=page_size)
    if not isinstance(output, Linked):
        return output
    relation = output.relation
    fetches = tuple(
        expand(
            replace(fetch, order=fetch.order or link_order(relation)),
            access=access,
            page_size=page_size,
            is_list=relation.many,
        )
        for fetch in output.fetches
    )
    if relation.first:
        fetches = tuple(
            replace(fetch, order=_total_order(fetch, access=access), limit=1) for fetch in fetches
        )
    return replace(output, fetches=fetches)


def with_limits(summary: Summary, *, page_size: int) -> Summary:
    """Limit the groups of a summary, and lists of values, where the caller did not.

    Args:
        summary: measures of rows.
        page_size: how many groups or values there are then.
    """
    return replace(summary, outputs=_limited(summary.outputs, page_size))


def _limited(outputs: tuple[SummaryOutput, ...], page_size: int) -> tuple[SummaryOutput, ...]:
    return tuple(_limited_output(output, page_size) for output in outputs)


def _limited_output(output: SummaryOutput, page_size: int) -> SummaryOutput:
    match output:
        case Groups():
            limit = page_size if output.limit is None else output.limit
            return replace(output, limit=limit, outputs=_limited(output.outputs, page_size))
        case Box():
            return replace(output, outputs=_limited(output.outputs, page_size))
        case Figure(key, Summed(gathering=Gathering(limit=None) as gathering) as summed):
            kept = replace(gathering, limit=page_size)
            return Figure(key, replace(summed, gathering=kept))
        case _:
            return output


def _total_order(fetch: Fetch, *, access: Access) -> tuple[SortKey, ...]:
    entity = access.index.entity(fetch.entity)
    order = fetch.order
    if all(key.search is not None for key in order):
        order += own_order(entity, access=access)
    order = _with_distinct_first(order, fetch.distinct)
    sorted_by = {key.field.attribute for key in order if not key.hops}
    if entity.key and sorted_by.issuperset(entity.key):
        return order
    exposed = access.index.fields(entity.name)
    # A cursor holds the values of the keys: not those of a key that is not shown.
    told = _tells_places(fetch)
    tie_break = tuple(
        SortKey(
            hops=(),
            field=_key_field(attribute, exposed),
            shuffled=(
                access.field(entity.name, attribute) != TRUE if attribute in exposed else told
            ),
        )
        for attribute in entity.key
        if attribute not in sorted_by
    )
    return order + tie_break


def _tells_places(fetch: Fetch) -> bool:
    """Tell whether cursors come from a list or go into it."""
    return (
        fetch.after is not None
        or fetch.before is not None
        or any(isinstance(output, Pointer) for output in outputs_of(fetch))
    )


def _with_distinct_first(
    order: tuple[SortKey, ...], distinct: tuple[SortKey, ...]
) -> tuple[SortKey, ...]:
    """Put the keys that rows are distinct by before all others, where they do not stand there."""
    wanted = {key.field.attribute for key in distinct}
    leading = {key.field.attribute for key in order[: len(wanted)] if not key.hops}
    if leading == wanted:
        return order
    return (*distinct, *(key for key in order if key.hops or key.field.attribute not in wanted))


def _key_field(attribute: str, exposed: Mapping[str, FieldNode]) -> FieldNode:
    """Find a part of the key, which rows are told apart by even when it is not exposed."""
    hidden = FieldNode(
        name=attribute, attribute=attribute, type=TypeRef(scalar=Scalar.ID), nullable=False
    )
    return exposed.get(attribute, hidden)
