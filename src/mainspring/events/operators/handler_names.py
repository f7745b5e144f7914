"""Names for the numbers by which deliveries name handlers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.errors import BadInput
from mainspring.events.kinds import kind_of
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mainspring.events.handlers import Handler


class HandlerNames:
    """The handlers of the code by their numbers.

    A number that the code no longer knows is shown as it is: `#1234567`.

    Args:
        handlers: all of them.
    """

    def __init__(self, handlers: Iterable[Handler]) -> None:
        self._handlers = {kind_of(handler): handler for handler in handlers}

    def name(self, kind: int) -> str:
        """Name a handler."""
        handler = self._handlers.get(kind)
        return f"#{kind}" if handler is None else handler.name

    def type(self, kind: int) -> str:
        """Give the type of the events that a handler handles; empty where it is not known."""
        handler = self._handlers.get(kind)
        return "" if handler is None else handler.handling.type

    def known(self) -> tuple[int, ...]:
        """List the numbers of all handlers that the code has."""
        return tuple(self._handlers)

    def of_types(self, types: Iterable[str]) -> list[int]:
        """List the numbers of the handlers of some types."""
        wanted = set(types)
        return [kind for kind, handler in self._handlers.items() if handler.handling.type in wanted]

    def kinds(self, name: str) -> list[int]:
        """Find handlers: one function has a number for each type that it handles.

        Args:
            name: "flights.handlers.notify", the end of it, such as "notify", or "#1234567".

        Raises:
            BadInput: there is none.
        """
        if name.removeprefix("#").isdecimal():
            return [int(name.removeprefix("#"))]
        found = [
            kind
            for kind, handler in self._handlers.items()
            if handler.name == name or handler.name.endswith(f".{name}")
        ]
        if not found:
            names = {handler.name for handler in self._handlers.values()}
            hint = did_you_mean(name, names | {one.rpartition(".")[2] for one in names})
            msg = f"There is no handler {name!r}. {hint}".strip()
            raise BadInput(msg)
        return found
