"""The operations of migrations, forwards and back, on every database."""

import pytest
from django.apps import apps
from django.db import connection
from django.db.migrations.state import ProjectState

from mainspring.migrations import AddHistory, ChangeHistory, RemoveHistory, RenameHistory
from mainspring.sources.sql.history_table import FROM, TO, columns_there, history_of
from mainspring.sources.sql.history_triggers import is_triggered
from mainspring.sources.sql.history_writing import keep
from tests.vault import models

ALL = ("id", "agency", "amount")
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def migrate():
    """Run an operation, and at the end remove what is left."""
    state = ProjectState.from_apps(apps)

    def run(operation, *, back=False):
        direction = operation.database_backwards if back else operation.database_forwards
        with connection.schema_editor() as editor:
            direction("vault", editor, state, state)
        if connection.vendor == "sqlite":
            kept = history_of(
                models.Ledger, getattr(operation, "was", ALL) if back else operation.fields
            )
            # What `migrate` does at its end.
            restored = [] if not there() else keep(kept, connection)
            with connection.cursor() as cursor:
                for statement in restored:
                    cursor.execute(statement)

    yield run
    run(RemoveHistory("ledger", ALL))


@pytest.fixture
def ledgers():
    agency = models.Agency.objects.create(pk=1, name="Owls", code="OW")
    for key in (1, 2):
        models.Ledger.objects.create(pk=key, agency=agency, amount=key)


def versions(*columns):
    """Give columns of all versions that were or are, and whether they still are."""
    history = history_of(models.Ledger)
    quote = connection.ops.quote_name
    sql = (
        f"SELECT {', '.join(columns)}, {TO} IS NULL FROM {quote(history.name)} "  # noqa: S608 - names
        f"WHERE {TO} IS NULL OR {TO} <> {FROM} ORDER BY ms_id"
    )
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return [(*row[:-1], bool(row[-1])) for row in cursor.fetchall()]


def there():
    """Tell which columns the table of versions has."""
    return columns_there(history_of(models.Ledger), connection) - {FROM, TO, "ms_id"}


@pytest.mark.usefixtures("ledgers")
def test_there_and_back(migrate):
    migrate(AddHistory("Ledger", ALL))
    assert there() == {"id", "agency_id", "amount"}
    assert versions("id", "amount") == [(1, 1, True), (2, 2, True)]
    models.Ledger.objects.filter(pk=1).update(amount=5)
    assert versions("id", "amount") == [(1, 1, False), (2, 2, True), (1, 5, True)]
    migrate(AddHistory("Ledger", ALL), back=True)
    assert there() == frozenset()
    models.Ledger.objects.filter(pk=1).update(amount=6)
    migrate(AddHistory("Ledger", ALL))
    assert sorted(versions("id", "amount")) == [(1, 6, True), (2, 2, True)]


@pytest.mark.usefixtures("ledgers")
def test_a_column_more(migrate):
    migrate(AddHistory("Ledger", ("id", "agency")))
    models.Ledger.objects.filter(pk=1).update(amount=5)
    assert versions("id") == [(1, True), (2, True)], "what is left out makes no version"
    models.Ledger.objects.filter(pk=2).delete()
    changed = ChangeHistory("Ledger", ALL, was=("id", "agency"))
    migrate(changed)
    # Of what is gone nobody knows an amount, which is never null, so it counts no longer.
    assert versions("id", "amount") == [(1, 5, True)]
    models.Ledger.objects.filter(pk=1).update(amount=6)
    assert versions("id", "amount") == [(1, 5, False), (1, 6, True)]
    migrate(changed, back=True)
    models.Ledger.objects.filter(pk=1).update(amount=7)
    assert versions("id", "amount") == [(1, 5, False), (1, 6, True)]
    migrate(changed)
    assert versions("id", "amount") == [(1, 5, False), (1, 6, False), (1, 7, True)]
    assert is_triggered(history_of(models.Ledger), connection)


@pytest.mark.usefixtures("ledgers")
def test_a_column_with_another_name(migrate):
    migrate(AddHistory("Ledger", ALL))
    models.Ledger.objects.filter(pk=1).update(amount=5)
    called = ChangeHistory("Ledger", ALL, was=ALL, renamed={"amount": "worth"})
    migrate(called, back=True)
    assert there() == {"id", "agency_id", "amount"}, "there is no such column"
    # As if the model's column were called worth at first.
    renamed = ChangeHistory("Ledger", ALL, was=("id", "agency"), renamed={"worth": "amount"})
    migrate(renamed, back=True)
    assert there() == {"id", "agency_id", "worth"}
    assert versions("id", "worth") == [(1, 1, False), (2, 2, True), (1, 5, True)]
    models.Ledger.objects.filter(pk=2).delete()
    migrate(renamed)
    assert there() == {"id", "agency_id", "amount"}
    assert versions("id", "amount") == [(1, 1, False), (2, 2, False), (1, 5, True)]


@pytest.mark.usefixtures("ledgers")
def test_a_column_more_of_which_a_migration_told_the_value(migrate):
    migrate(AddHistory("Ledger", ("id", "agency")))
    models.Ledger.objects.filter(pk=1).update(amount=5)
    models.Ledger.objects.filter(pk=2).delete()
    migrate(ChangeHistory("Ledger", ALL, was=("id", "agency"), given={"amount": 3}))
    # What the rows hold since is known from now on.
    assert versions("id", "amount") == [(1, 3, False), (2, 3, False), (1, 5, True)]


@pytest.mark.usefixtures("ledgers")
def test_removed_and_back(migrate):
    migrate(AddHistory("Ledger", ALL))
    removed = RemoveHistory("Ledger", ALL)
    migrate(removed)
    assert there() == frozenset()
    migrate(removed, back=True)
    assert versions("id") == [(1, True), (2, True)]


@pytest.mark.usefixtures("ledgers")
def test_a_table_with_another_name(migrate):
    migrate(AddHistory("Ledger", ALL))
    moving = RenameHistory("Ledger", ALL, table="former")
    models.Ledger.objects.filter(pk=1).update(amount=5)
    migrate(moving, back=True)
    assert there() == set()
    models.Ledger.objects.filter(pk=1).update(amount=6)  # of this nobody knows before it is back
    migrate(moving)
    models.Ledger.objects.filter(pk=1).update(amount=7)
    amounts = [amount for key, amount, _ in versions("id", "amount") if key == 1]
    assert amounts == [1, 5, 6, 7]
    history = history_of(models.Ledger)
    assert is_triggered(history, connection)
    with connection.cursor() as cursor:
        found = connection.introspection.get_constraints(cursor, history.name)
    indexed = [item["columns"] for item in found.values() if item["index"]]
    assert ["id", TO] in indexed
    assert [FROM] in indexed
    migrate(AddHistory("Ledger", ALL))  # as for another model that gets the name that is free


def test_a_table_that_is_not_there_is_made(migrate):
    migrate(RenameHistory("Ledger", ALL, table="former"))
    assert there() == {"id", "agency_id", "amount"}


def test_operations_describe_themselves():
    for operation in (
        AddHistory("Ledger", ALL),
        ChangeHistory("Ledger", ALL, was=("id",)),
        ChangeHistory("Ledger", ALL, was=("id",), renamed={"worth": "amount"}, given={"id": 1}),
        RenameHistory("Ledger", ALL, table="former"),
        RemoveHistory("Ledger", ALL),
    ):
        name, args, kwargs = operation.deconstruct()
        again = type(operation)(*args, **kwargs)
        assert again.deconstruct() == (name, args, kwargs)
        assert "istory" in operation.describe()
        assert operation.migration_name_fragment.endswith("history_ledger")
