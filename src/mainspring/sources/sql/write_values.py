"""Values that callers give as the fields of a model hold them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.blueprint.types import Price, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

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


def _ends(span: Span) -> str:
    """Spell which ends of a range belong to it, as drivers do: "[)"."""
    return ("[" if span.lower_inclusive else "(") + ("]" if span.upper_inclusive else ")")
