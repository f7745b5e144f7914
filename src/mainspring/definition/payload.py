"""`@event` and `@upcast`: what the events of a type hold, and what older ones become."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from mainspring.blueprint.payloads import PAYLOADS, UPCASTS, PayloadMark, UpcastMark

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Class = TypeVar("Class", bound=type[Any])
Upcaster = TypeVar("Upcaster", bound="Callable[[dict[str, Any]], Mapping[str, Any]]")


def event(type_: str, *, version: int = 1) -> Callable[[Class], Class]:
    """Declare a type of events, and the dataclass that their payloads are.

    ```python
    @event("flight.delayed", version=2)
    @dataclass(frozen=True)
    class FlightDelayed:
        minutes: int
        reason: str = ""
    ```

    Args:
        type_: of the events.
        version: of the payload; a higher one than 1 takes an `upcast` for older events.

    Raises:
        ValueError: the version is none.
    """
    if version < 1:
        msg = f"version is {version}; the first one is 1."
        raise ValueError(msg)

    def mark(made: Class) -> Class:
        found = (*vars(made).get(PAYLOADS, ()), PayloadMark(type=type_, version=version))
        setattr(made, PAYLOADS, found)
        return made

    return mark


def upcast(type_: str, *, to: int) -> Callable[[Upcaster], Upcaster]:
    """Make payloads of one version those of the next one, as they stand in the database.

    ```python
    @upcast("flight.delayed", to=2)
    def minutes(old: dict[str, Any]) -> dict[str, Any]:
        return {"minutes": old["delay"]}
    ```

    Args:
        type_: of the events.
        to: the version that the function makes; it is given the one before.

    Raises:
        ValueError: there is no version before it.
    """
    if to < 2:  # noqa: PLR2004 - the first one is made of nothing
        msg = f"to is {to}; the first version that is made of another one is 2."
        raise ValueError(msg)

    def mark(function: Upcaster) -> Upcaster:
        setattr(function, UPCASTS, (*getattr(function, UPCASTS, ()), UpcastMark(type=type_, to=to)))
        return function

    return mark
