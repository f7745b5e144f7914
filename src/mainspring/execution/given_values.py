"""Values that no database compares with, wherever in a condition Python's callers give them."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from mainspring.errors import BadInput


def checked_value(value: Any) -> Any:
    """Refuse texts with NUL or half a surrogate pair and numbers that are none, at any depth.

    Raises:
        BadInput: the value is one, or holds one.
    """
    if isinstance(value, str):
        _check_text(value)
    elif isinstance(value, float | Decimal):
        _check_number(value)
    elif isinstance(value, Mapping):
        for item in (*value, *value.values()):
            checked_value(item)
    elif isinstance(value, list | tuple | set | frozenset):
        _check_all(value)
    return value


def _check_all(values: Iterable[Any]) -> None:
    for item in values:
        checked_value(item)


_UNFIT = re.compile("[\0\ud800-\udfff]")


def _check_text(text: str) -> None:
    if _UNFIT.search(text):
        msg = "A text holds a character that cannot be stored."
        raise BadInput(msg, hint="Leave out NUL and lone surrogates.")


def _check_number(number: float | Decimal) -> None:
    is_finite = number.is_finite() if isinstance(number, Decimal) else math.isfinite(number)
    if not is_finite:
        msg = f"{number} is no number to compare with."
        raise BadInput(msg, hint="Give a finite number.")
