"""What many rows are summed up to: functions of their values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Function(StrEnum):
    """How many values become one; the text is its name on every surface. Nulls do not count."""

    COUNT = "count"  # of rows; it takes no field
    COUNT_DISTINCT = "countDistinct"  # of different values
    SUM = "sum"
    AVG = "avg"
    MIN = "min"
    MAX = "max"
    STDDEV = "stddev"  # as of a sample of more values; null where there is just one
    VARIANCE = "variance"  # likewise
    STDDEV_POP = "stddevPop"  # of all values that there are
    VARIANCE_POP = "variancePop"  # likewise
    ALL = "all"  # whether every value is true
    ANY = "any"  # whether one is
    LIST = "list"  # of the values, in an order
    JOIN = "join"  # of texts, in an order, to one


@dataclass(frozen=True, slots=True)
class Measure:
    """A number, or another single value, about rows."""

    function: Function
    attribute: str = ""  # of the field whose values are taken; empty for the count of rows


GATHERED = frozenset({Function.LIST, Function.JOIN})
"""Functions that keep the values; what they make is neither compared nor sorted by."""


def may_be_null(function: Function) -> bool:
    """Tell whether a measure of no values at all is null; counts are zero, lists are empty."""
    return function not in {Function.COUNT, Function.COUNT_DISTINCT, Function.LIST}
