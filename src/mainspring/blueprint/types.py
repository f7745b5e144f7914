"""The types a value can have, independent of any database or protocol."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Scalar(StrEnum):
    """A kind of value; the text is its name in the schema."""

    ID = "ID"
    INT = "Int"
    BIG_INT = "BigInt"  # 64 bits and more, a string in JSON
    FLOAT = "Float"
    DECIMAL = "Decimal"  # exact, a string in JSON
    STRING = "String"
    BOOLEAN = "Boolean"
    DATE = "Date"  # ISO 8601
    DATE_TIME = "DateTime"  # ISO 8601; with an offset when the project uses time zones
    TIME = "Time"  # ISO 8601
    DURATION = "Duration"  # ISO 8601, days and smaller units
    UUID = "UUID"
    JSON = "JSON"
    BYTES = "Bytes"  # Base64, RFC 4648 section 4
    FILE = "File"  # object: name, url
    INT_RANGE = "IntRange"
    BIG_INT_RANGE = "BigIntRange"
    DECIMAL_RANGE = "DecimalRange"
    DATE_RANGE = "DateRange"
    DATE_TIME_RANGE = "DateTimeRange"


RANGES: dict[Scalar, Scalar] = {
    Scalar.INT_RANGE: Scalar.INT,
    Scalar.BIG_INT_RANGE: Scalar.BIG_INT,
    Scalar.DECIMAL_RANGE: Scalar.DECIMAL,
    Scalar.DATE_RANGE: Scalar.DATE,
    Scalar.DATE_TIME_RANGE: Scalar.DATE_TIME,
}
"""Range types and the type of their bounds."""

OBJECTS = frozenset({Scalar.FILE, *RANGES})
"""Scalars that a caller selects parts of."""

RANGE_PARTS = ("lower", "upper", "lowerInclusive", "upperInclusive", "empty")
FILE_PARTS = ("name", "url")


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeRef:
    """The type of a field."""

    scalar: Scalar  # of the value, or of the elements of a list
    enum: str | None = None  # name of the enum that spells the values
    text: str | None = None  # name of the type of texts that values must fit
    lists: int = 0  # how many lists stand around it: 0 for a plain value

    @property
    def is_object(self) -> bool:
        """Whether a caller selects parts of the value."""
        return self.scalar in OBJECTS
