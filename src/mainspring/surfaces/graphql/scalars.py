"""The scalar types of the schema: what they accept, and the ISO forms they are spelled in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graphql import (
    GraphQLBoolean,
    GraphQLFloat,
    GraphQLID,
    GraphQLInt,
    GraphQLScalarType,
    GraphQLString,
)

from mainspring.blueprint.types import Scalar
from mainspring.surfaces.graphql import scalar_values
from mainspring.surfaces.graphql.literals import literal_parser

if TYPE_CHECKING:
    from collections.abc import Callable


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
    Scalar.BIG_INT: _scalar(
        Scalar.BIG_INT, scalar_values.big_int, "A whole number of 64 bits, as a string."
    ),
    Scalar.DECIMAL: _scalar(
        Scalar.DECIMAL, scalar_values.decimal, "An exact decimal number, as a string."
    ),
    Scalar.DATE: _scalar(Scalar.DATE, scalar_values.date_, "A date, ISO 8601."),
    Scalar.DATE_TIME: _scalar(
        Scalar.DATE_TIME,
        scalar_values.date_time,
        "A moment, ISO 8601 with an offset.",
        "https://scalars.graphql.org/andimarek/date-time.html",
    ),
    Scalar.TIME: _scalar(Scalar.TIME, scalar_values.time_, "A time of day, ISO 8601."),
    Scalar.DURATION: _scalar(
        Scalar.DURATION, scalar_values.duration, "A span of time, ISO 8601, days the largest unit."
    ),
    Scalar.UUID: _scalar(
        Scalar.UUID, scalar_values.uuid, "A UUID.", "https://tools.ietf.org/html/rfc4122"
    ),
    Scalar.JSON: _scalar(Scalar.JSON, scalar_values.json_, "Any JSON value."),
    Scalar.BYTES: _scalar(Scalar.BYTES, scalar_values.bytes_, "Bytes, in Base64."),
}
"""Types of the schema by what they hold; files and ranges are objects."""

TIME_ZONE = _scalar(
    "TimeZoneName", scalar_values.zone, "A time zone by its name in the IANA database."
)
DATE_OR_MOMENT = _scalar(
    "DateOrDateTime", scalar_values.date_or_moment, "A date or a moment, ISO 8601."
)
