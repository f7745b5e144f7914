"""Waits for a channel of a worker's own, on its own connection."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from django.db import connections

from mainspring.events.queues.sharing import is_shared

if TYPE_CHECKING:
    from threading import Event

_SLICE = 0.2  # seconds after which it is looked whether the worker is to stop


class Listening:
    """Listens on one database.

    Args:
        alias: of the database.
    """

    def __init__(self, alias: str) -> None:
        self._alias = alias
        self._heard_by: object = None  # the session that listens

    @property
    def can(self) -> bool:
        """Whether the session stays ours, behind no pooler, and the driver can wait."""
        from django.db.backends.postgresql.psycopg_any import is_psycopg3

        return is_psycopg3 and not is_shared(self._alias)

    def begin(self, worker: int) -> None:
        """Listen, if this session does not yet."""
        connection = connections[self._alias]
        connection.ensure_connection()
        if not self.can or connection.connection is self._heard_by:
            return
        with connection.cursor() as cursor:
            cursor.execute(f"LISTEN mainspring_{worker:d}")
        self._heard_by = connection.connection

    def wait(self, seconds: float, *, stopped: Event) -> None:
        """Wait until it is woken or told to stop, or the time is over."""
        raw = connections[self._alias].connection
        if raw is None or raw is not self._heard_by:
            stopped.wait(seconds)
            return
        connection: Any = raw
        ends = time.monotonic() + seconds
        while not stopped.is_set() and (left := ends - time.monotonic()) > 0:
            with connections[self._alias].wrap_database_errors:
                if any(True for _ in connection.notifies(timeout=min(left, _SLICE), stop_after=1)):
                    return
