"""Which dialect a database speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.errors import SetupError
from mainspring.sources.sql.mysql import MySQL
from mainspring.sources.sql.postgresql import PostgreSQL
from mainspring.sources.sql.sqlite import SQLite

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper

    from mainspring.sources.sql.dialect import Dialect


def dialect_for(connection: BaseDatabaseWrapper) -> Dialect:
    """Make the dialect of a database.

    Raises:
        SetupError: the database is of a kind that is not supported.
    """
    match connection.vendor:
        case "postgresql":
            return PostgreSQL(connection)
        case "sqlite":
            return SQLite()
        case "mysql":
            return MySQL(connection)
        case vendor:
            msg = f"{vendor} is not spoken here; PostgreSQL, SQLite, MySQL and MariaDB are."
            raise SetupError(msg)
