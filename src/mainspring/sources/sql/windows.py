"""The part of a long text around the first word that a search found in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import IntegerField, TextField, Value
from django.db.models.functions import Coalesce, Greatest, Lower, NullIf, StrIndex, Substr

from mainspring.sources.sql.fragments import Template
from mainspring.sources.sql.request_values import RequestValue
from mainspring.sources.sql.search_words import wanted_words

if TYPE_CHECKING:
    from mainspring.blueprint.expression import Matches
    from mainspring.sources.sql.frame import Frame

BEFORE = 400  # characters before the word
LONGEST = 1_200  # characters of the whole


def window(text: Any, search: Matches, *, whole: bool, frame: Frame) -> Any:
    """Cut a text around the first word of a search that is in it.

    Args:
        text: the column.
        search: tells the words.
        whole: whether they are looked for as whole words, as MySQL's index does.
        frame: what the statement is compiled with.
    """
    sql = frame.dialect.as_text.format("%s")
    places: list[Any] = []
    for word in search.words:
        one = RequestValue((word,), _pattern if whole else str, sample=frame.sample, sql=sql)
        found: Any = (
            Template("regexp_instr({0}, {1})", text, one, output_field=IntegerField())
            if whole
            else StrIndex(Lower(text), Lower(one))
        )
        places.append(NullIf(found, Value(0)))
    start = Coalesce(*places, Value(1)) - BEFORE
    return Substr(text, Greatest(start, Value(1)), LONGEST, output_field=TextField())


def _pattern(word: str) -> str | None:
    """Write a pattern for a whole word, None for one that a row is not to hold."""
    found = wanted_words(word)
    return rf"\b{found[0]}\b" if found else None
