"""The clock of the database, which is the only one that events are timed by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import functions

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper
    from django.db.models.sql.compiler import SQLCompiler


class Now(functions.Now):
    """The time, as moments are stored: on MySQL and MariaDB in UTC, whatever zone a session has."""

    def as_mysql(
        self, compiler: SQLCompiler, connection: BaseDatabaseWrapper, **extra_context: Any
    ) -> Any:
        """Write it for MySQL and MariaDB, whose `CURRENT_TIMESTAMP` is in the session's zone."""
        return self.as_sql(compiler, connection, template="UTC_TIMESTAMP(6)", **extra_context)
