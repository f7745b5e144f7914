"""Parquet: a group of rows for each few chunks, typed by the columns."""

from __future__ import annotations

import base64
import json
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.types import Scalar, TypeRef
from mainspring.surfaces.export.package import package
from mainspring.surfaces.export.rows import row_reader

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from mainspring.surfaces.export.columns import Column
    from mainspring.surfaces.export.table import Table

_GROUP = 20_000  # rows
_MOST_DIGITS = 38  # of a decimal


class Sink:
    """Takes what a writer writes, and gives it away."""

    closed = False

    def __init__(self) -> None:
        self._written: list[bytes] = []
        self._size = 0

    def write(self, data: Any) -> int:
        """Keep bytes until they are taken."""
        self._written.append(bytes(data))
        self._size += len(self._written[-1])
        return len(self._written[-1])

    def tell(self) -> int:
        """Tell how many bytes were written."""
        return self._size

    def flush(self) -> None:
        """Do nothing: all is at hand."""

    def close(self) -> None:
        """Take no more."""
        self.closed = True

    def taken(self) -> bytes:
        """Give what was written since the last time."""
        data = b"".join(self._written)
        self._written.clear()
        return data


def parquet_chunks(table: Table) -> Generator[bytes]:
    """Write the rows by columns; the end of the file says where they stand.

    Raises:
        FormatUnavailable: PyArrow is not installed.
    """
    arrow = package("pyarrow", extra="parquet")
    library = package("pyarrow.parquet", extra="parquet")
    kinds = [_kind(column, table, arrow) for column in table.columns]
    schema = arrow.schema(
        [
            arrow.field(column.name, type_)
            for column, (type_, _) in zip(table.columns, kinds, strict=True)
        ]
    )
    sink = Sink()
    with library.ParquetWriter(sink, schema) as writer:
        for rows in _groups(table):
            arrays = [
                _array(values, type_, make, arrow)
                for values, (type_, make) in zip(zip(*rows, strict=True), kinds, strict=True)
            ]
            writer.write_table(arrow.Table.from_arrays(arrays, schema=schema))
            yield sink.taken()
    yield sink.taken()


def _array(values: Any, type_: Any, make: Callable[[Any], Any], arrow: Any) -> Any:
    """Make the array of a column's values; what PyArrow reads itself it reads much faster."""
    if make is _moment:
        try:
            return arrow.array(values, arrow.string()).cast(type_)
        except arrow.ArrowInvalid:
            # Without an offset, as a project without time zones has them; or a year that it lacks.
            pass
    if make is not _same:
        values = [None if item is None else make(item) for item in values]
    return arrow.array(values, type_)


def _groups(table: Table) -> Iterator[list[list[Any]]]:
    read = row_reader(table.columns)
    rows: list[list[Any]] = []
    for chunk in table.chunks:
        rows.extend(read(chunk.rows))
        if len(rows) >= _GROUP:
            yield rows
            rows = []
    if rows:
        yield rows


def _kind(column: Column, table: Table, arrow: Any) -> tuple[Any, Callable[[Any], Any]]:
    """Give the type of a column, and what turns a JSON value into one of it."""
    type_ = column.type
    if type_.lists:
        inner = TypeRef(scalar=type_.scalar, enum=type_.enum, lists=type_.lists - 1)
        element, make = _scalar(inner, None, arrow) if not inner.lists else (arrow.string(), _json)
        return arrow.list_(element), lambda items: [
            None if item is None else make(item) for item in items
        ]
    return _scalar(type_, table.digits(column), arrow)


def _scalar(
    type_: TypeRef, digits: tuple[int, int] | None, arrow: Any
) -> tuple[Any, Callable[[Any], Any]]:
    if type_.enum is not None:
        return arrow.string(), _same
    kinds: dict[Scalar, tuple[Any, Callable[[Any], Any]]] = {
        Scalar.INT: (arrow.int64(), int),
        Scalar.FLOAT: (arrow.float64(), float),
        Scalar.BOOLEAN: (arrow.bool_(), bool),
        Scalar.DATE: (arrow.date32(), date.fromisoformat),
        Scalar.TIME: (arrow.time64("us"), time.fromisoformat),
        Scalar.BYTES: (arrow.binary(), base64.b64decode),
        Scalar.JSON: (arrow.string(), _json),
        Scalar.DATE_TIME: (arrow.timestamp("us", tz="UTC"), _moment),
    }
    if type_.scalar is Scalar.DECIMAL and digits is not None and digits[0] <= _MOST_DIGITS:
        return arrow.decimal128(*digits), Decimal
    return kinds.get(type_.scalar, (arrow.string(), _same))


def _same(value: Any) -> Any:
    return value


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
