"""One compiled statement of a plan and how its rows become texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db import connections

from mainspring.sources.sql.compilation import compiled
from mainspring.sources.sql.listed import Listed
from mainspring.sources.sql.run import run_statement
from mainspring.sources.sql.selecting import with_columns
from mainspring.sources.sql.unloadable import Unloadable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper
    from django.db.models import QuerySet

    from mainspring.sources.sql.fragments import Compiled
    from mainspring.sources.sql.frame import Frame
    from mainspring.sources.sql.parameters import Inputs
    from mainspring.sources.sql.rows import Layout
    from mainspring.sources.sql.statement import Statement
    from mainspring.sources.sql.terms import Terms

    Converter = Callable[[Any, Any, Any], Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """A statement that gives rows, each to be put together from columns."""

    alias: str  # of the database
    statement: Statement | None  # None when there can be no rows
    layout: Layout
    converters: tuple[
        tuple[int, Any, tuple[Converter, ...]], ...
    ]  # column, its expression, what converts it
    terms: Terms

    def rows(self, inputs: Inputs) -> Sequence[Sequence[Any]]:
        """Read the rows; columns that Python works with are converted as Django does."""
        if self.statement is None:
            return ()
        params = self.statement.bind(inputs)
        found = run_statement(
            self.statement.sql, params, connection=connections[self.alias], terms=self.terms
        )
        return self.converted(found, inputs)

    def converted(self, found: Sequence[Sequence[Any]], inputs: Inputs) -> Sequence[Sequence[Any]]:
        """Convert the columns that Python works with as Django does."""
        if not self.converters:
            return found
        rows = [list(row) for row in found]
        for column, expression, converters in self.converters:
            for convert in converters:
                for row in rows:
                    row[column] = _converted(convert, row[column], expression, inputs.connection)
        return rows

    def statements(self, *, link: str = "", keys: int = 0) -> tuple[Listed, ...]:
        """List the statement and those of the batches that fill its rows.

        Args:
            link: whose rows they are, for a batch.
            keys: how many lists of keys it takes.
        """
        if self.statement is None:
            return ()
        own = Listed(statement=self.statement, alias=self.alias, link=link, keys=keys)
        return (own, *self.layout.statements())


def _converted(convert: Converter, value: Any, expression: Any, connection: Any) -> Any:
    if isinstance(value, Unloadable):
        return value
    try:
        return convert(value, expression, connection)
    except Exception as error:  # noqa: BLE001 - a project's code; one bad value is one coded error
        return Unloadable(error)


def level(
    rows: QuerySet[Any],
    *,
    layout: Layout,
    extra: tuple[dict[str, Any], dict[str, Any]] = ({}, {}),
    wrap: Callable[[Compiled], Compiled],
    frame: Frame,
    terms: Terms,
) -> Level:
    """Compile a query with the columns of a layout.

    Args:
        rows: selects and orders the rows.
        layout: what is made of the columns.
        extra: columns that stand before and behind those of the layout.
        wrap: makes the final SQL from the query's.
        frame: what the statement is compiled with.
        terms: on which the statement runs.
    """
    connection = connections[frame.alias]
    before, behind = extra
    query = with_columns(rows, {**before, **layout.columns, **behind})
    if any(item.contains_aggregate for item in query.query.annotation_select.values()):
        # Numbers are of all rows that have the other columns in common.
        query.query.set_group_by(allow_aliases=False)
    converters = []
    names = [*before, *layout.columns]
    start = layout.first - len(before)
    for name, expression in query.query.annotation_select.items():
        if name in before or name in layout.raw:
            own = converters_of(expression, connection)
            if own:
                converters.append((start + names.index(name), expression, own))
    return Level(
        alias=frame.alias,
        statement=frame.over(compiled(query, alias=frame.alias, wrap=wrap)),
        layout=layout,
        converters=tuple(converters),
        terms=terms,
    )


def converters_of(expression: Any, connection: BaseDatabaseWrapper) -> tuple[Converter, ...]:
    """List what turns the database's value of an expression into Python's, as Django does."""
    return (
        *connection.ops.get_db_converters(expression),
        *expression.get_db_converters(connection),
    )
