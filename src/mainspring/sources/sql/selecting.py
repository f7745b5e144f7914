"""Which rows of a fetch a statement reads, in which order, and which columns of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import Window
from django.db.models.functions import RowNumber

from mainspring.blueprint.expression import TRUE
from mainspring.sources.sql.conditions import condition
from mainspring.sources.sql.firsts import firsts
from mainspring.sources.sql.keyset import within
from mainspring.sources.sql.ordering import counted, ordering
from mainspring.sources.sql.pages import RANK, TEXT
from mainspring.sources.sql.place import Place

if TYPE_CHECKING:
    from django.db.models import OrderBy, QuerySet

    from mainspring.planner.plan import Fetch
    from mainspring.sources.sql.frame import Frame


def narrowed(
    fetch: Fetch, rows: QuerySet[Any], among: QuerySet[Any] | None = None, *, frame: Frame
) -> QuerySet[Any]:
    """Keep the rows of all pages of a fetch.

    Args:
        fetch: asks for them.
        rows: to narrow.
        among: where of equal rows the first one is kept: the rows to choose from, as a query inside
            the other one; the same rows when not given.
        frame: what the statement is compiled with.
    """
    chosen = rows if among is None else among
    if fetch.rows != TRUE:
        chosen = chosen.filter(condition(fetch.rows, place=Place(fetch.entity), frame=frame))
    return firsts(fetch, rows, among=chosen, frame=frame) if fetch.distinct else chosen


def selected(
    fetch: Fetch, rows: QuerySet[Any], among: QuerySet[Any] | None = None, *, frame: Frame
) -> QuerySet[Any]:
    """Keep the rows that a fetch asks for, in its order, or turned around if it counts so."""
    rows = narrowed(fetch, rows, among, frame=frame)
    if fetch.after is not None or fetch.before is not None:
        rows = rows.filter(within(fetch, frame=frame))
    return rows.order_by(*orderings(fetch, frame=frame))


def orderings(fetch: Fetch, *, frame: Frame) -> tuple[OrderBy, ...]:
    """Make the order in which the rows of a fetch are counted off."""
    return tuple(
        ordering(key, entity=fetch.entity, frame=frame, back=fetch.backwards)
        for key in counted(fetch.order, entity=fetch.entity, frame=frame)
    )


def with_rank(rows: QuerySet[Any], fetch: Fetch, text: Any, *, frame: Frame) -> QuerySet[Any]:
    """Make a query of ordered rows select their texts, and their numbers in this order.

    A database that keeps the order of a subquery numbers them later, when there are fewer.
    """
    if frame.dialect.keeps_order:
        return with_columns(rows, {TEXT: text})
    rank = Window(RowNumber(), order_by=list(orderings(fetch, frame=frame)))
    return with_columns(rows, {TEXT: text, RANK: rank})


def with_columns(rows: QuerySet[Any], columns: dict[str, Any]) -> QuerySet[Any]:
    """Make a query select just some expressions; their names cannot clash with fields."""
    rows = rows.values()
    query = rows.query
    for name, expression in columns.items():
        query.add_annotation(expression, name, select=True)
    query.set_values(list(columns))
    return rows
