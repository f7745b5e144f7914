"""Steps from a column's value to what is compared: Django's transforms, in a time zone."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from datetime import MAXYEAR, MINYEAR
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from django.db.models import JSONField
from django.db.models.fields.json import KeyTransform
from django.db.models.functions import Length
from django.utils import timezone

from mainspring.blueprint.expression import PATH
from mainspring.errors import BadInput
from mainspring.sources.sql.fragments import Template

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from django.db.models.sql.compiler import SQLCompiler

    from mainspring.blueprint.expression import Step
    from mainspring.sources.sql.parameters import Inputs

_LONGEST_PATH = 20
_LARGEST_PLACE = 2**31 - 1
_ABOVE = frozenset({"gt", "gte"})
_BELOW = frozenset({"lt", "lte"})
_UNSPELLABLE = frozenset('"\\')
"""Characters that the paths of SQLite, MySQL and MariaDB cannot spell in a key."""


def stepped(value: Any, steps: Iterable[Step], *, inputs: Inputs, compiler: SQLCompiler) -> Any:
    """Take the steps from a value.

    Args:
        value: a resolved expression.
        steps: in order.
        inputs: of the request, with the keys of paths.
        compiler: of the query.

    Raises:
        BadInput: a path is too long.
        FieldError: the value has no such transform.
    """
    for step in steps:
        if step.name == PATH:
            value = _inside(value, inputs.resolve(step.operand or ()), inputs.connection.vendor)
        elif step.name == "length":
            value = Length(value)
        else:
            value = compiler.query.try_transform(value, step.name)
    return value


def nearest_year(name: str, lookup: str, value: Any) -> tuple[str, Any]:
    """Compare by a year that dates have, where one is given that none has.

    Args:
        name: of the step whose value is compared.
        lookup: the comparison.
        value: that comes with the request.

    Returns:
        The comparison and the year that say the same.
    """
    if name != "year" or not isinstance(value, int) or MINYEAR <= value <= MAXYEAR:
        return lookup, value
    never, always = ("lt", MINYEAR), ("gte", MINYEAR)
    if lookup in _ABOVE:
        return always if value < MINYEAR else ("gt", MAXYEAR)
    if lookup in _BELOW:
        return never if value < MINYEAR else ("lte", MAXYEAR)
    return never if lookup == "exact" else (lookup, value)


def in_zone(steps: Iterable[Step], *, inputs: Inputs) -> AbstractContextManager[object]:
    """Compile in the time zone that the steps name, else in the current one of Django's."""
    for step in steps:
        if step.operand is not None and step.name != PATH:
            name = inputs.resolve(step.operand)
            if name != "UTC" and not inputs.connection.features.has_zoneinfo_database:
                msg = "The database knows no time zones."
                raise BadInput(msg, hint="Leave timeZone out, or compare moments in UTC.")
            return timezone.override(ZoneInfo(name))
    return nullcontext()


def _inside(value: Any, keys: Sequence[str], vendor: str) -> Any:
    """Go into a document; where keys lead nowhere, there is null."""
    if len(keys) > _LONGEST_PATH:
        msg = f"A path may have {_LONGEST_PATH} steps."
        raise BadInput(msg, hint="Give a shorter path.")
    if not isinstance(value.output_field, JSONField):
        return _in_map(value, keys)
    if not keys or not all(_leads_somewhere(key, vendor) for key in keys):
        value, keys = _null(value.output_field, vendor), ("",)
    for key in keys:
        value = KeyTransform(key, value)
    return value


def _in_map(value: Any, keys: Sequence[str]) -> Any:
    """Go into a map of texts, which has no further levels."""
    # By its class: the name of a transform, such as "keys", may be a key too.
    from django.contrib.postgres.fields.hstore import KeyTransform as InMap  # needs its driver

    if len(keys) == 1:
        return InMap(keys[0], value)
    return InMap("", _null(value.output_field, "postgresql"))


def _null(field: Any, vendor: str) -> Any:
    if vendor != "postgresql":
        return Template("NULL", output_field=field)
    kind = "jsonb" if isinstance(field, JSONField) else "hstore"
    return Template(f"CAST(NULL AS {kind})", output_field=field)


def _leads_somewhere(key: str, vendor: str) -> bool:
    try:
        place = int(key)
    except ValueError:
        return is_spelled(key, vendor)
    return (0 if vendor != "postgresql" else -_LARGEST_PLACE) <= place <= _LARGEST_PLACE


def is_spelled(key: str, vendor: str) -> bool:
    """Tell whether a database can look for a key."""
    return vendor == "postgresql" or not _UNSPELLABLE.intersection(key)
