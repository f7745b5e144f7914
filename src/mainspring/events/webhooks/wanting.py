"""Which events an endpoint wants: patterns of types, and a filter on the payload."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from mainspring.errors import BadInput
from mainspring.events.handlers import OWN, fits, overlap

if TYPE_CHECKING:
    from collections.abc import Iterable

_PATTERN = re.compile(r"[\w.:/-]{1,100}\*?|\*")
_MOST_PATTERNS = 100
_MOST_CONDITIONS = 20
_MOST_VALUES = 100
_LONGEST = 200  # characters of a path, or of a value


def wants(types: Any, condition: Any, *, type_: str, payload: Any) -> bool:
    """Tell whether an endpoint wants an event.

    Args:
        types: patterns, of which one is to fit.
        condition: by path into the payload, the value there or a list of those that may be.
        type_: of the event.
        payload: of the event.
    """
    if not isinstance(types, list) or not isinstance(condition, dict):
        return False
    if not any(isinstance(pattern, str) and fits(type_, pattern) for pattern in types):
        return False
    return all(_holds(payload, path, wanted) for path, wanted in condition.items())


def _holds(payload: Any, path: str, wanted: Any) -> bool:
    value = payload
    for name in path.split("."):
        if not isinstance(value, dict) or name not in value:
            return False
        value = value[name]
    return any(_same(value, one) for one in (wanted if isinstance(wanted, list) else [wanted]))


def _same(value: Any, wanted: Any) -> bool:
    # To Python True is 1; in JSON it is not.
    if isinstance(value, bool) is not isinstance(wanted, bool):
        return False
    return bool(value == wanted)


def check_types(types: Any, *, offered: Iterable[str]) -> None:
    """Check the patterns of an endpoint.

    Args:
        types: what was given.
        offered: the types of the settings.

    Raises:
        BadInput: they make no sense, or no event of theirs ever comes.
    """
    if not isinstance(types, list) or not 0 < len(types) <= _MOST_PATTERNS:
        msg = f'Types are a list of up to {_MOST_PATTERNS}, such as ["flight.*"].'
        raise BadInput(msg)
    offers = tuple(offered)
    for pattern in types:
        if not isinstance(pattern, str) or not _PATTERN.fullmatch(pattern):
            msg = f"{pattern!r} is no type of events, such as 'flight.delayed' or 'flight.*'."
            raise BadInput(msg)
        if pattern.startswith(OWN) or not any(overlap(pattern, offer) for offer in offers):
            listed = ", ".join(offers) or "none"
            msg = f"There are no webhooks for {pattern!r}; the settings offer {listed}."
            raise BadInput(msg)


def check_filter(condition: Any) -> None:
    """Check the filter of an endpoint.

    Raises:
        BadInput: it is none.
    """
    if not isinstance(condition, dict) or len(condition) > _MOST_CONDITIONS:
        msg = f'A filter is up to {_MOST_CONDITIONS} conditions, such as {{"airline": ["BA"]}}.'
        raise BadInput(msg)
    for path, wanted in condition.items():
        if not path or len(path) > _LONGEST or not all(path.split(".")):
            msg = f"{path[:_LONGEST]!r} is no path into a payload, such as 'flight.airline'."
            raise BadInput(msg)
        several = wanted if isinstance(wanted, list) else [wanted]
        if not 0 < len(several) <= _MOST_VALUES or not all(map(_is_plain, several)):
            msg = f"{path!r} is to be a text, a number, a truth or null, or a list of those."
            raise BadInput(msg)


def _is_plain(value: Any) -> bool:
    if isinstance(value, str):
        return len(value) <= _LONGEST
    return value is None or isinstance(value, bool | int | float)
