"""Django's `F` with comparison operators."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.db.models.lookups import (
    GreaterThan,
    GreaterThanOrEqual,
    LessThan,
    LessThanOrEqual,
)


class F(models.F):
    """A field in an expression; `F("departure_delay") > 15` is a condition."""

    def __gt__(self, other: Any) -> GreaterThan:
        return GreaterThan(self, other)

    def __ge__(self, other: Any) -> GreaterThanOrEqual:
        return GreaterThanOrEqual(self, other)

    def __lt__(self, other: Any) -> LessThan:
        return LessThan(self, other)

    def __le__(self, other: Any) -> LessThanOrEqual:
        return LessThanOrEqual(self, other)
