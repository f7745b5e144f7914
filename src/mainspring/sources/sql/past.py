"""Rows as they were: versions that stand in the place of tables.

A statement is preceded by a common table expression for each table that it speaks of and whose
versions are known. It has the name of the table and gives the versions of one moment, so that all
of the statement reads these: filters, links, policies, orders and counts.
"""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from django.core.exceptions import EmptyResultSet
from django.db import connections
from django.utils import timezone

from mainspring.errors import BadInput
from mainspring.sources.sql.managers import shows_all
from mainspring.sources.sql.parameters import Marker
from mainspring.sources.sql.statement import Statement

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper
    from django.db.models import QuerySet

    from mainspring.blueprint.expression import Slot
    from mainspring.plugins.versions import Versions
    from mainspring.sources.sql.parameters import Inputs

    Beginning = Callable[[Versions, BaseDatabaseWrapper], datetime | None]
    """Tells since when versions are known."""

_NAMED = re.compile(r"""(?:FROM|JOIN) ["`]([^"`]+)["`]""")


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """The tables of a database at a moment that comes with the request."""

    moment: Slot
    alias: str  # of the database
    versions: Mapping[str, Versions]  # by the model's table
    beginning: Beginning

    def over(self, statement: Statement) -> Statement:
        """Make a statement read what was."""
        found = self._among(statement.sql)
        if not found:
            return statement
        moment = self._moment(found)
        params = [Marker(moment, 0)] * (2 * len(found))
        return Statement.of(self._prefix(found) + statement.sql, [*params, *statement.params])

    def check(self, rows: QuerySet[Any]) -> None:
        """Refuse a manager whose rows are judged in part by what is and in part by what was.

        Raises:
            BadInput: it is such a one.
        """
        model = rows.model
        if all(shows_all(item) for item in (model._default_manager, model._base_manager)):
            return
        try:
            sql, _ = rows.query.get_compiler(using=self.alias).as_sql()
        except EmptyResultSet:
            return
        kept = {name in self.versions for name in _NAMED.findall(sql)}
        if len(kept) > 1:
            msg = "Rows of the past are hidden by others of which no history is kept."
            raise BadInput(msg, hint="Ask without a moment.")

    def _among(self, sql: str) -> list[str]:
        """List the tables that SQL speaks of; one too many does no harm."""
        return [table for table in self.versions if table in sql]

    def _moment(self, tables: Sequence[str]) -> Moment:
        versions = tuple(self.versions[table] for table in tables)
        as_text = connections[self.alias].vendor != "postgresql"
        return Moment(self.moment, versions, self.beginning, as_text=as_text)

    def _prefix(self, tables: Sequence[str]) -> str:
        return f"WITH {', '.join(map(self._rows, tables))}\n"

    def _rows(self, table: str) -> str:
        """Write the common table expression of a table."""
        found = self.versions[table]
        columns = ", ".join(
            f"{self._quoted(held)} AS {self._quoted(column)}" for column, held in found.columns
        )
        start, end = self._quoted(found.valid_from), self._quoted(found.valid_to)
        return (
            f"{self._quoted(table)} AS{_folded(connections[self.alias])} "
            f"(SELECT {columns} FROM {self._quoted(found.table)} "
            f"WHERE {start} <= %s AND ({end} IS NULL OR {end} > %s))"
        )

    def _quoted(self, name: str) -> str:
        return connections[self.alias].ops.quote_name(name).replace("%", "%%")


def _folded(connection: BaseDatabaseWrapper) -> str:
    """Give what lets the conditions of a statement reach into the versions."""
    knows = connection.vendor == "postgresql" or (
        connection.vendor == "sqlite" and sqlite3.sqlite_version_info >= (3, 35)
    )
    return " NOT MATERIALIZED" if knows else ""


@dataclass(frozen=True, slots=True)
class Moment:
    """Binds a moment as the columns of versions hold theirs."""

    slot: Slot
    versions: tuple[Versions, ...]  # in which rows are looked up
    beginning: Beginning
    as_text: bool  # whether the database takes it as a text without an offset

    def bind(self, inputs: Inputs) -> Sequence[Any]:
        """Give the moment as the only parameter.

        Raises:
            BadInput: some versions begin only later: what is not known would hide nothing.
        """
        moment = in_utc(inputs.resolve(self.slot))
        known = (self.beginning(found, inputs.connection) for found in self.versions)
        since = max((start for start in known if start is not None), default=moment)
        if moment < since:
            msg = f"What is asked for is known since {since.isoformat()}."
            raise BadInput(msg, hint="Ask for a later moment.")
        return (_text(moment) if self.as_text else moment,)


def in_utc(moment: Any) -> datetime:
    """Give a moment in UTC; one without an offset is of the project's time zone.

    Raises:
        BadInput: no calendar has it there.
    """
    try:
        aware = timezone.make_aware(moment) if timezone.is_naive(moment) else moment
        return datetime.astimezone(aware, UTC)
    except (OverflowError, ValueError):
        msg = "The moment to read as of is beyond the calendar."
        raise BadInput(msg) from None


def _text(moment: datetime) -> str:
    """Write a moment as long as any other, so that the order of texts is that of moments."""
    return moment.replace(tzinfo=None).isoformat(sep=" ", timespec="microseconds")
