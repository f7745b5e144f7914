"""Bring measures of many rows under the principal's Decisions: each value, key and condition."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from mainspring.blueprint.expression import all_of
from mainspring.blueprint.nodes import Origin
from mainspring.operation import aggregate as asked
from mainspring.planner.conditions import authorise_condition
from mainspring.planner.sort_key import SortKey
from mainspring.planner.sort_keys import sort_keys
from mainspring.planner.summary import (
    Box,
    Figure,
    Gathering,
    GroupKey,
    GroupOrder,
    Groups,
    KeyValue,
    Summed,
    Text,
)

if TYPE_CHECKING:
    from mainspring.blueprint.expression import Expression
    from mainspring.blueprint.measures import Measure
    from mainspring.planner.access import Access
    from mainspring.planner.summary import SummaryOutput

GROUP = "group"
MEASURE = "aggregate"
"""What a value is used for, in the words of an error."""


def summarise(
    entity: str, outputs: tuple[asked.AggregateOutput, ...], *, access: Access
) -> tuple[SummaryOutput, ...]:
    """Turn what is asked of many rows into what may be told of them.

    A value that is masked on some rows counts as null there: it is in no measure, and such a row
    belongs to the group of those without a value.

    Args:
        entity: whose rows they are.
        outputs: what is asked for.
        access: what is seen.

    Raises:
        Forbidden: something is used that the principal never sees.
    """
    return tuple(_output(entity, output, access=access) for output in outputs)


def _output(entity: str, output: asked.AggregateOutput, *, access: Access) -> SummaryOutput:
    match output:
        case asked.Figure(key, measure, rows, gathering):
            summed = _summed(entity, measure, rows, access=access)
            if gathering is not None:
                kept = _gathering(entity, gathering, access=access)
                summed = replace(summed, gathering=kept)
            return Figure(key, summed)
        case asked.KeyValue(key, place):
            return KeyValue(key, place)
        case asked.Name(key, value):
            return Text(key, json.dumps(value))
        case asked.Box(key, outputs):
            return Box(key, summarise(entity, outputs, access=access))
        case asked.Groups():
            return _groups(entity, output, access=access)


def _summed(entity: str, measure: Measure, rows: Expression, *, access: Access) -> Summed:
    counted = authorise_condition(entity, rows, access=access, to=MEASURE)
    if not measure.attribute:
        return Summed(measure.function, rows=counted)
    value = _value(entity, (measure.attribute,), to=MEASURE, access=access)
    return Summed(measure.function, value, counted)


def _gathering(entity: str, gathering: asked.Gathering, *, access: Access) -> Gathering:
    return Gathering(
        order=tuple(
            key for order in gathering.order for key in sort_keys(entity, order, access=access)
        ),
        distinct=gathering.distinct,
        limit=gathering.limit,
        separator=gathering.separator,
    )


def _groups(entity: str, groups: asked.Groups, *, access: Access) -> Groups:
    return Groups(
        key=groups.key,
        by=tuple(
            GroupKey(_value(entity, key.path, to=GROUP, access=access), key.bucket)
            for key in groups.by
        ),
        outputs=summarise(entity, groups.outputs, access=access),
        having=authorise_condition(entity, groups.having, access=access),
        order=tuple(_order(entity, key, access=access) for key in groups.order),
        limit=groups.limit,
        offset=groups.offset,
        zone=groups.zone,
        start=groups.start,
        end=groups.end,
        fill=groups.fill,
        most=groups.most,
    )


def _order(entity: str, key: asked.GroupOrder, *, access: Access) -> GroupOrder:
    by = key.by if isinstance(key.by, int) else _summed(entity, key.by, key.rows, access=access)
    return GroupOrder(by, key.descending, key.nulls_first)


def _value(entity: str, path: tuple[str, ...], *, to: str, access: Access) -> SortKey:
    hops = []
    here = entity
    for name in path[:-1]:
        hop = access.hop(here, name, to=to)
        hops.append(hop)
        here = hop[0].target
    field = access.index.field(here, path[-1])
    visible = access.usable(here, field, to=to)
    if field.origin is Origin.EXPRESSION:
        # It must not fail on a hidden row: databases test in any order.
        visible = all_of(visible, access.decide(here).rows)
    return SortKey(hops=tuple(hops), field=field, visible=visible)
