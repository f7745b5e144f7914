"""Tables of the versions of rows, and the triggers that keep them: how each database has them.

A version holds the columns of a row, the moment from which they counted and, once they no longer
do, the one up to which they did. Triggers write it in the transaction of the change, whoever makes
it. PostgreSQL counts a change from the beginning of its transaction, so that a moment shows all of
a transaction or nothing; the others know no such clock and count it from its statement.

Of one row no two versions count at one moment: a version ends no earlier than it began, and the
next one begins no earlier than that, whatever the clock says and whichever writer began first. A
version that ends where it began counts never. The first row of the table is such a one and says
since when versions are kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.sources.sql.history_renames import renames
from mainspring.sources.sql.history_spelling import spelling
from mainspring.sources.sql.history_table import FROM, TO, column_type, columns_there
from mainspring.sources.sql.history_triggers import triggers, untriggered

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from django.db.backends.base.base import BaseDatabaseWrapper

    from mainspring.sources.sql.history_table import HistoryTable


def create(history: HistoryTable, connection: BaseDatabaseWrapper) -> list[str]:
    """Write the statements that make the table whatever is left of it, and take the rows over.

    Raises:
        NotSupportedError: the database has no such triggers.
    """
    spelled = spelling(connection)
    quote = connection.ops.quote_name
    own = quote(history.name)
    columns = ", ".join(_column(field, connection) for field in history.fields)
    return [
        *drop(history, connection),
        f"CREATE TABLE {own} ({quote('ms_id')} {spelled.identity}, {columns}, "
        f"{quote(FROM)} {spelled.moment} NOT NULL, {quote(TO)} {spelled.moment} NULL)",
        *(
            f"CREATE INDEX {quote(f'{history.name}_{suffix}')} ON {own} ({indexed})"
            for suffix, indexed in _indexes(history, connection).items()
        ),
        f"INSERT INTO {own} ({quote(FROM)}, {quote(TO)}) VALUES ({spelled.now}, {spelled.now})",
        *keep(history, connection),
    ]


def change(
    history: HistoryTable,
    connection: BaseDatabaseWrapper,
    *,
    renamed: Mapping[str, str],
    given: Mapping[str, Any],
) -> list[str]:
    """Write the statements that bring the table in step with the columns of the model.

    Older versions get a value for a column that is never null: the one that the migration gave to
    all rows, or else the one that their row has now. Of rows that are gone none is known then, and
    their versions no longer count.

    Args:
        history: the table as it is to be.
        connection: to the database.
        renamed: columns by the names that they had.
        given: values that migrations gave to all rows, by field.
    """
    own = connection.ops.quote_name(history.name)
    there = columns_there(history, connection)
    found = untriggered(history, connection)
    found += renames(history, connection, known=there, renamed=renamed)
    known = {renamed.get(column, column) for column in there}
    for field in history.fields:
        if field.column not in known:
            found.append(f"ALTER TABLE {own} ADD COLUMN {_column(field, connection)}")
        else:
            found += _retyped(own, field, connection)
    for field in history.fields:
        if not field.null and field.column not in history.key:
            found += _filled(history, field, connection, given)
    return [*found, *keep(history, connection)]


def renamed_back(
    history: HistoryTable, connection: BaseDatabaseWrapper, *, renamed: Mapping[str, str]
) -> list[str]:
    """Write the statements that give columns the names back that they had.

    Args:
        history: the table with the names of now.
        connection: to the database.
        renamed: columns by the names that they had.
    """
    back = {new: old for old, new in renamed.items()}
    known = columns_there(history, connection)
    return [
        *untriggered(history, connection),
        *renames(history, connection, known=known, renamed=back),
    ]


def taken_over(
    history: HistoryTable, connection: BaseDatabaseWrapper, *, was: HistoryTable
) -> list[str]:
    """Write the statements that make a table of versions that of a model's table by another name.

    Args:
        history: the table as it is to be.
        connection: to the database.
        was: the table as it is; where there is none, it is made.
    """
    known = columns_there(was, connection)
    if not known:
        return create(history, connection)
    # Columns with other names are brought in step by the operation behind this one.
    there = history.among(known)
    kept = keep(there, connection) if known.issuperset(history.key) else []
    return [*moved(history, connection, was=was), *kept]


def moved(
    history: HistoryTable, connection: BaseDatabaseWrapper, *, was: HistoryTable
) -> list[str]:
    """Write the statements that rename a table of versions, of which nobody writes any then."""
    quote = connection.ops.quote_name
    own = quote(history.name)
    found = [*drop(history, connection), *untriggered(was, connection)]
    found.append(f"ALTER TABLE {quote(was.name)} RENAME TO {own}")
    for suffix, columns in _indexes(history, connection).items():
        old, new = quote(f"{was.name}_{suffix}"), quote(f"{history.name}_{suffix}")
        match connection.vendor:
            case "postgresql":
                found.append(f"ALTER INDEX IF EXISTS {old} RENAME TO {new}")
            case "sqlite":
                found.append(f"DROP INDEX IF EXISTS {old}")
                found.append(f"CREATE INDEX {new} ON {own} ({columns})")
            case _:
                pass  # names of indexes are of their tables there
    return found


def _indexes(history: HistoryTable, connection: BaseDatabaseWrapper) -> dict[str, str]:
    """Give the columns of each index, by the end of its name."""
    quote = connection.ops.quote_name
    return {"key": ", ".join(map(quote, (*history.key, TO))), "from": quote(FROM)}


def _filled(
    history: HistoryTable, field: Any, connection: BaseDatabaseWrapper, given: Mapping[str, Any]
) -> Iterator[str]:
    quote = connection.ops.quote_name
    own, table, column = quote(history.name), quote(history.table), quote(field.column)
    lacking = f"{column} IS NULL AND ({quote(TO)} IS NULL OR {quote(TO)} > {quote(FROM)})"
    if field.name in given:
        value = _literal(field, given[field.name], connection)
        yield f"UPDATE {own} SET {column} = {value} WHERE {lacking}"
        return
    same = " AND ".join(f"t.{quote(key)} = {own}.{quote(key)}" for key in history.key)
    now = f"(SELECT t.{column} FROM {table} t WHERE {same})"
    yield f"UPDATE {own} SET {column} = {now} WHERE {lacking}"
    yield f"UPDATE {own} SET {quote(TO)} = {quote(FROM)} WHERE {lacking}"


def _literal(field: Any, value: Any, connection: BaseDatabaseWrapper) -> str:
    """Write a value as Django writes a default, for a statement without parameters."""
    stored = field.get_db_prep_save(value, connection)
    quoted = str(connection.schema_editor(collect_sql=True).quote_value(stored))
    return quoted if connection.vendor == "sqlite" else quoted.replace("%%", "%")


def keep(history: HistoryTable, connection: BaseDatabaseWrapper) -> list[str]:
    """Write the statements that make the triggers anew, and record what went past them."""
    spelled = spelling(connection)
    quote = connection.ops.quote_name
    own, table = quote(history.name), quote(history.table)
    start, end = quote(FROM), quote(TO)
    columns = [quote(column) for column in history.columns]
    keys = [quote(column) for column in history.key]
    same_key = " AND ".join(f"t.{key} = {own}.{key}" for key in keys)
    same = " AND ".join(spelled.same.format(f"t.{column}", f"{own}.{column}") for column in columns)
    of_key = " AND ".join(f"h.{key} = t.{key}" for key in keys)
    last = f"(SELECT max(h.{end}) FROM {own} h WHERE {of_key})"
    return [
        *untriggered(history, connection),
        # First, so that no writer is between them and what they find.
        *triggers(history, connection),
        f"UPDATE {own} SET {end} = {spelled.latest.format(start)} WHERE {end} IS NULL "
        f"AND NOT EXISTS (SELECT 1 FROM {table} t WHERE {same_key} AND {same})",
        f"INSERT INTO {own} ({', '.join(columns)}, {start}) "
        f"SELECT {', '.join(f't.{column}' for column in columns)}, {spelled.latest.format(last)} "
        f"FROM {table} t WHERE NOT EXISTS "
        f"(SELECT 1 FROM {own} h WHERE {of_key} AND h.{end} IS NULL)",
    ]


def drop(history: HistoryTable, connection: BaseDatabaseWrapper) -> list[str]:
    """Write the statements that remove the table and its triggers, as far as they are there."""
    own = connection.ops.quote_name(history.name)
    return [*untriggered(history, connection), f"DROP TABLE IF EXISTS {own}"]


def _column(field: Any, connection: BaseDatabaseWrapper) -> str:
    """Write a column of the table: what is null in it is a version's without that column."""
    collation = field.db_parameters(connection).get("collation")
    quote = connection.ops.quote_name
    collated = f" COLLATE {quote(collation)}" if collation else ""
    return f"{quote(field.column)} {column_type(field, connection)}{collated} NULL"


def _retyped(own: str, field: Any, connection: BaseDatabaseWrapper) -> list[str]:
    """Write what gives a column the type of the model's; SQLite's columns take any value."""
    match connection.vendor:
        case "postgresql":
            name, kind = connection.ops.quote_name(field.column), column_type(field, connection)
            return [f"ALTER TABLE {own} ALTER COLUMN {name} TYPE {kind} USING {name}::{kind}"]
        case "mysql":
            return [f"ALTER TABLE {own} MODIFY COLUMN {_column(field, connection)}"]
        case _:
            return []
