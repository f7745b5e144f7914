"""Asks a rule of rows as they are to be, before the database has taken them.

The statement is preceded by a common table expression for each table of the model. It has the name
of the table and gives what is in it with the rows in their new places, so that the rule is read as
it is once they are stored: over links, and with the comparisons of the database.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from django.db import DatabaseError, connections, transaction
from django.db.models import AutoField, DateField, DecimalField, TimeField, UUIDField, Value
from django.db.models.expressions import DatabaseDefault

from mainspring import telemetry
from mainspring.sources.sql.write_transactions import was_in_the_way

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from django.db.models import QuerySet

    Sql = tuple[str, list[Any]]

_LENGTH = re.compile(r"varchar\(\d+\)")
_SOME = 100  # rows that one statement holds


def fitting_as_given(rows: Sequence[Any], fitting: QuerySet[Any]) -> list[bool]:
    """Tell of each row whether it would be among the rows of a query.

    Where the database does not know what to make of the values, the answer is no. Of very many rows
    those that are asked for together count for each other: longer statements take databases an
    age, or are refused.

    Args:
        rows: of one model, each with the links that it is to have; in a transaction.
        fitting: a query for rows of the model.
    """
    parts = (rows[start : start + _SOME] for start in range(0, len(rows), _SOME))
    return [is_fitting for some in parts for is_fitting in _together(some, fitting)]


def _together(rows: Sequence[Any], fitting: QuerySet[Any]) -> list[bool]:
    """Tell of each of some rows whether it would fit, by one statement."""
    alias = fitting.db
    keys = [_key_of(row, number) for number, row in enumerate(rows)]
    tables = _Tables(rows, keys, alias=alias)
    try:
        asked = fitting.filter(pk__in=[key for key in keys if key is not None])
        with transaction.atomic(using=alias):
            prefix, given = tables.written()

            def preceded(
                execute: Callable[..., Any], sql: str, params: Any, many: Any, context: Any
            ) -> Any:
                return execute(prefix + sql, (*given, *params), many, context)

            with connections[alias].execute_wrapper(preceded):
                found = set(asked.values_list("pk", flat=True))
    except Exception as error:  # in policy code an exception is a denial
        if isinstance(error, DatabaseError) and was_in_the_way(error):
            raise
        telemetry.emit(telemetry.ALARM, "a rule cannot be asked of rows as given", error=error)
        found = set()
    return [key in found for key in keys]


def _key_of(row: Any, number: int) -> Any:
    """Give the key of a row, or what stands for one that the database is going to make."""
    key = row.pk
    if key is None or isinstance(key, DatabaseDefault):
        field = row._meta.pk
        while field.is_relation:
            field = field.target_field
        if isinstance(field, UUIDField):
            return uuid4()
        return -1 - number if isinstance(field, AutoField) else None
    return key


class _Tables:
    """The tables of a model with rows in their new places.

    Args:
        rows: of the model.
        keys: theirs.
        alias: of the database.
    """

    def __init__(self, rows: Sequence[Any], keys: Sequence[Any], *, alias: str) -> None:
        self._rows = list(zip(rows, keys, strict=True))
        self._connection = connections[alias]
        self._compiler = rows[0].__class__._base_manager.using(alias).query.get_compiler(alias)

    def written(self) -> Sql:
        """Write what precedes a statement."""
        model = type(self._rows[0][0])._meta.concrete_model
        tables = [self._table(kind) for kind in (model, *model._meta.get_parent_list())]
        return (
            f"WITH {', '.join(sql for sql, _ in tables)}\n",
            _params(tables),
        )

    def _table(self, model: Any) -> Sql:
        """Write a table: what is stored but for the rows, and these."""
        fields = [field for field in model._meta.local_concrete_fields if field.column]
        name = self._quoted(model._meta.db_table)
        # SQLite would take its own name for that of the expression.
        stored = f"main.{name}" if self._connection.vendor == "sqlite" else name
        own = [self._is_row(model, row, key) for row, key in self._rows]
        columns = ", ".join(self._quoted(field.column) for field in fields)
        others = f"SELECT {columns} FROM {stored} WHERE NOT ({' OR '.join(sql for sql, _ in own)})"
        parts = [
            (others, _params(own)),
            *(self._row(fields, row, key) for row, key in self._rows),
        ]
        body = " UNION ALL ".join(sql for sql, _ in parts)
        return f"{name} AS ({body})", _params(parts)

    def _is_row(self, model: Any, row: Any, key: Any) -> Sql:
        """Write the condition that a row of a table has the key of a given one."""
        fields = model._meta.pk_fields
        cells = [self._value(field, row, key) for field in fields]
        equal = (
            f"{self._quoted(field.column)} = {sql}"
            for field, (sql, _) in zip(fields, cells, strict=True)
        )
        return f"({' AND '.join(equal)})", _params(cells)

    def _row(self, fields: Sequence[Any], row: Any, key: Any) -> Sql:
        """Write a row, with what the database makes of its values."""
        given = [field for field in fields if not field.generated]
        cells = [self._value(field, row, key) for field in given]
        columns = ", ".join(
            f"{sql} AS {self._quoted(field.column)}"
            for field, (sql, _) in zip(given, cells, strict=True)
        )
        params = _params(cells)
        if len(given) == len(fields):
            return f"SELECT {columns}", params
        made = [self._made(field) for field in fields]
        outer = ", ".join(sql for sql, _ in made)
        first = _params(made)
        return f"SELECT {outer} FROM (SELECT {columns}) given", [*first, *params]

    def _made(self, field: Any) -> Sql:
        if not field.generated:
            return self._quoted(field.column), []
        sql, params = field.generated_sql(self._connection)
        return sql, list(params)

    def _value(self, field: Any, row: Any, key: Any) -> Sql:
        """Write a value as an insertion would, of the type of its column."""
        value = getattr(row, field.attname)
        if value is None and field.is_relation and field.is_cached(row):
            target = field.get_cached_value(row)
            value = None if target is None else getattr(target, field.target_field.attname)
        if field.primary_key and (value is None or isinstance(value, DatabaseDefault)):
            value = key
        if not hasattr(value, "resolve_expression"):
            value = Value(value, output_field=field)
        # What the database would give by itself is only known inside of an insertion.
        for_save = not isinstance(value, DatabaseDefault)
        sql, params = self._compiler.compile(
            value.resolve_expression(self._compiler.query, allow_joins=False, for_save=for_save)
        )
        return self._typed(sql, field), list(params)

    def _typed(self, sql: str, field: Any) -> str:
        vendor = self._connection.vendor
        timed = isinstance(field, DateField | TimeField | DecimalField)
        if vendor == "postgresql" or (vendor == "mysql" and timed):
            # A cast would cut a text off, where an insertion refuses it.
            kind = _LENGTH.sub("varchar", field.cast_db_type(self._connection))
            return f"CAST({sql} AS {kind})"
        return sql

    def _quoted(self, name: str) -> str:
        return str(self._connection.ops.quote_name(name)).replace("%", "%%")


def _params(parts: Sequence[Sql]) -> list[Any]:
    """List the parameters of parts of a statement, in order."""
    return [value for _, params in parts for value in params]
