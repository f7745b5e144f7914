"""The text around the words of a search inside a statement, as parts that are finished later."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from django.db.models import F

from mainspring.blueprint.types import Scalar, TypeRef
from mainspring.sources.sql import marker
from mainspring.sources.sql.excerpts import Way
from mainspring.sources.sql.fragments import JoinedText, Part, Template, quoted
from mainspring.sources.sql.full_text import named, search_text, serving_index
from mainspring.sources.sql.request_values import RequestValue
from mainspring.sources.sql.search_words import wanted_words
from mainspring.sources.sql.windows import window

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mainspring.planner.plan import Excerpt
    from mainspring.sources.sql.frame import Frame
    from mainspring.sources.sql.place import Place
    from mainspring.sources.sql.search_index import SearchIndex

_TEXT = TypeRef(scalar=Scalar.STRING)


def headline_text(output: Excerpt, place: Place, *, frame: Frame) -> Part:
    """Make the text that stands for a headline until the answer is finished: JSON.

    Args:
        output: whose texts, and what the caller asks for.
        place: of the row that the search found.
        frame: what the statement is compiled with.
    """
    index = serving_index(output.search, place.entity, frame)
    if index is not None and frame.dialect.full_text != "mysql":
        way = Way.MARKED
        texts = _marked(output, place, index, frame=frame)
    else:
        way = Way.PARTS if index is None else Way.WORDS
        columns = (F(place.column(path)) for path in output.fields)
        whole = index is not None
        windows = [window(item, output.search, whole=whole, frame=frame) for item in columns]
        texts = JoinedText(tuple(_listed(windows, frame)))
    payload = JoinedText((f'["{way}",', _wishes(output, way, frame), ",", texts, "]"))
    return JoinedText((f'"{marker.EXCERPT}', frame.dialect.base64(payload), '"'))


def _listed(texts: Sequence[Any], frame: Frame) -> Iterator[Part]:
    for number, text in enumerate(texts):
        yield "," if number else "["
        yield from frame.dialect.encode(_TEXT, text, nullable=True, field=None)
    yield "]"


def _marked(output: Excerpt, place: Place, index: SearchIndex, *, frame: Frame) -> Part:
    """Let an index mark the words that it found, in each of the texts: a JSON list."""
    search = search_text(output.search, frame)
    if frame.dialect.full_text == "postgresql":
        # What looks like a tag of HTML would be left out.
        text = "replace(replace(replace({0}, '&', '&amp;'), '<', '&lt;'), '>', '&gt;')"
        query = f"websearch_to_tsquery('{index.language}'::regconfig, {{1}})"
        marks = f'StartSel="{marker.FOUND}",StopSel="{marker.FOUND_END}",'
        sql = (
            f"ts_headline('{index.language}'::regconfig, {text}, {query}, concat('{marks}', {{2}}))"
        )
        for entity, letter in (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")):
            sql = f"replace({sql}, '{entity}', '{letter}')"
        words = RequestValue((output.asked.words,), _options, sample=frame.sample, sql="%s::text")
        columns = (F(place.column(path)) for path in output.fields)
        texts = [Template(sql, column, search, words) for column in columns]
        return JoinedText(tuple(_listed(texts, frame)))
    own, table, key = map(named, (index.name, index.table, index.key))
    places = {path[0]: number for number, path in enumerate(output.search.fields)}
    marks = f"{quoted(marker.FOUND)}, {quoted(marker.FOUND_END)}, ''"
    shown = ", ".join(
        f"snippet({own}, {places[path[0]]}, {marks}, {{2}})" for path in output.fields
    )
    found = Template(
        f"(SELECT json_array({shown}) FROM {own} WHERE {own} MATCH {{1}} AND rowid = "
        f"(SELECT t.rowid FROM {table} t WHERE t.{key} = {{0}}))",
        F(place.column(("pk",))),
        search,
        RequestValue((output.asked.words,), int, sample=frame.sample),
    )
    return Template("coalesce({0}, '[]')", found)


def _options(words: int) -> str:
    return f"MaxWords={int(words)},MinWords={int(words) - 1}"


def _wishes(output: Excerpt, way: Way, frame: Frame) -> RequestValue:
    """Write what the caller asks for, and the words that are still to be found: a JSON list."""
    asked = output.asked

    def made(count: int, start: str, stop: str, *words: str) -> str:
        found: Sequence[str] = words if way is Way.PARTS else wanted_words(" ".join(words))
        return json.dumps([count, start, stop, asked.escape, list(found)])

    operands = (asked.words, asked.start, asked.stop, *output.search.words)
    sql = frame.dialect.as_text.format("%s")
    return RequestValue(operands, made, sample=frame.sample, sql=sql)
