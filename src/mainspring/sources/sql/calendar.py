"""Spans of the calendar: how far their starts are apart, and where one starts."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from mainspring.operation.aggregate import Bucket

_STEPS = {
    Bucket.YEAR: timedelta(days=365),
    Bucket.QUARTER: timedelta(days=90),
    Bucket.MONTH: timedelta(days=28),
    Bucket.WEEK: timedelta(days=6),
    Bucket.DAY: timedelta(hours=22),
    Bucket.HOUR: timedelta(hours=1),
    Bucket.MINUTE: timedelta(minutes=1),
}
_STEPS_OF_DATES = {**_STEPS, Bucket.WEEK: timedelta(days=7), Bucket.DAY: timedelta(days=1)}


def step_of(unit: Bucket, *, dates: bool) -> timedelta:
    """Give a step such that whoever goes on by it sets foot in every span.

    Args:
        unit: the length of the spans; a change of the clock makes some of them shorter.
        dates: whether spans are of dates, whose days are all as long.
    """
    return (_STEPS_OF_DATES if dates else _STEPS)[unit]


_LONGEST = {
    Bucket.YEAR: timedelta(days=366),
    Bucket.QUARTER: timedelta(days=92),
    Bucket.MONTH: timedelta(days=31),
    Bucket.WEEK: timedelta(days=7),
    Bucket.DAY: timedelta(days=1),
    Bucket.HOUR: timedelta(hours=1),
    Bucket.MINUTE: timedelta(minutes=1),
}
_SHORT = frozenset({Bucket.HOUR, Bucket.MINUTE})


def reach_of(unit: Bucket) -> timedelta:
    """Give a time that is longer than any span, also where clocks are changed in it."""
    return _LONGEST[unit] + (timedelta(hours=3) if unit in _SHORT else timedelta(days=1))


def start_text(unit: str, text: str | None, zone: str | None) -> str | None:
    """Give the start of the span that a date or a moment falls into, as SQLite stores it.

    Args:
        unit: the length of the span.
        text: a date, or a moment in UTC or, in a project without time zones, as clocks show it.
        zone: the time zone of the span; none for dates and in projects without time zones.
    """
    if text is None:
        return None
    with suppress(ValueError, OverflowError):
        if len(text) == _DATE_LENGTH:
            day = datetime.combine(date.fromisoformat(text), time())
            return start_of(Bucket(unit), day).date().isoformat()
        moment = datetime.fromisoformat(text)
        if zone is None:
            return _text(start_of(Bucket(unit), moment))
        local = moment.replace(tzinfo=UTC).astimezone(_zone(zone))
        return _text(start_of(Bucket(unit), local).astimezone(UTC))
    return None


_DATE_LENGTH = 10


def _text(moment: datetime) -> str:
    return moment.replace(tzinfo=None, microsecond=0).isoformat(sep=" ")


@lru_cache(maxsize=100)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def start_of(unit: Bucket, moment: datetime) -> datetime:
    """Give the start of the span that a moment falls into, in the moment's own time zone."""
    if unit in {Bucket.HOUR, Bucket.MINUTE}:
        minute = 0 if unit is Bucket.HOUR else moment.minute
        # The fold stays: an hour that comes twice is two.
        return moment.replace(minute=minute, second=0, microsecond=0)
    day = moment.date()
    match unit:
        case Bucket.YEAR:
            day = day.replace(month=1, day=1)
        case Bucket.QUARTER:
            day = day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)
        case Bucket.MONTH:
            day = day.replace(day=1)
        case Bucket.WEEK:
            day -= timedelta(days=day.weekday())
        case _:
            pass
    return datetime.combine(day, time(), tzinfo=moment.tzinfo)
