"""Draws texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.errors import CannotBuild
from mainspring.testing.patterns import fits_all, fitting
from mainspring.testing.words import some_letters, some_words

if TYPE_CHECKING:
    from random import Random

    from mainspring.testing.bounds import Bounds

_SHORT = 6  # characters; below, words would be cut to pieces
_TRIES = 200
_MANY = 1_000_000


def text(random: Random, bounds: Bounds, *, wide: bool) -> str:
    """Draw a text of a few words, or of letters where there is no place for words.

    Args:
        random: what chance decides by.
        bounds: what the text must be like.
        wide: whether no two may be equal.
    """
    if bounds.patterns:
        return _by_pattern(random, bounds)
    if bounds.longest is not None and bounds.longest < _SHORT + len(bounds.prefix):
        return bounds.prefix + some_letters(random, bounds.longest - len(bounds.prefix))
    found = " ".join(some_words(random, random.randint(1, 3))).capitalize()
    if wide:
        found = _numbered(found, random, bounds)
    return _fit(random, found, bounds)


def _numbered(found: str, random: Random, bounds: Bounds) -> str:
    number = str(random.randrange(_MANY))
    place = _MANY if bounds.longest is None else bounds.longest - len(number) - len(bounds.prefix)
    return f"{found[: max(0, place - 1)]} {number}".strip()


def sentence(random: Random, bounds: Bounds, *, wide: bool) -> str:
    """Draw a text of the length of a sentence."""
    if bounds.patterns or bounds.options:
        return text(random, bounds, wide=wide)
    words = " ".join(some_words(random, random.randint(6, 14))).capitalize()
    return _fit(random, f"{words}.", bounds)


def _fit(random: Random, found: str, bounds: Bounds) -> str:
    found = bounds.prefix + found
    while len(found) < bounds.shortest:
        found += " " + some_words(random, 1)[0]
    if bounds.longest is None or len(found) <= bounds.longest:
        return found
    cut = found[: bounds.longest]
    return cut if cut == cut.strip() else cut.strip().ljust(bounds.longest, "x")


def _by_pattern(random: Random, bounds: Bounds) -> str:
    for attempt in range(_TRIES):
        found = fitting(bounds.patterns[attempt % len(bounds.patterns)], random)
        is_long = bounds.longest is not None and len(found) > bounds.longest
        if not is_long and len(found) >= bounds.shortest and fits_all(found, bounds.patterns):
            return found
    msg = f"no text was found for {' and '.join(bounds.patterns)}"
    raise CannotBuild(msg)


def slug(random: Random, bounds: Bounds) -> str:
    """Draw words with hyphens between them and a number behind."""
    found = "-".join([*some_words(random, 2), str(random.randrange(_MANY))])
    return found[-(bounds.longest or len(found)) :].strip("-")


def email(random: Random, bounds: Bounds) -> str:
    """Draw an e-mail address that nobody has: RFC 2606, section 3."""
    tail = f"{random.randrange(_MANY)}@example.com"
    return f"{some_words(random, 1)[0]}{tail}"[-(bounds.longest or 100) :]


def url(random: Random, bounds: Bounds) -> str:
    """Draw an address of a page that is not there."""
    found = f"https://example.com/{slug(random, bounds)}"
    return found if bounds.longest is None else found[: bounds.longest]
