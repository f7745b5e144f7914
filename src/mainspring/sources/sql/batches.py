"""Linked rows in a statement of their own, for all rows of the level above at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from django.db import connections
from django.db.models import Window
from django.db.models.expressions import RawSQL
from django.db.models.functions import RowNumber

from mainspring.sources.sql.batch_keys import PreparedKeys, column_field
from mainspring.sources.sql.firsts import groups
from mainspring.sources.sql.level import Level, converters_of, level
from mainspring.sources.sql.pages import RANK, bounds_sum, page_clause
from mainspring.sources.sql.parameters import Inputs, Marker
from mainspring.sources.sql.selecting import orderings, selected
from mainspring.sources.sql.unloadable import check_loaded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from django.db.models import QuerySet

    from mainspring.planner.plan import Fetch
    from mainspring.sources.sql.fragments import Compiled
    from mainspring.sources.sql.frame import Frame
    from mainspring.sources.sql.listed import Listed
    from mainspring.sources.sql.pairs import Pairs
    from mainspring.sources.sql.rows import Layout
    from mainspring.sources.sql.terms import Terms

_FIRST = "ms_first"


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Fills the places of linked rows by one statement; its first columns are the key."""

    level: Level
    many: bool
    width: int = 1  # how many columns the key has
    spelled: Callable[[Any], Any] | None = None  # turns this end's key into the other end's
    backwards: bool = False  # whether the statement gives a key's rows from the last to the first
    link: str = ""  # for a person to read, such as "Flight.bookings"
    alone: bool = False  # whether it takes one key

    def fill(self, rows: list[tuple[Any, ...]], inputs: Inputs) -> list[str]:
        """Give the JSON text of the linked rows for each row, from its key."""
        lists = self.lists(rows, inputs)
        if self.many:
            return [f"[{','.join(texts)}]" for texts in lists]
        return [texts[0] if texts else "null" for texts in lists]

    def lists(self, rows: list[tuple[Any, ...]], inputs: Inputs) -> list[Sequence[str]]:
        """Give the texts of the linked rows for each row, from its key."""
        asked = [self._key(row) for row in rows]
        keys = list(dict.fromkeys(key for key in asked if key is not None))
        grouped = self.grouped(keys, inputs) if keys else {}
        return [grouped.get(key, ()) for key in asked]

    def _key(self, row: tuple[Any, ...]) -> Any:
        """Give the key of a row, None when a part of it is missing."""
        check_loaded(row)
        if None in row:
            return None
        if self.spelled is not None:
            row = tuple(self.spelled(part) for part in row)
        return row[0] if self.width == 1 else row

    def grouped(self, keys: Sequence[Any], inputs: Inputs) -> dict[Any, list[str]]:
        """Read the texts of all linked rows, by key, in order."""
        connection = connections[self.level.alias]
        here = Inputs(
            values=(*inputs.values, *self._given(keys)),
            principal=inputs.principal,
            connection=connection,
            direct=inputs.direct,
        )
        found = self.level.rows(here)
        texts = self.level.layout.texts(found, here)
        grouped: dict[Any, list[str]] = {}
        for row, text in zip(found, texts, strict=True):
            key = row[0] if self.width == 1 else tuple(row[: self.width])
            grouped.setdefault(key, []).append(text)
        if self.backwards:
            for listed in grouped.values():
                listed.reverse()
        return grouped

    def _given(self, keys: Sequence[Any]) -> Sequence[Any]:
        """Give what the statement takes: a list for each column, or the only key."""
        if self.width > 1:
            return keys[0] if self.alone else tuple(map(list, zip(*keys, strict=True)))
        return keys if self.alone else (list(keys),)

    def statements(self) -> tuple[Listed, ...]:
        """List its statement and those of the batches inside."""
        return self.level.statements(link=self.link, keys=self.width)


def batch(
    fetch: Fetch, pairs: Pairs, *, many: bool, layout: Layout, frame: Frame, terms: Terms
) -> Batch:
    """Compile the statement for rows that are found by keys.

    Args:
        fetch: asks for the rows.
        pairs: those to choose from, with their keys.
        many: whether a key has a list of rows, or at most one.
        layout: what is made of the columns; the first columns are the key.
        frame: what the statement is compiled with.
        terms: on which the statement runs.
    """
    # Where one row is wanted of several that fit, it is the first.
    paged = fetch.limit is not None or (many and bool(fetch.offset))
    if paged and frame.dialect.lateral and pairs.column is not None:
        made = _lateral(fetch, pairs.rows, pairs.column, layout=layout, frame=frame, terms=terms)
    else:
        made = _ranked(fetch, pairs, paged=paged, layout=layout, frame=frame, terms=terms)
    return batch_of(made, pairs, many=many, backwards=fetch.backwards)


def batch_of(made: Level, pairs: Pairs, *, many: bool = True, backwards: bool = False) -> Batch:
    """Make the batch of a statement that gives the rows of keys."""
    return Batch(
        level=made,
        many=many,
        width=len(pairs.keys),
        spelled=pairs.spelled,
        backwards=backwards,
        link=pairs.link,
    )


def _lateral(
    fetch: Fetch, rows: QuerySet[Any], key: str, *, layout: Layout, frame: Frame, terms: Terms
) -> Level:
    """For each key a subquery of its own, which can use an index and stop at the limit."""
    field = column_field(frame.model(fetch.entity), key)
    outer = RawSQL('"k"."key"', (), output_field=field)
    connection = connections[frame.alias]
    type_ = field.rel_db_type(connection)

    def wrap(inner: Compiled) -> Compiled:
        sql, params = inner
        page, bounds = page_clause(fetch.limit, fetch.offset)
        whole = (
            f'SELECT "k"."key", "c".* FROM unnest(%s::{type_}[]) AS "k"("key") '
            f'CROSS JOIN LATERAL ({sql}{page}) "c"'
        )
        return whole, [Marker(PreparedKeys(field), 0), *params, *bounds]

    linked = rows.filter(**{key: outer})
    if fetch.distinct:
        chosen = selected(fetch, rows, linked, frame=frame)
    else:
        chosen = selected(fetch, linked, frame=frame)
    made = level(chosen, layout=layout, wrap=wrap, frame=frame, terms=terms)
    own = converters_of(outer, connection)
    return replace(made, converters=(*made.converters, (0, outer, own))) if own else made


def _ranked(
    fetch: Fetch, pairs: Pairs, *, paged: bool, layout: Layout, frame: Frame, terms: Terms
) -> Level:
    """All rows of all keys in order, cut at the limit by their rank within the key."""
    before = pairs.keys
    behind: dict[str, Any] = {}
    if paged:
        order = orderings(fetch, frame=frame)
        same = list(before.values())
        behind[RANK] = Window(RowNumber(), partition_by=same, order_by=order)
        if fetch.distinct:
            same += groups(fetch, frame=frame)
            behind[_FIRST] = Window(RowNumber(), partition_by=same, order_by=order)
    chosen = selected(replace(fetch, distinct=()), pairs.rows, frame=frame)
    if paged:
        chosen = chosen.order_by()

    def wrap(inner: Compiled) -> Compiled:
        columns = [*before, *layout.columns]
        if fetch.distinct:
            inner = _of_firsts(inner, list(before), columns)
        return _cut(inner, fetch, columns) if paged else inner

    return level(
        pairs.among(chosen),
        layout=layout,
        extra=(before, behind),
        wrap=wrap,
        frame=frame,
        terms=terms,
    )


def _of_firsts(inner: Compiled, keys: list[str], columns: list[str]) -> Compiled:
    """Drop all rows of a group but the first, and rank the others anew."""
    sql, params = inner
    rank = f"ROW_NUMBER() OVER (PARTITION BY {', '.join(keys)} ORDER BY f.{RANK}) AS {RANK}"
    kept = f"SELECT {', '.join(columns)}, {rank} FROM ({sql}) f WHERE f.{_FIRST} = 1"
    return kept, params


def _cut(inner: Compiled, fetch: Fetch, columns: list[str]) -> Compiled:
    """Keep the page of each key's rows, by their rank; `columns` are what is selected of them."""
    sql, params = inner
    start, skipped = bounds_sum(fetch.offset or 0)
    tests = f"t.{RANK} > {start}"
    if fetch.limit is not None:
        end, taken = bounds_sum(fetch.offset or 0, fetch.limit)
        tests += f" AND t.{RANK} <= {end}"
        skipped = [*skipped, *taken]
    chosen = ", ".join(columns)
    return f"SELECT {chosen} FROM ({sql}) t WHERE {tests} ORDER BY t.{RANK}", [*params, *skipped]
