"""Conditions on amounts, and the units that callers want them in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.expression import Compare, Expression, Literal, all_of, any_of, negate
from mainspring.blueprint.units import conversion
from mainspring.errors import BadInput, LimitExceeded
from mainspring.surfaces.graphql.quantity_types import ORDERED, unit_of
from mainspring.surfaces.graphql.value_sources import AmountIn, PriceOf

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mainspring.blueprint.expression import Slot
    from mainspring.blueprint.nodes import FieldNode, QuantityNode
    from mainspring.blueprint.types import Quantity
    from mainspring.blueprint.units import Unit
    from mainspring.conf import Limits
    from mainspring.surfaces.graphql.given import Given
    from mainspring.surfaces.graphql.slots import Slots
    from mainspring.surfaces.graphql.value_sources import Source

_UP = frozenset({"gte", "lt"})
"""Comparisons in which an amount with too many places becomes the next larger one."""


class QuantityConditions:
    """Translates the conditions on one field of amounts.

    Args:
        field: the field.
        quantity: what its numbers are amounts of.
        node: their kind.
        slots: takes the values.
    """

    def __init__(
        self, field: FieldNode, quantity: Quantity, node: QuantityNode, *, slots: Slots
    ) -> None:
        self._field = field
        self._quantity = quantity
        self._node = node
        self._slots = slots

    def all(self, given: Given, *, limits: Limits, count: Callable[[], None]) -> Expression:
        """Translate them.

        Args:
            given: operators with amounts.
            limits: of one operation.
            count: is told of each.

        Raises:
            BadInput: a value is null where there must be one.
            LimitExceeded: there are too many values.
        """
        found: list[Expression] = []
        for operator in given.value:
            count()
            value = given.inside(operator)
            name = f"{self._field.name}.{operator}"
            if value.value is None:
                msg = f"{name} is null."
                raise BadInput(msg, hint="Use isNull to look for missing values.")
            if operator in {"in", "notIn"} and len(value.value) > limits.list_values:
                msg = f"{name} may hold {limits.list_values} values."
                raise LimitExceeded(msg, limit="list_values")
            found.append(self._one(operator, value))
        return all_of(*found)

    def _one(self, operator: str, given: Given) -> Expression:
        path = (self._field.attribute,)
        match operator:
            case "isNull":
                return Compare(path, "isnull", Literal(value=bool(given.value)))
            case "eq":
                return self._equal(given)
            case "ne":
                return negate(self._equal(given))
            case "in" | "notIn":
                items = (given.inside(place) for place in range(len(given.value)))
                found = any_of(*map(self._equal, items))
                return found if operator == "in" else negate(found)
            case _:
                return self._sized(operator, given, by_size=True)

    def _equal(self, given: Given) -> Expression:
        if self._quantity.places is None:
            return Compare((self._field.attribute,), "exact", self._slot("exact", given))
        # An amount between two that the column can hold equals none of them.
        return all_of(
            self._sized("gte", given, by_size=False), self._sized("lte", given, by_size=False)
        )

    def _sized(self, lookup: str, given: Given, *, by_size: bool) -> Expression:
        assert lookup in ORDERED  # noqa: S101 - the names of operators are those of lookups
        # What prices are worth is compared in a common currency, where there are rates.
        own = bool(self._quantity.column)  # whether each amount has a currency of its own
        worth = by_size and own and self._node.converts
        name = f"worth__{lookup}" if worth else lookup
        return Compare((self._field.attribute,), name, self._slot(lookup, given, worth=worth))

    def _slot(self, lookup: str, given: Given, *, worth: bool = False) -> Slot:
        amount = given.inside("amount").source()
        unit = given.inside(unit_of(self._node))
        return self._slots.add(self._source(amount, unit, up=lookup in _UP, worth=worth))

    def _source(self, amount: Source, unit: Given, *, up: bool, worth: bool) -> Source:
        quantity, dimension = self._quantity, self._node.dimension
        if dimension is None:
            return PriceOf(
                amount,
                unit.source(),
                only=quantity.unit,
                places=None if worth else quantity.places,
                up=up,
                name=self._field.name,
            )
        units: dict[str, Unit] = {item.name: item for item in dimension.units}
        way = conversion(units[unit.value.name], units[quantity.unit])
        return AmountIn(amount, way, places=quantity.places, up=up, name=self._field.name)


def wanted_unit(
    node: QuantityNode, given: Mapping[str, Given], *, slots: Slots
) -> str | Slot | None:
    """Tell the unit that an amount is wanted in: its name, or where requests have the currency."""
    name = unit_of(node)
    found = given.get(name)
    if found is None or found.value is None:
        return None
    if node.dimension is None:
        return slots.add(found.source())
    unit: str = found.value.name
    return unit
