"""Bring a read under the principal's Decisions: filters, masks and links at every level."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mainspring.blueprint.expression import FALSE, TRUE, Matches, all_of
from mainspring.blueprint.nodes import FieldNode, Linkage
from mainspring.blueprint.types import Scalar, TypeRef
from mainspring.operation.order import Order
from mainspring.operation.query import (
    Aggregate,
    Cursor,
    GlobalId,
    Headline,
    Leaf,
    Link,
    Text,
    Told,
    TypeName,
    Wrapped,
)
from mainspring.planner.conditions import authorise_condition, authorise_search
from mainspring.planner.plan import (
    NOTHING_TOLD,
    Constant,
    Envelope,
    Excerpt,
    Fetch,
    Hidden,
    Identity,
    Linked,
    Output,
    PageFact,
    Pointer,
    Shape,
    Summary,
    Value,
)
from mainspring.planner.sort_key import Fit, SortKey
from mainspring.planner.sort_keys import sort_keys
from mainspring.planner.summarise import summarise
from mainspring.planner.summary import nothing_summed

if TYPE_CHECKING:
    from mainspring.blueprint.expression import Expression
    from mainspring.operation.query import Output as Asked
    from mainspring.operation.query import Selection, Variant
    from mainspring.planner.access import Access


def authorise(selection: Selection, *, access: Access, behind: Expression = TRUE) -> Fetch:
    """Turn a selection into a fetch that shows only what the principal may see.

    Args:
        selection: what is asked for.
        access: what is seen.
        behind: which of the rows the link leads to, if one leads to them.

    Raises:
        Forbidden: a filter or an ordering uses something that the principal never sees.
        BadInput: something of rows as they were is asked for that no version holds.
    """
    entity = selection.entity
    decision = access.decide(entity)
    asked = authorise_condition(entity, selection.where, access=access)
    found = authorise_search(entity, selection.search, access=access)
    rows = all_of(decision.rows, behind, asked, found)
    shapes = tuple(
        shape
        for variant in selection.variants
        if (shape := _shape(entity, variant, found, access=access)) is not None
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
            for key in sort_keys(entity, Order((attribute,)), access=access)
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
            keys.extend(sort_keys(selection.entity, order, access=access))
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


def _shape(entity: str, variant: Variant, found: Expression, *, access: Access) -> Shape | None:
    path = access.index.child_path(entity, variant.entity)
    decision = access.decide(variant.entity)
    if path is None or (path and decision.denied):
        return None
    outputs = tuple(
        _output(variant.entity, asked, found, access=access) for asked in variant.outputs
    )
    rows = decision.rows if path else TRUE
    return Shape(entity=variant.entity, path=path, rows=rows, outputs=outputs)


def _output(  # noqa: PLR0911 - one for each kind
    entity: str, asked: Asked, found: Expression, *, access: Access
) -> Output:
    match asked:
        case TypeName(key):
            return Constant(key, json.dumps(entity))
        case GlobalId():
            return _identity(entity, asked, access=access)
        case Leaf():
            return _value(entity, asked, access=access)
        case Text(key, value):
            return Constant(key, json.dumps(value))
        case Wrapped(key, outputs):
            inner = (_output(entity, item, found, access=access) for item in outputs)
            return Envelope(key, tuple(inner))
        case Cursor(key):
            return Pointer(key)
        case Headline():
            return _headline(entity, asked, found, access=access)
        case Told() | Aggregate() | Link():
            return _behind(entity, asked, access=access)


def _behind(entity: str, asked: Told | Aggregate | Link, *, access: Access) -> Output:
    match asked:
        case Told():
            return _told(entity, asked, access=access)
        case Aggregate():
            return _aggregate(entity, asked, access=access)
        case Link():
            return _linked(entity, asked, access=access)


def _value(entity: str, asked: Leaf, *, access: Access) -> Output:
    access.check_kept(entity, asked.field)
    field = access.index.field(entity, asked.field)
    visible = access.field(entity, asked.field)
    if visible == FALSE:
        return Hidden(asked.key, reported=not field.stored_null)
    return Value(asked.key, field, asked.parts, visible, asked.unit)


def _headline(entity: str, asked: Headline, found: Expression, *, access: Access) -> Output:
    """Show what the search looked into, as far as a row of this type shows it everywhere."""
    if not isinstance(found, Matches):
        return Constant(asked.key, "null")
    fields = tuple(
        path
        for path in asked.fields
        if path in found.fields and access.shows_everywhere(entity, path)
    )
    return Excerpt(asked.key, found, asked, fields) if fields else Constant(asked.key, "null")


def _identity(entity: str, asked: GlobalId, *, access: Access) -> Output:
    if asked.internal or _shows_key(entity, access):
        return Identity(asked.key, entity)
    return Hidden(asked.key, reported=True)


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
    visible = access.followed(entity, relation)
    rows = access.behind(relation, relation.target)
    if FALSE in {visible, rows}:
        return Constant(asked.key, NOTHING_TOLD[asked.tell])
    fetch = authorise(asked.selection, access=access, behind=rows)
    return PageFact(asked.key, relation, asked.tell, fetch, visible)


def _aggregate(entity: str, asked: Aggregate, *, access: Access) -> Output:
    relation = access.index.relation(entity, asked.relation)
    visible = access.followed(entity, relation)
    rows = access.behind(relation, relation.target)
    # What is asked of hidden rows is refused like what is asked of others.
    outputs = summarise(relation.target, asked.outputs, access=access)
    if FALSE in {visible, rows}:
        return Constant(asked.key, nothing_summed(outputs))
    fetch = authorise(asked.selection, access=access, behind=rows)
    return Summary(asked.key, relation, fetch, outputs, visible)
