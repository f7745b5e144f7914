"""The scalar types of the schema: what they accept, and the ISO forms they are spelled in."""

from __future__ import annotations

import base64
import binascii
import json
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import TYPE_CHECKING, Any
from uuid import UUID
from zoneinfo import available_timezones

from django.conf import settings
from django.utils import timezone
from django.utils.dateparse import parse_date, parse_datetime, parse_duration, parse_time
from graphql import (
    GraphQLBoolean,
    GraphQLError,
    GraphQLFloat,
    GraphQLID,
    GraphQLInt,
    GraphQLScalarType,
    GraphQLString,
)

from mainspring.blueprint.types import Scalar
from mainspring.surfaces.graphql.literals import literal_parser

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime, time, timedelta

_MOST_DIGITS = 400
_INT64 = 2**63
_DATE_LENGTH = 10


def _big_int(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise _wrong(Scalar.BIG_INT, "a whole number or a string of digits")
    if isinstance(value, str) and not _is_whole(value):
        raise _wrong(Scalar.BIG_INT, "a whole number or a string of digits")
    number = int(value)
    if not -_INT64 <= number < _INT64 * 2:
        raise _wrong(Scalar.BIG_INT, "a number of 64 bits")
    return number


def _is_whole(text: str) -> bool:
    return len(text) <= _MOST_DIGITS and text.removeprefix("-").isdecimal()


def _decimal(value: Any) -> Decimal:
    if (
        isinstance(value, bool)
        or not isinstance(value, int | float | str)
        or len(str(value)) > _MOST_DIGITS
    ):
        raise _wrong(Scalar.DECIMAL, 'a decimal such as "12.50"')
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        raise _wrong(Scalar.DECIMAL, 'a decimal such as "12.50"') from None
    if not number.is_finite() or abs(number.adjusted()) > _MOST_DIGITS:
        raise _wrong(Scalar.DECIMAL, "a finite decimal")
    return number


def _date(value: Any) -> date:
    found: date = _parsed(Scalar.DATE, value, parse_date, "2013-01-31")
    return found


def _date_time(value: Any) -> datetime:
    moment: datetime = _parsed(Scalar.DATE_TIME, value, parse_datetime, "2013-01-31T05:00:00Z")
    if settings.USE_TZ and timezone.is_naive(moment):
        raise _wrong(Scalar.DATE_TIME, "a moment with an offset, such as 2013-01-31T05:00:00Z")
    if not settings.USE_TZ and timezone.is_aware(moment):
        return timezone.make_naive(moment)
    return moment


def _date_or_moment(value: Any) -> date | datetime:
    if isinstance(value, str) and len(value) == _DATE_LENGTH:
        return _date(value)
    return _date_time(value)


def _time(value: Any) -> time:
    found: time = _parsed(Scalar.TIME, value, parse_time, "05:30:00")
    return found


def _duration(value: Any) -> timedelta:
    found: timedelta = _parsed(Scalar.DURATION, value, parse_duration, "P1DT02H30M00S")
    return found


def _parsed(scalar: Scalar, value: Any, parse: Callable[[str], Any], example: str) -> Any:
    try:
        found = parse(value) if isinstance(value, str) and len(value) <= 100 else None  # noqa: PLR2004
    except (ValueError, OverflowError):
        found = None
    if found is None:
        raise _wrong(scalar, f"a string such as {example}")
    return found


def _uuid(value: Any) -> UUID:
    try:
        return UUID(value)
    except (ValueError, AttributeError, TypeError):
        raise _wrong(Scalar.UUID, "a UUID") from None


def _bytes(value: Any) -> bytes:
    try:
        return base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError, TypeError):
        raise _wrong(Scalar.BYTES, "Base64") from None


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def _zone(value: Any) -> str:
    if not isinstance(value, str) or value not in _zones():
        raise GraphQLError(
            "TimeZoneName is to be a name of the IANA database, such as Europe/Berlin."
        )
    return value


def _json(value: Any) -> Any:
    try:
        json.dumps(value, allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        raise _wrong(Scalar.JSON, "a JSON value") from None
    return value


def _wrong(scalar: Scalar, expected: str) -> GraphQLError:
    return GraphQLError(f"{scalar} is to be {expected}.")


def _scalar(
    name: str, parse: Callable[[Any], Any], description: str, url: str | None = None
) -> GraphQLScalarType:
    return GraphQLScalarType(
        name,
        parse_value=parse,
        parse_literal=literal_parser(parse),
        description=description,
        specified_by_url=url,
    )


SCALARS: dict[Scalar, GraphQLScalarType] = {
    Scalar.ID: GraphQLID,
    Scalar.INT: GraphQLInt,
    Scalar.FLOAT: GraphQLFloat,
    Scalar.STRING: GraphQLString,
    Scalar.BOOLEAN: GraphQLBoolean,
    Scalar.BIG_INT: _scalar(Scalar.BIG_INT, _big_int, "A whole number of 64 bits, as a string."),
    Scalar.DECIMAL: _scalar(Scalar.DECIMAL, _decimal, "An exact decimal number, as a string."),
    Scalar.DATE: _scalar(Scalar.DATE, _date, "A date, ISO 8601."),
    Scalar.DATE_TIME: _scalar(
        Scalar.DATE_TIME,
        _date_time,
        "A moment, ISO 8601 with an offset.",
        "https://scalars.graphql.org/andimarek/date-time.html",
    ),
    Scalar.TIME: _scalar(Scalar.TIME, _time, "A time of day, ISO 8601."),
    Scalar.DURATION: _scalar(
        Scalar.DURATION, _duration, "A span of time, ISO 8601, days the largest unit."
    ),
    Scalar.UUID: _scalar(Scalar.UUID, _uuid, "A UUID.", "https://tools.ietf.org/html/rfc4122"),
    Scalar.JSON: _scalar(Scalar.JSON, _json, "Any JSON value."),
    Scalar.BYTES: _scalar(Scalar.BYTES, _bytes, "Bytes, in Base64."),
}
"""Types of the schema by what they hold; files and ranges are objects."""

TIME_ZONE = _scalar("TimeZoneName", _zone, "A time zone by its name in the IANA database.")
DATE_OR_MOMENT = _scalar("DateOrDateTime", _date_or_moment, "A date or a moment, ISO 8601.")
