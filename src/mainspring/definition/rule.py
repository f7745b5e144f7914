"""Checks of the project's own on rows that are written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from types import FunctionType
from typing import TYPE_CHECKING, Any, TypeVar

from mainspring.definition.arguments import checked

if TYPE_CHECKING:
    from collections.abc import Sequence

Check = TypeVar("Check", bound=Callable[..., Any])

_MARK = "mainspring_rule"


@dataclass(frozen=True, kw_only=True, eq=False)
class RuleMark:
    """What `rule` says of a method."""

    message: str
    fields: tuple[str, ...] = field(default=())


@checked
def rule(message: str, *, fields: Sequence[str] = ()) -> Callable[[Check], Check]:
    """Make a method of an entity a check on each row that is written.

    ```python
    @rule("A flight cannot leave and arrive at the same airport.", fields=["origin", "destination"])
    def distinct_airports(self, flight: Flight) -> bool:
        return flight.origin_id != flight.destination_id
    ```

    It gets the row as it will be stored, and, where it has a parameter of that name, `before`: the
    row as it was, None of a new one. It may be `async`. True lets the row pass; False does not, nor
    does a `ValidationError` of Django's, whose message is told instead, or a `Refusal`, whose code
    is told too. It is asked only of rows whose fields are valid.

    Args:
        message: what is told where the row does not pass.
        fields: the fields and links that it is about, by their Django names.
    """
    text: Any = message
    names: Any = fields
    if not isinstance(names, str):  # which assembly tells of
        names = tuple(names)
    made = RuleMark(message=text, fields=names)

    def mark(check: Check) -> Check:
        setattr(check, _MARK, made)
        return check

    if not isinstance(text, str):
        # Without parentheses it is what stands in the place of the method: assembly tells of it.
        setattr(mark, _MARK, made)
    return mark


def rule_of(value: object) -> RuleMark | None:
    """Find what `rule` says of a method, None where it says nothing."""
    found = getattr(value, _MARK, None) if isinstance(value, FunctionType) else None
    return found if isinstance(found, RuleMark) else None
