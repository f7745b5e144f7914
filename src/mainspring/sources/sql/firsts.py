"""Of rows with equal values the first one: DISTINCT ON, or a window where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import BooleanField, F, Q, Window
from django.db.models.functions import RowNumber

from mainspring.blueprint.expression import TRUE
from mainspring.blueprint.nodes import Origin
from mainspring.sources.sql.fragments import Template
from mainspring.sources.sql.ordering import counted, ordering, sort_value
from mainspring.sources.sql.statement_inside import StatementInside

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from mainspring.planner.plan import Fetch
    from mainspring.sources.sql.frame import Frame

_FIRST = "ms_first"


def firsts(
    fetch: Fetch, rows: QuerySet[Any], *, among: QuerySet[Any], frame: Frame
) -> QuerySet[Any]:
    """Keep the first row of each group; the others' values are never made.

    Args:
        fetch: tells the groups and the order.
        rows: to narrow.
        among: the rows to choose from, as a query inside the other one.
        frame: what the statement is compiled with.
    """
    order = [
        ordering(key, entity=fetch.entity, frame=frame)
        for key in counted(fetch.order, entity=fetch.entity, frame=frame)
    ]
    plain = [key for key in fetch.distinct if key.visible == TRUE and is_column(key.field.origin)]
    if frame.dialect.distinct_on and len(plain) == len(fetch.distinct):
        names = [key.field.attribute for key in plain]
        # Its own ordering stays: the rows of a group are told apart by it.
        chosen = among.order_by(*order).distinct(*names)
    else:
        place = Window(RowNumber(), partition_by=groups(fetch, frame=frame), order_by=order)
        chosen = among.order_by().annotate(**{_FIRST: place}).filter(**{_FIRST: 1})
    return rows.filter(_among(chosen, frame.index.entity(fetch.entity).key))


def _among(chosen: QuerySet[Any], key: tuple[str, ...]) -> Q:
    """Make the condition that a row is one of those that were chosen."""
    if len(key) == 1:
        return Q(pk__in=chosen.values("pk"))
    # Django's own may become EXISTS, whose test comes before the rows are numbered.
    own = ", ".join(f"{{{place}}}" for place in range(len(key)))
    found = StatementInside(chosen.values(*key))
    test: Any = Template(
        f"({own}) IN {{{len(key)}}}", *map(F, key), found, output_field=BooleanField()
    )
    return Q(test)


def is_column(origin: Origin) -> bool:
    """Tell whether a field's value is a column's."""
    return origin is Origin.COLUMN


def groups(fetch: Fetch, *, frame: Frame) -> list[Any]:
    """List the values by which rows are grouped."""
    return [sort_value(key, entity=fetch.entity, frame=frame) for key in fetch.distinct]
