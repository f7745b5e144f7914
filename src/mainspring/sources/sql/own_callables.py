"""Functions of the project's that are called for a row before it is stored."""

from __future__ import annotations

import inspect
import uuid
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from django.utils import timezone

from mainspring.sources.sql.write_bulk import has_own_fields

if TYPE_CHECKING:
    from collections.abc import Iterator

_HARMLESS = (
    dict,
    list,
    uuid.uuid1,
    uuid.uuid4,
    date.today,
    datetime.now,
    timezone.now,
    timezone.localdate,
)
"""What defaults are made by that look at no row, as everybody knows."""


@cache
def calls_the_project(model: Any) -> bool:
    """Tell whether rows of a model are filled or looked at by code that may use the database.

    That is a field of another class than Django's, a default and a validator: one that draws a
    number and stores the next counts on a transaction.
    """
    return has_own_fields(model) or any(map(_is_of_the_project, _called(model)))


def _called(model: Any) -> Iterator[Any]:
    """List what is called for a row."""
    for field in model._meta.concrete_fields:
        if callable(field.default) and field.default not in _HARMLESS:
            yield field.default
        for validator in field.validators:
            yield validator
            limit = getattr(validator, "limit_value", None)
            if callable(limit):
                yield limit


def _is_of_the_project(called: Any) -> bool:
    is_named = inspect.isroutine(called) or inspect.isclass(called)
    named = called if is_named else type(called)
    return not str(named.__module__).startswith("django.")
