"""The text around the words of a search, finished: cut, with marks, and safe to stand in HTML.

The database gives texts: those of PostgreSQL's and SQLite's indexes hold marks of ours, which no
stored text can; in others the words are looked for here.
"""

from __future__ import annotations

import json
import re
import unicodedata
from enum import StrEnum
from html import escape
from typing import TYPE_CHECKING, Any

from mainspring.blueprint.types import Scalar, TypeRef
from mainspring.sources.sql import marker
from mainspring.sources.sql.encoding import json_text
from mainspring.sources.sql.windows import BEFORE, LONGEST

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Span = tuple[int, int]

_TEXT = TypeRef(scalar=Scalar.STRING)
_MARK = re.compile(f"({re.escape(marker.FOUND)}|{re.escape(marker.FOUND_END)})")
_SPACE = re.compile(r"(\s+)")
_TOKEN = re.compile(r"\S{1,40}\s*")
_LEAD = 3  # one of so many words stands before the first found one


class Way(StrEnum):
    """How the words of a search are found in a text."""

    MARKED = "marked"  # they are marked already
    PARTS = "parts"  # as parts of it
    WORDS = "words"  # as words of it


def excerpt(payload: bytes) -> bytes:
    """Make the JSON text of a headline.

    Args:
        payload: JSON: the way, what the caller asks for, and the texts; the first one that holds a
            found word counts.
    """
    way, (words, start, stop, escaped, looked_for), texts = json.loads(payload)
    for text in texts:
        pieces = _marked(text) if way == Way.MARKED else _found(text, looked_for, way, words)
        if pieces is not None:
            spell: Callable[[str], str] = escape if escaped else str
            made = (
                f"{start}{spell(piece)}{stop}" if hit else spell(piece) for hit, piece in pieces
            )
            return json_text("".join(made), _TEXT).encode()
    return b"null"


def _marked(text: str | None) -> list[tuple[bool, str]] | None:
    """Part a text at the marks that the database set, None where there is none."""
    if text is None or marker.FOUND not in text:
        return None
    pieces: list[tuple[bool, str]] = []
    hit = False
    for piece in _MARK.split(text):
        if piece in {marker.FOUND, marker.FOUND_END}:
            hit = piece == marker.FOUND
        elif hit:
            # SQLite marks words that were looked for side by side as one.
            pieces += [(not part.isspace(), part) for part in _SPACE.split(piece) if part]
        elif piece:
            pieces.append((False, piece))
    return pieces


def _found(
    text: str | None, looked_for: Sequence[str], way: str, words: int
) -> list[tuple[bool, str]] | None:
    """Cut a text to the words around the first found one, and part it at all found ones."""
    spans = _spans(text or "", looked_for, way)
    if text is None or not spans:
        return None
    begin, end = _window(text, spans[0], words)
    pieces: list[tuple[bool, str]] = []
    place = begin
    for first, last in spans:
        if last <= begin or first >= end:
            continue
        pieces += [(False, text[place : max(first, place)]), (True, text[max(first, place) : last])]
        place = last
    pieces.append((False, text[place:end].rstrip()))
    return [(hit, piece) for hit, piece in pieces if piece]


def _spans(text: str, looked_for: Sequence[str], way: str) -> list[Span]:
    """Find all places of all words, joined where they overlap."""
    folded = _folded(text)
    around = (r"(?<!\w)", r"(?!\w)") if way == Way.WORDS else ("", "")
    # The longest first: where two words begin at one place, the longer one is marked.
    words = sorted({_folded(word) for word in looked_for if word}, key=len, reverse=True)
    if not words:
        return []
    pattern = re.compile("|".join(f"{around[0]}{re.escape(word)}{around[1]}" for word in words))
    return [found.span() for found in pattern.finditer(folded)]


def _window(text: str, first: Span, words: int) -> Span:
    tokens = [found.span() for found in _TOKEN.finditer(text)]
    # What was cut out of a longer text may begin and end inside a word.
    if first[0] >= BEFORE and tokens[0][1] <= first[0]:
        tokens = tokens[1:]
    if len(text) >= LONGEST and tokens[-1][0] >= first[1]:
        tokens = tokens[:-1]
    hit = next(number for number, (_, end) in enumerate(tokens) if end > first[0])
    begin = max(0, min(hit - words // _LEAD, len(tokens) - words))
    shown = tokens[begin : begin + words]
    return shown[0][0], max(shown[-1][1], first[1])


def _folded(text: str) -> str:
    """Take capitals and accents away, character by character: places stay what they are."""
    return "".join(_letter(letter) for letter in text)


def _letter(letter: str) -> str:
    if letter.isascii():
        return letter.lower()
    plain: Any = unicodedata.normalize("NFKD", letter)[0].lower()
    return plain if len(plain) == 1 else letter
