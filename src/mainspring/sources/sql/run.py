"""Run compiled statements on Django's own connections."""

from __future__ import annotations

from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from django.db import (
    DatabaseError,
    DataError,
    InterfaceError,
    OperationalError,
    ProgrammingError,
)

from mainspring.errors import BadInput, TimedOut, Unavailable
from mainspring.sources.sql.drivers import (
    Driver,
    MariaDBDriver,
    MySQLDriver,
    PostgreSQLDriver,
    SQLiteDriver,
)
from mainspring.sources.sql.extensions import lacking
from mainspring.sources.sql.patterns import NO_PATTERN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper

    from mainspring.sources.sql.drivers import Rows
    from mainspring.sources.sql.terms import Terms

Begun = TypeVar("Begun")
"""What a driver gives when it has run a statement or begun to."""


def run_statement(
    sql: str, params: Sequence[Any], *, connection: BaseDatabaseWrapper, terms: Terms
) -> Rows:
    """Run a statement and give its rows.

    Args:
        sql: with %s for each parameter.
        params: one value each.
        connection: Django's, to the database.
        terms: on which the statement runs.

    Raises:
        TimedOut: the database ended it.
        BadInput: the database refused a value.
        Unavailable: the database cannot be reached.
    """

    def run(driver: Driver) -> Rows:
        return driver.run(connection, sql, params, terms=terms)

    return begun(run, sql, connection=connection, terms=terms)


def begun(
    run: Callable[[Driver], Begun], sql: str, *, connection: BaseDatabaseWrapper, terms: Terms
) -> Begun:
    """Run a statement, or begin to, with a driver; raises as `run_statement` does.

    Args:
        run: does it, once more where the connection had gone stale.
        sql: the statement.
        connection: Django's, to the database.
        terms: on which the statement runs.
    """
    try:
        return _run(run, sql, connection=connection, terms=terms)
    except (OperationalError, InterfaceError) as error:
        if not _went_away(connection):
            raise _unavailable() from error
    try:
        # Reading again changes nothing: the connection had gone stale, as after a restart.
        return _run(run, sql, connection=connection, terms=terms)
    except (OperationalError, InterfaceError) as error:
        _went_away(connection)
        raise _unavailable() from error


def continued(
    run: Callable[[Driver], Begun], sql: str, *, connection: BaseDatabaseWrapper, terms: Terms
) -> Begun:
    """Go on with a statement that was begun on the connection; takes what `begun` does."""
    try:
        return _run(run, sql, connection=connection, terms=terms)
    except (OperationalError, InterfaceError) as error:
        raise _unavailable() from error


def _run(
    run: Callable[[Driver], Begun], sql: str, *, connection: BaseDatabaseWrapper, terms: Terms
) -> Begun:
    connection.ensure_connection()
    driver = driver_for(connection)
    try:
        return run(driver)
    except DatabaseError as error:
        _tell(error, driver, sql=sql, terms=terms)
        raise


@contextmanager
def coded(driver: Driver, sql: str, terms: Terms) -> Iterator[None]:
    """Turn what a database says of a statement into an error that its caller may see.

    Args:
        driver: runs it.
        sql: the statement.
        terms: on which it runs.

    Raises:
        TimedOut: the database ended it.
        BadInput: the database refused a value.
    """
    try:
        yield
    except DatabaseError as error:
        _tell(error, driver, sql=sql, terms=terms)
        raise


def _tell(error: DatabaseError, driver: Driver, *, sql: str, terms: Terms) -> None:
    """Raise what a caller may see of an error; nothing, where it is nothing but that error."""
    if driver.was_pattern(error):
        hint = "Check the values of regex and iregex: they are spelled as the database does."
        raise BadInput(NO_PATTERN, hint=hint) from error
    match error:
        case DataError() if driver.was_division(error):
            msg = "A computed field divides by zero."
            raise BadInput(msg, hint="Leave the rows out on which it does, by a filter.") from error
        case DataError():
            msg = "The database refused a value."
            raise BadInput(msg, hint="Check the values of the filters.") from error
        case ProgrammingError():
            found = lacking(error, sql)
            if found is not None:
                raise found from error.__cause__
        case OperationalError():
            _tell_operational(error, driver, terms=terms)


def _tell_operational(error: OperationalError, driver: Driver, *, terms: Terms) -> None:
    if driver.was_defect(error):
        raise ProgrammingError(*error.args) from error
    if driver.was_refusal(error):
        msg = "The database refused a value, or so many conditions or levels."
        raise BadInput(msg, hint="Check the values of the filters.") from error
    if driver.was_timeout(error):
        msg = f"The database ended the statement after {terms.timeout:g} seconds."
        raise TimedOut(msg, hint="Ask for fewer rows or use a narrower filter.") from error


def driver_for(connection: BaseDatabaseWrapper) -> Driver:
    """Find the driver of a connection."""
    if connection.vendor == "mysql":
        return _driver("mariadb" if connection.mysql_is_mariadb else "mysql")  # type: ignore[attr-defined]
    return _driver(connection.vendor)


@cache
def _driver(vendor: str) -> Driver:
    if vendor == "postgresql":
        from django.db.backends.postgresql.psycopg_any import is_psycopg3

        if is_psycopg3:
            from mainspring.sources.sql.psycopg3 import Psycopg3Driver

            return Psycopg3Driver()
        return PostgreSQLDriver()
    drivers = {"sqlite": SQLiteDriver, "mariadb": MariaDBDriver, "mysql": MySQLDriver}
    return drivers.get(vendor, Driver)()


def _went_away(connection: BaseDatabaseWrapper) -> bool:
    """Drop a broken connection; tell whether a new one may be made now."""
    if connection.in_atomic_block:
        return False
    if connection.connection is not None and connection.is_usable():
        return False
    connection.close()
    return True


def _unavailable() -> Unavailable:
    return Unavailable("The database cannot be reached.", hint="Try again later.")
