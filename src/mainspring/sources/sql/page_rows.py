"""The rows of a page in the place of their table: what is asked of each is made for no others.

A database makes what a statement selects for the rows before the page too, which it then drops: on
the thousandth page a thousand times as much as is answered.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from django.db.models import Field, QuerySet
from django.db.models.sql.datastructures import BaseTable

from mainspring.sources.sql.pages import page_clause
from mainspring.sources.sql.selecting import orderings, selected

if TYPE_CHECKING:
    from collections.abc import Iterator

    from django.db.backends.base.base import BaseDatabaseWrapper
    from django.db.models.sql.compiler import SQLCompiler

    from mainspring.operation.query import Bound
    from mainspring.planner.plan import Fetch
    from mainspring.sources.sql.fragments import Compiled
    from mainspring.sources.sql.frame import Frame


def page_rows(fetch: Fetch, *, frame: Frame) -> QuerySet[Any] | None:
    """Make the query of a page's rows, ordered and cut; None where nothing is gained by it.

    Args:
        fetch: asks for the page.
        frame: what the statement is compiled with.
    """
    if not fetch.offset or fetch.backwards or any(key.search for key in fetch.order):
        return None
    model = frame.model(fetch.entity)
    columns = model._meta.concrete_model._meta.local_concrete_fields
    if not all(_is_itself(column) for column in columns):
        return None
    chosen = selected(fetch, frame.rows(fetch.entity), frame=frame)
    page: QuerySet[Any] = QuerySet(model=model, using=frame.alias)
    alias = page.query.get_initial_alias()
    page.query.alias_map[alias] = PageTable(
        model._meta.db_table,
        alias,
        rows=chosen,
        columns=tuple(columns),
        bounds=(fetch.limit, fetch.offset),
    )
    return page.order_by(*orderings(fetch, frame=frame))


def _is_itself(column: Any) -> bool:
    """Tell whether a column is selected as it is, not by a function of its field's."""
    return type(column).select_format is Field.select_format


class PageTable(BaseTable):
    """A page of a table's rows under the name of the table.

    It has the columns that the statement names, as each takes the database time to plan.

    Args:
        table_name: of the table.
        alias: under which the statement knows it.
        rows: all rows in their order.
        columns: of the table.
        bounds: how many rows the page has, and how many come before it.
    """

    def __init__(
        self,
        table_name: str,
        alias: str | None,
        *,
        rows: QuerySet[Any],
        columns: tuple[Any, ...],
        bounds: tuple[Bound, Bound],
    ) -> None:
        super().__init__(table_name, alias)
        self.rows = rows
        self.columns = columns
        self.bounds = bounds

    def as_sql(  # type: ignore[override]
        self, compiler: SQLCompiler, connection: BaseDatabaseWrapper
    ) -> Compiled:
        """Write the page as a table: Django's own protocol, after the values are compiled."""
        words = set(_WORDS.findall(" ".join(self._values(compiler)).lower()))
        named = [column.attname for column in self.columns if words & _words(column.column)]
        rows = self.rows.select_related(None).defer(None).only(*named).query
        sql, params = rows.get_compiler(connection=connection).as_sql()
        page, bounds = page_clause(*self.bounds)
        # Django 6.1 has one way for tables and aliases, and warns of the other.
        quote: Any = getattr(compiler, "quote_name", None) or compiler.quote_name_unless_alias
        name = quote(str(self.table_alias))
        return f"({sql}{page}) {name}", [*params, *bounds]

    def _values(self, compiler: SQLCompiler) -> Iterator[str]:
        """Give the SQL of all that may name a column."""
        yield from (sql for _, (sql, _), _ in compiler.select)
        yield from (sql for _, (sql, _, _) in compiler.get_order_by())
        query = compiler.query
        for alias, join in query.alias_map.items():
            if query.alias_refcount[alias]:
                yield from (own for own, _ in getattr(join, "join_cols", ()))

    def relabeled_clone(self, change_map: dict[str | None, str]) -> PageTable:
        """Give the same page under another name: Django's own protocol."""
        alias = change_map.get(self.table_alias, self.table_alias)
        return PageTable(
            self.table_name, alias, rows=self.rows, columns=self.columns, bounds=self.bounds
        )

    @property
    def identity(self) -> tuple[Any, ...]:
        """Tell tables apart."""
        return (*super().identity, self.rows.query, self.columns, self.bounds)


def _words(name: str) -> set[str]:
    """Split a column's name as SQL with it is split."""
    return set(_WORDS.findall(name.lower()))


_WORDS = re.compile(r"\w+")
