"""JSON text by SQLite, with functions that it lacks registered on the connection."""

from __future__ import annotations

import base64
import json
import math
import sys
from decimal import Context, Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from django.conf import settings
from django.db.backends.sqlite3 import _functions  # type: ignore[attr-defined]

from mainspring.sources.sql.calendar import start_text
from mainspring.sources.sql.dialect import Dialect
from mainspring.sources.sql.fragments import Part, Template
from mainspring.sources.sql.joined_texts import Joined
from mainspring.sources.sql.patterns import Matcher
from mainspring.sources.sql.spread import SPREADS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from django.db.backends.base.base import BaseDatabaseWrapper

    from mainspring.blueprint.types import TypeRef
    from mainspring.operation.aggregate import Bucket

# 15 digits give most numbers back; the others, and those that JSON has no word for, ask Python.
_SHORT_FLOAT = (
    "CASE WHEN {0} = CAST(printf('%%!.15g', {0}) AS REAL) AND abs({0}) < 1e300 "
    "THEN printf('%%!.15g', {0}) ELSE mainspring_float({0}) END"
)
_EXACT_DIGITS = 15
"""What a number of SQLite keeps of a decimal; Django rounds to as many."""
_FROM_FLOAT = Context(prec=_EXACT_DIGITS)
_MICROSECONDS = "abs({0})"


class SQLite(Dialect):
    """SQLite 3.31 and later, whose parser keeps 100 open brackets and the like."""

    full_text = "sqlite"
    deepest = 4

    rounds_decimals = True
    quotes_directly = "json_quote({0})"
    as_text = "CAST({0} AS TEXT)"
    json_value = "(SELECT value FROM json_each({0}) WHERE key = {1})"
    among = (
        "(CASE json_type({0}) WHEN 'integer' THEN 'real' ELSE json_type({0}) END, "
        "json_extract({0})) IN (SELECT CASE type WHEN 'integer' THEN 'real' ELSE type END, value "
        "FROM json_each(%s))"
    )
    as_number = "CAST({0} AS REAL)"
    as_float = "CAST({0} AS REAL)"
    as_span = "CAST(ROUND({0}) AS INTEGER)"
    every = "MIN({0})"
    some = "MAX({0})"
    spread = "mainspring_{1}({0})"
    joined = "mainspring_joined({0}, {1})"
    beside = "{0} || {1}"  # its function for texts with places ends at NUL

    def string(self, expression: Any, _field: Any) -> tuple[Part, ...]:  # noqa: D102
        return (Template("json_quote(CAST({0} AS TEXT))", expression),)

    def floating(self, expression: Any, _field: Any) -> tuple[Part, ...]:  # noqa: D102
        return (Template(_SHORT_FLOAT, expression),)

    def float_place(self, expression: Any) -> tuple[Part, ...]:  # noqa: D102
        infinite = f"abs({{0}}) > {sys.float_info.max!r}"
        text = f"""CASE WHEN {infinite} THEN '"' || {{0}} || '"' ELSE {_SHORT_FLOAT} END"""
        return (Template(text, expression),)

    def decimal(self, expression: Any, field: Any) -> tuple[Part, ...]:  # noqa: D102
        places = getattr(field, "decimal_places", None)
        if places is None:
            return ('"', expression, '"')
        if field.max_digits > _EXACT_DIGITS:
            digits = f"{{0}}, {int(places)}, {int(field.max_digits)}"
            return ('"', Template(f"mainspring_decimal({digits})", expression), '"')
        return ('"', Template(f"printf('%%.{int(places)}f', {{0}})", expression), '"')

    def date_time(self, expression: Any, _field: Any) -> tuple[Part, ...]:  # noqa: D102
        moment = Template(
            "replace(CASE WHEN instr({0}, '.') THEN rtrim({0}, '0') ELSE {0} END, ' ', 'T')",
            expression,
        )
        return ('"', moment, '+00:00"' if settings.USE_TZ else '"')

    def time(self, expression: Any, _field: Any) -> tuple[Part, ...]:  # noqa: D102
        clock = Template("CASE WHEN instr({0}, '.') THEN rtrim({0}, '0') ELSE {0} END", expression)
        return ('"', clock, '"')

    def duration(self, expression: Any, _field: Any) -> tuple[Part, ...]:  # noqa: D102
        size = _MICROSECONDS
        span = Template(
            "printf('%%sP%%dDT%%02dH%%02dM%%02d%%sS', CASE WHEN {0} < 0 THEN '-' ELSE '' END, "
            f"{size} / 86400000000, {size} / 3600000000 %% 24, {size} / 60000000 %% 60, "
            f"{size} / 1000000 %% 60, CASE WHEN {size} %% 1000000 = 0 THEN '' "
            f"ELSE printf('.%%06d', {size} %% 1000000) END)",
            expression,
        )
        return ('"', span, '"')

    def uuid(self, expression: Any, _field: Any) -> tuple[Part, ...]:  # noqa: D102
        cuts = (
            "substr({0}, 1, 8) || '-' || substr({0}, 9, 4) || '-' || substr({0}, 13, 4) || '-' || "
        )
        return (
            '"',
            Template(cuts + "substr({0}, 17, 4) || '-' || substr({0}, 21)", expression),
            '"',
        )

    def json(self, expression: Any, _field: Any) -> tuple[Part, ...]:  # noqa: D102
        return (Template("json({0})", expression),)

    def binary(self, expression: Any, _field: Any) -> tuple[Part, ...]:  # noqa: D102
        return ('"', self.base64(expression), '"')

    def array(self, type_: TypeRef, expression: Any, *, field: Any) -> tuple[Part, ...]:  # noqa: ARG002, D102
        return (Template("json({0})", expression),)

    def list_of(self, rows: str, column: str) -> str:  # noqa: D102
        return f"SELECT printf('[%%s]', group_concat(t.{column}, ',')) FROM ({rows}) t"

    def base64(self, text: Any) -> Any:  # noqa: D102
        return Template("mainspring_base64({0})", text)

    def bucket(self, unit: Bucket, *, dates: bool, zoned: bool) -> str:  # noqa: ARG002, D102
        return f"mainspring_bucket('{unit}', {{0}}, {'{1}' if zoned else 'NULL'})"

    def later(self, step: int, *, dates: bool) -> str:  # noqa: D102
        if dates:
            return f"date({{0}}, ({{1}} * {step:d}) || ' days')"
        return f"datetime({{0}}, ({{1}} * {step:d}) || ' seconds')"

    def any_of(self, lhs: str) -> str:  # noqa: D102
        return f"{lhs} IN (SELECT value FROM json_each(%s))"

    def list_parameter(self, values: list[Any]) -> Any:  # noqa: D102
        return json.dumps(values, default=str)


_EQUIPPED: WeakKeyDictionary[BaseDatabaseWrapper, tuple[Any, Matcher]] = WeakKeyDictionary()


def equip(connection: BaseDatabaseWrapper) -> Matcher:
    """Give a connection the functions that our statements use, once.

    Returns:
        What searches texts in it, for its clock to be set.
    """
    connection.ensure_connection()
    raw, matcher = _EQUIPPED.get(connection, (None, Matcher()))
    if raw is not connection.connection:
        matcher = Matcher()
        register_functions(connection.connection, matcher)
        _EQUIPPED[connection] = (connection.connection, matcher)
    return matcher


def register_functions(connection: sqlite3.Connection, matcher: Matcher) -> None:
    """Give a driver's connection the functions that our statements use."""
    connection.create_function("mainspring_float", 1, _float, deterministic=True)
    connection.create_function("mainspring_base64", 1, _base64, deterministic=True)
    connection.create_function("mainspring_decimal", 3, _decimal, deterministic=True)
    connection.create_function("mainspring_matches", 2, matcher, deterministic=True)
    connection.create_function("mainspring_bucket", 3, start_text, deterministic=True)
    connection.create_aggregate("mainspring_joined", 2, Joined)  # type: ignore[arg-type]
    for name, spread in SPREADS.items():
        connection.create_aggregate(f"mainspring_{name}", 1, spread)  # type: ignore[arg-type]
    for name, function in _MOMENTS.items():
        connection.create_function(f"mainspring_{name}", -1, _or_null(function), deterministic=True)


_MOMENTS = {
    "django_datetime_extract": _functions._sqlite_datetime_extract,
    "django_datetime_cast_date": _functions._sqlite_datetime_cast_date,
    "django_datetime_cast_time": _functions._sqlite_datetime_cast_time,
}


def without_overflow(sql: str, connection: BaseDatabaseWrapper) -> str:
    """Let our own functions read moments: the first and the last ones are none in another zone."""
    if "django_datetime_" not in sql:
        return sql
    equip(connection)
    for name in _MOMENTS:
        sql = sql.replace(f"{name}(", f"mainspring_{name}(")
    return sql


def _or_null(function: Callable[..., Any]) -> Callable[..., Any]:
    def call(*arguments: Any) -> Any:
        try:
            return function(*arguments)
        except OverflowError:
            return None

    return call


def _float(value: float | None) -> str:
    return repr(value) if value is not None and math.isfinite(value) else "null"


def _decimal(value: float | str | None, places: int, digits: int) -> str | None:
    """Write a number as Django reads it into a decimal."""
    if value is None or isinstance(value, str):
        return value
    number = _FROM_FLOAT.create_decimal_from_float(value)
    try:
        number = number.quantize(Decimal(1).scaleb(-places), context=Context(prec=digits))
    except InvalidOperation:
        # More digits than the field declares: as it is.
        return f"{number:f}"
    return f"{number:f}"


def _base64(value: str | bytes | None) -> str | None:
    if value is None:
        return None
    return base64.b64encode(value.encode() if isinstance(value, str) else value).decode("ascii")
