"""Which queue a database has."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from django.db import connections, router

from mainspring.errors import SetupError

if TYPE_CHECKING:
    from mainspring.events.queues.queue import Queue

SUPPORTED = "Use PostgreSQL, MySQL, MariaDB or SQLite."


def alias_of_events() -> str:
    """Name the database that events are written to."""
    from mainspring.events.models import StoredEvent

    return str(router.db_for_write(StoredEvent))


@cache
def queue_of(alias: str) -> Queue:
    """Give the queue of a database.

    Raises:
        SetupError: events cannot be kept there.
    """
    vendor = connections[alias].vendor
    if vendor == "postgresql":
        from mainspring.events.queues.postgresql import PostgreSQLQueue

        return PostgreSQLQueue(alias)
    if vendor == "sqlite":
        from mainspring.events.queues.sqlite import SQLiteQueue

        return SQLiteQueue(alias)
    if vendor == "mysql":
        from mainspring.events.queues.mysql import MySQLQueue

        return MySQLQueue(alias)
    msg = f"Events cannot be kept in a database of {vendor}. {SUPPORTED}"
    raise SetupError(msg)
