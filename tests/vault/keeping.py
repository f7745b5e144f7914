"""Histories of the vault, whose versions are of moments that a test chooses."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.db import connection

from mainspring.sources.sql.history_table import FROM, TO, history_of
from mainspring.sources.sql.history_writing import create, drop

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from mainspring.sources.sql.history_table import HistoryTable


@dataclass(frozen=True)
class Keeping:
    """The tables of versions that are there."""

    tables: tuple[HistoryTable, ...]

    def stamp(self, day: int) -> None:
        """Let everything that was written since the last stamp be written on a day of 2020."""
        moment = f"2020-01-{day:02d} 00:00:00.000000"
        given = moment if connection.vendor != "postgresql" else f"{moment}+00:00"
        quote = connection.ops.quote_name
        statements = []
        for table in self.tables:
            for column in map(quote, (FROM, TO)):
                where = f"WHERE {column} > '2021-01-01'"
                sql = f"UPDATE {quote(table.name)} SET {column} = %s {where}"  # noqa: S608 - names
                statements.append((sql, (given,)))
        run(statements)

    def versions(self, model: Any) -> list[tuple[Any, ...]]:
        """Give the versions of a model's rows in the order in which they were written."""
        quote = connection.ops.quote_name
        table = next(item for item in self.tables if item.table == model._meta.db_table)
        columns = ", ".join(quote(name) for name in (*table.columns, FROM, TO))
        sql = f"SELECT {columns} FROM {quote(table.name)} ORDER BY ms_id"  # noqa: S608 - names
        with connection.cursor() as cursor:
            cursor.execute(sql)
            _marker, *rows = cursor.fetchall()
        return rows


@contextmanager
def kept(*models: Any, without: Collection[str] = ()) -> Iterator[Keeping]:
    """Keep the histories of models while a block runs.

    Args:
        models: their tables get others beside them, which some databases do not do in a test.
        without: names of fields that are left out.
    """
    tables = tuple(
        history_of(
            model,
            [
                field.name
                for field in model._meta.local_concrete_fields
                if field.name not in without
            ],
        )
        for model in models
    )
    for table in tables:
        run([(sql, None) for sql in create(table, connection)])
    try:
        yield Keeping(tables)
    finally:
        for table in tables:
            run([(sql, None) for sql in drop(table, connection)])


def run(statements: list[tuple[str, Any]]) -> None:
    """Run statements."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            # What is still to be checked at the end of the test stands in the way.
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        for sql, params in statements:
            cursor.execute(sql, params)


def day(number: int) -> str:
    """Name the noon of a day of January 2020, as a caller does."""
    return datetime(2020, 1, number, 12).isoformat() + "Z"  # noqa: DTZ001 - Z says it
