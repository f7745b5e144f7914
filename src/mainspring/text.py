"""Case conversion, plurals and did-you-mean: the few things done to words."""

from __future__ import annotations

import difflib
import re
import unicodedata
from functools import lru_cache
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")
_NOT_A_NAME = re.compile(r"[^0-9A-Za-z_]+")
_IRREGULAR = {"person": "people", "child": "children", "man": "men", "woman": "women"}
_SIBILANTS = ("s", "x", "z", "ch", "sh")
_SINGULARS_WITH_S = ("ss", "us", "as", "is")  # class, status, alias; others are plurals already
_VOWELS = "aeiou"
_NAMES = re.compile(r"\A[_A-Za-z][_0-9A-Za-z]*\Z")

NO_VALUES = frozenset({"true", "false", "null"})
"""Names that values of enums cannot have: GraphQL specification, section 3.9."""


def ascii_name(text: str) -> str:
    """Fold a text to characters that GraphQL names may hold; may be empty."""
    folded = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return _NOT_A_NAME.sub("_", folded).strip("_") if folded else ""


def is_name(text: str) -> bool:
    """Tell whether a text is a name by the GraphQL specification, section 2.1.9."""
    return _NAMES.match(text) is not None


@lru_cache(maxsize=10_000)
def camel(name: str) -> str:
    """Turn `dep_delay` into `depDelay`; leading underscores and one trailing one are dropped."""
    head, *rest = [part for part in name.split("_") if part] or [name]
    return (
        head[:1].lower() + _tame(head[1:]) + "".join(part[:1].upper() + part[1:] for part in rest)
    )


def _tame(tail: str) -> str:
    return tail.lower() if tail.isupper() else tail


def pascal(name: str) -> str:
    """Turn `dep_delay` into `DepDelay`; what is in camel case already stays."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_") if part)


def constant(text: str) -> str:
    """Turn `Fixed price` or `fixedPrice` into `FIXED_PRICE`, the spelling of enum values."""
    folded = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return "_".join(word.upper() for word in _WORD.findall(folded))


def snake(name: str) -> str:
    """Turn `FlightPlan` into `flight_plan`."""
    return "_".join(word.lower() for word in _WORD.findall(name))


def upper_first(name: str) -> str:
    """Give a name a capital, and leave its other letters as they are."""
    return name[:1].upper() + name[1:]


def lower_first(name: str) -> str:
    """Turn `FlightLeg` into `flightLeg` and `HTTPLog` into `httpLog`."""
    match = re.match(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]+\Z|[A-Z]", name)
    return name if match is None else match.group().lower() + name[match.end() :]


def plural(noun: str) -> str:
    """Form the English plural of a camel-case noun by its last word."""
    words = _WORD.findall(noun)
    last = words[-1] if words else noun
    lower = last.lower()
    if lower in _IRREGULAR:
        return _irregular(noun, last)
    if lower.endswith("y") and len(lower) > 1 and lower[-2] not in _VOWELS:
        return f"{noun[:-1]}ies"
    if lower.endswith("sis"):
        return f"{noun[:-2]}es"
    if lower.endswith("s") and not lower.endswith(_SINGULARS_WITH_S):
        return noun
    return f"{noun}es" if lower.endswith(_SIBILANTS) else f"{noun}s"


def _irregular(noun: str, last: str) -> str:
    """Put the plural of the last word in its place, in its case."""
    made = _IRREGULAR[last.lower()]
    stem = noun[: len(noun) - len(last)] if noun.endswith(last) else noun
    return stem + (made if last[0].islower() else made[0].upper() + made[1:])


def spellings(name: str) -> Iterator[str]:
    """Spell a name, then with a number behind it: `Flight`, `Flight_2` and so on."""
    yield name
    yield from (f"{name}_{number}" for number in count(2))


def numbered(name: str, taken: Container[str]) -> str:
    """Give a name that is free: the wanted one, else the first with a number."""
    return next(found for found in spellings(name) if found not in taken)


def underscored(name: str, taken: Container[str]) -> str:
    """Give a name that is free: the wanted one, with as many underscores behind as it takes."""
    while name in taken:
        name = f"{name}_"
    return name


def nearest(wrong: str, names: Iterable[str]) -> str | None:
    """Find the name a person most likely meant, or None when none is near."""
    found = difflib.get_close_matches(wrong, list(names), n=1, cutoff=0.6)
    return found[0] if found else None


def did_you_mean(wrong: str, names: Iterable[str]) -> str:
    """Phrase the nearest name as a hint, empty when none is near."""
    near = nearest(wrong, names)
    return "" if near is None else f"Did you mean '{near}'?"
