"""JSON text by PostgreSQL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db.models import DateField, DateTimeField, DecimalField, IntegerField

from mainspring.blueprint.types import RANGES, Scalar, TypeRef
from mainspring.operation.chunk import FORMULAS
from mainspring.sources.sql.dialect import Dialect
from mainspring.sources.sql.fragments import JoinedText, Part, Template, quoted

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper

    from mainspring.operation.aggregate import Bucket

_LARGEST = "1.7976931348623157e308::float8"
_PLAIN_ELEMENTS = {
    Scalar.INT,
    Scalar.STRING,
    Scalar.BOOLEAN,
    Scalar.UUID,
    Scalar.DATE,
    Scalar.TIME,
    Scalar.JSON,
}
_SECONDS = "abs(extract(epoch from {0}) - extract(year from {0}) * 21600)"
"""A year of an interval counts 365 days, as drivers read it; the database takes a quarter more."""


class PostgreSQL(Dialect):
    """PostgreSQL 13 and later."""

    lateral = True
    distinct_on = True
    text_cells = True
    full_text = "postgresql"
    quotes_directly = "to_json({0}::text)"
    as_text = "({0})::text"
    # What Python has no value for has a place in an order, too: infinities, months, far years.
    spelled_places = frozenset(
        {Scalar.FLOAT, Scalar.DECIMAL, Scalar.DURATION, Scalar.DATE, Scalar.DATE_TIME}
    )
    json_value = "(({0})::json ->> {1})"
    among = "{0} = ANY(%s::jsonb[])"
    as_number = "({0})::numeric"
    no_time = "interval '0'"

    def __init__(self, connection: BaseDatabaseWrapper) -> None:
        self._in_utc = connection.timezone_name == "UTC"

    def encode(  # noqa: D102
        self, type_: TypeRef, expression: Any, *, nullable: bool, field: Any
    ) -> tuple[Part, ...]:
        if type_.scalar is Scalar.DECIMAL and nullable and not type_.lists:
            # Nothing is greater than NaN, which no JSON number or decimal string can hold.
            test = """CASE WHEN {0} < 'NaN' THEN '"' || {0} || '"' ELSE 'null' END"""
            return (Template(test, expression),)
        return super().encode(type_, expression, nullable=nullable, field=field)

    def string(self, expression: Any, field: Any) -> tuple[Part, ...]:  # noqa: D102
        if _is_address(field):
            return (Template("to_json(host({0}))", expression),)
        return super().string(expression, field)

    def plain_text(self, expression: Any, field: Any) -> Any:  # noqa: D102
        return Template("host({0})", expression) if _is_address(field) else self.text(expression)

    def text_cell(self, expression: Any, *, raw: bool) -> Any:  # noqa: D102
        inner = """replace({0}, '"', '""') || '"'"""
        if raw:
            return Template(f"""'"' || {inner}""", expression)
        formula = f"strpos({quoted(FORMULAS)}, left({{0}}, 1)) > 0 AND {{0}} <> ''"
        start = f"""CASE WHEN {formula} THEN '"''' ELSE '"' END"""
        return Template(f"{start} || {inner}", expression)

    def boolean(self, expression: Any, _field: Any) -> tuple[Part, ...]:  # noqa: D102
        return (Template("({0})::text", expression),)

    def floating(self, expression: Any, _field: Any) -> tuple[Part, ...]:  # noqa: D102
        test = (
            f"CASE WHEN {{0}} BETWEEN -{_LARGEST} AND {_LARGEST} THEN ({{0}})::text ELSE 'null' END"
        )
        return (Template(test, expression),)

    def decimal(self, expression: Any, _field: Any) -> tuple[Part, ...]:  # noqa: D102
        return ('"', expression, '"')

    def date_time(self, expression: Any, _field: Any) -> tuple[Part, ...]:  # noqa: D102
        if self._in_utc or not settings.USE_TZ:
            return (Template("to_json({0})", expression),)
        local = Template("""rtrim(to_json({0} AT TIME ZONE 'UTC')::text, '"')""", expression)
        return (local, '+00:00"')

    def date(self, expression: Any, _field: Any) -> tuple[Part, ...]:  # noqa: D102
        return (Template("to_json({0})", expression),)

    def time(self, expression: Any, _field: Any) -> tuple[Part, ...]:  # noqa: D102
        return (Template("to_json({0})", expression),)

    def duration(self, expression: Any, _field: Any) -> tuple[Part, ...]:  # noqa: D102
        sign = Template("CASE WHEN extract(epoch from {0}) < 0 THEN '-' ELSE '' END", expression)
        days = Template(f"floor({_SECONDS} / 86400)", expression)
        clock = Template(
            f'to_char(make_interval(secs => ({_SECONDS} %% 86400)::float8), \'HH24"H"MI"M"SS\')',
            expression,
        )
        micros = Template(
            f"CASE WHEN {_SECONDS} %% 1 = 0 THEN '' "
            f"ELSE '.' || lpad(round(({_SECONDS} %% 1) * 1000000)::text, 6, '0') END",
            expression,
        )
        return ('"', sign, "P", days, "DT", clock, micros, 'S"')

    def uuid(self, expression: Any, _field: Any) -> tuple[Part, ...]:  # noqa: D102
        return ('"', expression, '"')

    def json(self, expression: Any, field: Any) -> tuple[Part, ...]:  # noqa: D102
        if field is not None and field.get_internal_type() == "HStoreField":
            return (Template("hstore_to_json({0})::text", expression),)
        return (Template("({0})::text", expression),)

    def binary(self, expression: Any, _field: Any) -> tuple[Part, ...]:  # noqa: D102
        return ('"', Template("translate(encode({0}, 'base64'), E'\\n', '')", expression), '"')

    def array(self, type_: TypeRef, expression: Any, *, field: Any) -> tuple[Part, ...]:  # noqa: D102
        if type_.scalar in _PLAIN_ELEMENTS and type_.enum is None:
            return (Template("to_json({0})::text", expression),)
        element = Template("element")
        inner = self.encode(
            TypeRef(scalar=type_.scalar),
            element,
            nullable=True,
            field=getattr(field, "base_field", None),
        )
        return (
            Template(
                "(SELECT concat('[', string_agg({1}, ',' ORDER BY place), ']') "
                "FROM unnest({0}) WITH ORDINALITY AS u(element, place) WHERE {0} IS NOT NULL "
                "HAVING {0} IS NOT NULL)",
                expression,
                self.text(JoinedText(inner)),
            ),
        )

    def range_part(self, scalar: Scalar, part: str, expression: Any) -> tuple[Part, ...]:  # noqa: D102
        tests = {"lowerInclusive": "lower_inc", "upperInclusive": "upper_inc", "empty": "isempty"}
        if part in tests:
            return (Template(f"({tests[part]}({{0}}))::text", expression),)
        bound = Template(f"{part}({{0}})", expression, output_field=_BOUNDS[RANGES[scalar]])
        return self.encode(TypeRef(scalar=RANGES[scalar]), bound, nullable=True, field=None)

    def list_of(self, rows: str, column: str) -> str:  # noqa: D102
        return f"SELECT concat('[', string_agg(t.{column}, ','), ']') FROM ({rows}) t"

    def base64(self, text: Any) -> Any:  # noqa: D102
        return Template("translate(encode(convert_to({0}, 'UTF8'), 'base64'), E'\\n', '')", text)

    def bucket(self, unit: Bucket, *, dates: bool, zoned: bool) -> str:  # noqa: D102
        if zoned:
            # From an hour down it keeps the offset of the moment: an hour that comes twice is two.
            return f"date_trunc('{unit}', {{0}}, {{1}})"
        start = f"date_trunc('{unit}', ({{0}})::timestamp)"
        return f"({start})::date" if dates else start

    def later(self, step: int, *, dates: bool) -> str:  # noqa: D102
        if dates:
            return f"({{0}} + {{1}} * {step:d})"
        return f"({{0}} + {{1}} * interval '{step:d} seconds')"

    def any_of(self, lhs: str) -> str:  # noqa: D102
        return f"{lhs} = ANY(%s)"

    def list_parameter(self, values: list[Any]) -> Any:  # noqa: D102
        return values


def _is_address(field: Any) -> bool:
    kinds = {"GenericIPAddressField", "IPAddressField"}
    return field is not None and field.get_internal_type() in kinds


_BOUNDS = {
    Scalar.INT: IntegerField(),
    Scalar.BIG_INT: IntegerField(),
    Scalar.DECIMAL: DecimalField(),
    Scalar.DATE: DateField(),
    Scalar.DATE_TIME: DateTimeField(),
}
