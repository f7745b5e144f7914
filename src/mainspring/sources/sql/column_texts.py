"""Values of columns as texts, from which PostgreSQL makes what the columns hold.

A statement that is prepared knows the types of its parameters. Drivers choose these by the values,
an integer's by its size, so that one statement would be prepared for each mixture of them. Texts
of no type make one statement do for all rows.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import partial
from types import NoneType
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.db import models

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import tzinfo


@dataclass(frozen=True, slots=True)
class Spelling:
    """How values of a column are spelled."""

    kind: type  # the exact class of usual values
    spell: Callable[[Any], str | None]  # makes a text of one; None of an unusual one
    quoted: bool = False  # whether a text may hold what means something in a list

    def text(self, value: Any) -> str | None:
        """Give the text of a value; None of nothing.

        Raises:
            LookupError: it is for Django to know how the value is stored.
        """
        if value is None:
            return None
        found = self.spell(value) if type(value) is self.kind else None
        if found is None:
            raise LookupError(type(value))
        return found

    def array(self, values: Sequence[Any]) -> str:
        """Give the text of a list of values, as PostgreSQL reads arrays.

        Raises:
            LookupError: it is for Django to know how one of them is stored.
        """
        if not {self.kind, NoneType}.issuperset(map(type, values)):
            raise LookupError(self.kind)
        return f"{{{','.join(self._items(values))}}}"

    def _items(self, values: Sequence[Any]) -> Iterator[str]:
        for value in values:
            if value is None:
                yield "NULL"
                continue
            text = self.spell(value)
            if text is None:
                raise LookupError(value)
            yield _quoted(text) if self.quoted else text


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def spelling_of(field: Any, *, zone: tzinfo) -> Spelling | None:
    """Tell how the values of a column are spelled; None where that is for Django to know.

    Args:
        field: of Django.
        zone: of the session, whose clocks a column without a zone holds.
    """
    while type(field) in (models.ForeignKey, models.OneToOneField):
        field = field.target_field
    kind = type(field)
    if kind is models.JSONField:
        return Spelling(dict, partial(json.dumps, cls=field.encoder), quoted=True)
    if kind is models.DateTimeField:
        return Spelling(datetime, partial(_of_moment, zone))
    return _SPELLINGS.get(kind)


def _of_truth(value: bool) -> str:  # noqa: FBT001 - it is a value
    return "true" if value else "false"


def _of_moment(zone: tzinfo, value: datetime) -> str | None:
    """Spell a moment; Django knows which one is meant where the zone is not said."""
    if value.tzinfo is None:
        return None
    with suppress(OverflowError):
        return value.astimezone(zone).isoformat()
    return None


_INTEGER = Spelling(int, str)
_TEXT = Spelling(str, str, quoted=True)

_SPELLINGS: dict[type, Spelling] = {
    models.AutoField: _INTEGER,
    models.BigAutoField: _INTEGER,
    models.BigIntegerField: _INTEGER,
    models.BooleanField: Spelling(bool, _of_truth),
    models.CharField: _TEXT,
    models.DateField: Spelling(date, date.isoformat),
    models.DecimalField: Spelling(Decimal, str),
    models.EmailField: _TEXT,
    models.FloatField: Spelling(float, repr),
    models.IntegerField: _INTEGER,
    models.PositiveBigIntegerField: _INTEGER,
    models.PositiveIntegerField: _INTEGER,
    models.PositiveSmallIntegerField: _INTEGER,
    models.SlugField: _TEXT,
    models.SmallAutoField: _INTEGER,
    models.SmallIntegerField: _INTEGER,
    models.TextField: _TEXT,
    models.TimeField: Spelling(time, time.isoformat),
    models.URLField: _TEXT,
    models.UUIDField: Spelling(UUID, str),
}
"""Fields by their exact class."""
