"""What the planner makes of measures of many rows: authorised values, placed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mainspring.blueprint.expression import TRUE, Expression
from mainspring.blueprint.measures import Function, may_be_null

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mainspring.blueprint.expression import Literal, Slot
    from mainspring.blueprint.nodes import FieldNode
    from mainspring.operation.aggregate import Bucket, Fill
    from mainspring.operation.query import Bound
    from mainspring.planner.sort_key import SortKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathering:
    """How values are put together."""

    order: tuple[SortKey, ...] = ()  # of the rows; behind it that of the values themselves
    distinct: bool = False  # of equal values the first one stays
    limit: Bound = None
    separator: Slot | Literal | None = None  # between texts


@dataclass(frozen=True, slots=True)
class Summed:
    """A measure of rows."""

    function: Function
    value: SortKey | None = None  # what is taken of each row; None for the count of rows
    rows: Expression = TRUE  # which of the rows count
    gathering: Gathering | None = None  # of a measure that keeps the values


@dataclass(frozen=True, slots=True)
class Figure:
    """A measure as a value of the answer."""

    key: str
    summed: Summed


@dataclass(frozen=True, slots=True)
class KeyValue:
    """A value that all rows of a group share."""

    key: str
    place: int  # among the values that rows are grouped by


@dataclass(frozen=True, slots=True)
class Text:
    """A text that is always the same: JSON."""

    key: str
    json: str


@dataclass(frozen=True, slots=True)
class Box:
    """An object around figures or values of the same group."""

    key: str
    outputs: tuple[SummaryOutput, ...]


@dataclass(frozen=True, slots=True)
class GroupKey:
    """A value that rows are grouped by; null where it is not seen."""

    value: SortKey
    bucket: Bucket | None = None

    @property
    def field(self) -> FieldNode:
        """The field of the value."""
        return self.value.field


@dataclass(frozen=True, slots=True)
class GroupOrder:
    """One key of an order of groups."""

    by: int | Summed  # which of the values, or a measure
    descending: bool = False
    nulls_first: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Groups:
    """Groups of the rows of a summary."""

    key: str
    by: tuple[GroupKey, ...]
    outputs: tuple[SummaryOutput, ...]
    having: Expression = TRUE  # over measures
    order: tuple[GroupOrder, ...] = ()
    limit: Bound = None
    offset: Bound = None
    zone: Slot | None = None
    start: Slot | None = None
    end: Slot | None = None
    fill: Fill | None = None
    most: int = 0  # buckets between start and end

    @property
    def series(self) -> int | None:
        """Which of the values is the one by buckets that gaps are filled of; None is none."""
        if self.fill is None and self.start is None and self.end is None:
            return None
        return next(place for place, key in enumerate(self.by) if key.bucket is not None)


def within(outputs: tuple[SummaryOutput, ...]) -> Iterator[Figure | KeyValue | Text | Groups]:
    """List outputs: in place of boxes what is in them, behind groups what is told of those."""
    for output in outputs:
        match output:
            case Box():
                yield from within(output.outputs)
            case Groups():
                yield output
                yield from within(output.outputs)
            case _:
                yield output


SummaryOutput = Figure | KeyValue | Text | Box | Groups


def nothing_summed(outputs: tuple[SummaryOutput, ...]) -> str:
    """Give what is told of no rows at all: the JSON of an object."""
    return f"{{{','.join(_member(output) for output in outputs)}}}"


def _member(output: SummaryOutput) -> str:
    text = "null"
    match output:
        case Figure(_, summed) if not may_be_null(summed.function):
            text = "[]" if summed.function is Function.LIST else "0"
        case Text(_, json):
            text = json
        case Box(_, outputs):
            text = nothing_summed(outputs)
        case Groups():
            text = "[]"
    return f'"{output.key}":{text}'
