"""Instances are read on the terms of every other statement, by every verb that reads them."""

import time
from contextlib import contextmanager

import pytest
from django.db import connection, transaction

from mainspring.errors import BadInput, TimedOut, Unavailable
from mainspring.execution.cursors import seal
from mainspring.execution.engine import Engine
from mainspring.execution.records import EntityRecords
from mainspring.sources.sql.source import SqlSource
from mainspring.sources.sql.terms import Terms
from tests.vault import models
from tests.vault.asking import someone, vault

ROWS = 11
LABELS = sorted(f"t{number}" for number in range(ROWS))
DATABASES = ["default", "other"]
# Counts for hours.
ENDLESS = """(
    WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 900)
    SELECT COUNT(*) FROM numbers a, numbers b, numbers c, numbers d
) > 0"""
VERBS = {
    "a list": list,
    "the first": lambda tags: tags.first(),
    "one": lambda tags: tags.get(label="t3"),
    "a place": lambda tags: tags[2],
    "chunks": lambda tags: list(tags.iterator(chunk_size=2)),
    "one chunk": lambda tags: list(tags.iterator()),
    "keys": lambda tags: list(tags.by_keys(keys())),
}


@pytest.fixture(
    params=[
        pytest.param("in a transaction", marks=pytest.mark.django_db(databases=DATABASES)),
        pytest.param("in none", marks=pytest.mark.django_db(databases=DATABASES, transaction=True)),
    ]
)
def filled(request):
    """Fill a table."""
    assert connection.in_atomic_block is (request.param != "in none")
    models.Tag.objects.bulk_create(
        models.Tag(label=f"t{number}", weight=number) for number in range(ROWS)
    )


@pytest.fixture
def tags(filled):
    """Give the rows, which are waited for half a second."""
    return records(Terms(timeout=0.5))


def records(terms):
    opened = vault()
    source = SqlSource(opened.index, bindings=opened.bindings, terms=terms, seal=seal)
    engine = Engine(
        opened.index, source=source, tests=opened.bindings.tests, page_size=100, cached_plans=10
    )
    found = EntityRecords(
        engine=engine, bindings=opened.bindings, entity="Tag", principal=someone()
    )
    return found.order_by("label")


def keys():
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM vault_tag AS t")
        return [key for (key,) in cursor.fetchall()]


@contextmanager
def slow_tags():
    """Make the database count for hours before it gives a tag."""
    table = connection.ops.quote_name(models.Tag._meta.db_table)

    def execute(run, sql, params, many, context):
        slow = f"FROM (SELECT * FROM {table} WHERE {ENDLESS}) {table}"  # noqa: S608
        return run(sql.replace(f"FROM {table}", slow), params, many, context)

    with connection.execute_wrapper(execute):
        yield


def usable():
    """Tell whether the project's statements still run, in its transaction if it has one."""
    return models.Tag.objects.count() == ROWS


@pytest.mark.parametrize("verb", VERBS)
def test_the_database_ends_what_takes_too_long(tags, verb):
    with pytest.raises(TimedOut, match=r"after 0\.5 seconds"), slow_tags():
        VERBS[verb](tags)
    assert usable()
    assert [tag.label for tag in tags] == LABELS


@pytest.mark.skipif(connection.vendor == "mysql", reason="has read all rows by then")
def test_time_of_the_caller_is_none_of_the_databases(tags):
    rows = tags.iterator(chunk_size=2)
    found = [next(rows).label]
    time.sleep(0.6)
    assert [*found, *(row.label for row in rows)] == LABELS


@pytest.mark.parametrize("verb", VERBS)
def test_what_the_database_refuses_breaks_no_transaction(tags, verb):
    with pytest.raises(BadInput):
        VERBS[verb](tags.filter(label__regex="["))
    assert usable()


@pytest.mark.skipif(connection.vendor != "postgresql", reason="has such extensions")
@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("lookup", ["unaccent", "trigram_similar"])
def test_a_missing_extension_is_told(tags, verb, lookup):
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_extension WHERE extname IN ('unaccent', 'pg_trgm')")
        assert cursor.fetchone() is None
    with pytest.raises(BadInput, match="lacks the extension"):
        VERBS[verb](tags.filter(**{f"label__{lookup}": "x"}))
    assert usable()


@pytest.mark.parametrize("size", [1, 2, 11, 100])
def test_chunks_are_read_while_the_project_writes(tags, size):
    found = []
    for row in tags.iterator(chunk_size=size):
        found.append(row.label)
        with transaction.atomic():
            models.Tag.objects.filter(pk=row.pk).update(weight=500)
    assert found == LABELS
    assert models.Tag.objects.filter(weight=500).count() == ROWS


def test_an_iterator_that_is_left_harms_nothing(tags):
    rows = tags.iterator(chunk_size=2)
    next(rows)
    rows.close()
    assert usable()
    with pytest.raises(RuntimeError), transaction.atomic():
        rows = tags.iterator(chunk_size=2)
        next(rows)
        raise RuntimeError
    rows.close()
    assert usable()


@pytest.mark.django_db(databases=DATABASES, transaction=True)
def test_a_connection_that_was_closed_in_between_is_told():
    models.Tag.objects.bulk_create(models.Tag(label=f"t{number}") for number in range(ROWS))
    rows = records(Terms(timeout=5)).iterator(chunk_size=2)
    next(rows)
    if connection.vendor == "sqlite" and connection.is_in_memory_db():
        pytest.skip("a database in memory is never closed")
    connection.close()
    if connection.vendor == "mysql":
        assert len(list(rows)) == ROWS - 1  # its driver holds them
        return
    with pytest.raises(Unavailable):
        list(rows)


@pytest.mark.skipif(connection.vendor != "postgresql", reason="has settings of a session")
@pytest.mark.parametrize("verb", VERBS)
def test_the_project_has_its_settings_afterwards(tags, verb):
    models.Tag.objects.filter(label__in=["t1", "t2"]).exists()
    settings = "SELECT current_setting('statement_timeout'), current_setting('jit')"
    with connection.cursor() as cursor:
        cursor.execute(settings)
        usual = cursor.fetchone()
    VERBS[verb](tags)
    with connection.cursor() as cursor:
        cursor.execute(settings)
        assert cursor.fetchone() == usual
        cursor.execute("SELECT count(*) FROM pg_cursors")
        assert cursor.fetchone() == (0,)


@pytest.mark.parametrize("sessions", ["keep", "transaction"])
@pytest.mark.parametrize("size", [3, 100, None])
def test_behind_a_pooler(filled, sessions, size):
    found = records(Terms(timeout=0.5, sessions=sessions))
    rows = found if size is None else found.iterator(chunk_size=size)
    assert [row.label for row in rows] == LABELS
