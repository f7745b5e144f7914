"""The table of the versions of a model's rows: what it is called and what it holds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from django.db.backends.utils import truncate_name
from django.db.models import AutoField, BigAutoField, SmallAutoField

from mainspring.plugins.versions import Versions

if TYPE_CHECKING:
    from collections.abc import Collection

    from django.db.backends.base.base import BaseDatabaseWrapper

FROM, TO = "ms_valid_from", "ms_valid_to"
_LONGEST = 50  # characters of a name, to which those of triggers add a few


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryTable:
    """The table of the versions of a model's rows."""

    table: str  # of the model
    key: tuple[str, ...]  # columns of the primary key
    fields: tuple[Any, ...]  # Django's, whose columns are kept

    @property
    def name(self) -> str:
        """The name of the table."""
        return truncate_name(f"ms_history_{self.table}", _LONGEST)

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that are kept."""
        return tuple(field.column for field in self.fields)

    @property
    def digest(self) -> str:
        """What differs between the triggers of different columns."""
        return sha256(repr((self.table, self.key, self.columns)).encode()).hexdigest()[:16]

    def among(self, columns: Collection[str]) -> HistoryTable:
        """Keep nothing but some columns."""
        fields = tuple(field for field in self.fields if field.column in columns)
        return replace(self, fields=fields)

    def versions(self) -> Versions:
        """Tell readers where the versions are."""
        columns = tuple((column, column) for column in self.columns)
        return Versions(table=self.name, columns=columns, valid_from=FROM, valid_to=TO)


def history_of(model: Any, names: Collection[str] | None = None) -> HistoryTable:
    """Describe the table of the versions of a model's rows.

    Args:
        model: of the migrations or of today.
        names: of the fields that are kept; all of the model's own table when not given.
    """
    options = model._meta
    return HistoryTable(
        table=options.db_table,
        key=tuple(field.column for field in getattr(options, "pk_fields", (options.pk,))),
        fields=tuple(
            field
            for field in options.local_concrete_fields
            if field.column is not None and (names is None or field.name in names)
        ),
    )


def kinds(
    history: HistoryTable, connection: BaseDatabaseWrapper
) -> dict[str, tuple[str, str, bool]]:
    """Tell the column of each field that is kept, its type, and whether the model's may be null."""
    return {
        field.name: (field.column, column_type(field, connection), field.null)
        for field in history.fields
    }


def columns_there(history: HistoryTable, connection: BaseDatabaseWrapper) -> frozenset[str]:
    """List the columns of the table; none where it is not there."""
    with connection.cursor() as cursor:
        if history.name not in connection.introspection.table_names(cursor):
            return frozenset()
        described = connection.introspection.get_table_description(cursor, history.name)
    return frozenset(column.name for column in described)


def column_type(field: Any, connection: BaseDatabaseWrapper) -> str:
    """Give the type of a column; a database counts nothing in the table of versions."""
    counted = isinstance(field, AutoField | BigAutoField | SmallAutoField)
    return str(
        field.rel_db_type(connection) if counted else field.db_parameters(connection)["type"]
    )
