"""What operators change: each change is one statement under a condition."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Protocol

from django.db import connections

from mainspring import telemetry
from mainspring.errors import SetupError
from mainspring.events.committed import once_committed
from mainspring.events.queues.databases import SUPPORTED
from mainspring.events.telling import tell

if TYPE_CHECKING:
    from collections.abc import Sequence

SIZE = 500
"""Deliveries of one statement, where there are many."""


class Changes(Protocol):
    """A database with events. Each call gives the deliveries that it changed.

    The others do not fit its condition any more, or somebody is at work on them.
    """

    def requeue(self, ids: Sequence[int], *, max_attempts: int | None = None) -> set[int]:
        """Make deliveries ready that ended without success, or that are blocked."""

    def cancel(self, ids: Sequence[int]) -> set[int]:
        """End deliveries that nobody runs."""

    def mark_processed(self, ids: Sequence[int]) -> set[int]:
        """Let deliveries that nobody runs, or that ended otherwise, count as processed."""

    def set_max_attempts(self, ids: Sequence[int], attempts: int) -> set[int]:
        """Say how often deliveries that are not finished are tried."""


class ToldChanges:
    """The changes of a database, each told once it is committed.

    Args:
        changes: that are made.
        alias: of the database.
    """

    def __init__(self, changes: Changes, *, alias: str) -> None:
        self._changes = changes
        self._alias = alias

    def requeue(self, ids: Sequence[int], *, max_attempts: int | None = None) -> set[int]:
        """Make deliveries ready that ended without success, or that are blocked."""
        changed = self._changes.requeue(ids, max_attempts=max_attempts)
        return self._told(telemetry.EVENT_REQUEUED, changed)

    def cancel(self, ids: Sequence[int]) -> set[int]:
        """End deliveries that nobody runs."""
        return self._told(telemetry.EVENT_CANCELLED, self._changes.cancel(ids))

    def mark_processed(self, ids: Sequence[int]) -> set[int]:
        """Let deliveries that nobody runs, or that ended otherwise, count as processed."""
        return self._told(telemetry.EVENT_MARKED, self._changes.mark_processed(ids))

    def set_max_attempts(self, ids: Sequence[int], attempts: int) -> set[int]:
        """Say how often deliveries that are not finished are tried."""
        changed = self._changes.set_max_attempts(ids, attempts)
        return self._told(telemetry.EVENT_ATTEMPTS_SET, changed, attempts=attempts)

    def _told(self, name: str, changed: set[int], *, attempts: int | None = None) -> set[int]:
        if changed:
            details: dict[str, Any] = {} if attempts is None else {"attempts": attempts}
            ids = sorted(changed)
            once_committed(tell, name, "operator", using=self._alias, deliveries=ids, **details)
        return changed


@cache
def changes_of(alias: str) -> Changes:
    """Give the changes of a database.

    Raises:
        SetupError: events cannot be kept there.
    """
    vendor = connections[alias].vendor
    if vendor == "postgresql":
        from mainspring.events.operators.postgresql import PostgreSQLChanges

        return ToldChanges(PostgreSQLChanges(alias), alias=alias)
    if vendor == "sqlite":
        from mainspring.events.operators.sqlite import SQLiteChanges

        return ToldChanges(SQLiteChanges(alias), alias=alias)
    if vendor == "mysql":
        from mainspring.events.operators.mysql import MySQLChanges

        return ToldChanges(MySQLChanges(alias), alias=alias)
    msg = f"Events cannot be kept in a database of {vendor}. {SUPPORTED}"
    raise SetupError(msg)
