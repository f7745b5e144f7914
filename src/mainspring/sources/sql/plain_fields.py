"""Fields of Django for values that no column holds."""

from __future__ import annotations

from functools import cache
from typing import Any

from django.db import models

from mainspring.blueprint.types import Scalar


@cache
def plain_field(scalar: Scalar | None) -> Any:
    """Give a field that knows the values of a type; one of texts for all others."""
    kinds: dict[Scalar, type[models.Field[Any, Any]]] = {
        Scalar.INT: models.IntegerField,
        Scalar.BIG_INT: models.BigIntegerField,
        Scalar.FLOAT: models.FloatField,
        Scalar.DECIMAL: models.DecimalField,
        Scalar.BOOLEAN: models.BooleanField,
        Scalar.DATE: models.DateField,
        Scalar.DATE_TIME: models.DateTimeField,
        Scalar.TIME: models.TimeField,
        Scalar.DURATION: models.DurationField,
        Scalar.UUID: models.UUIDField,
    }
    return models.TextField() if scalar is None else kinds.get(scalar, models.TextField)()
