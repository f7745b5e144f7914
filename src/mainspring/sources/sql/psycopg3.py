"""PostgreSQL by psycopg 3: statements are prepared on the server, answers stay bytes."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from psycopg import ClientCursor, Cursor, OperationalError
from psycopg.errors import error_from_result
from psycopg.pq import ConnStatus, ExecStatus, TransactionStatus

from mainspring.sources.sql.drivers import PostgreSQLDriver

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper

    from mainspring.sources.sql.drivers import Rows

_AT_ONCE = 0
"""psycopg's threshold of executions before a statement is prepared."""


class StatementCursor(Cursor[Any]):
    """A cursor that prepares what it runs, unless the project turned preparing off.

    Args:
        connection: the driver's.
        prepares: whether it does.
    """

    def __init__(self, connection: Any, *, prepares: bool) -> None:
        super().__init__(connection)
        self._prepares = prepares

    def execute(self, query: Any, params: Any = None, **_options: Any) -> StatementCursor:
        """Run a statement."""
        super().execute(query, params, prepare=self._prepares)
        return self


class LoggedCursor(StatementCursor):
    """A cursor that keeps what it ran as a text, where Django's log of queries looks for it."""

    def execute(self, query: Any, params: Any = None, **_options: Any) -> LoggedCursor:
        """Run a statement."""
        try:
            super().execute(query, params)
        finally:
            text = ClientCursor(self.connection).mogrify(query, params)
            self._query: Any = SimpleNamespace(query=text.encode())
        return self


class Psycopg3Driver(PostgreSQLDriver):
    """Prepares each statement on the server, with Django's own logging and wrappers around it."""

    def fetch(
        self, connection: BaseDatabaseWrapper, sql: str, params: Sequence[Any], *, prepares: bool
    ) -> Rows:
        """Run a statement and give its rows."""
        raw = connection.connection
        is_logged = connection.queries_logged
        cursor = (LoggedCursor if is_logged else StatementCursor)(raw, prepares=prepares)
        # Around it stand Django's wrappers: its log of queries, its hooks and its errors.
        wrap: Any = connection.make_debug_cursor if is_logged else connection.make_cursor
        usual = raw.prepare_threshold
        if prepares and "prepare_threshold" not in connection.settings_dict["OPTIONS"]:
            # Django turns preparing off where nobody asked for it; its own cursors never prepare.
            raw.prepare_threshold = _AT_ONCE
        try:
            wrap(cursor).execute(sql, params)
        finally:
            raw.prepare_threshold = usual
        return cursor.fetchall()

    def command(self, raw: Any, sql: str) -> Sequence[Any]:
        """Run commands in a single short round trip; give the row of the last, if it has one."""
        if not raw.autocommit and raw.pgconn.transaction_status == TransactionStatus.IDLE:
            # Only psycopg itself begins a transaction as the project wants it.
            Cursor(raw).execute(sql.encode(), prepare=False)
            return ()
        # Not by psycopg's cursors: those forget what is prepared when they see a rollback.
        with raw.lock:
            result = raw.pgconn.exec_(sql.encode())
        if raw.pgconn.status == ConnStatus.BAD:
            msg = "The connection is lost."
            raise OperationalError(msg)
        if result.status == ExecStatus.TUPLES_OK:
            return [result.get_value(0, column).decode() for column in range(result.nfields)]
        if result.status != ExecStatus.COMMAND_OK:
            raise error_from_result(result)
        return ()
