"""How long the statements of a worker wait for locks of others."""

from __future__ import annotations

from typing import Final

from django.db import connections

_SET: Final = {
    "postgresql": ("SET lock_timeout = {}", 1_000),
    "mysql": ("SET innodb_lock_wait_timeout = {}", 1),
    "sqlite": ("PRAGMA busy_timeout = {}", 1_000),
}
"""By vendor the statement, and how many of its units are a second."""


class LockTimeout:
    """Sets the limit on each connection of a worker, once.

    Args:
        alias: of the database.
        seconds: of one statement; None leaves the connection as it is.
    """

    def __init__(self, alias: str, seconds: float | None) -> None:
        self._alias = alias
        self._seconds = seconds
        self._session: object = None  # the one that has it

    def set(self) -> None:
        """See that the connection of this thread has it."""
        connection = connections[self._alias]
        if self._seconds is None or connection.connection is self._session is not None:
            return
        statement, units = _SET[connection.vendor]
        with connection.cursor() as cursor:
            cursor.execute(statement.format(max(1, round(self._seconds * units))))
        self._session = connection.connection
