"""CSV by RFC 4180: numbers and truth values bare, all other values in quotes, nothing for null.

Spreadsheets run cells that begin like a formula, whatever quotes are around them. What a stored
text says must not run on the machine of whoever opens the file, so such a text gets an apostrophe
in front, by which spreadsheets know a text. Numbers are not texts: -5 stays as it is.
"""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.types import Scalar
from mainspring.operation.chunk import FORMULAS
from mainspring.surfaces.export.rows import row_reader

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence

    from mainspring.blueprint.types import TypeRef
    from mainspring.surfaces.export.table import Table


def csv_chunks(table: Table) -> Generator[bytes]:
    """Write a line of headings and one for each row."""
    # It goes out with the first rows: until they are there, the export can still be refused.
    heading = ",".join(_quoted(column.name) for column in table.columns) + "\r\n"
    if table.style.bom:
        heading = f"\ufeff{heading}"
    read = row_reader(table.columns)
    writers = [_writer(column.type, raw=table.style.raw) for column in table.columns]
    for chunk in table.chunks:
        lines = chunk.rows if chunk.as_cells else _lines(read(chunk.rows), writers)
        yield (heading + "\r\n".join(lines) + "\r\n").encode()
        heading = ""
    if heading:
        yield heading.encode()


def _lines(rows: Iterator[list[Any]], writers: Sequence[Callable[[Any], str]]) -> list[str]:
    return [
        ",".join(
            [
                "" if value is None else write(value)
                for write, value in zip(writers, row, strict=True)
            ]
        )
        for row in rows
    ]


def _writer(type_: TypeRef, *, raw: bool) -> Callable[[Any], str]:
    if type_.lists or type_.scalar is Scalar.JSON:
        return _document if raw else _defused_document
    if type_.scalar in _WRITERS and type_.enum is None:
        return _WRITERS[type_.scalar]
    return _quoted if raw else _defused


def _harmless(value: str) -> str:
    return f'"{value}"'


def _float(value: float) -> str:
    """Spell a number as databases do, which turn to exponents one power of ten before Python."""
    if 1e15 <= abs(value) < 1e16:  # noqa: PLR2004 - the two powers
        return f"{Decimal(repr(value)).normalize():e}"
    return repr(value)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _defused(text: str) -> str:
    return _quoted(f"'{text}" if text and text[0] in FORMULAS else text)


def _document(value: Any) -> str:
    return _quoted(_dumped(value))


def _defused_document(value: Any) -> str:
    return _defused(_dumped(value)) if isinstance(value, str) else _quoted(_dumped(value))


def _dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


_WRITERS: dict[Scalar, Callable[[Any], str]] = {
    Scalar.BOOLEAN: lambda value: "true" if value else "false",
    Scalar.INT: repr,
    Scalar.FLOAT: _float,
    # Written by us from values of their own kind: none can hold a formula.
    Scalar.BIG_INT: _harmless,
    Scalar.DECIMAL: _harmless,
    Scalar.DATE: _harmless,
    Scalar.DATE_TIME: _harmless,
    Scalar.TIME: _harmless,
    Scalar.DURATION: _harmless,
    Scalar.UUID: _harmless,
}
"""How values are written that are no enum's; others may hold any text."""
