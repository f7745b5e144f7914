"""From a Django query to a statement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import EmptyResultSet
from django.db import connections

from mainspring.sources.sql.statement import Statement, statement

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.db.models import QuerySet

    from mainspring.sources.sql.fragments import Compiled


def compiled(
    rows: QuerySet[Any],
    *,
    alias: str,
    wrap: Callable[[Compiled], Compiled],
    keep_empty: bool = False,
) -> Statement | None:
    """Compile a query, wrapped in further SQL; None when it can have no rows.

    Args:
        rows: the query.
        alias: of the database.
        wrap: makes the final SQL and parameters from those of the query.
        keep_empty: whether there is a statement also when the query can have no rows.
    """
    connection = connections[alias]
    try:
        compiler = rows.query.get_compiler(using=alias, elide_empty=not keep_empty)
        sql, params = compiler.as_sql()
    except EmptyResultSet:
        return None
    final, bound = wrap((sql, list(params)))
    return statement(final, bound, connection=connection)
