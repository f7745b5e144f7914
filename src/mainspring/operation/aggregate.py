"""What is asked of many rows together: measures of all of them and of groups of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from mainspring.blueprint.expression import TRUE, Expression

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mainspring.blueprint.expression import Literal, Slot
    from mainspring.blueprint.measures import Measure
    from mainspring.operation.order import Order


class Bucket(StrEnum):
    """A span of the calendar that dates or moments fall into; weeks begin on Monday."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    HOUR = "hour"
    MINUTE = "minute"


class Fill(StrEnum):
    """What stands in a bucket without rows."""

    ZERO = "zero"  # zero for every number and duration, null for all else
    NULL = "null"  # null for everything but counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathering:
    """How values are put together: in which order, and how many of them."""

    order: tuple[Order, ...] = ()  # of the rows; behind it that of the values themselves
    distinct: bool = False  # of equal values the first one stays
    limit: int | Slot | None = None
    separator: Slot | Literal | None = None  # between texts


@dataclass(frozen=True, slots=True)
class Figure:
    """A measure under a key of the answer."""

    key: str
    measure: Measure
    rows: Expression = TRUE  # which of the rows it is of
    gathering: Gathering | None = None  # of a measure that keeps the values


@dataclass(frozen=True, slots=True)
class KeyValue:
    """A value that all rows of a group share, under a key of the answer."""

    key: str
    place: int  # among the values that rows are grouped by


@dataclass(frozen=True, slots=True)
class Name:
    """A constant text under a key of the answer."""

    key: str
    value: str


@dataclass(frozen=True, slots=True)
class Box:
    """An object around figures or values of the same group."""

    key: str
    outputs: tuple[AggregateOutput, ...]


@dataclass(frozen=True, slots=True)
class GroupBy:
    """A value that rows are grouped by."""

    path: tuple[str, ...]  # names of to-one relations, then the attribute of a field
    bucket: Bucket | None = None  # None is for the value itself


@dataclass(frozen=True, slots=True)
class GroupOrder:
    """One key of an order of groups: a value that they are of, or a measure of their rows."""

    by: int | Measure  # which of the values
    descending: bool = False
    nulls_first: bool | None = None  # None: last when ascending, first when descending
    rows: Expression = TRUE  # which of the rows the measure is of


@dataclass(frozen=True, slots=True, kw_only=True)
class Groups:
    """Groups of the rows under a key of the answer."""

    key: str
    by: tuple[GroupBy, ...]
    outputs: tuple[AggregateOutput, ...]
    having: Expression = TRUE
    order: tuple[GroupOrder, ...] = ()  # before that by all values
    limit: int | Slot | None = None
    offset: int | Slot | None = None
    zone: Slot | None = None  # of buckets; None is for the current one
    start: Slot | None = None  # only buckets from the one that holds it
    end: Slot | None = None  # only buckets that begin before it
    fill: Fill | None = None  # None leaves buckets without rows out
    most: int = 0  # buckets between start and end


AggregateOutput = Figure | KeyValue | Name | Box | Groups


def flat(outputs: Iterable[AggregateOutput]) -> Iterator[Figure | KeyValue | Name | Groups]:
    """List outputs, those in boxes in place of the boxes."""
    for output in outputs:
        if isinstance(output, Box):
            yield from flat(output.outputs)
        else:
            yield output
