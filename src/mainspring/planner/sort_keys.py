"""Bring the keys of an ordering under the principal's Decisions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mainspring.blueprint.expression import TRUE, all_of
from mainspring.blueprint.measured_fields import measured_type
from mainspring.blueprint.measures import may_be_null
from mainspring.blueprint.nodes import FieldNode
from mainspring.errors import Forbidden
from mainspring.planner.conditions import authorise_condition
from mainspring.planner.own_order import own_order
from mainspring.planner.sort_key import SortKey

if TYPE_CHECKING:
    from mainspring.blueprint.expression import Expression
    from mainspring.blueprint.measures import Measure
    from mainspring.blueprint.nodes import RelationNode
    from mainspring.operation.order import Order
    from mainspring.planner.access import Access

    Hop = tuple[RelationNode, Expression, Expression]


def sort_keys(entity: str, order: Order, *, access: Access) -> tuple[SortKey, ...]:
    """Turn one key of an ordering into what may be sorted by; of a link it may be several.

    Args:
        entity: whose rows are sorted.
        order: what is asked.
        access: what is seen.

    Raises:
        Forbidden: it is by something that the principal never sees.
    """
    hops = []
    here = entity
    ends_in_link = order.by_link or order.measure is not None
    for name in order.path if ends_in_link else order.path[:-1]:
        hop = access.hop(here, name, to="sort")
        hops.append(hop)
        here = hop[0].target
    if order.by_link:
        return _by_link(order, tuple(hops), access=access)
    if order.measure is not None:
        return (_by_measure(order, order.measure, tuple(hops), access=access),)
    field = access.index.field(here, order.path[-1])
    key = SortKey(
        hops=tuple(hops),
        field=field,
        visible=access.usable(here, field, to="sort"),
        descending=order.descending,
        nulls_first=order.nulls_first,
    )
    return (key,)


def _by_measure(
    order: Order, measure: Measure, hops: tuple[Hop, ...], *, access: Access
) -> SortKey:
    """Sort by a measure of the rows behind the last link, as far as they are seen."""
    *before, (relation, followed, rows) = hops
    counted = authorise_condition(relation.target, order.rows, access=access)
    field = None
    visible: Expression = TRUE
    if measure.attribute:
        field = access.index.field(relation.target, measure.attribute)
        visible = access.usable(relation.target, field, to="sort")
    made = FieldNode(
        name=measure.function,
        attribute="",
        type=measured_type(measure.function, field),
        nullable=may_be_null(measure.function),
    )
    return SortKey(
        hops=(*before, (relation, followed, all_of(rows, counted))),
        field=made,
        visible=visible,
        descending=order.descending,
        nulls_first=order.nulls_first,
        measure=measure,
    )


def _by_link(order: Order, hops: tuple[Hop, ...], *, access: Access) -> tuple[SortKey, ...]:
    """Sort by the own order of the rows behind a link, or by its reverse."""
    target = access.index.entity(hops[-1][0].target)
    found = own_order(target, access=access)
    if not found:
        msg = f"You may not sort by the order of {target.name}."
        raise Forbidden(msg)
    keys = (replace(key, hops=(*hops, *key.hops)) for key in found)
    return tuple(_reversed(key) if order.descending else key for key in keys)


def _reversed(key: SortKey) -> SortKey:
    nulls_first = None if key.nulls_first is None else not key.nulls_first
    return replace(key, descending=not key.descending, nulls_first=nulls_first)
