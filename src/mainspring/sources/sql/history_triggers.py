"""The triggers that write versions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mainspring.sources.sql.history_spelling import spelling
from mainspring.sources.sql.history_table import FROM, TO

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper

    from mainspring.sources.sql.history_spelling import Spelling
    from mainspring.sources.sql.history_table import HistoryTable

_EVENTS = ("insert", "update", "delete")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Steps:
    """The statements that triggers are made of, with names already quoted."""

    own: str  # the table of versions
    table: str
    columns: tuple[str, ...]
    keys: tuple[str, ...]
    start: str
    end: str
    spelled: Spelling

    def ended(self, row: str) -> str:
        """End the version of a row, "old" or "new"."""
        return (
            f"UPDATE {self.own} SET {self.end} = {self.spelled.latest.format(self.start)} "
            f"WHERE {self._of(row)} AND {self.end} IS NULL;"
        )

    def begun(self) -> str:
        """Begin a version of the new row."""
        last = f"(SELECT max({self.end}) FROM {self.own} WHERE {self._of('new')})"
        values = ", ".join(f"new.{column}" for column in self.columns)
        return (
            f"INSERT INTO {self.own} ({', '.join(self.columns)}, {self.start}) "
            f"SELECT {values}, {self.spelled.latest.format(last)};"
        )

    def _of(self, row: str) -> str:
        return " AND ".join(f"{key} = {row}.{key}" for key in self.keys)

    def unchanged(self) -> str:
        """Test whether an update leaves all columns that are kept as they were."""
        return " AND ".join(
            self.spelled.same.format(f"old.{column}", f"new.{column}") for column in self.columns
        )

    @property
    def bodies(self) -> tuple[str, str, str]:
        """What happens when a row is inserted, updated, deleted."""
        # Whatever went past the triggers, such as a TRUNCATE: a row has one version that counts.
        ended, begun = self.ended("new"), self.begun()
        return f"{ended} {begun}", f"{self.ended('old')} {ended} {begun}", self.ended("old")


def triggers(history: HistoryTable, connection: BaseDatabaseWrapper) -> list[str]:
    """Write the statements that make the triggers of a table."""
    quote = connection.ops.quote_name
    steps = _Steps(
        own=quote(history.name),
        table=quote(history.table),
        columns=tuple(quote(column) for column in history.columns),
        keys=tuple(quote(column) for column in history.key),
        start=quote(FROM),
        end=quote(TO),
        spelled=spelling(connection),
    )
    names = [quote(name) for name in _names(history)]
    makers = {"postgresql": _postgresql, "sqlite": _sqlite, "mysql": _mysql}
    return makers[connection.vendor](steps, names, f"/* {history.digest} */")


def untriggered(history: HistoryTable, connection: BaseDatabaseWrapper) -> list[str]:
    """Write the statements that remove the triggers, as far as they are there."""
    quote = connection.ops.quote_name
    if connection.vendor == "postgresql":
        return [f"DROP FUNCTION IF EXISTS {quote(history.name)}() CASCADE"]
    return [f"DROP TRIGGER IF EXISTS {quote(name)}" for name in _names(history)]


def is_triggered(history: HistoryTable, connection: BaseDatabaseWrapper) -> bool:
    """Tell whether the triggers of a table are there and are for its columns."""
    sql, wanted = {
        "postgresql": (
            "SELECT count(*) FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid "
            "WHERE t.tgrelid = to_regclass(%s) AND p.prosrc LIKE %s",
            2,
        ),
        "sqlite": (
            "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = %s "
            "AND sql LIKE %s",
            3,
        ),
        "mysql": (
            "SELECT count(*) FROM information_schema.triggers WHERE trigger_schema = database() "
            "AND event_object_table = %s AND action_statement LIKE %s",
            3,
        ),
    }[connection.vendor]
    is_postgresql = connection.vendor == "postgresql"
    table = connection.ops.quote_name(history.table) if is_postgresql else history.table
    with connection.cursor() as cursor:
        cursor.execute(sql, (table, f"%{history.digest}%"))
        (found,) = cursor.fetchone()
    return bool(found == wanted)


def _names(history: HistoryTable) -> list[str]:
    return [f"{history.name}_{event}" for event in _EVENTS]


def _postgresql(steps: _Steps, names: Sequence[str], mark: str) -> list[str]:
    inserted, updated, deleted = steps.bodies
    old, new = (
        f"ROW({', '.join(f'{row}.{column}' for column in steps.columns)})" for row in ("old", "new")
    )
    emptied = (
        f"UPDATE {steps.own} SET {steps.end} = {steps.spelled.latest.format(steps.start)} "
        f"WHERE {steps.end} IS NULL;"
    )
    # Its rows are compared byte by byte: not all types have an equality.
    body = (
        f"BEGIN {mark} CASE tg_op WHEN 'INSERT' THEN {inserted} "
        f"WHEN 'UPDATE' THEN IF record_image_ne({old}, {new}) THEN {updated} END IF; "
        f"WHEN 'DELETE' THEN {deleted} ELSE {emptied} END CASE; RETURN NULL; END"
    )
    by_row, by_statement, _ = names
    return [
        f"CREATE FUNCTION {steps.own}() RETURNS trigger LANGUAGE plpgsql AS $ms${body}$ms$",
        f"CREATE TRIGGER {by_row} AFTER INSERT OR UPDATE OR DELETE ON {steps.table} "
        f"FOR EACH ROW EXECUTE FUNCTION {steps.own}()",
        f"CREATE TRIGGER {by_statement} AFTER TRUNCATE ON {steps.table} "
        f"FOR EACH STATEMENT EXECUTE FUNCTION {steps.own}()",
    ]


def _sqlite(steps: _Steps, names: Sequence[str], mark: str) -> list[str]:
    conditions = ("", f" WHEN NOT ({steps.unchanged()})", "")
    return [
        f"CREATE TRIGGER {name} AFTER {event.upper()} ON {steps.table}{condition} "
        f"BEGIN {mark} {body} END"
        for name, event, condition, body in zip(
            names, _EVENTS, conditions, steps.bodies, strict=True
        )
    ]


def _mysql(steps: _Steps, names: Sequence[str], mark: str) -> list[str]:
    inserted, updated, deleted = steps.bodies
    changed = f"IF NOT ({steps.unchanged()}) THEN {updated} END IF;"
    return [
        f"CREATE TRIGGER {name} AFTER {event.upper()} ON {steps.table} "
        f"FOR EACH ROW BEGIN {mark} {body} END"
        for name, event, body in zip(names, _EVENTS, (inserted, changed, deleted), strict=True)
    ]
