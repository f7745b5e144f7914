"""XLSX: one sheet, written to a temporary file row by row, because its archive needs its size.

Texts are stored as texts, so none of them is a formula or a link. Numbers of spreadsheets are
doubles: whole and exact numbers that have more digits stay texts.
"""

from __future__ import annotations

import json
import tempfile
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.types import Scalar
from mainspring.errors import LimitExceeded
from mainspring.surfaces.export.package import package
from mainspring.surfaces.export.rows import row_reader

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from mainspring.blueprint.types import TypeRef
    from mainspring.surfaces.export.table import Table

    Write = Callable[[int, int, Any], Any]

MOST_ROWS = 1_048_575
"""Of a sheet, without the heading."""

_MOST_CHARACTERS = 32_767  # of a cell
_DIGITS = 15  # that a double keeps
_DAY = timedelta(days=1)
# Moments of sheets, which have no zones.
_DAY_ZERO = datetime(1899, 12, 30)  # noqa: DTZ001
_FIRST_DAY = datetime(1900, 3, 1)  # noqa: DTZ001 - before it spreadsheets count a day that never was
_READ = 65_536  # bytes at a time


def xlsx_chunks(table: Table) -> Generator[bytes]:
    """Write a sheet with a row of headings, and give the file's bytes.

    Raises:
        FormatUnavailable: XlsxWriter is not installed.
        LimitExceeded: a text is too long for a cell, or the columns too many.
    """
    library = package("xlsxwriter", extra="xlsx")
    with tempfile.TemporaryDirectory(prefix="mainspring-") as folder:
        path = Path(folder) / "export.xlsx"
        options = {
            "constant_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "tmpdir": folder,
        }
        with library.Workbook(path, options) as book:
            _fill(book, table)
        with path.open("rb") as file:
            while chunk := file.read(_READ):
                yield chunk


def _fill(book: Any, table: Table) -> None:
    sheet = book.add_worksheet()
    for place, column in enumerate(table.columns):
        _checked(sheet.write_string(0, place, column.name))
    sheet.freeze_panes(1, 0)
    writers = [_writer(column.type, sheet, book) for column in table.columns]
    read = row_reader(table.columns)
    number = 0
    for chunk in table.chunks:
        for row in read(chunk.rows):
            number += 1
            for place, (write, value) in enumerate(zip(writers, row, strict=True)):
                if value is not None:
                    _checked(write(number, place, value))


def _checked(outcome: int) -> None:
    if outcome:
        msg = f"A sheet holds 16,384 columns, and a cell {_MOST_CHARACTERS:,} characters."
        raise LimitExceeded(msg, limit="xlsx", hint="Ask for csv, parquet or ndjson.")


def _writer(type_: TypeRef, sheet: Any, book: Any) -> Write:
    write: Write = sheet.write_string
    if type_.lists or type_.scalar is Scalar.JSON:
        write = _document(sheet)
    elif type_.enum is None:
        match type_.scalar:
            case Scalar.BOOLEAN:
                write = sheet.write_boolean
            case Scalar.INT | Scalar.FLOAT:
                write = sheet.write_number
            case Scalar.BIG_INT | Scalar.DECIMAL:
                write = _number(sheet)
            case Scalar.DATE:
                write = _moment(sheet, book.add_format({"num_format": "yyyy-mm-dd"}), _time)
            case Scalar.DATE_TIME:
                day_and_time = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
                write = _moment(sheet, day_and_time, _time)
    return write


def _document(sheet: Any) -> Write:
    def write(row: int, place: int, value: Any) -> Any:
        return sheet.write_string(row, place, json.dumps(value, ensure_ascii=False))

    return write


def _number(sheet: Any) -> Write:
    def write(row: int, place: int, value: str) -> Any:
        number = Decimal(value)
        if len(number.as_tuple().digits) <= _DIGITS:
            return sheet.write_number(row, place, float(number))
        return sheet.write_string(row, place, value)

    return write


def _moment(sheet: Any, format_: Any, parse: Callable[[str], datetime]) -> Write:
    def write(row: int, place: int, value: str) -> Any:
        moment = parse(value)
        if moment < _FIRST_DAY:
            return sheet.write_string(row, place, value)
        # As spreadsheets hold it, which is faster than to let the library find out.
        return sheet.write_number(row, place, (moment - _DAY_ZERO) / _DAY, format_)

    return write


def _time(text: str) -> datetime:
    """Read a moment in UTC, without its zone: sheets know none."""
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo is None else moment.astimezone(UTC).replace(tzinfo=None)
