"""What an operation costs, counted once for the numbers of rows that it was asked for last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from mainspring.blueprint.expression import Slot

_SKIPPED = frozenset({"offset", "page"})
"""Numbers of rows that an answer does not hold: from page to page the points are the same."""


class Points:
    """Counts the points of an operation.

    A client asks for pages of one size again and again, so the last count is kept.

    Args:
        bounds: its numbers of rows that come with the request, by the names of their arguments.
        count: adds the points up for the values of a request.
    """

    def __init__(
        self, bounds: Iterable[tuple[str, Slot]], *, count: Callable[[Sequence[Any]], float]
    ) -> None:
        self._places = tuple(slot.index for name, slot in bounds if name not in _SKIPPED)
        self._count = count
        self._last: tuple[list[Any], float] | None = None

    def of(self, values: Sequence[Any]) -> float:
        """Give the points for the values of a request."""
        sizes = [values[place] for place in self._places]
        last = self._last
        if last is None or last[0] != sizes:
            self._last = last = sizes, self._count(values)
        return last[1]
