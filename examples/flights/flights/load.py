"""Loads the recorded flights into a database, once and in one transaction."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, cast

from django.conf import settings
from django.core.management.color import no_style
from django.db import connections, models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from flights import archive as archives
from flights import records
from flights.models import Airline, Airport, Flight, Plane, Weather
from flights.progress import Progress, silent

# What version 0.0.3 of the recorded flights holds.
EXPECTED: Mapping[str, int] = {
    "airlines": 16,
    "airports": 1_458,
    "planes": 3_322,
    "flights": 336_776,
    "weather": 26_115,
}
# In the order in which links allow to fill them.
MODELS: dict[str, type[models.Model]] = {
    "airlines": Airline,
    "airports": Airport,
    "planes": Plane,
    "flights": Flight,
    "weather": Weather,
}
CHUNK = 2_000  # rows written between two reports of progress

# Takes the rows of one chunk to the database.
Write = Callable[[list[records.Values]], None]


class LoadError(Exception):
    """The database does not hold what it should after loading; nothing was kept."""


def loaded(database: str = "default") -> bool:
    """Tell whether the data are there: a load is one transaction, so one flight proves all."""
    return Flight.objects.using(database).exists()


def counts(database: str = "default") -> dict[str, int]:
    """Return the number of rows in each table."""
    return {
        table: model._default_manager.using(database).count() for table, model in MODELS.items()
    }


def load(
    database: str = "default",
    *,
    progress: Progress = silent,
    archive: Path | None = None,
    expected: Mapping[str, int] | None = EXPECTED,
) -> dict[str, int]:
    """Fill the tables of the flights app, unless they are filled already.

    All of it is one transaction: an interrupted load leaves nothing behind and can be repeated.
    The migrations must have run, and no transaction may be open. Primary keys are the same on
    every database.

    Args:
        database: Alias of the database in Django's settings.
        progress: Hears how far each table is.
        archive: The recorded flights; by default fetched into ``settings.DATA_DIR``.
        expected: Rows that each table must have at the end; None accepts any number.

    Returns:
        The number of rows in each table.

    Raises:
        ArchiveError: The recorded flights cannot be fetched or read.
        LoadError: A table ended with another number of rows than expected.
    """
    if loaded(database):
        return counts(database)
    source = archive or archives.fetched(settings.DATA_DIR)
    # One transaction, in which also the indexes may change.
    with connections[database].schema_editor() as editor:
        for model in reversed(MODELS.values()):
            model._default_manager.using(database).all().delete()
        for table, (columns, values) in _tables(source).items():
            total = archives.count(source, table)
            progress(table, 0, total)
            with (
                _without_indexes(editor, MODELS[table]),
                _writer(database, MODELS[table], columns) as write,
            ):
                for done, chunk in _chunks(values):
                    write(chunk)
                    progress(table, min(done, total - 1), total)
            progress(table, total, total)
        found = counts(database)
        if expected is not None and found != dict(expected):
            message = f"Loaded {found}, expected {dict(expected)}; nothing was kept."
            raise LoadError(message)
    _settle(database, progress)
    return found


def _tables(source: Path) -> dict[str, tuple[tuple[str, ...], Iterator[records.Values]]]:
    """Return the columns and values of each table; the values are read when asked for."""
    clocks = {
        row["faa"] or "": (int(row["tz"] or 0), row["dst"] == "A")
        for row in archives.rows(source, "airports")
    }

    def numbered(
        table: str, record: Callable[[int, records.Text], records.Values]
    ) -> Iterator[records.Values]:
        rows = enumerate(archives.rows(source, table), start=1)
        return (record(number, row) for number, row in rows)

    def plain(
        table: str, record: Callable[[records.Text], records.Values]
    ) -> Iterator[records.Values]:
        return (record(row) for row in archives.rows(source, table))

    return {
        "airlines": (records.AIRLINE, plain("airlines", records.airline)),
        "airports": (records.AIRPORT, plain("airports", records.airport)),
        "planes": (records.PLANE, plain("planes", records.plane)),
        "flights": (records.FLIGHT, numbered("flights", records.flights(clocks))),
        "weather": (records.WEATHER, numbered("weather", records.weather)),
    }


def _chunks(values: Iterable[records.Values]) -> Iterator[tuple[int, list[records.Values]]]:
    """Yield the values in lists, each with the number of values so far."""
    iterator, done = iter(values), 0
    while chunk := list(islice(iterator, CHUNK)):
        done += len(chunk)
        yield done, chunk


@contextmanager
def _without_indexes(editor: BaseDatabaseSchemaEditor, model: type[models.Model]) -> Iterator[None]:
    """Drop the indexes and make them again at the end: quicker than to keep them row by row."""
    indexes = model._meta.indexes
    for index in indexes:
        editor.remove_index(model, index)
    yield
    # PostgreSQL changes no table that still has links to check.
    editor.connection.check_constraints()
    for index in indexes:
        editor.add_index(model, index)


def _writer(
    database: str, model: type[models.Model], columns: tuple[str, ...]
) -> AbstractContextManager[Write]:
    write = _copy if connections[database].vendor == "postgresql" else _insert
    return write(database, model, columns)


@contextmanager
def _insert(database: str, model: type[models.Model], columns: tuple[str, ...]) -> Iterator[Write]:
    """Write rows with INSERT, prepared once per chunk."""
    connection = connections[database]
    quote = connection.ops.quote_name
    names = ", ".join(quote(name) for name in columns)
    places = ", ".join(["%s"] * len(columns))
    table = quote(model._meta.db_table)
    # Names of tables and columns only; the values are parameters.
    statement = f"INSERT INTO {table} ({names}) VALUES ({places})"  # noqa: S608
    adapted = list(_adapters(connection, model, columns))

    def write(chunk: list[records.Values]) -> None:
        ready = [list(values) for values in chunk]
        for position, adapt in adapted:
            for row in ready:
                row[position] = adapt(row[position])
        cursor.executemany(statement, ready)

    with connection.cursor() as cursor:
        yield write


def _adapters(
    connection: BaseDatabaseWrapper, model: type[models.Model], columns: tuple[str, ...]
) -> Iterator[tuple[int, Callable[[Any], records.Value]]]:
    """Yield the positions of values that the database wants in a form of its own, and that form."""
    ops = connection.ops

    def in_utc(value: datetime | None) -> records.Value:
        # All are in UTC: said once here, it need not be found out a million times.
        return value and ops.adapt_datetimefield_value(value.replace(tzinfo=None))

    for position, column in enumerate(columns):
        field = model._meta.get_field(column.removesuffix("_id"))
        if isinstance(field, models.DateTimeField):
            yield position, in_utc
        elif isinstance(field, models.DecimalField):
            yield position, partial(field.get_db_prep_save, connection=connection)


@contextmanager
def _copy(database: str, model: type[models.Model], columns: tuple[str, ...]) -> Iterator[Write]:
    """Write rows with PostgreSQL's COPY."""
    connection = connections[database]
    quote = connection.ops.quote_name
    names = ", ".join(quote(name) for name in columns)
    statement = f"COPY {quote(model._meta.db_table)} ({names}) FROM STDIN"
    with connection.cursor() as cursor, cast("Any", cursor).copy(statement) as copy:

        def write(chunk: list[records.Values]) -> None:
            for values in chunk:
                copy.write_row(values)

        yield write


def _settle(database: str, progress: Progress) -> None:
    """Let the database know the new rows: the next keys to give, and how values spread."""
    connection = connections[database]
    # PostgreSQL's VACUUM also notes which rows all may see, which makes counting quicker.
    verb = "VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE"
    progress("analyzing", 0, len(MODELS))
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), [Flight, Weather]):
            cursor.execute(statement)
        for done, model in enumerate(MODELS.values(), start=1):
            table = connection.ops.quote_name(model._meta.db_table)
            cursor.execute(f"{verb} {table}")
            progress("analyzing", done, len(MODELS))
