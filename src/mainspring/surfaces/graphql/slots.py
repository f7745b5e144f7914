"""Where the values of a request come from: a document's constants and its variables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.expression import Slot
from mainspring.surfaces.graphql import global_ids
from mainspring.surfaces.graphql.ordering import Ordering
from mainspring.surfaces.graphql.texts import checked_text

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
class Listed:
    """A list in the document, some of whose items are variables."""

    items: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class KeyPart:
    """One part of the key inside an opaque id in a variable."""

    path: tuple[str | int, ...]
    number: int


@dataclass(frozen=True, slots=True)
class Mapped:
    """An object in the document, some of whose values are variables."""

    items: tuple[tuple[str, Source], ...]


Source = Constant | FromVariable | Word | KeyPart | Listed | Mapped


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
        BadInput: a text holds characters that no database stores.
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
        case Listed(items):
            return [_value(item, variables) for item in items]
        case Mapped(pairs):
            return {name: _value(item, variables) for name, item in pairs}


def _inside(path: tuple[str | int, ...], variables: Mapping[str, Any]) -> Any:
    found: Any = variables
    for step in path:
        found = found[step]
    return found


def shape_of(value: Any) -> Any:
    """Reduce a variable to what shapes a statement: names and structure, not values."""
    match value:
        case None | bool() | Ordering():
            return value
        case dict():
            return tuple((key, shape_of(item)) for key, item in value.items())
        case list():
            if value and all(isinstance(item, dict) for item in value):
                return tuple(shape_of(item) for item in value)
            return "list"
        case _:
            return "value"
