"""Values of annotated types out of what JSON holds; the other way is `plain`."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NewType, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from django.utils.dateparse import parse_duration

from mainspring.errors import SetupError
from mainspring.events.payloads.plain import plain
from mainspring.text import did_you_mean

Read = Callable[[Any, "Place"], Any]
"""Makes a value of what stands at a place."""


class Misfit(Exception):
    """Something of a payload is not what is annotated.

    Args:
        path: to it, such as "stops[1].at"; empty for the whole payload.
        message: what is wrong.
        hint: the nearest right name, where there is one.
    """

    def __init__(self, path: str, message: str, hint: str = "") -> None:
        super().__init__(f"{path or 'The payload'}: {message}")
        self.path = path
        self.message = message
        self.hint = hint


class Place:
    """Where in a payload something stands.

    Args:
        path: to it.
        strict: whether names that are not known are wrong; else nobody looks at them.
    """

    __slots__ = ("path", "strict")

    def __init__(self, path: str = "", *, strict: bool) -> None:
        self.path = path
        self.strict = strict

    def at(self, name: str) -> Place:
        """Give the place of a field."""
        return Place(f"{self.path}.{name}" if self.path else name, strict=self.strict)

    def item(self, key: object) -> Place:
        """Give the place of an item."""
        return Place(f"{self.path}[{key!r}]", strict=self.strict)

    def misfit(self, value: Any, wanted: str) -> Misfit:
        """Say that something else stands here than is wanted."""
        return Misfit(self.path, f"{_short(value)} is no {wanted}.")


def _short(value: Any) -> str:
    text = json.dumps(value, default=str)
    return text if len(text) < 60 else f"{text[:57]}..."  # noqa: PLR2004 - it fits into a line


# Plain values -------------------------------------------------------------------------------------


def _exact(kind: type, wanted: str) -> Read:
    def read(value: Any, place: Place) -> Any:
        if type(value) is not kind:
            raise place.misfit(value, wanted)
        return value

    return read


def _float(value: Any, place: Place) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise place.misfit(value, "number")
    return float(value)


def _of_text(make: Callable[[str], Any], wanted: str, *, numbers: bool = False) -> Read:
    def read(value: Any, place: Place) -> Any:
        if numbers and type(value) is int:
            value = str(value)
        if not isinstance(value, str):
            raise place.misfit(value, wanted)
        try:
            made = make(value)
        except (ValueError, InvalidOperation, OverflowError) as error:
            raise place.misfit(value, wanted) from error
        if made is None:
            raise place.misfit(value, wanted)
        return made

    return read


def _none(value: Any, place: Place) -> None:
    if value is not None:
        raise place.misfit(value, "null")


def _anything(value: Any, _place: Place) -> Any:
    return value


_PLAIN: dict[Any, Read] = {
    Any: _anything,
    object: _anything,
    NoneType: _none,
    bool: _exact(bool, "boolean"),
    int: _exact(int, "whole number"),
    str: _exact(str, "text"),
    float: _float,
    Decimal: _of_text(Decimal, "decimal number", numbers=True),
    datetime: _of_text(datetime.fromisoformat, "moment"),
    date: _of_text(date.fromisoformat, "date"),
    time: _of_text(time.fromisoformat, "time"),
    timedelta: _of_text(parse_duration, "duration"),
    UUID: _of_text(UUID, "UUID"),
    bytes: _of_text(b64decode, "bytes in base64"),
}
_LISTS: dict[Any, Callable[[Iterable[Any]], Any]] = {
    list: list,
    Sequence: list,
    Iterable: list,
    Collection: list,
    set: set,
    frozenset: frozenset,
}


# Types --------------------------------------------------------------------------------------------


def reader(hint: Any) -> Read:
    """Give what reads values of an annotated type.

    Raises:
        SetupError: values of it cannot be read.
    """
    found = _PLAIN.get(hint) if _is_hashable(hint) else None
    if found is not None:
        return found
    if isinstance(hint, NewType):
        return reader(hint.__supertype__)
    if type(hint).__name__ == "TypeAliasType":  # of Python 3.12
        return reader(hint.__value__)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _enum(hint)
    if isinstance(hint, type) and is_dataclass(hint) and get_origin(hint) is None:
        return _later(hint)
    return _composed(hint)


def _is_hashable(hint: Any) -> bool:
    try:
        hash(hint)
    except TypeError:
        return False
    return True


def _composed(hint: Any) -> Read:
    """Read what is made of others."""
    origin, given = get_origin(hint) or hint, get_args(hint)
    if origin is Annotated:
        return reader(given[0])
    if origin is Literal:
        return _literal(given)
    if origin in {Union, UnionType}:
        return _union(given)
    if origin in _LISTS:
        return _several(_LISTS[origin], reader(given[0] if given else Any))
    if origin is tuple:
        return _tuple(given)
    if origin in {dict, Mapping}:
        key, item = given or (str, Any)
        return _mapping(key, reader(item))
    msg = f"{hint!r} is no type that a payload can hold."
    raise SetupError(msg)


def _enum(kind: type[Enum]) -> Read:
    members = {json.dumps(plain(item.value), sort_keys=True): item for item in kind}

    def read(value: Any, place: Place) -> Enum:
        found = members.get(json.dumps(value, sort_keys=True))
        if found is None:
            raise place.misfit(value, kind.__name__)
        return found

    return read


def _literal(values: tuple[Any, ...]) -> Read:
    def read(value: Any, place: Place) -> Any:
        for item in values:
            if type(plain(item)) is type(value) and plain(item) == value:
                return item
        raise place.misfit(value, f"one of {', '.join(map(repr, values))}")

    return read


def _union(kinds: tuple[Any, ...]) -> Read:
    # Whether something is missing is asked first: null fits no other type.
    reads = [reader(kind) for kind in sorted(kinds, key=lambda kind: kind is not NoneType)]

    def read(value: Any, place: Place) -> Any:
        misfit: Misfit | None = None
        for one in reads:
            try:
                return one(value, place)
            except Misfit as error:
                misfit = error
        assert misfit is not None  # noqa: S101 - a union has types
        raise misfit

    return read


def _several(make: Callable[[Iterable[Any]], Any], item: Read) -> Read:
    def read(value: Any, place: Place) -> Any:
        if not isinstance(value, list):
            raise place.misfit(value, "list")
        return make(item(one, place.item(number)) for number, one in enumerate(value))

    return read


def _tuple(given: tuple[Any, ...]) -> Read:
    if not given or given[-1] is Ellipsis:
        return _several(tuple, reader(given[0] if given else Any))
    reads = [reader(kind) for kind in given]

    def read(value: Any, place: Place) -> Any:
        if not isinstance(value, list) or len(value) != len(reads):
            raise place.misfit(value, f"list of {len(reads)}")
        return tuple(
            one(item, place.item(number))
            for number, (one, item) in enumerate(zip(reads, value, strict=True))
        )

    return read


def _mapping(key: Any, item: Read) -> Read:
    read_key = _exact(str, "text") if key in {str, Any} else _key(key)

    def read(value: Any, place: Place) -> Any:
        if not isinstance(value, dict):
            raise place.misfit(value, "object")
        return {
            read_key(name, place.item(name)): item(one, place.item(name))
            for name, one in value.items()
        }

    return read


def _key(hint: Any) -> Read:
    """Read the keys of an object, which are texts there."""
    if hint is int:
        return _of_text(int, "whole number")
    return reader(hint)


# Dataclasses --------------------------------------------------------------------------------------


def _later(kind: type) -> Read:
    """Read a dataclass, whose fields may hold others of it."""

    def read(value: Any, place: Place) -> Any:
        return _record(kind)(value, place)

    return read


def needed(kind: Any) -> list[str]:
    """List the fields of a dataclass that have no default."""
    return [
        item.name
        for item in fields(kind)
        if item.init and item.default is MISSING and item.default_factory is MISSING
    ]


@cache
def _record(kind: type) -> Read:
    hints = get_type_hints(kind, include_extras=True)
    required = needed(kind)
    known = {item.name: reader(hints[item.name]) for item in fields(kind) if item.init}

    def read(value: Any, place: Place) -> Any:
        if not isinstance(value, dict):
            raise place.misfit(value, f"object with the fields of {kind.__name__}")
        for name in required:
            if name not in value:
                raise Misfit(place.at(name).path, "It is missing.")
        if place.strict:
            _refuse_unknown(kind, value, known, place)
        given = {
            name: known[name](one, place.at(name)) for name, one in value.items() if name in known
        }
        try:
            return kind(**given)
        except (TypeError, ValueError) as error:
            # What a dataclass checks by itself, in its `__post_init__`.
            raise Misfit(place.path, str(error)) from error

    return read


def _refuse_unknown(
    kind: type, value: Mapping[str, Any], known: Mapping[str, Read], place: Place
) -> None:
    for name in value:
        if name not in known:
            hint = did_you_mean(name, known)
            raise Misfit(place.at(name).path, f"{kind.__name__} has no such field.", hint)


def check(kind: type) -> None:
    """Look at all fields of a dataclass, also of those within it.

    Raises:
        SetupError: values of one cannot be read.
    """
    seen: set[type] = set()
    left = [kind]
    while left:
        one = left.pop()
        if one in seen:
            continue
        seen.add(one)
        try:
            _record(one)
            hints = get_type_hints(one)
        except (NameError, SetupError) as error:
            msg = f"{one.__name__}: {error}"
            raise SetupError(msg) from error
        left += (found for hint in hints.values() for found in _records_in(hint))


def _records_in(hint: Any) -> Iterable[type]:
    if isinstance(hint, type) and is_dataclass(hint):
        yield hint
    for item in get_args(hint):
        yield from _records_in(item)
