"""Cursors of PostgreSQL's server, from which rows are taken a chunk at a time.

In a transaction a cursor ends with it. Outside of one it is held: the server runs the statement to
its end and keeps the rows, which is done while it commits, where its own limit on time does not
count any more. So there the statement is cancelled from here.
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import count
from threading import Timer
from typing import TYPE_CHECKING, Any

from django.db import Error, transaction

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper

    from mainspring.sources.sql.drivers import PostgreSQLDriver
    from mainspring.sources.sql.terms import Terms

_numbers = count()

_USUAL = "SELECT current_setting('cursor_tuple_fraction'), current_setting('jit')"
_SET = "SELECT set_config('cursor_tuple_fraction', %s, true), set_config('jit', %s, true)"
_FOR_ALL_ROWS = ("1", "off")
"""All rows are wanted, not the first ones soon; see sessions.py on the second setting."""


def declared(connection: BaseDatabaseWrapper, sql: str, params: Sequence[Any]) -> str:
    """Declare a cursor in the transaction that is open; give its name."""
    name = f"mainspring_{next(_numbers)}"
    with connection.cursor() as cursor:
        cursor.execute(_USUAL)
        usual = cursor.fetchone()
        cursor.execute(_SET, _FOR_ALL_ROWS)
        cursor.execute(f"DECLARE {name} NO SCROLL CURSOR FOR {sql}", params)
        cursor.execute(_SET, usual)
    return name


def fetching(name: str, size: int) -> str:
    """Write the statement that gives the next rows of a cursor."""
    return f"FETCH FORWARD {size:d} FROM {name}"


@dataclass(frozen=True, slots=True)
class ServerCursor:
    """A cursor from which rows are taken while the project runs statements of its own."""

    connection: BaseDatabaseWrapper
    driver: PostgreSQLDriver
    session: Any  # the driver's connection: a cursor does not outlive it
    name: str

    def close(self, terms: Terms) -> None:
        """Close it, if it is still there; a transaction that is open is not harmed."""
        connection = self.connection
        if connection.connection is not self.session or self.session.closed:
            return
        with suppress(Error), self.driver.timed(connection, terms), connection.wrap_database_errors:
            self.driver.command(self.session, f"CLOSE {self.name}")


def server_cursor(
    connection: BaseDatabaseWrapper,
    sql: str,
    params: Sequence[Any],
    *,
    driver: PostgreSQLDriver,
    terms: Terms,
) -> ServerCursor:
    """Declare a cursor in the project's transaction, or one that is held where there is none.

    Args:
        connection: Django's.
        sql: with %s for each parameter.
        params: one value each.
        driver: of the connection.
        terms: on which the statement runs.
    """
    if connection.in_atomic_block or not connection.get_autocommit():
        # What fails goes back to a savepoint; else the cursor stays.
        with transaction.atomic(using=connection.alias):
            name = declared(connection, sql, params)
        return ServerCursor(connection, driver, connection.connection, name)
    name = f"mainspring_{next(_numbers)}"
    with (
        driver.timed(connection, terms),
        _cancelled(connection, after=terms.timeout),
        connection.cursor() as cursor,
    ):
        cursor.execute(f"DECLARE {name} NO SCROLL CURSOR WITH HOLD FOR {sql}", params)
    return ServerCursor(connection, driver, connection.connection, name)


@contextmanager
def _cancelled(connection: BaseDatabaseWrapper, *, after: float) -> Iterator[None]:
    """Cancel what the session does after so many seconds; never if there are none."""
    if not after:
        yield
        return
    timer = Timer(after, connection.connection.cancel)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        # What is being cancelled is to be this statement and none that comes later.
        timer.join()
