"""Indexes for searches: how each database makes one, and whether it has it.

PostgreSQL has an index over the weighted words of all search fields; MySQL and MariaDB have one of
their own kind, which knows neither languages nor weights. SQLite has a table of FTS5, which three
triggers keep in step: Django makes a table anew to alter it and loses its triggers, so all of them
count as the index.

The name holds a digest of everything that the index depends on, so an index for another search is
none.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from django.db import NotSupportedError

from mainspring.blueprint.nodes import STEMMED_BY_SQLITE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper

    from mainspring.blueprint.nodes import EntityNode


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchIndex:
    """The index of one search."""

    table: str
    key: str  # column of the primary key
    columns: tuple[str, ...]
    weights: tuple[str, ...]  # "A" to "D", one for each column
    language: str
    typos: bool = False  # whether there is one for words with typos, too

    @property
    def name(self) -> str:
        """The name of the index, or of the table that SQLite has for it."""
        typos = ("typos",) if self.typos else ()
        known = repr((self.table, self.columns, self.weights, self.language, *typos)).encode()
        return f"ms_search_{sha256(known).hexdigest()[:16]}"

    @property
    def similar(self) -> str:
        """The name of PostgreSQL's index for words with typos."""
        return f"{self.name}_t"

    @property
    def triggers(self) -> tuple[str, str, str]:
        """The names of SQLite's triggers."""
        return (f"{self.name}_ai", f"{self.name}_ad", f"{self.name}_au")


def index_of(
    model: Any,
    fields: Sequence[str],
    *,
    weights: Sequence[str],
    language: str,
    typos: bool = False,
) -> SearchIndex:
    """Describe the index of a search over texts of a model's own table."""
    options = model._meta
    return SearchIndex(
        table=options.db_table,
        key=options.pk.column,
        columns=tuple(options.get_field(name).column for name in fields),
        weights=tuple(weights),
        language=language,
        typos=typos,
    )


def entity_index(entity: EntityNode, model: Any) -> SearchIndex | None:
    """Describe the index of an entity's search, None where it looks for parts of texts."""
    full_text = entity.full_text
    if full_text is None or len(entity.key) != 1:
        return None
    names = [path[0] for path in entity.search]
    return index_of(
        model,
        names,
        weights=full_text.weights,
        language=full_text.language,
        typos=full_text.typos,
    )


def is_there(index: SearchIndex, connection: BaseDatabaseWrapper) -> bool:
    """Tell whether a database has an index, whole and in step."""
    names = (index.name, *index.triggers)
    queries: dict[str, tuple[str, Sequence[Any], int]] = {
        "postgresql": (
            "SELECT count(*) FROM pg_index WHERE indisvalid "
            "AND indexrelid IN (to_regclass(%s), to_regclass(%s))",
            (index.name, index.similar),
            1 + index.typos,
        ),
        "sqlite": (
            "SELECT count(*) FROM sqlite_master WHERE name IN (%s, %s, %s, %s)",
            names,
            len(names),
        ),
        "mysql": (
            "SELECT count(DISTINCT index_name) FROM information_schema.statistics "
            "WHERE table_schema = database() AND index_name = %s",
            (index.name,),
            1,
        ),
    }
    if connection.vendor not in queries:
        return False
    sql, params, wanted = queries[connection.vendor]
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        (found,) = cursor.fetchone()
    return bool(found == wanted)


def create(index: SearchIndex, connection: BaseDatabaseWrapper) -> list[str]:
    """Write the statements that make an index, whatever is left of it.

    Raises:
        NotSupportedError: the database has none.
    """
    makers = {"postgresql": _postgresql, "sqlite": _sqlite, "mysql": _mysql}
    if connection.vendor not in makers:
        msg = f"There is no index for searches on {connection.display_name}."
        raise NotSupportedError(msg)
    return [*drop(index, connection), *makers[connection.vendor](index, connection.ops.quote_name)]


def drop(index: SearchIndex, connection: BaseDatabaseWrapper) -> list[str]:
    """Write the statements that remove an index if it is there."""
    quote = connection.ops.quote_name
    match connection.vendor:
        case "postgresql":
            names = (index.name, index.similar) if index.typos else (index.name,)
            return [f"DROP INDEX IF EXISTS {quote(name)}" for name in names]
        case "sqlite":
            triggers = [f"DROP TRIGGER IF EXISTS {quote(name)}" for name in index.triggers]
            return [*triggers, f"DROP TABLE IF EXISTS {quote(index.name)}"]
        case "mysql" if is_there(index, connection):
            return [f"DROP INDEX {quote(index.name)} ON {quote(index.table)}"]
        case _:
            return []


def vector(index: SearchIndex, columns: Sequence[str]) -> str:
    """Write PostgreSQL's weighted words of a row; in the index just as in a query.

    Args:
        index: tells language and weights.
        columns: SQL for each.
    """
    words = (f"to_tsvector('{index.language}'::regconfig, coalesce({sql}, ''))" for sql in columns)
    weighted = (
        f"setweight({sql}, '{weight}')" for sql, weight in zip(words, index.weights, strict=True)
    )
    return f"({' || '.join(weighted)})"


def _postgresql(index: SearchIndex, quote: Any) -> list[str]:
    words = vector(index, [quote(column) for column in index.columns])
    table = quote(index.table)
    made = [f"CREATE INDEX {quote(index.name)} ON {table} USING gin ({words})"]
    if index.typos:
        columns = ", ".join(f"{quote(column)} gin_trgm_ops" for column in index.columns)
        made += [
            "CREATE EXTENSION IF NOT EXISTS pg_trgm",
            f"CREATE INDEX {quote(index.similar)} ON {table} USING gin ({columns})",
        ]
    return made


def _mysql(index: SearchIndex, quote: Any) -> list[str]:
    columns = ", ".join(quote(column) for column in index.columns)
    return [f"CREATE FULLTEXT INDEX {quote(index.name)} ON {quote(index.table)} ({columns})"]


def _sqlite(index: SearchIndex, quote: Any) -> list[str]:
    own, table = quote(index.name), quote(index.table)
    columns = ", ".join(quote(column) for column in index.columns)
    forms = "porter " if index.language in STEMMED_BY_SQLITE else ""
    new, old = (
        f"{row}.rowid, " + ", ".join(f"{row}.{quote(column)}" for column in index.columns)
        for row in ("new", "old")
    )
    content = index.table.replace("'", "''")
    insert = f"INSERT INTO {own} (rowid, {columns}) VALUES ({new});"
    delete = f"INSERT INTO {own} ({own}, rowid, {columns}) VALUES ('delete', {old});"
    after_insert, after_delete, after_update = map(quote, index.triggers)
    return [
        f"CREATE VIRTUAL TABLE {own} USING fts5({columns}, content='{content}', "
        f"content_rowid='rowid', tokenize='{forms}unicode61 remove_diacritics 2')",
        f"CREATE TRIGGER {after_insert} AFTER INSERT ON {table} BEGIN {insert} END",
        f"CREATE TRIGGER {after_delete} AFTER DELETE ON {table} BEGIN {delete} END",
        f"CREATE TRIGGER {after_update} AFTER UPDATE ON {table} BEGIN {delete} {insert} END",
        f"INSERT INTO {own} ({own}) VALUES ('rebuild')",
    ]
