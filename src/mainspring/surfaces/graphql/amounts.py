"""Amounts of requests as the numbers of a column that they are compared with."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import TYPE_CHECKING

from mainspring.blueprint.types import Price
from mainspring.blueprint.units import as_decimal, at_places
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


def nearest_amount(
    amount: Decimal | float, way: Conversion, *, places: int | None, name: str
) -> Decimal | float:
    """Convert an amount to the nearest one that a column can hold.

    Args:
        amount: as the caller gives it; in the unit of the column it stays what it is.
        way: to the unit of the column.
        places: decimal places of the column; None for floats.
        name: of the field, for errors.

    Raises:
        BadInput: it is too large for any number there.
    """
    if way.is_none:
        return amount
    if places is None:
        return amount_in(amount, way, places=None, up=False, name=name)
    size = 10**places
    return as_decimal(Fraction(round(way.exactly(amount) * size), size))


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
        msg = f"{name} is in {only}, not in {given.currency}."
        raise BadInput(msg, hint=f"Give an amount in {only}.")
    if places is None:
        return given
    return Price(at_places(Fraction(given.amount), places, up=up), given.currency)
