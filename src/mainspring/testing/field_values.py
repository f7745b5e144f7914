"""Draws values for fields of models, by what Django stores them as."""

from __future__ import annotations

import ipaddress
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.core.validators import EmailValidator, URLValidator

from mainspring.errors import CannotBuild
from mainspring.testing import ranges, texts
from mainspring.testing.bounds import Bounds, bounds_of
from mainspring.testing.words import some_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random


SPECIAL = frozenset({"Email", "URL"})
"""Types of texts whose patterns fit much that nobody would write."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a value is drawn for."""

    column: Any  # Django's field
    bounds: Bounds
    wide: bool = False  # whether no two may be equal
    text: str = ""  # name of the type of texts, where the entity declares one


def value(random: Random, wanted: Wanted) -> Any:
    """Draw a value.

    Raises:
        CannotBuild: no value fits, or nobody knows what values of such a field are.
    """
    if wanted.bounds.options is not None:
        if not wanted.bounds.options:
            msg = "none of its choices may be taken"
            raise CannotBuild(msg)
        return random.choice(wanted.bounds.options)
    return _DRAWN[kind_of(wanted.column, wanted.text)](random, wanted)


def kind_of(column: Any, text: str) -> str:
    """Name what a field holds: special texts, or what Django stores it as."""
    if text in SPECIAL:
        return text
    if any(isinstance(validator, EmailValidator) for validator in column.validators):
        return "Email"
    if any(isinstance(validator, URLValidator) for validator in column.validators):
        return "URL"
    kind = column.get_internal_type()
    if kind not in _DRAWN:
        msg = f"nobody knows what a {type(column).__name__} holds; say so by `draw`"
        raise CannotBuild(msg)
    return str(kind)


def _file(random: Random, wanted: Wanted) -> str:
    is_image = hasattr(wanted.column, "width_field")
    return f"{texts.slug(random, Bounds(longest=40))}.{'png' if is_image else 'txt'}"


def _address(random: Random, wanted: Wanted) -> str:
    if getattr(wanted.column, "protocol", "").lower() == "ipv6":
        network = ipaddress.ip_network("2001:db8::/32")
        return str(network[random.randrange(2**64)])
    return str(ipaddress.ip_network("10.0.0.0/8")[random.randrange(1, 2**24 - 1)])


def _document(random: Random, _wanted: Wanted) -> dict[str, Any]:
    return {word: random.randrange(ranges.USUAL) for word in some_words(random, 2)}


def _pairs(random: Random, _wanted: Wanted) -> dict[str, str]:
    return {word: some_words(random, 1)[0] for word in some_words(random, 2)}


def _list(random: Random, wanted: Wanted) -> list[Any]:
    inner = wanted.column.base_field
    count = wanted.column.size or random.randint(1, 3)
    each = Wanted(column=inner, bounds=bounds_of(inner))
    return [value(random, each) for _ in range(count)]


def _range(random: Random, wanted: Wanted) -> Any:
    inner = Wanted(column=wanted.column.base_field, bounds=wanted.bounds)
    ends = sorted(value(random, inner) for _ in range(2))
    return wanted.column.range_type(*ends)


def _whole(random: Random, wanted: Wanted) -> int:
    return ranges.whole_number(random, wanted.bounds, wide=wanted.wide)


def _text(random: Random, wanted: Wanted) -> str:
    return texts.text(random, wanted.bounds, wide=wanted.wide)


_WHOLE = (
    "AutoField BigAutoField SmallAutoField IntegerField BigIntegerField SmallIntegerField "
    "PositiveIntegerField PositiveBigIntegerField PositiveSmallIntegerField"
)
_RANGES = "IntegerRangeField BigIntegerRangeField DecimalRangeField DateRangeField"
_DRAWN: dict[str, Callable[[Random, Wanted], Any]] = {
    **dict.fromkeys(_WHOLE.split(), _whole),
    **dict.fromkeys([*_RANGES.split(), "DateTimeRangeField"], _range),
    "CharField": _text,
    "TextField": lambda random, it: texts.sentence(random, it.bounds, wide=it.wide),
    "SlugField": lambda random, it: texts.slug(random, it.bounds),
    "Email": lambda random, it: texts.email(random, it.bounds),
    "URL": lambda random, it: texts.url(random, it.bounds),
    "FileField": _file,
    "FilePathField": lambda random, it: f"{it.column.path}/{_file(random, it)}",
    "BooleanField": lambda random, _: random.random() < 0.5,  # noqa: PLR2004 - as often as not
    "FloatField": lambda random, it: ranges.fraction(random, it.bounds),
    "DecimalField": lambda random, it: ranges.decimal(random, it.bounds, it.column, wide=it.wide),
    "DateField": lambda random, it: ranges.day(random, it.bounds, wide=it.wide),
    "DateTimeField": lambda random, it: ranges.moment(random, it.bounds),
    "TimeField": lambda random, it: ranges.time_of_day(random, it.bounds),
    "DurationField": lambda random, it: ranges.duration(random, it.bounds),
    "UUIDField": lambda random, _: uuid.UUID(int=random.getrandbits(128), version=4),
    "JSONField": _document,
    "HStoreField": _pairs,
    "BinaryField": lambda random, _: random.randbytes(8),
    "IPAddressField": _address,
    "GenericIPAddressField": _address,
    "ArrayField": _list,
}
