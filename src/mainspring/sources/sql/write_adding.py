"""Numbers that the database adds to by itself, so that nobody reads them before.

What comes of it is bounded as a value that is given: a row whose number would be too small or too
large is left out of the statement, and so is one that has none. Who counts the rows knows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import connections
from django.db.models import F, IntegerField

if TYPE_CHECKING:
    from django.db.models.expressions import CombinedExpression

_LEAST, _MOST = -(2**63), 2**63 - 1  # that any database holds as a whole number
_KNOWN = (MinValueValidator, MaxValueValidator)


def adds(column: Any, amount: object) -> bool:
    """Tell whether the database can add to a column, and all is known that bounds it.

    Args:
        column: Django's field.
        amount: as it is given.
    """
    return (
        type(amount) is int
        and _LEAST <= amount <= _MOST
        and isinstance(column, IntegerField)
        and not (column.unique or column.choices or column.is_relation)
        and all(map(_is_known, column.validators))
    )


def _is_known(validator: Any) -> bool:
    """Tell whether a validator only bounds a number, by what is no function of the project's."""
    return type(validator) in _KNOWN and isinstance(validator.limit_value, int)


def sum_of(column: Any, amount: int) -> CombinedExpression:
    """Give what a column is to hold."""
    return F(column.name) + amount


def bounds_of(column: Any, amount: int, *, alias: str) -> dict[str, int]:
    """Give the lookups by which rows are found whose numbers stay what they may be.

    Args:
        column: Django's field.
        amount: what is added.
        alias: of the database.
    """
    kept: Any = connections[alias].ops.integer_field_range(column.get_internal_type())
    least, most = (_LEAST if kept[0] is None else kept[0], _MOST if kept[1] is None else kept[1])
    for validator in column.validators:
        if isinstance(validator, MinValueValidator):
            least = max(least, validator.limit_value)
        else:
            most = min(most, validator.limit_value)
    # What is beyond all numbers bounds nothing; one of the two is never.
    wanted = {"gte": least - amount, "lte": most - amount}
    return {
        f"{column.name}__{lookup}": bound
        for lookup, bound in wanted.items()
        if _LEAST <= bound <= _MOST
    }
