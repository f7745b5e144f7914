"""What operators change: each change is one statement under a condition."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Protocol

from django.db import connections

from mainspring.errors import SetupError

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


@cache
def changes_of(alias: str) -> Changes:
    """Give the changes of a database.

    Raises:
        SetupError: events cannot be kept there.
    """
    vendor = connections[alias].vendor
    if vendor == "postgresql":
        from mainspring.events.operators.postgresql import PostgreSQLChanges

        return PostgreSQLChanges(alias)
    if vendor == "sqlite":
        from mainspring.events.operators.sqlite import SQLiteChanges

        return SQLiteChanges(alias)
    msg = f"Events cannot be kept in a database of {vendor}. Use PostgreSQL or SQLite."
    raise SetupError(msg)
