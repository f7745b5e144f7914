"""New names for columns of a table of versions."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from django.db.backends.base.base import BaseDatabaseWrapper

    from mainspring.sources.sql.history_table import HistoryTable


def renames(
    history: HistoryTable,
    connection: BaseDatabaseWrapper,
    *,
    known: Collection[str],
    renamed: Mapping[str, str],
) -> list[str]:
    """Write the statements that give columns other names, as far as they are there.

    Args:
        history: the table.
        connection: to the database.
        known: the columns that it has.
        renamed: the names that columns get, by those that they have.
    """
    quote = connection.ops.quote_name
    return [
        f"ALTER TABLE {quote(history.name)} RENAME COLUMN {quote(old)} TO {quote(new)}"
        for old, new in _moves(known, renamed)
    ]


def _moves(known: Collection[str], renamed: Mapping[str, str]) -> list[tuple[str, str]]:
    """Order the steps: a column that has the name which another one gets moves aside first."""
    here = {old: new for old, new in renamed.items() if old in known}
    free = (name for name in map("ms_moved_{}".format, count(1)) if name not in known)
    aside = {name: next(free) for name in sorted(known) if name in here.values()}
    return [*aside.items(), *((aside.get(old, old), new) for old, new in here.items())]
