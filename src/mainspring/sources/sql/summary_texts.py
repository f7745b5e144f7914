"""Measures of rows as one text: inside the statement of the row they belong to, or alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import Expression, TextField, Value

from mainspring.sources.sql.fragments import JoinedText
from mainspring.sources.sql.grouping import grouping
from mainspring.sources.sql.pages import TEXT
from mainspring.sources.sql.selecting import narrowed, with_columns
from mainspring.sources.sql.statement_inside import StatementInside
from mainspring.sources.sql.summing import ROWS, SUMS, Columns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper
    from django.db.models import QuerySet
    from django.db.models.sql.compiler import SQLCompiler

    from mainspring.planner.plan import Summary
    from mainspring.planner.summary import Groups
    from mainspring.sources.sql.fragments import Compiled, Part
    from mainspring.sources.sql.frame import Frame
    from mainspring.sources.sql.grouping import Grouping


def summary_text(summary: Summary, rows: QuerySet[Any], *, frame: Frame) -> Part:
    """Make the text of a summary with all that is in it: an object.

    Args:
        summary: what is asked.
        rows: those behind the link of the row, or all at the root.
        frame: what the statement is compiled with.
    """
    chosen = narrowed(summary.fetch, rows, frame=frame).order_by()

    def groups_text(groups: Groups) -> Part:
        made = grouping(
            groups,
            chosen,
            entity=summary.fetch.entity,
            linked=summary.relation is not None,
            frame=frame,
        )
        near = made.series.narrowed(chosen)
        return GroupsText(made, with_columns(near, made.columns.taken), frame=frame)

    columns = Columns(entity=summary.fetch.entity, frame=frame)
    text = JoinedText(tuple(columns.object(summary.outputs, groups=groups_text)))
    if not columns.sums:
        return text
    return SumsText(text, with_columns(chosen, taken_of(columns)), columns=columns)


def taken_of(columns: Columns) -> dict[str, Any]:
    """Give the columns that are taken of each row; a query has one at least."""
    return columns.taken or {"ms_one": Value(1)}


class _OfRows(Expression):
    """A text that is made of a statement of rows.

    Args:
        rows: a query of the columns that are taken of them.
        others: expressions of the text that are of the query around it.
    """

    def __init__(self, rows: QuerySet[Any], *others: Any) -> None:
        super().__init__(output_field=TextField())
        self.sources: list[Any] = [StatementInside(rows), *others]

    def get_source_expressions(self) -> list[Any]:
        """Give the expressions inside: Django's own protocol."""
        return self.sources

    def set_source_expressions(self, exprs: Sequence[Any]) -> None:
        """Replace them: Django's own protocol."""
        self.sources = list(exprs)

    @property
    def identity(self) -> tuple[Any, ...]:
        """Tell texts apart."""
        return (type(self), *map(id, self.sources))

    def rows(self, connection: BaseDatabaseWrapper) -> tuple[Compiled, SQLCompiler]:
        """Write the statement of the rows, even where there can be none, and give its compiler."""
        compiler = self.sources[0].query.get_compiler(connection=connection, elide_empty=False)
        sql, params = compiler.as_sql()
        return (sql, list(params)), compiler


class SumsText(_OfRows):
    """The text of measures of rows.

    Args:
        text: speaks of the sums.
        rows: a query of the columns that are taken of them.
        columns: of the statement.
    """

    def __init__(self, text: Part, rows: QuerySet[Any], *, columns: Columns) -> None:
        super().__init__(rows, text)
        self.columns = columns

    def as_sql(  # type: ignore[override]
        self, compiler: SQLCompiler, connection: BaseDatabaseWrapper
    ) -> Compiled:
        """Write a statement of its own: Django's own protocol."""
        inner, _ = self.rows(connection)
        sql, params = sums_statement(self.sources[1], self.columns, inner, compiler)
        return f"({sql})", params


def sums_statement(
    text: Part,
    columns: Columns,
    inner: Compiled,
    compiler: SQLCompiler,
    *,
    behind: Sequence[str] = (),
) -> Compiled:
    """Write the statement of the text of measures.

    Args:
        text: speaks of the sums.
        columns: of the statement.
        inner: the statement of the rows.
        compiler: writes expressions.
        behind: columns of the row that a link starts from; each has measures of its own.
    """
    written, chosen = compiler.compile(text)
    sums, params = columns.written(compiler)
    rows, bound = columns.rows(inner, compiler, same=behind)
    keys = [f"{ROWS}.{name}" for name in behind]
    grouped = f" GROUP BY {', '.join(keys)}" if keys else ""
    told = "".join(f"{SUMS}.{name}, " for name in behind)
    return (
        f"SELECT {told}{written} AS {TEXT} FROM "
        f"(SELECT {', '.join((*keys, *sums))} FROM {rows}{grouped}) {SUMS}"
    ), [*chosen, *params, *bound]


class GroupsText(_OfRows):
    """The JSON list of the texts of groups.

    Args:
        made: their statement.
        rows: a query of the columns that are taken of them.
        frame: what the statement is compiled with.
    """

    def __init__(self, made: Grouping, rows: QuerySet[Any], *, frame: Frame) -> None:
        super().__init__(rows)
        self.made = made
        self.dialect = frame.dialect

    def as_sql(  # type: ignore[override]
        self,
        compiler: SQLCompiler,  # noqa: ARG002
        connection: BaseDatabaseWrapper,
    ) -> Compiled:
        """Write a statement of its own: Django's own protocol."""
        inner, own = self.rows(connection)
        sql, params = self.made.statement(inner, own)
        return f"({self.dialect.list_of(sql, TEXT)})", params
