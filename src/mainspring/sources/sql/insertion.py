"""Stores new rows by statements that are compiled once, where Django would do the same."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from operator import attrgetter
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from django.db import connections, models
from django.db.models.sql import InsertQuery

from mainspring.sources.sql.column_texts import spelling_of
from mainspring.sources.sql.run import driver_for
from mainspring.sources.sql.write_bulk import has_own_fields
from mainspring.sources.sql.write_saving import is_unheard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper

    from mainspring.sources.sql.column_texts import Spelling
    from mainspring.sources.sql.drivers import Rows
    from mainspring.sources.sql.returning import Returning
    from mainspring.sources.sql.terms import Terms


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of new rows."""

    field: Any  # of Django
    sent: type | None  # the exact class of values that drivers are sent as they are

    def values(self, rows: Sequence[Any], connection: BaseDatabaseWrapper) -> list[Any]:
        """Give what is sent for each row."""
        sent, prepare = self.sent, self.field.get_db_prep_save
        return [
            value if type(value) is sent else prepare(value, connection)
            for value in self.held(rows)
        ]

    def held(self, rows: Sequence[Any]) -> list[Any]:
        """Give what rows hold; some fields make it just then."""
        field = self.field
        if self.sent is None:
            return [field.pre_save(row, True) for row in rows]  # noqa: FBT003 - Django's own
        return list(map(attrgetter(field.attname), rows))


@dataclass(frozen=True, slots=True)
class Stored:
    """What came of storing rows."""

    text: str | None = None  # what was asked of the only one; None where it is to be read


@dataclass(frozen=True, slots=True, kw_only=True)
class Insertion:
    """Statements that store rows of one model."""

    one: str  # takes a value for each column, and tells the key if the database makes it
    mute: str  # the same, which tells nothing
    several: str  # takes a list for each column; empty where the database has none such
    columns: tuple[Column, ...]
    key: str  # the attribute of the key that the database makes; empty where rows have theirs
    spellings: tuple[Spelling, ...]  # of the columns; empty where the driver takes no texts

    def store(
        self,
        rows: Sequence[Any],
        *,
        connection: BaseDatabaseWrapper,
        terms: Terms,
        asked: Returning | None,
    ) -> Stored | None:
        """Store rows; None where they are not, as they hold expressions.

        Args:
            rows: new.
            connection: Django's, in a transaction or where the statement is one by itself.
            terms: on which the statement runs.
            asked: what is asked of the only row.
        """
        if len(rows) > 1 and not self.several:
            return None
        for row in rows:
            row._prepare_related_fields_for_save(operation_name="save")
        asks = asked if asked is not None and asked.alias == connection.alias else None
        texts = self._texts(rows)
        if texts is None:
            asks, keys = None, self._keys(rows, connection)
        else:
            sql = self._statement(rows, asks)
            keys = driver_for(connection).write(connection, sql, texts, terms=terms)
        if keys is None:
            return None
        # A trigger may leave out the only row, or put it elsewhere: to Django that is all right.
        if self.key and (keys or len(rows) > 1):
            for row, (held, *_) in zip(rows, keys, strict=True):
                setattr(row, self.key, held)
        for row in rows:
            row._state.db, row._state.adding = connection.alias, False
        return Stored(asks.text(keys[0])) if asks is not None and keys else Stored()

    def _statement(self, rows: Sequence[Any], asks: Returning | None) -> str:
        if len(rows) > 1:
            return self.several
        return self.one if asks is None else f"{self.mute} RETURNING {asks.columns}"

    def _keys(self, rows: Sequence[Any], connection: BaseDatabaseWrapper) -> Rows | None:
        """Store rows as Django does, and give the keys that the database made."""
        params = [column.values(rows, connection) for column in self.columns]
        if any(map(_has_expressions, params)):
            return None
        write = driver_for(connection).write_once
        if len(rows) > 1:
            return write(connection, self.several, params)
        return write(connection, self.one, [value for (value,) in params])

    def _texts(self, rows: Sequence[Any]) -> list[str | None] | None:
        """Spell what rows hold, a text for each column; None where it is for Django to do that."""
        if not self.spellings:
            return None
        pairs = zip(self.columns, self.spellings, strict=True)
        with suppress(LookupError):
            if len(rows) > 1:
                return [spelling.array(column.held(rows)) for column, spelling in pairs]
            return [spelling.text(*column.held(rows)) for column, spelling in pairs]
        return None


def _has_expressions(values: Sequence[Any]) -> bool:
    return any(hasattr(kind, "resolve_expression") for kind in set(map(type, values)))


class Insertions:
    """Keeps the statements that store new rows, by model and database."""

    def __init__(self) -> None:
        self._kept: dict[tuple[type[models.Model], str, bool], Insertion | None] = {}

    def store(
        self, rows: Sequence[Any], *, alias: str, terms: Terms, asked: Returning | None
    ) -> Stored | None:
        """Store new rows of one model.

        Args:
            rows: new.
            alias: of the database.
            terms: on which the statement runs.
            asked: what is asked of the only row.

        Returns:
            None where Django is to do it: signals, a `save` of the project's, parents' tables,
            files, and fields that may do what they like.
        """
        model = type(rows[0])
        lack_key = {row.pk is None for row in rows}
        if len(lack_key) > 1 or not is_unheard(model):
            return None
        (makes_key,) = lack_key
        key = (model, alias, makes_key)
        if key not in self._kept:
            self._kept[key] = _compiled(model, alias=alias, makes_key=makes_key)
        insertion = self._kept[key]
        if insertion is None:
            return None
        return insertion.store(rows, connection=connections[alias], terms=terms, asked=asked)


def _compiled(model: Any, *, alias: str, makes_key: bool) -> Insertion | None:
    """Compile the statements for rows of a model; None where each is Django's own business.

    Args:
        model: of Django.
        alias: of the database.
        makes_key: whether the database makes the key.
    """
    key = model._meta.auto_field if makes_key else None
    stored = [field for field in model._meta.local_concrete_fields if not field.generated]
    fields = [field for field in stored if field is not key]
    if not _is_usual(model, fields) or (makes_key and not _is_told(key, alias=alias)):
        return None
    return Insertion(
        one=_insert(model, fields, key, alias=alias),
        mute=_insert(model, fields, None, alias=alias),
        several=_insert_of_lists(model, fields, key, alias=alias),
        columns=tuple(Column(field=field, sent=_sent(field)) for field in fields),
        key=getattr(key, "attname", ""),
        spellings=_spellings(fields, alias=alias),
    )


def _spellings(fields: Sequence[Any], *, alias: str) -> tuple[Spelling, ...]:
    """Tell how columns are spelled; empty where the driver or one of them takes no texts."""
    connection = connections[alias]
    if not driver_for(connection).reads_texts:
        return ()
    zone = connection.timezone or ZoneInfo(connection.timezone_name)
    found = [spelling_of(field, zone=zone) for field in fields]
    known = tuple(spelling for spelling in found if spelling is not None)
    return known if len(known) == len(found) else ()


def _is_told(key: Any, *, alias: str) -> bool:
    """Tell whether the database makes a key and tells of it."""
    return key is not None and connections[alias].features.can_return_columns_from_insert


def _insert(model: Any, fields: Sequence[Any], key: Any, *, alias: str) -> str:
    """Give the statement that stores one row."""
    ((sql, _),) = _statements(model, fields, key, rows=1, alias=alias)
    return sql


def _insert_of_lists(model: Any, fields: Sequence[Any], key: Any, *, alias: str) -> str:
    """Give the statement that takes a list for each column, whatever the number of rows."""
    sql, params = _statements(model, fields, key, rows=2, alias=alias)[0]
    takes_lists = len(params) == len(fields)
    tells_keys = key is None or connections[alias].features.can_return_rows_from_bulk_insert
    return sql if takes_lists and tells_keys and isinstance(params[0], list) else ""


def _statements(
    model: Any, fields: Sequence[Any], key: Any, *, rows: int, alias: str
) -> list[tuple[str, Sequence[Any]]]:
    query = InsertQuery(model)
    blank: Any = SimpleNamespace(**{field.attname: None for field in fields})
    query.insert_values(fields, [blank] * rows, raw=True)
    compiler: Any = query.get_compiler(using=alias)
    compiler.returning_fields = [] if key is None else [key]
    found: list[tuple[str, Sequence[Any]]] = compiler.as_sql()
    return found


def _is_usual(model: Any, fields: Sequence[Any]) -> bool:
    """Tell whether all that Django does for a row is to send its columns, and take the key."""
    options = model._meta
    return (
        bool(fields)
        and not has_own_fields(model)
        and not options.order_with_respect_to
        and all(field is options.auto_field for field in options.db_returning_fields)
        and type(model._base_manager) is models.Manager
        and not any(isinstance(field, models.FileField) for field in fields)
        and not any(hasattr(field, "get_placeholder") for field in fields)
    )


def _sent(field: Any) -> type | None:
    """Give the class of values that a field's class neither looks at nor changes."""
    if type(field) in (models.ForeignKey, models.OneToOneField):
        field = field.target_field
    return _SENT.get(type(field))


_SENT: dict[type, type] = {
    models.AutoField: int,
    models.BigAutoField: int,
    models.BigIntegerField: int,
    models.BooleanField: bool,
    models.CharField: str,
    models.IntegerField: int,
    models.PositiveBigIntegerField: int,
    models.PositiveIntegerField: int,
    models.PositiveSmallIntegerField: int,
    models.SmallAutoField: int,
    models.SmallIntegerField: int,
    models.TextField: str,
}
"""Fields by their exact class."""
