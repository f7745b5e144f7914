"""The short way from a value to a parameter, for the plainest lookups of Django's own fields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import lookups
from django.db.models.fields import related_lookups

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper

_PLAIN = frozenset(
    {
        lookups.Exact,
        lookups.GreaterThan,
        lookups.GreaterThanOrEqual,
        lookups.LessThan,
        lookups.LessThanOrEqual,
        lookups.IntegerFieldExact,
        lookups.IntegerGreaterThan,
        lookups.IntegerGreaterThanOrEqual,
        lookups.IntegerLessThan,
        lookups.IntegerLessThanOrEqual,
        related_lookups.RelatedExact,
        related_lookups.RelatedGreaterThan,
        related_lookups.RelatedGreaterThanOrEqual,
        related_lookups.RelatedLessThan,
        related_lookups.RelatedLessThanOrEqual,
    }
)
"""Lookups whose only parameter is the value as its field prepares it."""


@dataclass(frozen=True, slots=True)
class QuickBinding:
    """Prepares values as a plain lookup does."""

    field: Any  # the Django field whose values are compared
    least: int | None  # number that a column of its kind can hold; None where there is no end
    most: int | None

    def prepare(self, value: Any, connection: BaseDatabaseWrapper) -> Any:
        """Prepare a value; None where the lookup itself has to look at it."""
        if value is None or isinstance(value, float):
            return None
        prepared = self.field.get_prep_value(value)
        if isinstance(prepared, int):
            low, high = self.least, self.most
            if (low is not None and prepared < low) or (high is not None and prepared > high):
                return None
        return self.field.get_db_prep_value(prepared, connection, prepared=True)


def in_range(value: object, kind: str, connection: BaseDatabaseWrapper) -> bool:
    """Tell whether a column of a kind can hold a number; anything else may be held.

    Args:
        value: as its field prepares it.
        kind: the internal type of the field.
        connection: of the database.
    """
    if not isinstance(value, int):
        return True
    least, most = _range(kind, connection)
    return (least is None or value >= least) and (most is None or value <= most)


def _range(kind: str, connection: BaseDatabaseWrapper) -> tuple[int | None, int | None]:
    """Give the least and the greatest whole number of a column; None where there is no end."""
    if kind == "DurationField":
        kind = "BigIntegerField"  # where a database has no such type, it counts microseconds
    if kind not in connection.ops.integer_field_ranges:
        return None, None
    limits: Any = connection.ops.integer_field_range(kind)
    least, most = limits
    return least, most


def quick_binding(
    lookup: Any, field: Any, *, connection: BaseDatabaseWrapper
) -> QuickBinding | None:
    """Find the short way for a lookup, None when it has ways of its own.

    Args:
        lookup: built for a first value.
        field: of the compared column.
        connection: of the database.
    """
    if type(lookup) not in _PLAIN or lookup.bilateral_transforms:
        return None
    while field.is_relation:
        field = field.target_field
    if not type(field).__module__.startswith("django.db.models.fields"):
        return None
    kind = field.get_internal_type()
    return None if kind in _OWN_WAYS else QuickBinding(field, *_range(kind, connection))


_OWN_WAYS = frozenset(
    {"JSONField", "BooleanField", "DecimalField", "BinaryField", "FileField", "ImageField"}
)
"""Types whose lookups or values are special."""
