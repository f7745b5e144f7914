"""What the statement that stores a row tells of it, so that it need not be read afterwards.

PostgreSQL's `RETURNING` tells of the row as the statement leaves it, and its subqueries see all
other rows as they were before. So it serves where an answer is made of the row's own columns, by
whoever sees every row of the entity, unless the database may change or hide the row once it is
stored. What may do so is looked for once, before the first row is stored.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db import connections

from mainspring.blueprint.expression import TRUE
from mainspring.blueprint.nodes import Origin
from mainspring.planner.plan import Constant, Hidden, Identity, Linked, Value, outputs_of
from mainspring.sources.sql.rows import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.planner.plan import Fetch, Output, Plan
    from mainspring.sources.sql.level import Level

_TELLS = """
SELECT bool_and(
    relkind IN ('r', 'p') AND NOT relrowsecurity
    AND NOT EXISTS (SELECT 1 FROM pg_rewrite WHERE ev_class = pg_class.oid AND ev_type = '3')
    AND NOT EXISTS (
        SELECT 1 FROM pg_trigger
        WHERE tgrelid = pg_class.oid
            AND NOT tgisinternal AND tgtype & 4 <> 0 AND tgtype & 66 = 0
    )
)
FROM pg_class
WHERE oid = %s::regclass OR oid IN (SELECT relid FROM pg_partition_tree(%s::regclass))"""
"""Whether a row is in the end as its INSERT tells: it goes to a table, or a part of one, with no
security of rows, no rules for INSERT, and no triggers for it that are neither BEFORE nor INSTEAD
OF."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Returning:
    """What is asked of a row while it is stored."""

    alias: str  # of the database
    columns: str  # the key, then those of the text
    pieces: tuple[Text | str, ...]  # of the text

    def text(self, row: Sequence[Any]) -> str:
        """Give the JSON text of a row."""
        return "".join(
            [row[piece.column] if isinstance(piece, Text) else piece for piece in self.pieces]
        )


def returning_of(plan: Plan, level: Level, *, model: Any) -> Returning | None:
    """Tell what of a plan the statement can tell that stores a row; None where it cannot.

    Args:
        plan: of one row.
        level: reads the plan's rows by lists of their keys.
        model: of the rows.
    """
    pieces = level.layout.types[0].pieces
    told = tuple(piece for piece in pieces if isinstance(piece, Text | str))
    if level.statement is None or told != pieces or plan.moment is not None:
        return None
    if plan.fetch.rows != TRUE or not _is_of_columns(plan.fetch):
        return None
    key = model._meta.pk.column
    if key is None:  # it has several parts
        return None
    quote = connections[level.alias].ops.quote_name
    table = quote(model._meta.db_table)
    by_key = f" FROM {table} WHERE {table}.{quote(key)} = ANY(%s)"
    columns, found, order = level.statement.sql.removeprefix("SELECT ").partition(by_key)
    is_alone = "SELECT" not in columns and "%s" not in columns
    if not found or not is_alone or (order and not order.startswith(" ORDER BY ")):
        return None
    if not _tells(table, alias=level.alias):
        return None
    return Returning(alias=level.alias, columns=columns, pieces=told)


def _tells(table: str, *, alias: str) -> bool:
    """Tell whether a row is in the end as the statement tells that stores it."""
    with connections[alias].cursor() as cursor:
        cursor.execute(_TELLS, [table, table])
        (found,) = cursor.fetchone()
    return bool(found)


def _is_of_columns(fetch: Fetch) -> bool:
    """Tell whether all that is asked of rows of one type is what their columns hold."""
    return len(fetch.shapes) == 1 and all(map(_is_column, outputs_of(fetch)))


def _is_column(output: Output) -> bool:
    match output:
        case Constant() | Hidden() | Identity():
            return True
        case Value():
            return output.visible == TRUE and output.field.origin is Origin.COLUMN
        case Linked():
            # Of the row behind it no more than its key, else it is joined.
            return output.visible == TRUE and all(map(_is_of_columns, output.fetches))
        case _:
            return False
