"""The types a value can have, independent of any database or protocol."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from enum import StrEnum
from typing import Any


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

_NUMBER = "a number"
KINDS = {
    Scalar.INT: _NUMBER,
    Scalar.BIG_INT: _NUMBER,
    Scalar.FLOAT: _NUMBER,
    Scalar.DECIMAL: _NUMBER,
    Scalar.STRING: "a text",
    Scalar.BOOLEAN: "true or false",
    Scalar.DATE: "a date",
    Scalar.DATE_TIME: "a moment",
    Scalar.TIME: "a time of day",
    Scalar.DURATION: "a duration",
    Scalar.UUID: "a UUID",
}
"""Fields of one kind are compared with each other."""

FILE_PARTS = ("name", "url")


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A range of values; without a bound it has no end there."""

    lower: Any = None
    upper: Any = None
    lower_inclusive: bool = True
    upper_inclusive: bool = False


@dataclass(frozen=True, slots=True)
class Price:
    """An amount of money, as a caller gives it."""

    amount: Any
    currency: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """What the numbers of a field are amounts of."""

    kind: str  # name of the node that tells units and names of types
    _: KW_ONLY
    unit: str = ""  # the unit's name, or the currency's code; empty where a column has that
    column: tuple[str, ...] = ()  # attribute path of the currency's column
    places: int | None = None  # decimal places of the numbers; None for floats
    in_place: bool = False  # whether the field stands where its column would, under that name


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeRef:
    """The type of a field."""

    scalar: Scalar  # of the value, or of the elements of a list
    enum: str | None = None  # name of the enum that spells the values
    text: str | None = None  # name of the type of texts that values must fit
    lists: int = 0  # how many lists stand around it: 0 for a plain value
    quantity: Quantity | None = None  # what it is an amount of

    @property
    def is_object(self) -> bool:
        """Whether a caller selects parts of the value."""
        return self.scalar in OBJECTS or self.quantity is not None
