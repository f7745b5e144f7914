"""Conditions on the value of one field, and on what is made of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mainspring.blueprint.expression import (
    Compare,
    Expression,
    Literal,
    Measured,
    Slot,
    Step,
    all_of,
    negate,
)
from mainspring.blueprint.filters import FilterNode, OperatorNode, PartNode
from mainspring.blueprint.measured_fields import measure_filter
from mainspring.blueprint.measures import Measure
from mainspring.blueprint.types import RANGES, Scalar
from mainspring.errors import BadInput, LimitExceeded
from mainspring.surfaces.graphql.filters import KEYS, ZONE
from mainspring.surfaces.graphql.quantities import QuantityConditions
from mainspring.surfaces.graphql.value_sources import SpanOf

if TYPE_CHECKING:
    from collections.abc import Callable

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.measures import Function
    from mainspring.blueprint.nodes import FieldNode
    from mainspring.conf import Limits
    from mainspring.surfaces.graphql.given import Given
    from mainspring.surfaces.graphql.slots import Slots
    from mainspring.surfaces.graphql.value_sources import Source

_OF_ENUMS = FilterNode(
    name="",
    operators=(
        OperatorNode(name="eq", lookup="exact", value=Scalar.STRING),
        OperatorNode(name="ne", lookup="exact", value=Scalar.STRING, negated=True),
        OperatorNode(name="in", lookup="in", value=Scalar.STRING, many=True),
        OperatorNode(name="notIn", lookup="in", value=Scalar.STRING, many=True, negated=True),
        OperatorNode(name="isNull", lookup="isnull", value=Scalar.BOOLEAN),
    ),
)
"""What enums are asked, whatever they hold."""


_ORDER = frozenset({"gt", "gte", "lt", "lte"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Compared:
    """The value that conditions speak of."""

    names: tuple[str, ...]  # as the schema spells the way to it
    made: Callable[[str, Literal | Slot, tuple[Step, ...]], Expression]  # makes one of them
    steps: tuple[Step, ...] = ()


class Comparisons:
    """Translates the conditions on values.

    Args:
        index: the blueprint.
        slots: takes the values.
        limits: of one operation.
        count: is told of each condition.
    """

    def __init__(
        self, index: BlueprintIndex, slots: Slots, *, limits: Limits, count: Callable[[], None]
    ) -> None:
        self._index = index
        self._slots = slots
        self._limits = limits
        self._count = count

    def field(self, field: FieldNode, given: Given) -> Expression:
        """Translate the conditions on a field.

        Raises:
            BadInput: a value is null where there must be one, or is no range.
            LimitExceeded: there are too many conditions or values.
        """
        quantity = field.type.quantity
        if quantity is not None:
            kind = self._index.quantity(quantity.kind)
            conditions = QuantityConditions(field, quantity, kind, slots=self._slots)
            return conditions.all(given, limits=self._limits, count=self._count)

        def made(lookup: str, operand: Literal | Slot, steps: tuple[Step, ...]) -> Expression:
            return Compare((field.attribute,), lookup, operand, steps=steps)

        compared = _Compared(names=(field.name,), made=made)
        return self._filter(self._node(field.filter), given, compared)

    def measure(
        self, function: Function, field: FieldNode | None, given: Given, *, rows: Expression
    ) -> Expression:
        """Translate the conditions on a measure.

        Args:
            function: how it is made.
            field: of the values that it is made of; none for the count of rows.
            given: the conditions.
            rows: which rows count.

        Raises:
            BadInput: a value is null where there must be one.
            LimitExceeded: there are too many conditions or values.
        """
        measure = Measure(function, "" if field is None else field.attribute)

        def made(lookup: str, operand: Literal | Slot, steps: tuple[Step, ...]) -> Expression:
            return Measured(measure, lookup, operand, rows, steps=steps)

        names = (function.value,) if field is None else (function.value, field.name)
        node = self._node(measure_filter(function, field))
        return self._filter(node, given, _Compared(names=names, made=made))

    def _node(self, name: str) -> FilterNode:
        return self._index.filter(name) if name else _OF_ENUMS

    def _filter(self, node: FilterNode, given: Given, compared: _Compared) -> Expression:
        operators = {operator.name: operator for operator in node.operators}
        parts = {part.name: part for part in node.parts}
        zone = self._zone(given)
        found: list[Expression] = []
        for name in given.value:
            if name in (ZONE if node.zoned else "", KEYS if node.path else ""):
                continue
            self._count()
            value = given.inside(name)
            if name in operators:
                found.append(self._operator(operators[name], value, compared))
            elif value.value is not None:
                found.append(
                    self._part(parts[name], value, compared, zone=zone if node.zoned else None)
                )
        return all_of(*found)

    def _part(
        self, part: PartNode, given: Given, compared: _Compared, *, zone: Slot | None
    ) -> Expression:
        node = self._index.filter(part.filter)
        operand = self.slot(given.inside(KEYS)) if node.path else zone
        inner = _Compared(
            names=(*compared.names, part.name),
            made=compared.made,
            steps=(*compared.steps, Step(part.step, operand)),
        )
        return self._filter(node, given, inner)

    def _zone(self, given: Given) -> Slot | None:
        if ZONE not in given.value:
            return None
        zone = given.inside(ZONE)
        return None if zone.value is None else self.slot(zone)

    def _operator(self, operator: OperatorNode, given: Given, compared: _Compared) -> Expression:
        value = given.value
        name = ".".join((*compared.names, operator.name))
        if value is None:
            msg = f"{name} is null."
            raise BadInput(msg, hint="Use isNull to look for missing values.")
        if operator.many and len(value) > self._limits.list_values:
            msg = f"{name} may hold {self._limits.list_values} values."
            raise LimitExceeded(msg, limit="list_values")
        operand: Literal | Slot
        negated = operator.negated
        if operator.lookup == "isnull":
            # Never unknown, so the opposite is asked for in its place.
            operand, negated = Literal(value=bool(value) is not negated), False
        elif operator.value in RANGES:
            operand = self._slots.add(SpanOf(_sources(given)))
        elif isinstance(value, bool) and operator.lookup not in _ORDER:
            # There are just two: each has a statement of its own, which can use an index.
            operand = Literal(value=value)
        else:
            operand = self.slot(given)
        found = compared.made(operator.lookup, operand, compared.steps)
        return negate(found) if negated else found

    def slot(self, given: Given) -> Slot:
        """Make the slot of a value."""
        return self._slots.add(given.source())


def _sources(given: Given) -> tuple[tuple[str, Source], ...]:
    ends = ((name, given.inside(name)) for name in given.value)
    return tuple((name, end.source()) for name, end in ends if end.value is not None)
