"""Rows that pass through Python: texts in pieces, gaps to fill, links in batches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from django.db.models import Case, IntegerField, When
from django.db.models import Value as SqlValue

from mainspring.sources.sql.fragments import JoinedText
from mainspring.sources.sql.nesting import writer
from mainspring.sources.sql.objects import Gap
from mainspring.sources.sql.place import Place

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mainspring.planner.plan import Fetch, Linked, PageFact, Shape, Summary, Value
    from mainspring.sources.sql.fragments import Part
    from mainspring.sources.sql.frame import Frame
    from mainspring.sources.sql.listed import Listed
    from mainspring.sources.sql.parameters import Inputs

    Filling = Value | Linked | PageFact | Summary

TYPE = "ms_type"


class Filler(Protocol):
    """Fills the gaps of many rows at once."""

    def fill(self, rows: list[tuple[Any, ...]], inputs: Inputs) -> list[str]:
        """Give the JSON text for each row, from the row's columns of this gap."""

    def statements(self) -> tuple[Listed, ...]:
        """List the statements that it takes to know what goes into the gaps."""


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of a row's text that stands in a column."""

    column: int


@dataclass(frozen=True, slots=True)
class Filled:
    """A piece of a row's text that Python makes from columns."""

    columns: tuple[int, ...]
    filler: Filler
    masked: str | None  # the text where the last column says that the value is not seen


@dataclass(frozen=True, slots=True)
class TypeLayout:
    """How the text of a row of one type is put together."""

    pieces: tuple[Text | Filled | str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How the columns of a statement become the texts of its rows."""

    columns: dict[str, Any]  # name -> expression, in order
    types: tuple[TypeLayout, ...]
    type_column: int | None  # which column tells a row's type; None when there is one type
    first: int  # the number of the first of these columns in the statement
    raw: frozenset[str]  # names of the columns that Python works with

    def texts(self, rows: Sequence[Sequence[Any]], inputs: Inputs) -> list[str]:
        """Put together the JSON text of every row."""
        if self.type_column is None:
            return _texts(self.types[0], rows, inputs)
        texts = [""] * len(rows)
        for number, layout in enumerate(self.types):
            mine = [place for place, row in enumerate(rows) if row[self.type_column] == number]
            for place, text in zip(
                mine, _texts(layout, [rows[place] for place in mine], inputs), strict=True
            ):
                texts[place] = text
        return texts

    @property
    def is_filled(self) -> bool:
        """Whether Python fills a gap in some row."""
        return any(isinstance(piece, Filled) for layout in self.types for piece in layout.pieces)

    def statements(self) -> tuple[Listed, ...]:
        """List the statements of all gaps, in order."""
        pieces = (piece for layout in self.types for piece in layout.pieces)
        fillers = (piece.filler for piece in pieces if isinstance(piece, Filled))
        return tuple(one for filler in fillers for one in filler.statements())


def _texts(layout: TypeLayout, rows: Sequence[Sequence[Any]], inputs: Inputs) -> list[str]:
    if not rows:
        return []
    parts: list[Sequence[str]] = []
    for piece in layout.pieces:
        match piece:
            case str():
                parts.append([piece] * len(rows))
            case Text(column):
                parts.append([row[column] for row in rows])
            case Filled():
                parts.append(_filled(piece, rows, inputs))
    if len(parts) == 1:
        return list(parts[0])
    return ["".join(pieces) for pieces in zip(*parts, strict=True)]


def _filled(piece: Filled, rows: Sequence[Sequence[Any]], inputs: Inputs) -> list[str]:
    columns = piece.columns
    if piece.masked is None:
        return piece.filler.fill([tuple(row[place] for place in columns) for row in rows], inputs)
    *own, flag = columns
    seen = [place for place, row in enumerate(rows) if row[flag]]
    texts = [piece.masked] * len(rows)
    filled = piece.filler.fill([tuple(rows[at][place] for place in own) for at in seen], inputs)
    for place, text in zip(seen, filled, strict=True):
        texts[place] = text
    return texts


class LayoutMaker:
    """Makes the layout of a fetch.

    Args:
        frame: what the statement is compiled with.
        filler: makes the filler of a gap.
        first: the number of the first column.
    """

    def __init__(
        self,
        frame: Frame,
        *,
        filler: Callable[[Filling, str], Filler],
        masked: Callable[[Filling], str],
        first: int = 0,
    ) -> None:
        self._frame = frame
        self._filler = filler
        self._masked = masked
        self._first = first
        self._columns: dict[str, Any] = {}
        self._raw: set[str] = set()

    def layout(self, fetch: Fetch) -> Layout:
        """Lay out the rows of a fetch."""
        place = Place(fetch.entity)
        types = tuple(self._type(shape, fetch, place) for shape in fetch.shapes)
        type_column = None
        if len(fetch.shapes) > 1:
            type_column = self._add(TYPE, self._discriminator(fetch, place))
        return Layout(
            columns=self._columns,
            types=types,
            type_column=type_column,
            first=self._first,
            raw=frozenset(self._raw),
        )

    def _discriminator(self, fetch: Fetch, place: Place) -> Case:
        objects = writer(self._frame)
        branches = [
            When(objects.is_type(shape, place), then=SqlValue(number))
            for number, shape in enumerate(fetch.shapes[:-1])
        ]
        last = SqlValue(len(fetch.shapes) - 1)
        return Case(*branches, default=last, output_field=IntegerField())

    def _type(self, shape: Shape, fetch: Fetch, place: Place) -> TypeLayout:
        pieces: list[Text | Filled | str] = []
        pending: list[Part] = []
        for piece in writer(self._frame).pieces(shape, fetch, place):
            if isinstance(piece, Gap):
                self._flush(pending, pieces)
                pieces.append(self._gap(piece, shape.entity))
            else:
                pending.append(piece)
        self._flush(pending, pieces)
        return TypeLayout(tuple(pieces))

    def _flush(self, pending: list[Part], pieces: list[Text | Filled | str]) -> None:
        if not pending:
            return
        joined = JoinedText(tuple(pending))
        pending.clear()
        if all(isinstance(part, str) for part in joined.parts):
            pieces.append("".join(joined.parts))
        else:
            pieces.append(Text(self._add(f"ms_{len(self._columns)}", joined)))

    def _gap(self, gap: Gap, entity: str) -> Filled:
        columns = tuple(self._add_raw(expression) for expression in gap.columns)
        masked = self._masked(gap.output) if gap.guarded else None
        return Filled(columns, self._filler(gap.output, entity), masked)

    def _add_raw(self, expression: Any) -> int:
        name = f"ms_{len(self._columns)}"
        self._raw.add(name)
        return self._add(name, expression)

    def _add(self, name: str, expression: Any) -> int:
        self._columns[name] = expression
        return self._first + len(self._columns) - 1
