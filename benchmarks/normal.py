"""Brings answers that mean the same to the same spelling, so that they can be compared.

What may differ between contenders, and nothing else:

- snake_case keys become camelCase,
- ``id`` may be a number or a string,
- a moment may end in ``Z`` or ``+00:00`` and may carry zero microseconds.

Anything larger (the envelope of an answer) each contender undoes itself, in its own file.
"""

from datetime import UTC, datetime

MOMENTS = frozenset({"scheduled", "departure", "arrival", "booked"})


def comparable(value: object) -> object:
    """Return an answer's parsed JSON in the common spelling."""
    if isinstance(value, list):
        return [comparable(item) for item in value]
    if isinstance(value, dict):
        return {_camel(key): _leaf(_camel(key), item) for key, item in value.items()}
    return value


def _leaf(key: str, value: object) -> object:
    if value is None:
        return None
    if key == "id":
        return str(value)
    if key in MOMENTS:
        return datetime.fromisoformat(str(value)).astimezone(UTC).isoformat()
    return comparable(value)


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)
