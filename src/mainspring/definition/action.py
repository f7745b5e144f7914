"""Verbs of an entity beyond making, changing and deleting rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import FunctionType
from typing import TYPE_CHECKING, Any, TypeVar

from mainspring.definition.descriptions import description_of

if TYPE_CHECKING:
    from mainspring.blueprint.expression import Expression

Method = TypeVar("Method", bound=Callable[..., Any])

_MARK = "mainspring_action"


@dataclass(frozen=True, kw_only=True, eq=False)
class ActionMark:
    """What `action` says of a method."""

    allow: Expression | None  # None is nobody
    name: str
    description: str
    emits: str | tuple[str, ...] = ()  # types of events; one that is no list publishes itself


def action(
    *,
    allow: Expression | None = None,
    name: str = "",
    description: str = "",
    emits: str | Sequence[str] = (),
) -> Callable[[Method], Method]:
    """Make a method of an entity something that callers can do.

    ```python
    @action(allow=role("dispatcher"))
    def delay(self, flight: Flight, *, minutes: int, reason: str) -> Flight:
        \"\"\"Let a flight leave later.\"\"\"
        flight.departure_delay = (flight.departure_delay or 0) + minutes
        return flight
    ```

    The first parameter behind self gets the row, locked, where it is annotated with the model of
    the entity; without one it is done to the entity as a whole. The others become arguments, by
    their annotations: rows of entities are given by key and are those that the caller may read, and
    one that is annotated `Principal` gets the caller. The method runs in a transaction. The row
    that it returns is checked and saved; what it raises as a `ValidationError` of Django's or as a
    `Refusal` is told to the caller, and nothing stays. It runs again where others were in the way.

    Args:
        allow: who may do it, to which rows as they are before; nobody may where none is given.
        name: of the verb in names of root fields; the method's own in camel case when not given.
        description: what it does, for the schema; the docstring when not given.
        emits: type of the event that is published in its transaction when it is done, about its
            row and with its arguments; or a list of the types that its method publishes itself.
    """

    def mark(made: Method) -> Method:
        text = description_of(made, description)
        types = emits if isinstance(emits, str) else tuple(emits)
        setattr(made, _MARK, ActionMark(allow=allow, name=name, description=text, emits=types))
        return made

    return mark


def action_of(value: object) -> ActionMark | None:
    """Find what `action` says of a method, None where it says nothing."""
    plain = value.__func__ if isinstance(value, staticmethod | classmethod) else value
    found = getattr(plain, _MARK, None) if isinstance(plain, FunctionType) else None
    return found if isinstance(found, ActionMark) else None
