"""Measures of rows as SQL: one expression for each function, alike on every database."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import (
    BigIntegerField,
    BooleanField,
    DecimalField,
    DurationField,
    FloatField,
)

from mainspring.blueprint.measures import Function
from mainspring.blueprint.types import Scalar
from mainspring.sources.sql.fragments import Template
from mainspring.sources.sql.plain_fields import plain_field

if TYPE_CHECKING:
    from collections.abc import Callable

    from mainspring.sources.sql.dialect import Dialect

_EXTRA_PLACES = 4
"""Places of an average of exact numbers beyond those of the numbers."""
_EXTRA_DIGITS = 10
"""Digits of a sum of exact numbers beyond those of the numbers."""

_SPREADS = {
    Function.STDDEV: "STDDEV_SAMP",
    Function.STDDEV_POP: "STDDEV_POP",
    Function.VARIANCE: "VAR_SAMP",
    Function.VARIANCE_POP: "VAR_POP",
}


class Aggregation(Template):
    """SQL that sums up the values of many rows.

    Args:
        template: SQL in which {0}, {1}, ... stand for the expressions.
        expressions: Django expressions.
    """

    contains_aggregate = True

    def get_group_by_cols(self) -> list[Any]:
        """List nothing to group by: Django's own protocol."""
        return []


def measured(
    function: Function,
    value: Any = None,
    *,
    scalar: Scalar | None = None,
    field: Any = None,
    dialect: Dialect,
) -> Aggregation:
    """Make a measure of the rows of a group.

    Args:
        function: how it is made.
        value: the expression of the values, null where they do not count; none for the count of
            rows.
        scalar: what the values are.
        field: the Django field that knows them, for the places of exact numbers; None if none does.
        dialect: of the database.
    """
    if value is None:
        return Aggregation("COUNT(*)", output_field=BigIntegerField())
    if function in _SPREADS:
        number = Template(dialect.as_float, value, output_field=FloatField())
        spread = dialect.spread.format("{0}", _SPREADS[function])
        return Aggregation(spread, number, output_field=FloatField())
    return _MAKERS[function](value, scalar, field, dialect)


def _valued(value: Any, _scalar: object, _field: object, _dialect: object) -> Aggregation:
    return Aggregation("COUNT({0})", value, output_field=BigIntegerField())


def _counted(value: Any, _scalar: object, _field: object, _dialect: object) -> Aggregation:
    return Aggregation("COUNT(DISTINCT {0})", value, output_field=BigIntegerField())


def _sum(value: Any, scalar: Scalar | None, field: Any, _dialect: Dialect) -> Aggregation:
    match scalar:
        case Scalar.DECIMAL:
            places = getattr(field, "decimal_places", None)
            digits = None if places is None else field.max_digits + _EXTRA_DIGITS
            made = DecimalField(max_digits=digits, decimal_places=places)
            return Aggregation("SUM({0})", value, output_field=made)
        case Scalar.DURATION:
            return Aggregation("SUM({0})", value, output_field=DurationField())
        case Scalar.FLOAT:
            return Aggregation("SUM({0})", value, output_field=FloatField())
        case _:
            return Aggregation("SUM({0})", value, output_field=BigIntegerField())


def _average(value: Any, scalar: Scalar | None, field: Any, dialect: Dialect) -> Aggregation:
    match scalar:
        case Scalar.DECIMAL:
            places = getattr(field, "decimal_places", None)
            if places is None:
                return Aggregation("AVG({0})", value, output_field=DecimalField())
            places += _EXTRA_PLACES
            digits = field.max_digits + _EXTRA_PLACES
            made = DecimalField(max_digits=digits, decimal_places=places)
            return Aggregation(f"ROUND(AVG({{0}}), {places:d})", value, output_field=made)
        case Scalar.DURATION:
            template = dialect.as_span.format("AVG({0})")
            return Aggregation(template, value, output_field=DurationField())
        case _:
            number = Template(dialect.as_float, value, output_field=FloatField())
            return Aggregation("AVG({0})", number, output_field=FloatField())


def _least(value: Any, scalar: Scalar | None, field: Any, _dialect: Dialect) -> Aggregation:
    return _end("MIN({0})", value, scalar, field)


def _greatest(value: Any, scalar: Scalar | None, field: Any, _dialect: Dialect) -> Aggregation:
    return _end("MAX({0})", value, scalar, field)


def _end(template: str, value: Any, scalar: Scalar | None, field: Any) -> Aggregation:
    return Aggregation(template, value, output_field=field or plain_field(scalar))


def _every(value: Any, _scalar: object, _field: object, dialect: Dialect) -> Aggregation:
    return Aggregation(dialect.every, value, output_field=BooleanField())


def _some(value: Any, _scalar: object, _field: object, dialect: Dialect) -> Aggregation:
    return Aggregation(dialect.some, value, output_field=BooleanField())


_MAKERS: dict[Function, Callable[[Any, Scalar | None, Any, Dialect], Aggregation]] = {
    Function.COUNT: _valued,
    Function.COUNT_DISTINCT: _counted,
    Function.SUM: _sum,
    Function.AVG: _average,
    Function.MIN: _least,
    Function.MAX: _greatest,
    Function.ALL: _every,
    Function.ANY: _some,
}
