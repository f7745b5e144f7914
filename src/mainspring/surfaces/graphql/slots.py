"""Where the values of a request come from: a document's constants and its variables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.expression import Slot
from mainspring.blueprint.types import Span
from mainspring.errors import BadInput
from mainspring.execution import cursors
from mainspring.surfaces.graphql import global_ids
from mainspring.surfaces.graphql.named import Named
from mainspring.surfaces.graphql.ordering import Ordering
from mainspring.surfaces.graphql.texts import checked_document, checked_text

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Constant:
    """A value that stands in the document."""

    value: Any


@dataclass(frozen=True, slots=True)
class FromVariable:
    """A value inside a variable."""

    path: tuple[str | int, ...]  # the variable's name, then keys and indexes


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text inside a variable."""

    path: tuple[str | int, ...]
    number: int


@dataclass(frozen=True, slots=True)
class CursorPart:
    """The value of one key inside a cursor in a variable."""

    path: tuple[str | int, ...]
    number: int


@dataclass(frozen=True, slots=True)
class PageStart:
    """How many rows stand before a numbered page."""

    page: Source  # counted from 1
    size: Source  # rows of a page


@dataclass(frozen=True, slots=True)
class Listed:
    """A list in the document, some of whose items are variables."""

    items: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class KeyPart:
    """One part of the key inside an opaque id in a variable."""

    path: tuple[str | int, ...]
    number: int


@dataclass(frozen=True, slots=True)
class SpanOf:
    """A range in the document or inside a variable: its parts by their names in the schema."""

    parts: tuple[tuple[str, Source], ...]


@dataclass(frozen=True, slots=True)
class Mapped:
    """An object in the document, some of whose values are variables."""

    items: tuple[tuple[str, Source], ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """A value for the project's own code, which may store any text in it."""

    source: Source


Source = (
    Checked
    | Constant
    | FromVariable
    | Word
    | KeyPart
    | CursorPart
    | PageStart
    | Listed
    | SpanOf
    | Mapped
)


class Slots:
    """Collects the slots of a document while it is translated."""

    def __init__(self) -> None:
        self.sources: list[Source] = []

    def add(self, source: Source) -> Slot:
        """Make a slot for a source."""
        self.sources.append(source)
        return Slot(len(self.sources) - 1)


def values_for(sources: tuple[Source, ...], variables: Mapping[str, Any]) -> tuple[Any, ...]:
    """Find the values of all slots for a request.

    Raises:
        BadInput: a text holds characters that no database stores, or a range ends before it
            begins.
    """
    return tuple(_value(source, variables) for source in sources)


def _value(source: Source, variables: Mapping[str, Any]) -> Any:
    match source:
        case Constant(value):
            return value
        case FromVariable(path):
            return checked_text(_inside(path, variables))
        case Word(path, number):
            return checked_text(_inside(path, variables).split()[number])
        case KeyPart(path, number):
            found = global_ids.decode(_inside(path, variables))
            return None if found is None else found[1][number]
        case CursorPart(path, number):
            cursor = cursors.opened(_inside(path, variables))
            return None if cursor is None else checked_text(cursor.values[number])
        case _:
            return _composed(source, variables)


def _composed(source: Source, variables: Mapping[str, Any]) -> Any:
    """Find a value that is made of others."""
    match source:
        case PageStart(page, size):
            return (_value(page, variables) - 1) * _value(size, variables)
        case Listed(items):
            return [_value(item, variables) for item in items]
        case SpanOf(parts):
            return _span({name: _value(item, variables) for name, item in parts})
        case Checked(inner):
            return checked_document(_value(inner, variables))
        case Mapped(pairs):
            return {name: _value(item, variables) for name, item in pairs}


def _span(parts: Mapping[str, Any]) -> Span:
    span = Span(
        lower=parts.get("lower"),
        upper=parts.get("upper"),
        lower_inclusive=parts.get("lowerInclusive", True),
        upper_inclusive=parts.get("upperInclusive", False),
    )
    if span.lower is not None and span.upper is not None and span.lower > span.upper:
        msg = "The lower bound of a range is greater than the upper one."
        raise BadInput(msg, hint="Give the smaller value as lower.")
    return span


def _inside(path: tuple[str | int, ...], variables: Mapping[str, Any]) -> Any:
    found: Any = variables
    for step in path:
        found = found[step]
    return found


def shape_of(value: Any) -> Any:
    """Reduce a variable to what shapes a statement: names and structure, not values."""
    match value:
        case None | bool() | Ordering() | Named():
            return value
        case dict():
            return tuple((key, shape_of(item)) for key, item in value.items())
        case list():
            if any(isinstance(item, Named) for item in value):
                return tuple(value)
            if value and all(isinstance(item, dict) for item in value):
                return tuple(shape_of(item) for item in value)
            return "list"
        case _:
            return "value"
