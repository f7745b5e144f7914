"""A search as somebody types it, in the languages of SQLite's and MySQL's indexes.

The syntax is that of PostgreSQL's `websearch_to_tsquery`: words that must all be found, "words in
quotes" that stand side by side, -words that must not be found, and `or` between two ways. Nothing
of what is typed can end up as an operator: only letters, digits and underscores are taken.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_TERM = re.compile(r"""(-?)(?:"([^"]*)"?|([^\s"]+))""")
_WORD = re.compile(r"\w+")
_LEAST_CHARACTERS = 3  # of a word in an index of InnoDB, unless the server is told otherwise
_LEFT_OUT = frozenset(
    {
        "a",
        "about",
        "an",
        "are",
        "as",
        "at",
        "be",
        "by",
        "com",
        "de",
        "en",
        "for",
        "from",
        "how",
        "i",
        "in",
        "is",
        "it",
        "la",
        "of",
        "on",
        "or",
        "that",
        "the",
        "this",
        "to",
        "was",
        "what",
        "when",
        "where",
        "who",
        "will",
        "with",
        "und",
        "www",
    }
)
"""Words that InnoDB leaves out."""


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand side by side."""

    words: tuple[str, ...]
    unwanted: bool


def alternatives(text: str) -> list[list[Term]]:
    """Read a search: the ways in which a row may fit, each with its terms.

    A way without a term that must be found is left out.
    """
    ways: list[list[Term]] = [[]]
    for minus, quoted, plain in _TERM.findall(text):
        if plain.lower() == "or" and not minus:
            ways.append([])
            continue
        words = tuple(_WORD.findall(quoted or plain))
        if words:
            ways[-1].append(Term(words, unwanted=bool(minus)))
    return [way for way in ways if not all(term.unwanted for term in way)]


def wanted_words(text: str) -> list[str]:
    """List the words of a search that rows are to hold."""
    terms = (term for way in alternatives(text) for term in way if not term.unwanted)
    return [word for term in terms for word in term.words]


def for_sqlite(text: str) -> str:
    """Write a search for MATCH of FTS5."""
    return " OR ".join(map(_sqlite_way, alternatives(text))) or '""'


def _sqlite_way(way: list[Term]) -> str:
    wanted = " AND ".join(_phrase(term) for term in way if not term.unwanted)
    unwanted = " OR ".join(_phrase(term) for term in way if term.unwanted)
    return f"(({wanted}) NOT ({unwanted}))" if unwanted else f"({wanted})"


def for_mysql(text: str) -> str:
    """Write a search for AGAINST (... IN BOOLEAN MODE)."""
    return " ".join(f"({' '.join(map(_mysql_term, way))})" for way in alternatives(text))


def _mysql_term(term: Term) -> str:
    if term.unwanted:
        return f"-{_phrase(term)}"
    # What the index does not hold cannot be asked for, or nothing would be found.
    known = any(
        len(word) >= _LEAST_CHARACTERS and word.lower() not in _LEFT_OUT for word in term.words
    )
    return f"+{_phrase(term)}" if known else _phrase(term)


def _phrase(term: Term) -> str:
    return f'"{" ".join(term.words)}"'
