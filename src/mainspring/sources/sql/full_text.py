"""Conditions and orders of searches that an index serves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import BooleanField, F, FloatField, Func, TextField, Value
from django.db.models.lookups import GreaterThan

from mainspring.sources.sql.fragments import Template
from mainspring.sources.sql.managers import shows_all
from mainspring.sources.sql.parameters import Marker
from mainspring.sources.sql.search_index import entity_index, vector
from mainspring.sources.sql.search_words import for_mysql, for_sqlite

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper
    from django.db.models.sql.compiler import SQLCompiler

    from mainspring.blueprint.expression import Literal, Matches, Slot
    from mainspring.planner.sort_key import Fit
    from mainspring.sources.sql.fragments import Compiled
    from mainspring.sources.sql.frame import Frame
    from mainspring.sources.sql.parameters import Inputs, Sample
    from mainspring.sources.sql.search_index import SearchIndex

_POINTS = {"A": 10.0, "B": 4.0, "C": 2.0, "D": 1.0}
"""How much a word counts in a column of SQLite's, in the proportions of PostgreSQL's."""


class SearchText(Func):
    """The words of a search as one text, which comes with the request.

    Args:
        words: in order.
        spelled: writes them as the database's index takes them.
        sample: the request that the statement is compiled for.
    """

    def __init__(
        self,
        words: tuple[Slot | Literal, ...],
        *,
        spelled: Callable[[str], str],
        sample: Sample,
    ) -> None:
        super().__init__(output_field=TextField())
        self.words = words
        self.spelled = spelled
        self.sample = sample

    def bind(self, inputs: Inputs) -> Sequence[Any]:
        """Give the text as the only parameter."""
        return (self.spelled(" ".join(str(inputs.resolve(word)) for word in self.words)),)

    def as_sql(  # type: ignore[override]  # noqa: D102 - Django's own protocol
        self,
        compiler: SQLCompiler,  # noqa: ARG002
        connection: BaseDatabaseWrapper,  # noqa: ARG002
        **_context: Any,
    ) -> Compiled:
        inputs = self.sample.inputs
        return "%s", [*self.bind(inputs)] if inputs.direct else [Marker(_Bound(self), 0)]


class _Bound:
    """Binds a search; it keeps nothing of the request that the statement was compiled for."""

    __slots__ = ("_spelled", "_words")

    def __init__(self, text: SearchText) -> None:
        self._words = text.words
        self._spelled = text.spelled

    def bind(self, inputs: Inputs) -> Sequence[Any]:
        """Give the text as the only parameter."""
        return (self._spelled(" ".join(str(inputs.resolve(word)) for word in self._words)),)


def found_by_index(search: Matches, entity: str, *, frame: Frame) -> Any:
    """Make the condition of a search, None where no index can serve it.

    An index is over all search fields, so it serves only those who always see all of them.
    """
    index = serving_index(search, entity, frame)
    if index is None:
        return None
    text = search_text(search, frame)
    match frame.dialect.full_text:
        case "postgresql":
            return _boolean(
                f"{_words(index)} @@ {_query(index)}", *indexed_columns(index, entity, frame), text
            )
        case "sqlite":
            own, table, key = map(named, (index.name, index.table, index.key))
            return _boolean(
                f"{{0}} IN (SELECT t.{key} FROM {own} JOIN {table} t ON t.rowid = {own}.rowid "
                f"WHERE {own} MATCH {{1}})",
                F("pk"),
                text,
            )
        case _:
            # As a comparison, which a database takes as it is: more than none.
            fits = _number(_against(index), *indexed_columns(index, entity, frame), text)
            return GreaterThan(fits, Value(0.0))


def rank(fit: Fit, entity: str, *, frame: Frame) -> Any:
    """Tell how well each row of an entity fits a search by an index, None where nobody may know.

    Other databases than PostgreSQL weigh a word by how many rows hold it, hidden ones too.
    """
    search = fit.search
    index = serving_index(search, entity, frame)
    rows = frame.model(entity)._default_manager
    tells = frame.dialect.full_text != "postgresql" and not (fit.every_row and shows_all(rows))
    if index is None or tells:
        return None
    text = search_text(search, frame)
    columns = indexed_columns(index, entity, frame)
    match frame.dialect.full_text:
        case "postgresql":
            return _number(f"ts_rank({_words(index)}, {_query(index)})::float8", *columns, text)
        case "sqlite":
            own, table, key = map(named, (index.name, index.table, index.key))
            points = ", ".join(str(_POINTS[weight]) for weight in index.weights)
            return _number(
                f"(SELECT -bm25({own}, {points}) FROM {own} WHERE {own} MATCH {{1}} AND rowid = "
                f"(SELECT t.rowid FROM {table} t WHERE t.{key} = {{0}}))",
                F("pk"),
                text,
            )
        case _:
            return _number(_against(index), *columns, text)


def serving_index(search: Matches, entity: str, frame: Frame) -> SearchIndex | None:
    """Find the index that serves a search, None where there is none that may."""
    if not search.whole or not frame.dialect.full_text:
        return None
    index = entity_index(frame.index.entity(entity), frame.model(entity))
    return index if index is not None and frame.has_index(index) else None


def search_text(search: Matches, frame: Frame) -> SearchText:
    """Make the text of a search as the index of the database takes it."""
    spellings: dict[str, Callable[[str], str]] = {
        "sqlite": for_sqlite,
        "mysql": for_mysql,
        "postgresql": str,
    }
    spelled = spellings[frame.dialect.full_text]
    return SearchText(search.words, spelled=spelled, sample=frame.sample)


def indexed_columns(index: SearchIndex, entity: str, frame: Frame) -> list[F]:
    """Give the columns of an index, in its order."""
    fields = {field.column: field for field in frame.model(entity)._meta.local_concrete_fields}
    return [F(fields[column].attname) for column in index.columns]


def _words(index: SearchIndex) -> str:
    return vector(index, [f"{{{place}}}" for place in range(len(index.columns))])


def _query(index: SearchIndex) -> str:
    text = f"{{{len(index.columns)}}}"
    return f"websearch_to_tsquery('{index.language}'::regconfig, {text})"


def _against(index: SearchIndex) -> str:
    count = len(index.columns)
    columns = ", ".join(f"{{{place}}}" for place in range(count))
    return f"MATCH ({columns}) AGAINST ({{{count}}} IN BOOLEAN MODE)"


def named(name: str) -> str:
    """Write the name of a table or column in SQLite's SQL."""
    return '"' + name.replace('"', '""').replace("%", "%%") + '"'


def _boolean(template: str, *expressions: Any) -> Template:
    return Template(template, *expressions, output_field=BooleanField())


def _number(template: str, *expressions: Any) -> Template:
    return Template(template, *expressions, output_field=FloatField())
