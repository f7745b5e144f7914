"""Runs statements of the queue on PostgreSQL, prepared where that may be, past what Django adds.

Values are sent as texts, of which the server makes what the statement wants: so each statement is
prepared once, whatever its values are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import connections

from mainspring.events.queues.sharing import is_handed_out

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper


class Prepared:
    """Statements on one database.

    Args:
        alias: of the database.
    """

    def __init__(self, alias: str) -> None:
        self._alias = alias

    def rows(self, statement: str, values: Sequence[str | None]) -> Sequence[Any]:
        """Run a statement and give its rows."""
        connection = connections[self._alias]
        connection.ensure_connection()
        if not _is_plain(connection):
            with connection.cursor() as cursor:
                cursor.execute(statement, values)
                return cursor.fetchall() if cursor.description else ()
        connection.validate_no_broken_transaction()
        with connection.wrap_database_errors:
            return _run(connection.connection, statement, values)

    def last(self, commands: Sequence[str]) -> Sequence[Any]:
        """Run commands in one round trip, and give the rows of the last one.

        Args:
            commands: without values.
        """
        with connections[self._alias].cursor() as cursor:
            cursor.execute("; ".join(commands))
            while cursor.nextset():
                pass
            return cursor.fetchall() if cursor.description else ()


def _is_plain(connection: BaseDatabaseWrapper) -> bool:
    """Tell whether nobody wants to see statements, and the session stays ours."""
    from django.db.backends.postgresql.psycopg_any import is_psycopg3

    return (
        is_psycopg3
        and not connection.execute_wrappers
        and not connection.queries_logged
        and not is_handed_out(connection)
    )


def _run(raw: Any, statement: str, values: Sequence[str | None]) -> Sequence[Any]:
    from psycopg import Cursor

    usual = raw.prepare_threshold
    raw.prepare_threshold = 0
    try:
        cursor = Cursor(raw).execute(statement, values, prepare=True)
        return cursor.fetchall() if cursor.description else ()
    finally:
        raw.prepare_threshold = usual


def array(values: Iterable[object]) -> str:
    """Write an array of numbers, truths and nothing."""
    several = list(values)
    if several and several.count(several[0]) == len(several):
        return f"{{{','.join([_plain(several[0])] * len(several))}}}"
    return f"{{{','.join(map(_plain, several))}}}"


def texts(values: Iterable[str | None]) -> str:
    """Write an array of texts."""
    several = list(values)
    if not several:
        return "{}"
    if None not in several:
        # All at once: a text holds no NUL, else the database refuses it as one.
        joined = "\0".join(several)  # type: ignore[arg-type]  # there is no None
        if joined.count("\0") == len(several) - 1:
            quoted = _escaped(joined).replace("\0", '","')
            return f'{{"{quoted}"}}'
    return f"{{{','.join(map(_quoted, several))}}}"


def _plain(value: object) -> str:
    return "NULL" if value is None else str(value)


def _quoted(text: str | None) -> str:
    return "NULL" if text is None else f'"{_escaped(text)}"'


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')
