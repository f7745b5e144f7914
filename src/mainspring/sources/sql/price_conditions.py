"""Conditions on amounts of money: in their own currency, or by what they are worth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import ExpressionWrapper, Q
from django.db.models.lookups import IsNull

from mainspring.blueprint.expression import Slot
from mainspring.sources.sql.comparison import Comparison
from mainspring.sources.sql.prices import WORTH, AmountField, currency_of, worth

if TYPE_CHECKING:
    from collections.abc import Callable

    from mainspring.blueprint.expression import Compare
    from mainspring.blueprint.types import Quantity
    from mainspring.sources.sql.frame import Frame
    from mainspring.sources.sql.place import Place


def quantity_of(expression: Compare, *, place: Place, frame: Frame) -> Quantity | None:
    """Tell what a comparison with a price of the request is with, None for any other comparison."""
    if len(expression.path) != 1 or not isinstance(expression.operand, Slot):
        return None
    node = frame.index.fields(place.entity).get(expression.path[0])
    quantity = node.type.quantity if node is not None else None
    if quantity is None or frame.index.quantity(quantity.kind).dimension is not None:
        return None
    return quantity


def price_condition(
    expression: Compare,
    quantity: Quantity,
    *,
    masked: Callable[[Any], Any],
    place: Place,
    frame: Frame,
) -> Q:
    """Compare a price; it is unknown only where the amount is.

    Args:
        expression: the comparison.
        quantity: tells the currencies.
        masked: makes an expression null where it is not seen.
        place: of the rows.
        frame: what the statement is compiled with.
    """
    amount = masked(frame.value(place, expression.path))

    def compared(lhs: Any, lookup: str) -> Q:
        operand, sample, dialect = expression.operand, frame.sample, frame.dialect
        return Q(Comparison(lhs, lookup, operand, sample=sample, dialect=dialect))

    if expression.lookup.startswith(WORTH):
        value = worth(amount, quantity, place=place, frame=frame)
        return compared(value, expression.lookup.removeprefix(WORTH))
    found = compared(ExpressionWrapper(amount, output_field=AmountField()), expression.lookup)
    if not quantity.column:
        return found
    same = compared(masked(currency_of(quantity, place)), "exact")
    return found & (same | Q(IsNull(amount, rhs=True)))
