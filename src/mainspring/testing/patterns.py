"""Texts that fit a regular expression."""

from __future__ import annotations

import re
import string
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from random import Random

# What a pattern means is known to nobody else; the names are those of `re` itself.
_PARSER: Any = import_module("re._parser")
_ALPHABET = string.ascii_letters + string.digits + " -_.,:;/+#@!%&*=?~'()[]{}<>|^$\\\"`"
_CATEGORIES: dict[str, Callable[[str], bool]] = {
    "CATEGORY_DIGIT": str.isdigit,
    "CATEGORY_NOT_DIGIT": lambda letter: not letter.isdigit(),
    "CATEGORY_SPACE": str.isspace,
    "CATEGORY_NOT_SPACE": lambda letter: not letter.isspace(),
    "CATEGORY_WORD": lambda letter: letter.isalnum() or letter == "_",
    "CATEGORY_NOT_WORD": lambda letter: not (letter.isalnum() or letter == "_"),
}
_MORE = 6  # times that something without an end is repeated, at most


def fitting(pattern: str, random: Random) -> str:
    """Draw a text for a pattern; what looks around or behind is left to whoever checks the text."""
    return _Drawing(random).text(_PARSER.parse(pattern))


class _Drawing:
    """Draws one text.

    Args:
        random: what chance decides by.
    """

    def __init__(self, random: Random) -> None:
        self._random = random
        self._groups: dict[int, str] = {}

    def text(self, items: Iterable[tuple[Any, Any]]) -> str:
        return "".join(self._item(str(kind), value) for kind, value in items)

    def _item(self, kind: str, value: Any) -> str:
        match kind:
            case "LITERAL":
                return chr(value)
            case "NOT_LITERAL":
                return self._one(lambda letter: letter != chr(value))
            case "ANY":
                return self._one(str.isalnum)
            case "IN":
                return self._one(lambda letter: _is_in(letter, value))
            case _:
                return self._several(kind, value)

    def _several(self, kind: str, value: Any) -> str:
        match kind:
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                least, most, items = value
                times = self._random.randint(least, min(int(most), least + _MORE))
                return "".join(self.text(items) for _ in range(times))
            case "BRANCH":
                return self.text(self._random.choice(value[1]))
            case "SUBPATTERN":
                text = self.text(value[-1])
                if value[0] is not None:
                    self._groups[value[0]] = text
                return text
            case "GROUPREF":
                return self._groups.get(value, "")
            case "ATOMIC_GROUP":
                return self.text(value)
            case _:
                return ""  # beginnings, ends and what is looked for around

    def _one(self, fits: Callable[[str], bool]) -> str:
        letters = [letter for letter in _ALPHABET if fits(letter)]
        return self._random.choice(letters) if letters else ""


def _is_in(letter: str, items: Sequence[tuple[Any, Any]]) -> bool:
    """Tell whether a letter is of a class of letters, such as `[^a-z]`."""
    negated = bool(items) and str(items[0][0]) == "NEGATE"
    return _is_named(letter, items) is not negated


def _is_named(letter: str, items: Sequence[tuple[Any, Any]]) -> bool:
    for kind, value in items:
        match str(kind):
            case "LITERAL" if letter == chr(value):
                return True
            case "RANGE" if value[0] <= ord(letter) <= value[1]:
                return True
            case "CATEGORY" if _CATEGORIES[str(value)](letter):
                return True
    return False


def fits_all(text: str, patterns: Iterable[str]) -> bool:
    """Tell whether all patterns are found in a text."""
    return all(re.search(pattern, text) for pattern in patterns)
