"""Which rows a list or a page holds, from the arguments it was given."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mainspring.operation.query import Selection
from mainspring.surfaces.graphql.arguments import orders
from mainspring.surfaces.graphql.cost import measures_in
from mainspring.surfaces.graphql.distinct import distinct_on
from mainspring.surfaces.graphql.given import Given
from mainspring.surfaces.graphql.page_arguments import PageArguments
from mainspring.surfaces.graphql.searched import searched

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mainspring.conf import Limits
    from mainspring.operation.query import Bound
    from mainspring.surfaces.graphql.arguments import Conditions
    from mainspring.surfaces.graphql.bounds import Bounds
    from mainspring.surfaces.graphql.members import Members
    from mainspring.surfaces.graphql.slots import Slots
    from mainspring.surfaces.graphql.value_sources import Source

_ABSENT = Given(None)


class Lists:
    """Makes selections of rows without anything asked of them.

    Args:
        members: of all entities.
        conditions: translates those on rows.
        slots: takes the values.
        bounds: reads numbers of rows.
        limits: of one operation.
        moment: finds the moment that the read at hand is of, None where it is of rows as they are.
    """

    def __init__(
        self,
        members: Mapping[str, Members],
        *,
        conditions: Conditions,
        slots: Slots,
        bounds: Bounds,
        limits: Limits,
        moment: Callable[[], Source | None],
    ) -> None:
        self._members = members
        self._conditions = conditions
        self._slots = slots
        self._bounds = bounds
        self._limits = limits
        self._pages = PageArguments(
            slots=slots, bounds=bounds, page_size=limits.page_size, moment=moment
        )

    def every(self, entity: str, given: Mapping[str, Given]) -> Selection:
        """Select all rows of an entity that fit.

        Raises:
            OperationError: a value cannot be used, or a limit was passed.
        """
        order = orders(self._members, entity, given.get("orderBy", _ABSENT), limits=self._limits)
        distinct = given.get("distinctOn", _ABSENT)
        where = self._conditions.where(entity, given.get("where", _ABSENT))
        return Selection(
            entity,
            (),
            where=where,
            search=searched(given.get("search", _ABSENT), self._slots),
            order=order,
            distinct=distinct_on(self._members[entity], distinct, order, limits=self._limits),
            seed=self._seed(given.get("shuffle", _ABSENT)),
            measured=measures_in(where, order),
        )

    def _seed(self, given: Given) -> Bound:
        if given.value is None or given.path is None:
            return None if given.value is None else int(given.value)
        return self._slots.add(given.source())

    def rows(self, entity: str, given: Mapping[str, Given]) -> Selection:
        """Select the rows of a list.

        Raises:
            OperationError: a value cannot be used, or a limit was passed.
        """
        return replace(
            self.every(entity, given),
            limit=self._bounds.limit("limit", given),
            offset=self._bounds.offset(given),
        )

    def page(self, entity: str, given: Mapping[str, Given], *, path: tuple[str, ...]) -> Selection:
        """Select the rows of a page.

        Args:
            entity: of the rows.
            given: the arguments.
            path: of the page in the answer, for errors.

        Raises:
            OperationError: a value cannot be used, or a limit was passed.
        """
        return self._pages.applied(self.every(entity, given), given, path=path)
