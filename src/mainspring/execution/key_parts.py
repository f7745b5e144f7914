"""Keys of several columns, as Python's callers give them in the place of one value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.errors import BadInput
from mainspring.execution.comparable import listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


def parted_key(
    entity: str, names: Sequence[str], lookup: Sequence[str], value: Any
) -> tuple[Mapping[str, Any], ...]:
    """Take the keys apart that a lookup compares the key of an entity with.

    Keys that differ in one part only are compared at once, as databases join only so many
    conditions.

    Args:
        entity: whose key it is.
        names: of its parts.
        lookup: behind `pk`: nothing, `exact` or `in`.
        value: one key, or several ones.

    Returns:
        Lookups of the parts: all of one mapping are to hold, of any of them.

    Raises:
        BadInput: there is no such lookup of several parts, or a value is no key.
    """
    kind = "__".join(lookup) or "exact"
    if kind not in {"exact", "in"}:
        msg = f"The key of {entity} has several parts, which {kind!r} does not compare."
        raise BadInput(msg, hint=f"Use exact or in, or name a part: {', '.join(names)}.")
    if kind == "exact":
        return (dict(zip(names, _checked(names, value), strict=True)),)
    keys = [_checked(names, key) for key in listed("pk__in", value)]
    try:
        return tuple(_together(names, keys))
    except TypeError:  # a part that cannot be told apart from others, such as a list
        return tuple(dict(zip(names, key, strict=True)) for key in keys)


def _together(names: Sequence[str], keys: Sequence[tuple[Any, ...]]) -> Iterator[Mapping[str, Any]]:
    """Join the keys that are equal in all parts but the one with the most values."""
    columns = [{key[place] for key in keys} for place in range(len(names))]
    most = max(range(len(names)), key=lambda place: len(columns[place]))
    groups: dict[tuple[Any, ...], list[Any]] = {}
    for key in keys:
        groups.setdefault((*key[:most], *key[most + 1 :]), []).append(key[most])
    others = [name for place, name in enumerate(names) if place != most]
    for equal, values in groups.items():
        some = {names[most]: values[0]} if len(values) == 1 else {f"{names[most]}__in": values}
        yield dict(zip(others, equal, strict=True)) | some


def _checked(names: Sequence[str], key: Any) -> tuple[Any, ...]:
    hint = f"Give a tuple of {', '.join(names)}, in this order."
    if not isinstance(key, list | tuple):
        msg = f"pk takes several values, not a {type(key).__name__}."
        raise BadInput(msg, hint=hint)
    if len(key) != len(names):
        msg = f"pk takes {len(names)} values, not {len(key)}."
        raise BadInput(msg, hint=hint)
    return tuple(key)
