"""Rows of the app `postgres`."""

import datetime
import uuid
from decimal import Decimal

from django.contrib.postgres.search import SearchVector
from django.db.backends.postgresql.psycopg_any import (
    DateRange,
    DateTimeTZRange,
    NumericRange,
)

from tests.foreign.apps.postgres import models
from tests.foreign.writer import Writer

DAY = datetime.date(2024, 2, 29)
MOMENT = datetime.datetime(2024, 2, 29, 13, 14, 15, 161718, tzinfo=datetime.UTC)
LAST = datetime.datetime(9999, 12, 31, tzinfo=datetime.UTC)


def write(writer: Writer) -> None:
    """Write the rows."""
    _write_arrays(writer)
    _write_ranges(writer)
    writer.add(models.Maps, name="full", pairs={"a": "1", "b": None, "": '"', "=>": "ü"}, maybe={})
    writer.add(models.Maps, name="empty", pairs={}, maybe=None)
    writer.add(models.Searched, text="The quick brown fox jumps over the lazy dog's quote")
    models.Searched._default_manager.update(vector=SearchVector("text", config="english"))
    writer.add(models.Searched, text="not indexed", vector=None)
    row = writer.add(models.Exact, name="nan")
    writer.set(row, "exact", "'NaN'")
    row = writer.add(models.Exact, name="beyond floats", exact=Decimal("1.500"))
    writer.set(row, "data", """'{"digits": 3.14159265358979323846264338327950288, "e": 1e25}'""")


def _write_arrays(writer: Writer) -> None:
    writer.add(models.Arrays, name="empty", integers=[], texts=[], maybe=[], grid=[], fixed=[])
    writer.add(models.Arrays, name="nulls", integers=[0])
    writer.add(
        models.Arrays,
        name="full",
        integers=[3, -1, 2],
        texts=["", "NULL", "a,b", '"', "{}", "\\", "ü"],
        maybe=[2**63 - 1, None, -(2**63)],
        grid=[[1, 2], [3, 4]],
        decimals=[Decimal("1.500"), Decimal("100000000.001")],
        days=[DAY, datetime.date(1, 1, 1), datetime.date(9999, 12, 31)],
        moments=[MOMENT],
        documents=[{"a": [1, None]}, 1, "x", [], None],
        maps=[{"a": "1"}, {"b": None}, {}],
        sizes=["small", "huge (left the list)"],
        identifiers=[uuid.UUID(int=1)],
        fixed=[1, 2, 3],
    )
    row = writer.add(models.Arrays, name="counted from zero", integers=[1])
    writer.set(row, "integers", "'[0:2]={7,8,9}'")


def _write_ranges(writer: Writer) -> None:
    writer.add(models.Ranges, name="nulls")
    writer.add(
        models.Ranges,
        name="closed",
        integers=NumericRange(1, 5, "[]"),
        bigs=NumericRange(-(2**63), 2**63 - 1),
        decimals=NumericRange(Decimal("1.50"), Decimal("2.5"), "(]"),
        days=DateRange(DAY, datetime.date(9999, 12, 31)),
        moments=DateTimeTZRange(MOMENT, LAST, "()"),
        closed=(MOMENT, LAST),
    )
    for name, low, high in (("open below", None, 5), ("open above", 1, None), ("all", None, None)):
        writer.add(
            models.Ranges,
            name=name,
            integers=NumericRange(low, high),
            decimals=NumericRange(low, high),
            days=DateRange(None if low is None else DAY, None),
            moments=DateTimeTZRange(None, None if high is None else MOMENT),
        )
    writer.add(
        models.Ranges,
        name="empty",
        integers=NumericRange(empty=True),
        decimals=NumericRange(Decimal(1), Decimal(1)),
        days=DateRange(empty=True),
        moments=DateTimeTZRange(empty=True),
    )
