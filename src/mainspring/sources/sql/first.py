"""The first of the rows that a declared link leads to, where several may fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import Case, Exists, IntegerField, OrderBy, Q, Subquery, Value, When
from django.db.models.functions import Coalesce
from django.db.models.lookups import Exact

from mainspring.planner.link_order import link_order
from mainspring.sources.sql.place import Place

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from mainspring.blueprint.nodes import RelationNode
    from mainspring.sources.sql.frame import Frame


def in_link_order(rows: QuerySet[Any], relation: RelationNode, *, frame: Frame) -> QuerySet[Any]:
    """Sort rows as their link does, if the first of them counts; equal ones by their key."""
    if not relation.first:
        return rows
    place = Place(relation.target)
    own = [
        OrderBy(
            frame.value(place, (key.field.attribute,)),
            descending=key.descending,
            nulls_last=True if key.field.nullable else None,
        )
        for key in link_order(relation)
    ]
    return rows.order_by(*own, *frame.index.entity(relation.target).key)


def first_meets(rows: QuerySet[Any], test: Q | None, relation: RelationNode, *, frame: Frame) -> Q:
    """Make the condition that there is a first row and that it meets a test; never unknown."""
    if test is None:
        return Q(Exists(rows))
    truth = Case(When(test, then=Value(1)), default=Value(0), output_field=IntegerField())
    chosen = in_link_order(rows, relation, frame=frame).annotate(ms_truth=truth)
    found = Subquery(chosen.values("ms_truth")[:1], output_field=IntegerField())
    return Q(Exact(Coalesce(found, Value(0)), 1))
