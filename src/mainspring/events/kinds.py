"""The numbers by which deliveries name handlers."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

from mainspring.errors import SetupError

if TYPE_CHECKING:
    from mainspring.blueprint.handling import Handling
    from mainspring.events.handlers import Handler, Handlers

_POSITIVE = 0x7FFF_FFFF


def kind_of(handler: Handler) -> int:
    """Give the number of a handler of a type: the same in each process, and never stored first."""
    text = f"{handler.handling.type}\0{handler.name}"
    return int.from_bytes(blake2b(text.encode(), digest_size=4).digest()) & _POSITIVE


class Kinds:
    """The handlers of a project by their numbers.

    Args:
        handlers: all of them.

    Raises:
        SetupError: two have the same number.
    """

    def __init__(self, handlers: Handlers) -> None:
        self._by_number: dict[int, Handler] = {}
        for handler in handlers:
            other = self._by_number.setdefault(kind_of(handler), handler)
            if other is not handler:
                msg = f"{handler.name} and {other.name} have the same number. Rename one of them."
                raise SetupError(msg)

    def __getitem__(self, number: int) -> Handler:
        return self._by_number[number]

    def numbers(self) -> tuple[int, ...]:
        """List all numbers."""
        return tuple(self._by_number)


def order_of(handling: Handling) -> int:
    """Tell what deliveries are in order of: 0 nothing, 1 the key, 2 the subject of their events."""
    return {"": 0, "key": 1, "subject": 2}[handling.order_by]
