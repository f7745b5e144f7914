"""Linked rows inside the statement of the rows they belong to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.core.exceptions import EmptyResultSet
from django.db.models import F, Subquery, TextField

from mainspring.blueprint.expression import TRUE, Slot
from mainspring.blueprint.nodes import Origin
from mainspring.planner.plan import Constant, Linked, Value
from mainspring.sources.sql.cells import CellWriter
from mainspring.sources.sql.conditions import condition
from mainspring.sources.sql.fragments import Part, Template, quoted
from mainspring.sources.sql.joins import joinable
from mainspring.sources.sql.objects import ObjectWriter
from mainspring.sources.sql.ordering import orderings
from mainspring.sources.sql.parameters import Direct, Marker
from mainspring.sources.sql.place import Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper
    from django.db.models import QuerySet
    from django.db.models.sql.compiler import SQLCompiler

    from mainspring.operation.query import Bound
    from mainspring.planner.plan import Fetch
    from mainspring.sources.sql.dialect import Dialect
    from mainspring.sources.sql.fragments import Compiled
    from mainspring.sources.sql.frame import Frame
    from mainspring.sources.sql.parameters import Inputs

TEXT = "ms_0"
"""The column of a statement that holds a row's text."""


def nested(output: Linked, place: Place, *, frame: Frame) -> Part:
    """Make the text of the rows behind a link, inside the statement of the row at a place."""
    fetch = output.fetches[0]
    relation = output.relation
    if relation.many:
        rows = frame.linked_rows(relation, place=place)
        return ListOf(row_texts(fetch, rows, frame=frame), fetch=fetch, dialect=frame.dialect)
    write = writer(frame)
    if fetch.unfiltered and joinable(relation, place, frame):
        ((own, theirs),) = frame.related_columns(relation, place.entity)
        if _is_key_only(fetch, theirs) or write.joins(fetch):
            text = write.row(fetch, Place(relation.target, (*place.prefix, relation.query)))
            key = F(place.column((own,)))
            empty = quoted(write.nothing(fetch))
            return Template(f"CASE WHEN {{0}} IS NULL THEN {empty} ELSE {{1}} END", key, text)
    # Not a join: that would be made for all rows that match, not just for those of the page.
    rows = frame.linked_rows(relation, place=place)
    return ObjectOf(row_texts(fetch, rows, frame=frame), empty=write.nothing(fetch))


def writer(frame: Frame) -> ObjectWriter:
    """Make the writer of objects whose linked rows come inside the statement."""
    kind = ObjectWriter if frame.cells is None else CellWriter
    return kind(frame=frame, nested=lambda output, place: nested(output, place, frame=frame))


def selected(fetch: Fetch, rows: QuerySet[Any], *, frame: Frame) -> QuerySet[Any]:
    """Keep the rows that a fetch asks for, in its order."""
    if fetch.rows != TRUE:
        rows = rows.filter(condition(fetch.rows, place=Place(fetch.entity), frame=frame))
    return rows.order_by(*orderings(fetch, frame=frame))


def row_texts(fetch: Fetch, rows: QuerySet[Any], *, frame: Frame) -> QuerySet[Any]:
    """Make the query that gives the text of each row as its only column."""
    text = writer(frame).row(fetch, Place(fetch.entity))
    return with_columns(selected(fetch, rows, frame=frame), {TEXT: text})


def with_columns(rows: QuerySet[Any], columns: dict[str, Any]) -> QuerySet[Any]:
    """Make a query select just some expressions; their names cannot clash with fields."""
    rows = rows.values()
    query = rows.query
    for name, expression in columns.items():
        query.add_annotation(expression, name, select=True)
    query.set_values(list(columns))
    return rows


def _is_key_only(fetch: Fetch, key: str) -> bool:
    """Tell whether nothing but the key is asked of a linked row: the link's own column holds it."""
    return len(fetch.shapes) == 1 and all(
        isinstance(output, Constant)
        or (
            isinstance(output, Value)
            and output.field.attribute == key
            and output.field.origin is Origin.COLUMN
            and output.visible == TRUE
        )
        for output in fetch.shapes[0].outputs
    )


@dataclass(frozen=True, slots=True)
class Total:
    """Binds the sum of numbers of rows: MySQL and MariaDB add nothing up behind OFFSET."""

    bounds: tuple[Bound, ...]

    def bind(self, inputs: Inputs) -> Sequence[Any]:
        """Give the sum as the only parameter."""
        return (sum(int(inputs.resolve(bound or 0) or 0) for bound in self.bounds),)


def total(*bounds: Bound) -> Bound | Total:
    """Add numbers of rows up, now or, where one comes with the request, then."""
    if any(isinstance(bound, Slot) for bound in bounds):
        return Total(bounds)
    return sum(bound for bound in bounds if isinstance(bound, int))


def page_clause(limit: Bound, offset: Bound | Total) -> Compiled:
    """Write LIMIT and OFFSET; a number that comes with the request becomes a parameter."""
    sql = ""
    params: list[Any] = []
    for keyword, bound in (("LIMIT", limit), ("OFFSET", offset)):
        if bound is None or (keyword == "OFFSET" and bound == 0):
            continue
        if isinstance(bound, int):
            sql += f" {keyword} {bound:d}"
        else:
            sql += f" {keyword} %s"
            params.append(Marker(bound if isinstance(bound, Total) else Direct(bound), 0))
    return sql, params


def bounds_sum(*bounds: Bound) -> Compiled:
    """Write the sum of numbers, of which each may come with the request."""
    sql = " + ".join(f"{bound:d}" if isinstance(bound, int) else "%s" for bound in bounds)
    return sql, [Marker(Direct(bound), 0) for bound in bounds if isinstance(bound, Slot)]


class ListOf(Subquery):
    """The JSON list of a query's texts.

    Args:
        rows: a query with one column of texts.
        fetch: tells the page.
        dialect: writes the list.
    """

    empty_result_set_value = "[]"

    def __init__(self, rows: QuerySet[Any], *, fetch: Fetch, dialect: Dialect) -> None:
        super().__init__(rows, output_field=TextField())
        self.fetch = fetch
        self.dialect = dialect

    def as_sql(  # type: ignore[override]
        self,
        compiler: SQLCompiler,
        connection: BaseDatabaseWrapper,
        **_context: Any,
    ) -> Compiled:
        """Wrap the query: Django's own protocol."""
        try:
            sql, params = self.query.as_sql(compiler, connection)
        except EmptyResultSet:
            return "'[]'", []
        page, bounds = page_clause(self.fetch.limit, self.fetch.offset)
        return f"({self.dialect.list_of(sql[1:-1] + page, TEXT)})", [*params, *bounds]


class ObjectOf(Subquery):
    """The text of a query's only row.

    Args:
        rows: a query with one column of texts.
        empty: the text when there is no row.
    """

    def __init__(self, rows: QuerySet[Any], *, empty: str) -> None:
        super().__init__(rows, output_field=TextField())
        self.empty = quoted(empty)
        self.empty_result_set_value = empty

    def as_sql(  # type: ignore[override]
        self,
        compiler: SQLCompiler,
        connection: BaseDatabaseWrapper,
        **_context: Any,
    ) -> Compiled:
        """Wrap the query: Django's own protocol."""
        try:
            sql, params = self.query.as_sql(compiler, connection)
        except EmptyResultSet:
            return self.empty, []
        return f"coalesce({sql}, {self.empty})", list(params)
