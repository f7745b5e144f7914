"""What the racks and keepers of the library were in the first half of January 2020."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from django.db import connection

from mainspring.sources.sql.history_table import FROM, TO
from tests.library import models
from tests.vault import keeping

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from tests.vault.keeping import Keeping

_SINCE = {"postgresql": "2020-01-01 00:00:00+00:00"}
_UNTIL = {"postgresql": "2020-01-15 00:00:00+00:00"}


def kept() -> AbstractContextManager[Keeping]:
    """Make the tables of versions, and remove them at the end."""
    return keeping.kept(models.Rack, models.Keeper, without=("bonus",))


def fill(tables: Keeping) -> None:
    """Let the rows as they are be of the 15th, and write others for the days before."""
    tables.stamp(15)
    quote = connection.ops.quote_name
    for table in tables.tables:
        # Nothing is known before the first.
        since = _SINCE.get(connection.vendor, "2020-01-01 00:00:00.000000")
        own = f"UPDATE {quote(table.name)} SET {FROM} = %s, {TO} = %s WHERE id IS NULL"  # noqa: S608 - names
        keeping.run([(own, (since, since))])
    racks = [(rack.pk, f"old {rack.label}", rack.inside_id) for rack in models.Rack.objects.all()]
    first, *_ = racks
    _write(tables, models.Rack, [*racks, (900, "burnt", first[0])])
    keepers = models.Keeper.objects.order_by("pk")
    _write(
        tables,
        models.Keeper,
        [(item.pk, item.name.upper(), Decimal(100 + item.pk), 900) for item in keepers],
    )


def _write(tables: Keeping, model: Any, rows: list[tuple[Any, ...]]) -> None:
    quote = connection.ops.quote_name
    table = next(item for item in tables.tables if item.table == model._meta.db_table)
    columns = ", ".join(quote(name) for name in (*table.columns, FROM, TO))
    since = _SINCE.get(connection.vendor, "2020-01-01 00:00:00.000000")
    until = _UNTIL.get(connection.vendor, "2020-01-15 00:00:00.000000")
    places = ", ".join(["%s"] * (len(table.columns) + 2))
    sql = f"INSERT INTO {quote(table.name)} ({columns}) VALUES ({places})"  # noqa: S608 - names
    plain = (tuple(str(x) if isinstance(x, Decimal) else x for x in row) for row in rows)
    keeping.run([(sql, (*row, since, until)) for row in plain])
