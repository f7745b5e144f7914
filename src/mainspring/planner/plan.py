"""What the planner makes: a tree of fetches, each with its rows, order and outputs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from mainspring.blueprint.expression import TRUE, Expression, Matches, Slot
from mainspring.operation.query import Tell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mainspring.blueprint.expression import Slot
    from mainspring.blueprint.nodes import FieldNode, RelationNode
    from mainspring.operation.query import Bound, Boundary, Headline, Kind, Part
    from mainspring.planner.sort_key import SortKey
    from mainspring.planner.summary import SummaryOutput


@dataclass(frozen=True, slots=True)
class Value:
    """A field's value."""

    key: str
    field: FieldNode
    parts: tuple[tuple[str, str], ...] = ()
    visible: Expression = TRUE  # where false it is null, or FORBIDDEN if the column never is
    unit: str | Slot | None = None  # that an amount is wanted in; a slot has a currency


@dataclass(frozen=True, slots=True)
class Constant:
    """A text that is the same for every row: JSON."""

    key: str
    json: str


@dataclass(frozen=True, slots=True)
class Hidden:
    """A value that is never seen: null, with the error FORBIDDEN where the column is never null."""

    key: str
    reported: bool  # whether the answer says so


@dataclass(frozen=True, slots=True)
class Identity:
    """The row's opaque id."""

    key: str
    entity: str


@dataclass(frozen=True, slots=True)
class Pointer:
    """The row's place in the order of its list, for a cursor."""

    key: str


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The text around the words of the search that found the row."""

    key: str
    search: Matches
    asked: Headline
    fields: tuple[tuple[str, ...], ...]  # attribute paths of texts that are seen on every row


class Placement(StrEnum):
    """Where a linked fetch runs."""

    INLINE = "inline"  # inside the statement of the rows it belongs to
    BATCHED = "batched"  # in a statement of its own, for all these rows at once


@dataclass(frozen=True, slots=True)
class Linked:
    """The rows behind a relation."""

    key: str
    relation: RelationNode
    fetches: tuple[Fetch, ...]  # one for each target; several only for a generic link
    visible: Expression = TRUE  # a condition on the row that the link starts from
    placement: Placement = Placement.INLINE


NOTHING_TOLD = {
    Tell.TOTAL: "0",
    Tell.NEXT: "false",
    Tell.PREVIOUS: "false",
    Tell.FIRST: "null",
    Tell.LAST: "null",
}
"""What is told of a page that no row can be on: JSON."""


@dataclass(frozen=True, slots=True)
class PageFact:
    """Something about a page of the rows behind a relation."""

    key: str
    relation: RelationNode
    tell: Tell
    fetch: Fetch  # the page
    visible: Expression = TRUE  # a condition on the row that the link starts from
    placement: Placement = Placement.INLINE


@dataclass(frozen=True, slots=True)
class Summary:
    """Measures of the rows behind a relation, or of those at the root."""

    key: str
    relation: RelationNode | None
    fetch: Fetch  # the rows, without an order
    outputs: tuple[SummaryOutput, ...]
    visible: Expression = TRUE  # a condition on the row that the link starts from
    placement: Placement = Placement.INLINE


@dataclass(frozen=True, slots=True)
class Envelope:
    """An object around values of the same row."""

    key: str
    outputs: tuple[Output, ...]


Output = (
    Value
    | Constant
    | Hidden
    | Identity
    | Pointer
    | Excerpt
    | PageFact
    | Summary
    | Linked
    | Envelope
)


@dataclass(frozen=True, slots=True)
class Shape:
    """The outputs for the rows of one type."""

    entity: str
    path: tuple[
        str, ...
    ]  # links from the fetch's rows to this type's own; empty for the fetch's own type
    rows: Expression  # on rows of this type: which of them count as this type
    outputs: tuple[Output, ...]


@dataclass(frozen=True, slots=True)
class Fetch:
    """Rows of an entity, as one principal's Decision shows them."""

    entity: str
    rows: Expression  # the Decision's filter and the request's, joined
    shapes: tuple[Shape, ...]  # the most derived type first; the entity's own last
    order: tuple[SortKey, ...] = ()
    limit: Bound = None
    offset: Bound = None
    after: Boundary | None = None  # only rows behind it
    before: Boundary | None = None  # only rows before it
    backwards: bool = False  # whether the limit counts from the end
    distinct: tuple[SortKey, ...] = ()  # of rows with equal values the first one stays
    unfiltered: bool = False  # whether every row behind a link is shown: then a join serves


@dataclass(frozen=True, slots=True)
class PlannedPart:
    """A part of a page."""

    key: str
    part: Part
    fetch: Fetch | None = None
    inner: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """One read, ready for a source."""

    key: str
    kind: Kind
    fetch: Fetch
    parts: tuple[PlannedPart, ...] = ()
    denied: bool = False  # whether the Decision shows no row at all: nothing runs
    linked: bool = False  # whether the rows are those that to-one links lead to
    summary: Summary | None = None  # of the rows
    moment: Slot | None = None  # rows are read as they were then; None is as they are


def map_outputs(fetch: Fetch, change: Callable[[Output], Output]) -> Fetch:
    """Replace each output of a fetch, those in envelopes too, by what a function makes of it."""

    def changed(output: Output) -> Output:
        if isinstance(output, Envelope):
            return Envelope(output.key, tuple(changed(inner) for inner in output.outputs))
        return change(output)

    shapes = tuple(
        replace(shape, outputs=tuple(changed(output) for output in shape.outputs))
        for shape in fetch.shapes
    )
    return replace(fetch, shapes=shapes)


def outputs_of(fetch: Fetch) -> tuple[Output, ...]:
    """List the outputs of all types of rows, those in envelopes in place of the envelopes."""

    def flat(outputs: tuple[Output, ...]) -> Iterator[Output]:
        for output in outputs:
            if isinstance(output, Envelope):
                yield from flat(output.outputs)
            else:
                yield output

    return tuple(output for shape in fetch.shapes for output in flat(shape.outputs))
