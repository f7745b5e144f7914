"""What differs between drivers when a statement runs: preparing it, ending it in time."""

from __future__ import annotations

import math
import time
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING, Any

from django.db import OperationalError

from mainspring.sources.sql.sessions import Sessions
from mainspring.sources.sql.sqlite import equip

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from contextlib import AbstractContextManager

    from django.db.backends.base.base import BaseDatabaseWrapper

    from mainspring.sources.sql.sessions import Guard
    from mainspring.sources.sql.terms import Terms

    Rows = Sequence[Sequence[Any]]

_STEPS_BETWEEN_LOOKS = 20_000  # of SQLite's virtual machine, about a millisecond

_SQLITE_REFUSALS = (
    "user-defined function raised exception",  # by a pattern that a text is too long for
    "LIKE or GLOB pattern too complex",
    "parser stack overflow",
    "Expression tree is too large",
    "string or blob too big",
    "too many",
    "integer overflow",  # by the sum of numbers of 64 bits
)
# ER_REGEXP_ERROR, and MySQL's own of regular expressions.
_MYSQL_PATTERNS = frozenset({1139, *range(3685, 3700)})
_MYSQL_REFUSALS = frozenset({1436})  # ER_STACK_OVERRUN_NEED_MORE

_JOINS = "group_concat("
_UNCUT = "group_concat_max_len=4294967295"
"""Else a text that is put together ends after so many bytes, and nobody is told."""


class Driver:
    """Runs statements through Django's own cursors, without a time limit."""

    reads_texts = False
    """Whether a statement that writes is prepared, and the server reads its values as texts."""

    def run(
        self, connection: BaseDatabaseWrapper, sql: str, params: Sequence[Any], *, terms: Terms
    ) -> Rows:
        """Run a statement and give its rows.

        Args:
            connection: Django's.
            sql: with %s for each parameter.
            params: one value each.
            terms: on which the statement runs.
        """
        return self.run_once(connection, sql, params, terms=terms)

    def run_once(
        self, connection: BaseDatabaseWrapper, sql: str, params: Sequence[Any], *, terms: Terms
    ) -> Rows:
        """Run a statement as Django does, which nothing is kept of; takes what `run` does."""
        with self.timed(connection, terms), connection.cursor() as cursor:
            cursor.execute(self.limited(sql, terms.timeout), params)
            rows: Rows = cursor.fetchall()
            return rows

    def write(
        self,
        connection: BaseDatabaseWrapper,
        sql: str,
        params: Sequence[Any],
        *,
        terms: Terms,  # noqa: ARG002 - only some drivers prepare
    ) -> Rows:
        """Run a statement that writes, inside of `kept`; takes and gives what `run` does."""
        return self.write_once(connection, sql, params)

    def write_once(self, connection: BaseDatabaseWrapper, sql: str, params: Sequence[Any]) -> Rows:
        """Run a statement that writes as Django does, which nothing is kept of."""
        with connection.cursor() as cursor:
            cursor.execute(sql, params)
            return () if cursor.description is None else cursor.fetchall()

    @contextmanager
    def timed(self, connection: BaseDatabaseWrapper, terms: Terms) -> Iterator[Guard | None]:  # noqa: ARG002
        """Stand around a statement, or a part of its rows, and see to its time.

        Args:
            connection: Django's.
            terms: on which the statement runs.

        Yields:
            What guards the settings of the session, where it has some.
        """
        yield None

    def kept(
        self,
        connection: BaseDatabaseWrapper,  # noqa: ARG002
        terms: Terms,  # noqa: ARG002
    ) -> AbstractContextManager[None]:
        """Stand around a write, and see to the time of its statements where a session can.

        Args:
            connection: Django's.
            terms: on which statements run.
        """
        return nullcontext()

    def limited(self, sql: str, timeout: float) -> str:  # noqa: ARG002
        """Write a time limit into a statement, where a database knows such a thing."""
        return sql

    def was_timeout(self, error: BaseException) -> bool:  # noqa: ARG002
        """Tell whether an error says that a statement ran too long."""
        return False

    def was_defect(self, error: BaseException) -> bool:  # noqa: ARG002
        """Tell whether an error of operation says that the statement itself is wrong."""
        return False

    def was_refusal(self, error: BaseException) -> bool:  # noqa: ARG002
        """Tell whether an error of operation says that a value or so much cannot be used."""
        return False

    def was_outdated(self, error: BaseException) -> bool:  # noqa: ARG002
        """Tell whether an error says that a statement was prepared for columns of other types."""
        return False

    def was_division(self, error: BaseException) -> bool:  # noqa: ARG002
        """Tell whether an error of data says that something was divided by zero."""
        return False

    def was_pattern(self, error: BaseException) -> bool:  # noqa: ARG002
        """Tell whether an error says that a regular expression cannot be used."""
        return False


class SQLiteDriver(Driver):
    """SQLite: its virtual machine looks at the clock."""

    @contextmanager
    def timed(self, connection: BaseDatabaseWrapper, terms: Terms) -> Iterator[Guard | None]:
        """Let the virtual machine look at the clock."""
        matcher = equip(connection)
        raw = connection.connection
        if not terms.timeout:
            yield None
            return
        ends = time.monotonic() + terms.timeout
        raw.set_progress_handler(lambda: time.monotonic() > ends, _STEPS_BETWEEN_LOOKS)
        matcher.ends, matcher.is_late = ends, False
        try:
            yield None
        except OperationalError as error:
            if matcher.is_late:
                msg = "interrupted"
                raise OperationalError(msg) from error
            raise
        finally:
            matcher.ends = math.inf
            raw.set_progress_handler(None, 0)

    def was_timeout(self, error: BaseException) -> bool:
        """Tell whether an error says that a statement ran too long."""
        return "interrupted" in str(error)

    def was_defect(self, error: BaseException) -> bool:
        """Tell whether an error says that a table or column is not there."""
        return str(error).startswith("no such ")

    def was_refusal(self, error: BaseException) -> bool:
        """Tell whether an expression is wrong, a pattern too long or a statement too deep."""
        return str(error).startswith(_SQLITE_REFUSALS)


class MariaDBDriver(Driver):
    """MariaDB: the limit is a part of the statement."""

    def limited(self, sql: str, timeout: float) -> str:
        """Write the limit before the statement, and that no text is cut."""
        settings = [f"max_statement_time={timeout:.3f}"] if timeout else []
        if _JOINS in sql:
            settings.append(_UNCUT)
        return f"SET STATEMENT {', '.join(settings)} FOR {sql}" if settings else sql

    def was_timeout(self, error: BaseException) -> bool:
        """Tell whether an error says that a statement ran too long."""
        return bool(error.args) and error.args[0] == 1969  # noqa: PLR2004 - ER_STATEMENT_TIMEOUT

    def was_refusal(self, error: BaseException) -> bool:
        """Tell whether a statement is too deep."""
        return bool(error.args) and error.args[0] in _MYSQL_REFUSALS

    def was_pattern(self, error: BaseException) -> bool:
        """Tell whether a regular expression is wrong."""
        return bool(error.args) and error.args[0] in _MYSQL_PATTERNS


class MySQLDriver(Driver):
    """MySQL: the limit is a hint of the statement, in milliseconds."""

    def limited(self, sql: str, timeout: float) -> str:
        """Write the limit behind the first word of the statement, and that no text is cut."""
        hints = [f"MAX_EXECUTION_TIME({timeout * 1000:.0f})"] if timeout else []
        if _JOINS in sql:
            hints.append(f"SET_VAR({_UNCUT})")
        if not hints:
            return sql
        hint = f"SELECT /*+ {' '.join(hints)} */"
        # What stands before a statement to read the past ends with its line.
        before = sql.index("\n") + 1 if sql.startswith("WITH ") else 0
        return sql[:before] + sql[before:].replace("SELECT", hint, 1)

    def was_timeout(self, error: BaseException) -> bool:
        """Tell whether an error says that a statement ran too long."""
        return bool(error.args) and error.args[0] == 3024  # noqa: PLR2004 - ER_QUERY_TIMEOUT

    def was_refusal(self, error: BaseException) -> bool:
        """Tell whether a statement is too deep."""
        return bool(error.args) and error.args[0] in _MYSQL_REFUSALS

    def was_pattern(self, error: BaseException) -> bool:
        """Tell whether a regular expression is wrong."""
        return bool(error.args) and error.args[0] in _MYSQL_PATTERNS


class PostgreSQLDriver(Driver):
    """PostgreSQL by any driver: the limit is a setting of the session."""

    def __init__(self) -> None:
        self._sessions = Sessions(command=self.command)

    def run(
        self, connection: BaseDatabaseWrapper, sql: str, params: Sequence[Any], *, terms: Terms
    ) -> Rows:
        """Run a statement and give its rows."""
        # As `timed` does, without what a context manager costs each statement.
        leaves_nothing = terms.leave_nothing(connection)
        guard, ending = self._sessions.begin(
            connection, timeout=terms.timeout, leaves_nothing=leaves_nothing
        )
        try:
            return self.fetch(connection, sql, params, prepares=not leaves_nothing, guard=guard)
        finally:
            self._sessions.end(connection, guard, ending=ending)

    @contextmanager
    def timed(self, connection: BaseDatabaseWrapper, terms: Terms) -> Iterator[Guard | None]:
        """Set the settings of the session."""
        guard, ending = self._sessions.begin(
            connection, timeout=terms.timeout, leaves_nothing=terms.leave_nothing(connection)
        )
        try:
            yield guard
        finally:
            self._sessions.end(connection, guard, ending=ending)

    def kept(self, connection: BaseDatabaseWrapper, terms: Terms) -> AbstractContextManager[None]:
        """Keep the settings of the session."""
        leaves_nothing = terms.leave_nothing(connection)
        return self._sessions.kept(connection, timeout=terms.timeout, leaves_nothing=leaves_nothing)

    def fetch(
        self,
        connection: BaseDatabaseWrapper,
        sql: str,
        params: Sequence[Any],
        *,
        prepares: bool,  # noqa: ARG002 - only some drivers can
        guard: Guard | None,  # noqa: ARG002 - only some drivers keep anything in it
    ) -> Rows:
        """Run a statement and give its rows, under the session's settings.

        Args:
            connection: Django's.
            sql: with %s for each parameter.
            params: one value each.
            prepares: whether the statement may be prepared for the next time.
            guard: the one of the session, if one is posted.
        """
        with connection.cursor() as cursor:
            cursor.execute(sql, params)
            rows: Rows = cursor.fetchall()
            return rows

    def command(self, raw: Any, sql: str) -> Sequence[Any]:
        """Run commands, past Django's list of queries; give the row of the last, if it has one."""
        with raw.cursor() as cursor:
            cursor.execute(sql)
            return () if cursor.description is None else cursor.fetchone()

    def was_timeout(self, error: BaseException) -> bool:
        """Tell whether an error says that a statement ran too long."""
        return _state(error) == "57014"

    def was_division(self, error: BaseException) -> bool:
        """Tell it by the state, whatever the driver calls it."""
        return _state(error) == "22012"

    def was_pattern(self, error: BaseException) -> bool:
        """Tell whether an error says that a regular expression cannot be used."""
        return _state(error) == "2201B"

    def was_refusal(self, error: BaseException) -> bool:
        """Tell whether a statement is too deep or a value too long: class 54 of the errors."""
        return _state(error).startswith("54")


def _state(error: BaseException) -> str:
    """Give the state that PostgreSQL tells of an error, by either driver."""
    cause = error.__cause__
    return str(getattr(cause, "sqlstate", None) or getattr(cause, "pgcode", None))
