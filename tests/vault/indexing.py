"""Indexes of searches in the vault."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from django.db import connection

from mainspring.sources.sql.search_index import create, drop, index_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mainspring.sources.sql.search_index import SearchIndex


@contextmanager
def indexed(
    model: Any,
    *fields: str,
    language: str = "english",
    weights: str = "",
    typos: bool = False,
) -> Iterator[SearchIndex]:
    """Have the index of a search while a block runs."""
    given = tuple(weights) or ("D",) * len(fields)
    index = index_of(model, fields, weights=given, language=language, typos=typos)
    had_words_alike = typos and _has_words_alike()
    _run(create(index, connection))
    try:
        yield index
    finally:
        _run(drop(index, connection))
        if typos and not had_words_alike:
            _run(["DROP EXTENSION pg_trgm"])


def _has_words_alike() -> bool:
    """Tell whether PostgreSQL has the extension that an index for typos needs."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm'")
        return cursor.fetchone() is not None


def _run(statements: list[str]) -> None:
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            # What is still to be checked at the end of the test stands in the way.
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        for statement in statements:
            cursor.execute(statement)
