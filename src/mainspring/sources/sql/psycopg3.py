"""PostgreSQL by psycopg 3: statements are prepared on the server, answers stay bytes."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from django.db import DataError, NotSupportedError
from psycopg import ClientCursor, Cursor, OperationalError
from psycopg.errors import error_from_result
from psycopg.pq import ConnStatus, ExecStatus, TransactionStatus

from mainspring.sources.sql.drivers import PostgreSQLDriver
from mainspring.sources.sql.sessions import guard_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper

    from mainspring.sources.sql.drivers import Rows
    from mainspring.sources.sql.sessions import Guard
    from mainspring.sources.sql.terms import Terms

_AT_ONCE = 0
"""psycopg's threshold of executions before a statement is prepared."""

_MOST_HELD = 65_536
"""Characters of an answer: a cursor that is kept holds its last one until the next statement."""

_LONGEST = 20_000
"""Characters of a statement that is prepared: each takes the server some 60 bytes in each session,
and callers choose what stands in the hundred that psycopg keeps."""


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

    def forget(self) -> None:
        """Let go of the last answer, as closing does, and stay ready for the next statement."""
        self._reset(reset_query=False)
        self._tx.set_pgresult(None)


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

    reads_texts = True

    def run(
        self, connection: BaseDatabaseWrapper, sql: str, params: Sequence[Any], *, terms: Terms
    ) -> Rows:
        """Run a statement, prepared anew if a column has another type now than it had then."""
        try:
            return super().run(connection, sql, params, terms=terms)
        except NotSupportedError as error:
            if not _is_outdated(error):
                raise
        _forget(connection)
        return super().run(connection, sql, params, terms=terms)

    def write(
        self, connection: BaseDatabaseWrapper, sql: str, params: Sequence[Any], *, terms: Terms
    ) -> Rows:
        """Run a statement that writes; prepared anew when it is tried again."""
        guard = guard_of(connection)
        aside = guard if guard is not None and guard.paused else None
        prepares = not terms.leave_nothing(connection)
        try:
            return self.fetch(connection, sql, params, prepares=prepares, guard=aside)
        except (DataError, NotSupportedError):
            # A column may have another type now. At the end of a transaction psycopg forgets.
            if prepares and connection.connection.info.transaction_status == TransactionStatus.IDLE:
                _forget(connection)
            raise

    def was_outdated(self, error: BaseException) -> bool:
        """Tell whether an error says that a prepared statement gives other types than it did."""
        return _is_outdated(error)

    def fetch(
        self,
        connection: BaseDatabaseWrapper,
        sql: str,
        params: Sequence[Any],
        *,
        prepares: bool,
        guard: Guard | None,
    ) -> Rows:
        """Run a statement and give its rows."""
        if not (prepares and len(sql) <= _LONGEST):
            return self._wrapped(connection, sql, params, prepares=False)
        is_alone = connection.execute_wrappers == [guard] and not connection.queries_logged
        with _Preparing(connection):
            if guard is not None and is_alone:
                return self._alone(connection, sql, params, guard=guard)
            return self._wrapped(connection, sql, params, prepares=True)

    @staticmethod
    def _wrapped(
        connection: BaseDatabaseWrapper, sql: str, params: Sequence[Any], *, prepares: bool
    ) -> Rows:
        """Run a statement inside Django's wrappers: its log of queries, its hooks, its errors."""
        is_logged = connection.queries_logged
        kind = LoggedCursor if is_logged else StatementCursor
        cursor = kind(connection.connection, prepares=prepares)
        wrap: Any = connection.make_debug_cursor if is_logged else connection.make_cursor
        wrap(cursor).execute(sql, params)
        return _rows_of(cursor)

    @staticmethod
    def _alone(
        connection: BaseDatabaseWrapper, sql: str, params: Sequence[Any], *, guard: Guard
    ) -> Rows:
        """Run a statement where nobody listens, with the cursor of the session."""
        cursor = guard.cursor
        if cursor is None:
            cursor = guard.cursor = StatementCursor(connection.connection, prepares=True)
        with connection.wrap_database_errors:
            cursor.execute(sql, params)
        rows = _rows_of(cursor)
        if _is_large(rows):
            cursor.forget()
        return rows

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


def _rows_of(cursor: StatementCursor) -> Rows:
    """Give the rows of a statement; none of one that has no answer."""
    result = cursor.pgresult
    if result is None or result.status != ExecStatus.TUPLES_OK:
        return ()
    return cursor.fetchall()


def _is_large(rows: Rows) -> bool:
    """Tell whether rows are too large to be held for long."""
    if len(rows) != 1:
        return bool(rows)
    return any(isinstance(cell, str | bytes) and len(cell) > _MOST_HELD for cell in rows[0])


class _Preparing:
    """Lets psycopg prepare, and keep account of what is prepared, unless the project said how.

    Django turns preparing off where nobody asked for it; its own cursors never prepare.
    """

    __slots__ = ("_raw", "_usual")

    def __init__(self, connection: BaseDatabaseWrapper) -> None:
        self._raw: Any = connection.connection
        self._usual = self._raw.prepare_threshold
        if "prepare_threshold" not in connection.settings_dict["OPTIONS"]:
            self._raw.prepare_threshold = _AT_ONCE

    def __enter__(self) -> None:
        pass

    def __exit__(self, *_: object) -> None:
        self._raw.prepare_threshold = self._usual


def _forget(connection: BaseDatabaseWrapper) -> None:
    """Forget what is prepared: all of it, as psycopg does not tell the name of one."""
    with _Preparing(connection):
        Cursor(connection.connection).execute("DEALLOCATE ALL", prepare=False)


def _is_outdated(error: BaseException) -> bool:
    """Tell whether the server says that a prepared statement gives other types than it did.

    By the function of the server that says so, as its words depend on the language.
    """
    diag = getattr(error.__cause__, "diag", None)
    return getattr(diag, "source_function", None) == "RevalidateCachedQuery"
