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
from mainspring.surfaces.graphql.value_sources import (
    Agreed,
    Constant,
    CursorMoment,
    CursorPart,
    PageStart,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mainspring.execution.cursors import Opened
    from mainspring.operation.query import Bound, Selection
    from mainspring.surfaces.graphql.bounds import Bounds
    from mainspring.surfaces.graphql.given import Given
    from mainspring.surfaces.graphql.slots import Slots
    from mainspring.surfaces.graphql.value_sources import Source

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
        moment: finds the moment that the read at hand is of, None where it is of rows as they are.
    """

    slots: Slots
    bounds: Bounds
    page_size: int
    moment: Callable[[], Source | None]

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
            return int((start.page.given - 1) * size.given)
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
        moment = self.moment()
        if (held.moment is None) is not (moment is None):
            msg = f"{name} is a cursor of rows as they {'are' if moment else 'were'}."
            since = "" if held.moment is None else f"Ask as of {held.moment.isoformat()}, or "
            raise BadInput(msg, path=path, hint=f"{since or 'Ask '}for the first page again.")
        values = tuple(
            None if value is None else self.slots.add(_agreed(found, held, number, moment))
            for number, value in enumerate(held.values)
        )
        return Boundary(held.mark, values)


def _agreed(given: Given, held: Opened, number: int, moment: Source | None) -> Source:
    """Tell where requests find a value of a cursor, which is to be of the moment of the read."""
    part = _part(given, number, held.values[number])
    if moment is None:
        return part
    return Agreed(part, held_moment(given, held), moment)


def held_moment(given: Given, held: Opened) -> Source:
    """Tell where requests find the moment of a cursor."""
    return Constant(held.moment) if given.path is None else CursorMoment(given.path)


def _part(given: Given, number: int, value: object) -> Source:
    return Constant(value) if given.path is None else CursorPart(given.path, number)


def moment_of(given: Mapping[str, Given], argument: str) -> Source | None:
    """Tell where requests find the moment that a root field reads of: its own, or its cursor's.

    Args:
        given: the arguments.
        argument: the name of the one for moments; empty where there is none.
    """
    found = given.get(argument) if argument else None
    if found is not None and found.value is not None:
        return found.source()
    for name in ("after", "before") if argument else ():
        cursor = given.get(name)
        held = None if cursor is None else cursors.opened(cursor.value)
        if cursor is not None and held is not None and held.moment is not None:
            return held_moment(cursor, held)
    return None


def _check_together(given: Mapping[str, Given], path: tuple[str, ...]) -> None:
    for names, advice in _APART:
        if names <= given.keys():
            first, second = sorted(names)
            msg = f"{first} and {second} do not go together."
            raise BadInput(msg, path=path, hint=advice)
