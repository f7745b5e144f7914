"""Transactions of writes, and what the errors that end them mean.

Protocol. A write runs in one transaction of its own, or in a savepoint where the project has opened
one. An error of the database ends it and undoes all; then it is one of:

- `Clash`: a constraint does not hold. Who writes tries once more and asks for every constraint
  first, so that it is told in words; if the other row is gone by then, the write succeeds.
- `Again`: a deadlock, a transaction that cannot be put in an order, a lock that was not to be had,
  or a statement that was prepared before a column got another type. Nothing has happened, so that
  the whole write may be tried again, but not inside of a transaction of the project's, which is
  broken by then.
- anything else, which is passed on.
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING

from django.db import DatabaseError, DataError, IntegrityError, connections, transaction

from mainspring.errors import TimedOut
from mainspring.planner.store import Again, Clash
from mainspring.sources.sql.run import driver_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mainspring.sources.sql.terms import Terms

_IN_THE_WAY = frozenset({"40001", "40P01", "55P03"})
"""States of SQL: serialization failure, deadlock, lock not available."""
_MYSQL = frozenset({1205, 1213, 1020})
"""Errors of MySQL and MariaDB: a wait that was too long, a deadlock, a row changed since read."""
_SQLITE_BUSY = 5  # the low byte of all its kinds
_LOW_BYTE = 0xFF


@contextmanager
def writing(alias: str, *, terms: Terms, alone: bool = False) -> Iterator[None]:
    """Open a transaction on a database.

    Args:
        alias: of the database.
        terms: on which its statements run.
        alone: whether one statement is all that is written: databases make a transaction of it.

    Raises:
        Clash, Again: see the protocol.
        TimedOut: the database ended a statement.
    """
    connection = connections[alias]
    whole = nullcontext() if alone else transaction.atomic(using=alias)
    try:
        # Where the project wants it; what is sent past Django's cursors comes before they look.
        connection.close_if_health_check_failed()
        connection.ensure_connection()
        with driver_for(connection).kept(connection, terms), whole:
            yield
    except (IntegrityError, DataError) as error:
        raise Clash from error
    except DatabaseError as error:
        if was_in_the_way(error):
            raise Again from error
        if connection.connection is None:
            raise
        driver = driver_for(connection)
        if driver.was_outdated(error):
            raise Again from error
        if driver.was_timeout(error):
            msg = "The database ended a statement: it took too long, or waited for others."
            raise TimedOut(msg, hint="Write fewer rows at once, or try again.") from error
        raise


def tells_links(alias: str) -> bool:
    """Tell whether the end of the transaction that is open tells of links that lead nowhere.

    Databases that look at links when all is done do not when only a savepoint ends.
    """
    connection = connections[alias]
    return not (connection.features.can_defer_constraint_checks and connection.savepoint_ids)


def was_in_the_way(error: DatabaseError) -> bool:
    """Tell whether an error only says that others write as well."""
    cause = error.__cause__
    if isinstance(cause, sqlite3.OperationalError):
        code = getattr(cause, "sqlite_errorcode", 0)
        return bool(code & _LOW_BYTE == _SQLITE_BUSY)
    state = getattr(cause, "sqlstate", None) or getattr(cause, "pgcode", None)
    if state is not None:
        return state in _IN_THE_WAY
    number = error.args[0] if error.args else None
    return number in _MYSQL
