"""Values of scalars from JSON: only what the specifications of their forms spell."""

from __future__ import annotations

import base64
import binascii
import json
import re
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any
from uuid import UUID
from zoneinfo import available_timezones

from django.conf import settings
from django.utils import timezone
from django.utils.dateparse import parse_duration
from graphql import GraphQLError

from mainspring.blueprint.types import Scalar

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import timedelta

_MOST_DIGITS = 400
_MOST_CHARACTERS = 100
_INT64 = 2**63
_DATE_LENGTH = 10

_WHOLE = re.compile(r"-?[0-9]+")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_DATE = re.compile(_DAY)
_OFFSET = r"(Z|(?!-00:00)[+-][0-9]{2}:[0-9]{2})?"  # one that is not known has no form
_MOMENT = re.compile(rf"{_DAY}T[0-9]{{2}}:[0-9]{{2}}(:[0-9]{{2}}(\.[0-9]+)?)?{_OFFSET}")
_TIME = re.compile(r"[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?")
_SPAN = re.compile(r"-?P(?=[0-9T])([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+(\.[0-9]+)?S)?)?")
_HEX = "[0-9a-fA-F]"
_UUID = re.compile(rf"{_HEX}{{8}}(-{_HEX}{{4}}){{3}}-{_HEX}{{12}}")

_OF_SERVERS = frozenset({"localtime", "Factory"})
"""Names beside those of the database of zones, for what a server is set to, or not yet."""


def big_int(value: Any) -> int:
    """Read a whole number of 64 bits."""
    is_spelled = isinstance(value, str) and len(value) <= _MOST_DIGITS and _WHOLE.fullmatch(value)
    if not is_spelled and (isinstance(value, bool) or not isinstance(value, int)):
        raise _wrong(Scalar.BIG_INT, "a whole number or a string of digits", '"1234"')
    number = int(value)
    if not -_INT64 <= number < _INT64 * 2:
        hint = f"Give one from {-_INT64} to {_INT64 * 2 - 1}."
        raise GraphQLError("BigInt is to be a number of 64 bits.", extensions={"hint": hint})
    return number


def decimal(value: Any) -> Decimal:
    """Read a decimal."""
    is_number = isinstance(value, int | float | str) and not isinstance(value, bool)
    text = _spelled(value) if is_number else ""
    if len(text) > _MOST_DIGITS or not _NUMBER.fullmatch(text):
        raise _wrong(Scalar.DECIMAL, 'a decimal such as "12.50"', '"12.50"')
    number = Decimal(text)
    if not number.is_finite() or abs(number.adjusted()) > _MOST_DIGITS:
        raise _wrong(Scalar.DECIMAL, "a finite decimal", '"12.50"')
    return number


def _spelled(value: float | str) -> str:
    try:
        return str(value)
    except ValueError:  # a number of more digits than Python spells
        return ""


def date_(value: Any) -> date:
    """Read a date."""
    found: date = _parsed(Scalar.DATE, value, _DATE, date.fromisoformat, "2013-01-31")
    return found


def date_time(value: Any) -> datetime:
    """Read a moment; it has an offset where the project uses time zones."""
    example = "2013-01-31T05:00:00Z"
    moment: datetime = _parsed(Scalar.DATE_TIME, value, _MOMENT, datetime.fromisoformat, example)
    if settings.USE_TZ:
        if moment.tzinfo is None:
            told = f"a moment with an offset, such as {example}"
            raise _wrong(Scalar.DATE_TIME, told, f'"{example}"')
        return moment
    return moment if moment.tzinfo is None else timezone.make_naive(moment)


def date_or_moment(value: Any) -> date | datetime:
    """Read a date or a moment."""
    if isinstance(value, str) and len(value) == _DATE_LENGTH:
        return date_(value)
    return date_time(value)


def time_(value: Any) -> time:
    """Read a time of day."""
    found: time = _parsed(Scalar.TIME, value, _TIME, time.fromisoformat, "05:30:00")
    return found


def duration(value: Any) -> timedelta:
    """Read a span of time."""
    found: timedelta = _parsed(Scalar.DURATION, value, _SPAN, parse_duration, "P1DT02H30M00S")
    return found


def _parsed(
    scalar: Scalar, value: Any, form: re.Pattern[str], parse: Callable[[str], Any], example: str
) -> Any:
    is_spelled = isinstance(value, str) and len(value) <= _MOST_CHARACTERS and form.fullmatch(value)
    try:
        found = parse(value) if is_spelled else None
    except (ValueError, OverflowError):
        found = None
    if found is None:
        raise _wrong(scalar, f"a string such as {example}", f'"{example}"')
    return found


def uuid(value: Any) -> UUID:
    """Read a UUID."""
    if not isinstance(value, str) or not _UUID.fullmatch(value):
        raise _wrong(Scalar.UUID, "a UUID", '"123e4567-e89b-12d3-a456-426614174000"')
    return UUID(value)


def bytes_(value: Any) -> bytes:
    """Read bytes in Base64."""
    try:
        return base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError, TypeError):
        raise _wrong(Scalar.BYTES, "Base64", '"YWJj"') from None


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones()) - _OF_SERVERS


def zone(value: Any) -> str:
    """Read the name of a time zone."""
    if not isinstance(value, str) or value not in _zones():
        msg = "TimeZoneName is to be a name of the IANA database, such as Europe/Berlin."
        hint = "Give a name such as America/New_York, or UTC."
        raise GraphQLError(msg, extensions={"hint": hint})
    return value


def json_(value: Any) -> Any:
    """Read any JSON value."""
    try:
        json.dumps(value, allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        raise _wrong(Scalar.JSON, "a JSON value", '{"a": 1}') from None
    return value


def _wrong(scalar: Scalar, expected: str, example: str) -> GraphQLError:
    hint = f"Write it as {example}."
    return GraphQLError(f"{scalar} is to be {expected}.", extensions={"hint": hint})
