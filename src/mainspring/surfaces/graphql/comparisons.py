"""Conditions on the value of one field, and on what is made of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mainspring.blueprint.expression import Compare, Expression, Literal, Slot, Step, all_of, negate
from mainspring.blueprint.filters import FilterNode, OperatorNode, PartNode
from mainspring.blueprint.types import RANGES, Scalar
from mainspring.errors import BadInput, LimitExceeded
from mainspring.surfaces.graphql.filters import KEYS, ZONE
from mainspring.surfaces.graphql.slots import SpanOf

if TYPE_CHECKING:
    from collections.abc import Callable

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import FieldNode
    from mainspring.conf import Limits
    from mainspring.surfaces.graphql.given import Given
    from mainspring.surfaces.graphql.slots import Slots, Source

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
    attribute: str  # of the field
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
        node = self._index.filter(field.filter) if field.filter else _OF_ENUMS
        compared = _Compared(names=(field.name,), attribute=field.attribute)
        return self._filter(node, given, compared)

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
            attribute=compared.attribute,
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
        path = (compared.attribute,)
        found = Compare(path, operator.lookup, operand, steps=compared.steps)
        return negate(found) if negated else found

    def slot(self, given: Given) -> Slot:
        """Make the slot of a value."""
        return self._slots.add(given.source())


def _sources(given: Given) -> tuple[tuple[str, Source], ...]:
    ends = ((name, given.inside(name)) for name in given.value)
    return tuple((name, end.source()) for name, end in ends if end.value is not None)
