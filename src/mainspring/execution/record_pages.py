"""Pages of an entity's rows from Python, by cursors or by numbers."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol

from mainspring.blueprint.expression import Slot
from mainspring.errors import BadInput
from mainspring.execution.cursors import opened
from mainspring.operation.query import Boundary, Cursor, Kind, PagePart, Part, Read
from mainspring.operation.variants import variants_of
from mainspring.sources.sql.past import in_utc

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mainspring.execution.engine import Engine
    from mainspring.execution.named_values import NamedValues
    from mainspring.operation.query import Output, Selection

_CURSOR = "ms_cursor"
_MOST = 2**31 - 2
_APART = (
    ({"first", "last"}, "Ask for the first rows or for the last ones."),
    ({"number", "last"}, "Pages are numbered from the start."),
    ({"number", "after"}, "Give the number of the page or a cursor."),
    ({"number", "before"}, "Give the number of the page or a cursor."),
)


class Source(Protocol):
    """The records that have pages: `mainspring.execution.records.EntityRecords`."""

    @property
    def engine(self) -> Engine:
        """What reads them."""

    @property
    def given(self) -> tuple[Any, ...]:
        """The values of their slots."""

    @property
    def moment(self) -> Slot | None:
        """That they are of."""

    @property
    def named_values(self) -> NamedValues:
        """Asks for values by their names."""

    @property
    def is_sliced(self) -> bool:
        """Whether they are a slice of others."""

    def with_given(self, values: Sequence[Any]) -> Source:
        """Give the same records with other values of slots."""

    def selection(self, outputs: tuple[Output, ...]) -> Selection:
        """Ask for outputs of the rows."""

    def own_outputs(self) -> tuple[Output, ...]:
        """Ask for what instances hold."""

    def instances(self, selection: Selection) -> Iterator[Any]:
        """Read what is asked of rows as instances."""

    def answered(self, read: Read) -> Any:
        """Give the answer to a read."""


@dataclass(frozen=True)
class Page:
    """Rows of a page with their places: `mainspring.definition.pages.Page`."""

    items: list[Any]
    cursors: list[str]
    records: Source = field(repr=False)  # with the values of the page's cursors
    selection: Selection = field(repr=False)  # the page
    more: bool = field(repr=False)  # whether rows follow in the direction that it is counted in

    def __iter__(self) -> Iterator[Any]:
        """Go through the items."""
        return iter(self.items)

    def __len__(self) -> int:
        """Count the items."""
        return len(self.items)

    @property
    def start_cursor(self) -> str | None:
        """The cursor of the first item."""
        return self.cursors[0] if self.cursors else None

    @property
    def end_cursor(self) -> str | None:
        """The cursor of the last item."""
        return self.cursors[-1] if self.cursors else None

    @property
    def has_next(self) -> bool:
        """Whether rows follow."""
        return self._told("hasNextPage") if self.selection.backwards else self.more

    @property
    def has_previous(self) -> bool:
        """Whether rows come before."""
        return self.more if self.selection.backwards else self._told("hasPreviousPage")

    def _told(self, name: str) -> bool:
        return bool(self._info[name])

    @cached_property
    def _info(self) -> dict[str, Any]:
        name = "hasNextPage" if self.selection.backwards else "hasPreviousPage"
        part = PagePart("info", Part.INFO, inner=((name, name),))
        return dict(self._read(part)["info"])

    @cached_property
    def total(self) -> int:
        """How many rows there are on all pages."""
        return int(self._read(PagePart("total", Part.TOTAL))["total"])

    def _read(self, part: PagePart) -> dict[str, Any]:
        read = Read("page", Kind.PAGE, self.selection, (part,), moment=self.records.moment)
        return dict(self.records.answered(read))


class RecordPages:
    """Reads pages of records.

    Args:
        records: all of the rows.
    """

    def __init__(self, records: Source) -> None:
        self._records = records

    def page(self, fields: Sequence[str], **given: Any) -> Page:
        """Read a page; fields ask for values in place of instances.

        Raises:
            BadInput: the arguments make no page.
        """
        given = {name: value for name, value in given.items() if value is not None}
        self._check(given)
        size = given.get("last", given.get("first", self._records.engine.page_size))
        values = list(self._records.given)
        base = replace(
            self._records.selection(()),
            limit=size,
            offset=(given.get("number", 1) - 1) * size,
            after=self._boundary("after", given, values),
            before=self._boundary("before", given, values),
            backwards="last" in given,
        )
        return _read(self._records.with_given(values), base, fields)

    def _check(self, given: dict[str, Any]) -> None:
        if self._records.is_sliced:
            msg = "Records have no pages once they are sliced."
            raise BadInput(msg)
        for names, advice in _APART:
            if names <= given.keys():
                one, other = sorted(names)
                msg = f"{one} and {other} do not go together."
                raise BadInput(msg, hint=advice)
        for name in given.keys() & {"first", "last", "number"}:
            number, least = given[name], int(name == "number")
            if type(number) is not int or not least <= number <= _MOST:
                msg = f"{name} is {number!r:.80}; it is to be {least} or more."
                raise BadInput(msg)

    def _boundary(self, name: str, given: dict[str, Any], values: list[Any]) -> Boundary | None:
        if name not in given:
            return None
        held = opened(given[name])
        if held is None:
            msg = f"{name} is no cursor of ours."
            raise BadInput(msg, hint="Give a cursor as it came from a page.")
        if held.moment != self._moment():
            msg = f"{name} is a cursor of rows at another time."
            since = "as they are" if held.moment is None else f"as_of {held.moment.isoformat()}"
            raise BadInput(msg, hint=f"Read the rows {since}, or the first page again.")
        slots: list[Slot | None] = []
        for value in held.values:
            slots.append(None if value is None else Slot(len(values)))
            if value is not None:
                values.append(value)
        return Boundary(held.mark, tuple(slots))

    def _moment(self) -> datetime | None:
        slot = self._records.moment
        moment = None if slot is None else self._records.given[slot.index]
        return in_utc(moment) if isinstance(moment, datetime) else None


def _read(records: Source, base: Selection, fields: Sequence[str]) -> Page:
    """Read the rows of a page, and one more, which tells whether others follow."""
    size = base.limit if isinstance(base.limit, int) else 0
    further = replace(base, limit=size + 1)
    found = _values(records, further, fields) if fields else _instances(records, further)
    more = len(found) > size
    if more:
        found = found[1:] if base.backwards else found[:-1]
    items, cursors = [row for row, _ in found], [cursor for _, cursor in found]
    return Page(items=items, cursors=cursors, records=records, selection=base, more=more)


def _instances(records: Source, page: Selection) -> list[tuple[Any, str]]:
    (variant,) = page.variants
    asked = replace(variant, outputs=(*records.own_outputs(), Cursor(_CURSOR)))
    rows = list(records.instances(replace(page, variants=(asked,))))
    if page.backwards:
        rows.reverse()
    return [(row, row.__dict__.pop(_CURSOR)) for row in rows]


def _values(records: Source, page: Selection, fields: Sequence[str]) -> list[tuple[Any, str]]:
    outputs, told = records.named_values.asked(fields)
    index = records.engine.index
    variants = variants_of(page.entity, (*outputs, Cursor(_CURSOR)), index=index)
    read = Read("rows", Kind.MANY, replace(page, variants=variants), moment=records.moment)
    return [(told(row), row[_CURSOR]) for row in records.answered(read)]
