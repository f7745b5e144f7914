"""Numbers of rows in arguments: constants or variables, checked for every request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.errors import BadInput, LimitExceeded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.blueprint.expression import Slot
    from mainspring.conf import Limits
    from mainspring.operation.query import Bound
    from mainspring.surfaces.graphql.given import Given
    from mainspring.surfaces.graphql.slots import Slots

_LIMITED = frozenset({"limit", "first", "last"})


class Bounds:
    """Reads numbers of rows.

    Args:
        slots: takes those that come with the request.
        limits: of one operation.
    """

    def __init__(self, slots: Slots, *, limits: Limits) -> None:
        self._slots = slots
        self._limits = limits
        self.taken: list[tuple[str, Slot]] = []  # to be checked again for every request

    def limit(self, name: str, given: Mapping[str, Given]) -> Bound:
        """Read how many rows are asked for, by the argument's name."""
        return self._bound(name, given)

    def offset(self, given: Mapping[str, Given]) -> Bound:
        """Read how many rows are skipped."""
        return self._bound("offset", given)

    def page(self, given: Mapping[str, Given]) -> Bound:
        """Read the number of a page."""
        return self._bound("page", given)

    def initial(self, given: Given | None) -> Bound:
        """Read how many rows of a list come at first; none where it is not said."""
        return self._bound("initialCount", {} if given is None else {"initialCount": given}) or 0

    def _bound(self, name: str, given: Mapping[str, Given]) -> Bound:
        found = given.get(name)
        if found is None or found.value is None:
            return None
        check_bound(name, found.value, limits=self._limits)
        if found.path is None:
            return int(found.value)
        slot = self._slots.add(found.source())
        self.taken.append((name, slot))
        return slot


def check_bound(name: str, value: int, *, limits: Limits, path: tuple[str, ...] = ()) -> None:
    """Refuse numbers of rows that make no sense or are too large.

    Raises:
        BadInput: the number is too small.
        LimitExceeded: it is larger than the settings allow.
    """
    least = 1 if name == "page" else 0
    if value < least:
        msg = f"{name} is {value}; it is to be {least} or more."
        raise BadInput(msg, path=path, hint=f"Give {least} or more, or leave it out.")
    if name in _LIMITED and value > limits.max_page_size:
        most = limits.max_page_size
        msg = f"{name} is {value}; at most {most} rows may be asked for at once."
        raise LimitExceeded(msg, limit="max_page_size", path=path, hint="Ask for pages.")
