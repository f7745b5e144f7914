"""The handlers of a project, by the types of events they want."""

from __future__ import annotations

import inspect
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from mainspring.blueprint.handling import Handling
    from mainspring.operation.event import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Handler:
    """A function that handles events of one type."""

    name: str  # where it is: "flights.handlers.notify"
    function: Callable[..., Any]
    handling: Handling
    when: Callable[[Event], bool] | None = None  # tells whether an event is wanted

    @property
    def is_async(self) -> bool:
        """Whether it is a coroutine function."""
        return inspect.iscoroutinefunction(self.function)


class Handlers:
    """All handlers of a project.

    Args:
        found: in the order in which they are to have their deliveries.
    """

    def __init__(self, found: Iterable[Handler]) -> None:
        by_type: dict[str, list[Handler]] = defaultdict(list)
        self._by_name: dict[tuple[str, str], Handler] = {}
        for handler in found:
            by_type[handler.handling.type].append(handler)
            self._by_name[handler.handling.type, handler.name] = handler
        self._by_type = {name: tuple(several) for name, several in by_type.items()}

    def of(self, type_: str) -> tuple[Handler, ...]:
        """List the handlers of a type."""
        return self._by_type.get(type_, ())

    def named(self, type_: str, name: str) -> Handler | None:
        """Find a handler of a type by its name."""
        return self._by_name.get((type_, name))

    def __iter__(self) -> Iterator[Handler]:
        return iter(self._by_name.values())
