"""Values that are not stored but made: by an expression in the database or by a Python function."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, overload

from mainspring.definition.arguments import checked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from django.db.models import Q
    from django.db.models.expressions import Combinable


class Row(Protocol):
    """A row with the values a computed function needs, by the names it gave; `a__b` over a link.

    It holds no other rows; the key of a link is asked for by its column: `origin_id`.
    """

    def __getattr__(self, name: str) -> Any:
        """Give a needed value."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Computed:
    """A derived field; made by `computed`."""

    expression: Any = None  # an expression of Django, or None
    function: Callable[[Sequence[Row]], Iterable[Any]] | None = None
    needs: tuple[str, ...] = field(default=())  # fields the value is made from
    batch_size: int | None = None  # rows the function takes at a time; None is all at once
    output: Any = None  # a Django field or a Python type that tells the type of the value
    description: str = ""


@overload
def computed(
    expression: Combinable | Q,
    *,
    output: Any = None,
    description: str = "",
) -> Computed: ...


@overload
def computed(
    *,
    needs: Sequence[str],
    batch_size: int | None = None,
    output: Any = None,
    description: str = "",
) -> Callable[[Callable[[Sequence[Row]], Iterable[Any]]], Computed]: ...


@checked
def computed(
    expression: Any = None,
    *,
    needs: Sequence[str] = (),
    batch_size: int | None = None,
    output: Any = None,
    description: str = "",
) -> Computed | Callable[[Callable[[Sequence[Row]], Iterable[Any]]], Computed]:
    """Define a derived field.

    With an expression of Django it runs in the database, and can be filtered and sorted by:
    `late = computed(F("departure_delay") > 15)`. As a decorator it takes a function of a batch of
    rows that gives one value for each, in order.

    Args:
        expression: a Django expression or a `Q`.
        needs: for a function, the fields its rows hold, also over to-one links: "origin__altitude".
        batch_size: for a function, how many rows it takes at a time; all at once when None. Rows
            whose needed values are equal are one, and are asked for once in an operation.
        output: the type of the value where it cannot be told: a Django field, or a Python type
            such as `float`; for a function, its return annotation tells too.
        description: what it means, for the schema; for a function, its docstring tells too.
    """
    if expression is not None:
        return Computed(expression=expression, output=output, description=description)

    def define(function: Callable[[Sequence[Row]], Iterable[Any]]) -> Computed:
        text = description or (function.__doc__ or "").strip()
        return Computed(
            function=function,
            needs=tuple(needs),
            batch_size=batch_size,
            output=output,
            description=text,
        )

    return define
