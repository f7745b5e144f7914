"""Writes rows so that they are the same on every database and in every run."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, TypeVar

from django.apps import apps
from django.core.management.color import no_style
from django.db import connections, models, router

Row = TypeVar("Row", bound=models.Model)


class Writer:
    """Saves rows and gives those with automatic keys the numbers from one.

    Sequences go on counting after a rollback, so no key is left to the database.
    """

    def __init__(self) -> None:
        self.written: dict[type[models.Model], list[Any]] = defaultdict(list)
        self._counts: dict[type[models.Model], int] = defaultdict(int)

    @property
    def vendor(self) -> str:
        """Return "sqlite", "postgresql" or "mysql" (which MariaDB is to Django)."""
        return connections["default"].vendor

    def add(self, model: type[Row], /, **values: Any) -> Row:
        """Insert one row.

        Args:
            model: Its class.
            values: What the class's constructor takes.

        Returns:
            The saved instance.
        """
        for field in model._meta.fields:
            if isinstance(field, models.AutoField) and field.attname not in values:
                self._counts[field.model] += 1
                values[field.attname] = self._counts[field.model]
        row = model(**values)
        row.save(force_insert=True)
        self.written[model].append(row)
        return row

    def add_each(self, model: type[Row], rows: Sequence[dict[str, Any]]) -> list[Row]:
        """Insert several rows, as `add` does."""
        return [self.add(model, **values) for values in rows]

    def first(self, model: type[Row]) -> Row:
        """Return the first row that was written of a model."""
        row: Row = self.written[model][0]
        return row

    def sql(self, statement: str, parameters: Sequence[Any] = ()) -> None:
        """Write what the ORM would not let through.

        Args:
            statement: SQL for the first database.
            parameters: Its values.
        """
        with connections["default"].cursor() as cursor:
            cursor.execute(statement, parameters)

    def set(self, row: models.Model, field: str, literal: str) -> None:
        """Put an SQL literal into a row, past the ORM.

        Args:
            row: The row, which is not changed in memory.
            field: The field's name.
            literal: SQL that the database reads as a value.
        """
        quote = connections["default"].ops.quote_name
        meta = row._meta
        table, key = quote(meta.db_table), quote(str(meta.pk.column))
        column = quote(str(meta.get_field(field).column))  # type: ignore[union-attr]
        self.sql(f"UPDATE {table} SET {column} = {literal} WHERE {key} = %s", [row.pk])  # noqa: S608

    def close(self) -> None:
        """Let the databases' own counters follow the keys that were written."""
        written: dict[str, list[type[models.Model]]] = defaultdict(list)
        for model in apps.get_models(include_auto_created=True):
            alias = router.db_for_write(model)
            if model._meta.can_migrate(alias):
                written[alias].append(model)
        for alias, found in written.items():
            with connections[alias].cursor() as cursor:
                for statement in connections[alias].ops.sequence_reset_sql(no_style(), found):
                    cursor.execute(statement)
