"""A read as data: which rows, which of their values, in which shape."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.expression import TRUE, Expression, Literal, Slot

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mainspring.operation.aggregate import AggregateOutput
    from mainspring.operation.order import Order

Bound = int | Slot | None
"""A number of rows: part of the shape, given with the request, or not given."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A field's value under a key of the answer."""

    key: str
    field: str  # attribute of the entity's field
    parts: tuple[tuple[str, str], ...] = ()  # key and part, for values that are objects
    unit: str | Slot | None = None  # that an amount is wanted in; a slot has a currency


@dataclass(frozen=True, slots=True)
class TypeName:
    """The name of the row's type under a key of the answer."""

    key: str


@dataclass(frozen=True, slots=True)
class GlobalId:
    """The row's opaque id, unique over all entities."""

    key: str
    internal: bool = False  # whether the surface takes it out of the answer again: it always shows


@dataclass(frozen=True, slots=True)
class Cursor:
    """The row's place in the order of its list, as an opaque text."""

    key: str


@dataclass(frozen=True, slots=True)
class Headline:
    """The text around the words that the row was found by, under a key of the answer."""

    key: str
    fields: tuple[tuple[str, ...], ...]  # attribute paths; the first one that holds a word counts
    words: Slot | Literal  # how many at most
    start: Slot | Literal  # stands before a found word
    stop: Slot | Literal  # stands behind it
    escape: bool  # whether the text is made safe to stand in HTML


class Tell(StrEnum):
    """What is told of a page of linked rows beside the rows."""

    TOTAL = "total"  # how many rows there are on all pages
    NEXT = "next"  # whether rows follow
    PREVIOUS = "previous"  # whether rows come before
    FIRST = "first"  # the cursor of the first row
    LAST = "last"  # the cursor of the last row


PAGE_INFO = {
    "hasNextPage": Tell.NEXT,
    "hasPreviousPage": Tell.PREVIOUS,
    "startCursor": Tell.FIRST,
    "endCursor": Tell.LAST,
}
"""What the fields of a page info tell, by their names in Relay's specification."""


@dataclass(frozen=True, slots=True)
class Told:
    """Something about a page of the rows behind a relation under a key of the answer."""

    key: str
    relation: str
    tell: Tell
    selection: Selection


@dataclass(frozen=True, slots=True)
class Link:
    """The rows behind a relation under a key of the answer."""

    key: str
    relation: str
    selections: tuple[Selection, ...]  # one for each target; several only for a generic link


@dataclass(frozen=True, slots=True)
class Wrapped:
    """An object around values of the same row, such as the node of an edge."""

    key: str
    outputs: tuple[Output, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A constant text under a key of the answer."""

    key: str
    value: str


@dataclass(frozen=True, slots=True)
class Aggregate:
    """What is asked of all rows of a selection together."""

    key: str
    relation: str  # the rows behind it; empty at the root
    selection: Selection
    outputs: tuple[AggregateOutput, ...]


Output = Leaf | TypeName | GlobalId | Cursor | Headline | Told | Aggregate | Link | Wrapped | Text


@dataclass(frozen=True, slots=True)
class Variant:
    """What is asked of the rows of one type."""

    entity: str
    outputs: tuple[Output, ...]


@dataclass(frozen=True, slots=True)
class Boundary:
    """A row's place in an order: the values of its keys there, from a cursor."""

    order: str  # the mark of the order that the values are of
    values: tuple[Slot | None, ...]  # JSON values, one for each key; None stands for null


@dataclass(frozen=True, slots=True)
class Selection:
    """The rows of an entity and what is asked of each."""

    entity: str
    variants: tuple[Variant, ...]  # the entity's own first; others are its descendants
    where: Expression = TRUE
    search: tuple[Slot | Literal, ...] = ()  # words that must all be found
    order: tuple[Order, ...] = ()
    limit: Bound = None
    offset: Bound = None
    after: Boundary | None = None  # only rows behind it
    before: Boundary | None = None  # only rows before it
    backwards: bool = False  # whether the limit counts from the end
    distinct: tuple[str, ...] = ()  # attributes of fields; of equal rows the first one stays
    seed: Bound = None  # of a random order, which comes behind the keys of the given one
    measured: int = 0  # how many measures of linked rows its conditions and its order hold


class Part(StrEnum):
    """A part of a page of rows."""

    ROWS = "rows"  # nodes or edges
    TOTAL = "total"  # how many rows there are on all pages
    INFO = "info"
    TYPE_NAME = "__typename"


@dataclass(frozen=True, slots=True)
class PagePart:
    """A part of a page, or of what is said about a list, under a key of the answer."""

    key: str
    part: Part
    selection: Selection | None = None  # of the rows, where the part is a list of them
    inner: tuple[
        tuple[str, str], ...
    ] = ()  # key and name inside page info; key and text of a type name


class Kind(StrEnum):
    """The shape of a read's answer."""

    ONE = "one"  # an object or null
    MANY = "many"  # a list
    PAGE = "page"  # a page of a list with its counts
    COUNT = "count"  # how many rows there are
    AGGREGATE = "aggregate"  # measures of all rows and of groups of them


@dataclass(frozen=True)
class Read:
    """One root field: everything that shapes its statements; values come beside it.

    Equal reads share their plans, so the hash is kept.
    """

    key: str
    kind: Kind
    selection: Selection
    parts: tuple[PagePart, ...] = ()  # of a page or a count
    discreet: bool = False  # whether a denied entity answers as if there were no such row
    aggregate: Aggregate | None = None  # of the rows
    moment: Slot | None = None  # rows are read as they were then; None is as they are
    linked: bool = False  # whether the rows are those that to-one links lead to

    @cached_property
    def _hash(self) -> int:
        asked = (self.selection, self.parts, self.aggregate)
        shown = (self.discreet, self.moment, self.linked)
        return hash((self.key, self.kind, *asked, *shown))

    def __hash__(self) -> int:
        return self._hash


@dataclass(frozen=True, slots=True)
class Whole:
    """A value of a result as it is."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a record under a key of the answer."""

    key: str
    attribute: str  # as Python spells it; empty for the name of the record's type
    asked: Asked


@dataclass(frozen=True, slots=True)
class Parts:
    """Some fields of a record."""

    record: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """What is asked of rows of an entity."""

    selection: Selection
    lists: int = 0  # how many lists stand around each row


Asked = Whole | Parts | Rows


@dataclass(frozen=True, slots=True)
class Call:
    """A root field that a function of the project answers."""

    key: str
    query: str  # its name
    arguments: tuple[tuple[str, Slot], ...]  # names of its arguments that are given
    asked: Asked
    limit: Bound = None  # of rows
    offset: Bound = None


@dataclass(frozen=True, slots=True)
class Query:
    """A document's reads and calls, in its order."""

    reads: tuple[Read | Call, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A query with the values for its slots."""

    query: Query
    values: Sequence[Any] = ()


def leads(order: Sequence[Order], distinct: Sequence[str]) -> bool:
    """Tell whether an order begins with the fields that rows are distinct by, or there is none."""
    leading = {key.path for key in order[: len(distinct)] if key.measure is None}
    return not order or leading == {(name,) for name in distinct}


def links_within(outputs: tuple[Output, ...]) -> tuple[Link, ...]:
    """List the links among outputs and in the objects that wrap values of the same row."""
    return tuple(output for output in flat(outputs) if isinstance(output, Link))


def flat(outputs: Iterable[Output]) -> Iterator[Output]:
    """List outputs, those in objects around values of the same row in place of the objects."""
    for output in outputs:
        if isinstance(output, Wrapped):
            yield from flat(output.outputs)
        else:
            yield output
