"""Django's own query for instances, run as every other statement is.

Django compiles it and makes the instances; in between, its rows are read on our terms, so that no
code of the project runs while a statement of ours does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import EmptyResultSet
from django.db import InterfaceError, connections

from mainspring.sources.sql.run import begun, continued
from mainspring.sources.sql.server_cursors import fetching, server_cursor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper
    from django.db.models import QuerySet

    from mainspring.sources.sql.drivers import Driver, Rows
    from mainspring.sources.sql.server_cursors import ServerCursor
    from mainspring.sources.sql.terms import Terms

    Written = tuple[str, Sequence[Any]]


def own_rows(
    rows: QuerySet[Any],
    *,
    rewritten: Callable[[str, Sequence[Any]], Written],
    terms: Terms,
    chunk_size: int | None,
) -> Iterator[Any]:
    """Read the rows of a query as Django makes them.

    Args:
        rows: the query.
        rewritten: makes the statement that runs of the one that Django writes.
        terms: on which it runs; the time is that of each chunk.
        chunk_size: rows read at a time; all at once when None.

    Raises:
        TimedOut: the database ended it.
        BadInput: the database refused a value.
        Unavailable: the database cannot be reached.
    """
    connection = connections[rows.db]
    compiler = rows.query.get_compiler(using=rows.db)

    def execute_sql(*_: Any, **_options: Any) -> Iterator[Rows]:
        try:
            sql, params = rewritten(*compiler.as_sql())
        except EmptyResultSet:
            return iter(())
        found = _chunks(sql, params, connection=connection, terms=terms, size=chunk_size)
        if not compiler.has_extra_select:
            return found
        # Behind the columns of a row are some that it is only sorted by.
        width = compiler.col_count
        return ([row[:width] for row in chunk] for chunk in found)

    vars(compiler)["execute_sql"] = execute_sql
    vars(rows.query)["get_compiler"] = lambda *_, **_options: compiler
    made: Any = rows._iterable_class(rows)
    return made.__iter__()  # type: ignore[no-any-return]


def _chunks(
    sql: str,
    params: Sequence[Any],
    *,
    connection: BaseDatabaseWrapper,
    terms: Terms,
    size: int | None,
) -> Iterator[Rows]:
    # Their drivers hold all rows, and behind a pooler a cursor may be in another session.
    is_whole = connection.vendor == "mysql" or terms.leave_nothing(connection)
    if size is None or is_whole:

        def run(driver: Driver) -> Rows:
            return driver.run_once(connection, sql, params, terms=terms)

        yield begun(run, sql, connection=connection, terms=terms)
        return
    kept = connection.vendor == "postgresql"
    opened = _from_server if kept else _from_statement
    yield from opened(sql, params, connection=connection, terms=terms, size=size)


def _from_server(
    sql: str, params: Sequence[Any], *, connection: BaseDatabaseWrapper, terms: Terms, size: int
) -> Iterator[Rows]:
    """Take chunks from a cursor of PostgreSQL's server."""

    def declare(driver: Any) -> ServerCursor:
        return server_cursor(connection, sql, params, driver=driver, terms=terms)

    cursor = begun(declare, sql, connection=connection, terms=terms)

    def fetch(driver: Driver) -> Rows:
        _check_same(connection, cursor.session)
        return driver.run_once(connection, fetching(cursor.name, size), (), terms=terms)

    is_last = False
    try:
        while not is_last:
            rows = continued(fetch, sql, connection=connection, terms=terms)
            is_last = len(rows) < size
            if is_last:
                cursor.close(terms)
            yield rows
    finally:
        if not is_last:
            cursor.close(terms)


def _from_statement(
    sql: str, params: Sequence[Any], *, connection: BaseDatabaseWrapper, terms: Terms, size: int
) -> Iterator[Rows]:
    """Step through a statement as rows are asked for, as SQLite does."""

    def execute(driver: Driver) -> Any:
        with driver.timed(connection, terms):
            return connection.cursor().execute(driver.limited(sql, terms.timeout), params)

    cursor = begun(execute, sql, connection=connection, terms=terms)
    session = connection.connection

    def fetch(driver: Driver) -> Rows:
        _check_same(connection, session)
        with driver.timed(connection, terms):
            rows: Rows = cursor.fetchmany(size)
            return rows

    try:
        rows: Rows = ("",) * size
        while len(rows) == size:
            rows = continued(fetch, sql, connection=connection, terms=terms)
            yield rows
    finally:
        cursor.close()


def _check_same(connection: BaseDatabaseWrapper, session: Any) -> None:
    """See to it that a session has not ended in which rows were read."""
    if connection.connection is not session:
        msg = "The connection was closed between two chunks."
        raise InterfaceError(msg)
