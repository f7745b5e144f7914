"""Values of columns as texts, from which PostgreSQL makes what the columns hold.

A statement that is prepared knows the types of its parameters. Drivers choose these by the values,
an integer's by its size, so that one statement would be prepared for each mixture of them. Texts
of no type make one statement do for all rows.
"""

from __future__ import annotations

import json
from datetime import date, datetime, time
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.db import models

if TYPE_CHECKING:
    from collections.abc import Callable

    Spelling = tuple[type, Callable[[Any], str | None]]
    """The exact class of usual values, and what makes a text of one, or None of an unusual one."""


def spelling_of(field: Any) -> Spelling | None:
    """Tell how the values of a column are spelled; None where that is for Django to know.

    Args:
        field: of Django.
    """
    while type(field) in (models.ForeignKey, models.OneToOneField):
        field = field.target_field
    kind = type(field)
    if kind is models.JSONField:
        return dict, partial(json.dumps, cls=field.encoder)
    return _SPELLINGS.get(kind)


def _of_truth(value: bool) -> str:  # noqa: FBT001 - it is a value
    return "t" if value else "f"


def _of_moment(value: datetime) -> str | None:
    """Spell a moment; Django knows which one is meant where the zone is not said."""
    return None if value.tzinfo is None else value.isoformat()


_INTEGER: Spelling = (int, str)
_TEXT: Spelling = (str, str)

_SPELLINGS: dict[type, Spelling] = {
    models.AutoField: _INTEGER,
    models.BigAutoField: _INTEGER,
    models.BigIntegerField: _INTEGER,
    models.BooleanField: (bool, _of_truth),
    models.CharField: _TEXT,
    models.DateField: (date, date.isoformat),
    models.DateTimeField: (datetime, _of_moment),
    models.DecimalField: (Decimal, str),
    models.EmailField: _TEXT,
    models.FloatField: (float, repr),
    models.IntegerField: _INTEGER,
    models.PositiveBigIntegerField: _INTEGER,
    models.PositiveIntegerField: _INTEGER,
    models.PositiveSmallIntegerField: _INTEGER,
    models.SlugField: _TEXT,
    models.SmallAutoField: _INTEGER,
    models.SmallIntegerField: _INTEGER,
    models.TextField: _TEXT,
    models.TimeField: (time, time.isoformat),
    models.URLField: _TEXT,
    models.UUIDField: (UUID, str),
}
"""Fields by their exact class."""
