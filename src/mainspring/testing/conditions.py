"""Tells whether a condition of Django's holds of a row, as far as Python can tell."""

from __future__ import annotations

import operator
import re
from typing import TYPE_CHECKING, Any

from django.core.exceptions import FieldDoesNotExist
from django.db.models import F, Q, Value

if TYPE_CHECKING:
    from collections.abc import Callable

_UNKNOWN = object()

_LOOKUPS: dict[str, Callable[[Any, Any], bool]] = {
    "exact": operator.eq,
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
    "in": lambda held, wanted: held in wanted,
    "range": lambda held, wanted: wanted[0] <= held <= wanted[1],
    "startswith": lambda held, wanted: held.startswith(wanted),
    "endswith": lambda held, wanted: held.endswith(wanted),
    "regex": lambda held, wanted: re.search(wanted, held) is not None,
}


def holds(condition: Any, row: Any) -> bool | None:
    """Tell whether a condition holds of a row; None where only the database can tell.

    Null compared with anything is not told either.
    """
    if not isinstance(condition, Q):
        return None
    answers = [_child(child, row) for child in condition.children]
    if condition.connector == Q.AND:
        told = _all(answers)
    elif condition.connector == Q.OR:
        told = _not(_all([_not(answer) for answer in answers]))
    else:
        return None
    return _not(told) if condition.negated else told


def _child(child: Any, row: Any) -> bool | None:
    if not isinstance(child, tuple):
        return holds(child, row)
    lookup, wanted = child
    return _lookup(lookup, wanted, row)


def _all(answers: list[bool | None]) -> bool | None:
    if False in answers:
        return False
    return None if None in answers else True


def _not(answer: bool | None) -> bool | None:  # noqa: FBT001 - it is what it turns round
    return None if answer is None else not answer


def _lookup(lookup: str, wanted: Any, row: Any) -> bool | None:
    name, _, kind = lookup.partition("__")
    held, wanted = _value(row, F(name)), _value(row, wanted)
    if held is _UNKNOWN or wanted is _UNKNOWN:
        return None
    if kind == "isnull":
        return (held is None) is bool(wanted)
    if held is None or wanted is None or (kind or "exact") not in _LOOKUPS:
        return None
    try:
        return bool(_LOOKUPS[kind or "exact"](held, wanted))
    except (TypeError, AttributeError):  # values of kinds that only the database compares
        return None


def _value(row: Any, given: Any) -> Any:
    """Give a constant, or what the row holds in a column."""
    if isinstance(given, Value):
        return given.value
    if not isinstance(given, F):
        return _UNKNOWN if hasattr(given, "resolve_expression") else given
    name: str = given.name  # type: ignore[attr-defined] # it has one
    return _held(row, name)


def _held(row: Any, name: str) -> Any:
    try:
        column = row._meta.pk if name == "pk" else row._meta.get_field(name)
    except FieldDoesNotExist:
        return _UNKNOWN
    value = getattr(row, getattr(column, "attname", name), _UNKNOWN)
    return _UNKNOWN if hasattr(value, "resolve_expression") else value
