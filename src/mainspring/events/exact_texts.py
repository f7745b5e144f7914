"""Texts of which two are the same only where each letter is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import models

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper


class ExactCharField(models.CharField):  # type: ignore[type-arg]
    """A short text; on MySQL and MariaDB too, `a`, `A` and `a ` are different ones.

    What they take for the same by themselves would make one event of two that have different keys.
    """

    def db_parameters(self, connection: BaseDatabaseWrapper) -> Any:
        """Give the type of the column, with a collation by code points where that is not usual."""
        found = super().db_parameters(connection)
        if connection.vendor == "mysql" and not self.db_collation:
            is_mariadb = getattr(connection, "mysql_is_mariadb", False)
            found["collation"] = "utf8mb4_nopad_bin" if is_mariadb else "utf8mb4_0900_bin"
        return found
