"""Words that are much like those of a text: by PostgreSQL's `pg_trgm`, where its index is there.

How much is said by the database's `pg_trgm.word_similarity_threshold`. It is for words as people
type them: in a search with operators each word is meant as it stands.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from django.db.models import BooleanField, F, FloatField, Q, Value
from django.db.models.functions import Greatest, Least

from mainspring.sources.sql.fragments import Template
from mainspring.sources.sql.request_values import RequestValue
from mainspring.sources.sql.search_index import entity_index

if TYPE_CHECKING:
    from collections.abc import Callable

    from mainspring.blueprint.expression import Matches
    from mainspring.sources.sql.frame import Frame
    from mainspring.sources.sql.place import Place


def found_with_typos(search: Matches, *, place: Place, frame: Frame) -> Q | None:
    """Make the condition that each word is much like one in some text, None where none can tell.

    It is over those texts alone that the search may look into.
    """
    if not _is_served(place, frame):
        return None
    found = Q()
    for word in _words(search, frame):
        one = Q()
        for path in search.fields:
            text = F(place.column(path))
            one |= Q(Template("({0} <%% {1})", word, text, output_field=BooleanField()))
        found &= one
    return found


def likeness(search: Matches, *, place: Place, frame: Frame) -> Any:
    """Tell how much the words of a search are like those of a row, from 0 to 1, or None."""
    if not _is_served(place, frame):
        return None

    def like(word: Any, path: tuple[str, ...]) -> Any:
        text = F(place.column(path))
        sql = "coalesce(word_similarity({0}, {1}), 0)::float8"
        return Template(sql, word, text, output_field=FloatField())

    best = [
        _one_of(Greatest, [like(word, path) for path in search.fields])
        for word in _words(search, frame)
    ]
    return _one_of(Least, best)


def _one_of(choose: Callable[..., Any], values: list[Any]) -> Any:
    return choose(*values, Value(0.0)) if choose is Greatest else choose(*values, Value(1.0))


def _is_served(place: Place, frame: Frame) -> bool:
    entity = frame.index.entity(place.entity)
    typos = entity.full_text is not None and entity.full_text.typos
    if not typos or place.prefix or frame.dialect.full_text != "postgresql":
        return False
    index = entity_index(entity, frame.model(place.entity))
    return index is not None and frame.has_index(index)


def _words(search: Matches, frame: Frame) -> list[RequestValue]:
    return [
        RequestValue(search.words, partial(_plain, number), sample=frame.sample, sql="%s::text")
        for number in range(len(search.words))
    ]


def _plain(number: int, *words: str) -> str | None:
    """Give a word of a search without operators."""
    operators = any(word.startswith("-") or '"' in word or word.lower() == "or" for word in words)
    return None if operators else str(words[number])
