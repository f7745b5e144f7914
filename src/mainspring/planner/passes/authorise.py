"""Bring a read under the principal's Decisions: filters, masks and links at every level."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from mainspring.blueprint.expression import FALSE, TRUE, Matches, all_of
from mainspring.blueprint.nodes import FieldNode, Linkage
from mainspring.blueprint.types import Scalar, TypeRef
from mainspring.errors import Forbidden
from mainspring.operation.query import (
    Cursor,
    GlobalId,
    Leaf,
    Link,
    Order,
    Text,
    Told,
    TypeName,
    Wrapped,
)
from mainspring.planner.conditions import authorise_condition, authorise_search
from mainspring.planner.own_order import own_order
from mainspring.planner.plan import (
    NOTHING_TOLD,
    Constant,
    Envelope,
    Fetch,
    Fit,
    Hidden,
    Identity,
    Linked,
    Output,
    PageFact,
    Pointer,
    Shape,
    SortKey,
    Value,
)

if TYPE_CHECKING:
    from mainspring.blueprint.expression import Expression
    from mainspring.blueprint.nodes import RelationNode
    from mainspring.operation.query import Output as Asked
    from mainspring.operation.query import Selection, Variant
    from mainspring.planner.access import Access

    Hop = tuple[RelationNode, Expression, Expression]


def authorise(selection: Selection, *, access: Access, behind: Expression = TRUE) -> Fetch:
    """Turn a selection into a fetch that shows only what the principal may see.

    Args:
        selection: what is asked for.
        access: what is seen.
        behind: which of the rows the link leads to, if one leads to them.

    Raises:
        Forbidden: a filter or an ordering uses something that the principal never sees.
    """
    entity = selection.entity
    decision = access.decide(entity)
    asked = authorise_condition(entity, selection.where, access=access)
    found = authorise_search(entity, selection.search, access=access)
    rows = all_of(decision.rows, behind, asked, found)
    shapes = tuple(
        shape
        for variant in selection.variants
        if (shape := _shape(entity, variant, access=access)) is not None
    )
    return Fetch(
        entity=entity,
        rows=rows,
        shapes=tuple(sorted(shapes, key=lambda shape: -len(shape.path))),
        order=_order(selection, found, every_row=decision.rows == TRUE, access=access),
        limit=selection.limit,
        offset=selection.offset,
        after=selection.after,
        before=selection.before,
        backwards=selection.backwards,
        distinct=tuple(
            key
            for attribute in selection.distinct
            for key in _sort_keys(entity, Order((attribute,)), access=access)
        ),
        unfiltered=rows == TRUE,
    )


def _order(
    selection: Selection, found: Expression, *, every_row: bool, access: Access
) -> tuple[SortKey, ...]:
    """Sort as asked for; a search has those rows first that fit it best when nothing is."""
    keys: list[SortKey] = []
    asked = selection.order or (() if selection.seed is not None else _BEST_FIRST)
    for order in asked:
        if not order.by_search:
            keys.extend(_sort_keys(selection.entity, order, access=access))
        elif isinstance(found, Matches):
            fit = Fit(found, every_row)
            keys.append(SortKey(hops=(), field=_RELEVANCE, descending=order.descending, search=fit))
    if selection.seed is not None:
        keys.append(SortKey(hops=(), field=_RANDOM, seed=selection.seed))
    return tuple(keys)


_BEST_FIRST = (Order((), descending=True, by_search=True),)
_RELEVANCE = FieldNode(
    name="relevance", attribute="", type=TypeRef(scalar=Scalar.FLOAT), nullable=False
)
_RANDOM = FieldNode(name="random", attribute="", type=TypeRef(scalar=Scalar.STRING), nullable=False)
"""These two stand where a field would in keys that have none."""


def _shape(entity: str, variant: Variant, *, access: Access) -> Shape | None:
    path = access.index.child_path(entity, variant.entity)
    decision = access.decide(variant.entity)
    if path is None or (path and decision.denied):
        return None
    outputs = tuple(_output(variant.entity, asked, access=access) for asked in variant.outputs)
    rows = decision.rows if path else TRUE
    return Shape(entity=variant.entity, path=path, rows=rows, outputs=outputs)


def _output(entity: str, asked: Asked, *, access: Access) -> Output:  # noqa: PLR0911 - one for each kind
    match asked:
        case TypeName(key):
            return Constant(key, json.dumps(entity))
        case GlobalId(key):
            return (
                Identity(key, entity) if _shows_key(entity, access) else Hidden(key, reported=True)
            )
        case Leaf(key, attribute, parts):
            field = access.index.field(entity, attribute)
            visible = access.field(entity, attribute)
            if visible == FALSE:
                return Hidden(key, reported=not field.stored_null)
            return Value(key, field, parts, visible)
        case Text(key, value):
            return Constant(key, json.dumps(value))
        case Wrapped(key, outputs):
            return Envelope(key, tuple(_output(entity, item, access=access) for item in outputs))
        case Cursor(key):
            return Pointer(key)
        case Told():
            return _told(entity, asked, access=access)
        case Link():
            return _linked(entity, asked, access=access)


def _shows_key(entity: str, access: Access) -> bool:
    """Tell whether all parts of an entity's key are seen on every row: the opaque id holds them."""
    known = access.index.fields(entity)
    return all(
        attribute in known and access.field(entity, attribute) == TRUE
        for attribute in access.index.entity(entity).key
    )


def _linked(entity: str, asked: Link, *, access: Access) -> Output:
    relation = access.index.relation(entity, asked.relation)
    visible = access.followed(entity, relation)
    nothing = Constant(asked.key, "[]" if relation.many else "null")
    if visible == FALSE:
        return nothing
    generic = relation.linkage is Linkage.GENERIC
    rows = {item.entity: access.behind(relation, item.entity) for item in asked.selections}
    fetches = tuple(
        authorise(selection, access=access, behind=rows[selection.entity])
        for selection in asked.selections
        if rows[selection.entity] != FALSE
    )
    if not fetches:
        return nothing
    return Linked(asked.key, relation, fetches if generic else fetches[:1], visible)


def _told(entity: str, asked: Told, *, access: Access) -> Output:
    relation = access.index.relation(entity, asked.relation)
    visible = access.decide(entity).follows(relation.name)
    rows = access.behind(relation, relation.target)
    if FALSE in {visible, rows}:
        return Constant(asked.key, NOTHING_TOLD[asked.tell])
    fetch = authorise(asked.selection, access=access, behind=rows)
    return PageFact(asked.key, relation, asked.tell, fetch, visible)


def _sort_keys(entity: str, order: Order, *, access: Access) -> tuple[SortKey, ...]:
    hops = []
    here = entity
    for name in order.path if order.by_link else order.path[:-1]:
        hop = access.hop(here, name, to="sort")
        hops.append(hop)
        here = hop[0].target
    if order.by_link:
        return _by_link(order, tuple(hops), access=access)
    field = access.index.field(here, order.path[-1])
    key = SortKey(
        hops=tuple(hops),
        field=field,
        visible=access.usable(here, field, to="sort"),
        descending=order.descending,
        nulls_first=order.nulls_first,
    )
    return (key,)


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
