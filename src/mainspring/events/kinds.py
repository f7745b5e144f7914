"""The numbers by which deliveries name handlers, and with them the tables of their events.

Those of handlers of our own table are 0 or more. Those of handlers of a project's model are below:
each such model has a range of its own. So a delivery tells its table also where the code no longer
has its handler.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Final

from django.apps import apps

from mainspring.errors import SetupError

if TYPE_CHECKING:
    from mainspring.blueprint.handling import Handling
    from mainspring.events.handlers import Handler, Handlers

_POSITIVE = 0x7FFF_FFFF
_BITS = 19
_FIRST = -(2**31)
NUMBERS: Final[int] = 2 ** (31 - _BITS)
"""How many models of events a project can have: their numbers are 1 to one less."""


def kind_of(handler: Handler) -> int:
    """Give the number of a handler of a type: the same in each process, and never stored first."""
    handling = handler.handling
    digest = _digest(f"{handling.type}\0{handler.name}")
    if not handling.model:
        return digest & _POSITIVE
    kinds = kinds_of(number_of(handling.model))
    return kinds[digest % len(kinds)]


def type_number(type_: str) -> int:
    """Give the number of a type by itself, for what all its handlers share."""
    return _digest(f"{type_}\0") & _POSITIVE


def kinds_of(number: int) -> range:
    """Give the numbers that handlers of a table may have; 0 is our own one."""
    if not number:
        return range(_POSITIVE + 1)
    first = _FIRST + (number << _BITS)
    return range(first, first + 2**_BITS)


def number_of(label: str) -> int:
    """Give the number of a model of the project's own.

    Args:
        label: "flights.FlightEvent".
    """
    try:
        return number_of_model(apps.get_model(label))
    except (LookupError, ValueError):
        return _made_of(label)


def number_of_model(model: Any) -> int:
    """Give the number that a model names, or one that is made of its label."""
    named: object = getattr(model, "event_number", None)
    if isinstance(named, int) and 0 < named < NUMBERS:
        return int(named)
    return _made_of(model._meta.label)


def _made_of(label: str) -> int:
    return 1 + _digest(label.lower()) % (NUMBERS - 1)


def _digest(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=4).digest())


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
