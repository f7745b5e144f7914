"""Amounts in the unit or currency that callers want, finished: exact and equal everywhere."""

from __future__ import annotations

import json
import math
import re
from base64 import b64decode
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from mainspring.blueprint.units import Conversion, as_decimal
from mainspring.sources.sql import marker

if TYPE_CHECKING:
    from collections.abc import Mapping

_CODE = re.compile("[A-Z]{3}")
_CONVERTED = re.compile(
    b'"%s(-?[0-9]+/[0-9]+):(-?[0-9]+/[0-9]+):([ef]):"?([^":]*)"?"'
    % re.escape(marker.CONVERTED).encode()
)
_EXCHANGED = re.compile(b'"%s([A-Za-z0-9+/=]*)"' % re.escape(marker.EXCHANGED).encode())


def conversion_text(way: Conversion, *, exact: bool) -> str:
    """Write what stands before an amount that is to be converted: the start of a JSON string."""
    parts = (_ratio(way.factor), _ratio(way.shift), "e" if exact else "f")
    return f'"{marker.CONVERTED}{":".join(parts)}:'


def _ratio(number: Fraction) -> str:
    return f"{number.numerator}/{number.denominator}"


def with_units(data: bytes) -> bytes:
    """Put amounts in the places of what they are converted from."""
    data = _CONVERTED.sub(_converted, data)
    return _EXCHANGED.sub(lambda found: exchanged(found[1]), data)


def _converted(found: re.Match[bytes]) -> bytes:
    factor, shift, kind, amount = (part.decode() for part in found.groups())
    try:
        made = Conversion(Fraction(factor), Fraction(shift)).exactly(amount)
        if kind == "e":
            return f'"{as_decimal(made):f}"'.encode()
        number = float(made)
    except (ValueError, OverflowError):
        # It is missing, or no number that JSON has a word for.
        return b"null"
    return repr(number).encode() if math.isfinite(number) else b"null"


def exchanged(payload: bytes) -> bytes:
    """Make the JSON text of an amount in another currency.

    Args:
        payload: JSON in Base64: decimal places, the wanted currency and its rate, the amount, its
            currency and the rate of that.
    """
    places, wanted, rate, amount, currency, own = json.loads(b64decode(payload), parse_float=str)
    if currency == wanted:
        return json.dumps(amount).encode()
    if amount is None or rate is None or own is None:
        return b"null"
    made = Fraction(amount) * Fraction(str(rate)) / Fraction(str(own))
    cents = round(made * 10**places)  # half to even
    return f'"{Decimal(cents).scaleb(-places):f}"'.encode()


def rate_texts(rates: Mapping[str, object]) -> dict[str, str]:
    """Give the rates of a project as texts; what is no number above 0 is left out."""
    found: dict[str, str] = {}
    for code, rate in rates.items():
        number = Decimal(str(rate))
        if _CODE.fullmatch(str(code)) and number.is_finite() and number > 0:
            found[str(code)] = f"{number:f}"
    return found
