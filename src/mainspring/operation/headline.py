"""The text around the words of a search, as Python asks for it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, init=False)
class Headline:
    """The text around the words by which a search found a row.

    Args:
        fields: of the search, of which the first that holds a word counts; all when not given.
        words: how many at most, from 2 to 60.
        start: stands before a found word, as it is; up to 40 characters.
        stop: stands behind a found word.
        escape: whether the text is made safe to stand in HTML.
    """

    fields: tuple[str, ...]
    words: int
    start: str
    stop: str
    escape: bool

    def __init__(
        self,
        *fields: str,
        words: int = 20,
        start: str = "<mark>",
        stop: str = "</mark>",
        escape: bool = True,
    ) -> None:
        given = {"words": words, "start": start, "stop": stop, "escape": escape}
        for name, value in {"fields": fields, **given}.items():
            object.__setattr__(self, name, value)
