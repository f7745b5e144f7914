"""The `search` argument of lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.errors import LimitExceeded
from mainspring.surfaces.graphql.given import Given
from mainspring.surfaces.graphql.value_sources import Word

if TYPE_CHECKING:
    from mainspring.blueprint.expression import Slot
    from mainspring.surfaces.graphql.slots import Slots

_MOST_WORDS = 10
"""Whatever the limits are: the SQL of each takes memory and time before the database sees it."""


def words_of(text: object) -> list[str]:
    """Split a search into its words; where there are too many, the last one is all of the rest."""
    # An argument of a query may have the name of a search and hold anything.
    return text.split(None, _MOST_WORDS) if isinstance(text, str) else []


def searched(given: Given, slots: Slots) -> tuple[Slot, ...]:
    """Translate a search into its words.

    Args:
        given: the text.
        slots: takes the words.

    Raises:
        LimitExceeded: there are too many.
    """
    if not given.value:
        return ()
    words = words_of(given.value)
    if len(words) > _MOST_WORDS:
        msg = f"A search may hold {_MOST_WORDS} words."
        raise LimitExceeded(msg, limit="search_words", hint="Search for fewer words.")
    if given.path is None:
        return tuple(slots.add(Given(word).source()) for word in words)
    return tuple(slots.add(Word(given.path, number)) for number in range(len(words)))
