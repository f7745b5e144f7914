"""JSON text by MySQL and MariaDB, which nest no lists with a limit of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings

from mainspring.operation.aggregate import Bucket
from mainspring.sources.sql.dialect import Dialect
from mainspring.sources.sql.fragments import Part, Template

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper

    from mainspring.blueprint.types import TypeRef


class MySQL(Dialect):
    """MySQL 8 and MariaDB 10.6 and later."""

    keeps_order = False
    row_values = False
    full_text = "mysql"
    json_value = (
        "CASE WHEN {1} REGEXP '^[A-Z][A-Z][A-Z]$' "
        "THEN json_unquote(json_extract({0}, concat('$.', {1}))) END"
    )
    among = (
        "CASE WHEN json_type(json_extract({0})) = 'STRING' THEN "
        "coalesce(BINARY CONVERT(json_unquote(json_extract({0})) USING utf8mb4) IN %s, FALSE) "
        # As floats, whole numbers of more than 53 bits would be equal to their neighbours.
        "WHEN json_type(json_extract({0})) IN ('INTEGER', 'UNSIGNED INTEGER') "
        "THEN coalesce(CAST(json_extract({0}) AS DECIMAL(65)) IN %s, FALSE) "
        "WHEN json_type(json_extract({0})) IN ('DOUBLE', 'DECIMAL') "
        "THEN coalesce(json_extract({0}) + 0e0 IN %s, FALSE) "
        "WHEN json_type(json_extract({0})) = 'BOOLEAN' THEN "
        "coalesce(CAST(json_extract({0}) AS CHAR) IN %s, FALSE) "
        "WHEN json_extract({0}) IS NOT NULL THEN FALSE END"
    )
    nested_lists = False
    empty_lists = False
    quotes_directly = "json_quote({0})"
    exact_text = "BINARY CONVERT({0} USING utf8mb4)"
    as_float = "CAST({0} AS DOUBLE)"
    as_span = "CAST(ROUND({0}) AS SIGNED)"
    every = "MIN({0})"
    # A longer text than a packet would be null; it is quoted, too, and others stand beside it.
    whole = "CASE WHEN octet_length({0}) > @@max_allowed_packet DIV 4 THEN {1} ELSE {0} END"
    joined = "group_concat({0} ORDER BY {1} SEPARATOR '')"
    some = "MAX({0})"

    def __init__(self, connection: BaseDatabaseWrapper) -> None:
        self._has_uuid = bool(getattr(connection.features, "has_native_uuid_field", False))

    def string(self, expression: Any, _field: Any) -> tuple[Part, ...]:  # noqa: D102
        return (Template("json_quote(CONVERT({0} USING utf8mb4))", expression),)

    def floating(self, expression: Any, _field: Any) -> tuple[Part, ...]:  # noqa: D102
        return (Template(f"coalesce(CAST({{0}} AS CHAR({_DIGITS})), 'null')", expression),)

    def decimal(self, expression: Any, _field: Any) -> tuple[Part, ...]:  # noqa: D102
        return ('"', expression, '"')

    def date_time(self, expression: Any, _field: Any) -> tuple[Part, ...]:  # noqa: D102
        return (
            '"',
            self._trimmed("'%%Y-%%m-%%dT%%H:%%i:%%s'", expression),
            '+00:00"' if settings.USE_TZ else '"',
        )

    def time(self, expression: Any, _field: Any) -> tuple[Part, ...]:  # noqa: D102
        return ('"', self._trimmed("'%%H:%%i:%%s'", expression), '"')

    @staticmethod
    def _trimmed(pattern: str, expression: Any) -> Template:
        return Template(
            f"concat(date_format({{0}}, {pattern}), CASE WHEN microsecond({{0}}) = 0 THEN '' ELSE "
            "concat('.', trim(trailing '0' from lpad(microsecond({0}), 6, '0'))) END)",
            expression,
        )

    def duration(self, expression: Any, _field: Any) -> tuple[Part, ...]:  # noqa: D102
        size = "abs({0})"
        span = Template(
            "concat(CASE WHEN {0} < 0 THEN '-' ELSE '' END, 'P', "
            f"{size} DIV 86400000000, 'DT', lpad({size} DIV 3600000000 %% 24, 2, '0'), 'H', "
            f"lpad({size} DIV 60000000 %% 60, 2, '0'), 'M', "
            f"lpad({size} DIV 1000000 %% 60, 2, '0'), "
            f"CASE WHEN {size} %% 1000000 = 0 THEN '' "
            f"ELSE concat('.', lpad({size} %% 1000000, 6, '0')) END, 'S')",
            expression,
        )
        return ('"', span, '"')

    def uuid(self, expression: Any, _field: Any) -> tuple[Part, ...]:  # noqa: D102
        if self._has_uuid:
            return ('"', expression, '"')
        cuts = "substr({0}, 1, 8), '-', substr({0}, 9, 4), '-', substr({0}, 13, 4), '-', "
        return (
            '"',
            Template(f"concat({cuts}substr({{0}}, 17, 4), '-', substr({{0}}, 21))", expression),
            '"',
        )

    def json(self, expression: Any, _field: Any) -> tuple[Part, ...]:  # noqa: D102
        return (Template("CAST({0} AS CHAR)", expression),)

    def binary(self, expression: Any, _field: Any) -> tuple[Part, ...]:  # noqa: D102
        return ('"', self.base64(expression), '"')

    def array(self, type_: TypeRef, expression: Any, *, field: Any) -> tuple[Part, ...]:  # noqa: ARG002, D102
        return (Template("CAST({0} AS CHAR)", expression),)

    def list_of(self, rows: str, column: str) -> str:  # noqa: D102
        joined = f"coalesce(group_concat(t.{column} SEPARATOR ','), '')"
        return f"SELECT concat('[', {joined}, ']') FROM ({rows}) t"

    def base64(self, text: Any) -> Any:  # noqa: D102
        return Template("replace(to_base64({0}), char(10 USING utf8mb4), '')", text)

    def bucket(self, unit: Bucket, *, dates: bool, zoned: bool) -> str:  # noqa: D102
        if not zoned:
            start = _STARTS[unit].format(value="{0}")
            return f"DATE({start})" if dates else start
        local = "CONVERT_TZ({0}, '+00:00', {1})"
        start = _STARTS[unit].format(value=local)
        if unit in {Bucket.HOUR, Bucket.MINUTE}:
            # By its distance: an hour that comes twice is two.
            return f"{{0}} - INTERVAL TIMESTAMPDIFF(MICROSECOND, {start}, {local}) MICROSECOND"
        return f"CONVERT_TZ({start}, {{1}}, '+00:00')"

    def later(self, step: int, *, dates: bool) -> str:  # noqa: D102
        if dates:
            return f"({{0}} + INTERVAL {{1}} * {step:d} DAY)"
        return f"({{0}} + INTERVAL {{1}} * {step:d} SECOND)"

    def any_of(self, lhs: str) -> str:  # noqa: D102
        return f"{lhs} IN %s"

    def list_parameter(self, values: list[Any]) -> Any:  # noqa: D102
        return tuple(values) or (None,)


_DIGITS = 64
"""More than a number is ever spelled with; else the text is cut where the database keeps it aside,
as it takes 22 to be enough."""

_FIRST = "MAKEDATE(YEAR({value}), 1)"
_STARTS = {
    unit: f"CAST({start} AS DATETIME(6))"
    for unit, start in {
        Bucket.YEAR: _FIRST,
        Bucket.QUARTER: f"{_FIRST} + INTERVAL QUARTER({{value}}) - 1 QUARTER",
        Bucket.MONTH: "DATE({value}) - INTERVAL DAYOFMONTH({value}) - 1 DAY",
        Bucket.WEEK: "DATE({value}) - INTERVAL WEEKDAY({value}) DAY",
        Bucket.DAY: "DATE({value})",
        Bucket.HOUR: "date_format({value}, '%%Y-%%m-%%d %%H:00:00')",
        Bucket.MINUTE: "date_format({value}, '%%Y-%%m-%%d %%H:%%i:00')",
    }.items()
}
"""The starts of spans, by their lengths."""
