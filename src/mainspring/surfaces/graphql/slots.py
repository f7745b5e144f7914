"""The slots of an operation: places for the values that come with each request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.expression import Slot
from mainspring.errors import OperationError
from mainspring.surfaces.graphql.named import Named
from mainspring.surfaces.graphql.ordering import Ordering

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from mainspring.surfaces.graphql.value_sources import Source


class Slots:
    """Collects the slots of a document while it is translated.

    Args:
        path: gives that of the field at hand in the answer.
    """

    def __init__(self, *, path: Callable[[], Sequence[str]] = tuple) -> None:
        self._path = path
        self._sources: list[Source] = []
        self._roots: list[str] = []

    def add(self, source: Source) -> Slot:
        """Make a slot for a source."""
        self._sources.append(source)
        self._roots.append(next(iter(self._path()), ""))
        return Slot(len(self._sources) - 1)

    def made(self) -> Sources:
        """Give all that were added."""
        return Sources(tuple(self._sources), tuple(self._roots))


@dataclass(frozen=True, slots=True)
class Sources:
    """Where the values of all slots come from."""

    all: tuple[Source, ...]
    roots: tuple[str, ...]  # the key of the root field that each value is for

    def __len__(self) -> int:
        return len(self.all)

    def values(self, variables: Mapping[str, Any]) -> tuple[Any, ...]:
        """Find the values of all slots for a request.

        Raises:
            BadInput: a text holds characters that no database stores, or a range ends before it
                begins.
        """
        place = 0
        found: list[Any] = []
        try:
            for place, source in enumerate(self.all):  # noqa: B007 - the one that failed
                found.append(source.value(variables))
        except OperationError as error:
            error.path = error.path or self.path(place)
            raise
        return tuple(found)

    def path(self, place: int) -> tuple[str, ...]:
        """Give the path of the root field that the value at a place is for."""
        root = self.roots[place]
        return (root,) if root else ()


def shape_of(value: Any) -> Any:
    """Reduce a variable to what shapes a statement: names and structure, not values."""
    match value:
        case None | bool() | Ordering() | Named():
            return value
        case dict():
            return tuple((key, shape_of(item)) for key, item in value.items())
        case list():
            kinds = set(map(type, value))
            if Named in kinds:
                return tuple(value)
            return tuple(map(shape_of, value)) if kinds == {dict} else "list"
        case _:
            return "value"
