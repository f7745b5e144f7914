"""The slots of an operation: places for the values that come with each request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.blueprint.expression import Slot
from mainspring.surfaces.graphql.named import Named
from mainspring.surfaces.graphql.ordering import Ordering

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.surfaces.graphql.value_sources import Source


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
    return tuple([source.value(variables) for source in sources])


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
