"""Amounts of requests as the numbers of a column that they are compared with."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import TYPE_CHECKING

from mainspring.blueprint.types import Price
from mainspring.blueprint.units import at_places
from mainspring.errors import BadInput

if TYPE_CHECKING:
    from decimal import Decimal

    from mainspring.blueprint.units import Conversion


def amount_in(
    amount: Decimal | float, way: Conversion, *, places: int | None, up: bool, name: str
) -> Decimal | float:
    """Convert an amount to the unit of a column.

    Args:
        amount: as the caller gives it.
        way: to the unit of the column.
        places: decimal places of the column; None for floats.
        up: whether the next larger number stands for one between two of the column.
        name: of the field, for errors.

    Raises:
        BadInput: it is too large for any number there.
    """
    try:
        exact = way.exactly(amount)
        if places is not None:
            return at_places(exact, places, up=up)
        number = float(exact)
    except OverflowError:
        number = math.inf
    if math.isinf(number):
        msg = f"The amount of a condition on {name} is too large."
        raise BadInput(msg, hint="Give a smaller one, or another unit.")
    return number


def price_of(given: Price, *, only: str, places: int | None, up: bool, name: str) -> Price:
    """Give an amount of money as the column holds such.

    Args:
        given: by the caller.
        only: the currency of all amounts of the column; empty where each has its own.
        places: decimal places of the column; None leaves the amount as it is.
        up: whether the next larger number stands for one between two of the column.
        name: of the field, for errors.

    Raises:
        BadInput: the column holds amounts of another currency.
    """
    if only and given.currency != only:
        msg = f"{name} is in {only}, and not compared with amounts in {given.currency}."
        raise BadInput(msg, hint=f"Give an amount in {only}.")
    if places is None:
        return given
    return Price(at_places(Fraction(given.amount), places, up=up), given.currency)
