"""Values that callers give as the fields of a model hold them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.types import Price, Span
from mainspring.planner.store import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from mainspring.blueprint.nodes import FieldNode


OF_PARTS = (Span, Price)
"""Classes of values that are not held as they are."""


def held_values(field: FieldNode, column: Any, value: Any) -> Iterator[tuple[str, Any]]:
    """Give the attributes of a row that hold a value, with what they hold.

    Args:
        field: of the blueprint.
        column: Django's field.
        value: as the caller gives it.
    """
    match value:
        case Span():
            yield column.attname, column.range_type(value.lower, value.upper, _ends(value))
        case Price(amount, currency):
            yield column.attname, amount
            if field.type.quantity is not None and field.type.quantity.column:
                yield field.type.quantity.column[-1], currency
        case None if not column.null and column.empty_strings_allowed and field.type.enum:
            yield column.attname, ""  # which is answered as null
        case _:
            yield column.attname, value


def held_by(row: Any, *, shown: AbstractSet[str]) -> dict[str, Any]:
    """Give what the columns of a row hold, but for what only the database knows yet.

    Args:
        row: which is not asked for anything that it does not hold.
        shown: names or attributes of fields.
    """
    held = vars(row)
    return {
        column.attname: held[column.attname]
        for column in row._meta.concrete_fields
        if column.attname in held
        and not hasattr(held[column.attname], "resolve_expression")
        and (column.attname in shown or column.name in shown)
    }


def _ends(span: Span) -> str:
    """Spell which ends of a range belong to it, as drivers do: "[)"."""
    return ("[" if span.lower_inclusive else "(") + ("]" if span.upper_inclusive else ")")


def is_beyond(moment: datetime) -> bool:
    """Tell whether a moment is one that no calendar has in UTC, as databases hold it."""
    if moment.tzinfo is None:
        return False
    try:
        moment.astimezone(UTC)
    except (OverflowError, ValueError):
        return True
    return False


def beyond_fault(attribute: str) -> Fault:
    """Tell of a moment that is beyond the calendar."""
    message = "The moment is beyond the calendar."
    return Fault(inputs=(attribute,), code="INVALID", message=message)
