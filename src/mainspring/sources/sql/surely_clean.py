"""Values that their fields are certain to take as they are, so that nobody needs to ask them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.core.validators import (
    DecimalValidator,
    MaxLengthValidator,
    MaxValueValidator,
    MinValueValidator,
)
from django.db import models

if TYPE_CHECKING:
    from collections.abc import Callable

    Test = Callable[[Any], bool]


def surely_clean(row: Any) -> list[str]:
    """List fields of a row that would find nothing wrong with it, nor change its value.

    Args:
        row: an instance; what its model writes of `clean_fields` itself is not passed over.
    """
    model: Any = type(row)
    return [name for name, attribute, takes in _tests(model) if takes(getattr(row, attribute))]


@cache
def _tests(model: Any) -> tuple[tuple[str, str, Test], ...]:
    """List the fields that can be certain, each with its name and its attribute."""
    if model.clean_fields is not models.Model.clean_fields:
        return ()
    tests = ((field, _test(field)) for field in model._meta.fields)
    return tuple((field.name, field.attname, test) for field, test in tests if test is not None)


def _test(field: Any) -> Test | None:
    if field.choices or field.generated:
        return None
    kind = type(field)
    if kind in _KINDS and not field.validators:
        held = _KINDS[kind]
        return lambda value: type(value) is held
    if kind in (models.CharField, models.TextField):
        return _text_test(field)
    if kind is models.DecimalField:
        return _decimal_test(field)
    return _number_test(field) if kind in _NUMBERS else None


def _text_test(field: Any) -> Test | None:
    limits = [one.limit_value for one in field.validators if type(one) is MaxLengthValidator]
    if len(limits) != len(field.validators) or any(map(callable, limits)):
        return None
    most = min(limits, default=None)
    if most is None:
        return lambda value: type(value) is str and value != ""
    return lambda value: type(value) is str and 0 < len(value) <= most


def _number_test(field: Any) -> Test | None:
    limits = [one.limit_value for one in field.validators if type(one) in _BOUNDS]
    if len(limits) != len(field.validators) or any(map(callable, limits)):
        return None
    least = [one.limit_value for one in field.validators if type(one) is MinValueValidator]
    most = [one.limit_value for one in field.validators if type(one) is MaxValueValidator]
    if not (least and most):
        return None
    low, high = max(least), min(most)
    return lambda value: type(value) is int and low <= value <= high


def _decimal_test(field: Any) -> Test | None:
    digits, places = field.max_digits, field.decimal_places
    # Where there is no place before the point, Django refuses even a zero there.
    has_whole = None not in (digits, places) and digits > places
    if not has_whole or any(type(one) is not DecimalValidator for one in field.validators):
        return None
    bound: Decimal = Decimal(10) ** (digits - places)

    def takes(value: Any) -> bool:
        if type(value) is not Decimal or not value.is_finite():
            return False
        return -bound < value < bound and -places <= int(value.as_tuple().exponent) <= 0

    return takes


_BOUNDS = (MinValueValidator, MaxValueValidator)
_KINDS: dict[type, type] = {
    models.BooleanField: bool,
    models.DateField: date,
    models.DateTimeField: datetime,
    models.DurationField: timedelta,
    models.FloatField: float,
    models.TimeField: time,
    models.UUIDField: UUID,
}
"""Fields by their exact class, with the exact class of the values that they take as they are."""
_NUMBERS = frozenset(
    {
        models.BigIntegerField,
        models.IntegerField,
        models.PositiveBigIntegerField,
        models.PositiveIntegerField,
        models.PositiveSmallIntegerField,
        models.SmallIntegerField,
    }
)
