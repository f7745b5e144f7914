"""Arguments of pages: Relay's cursors, offsets and page numbers.

Relay's "GraphQL Cursor Connections Specification", sections "Arguments" and "Pagination
algorithm"; `offset` and `page` are ours.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mainspring.errors import BadInput
from mainspring.execution import cursors
from mainspring.operation.query import Boundary
from mainspring.surfaces.graphql.slots import Constant, CursorPart, PageStart

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.operation.query import Bound, Selection
    from mainspring.surfaces.graphql.bounds import Bounds
    from mainspring.surfaces.graphql.given import Given
    from mainspring.surfaces.graphql.slots import Slots, Source

_APART = (
    ({"first", "last"}, "Ask for the first rows or for the last ones."),
    ({"page", "offset"}, "Give the number of the page or that of the rows to skip."),
    ({"page", "last"}, "Pages are numbered from the start."),
    ({"page", "after"}, "Give the number of the page or a cursor."),
    ({"page", "before"}, "Give the number of the page or a cursor."),
    ({"offset", "last"}, "Rows are skipped at the start."),
)
"""Arguments that do not go together, and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageArguments:
    """Reads the arguments of pages.

    Args:
        slots: takes the values.
        bounds: reads numbers of rows.
        page_size: rows of a page whose size is not given.
    """

    slots: Slots
    bounds: Bounds
    page_size: int

    def applied(
        self, base: Selection, given: Mapping[str, Given], *, path: tuple[str, ...]
    ) -> Selection:
        """Cut a selection of all rows to a page.

        Args:
            base: the rows of all pages, in order.
            given: the arguments.
            path: of the page in the answer, for errors.

        Raises:
            BadInput: the arguments do not go together, or a text is no cursor.
            LimitExceeded: the page is too large.
        """
        given = {name: item for name, item in given.items() if item.value is not None}
        _check_together(given, path)
        size = "last" if "last" in given else "first"
        return replace(
            base,
            limit=self.bounds.limit(size, given),
            offset=self._start(given) if "page" in given else self.bounds.offset(given),
            after=self._boundary("after", given, path),
            before=self._boundary("before", given, path),
            backwards=size == "last",
        )

    def _start(self, given: Mapping[str, Given]) -> Bound:
        """Count the rows before a numbered page."""
        self.bounds.page(given)
        size: Source = given["first"].source() if "first" in given else Constant(self.page_size)
        start = PageStart(given["page"].source(), size)
        if isinstance(start.page, Constant) and isinstance(size, Constant):
            return int((start.page.value - 1) * size.value)
        return self.slots.add(start)

    def _boundary(
        self, name: str, given: Mapping[str, Given], path: tuple[str, ...]
    ) -> Boundary | None:
        found = given.get(name)
        if found is None:
            return None
        held = cursors.opened(found.value)
        if held is None:
            msg = f"{name} is no cursor of ours."
            hint = "Send a cursor as it came: of an edge, or startCursor and endCursor."
            raise BadInput(msg, path=path, hint=hint)
        values = tuple(
            None if value is None else self.slots.add(_part(found, number, value))
            for number, value in enumerate(held.values)
        )
        return Boundary(held.mark, values)


def _part(given: Given, number: int, value: object) -> Source:
    return Constant(value) if given.path is None else CursorPart(given.path, number)


def _check_together(given: Mapping[str, Given], path: tuple[str, ...]) -> None:
    for names, advice in _APART:
        if names <= given.keys():
            first, second = sorted(names)
            msg = f"{first} and {second} do not go together."
            raise BadInput(msg, path=path, hint=advice)
