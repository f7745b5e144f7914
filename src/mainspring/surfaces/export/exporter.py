"""Exports: a list of a request as a file, written while its rows are read."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from mainspring.errors import LimitExceeded
from mainspring.operation.chunk import Cells, Streaming
from mainspring.operation.query import Query, Request
from mainspring.surfaces.export.columns import columns_of
from mainspring.surfaces.export.formats import FORMATS, format_of
from mainspring.surfaces.export.table import Style, Table

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping, Sequence

    from mainspring.conf import Limits
    from mainspring.execution.engine import Engine
    from mainspring.operation.chunk import Chunk
    from mainspring.operation.principal import Principal
    from mainspring.operation.query import Read
    from mainspring.surfaces.export.columns import Column


_MOST_AT_ONCE = 2_000  # rows
_LEAST = 0.01  # points


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """A file that is being written."""

    name: str  # of the file
    media_type: str
    chunks: Chunks  # whatever ends it early is raised, so that no half file seems whole


class Exporter:
    """Writes lists as files.

    Args:
        engine: reads the rows.
        limits: of the project.
        fields: gives the Django field behind an entity's attribute, None where there is none.
    """

    def __init__(
        self, engine: Engine, *, limits: Limits, fields: Callable[[str, str], Any]
    ) -> None:
        self._engine = engine
        self._limits = limits
        self._fields = fields
        self.media_types: Mapping[str, str] = {
            item.media_type.partition(";")[0]: name for name, item in FORMATS.items()
        }

    def begin(
        self,
        asked: tuple[Read, Sequence[Any], float],
        principal: Principal,
        *,
        format_name: str,
        bom: bool = False,
        raw: bool = False,
    ) -> Export:
        """Begin to write a list; its first chunk is there when this returns.

        Args:
            asked: a list, the values of its slots, and the points that each of its rows costs.
            principal: who asks.
            format_name: such as "csv".
            bom: whether a CSV begins with a byte order mark, as some spreadsheets want.
            raw: whether texts of a CSV stay as they are, even those like formulas.

        Raises:
            OperationError: it cannot be exported, or its rows cannot be read.
        """
        read, values, row_points = asked
        made = format_of(format_name)
        most = min(self._limits.export_rows, made.most_rows or self._limits.export_rows)
        if read.selection.limit is None:
            read = replace(read, selection=replace(read.selection, limit=most + 1))
        columns = columns_of(read.selection, index=self._engine.index) if made.flat else ()
        cells = Cells(paths=tuple(column.path for column in columns), raw=raw)
        chunks = self._engine.stream(
            Request(query=Query((read,)), values=values),
            principal,
            given=Streaming(
                size=self._chunk_size(row_points),
                timeout=self._limits.export_timeout,
                cells=cells if made.takes_cells else None,
            ),
        )
        table = Table(
            columns=columns,
            chunks=_counted(chunks, most=most),
            style=Style(bom=bom, raw=raw),
            digits=self._digits,
        )
        return Export(
            name=f"{read.key}.{made.name}",
            media_type=made.media_type,
            chunks=Chunks(made.chunks(table)),
        )

    def _chunk_size(self, row_points: float) -> int:
        """Tell how many rows to read at a time, which are worth no more than an operation."""
        return max(1, min(_MOST_AT_ONCE, int(self._limits.cost / max(row_points, _LEAST))))

    def _digits(self, column: Column) -> tuple[int, int] | None:
        field = self._fields(column.entity, column.attribute) if column.entity else None
        places = getattr(field, "decimal_places", None)
        digits = getattr(field, "max_digits", None)
        return None if places is None or digits is None else (digits, places)


def _counted(chunks: Generator[Chunk], *, most: int) -> Generator[Chunk]:
    """Pass rows on, up to a number of them.

    Raises:
        LimitExceeded: there are more.
    """
    count = 0
    with closing(chunks):
        for chunk in chunks:
            count += len(chunk.rows)
            if count > most:
                msg = f"An export may have {most:,} rows."
                hint = "Ask for fewer rows by where or limit."
                raise LimitExceeded(msg, limit="export_rows", hint=hint)
            yield chunk


class Chunks:
    """The chunks of a file, of which the first is made at once.

    So what goes wrong before it can still be answered, and what goes wrong later ends the file.

    Args:
        made: makes them.
    """

    def __init__(self, made: Generator[bytes]) -> None:
        self._made = made
        self._first: list[bytes] = [next(made, b"")]

    def __iter__(self) -> Chunks:
        """Go on where it stopped."""
        return self

    def __next__(self) -> bytes:
        """Give the next one."""
        return self._first.pop() if self._first else next(self._made)

    def close(self) -> None:
        """Stop reading."""
        self._made.close()
