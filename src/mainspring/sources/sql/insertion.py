"""Stores single new rows by statements that are compiled once, where Django would do the same."""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from django.db import connections
from django.db.models import FileField, Manager, Model
from django.db.models.sql import InsertQuery

from mainspring.sources.sql.write_bulk import has_own_fields
from mainspring.sources.sql.write_saving import is_unheard

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper


@dataclass(frozen=True, slots=True, kw_only=True)
class Insertion:
    """A statement that stores a row of one model."""

    sql: str
    fields: tuple[Any, ...]  # of Django, one for each parameter
    key: str  # the attribute of the key that the database makes; empty where the row has it

    def store(self, row: Any, *, connection: BaseDatabaseWrapper) -> bool:
        """Store a row; tell whether it was: one that holds an expression is not.

        Args:
            row: new.
            connection: Django's, in a transaction.
        """
        row._prepare_related_fields_for_save(operation_name="save")
        params = []
        for field in self.fields:
            value = field.get_db_prep_save(field.pre_save(row, True), connection)  # noqa: FBT003 - Django's own
            if hasattr(value, "resolve_expression"):
                return False
            params.append(value)
        with connection.cursor() as cursor:
            cursor.execute(self.sql, params)
            if self.key:
                (held,) = cursor.fetchone()
                setattr(row, self.key, held)
        row._state.db, row._state.adding = connection.alias, False
        return True


class Insertions:
    """Keeps the statements that store new rows, by model and database."""

    def __init__(self) -> None:
        self._kept: dict[tuple[type[Model], str, bool], Insertion | None] = {}

    def store(self, row: Any, *, alias: str) -> bool:
        """Store a new row; tell whether it was.

        Where it was not, Django is to do it: signals, a `save` of the project's, parents' tables,
        files, and fields that may do what they like.
        """
        model = type(row)
        if not is_unheard(model):
            return False
        key = (model, alias, row.pk is not None)
        if key not in self._kept:
            self._kept[key] = _compiled(model, alias=alias, makes_key=row.pk is None)
        insertion = self._kept[key]
        return insertion is not None and insertion.store(row, connection=connections[alias])


def _compiled(model: Any, *, alias: str, makes_key: bool) -> Insertion | None:
    """Compile the statement for rows of a model; None where each is Django's own business.

    Args:
        model: of Django.
        alias: of the database.
        makes_key: whether the database makes the key.
    """
    options = model._meta
    connection = connections[alias]
    fields = tuple(
        field
        for field in options.local_concrete_fields
        if not (field.generated or (makes_key and field is options.auto_field))
    )
    if makes_key and not (
        options.auto_field and connection.features.can_return_columns_from_insert
    ):
        return None
    if not _is_usual(model, fields):
        return None
    query = InsertQuery(model)
    blank: Any = SimpleNamespace(**{field.attname: None for field in fields})
    query.insert_values(fields, [blank], raw=True)
    compiler: Any = query.get_compiler(connection=connection)
    compiler.returning_fields = [options.auto_field] if makes_key else []
    ((sql, _),) = compiler.as_sql()
    return Insertion(sql=sql, fields=fields, key=options.auto_field.attname if makes_key else "")


def _is_usual(model: Any, fields: tuple[Any, ...]) -> bool:
    """Tell whether all that Django does for a row is to send its columns, and take the key."""
    options = model._meta
    return (
        not has_own_fields(model)
        and not options.order_with_respect_to
        and all(field is options.auto_field for field in options.db_returning_fields)
        and type(model._base_manager) is Manager
        and not any(isinstance(field, FileField) for field in fields)
        and not any(hasattr(field, "get_placeholder") for field in fields)
    )
