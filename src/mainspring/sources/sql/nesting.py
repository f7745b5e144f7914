"""Linked rows inside the statement of the rows they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import EmptyResultSet
from django.db.models import F, Subquery, TextField

from mainspring.blueprint.expression import TRUE
from mainspring.blueprint.nodes import Origin
from mainspring.planner.plan import Constant, Linked, Value
from mainspring.sources.sql.cells import CellWriter
from mainspring.sources.sql.fragments import Part, Template, quoted
from mainspring.sources.sql.joins import joinable
from mainspring.sources.sql.objects import ObjectWriter
from mainspring.sources.sql.pages import TEXT, paged
from mainspring.sources.sql.place import Place
from mainspring.sources.sql.selecting import selected, with_columns, with_rank

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper
    from django.db.models import QuerySet
    from django.db.models.sql.compiler import SQLCompiler

    from mainspring.planner.plan import Fetch
    from mainspring.sources.sql.dialect import Dialect
    from mainspring.sources.sql.fragments import Compiled
    from mainspring.sources.sql.frame import Frame


def nested(output: Linked, place: Place, *, frame: Frame) -> Part:
    """Make the text of the rows behind a link, inside the statement of the row at a place."""
    fetch = output.fetches[0]
    relation = output.relation
    if relation.many:
        texts = row_texts(fetch, *_many(output, place, frame=frame), frame=frame)
        return ListOf(texts, fetch=fetch, dialect=frame.dialect)
    write = writer(frame)
    if fetch.unfiltered and joinable(relation, place, frame):
        ((own, theirs),) = frame.related_columns(relation, place.entity)
        if _is_key_only(fetch, theirs) or write.joins(fetch):
            text = write.row(fetch, Place(relation.target, (*place.prefix, relation.query)))
            key = F(place.column((own,)))
            empty = quoted(write.nothing(fetch))
            return Template(f"CASE WHEN {{0}} IS NULL THEN {empty} ELSE {{1}} END", key, text)
    # Not a join: that would be made for all rows that match, not just for those of the page.
    texts = row_texts(fetch, frame.linked_rows(relation, place=place), frame=frame)
    return ObjectOf(texts[:1] if relation.first else texts, empty=write.nothing(fetch))


def _many(
    output: Linked, place: Place, *, frame: Frame
) -> tuple[QuerySet[Any], QuerySet[Any] | None]:
    """Give the rows behind a link to many and, where some are dropped, those to choose from."""
    if not output.fetches[0].distinct:
        return frame.linked_rows(output.relation, place=place), None
    among = frame.linked_rows(output.relation, place=place, depth=2)
    return frame.target_rows(output.relation), among


def writer(frame: Frame) -> ObjectWriter:
    """Make the writer of objects whose linked rows come inside the statement."""
    kind = ObjectWriter if frame.cells is None else CellWriter
    return kind(frame=frame, nested=lambda output, place: nested(output, place, frame=frame))


def row_texts(
    fetch: Fetch, rows: QuerySet[Any], among: QuerySet[Any] | None = None, *, frame: Frame
) -> QuerySet[Any]:
    """Make the query that gives the text of each row as its only column."""
    text = writer(frame).row(fetch, Place(fetch.entity))
    chosen = selected(fetch, rows, among, frame=frame)
    if fetch.backwards:
        return with_rank(chosen, fetch, text, frame=frame)
    return with_columns(chosen, {TEXT: text})


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
        ranked = not self.dialect.keeps_order
        page, bounds = paged((sql[1:-1], list(params)), self.fetch, ranked=ranked)
        return f"({self.dialect.list_of(page, TEXT)})", bounds


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
