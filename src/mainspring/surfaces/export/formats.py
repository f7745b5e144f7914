"""The formats of exports, by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mainspring.errors import BadInput
from mainspring.surfaces.export.comma_separated import csv_chunks
from mainspring.surfaces.export.ndjson import ndjson_chunks
from mainspring.surfaces.export.parquet import parquet_chunks
from mainspring.surfaces.export.xlsx import MOST_ROWS, xlsx_chunks
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from mainspring.surfaces.export.table import Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """How rows are written."""

    name: str  # and the ending of a file
    media_type: str
    chunks: Callable[[Table], Generator[bytes]]
    flat: bool = True  # whether it has columns, so that no cell may hold a list of rows
    takes_cells: bool = False  # whether a source may write its lines
    most_rows: int | None = None  # that it can hold


FORMATS = {
    item.name: item
    for item in (
        Format(
            name="csv", media_type="text/csv; charset=utf-8", chunks=csv_chunks, takes_cells=True
        ),
        Format(name="ndjson", media_type="application/x-ndjson", chunks=ndjson_chunks, flat=False),
        Format(
            name="xlsx",
            media_type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            chunks=xlsx_chunks,
            most_rows=MOST_ROWS,
        ),
        Format(name="parquet", media_type="application/vnd.apache.parquet", chunks=parquet_chunks),
    )
}


def format_of(name: str) -> Format:
    """Find a format.

    Raises:
        BadInput: there is none of this name.
    """
    found = FORMATS.get(name)
    if found is None:
        msg = f"There is no format {name[:100]!r}; there are {', '.join(FORMATS)}."
        raise BadInput(msg, hint=did_you_mean(name[:100], FORMATS))
    return found
