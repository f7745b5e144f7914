"""The handlers of a project, by the types of events they want."""

from __future__ import annotations

import inspect
from collections import defaultdict
from dataclasses import dataclass, field
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

    is_async: bool = field(init=False, repr=False, compare=False)  # whether it is a coroutine

    def __post_init__(self) -> None:
        object.__setattr__(self, "is_async", inspect.iscoroutinefunction(self.function))


OWN = "mainspring."
"""How the types of events begin that are ours; no pattern of a project's means them."""


def fits(type_: str, pattern: str) -> bool:
    """Tell whether a type is one that a pattern means.

    Args:
        type_: of an event, "flight.delayed".
        pattern: a type, or the beginning of some with a `*` behind it: "flight.*", or "*" for all.
    """
    if not pattern.endswith("*"):
        return type_ == pattern
    beginning = pattern[:-1]
    if type_ == pattern or (type_.startswith(OWN) and not beginning.startswith(OWN)):
        return False
    return type_.startswith(beginning)


def overlap(one: str, other: str) -> bool:
    """Tell whether some type may be one that two patterns both mean; each may be a type."""
    return fits(one.removesuffix("*"), other) or fits(other.removesuffix("*"), one)


def covers(pattern: str, other: str) -> bool:
    """Tell whether a pattern means all types that another one means; each may be a type."""
    if other == pattern:
        return True
    return pattern.endswith("*") and fits(other.removesuffix("*"), pattern)


class Handlers:
    """All handlers of a project.

    Args:
        found: in the order in which they are to have their deliveries.
    """

    def __init__(self, found: Iterable[Handler]) -> None:
        by_type: dict[tuple[str, str], list[Handler]] = defaultdict(list)
        self._by_name: dict[tuple[str, str, str], Handler] = {}
        for handler in found:
            model, type_ = handler.handling.model.lower(), handler.handling.type
            by_type[model, type_].append(handler)
            self._by_name[model, type_, handler.name] = handler
        self._by_type = {name: tuple(several) for name, several in by_type.items()}
        self._by_pattern = tuple(
            (model, pattern, several)
            for (model, pattern), several in self._by_type.items()
            if pattern.endswith("*")
        )

    def of(self, type_: str, *, model: str = "") -> tuple[Handler, ...]:
        """List the handlers of a type, of our table or of a model of the project's own.

        Those that name it come first, then those whose pattern it fits.
        """
        found = self._by_type.get((model.lower(), type_), ())
        for of_model, pattern, several in self._by_pattern:
            if of_model == model.lower() and fits(type_, pattern):
                found += several
        return found

    def named(self, type_: str, name: str, *, model: str = "") -> Handler | None:
        """Find a handler of a type by its name."""
        return self._by_name.get((model.lower(), type_, name))

    def __iter__(self) -> Iterator[Handler]:
        return iter(self._by_name.values())
