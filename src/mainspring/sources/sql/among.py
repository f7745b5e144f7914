"""The test that a value inside a document is one of some: a text, a number, true or false.

A value of one type is never equal to one of another, on any database, and however many there are,
the statement is the same.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper
    from django.db.models.fields.json import KeyTransform
    from django.db.models.sql.compiler import SQLCompiler

    from mainspring.sources.sql.dialect import Dialect
    from mainspring.sources.sql.fragments import Compiled


_LARGEST = 10**65
"""What an exact number of MySQL or MariaDB is below."""


def are_plain(values: Sequence[Any]) -> bool:
    """Tell whether none of some values is a list, an object or nothing."""
    return all(isinstance(value, str | int | float) for value in values)


def among(
    inside: KeyTransform,
    values: Sequence[Any],
    *,
    compiler: SQLCompiler,
    connection: BaseDatabaseWrapper,
    dialect: Dialect,
) -> Compiled:
    """Write the test; it is unknown where no value is.

    Args:
        inside: the value in the document.
        values: that it may be.
        compiler: of the query.
        connection: to the database.
        dialect: of the database.
    """
    if connection.vendor == "postgresql":
        sql, params = compiler.compile(inside)
        return dialect.among.format(sql), [*params, [json.dumps(value) for value in values]]
    document, params, keys = inside.preprocess_lhs(compiler, connection)
    value = [*params, _path(keys)]
    sql = dialect.among.format(f"{document}, %s")
    if connection.vendor == "sqlite":
        return sql, [*value, *value, *value, json.dumps(list(values))]
    lists = map(dialect.list_parameter, _by_type(values))
    return sql, [*(item for one in lists for item in (*value, *value, one)), *value]


def _by_type(values: Sequence[Any]) -> tuple[list[Any], ...]:
    """Give texts, whole numbers, all numbers, and true and false as JSON."""
    numbers = [item for item in values if not isinstance(item, str | bool)]
    return (
        [item for item in values if isinstance(item, str)],
        [int(item) for item in numbers if item % 1 == 0 and abs(item) < _LARGEST],
        numbers,
        [json.dumps(item) for item in values if isinstance(item, bool)],
    )


def _path(keys: Sequence[str]) -> str:
    """Write keys and places as SQLite, MySQL and MariaDB read them."""
    return f"${''.join(map(_step, keys))}"


def _step(key: str) -> str:
    try:
        return f"[{int(key)}]"
    except ValueError:
        return f".{json.dumps(key)}"
