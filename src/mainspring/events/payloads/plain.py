"""Values of columns, arguments and dataclasses as JSON holds them, whatever they are."""

from __future__ import annotations

import math
from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time, timedelta
from enum import Enum
from types import NoneType
from typing import Any

from django.db.models import Model
from django.utils.duration import duration_iso_string


def plain(value: Any) -> Any:
    """Give what stands for a value in a payload: never anything that JSON cannot hold.

    Moments are texts by ISO 8601 with all their digits, rows are their keys, and what is unknown is
    its text.
    """
    if type(value) in _SAME:
        return value
    for kinds, make in _MADE:
        if isinstance(value, kinds):
            return make(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {item.name: plain(getattr(value, item.name)) for item in fields(value)}
    return str(value)


def _float(value: float) -> float | str:
    # JSON has no word for what is not finite.
    return float(value) if math.isfinite(value) else str(float(value))


def _mapping(value: Mapping[Any, Any]) -> dict[str, Any]:
    return {
        name if isinstance(name, str) else str(plain(name)): plain(item)
        for name, item in value.items()
    }


_SAME = frozenset({NoneType, bool, int, str})
_MADE: tuple[tuple[type | tuple[type, ...], Callable[[Any], Any]], ...] = (
    # Before numbers and texts, of which an enum may be made.
    (Enum, lambda value: plain(value.value)),
    (int, int),
    (str, str),
    (float, _float),
    ((date, time), lambda value: value.isoformat()),
    (timedelta, duration_iso_string),
    ((bytes, bytearray, memoryview), lambda value: b64encode(value).decode()),
    (Model, lambda value: plain(value.pk)),
    (Mapping, _mapping),
    ((list, tuple), lambda value: [plain(item) for item in value]),
    # In an order that does not depend on chance.
    ((set, frozenset), lambda value: sorted(map(plain, value), key=repr)),
)
