"""The arguments of measures that keep the values of rows: lists of them, and texts put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graphql import (
    GraphQLArgument,
    GraphQLBoolean,
    GraphQLInt,
    GraphQLList,
    GraphQLNonNull,
    GraphQLString,
)

from mainspring.blueprint.expression import Literal
from mainspring.errors import BadInput
from mainspring.operation.aggregate import Gathering
from mainspring.surfaces.graphql.arguments import orders
from mainspring.surfaces.graphql.given import Given
from mainspring.surfaces.graphql.value_sources import Within

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from graphql import GraphQLEnumType, GraphQLInputObjectType

    from mainspring.blueprint.expression import Slot
    from mainspring.conf import Limits
    from mainspring.surfaces.graphql.bounds import Bounds
    from mainspring.surfaces.graphql.members import Members
    from mainspring.surfaces.graphql.slots import Slots

_SEPARATOR = ", "
_LENGTHS = (0, 100)
"""The least and the most characters of a separator, which stands between all texts."""


class GatheringArguments:
    """Makes these arguments; those that are alike for all entities once."""

    def __init__(self) -> None:
        self._alike = {
            "distinct": GraphQLArgument(
                GraphQLNonNull(GraphQLBoolean),
                default_value=False,
                description="Of equal values only the first one.",
            ),
            "limit": GraphQLArgument(GraphQLInt, description="How many values at most."),
        }
        self._separator = GraphQLArgument(
            GraphQLNonNull(GraphQLString),
            default_value=_SEPARATOR,
            description="Stands between two texts.",
        )
        self._lists: dict[str, dict[str, GraphQLArgument]] = {}

    def of_list(self, order: GraphQLInputObjectType) -> dict[str, GraphQLArgument]:
        """Give those of a list of values of rows that are sorted in an order."""
        made = self._lists.get(order.name)
        if made is None:
            keys: Any = GraphQLList(GraphQLNonNull(order))
            told = "Of the rows; behind it, and without it, values are sorted by themselves."
            sorted_by = GraphQLArgument(keys, description=told)
            made = self._lists[order.name] = {"orderBy": sorted_by, **self._alike}
        return made

    def of_texts(
        self, enum: GraphQLEnumType, order: GraphQLInputObjectType
    ) -> dict[str, GraphQLArgument]:
        """Give those of texts that are put together, of a field in an enum."""
        of = GraphQLArgument(GraphQLNonNull(enum))
        return {"of": of, "separator": self._separator, **self.of_list(order)}


class Gatherings:
    """Translates these arguments.

    Args:
        members: of all entities.
        bounds: reads numbers of values.
        slots: takes values.
        limits: of one operation.
        path: tells the place in the answer that is translated, for errors.
    """

    def __init__(
        self,
        members: Mapping[str, Members],
        bounds: Bounds,
        slots: Slots,
        *,
        limits: Limits,
        path: Callable[[], tuple[str, ...]],
    ) -> None:
        self._members = members
        self.bounds = bounds
        self._slots = slots
        self._limits = limits
        self._path = path

    def read(self, entity: str, given: Mapping[str, Given]) -> Gathering:
        """Translate them.

        Args:
            entity: whose rows they are.
            given: the arguments.

        Raises:
            BadInput: a value is null or too large, or the order is one of a search.
            LimitExceeded: there are too many keys or values.
        """
        order = orders(
            self._members, entity, given.get("orderBy", Given(None)), limits=self._limits
        )
        if any(item.by_search for item in order):
            msg = "orderBy: values are not sorted by how well rows fit a search."
            raise BadInput(msg, hint="Name fields.")
        return Gathering(
            order=order,
            distinct=bool(given.get("distinct", Given(value=False)).value),
            limit=self.bounds.limit("limit", given),
            separator=self._separator(given),
        )

    def _separator(self, given: Mapping[str, Given]) -> Slot | Literal:
        if "separator" not in given:
            return Literal(_SEPARATOR)
        source = given["separator"].source()
        return self._slots.add(Within(source, "separator", _LENGTHS, self._path()))
