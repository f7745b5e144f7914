"""Rows of a statement a chunk at a time, so that memory does not grow with their number.

PostgreSQL reads from a cursor of the server, in a transaction: the project's when it has begun one,
else one of the stream's own. SQLite steps through the statement as rows are asked for. MySQL and
MariaDB send rows as they are taken, and the connection can do nothing else meanwhile, so that is
done only where no row needs Python, whose code may ask the database; else the driver holds them.
"""

from __future__ import annotations

import time
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from django.db import InterfaceError, OperationalError, connections, transaction

from mainspring.errors import TimedOut, Unavailable
from mainspring.sources.sql.run import coded, driver_for
from mainspring.sources.sql.server_cursors import declared, fetching

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper

    from mainspring.sources.sql.drivers import Rows
    from mainspring.sources.sql.level import Level
    from mainspring.sources.sql.parameters import Inputs
    from mainspring.sources.sql.terms import Terms

    Next = Callable[[Terms], Rows]


def stream(level: Level, inputs: Inputs, *, size: int) -> Iterator[list[str]]:
    """Read the rows of a level as texts.

    Args:
        level: its terms hold for the whole reading.
        inputs: what the request brings.
        size: rows read at a time.

    Raises:
        TimedOut: the time was over.
        BadInput: the database refused a value.
        Unavailable: the database went away.
    """
    if level.statement is None:
        return
    sql, params = level.statement.sql, level.statement.bind(inputs)
    alone = not level.layout.is_filled
    with (
        _available(),
        _connected(level, sql) as connection,
        _opened(connection, sql, params, alone=alone, size=size) as following,
    ):
        ends = time.monotonic() + level.terms.timeout
        while True:
            found = following(_remaining(level.terms, ends=ends))
            if found:
                yield level.layout.texts(level.converted(found, inputs), inputs)
            if len(found) < size:
                return


def _remaining(terms: Terms, *, ends: float) -> Terms:
    """Give the terms on which the next chunk is read: the time that is left."""
    if not terms.timeout:
        return terms
    left = ends - time.monotonic()
    if left <= 0:
        msg = f"The export took longer than {terms.timeout:g} seconds."
        raise TimedOut(msg, hint="Ask for fewer rows or use a narrower filter.")
    return replace(terms, timeout=left)


@contextmanager
def _connected(level: Level, sql: str) -> Iterator[BaseDatabaseWrapper]:
    connection = connections[level.alias]
    connection.ensure_connection()
    with coded(driver_for(connection), sql, level.terms):
        yield connection


@contextmanager
def _available() -> Iterator[None]:
    try:
        yield
    except (OperationalError, InterfaceError) as error:
        msg = "The database cannot be reached."
        raise Unavailable(msg, hint="Try again later.") from error


@contextmanager
def _opened(
    connection: BaseDatabaseWrapper,
    sql: str,
    params: Sequence[Any],
    *,
    alone: bool,
    size: int,
) -> Iterator[Next]:
    """Begin to read, and give what reads the next chunk; it is empty or short at the end."""
    driver = driver_for(connection)
    if connection.vendor == "postgresql":
        with transaction.atomic(using=connection.alias):
            yield _declared(connection, sql, params, size=size)
        return
    unbuffered = connection.vendor == "mysql" and alone
    with _unbuffered(connection) if unbuffered else connection.cursor() as cursor:

        def following(terms: Terms) -> Rows:
            with driver.timed(connection, terms):
                if not cursor.description:
                    cursor.execute(driver.limited(sql, terms.timeout), params)
                rows: Rows = cursor.fetchmany(size)
                return rows

        yield following


@contextmanager
def _unbuffered(connection: BaseDatabaseWrapper) -> Iterator[Any]:
    """Open a cursor of MySQL's or MariaDB's that takes rows from the server as they are read."""
    library: Any = vars(type(connection))["Database"]
    cursor = connection.make_cursor(connection.connection.cursor(library.cursors.SSCursor))
    try:
        yield cursor
    finally:
        # It reads what is left: nothing else tells the server to stop.
        with suppress(library.Error):
            cursor.close()


def _declared(
    connection: BaseDatabaseWrapper, sql: str, params: Sequence[Any], *, size: int
) -> Next:
    """Declare a cursor of PostgreSQL's; it ends with the transaction."""
    driver = driver_for(connection)
    name = declared(connection, sql, params)

    def following(terms: Terms) -> Rows:
        # What is prepared stays in a session, and no other stream has a cursor of this name.
        once = replace(terms, sessions="transaction")
        return driver.run(connection, fetching(name, size), (), terms=once)

    return following
