"""Columns of numbers that are amounts: of a unit, or of a currency."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mainspring.definition.arguments import checked

if TYPE_CHECKING:
    from mainspring.blueprint.units import Dimension


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A measured field; made by `measure`."""

    column: str | None
    unit: str
    dimension: Dimension | None
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """A field of amounts of money; made by `money`."""

    column: str | None
    currency: str
    description: str


@checked
def measure(
    column: str | None = None,
    *,
    unit: str,
    dimension: Dimension | None = None,
    description: str = "",
) -> Measure:
    """Define a field of amounts in a unit, which callers may have in another one.

    `distance = measure("distance_miles", unit="mi")` is answered as an amount and its unit.

    Args:
        column: a field with numbers, also over to-one links: "origin__altitude"; the field of that
            name, whose place it takes, when not given.
        unit: in which they are, by its symbol or its name: "mi", "KM_PER_H".
        dimension: one of your own with that unit; one of Mainspring's when not given.
        description: what it means, for the schema.
    """
    return Measure(column=column, unit=unit, dimension=dimension, description=description)


@checked
def money(column: str | None = None, *, currency: str, description: str = "") -> Money:
    """Define a field of amounts of money.

    Args:
        column: a decimal field, also over to-one links; the field of that name, whose place it
            takes, when not given.
        currency: the field with the codes of their currencies, or the code that all of them have:
            three capitals, such as "EUR".
        description: what it means, for the schema.
    """
    return Money(column=column, currency=currency, description=description)
