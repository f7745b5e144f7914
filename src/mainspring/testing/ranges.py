"""Draws numbers, days and spans between bounds."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from django.conf import settings

from mainspring.errors import CannotBuild

if TYPE_CHECKING:
    from random import Random

    from mainspring.testing.bounds import Bounds

# Fixed, because the same seed is to give the same rows tomorrow.
FIRST_DAY = date(2024, 1, 1)
_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)
USUAL, WIDE = 1_000, 1_000_000_000
"""How many values there are to draw from, usually and where no two may be equal."""


def between(bounds: Bounds, *, start: Any, span: Any) -> tuple[Any, Any]:
    """Give the least and the greatest value to draw: near the start where bounds let it.

    Raises:
        CannotBuild: nothing is between the bounds.
    """
    least, most = bounds.least, bounds.most
    low = least if least is not None and start < least else start
    if most is not None and low > most:
        low = most - span if least is None else max(least, most - span)
    if most is not None and most < low:
        msg = f"nothing lies between {least} and {most}"
        raise CannotBuild(msg)
    return low, low + span if most is None else min(low + span, most)


def whole_number(random: Random, bounds: Bounds, *, wide: bool) -> int:
    """Draw a whole number."""
    low, high = between(bounds, start=1 if wide else 0, span=WIDE if wide else USUAL)
    step = int(bounds.step or 1)
    return int(low) + step * random.randint(0, (int(high) - int(low)) // step)


def decimal(random: Random, bounds: Bounds, column: Any, *, wide: bool) -> Decimal:
    """Draw a number with the places of its column."""
    places = 2 if column.decimal_places is None else column.decimal_places
    unit = Decimal(1).scaleb(-places)
    span = Decimal(WIDE if wide else USUAL)
    if column.max_digits is not None:
        span = min(span, Decimal(10) ** (column.max_digits - places) - unit)
    exact = _decimals(bounds)
    low, high = between(exact, start=Decimal(0), span=span)
    step = exact.step or unit
    drawn: Decimal = low + step * random.randint(0, int((high - low) / step))
    return drawn.quantize(unit)


def _decimals(bounds: Bounds) -> Bounds:
    def exact(value: Any) -> Decimal | None:
        return None if value is None else Decimal(str(value))

    return replace(
        bounds, least=exact(bounds.least), most=exact(bounds.most), step=exact(bounds.step)
    )


def fraction(random: Random, bounds: Bounds) -> float:
    """Draw a number with a few places."""
    low, high = between(bounds, start=0, span=USUAL)
    if bounds.step:
        return float(low + bounds.step * random.randint(0, int((high - low) / bounds.step)))
    drawn = round(random.uniform(low, high), 3)
    return float(min(max(drawn, low), high))


def day(random: Random, bounds: Bounds, *, wide: bool) -> date:
    """Draw a day."""
    low, high = between(bounds, start=FIRST_DAY, span=(20_000 if wide else 730) * _DAY)
    found: date = low + random.randint(0, (high - low) // _DAY) * _DAY
    return found


def moment(random: Random, bounds: Bounds) -> datetime:
    """Draw a moment; it has an offset where the project uses time zones."""
    start = datetime.combine(FIRST_DAY, time(), tzinfo=UTC if settings.USE_TZ else None)
    low, high = between(bounds, start=start, span=730 * _DAY)
    found: datetime = low + random.randint(0, (high - low) // _SECOND) * _SECOND
    return found


def time_of_day(random: Random, bounds: Bounds) -> time:
    """Draw a time of day."""
    low = bounds.least or time(0)
    high = bounds.most or time(23, 59, 59)
    seconds = random.randint(_seconds(low), max(_seconds(low), _seconds(high)))
    return time(seconds // 3600, seconds // 60 % 60, seconds % 60)


def _seconds(value: time) -> int:
    return value.hour * 3600 + value.minute * 60 + value.second


def duration(random: Random, bounds: Bounds) -> timedelta:
    """Draw a span of time, up to a day."""
    low, high = between(bounds, start=timedelta(0), span=_DAY)
    found: timedelta = low + random.randint(0, (high - low) // _SECOND) * _SECOND
    return found
