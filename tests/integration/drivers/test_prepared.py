"""Statements that are prepared on the server: not the largest, and none for longer than it fits."""

import django
import pytest
from django.db import connection, transaction

from tests.conftest import DATABASE

django.setup()

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(DATABASE != "postgres", reason="prepares statements"),
]


@pytest.fixture(params=["auto", "rows"])
def opened(request):
    """Open the vault, with rows."""
    from tests.vault.asking import vault
    from tests.vault.rows import fill

    fill()
    return vault(strategy=request.param)


@pytest.fixture(autouse=True)
def session():
    """Have a session where nothing is prepared."""
    connection.close()
    yield
    connection.close()


def prepared():
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_prepared_statements")
        return cursor.fetchone()[0]


def test_a_large_statement_is_not_prepared():
    from tests.vault.asking import someone, vault

    opened, who = vault(), someone("director", vetted=True)
    values = " ".join(f"a{number}: late" for number in range(300))
    for number in range(1, 4):
        assert opened.codes(f"{{ dossiers(limit: {number}) {{ {values} }} }}", who) == []
        assert prepared() == 0
    assert opened.codes("{ dossiers { id } }", who) == []
    assert prepared() == 1


def widen(size):
    with connection.cursor() as cursor:
        cursor.execute(f"ALTER TABLE vault_dossier ALTER COLUMN title TYPE varchar({size})")


@pytest.mark.parametrize("in_block", [False, True])
def test_rows_are_read_on_when_a_column_gets_another_type(opened, in_block):
    from tests.vault.asking import someone

    who = someone("director", vetted=True)
    # It is made in Python, from columns as they are.
    text = "{ dossiers(limit: 1) { summary agency { dossiers(limit: 1) { summary } } } }"
    first = opened.ask(text, who)
    try:
        widen(80)
        if in_block:
            with transaction.atomic():
                assert opened.ask(text, who) == first
        assert opened.ask(text, who) == first
    finally:
        widen(60)


def retype(**types):
    """Give columns of samples other types, in a session of its own."""
    apart = connection.copy()
    with apart.cursor() as cursor:
        for name, type_ in types.items():
            cursor.execute(f"ALTER TABLE office_sample ALTER COLUMN {name} TYPE {type_}")
    apart.close()


@pytest.fixture
def samples():
    """Open the office with samples, whose columns are as they were in the end."""
    from tests.office import samples_domain
    from tests.office.asking import Office

    yield Office(samples_domain, exposed=["office.Sample", "office.Counter"])
    connection.close()
    retype(id="bigint", large="bigint")


def store(office, way, **given):
    """Store rows by a prepared statement."""
    from tests.office.models import Sample

    if way == "several":
        found = office.records("Sample").create_many([given, given])
    elif way == "alone":
        found = [office.records("Sample").create(**given)]
    else:
        with transaction.atomic():
            found = [office.records("Sample").create(**given)]
    assert Sample.objects.filter(pk__in=[row.pk for row in found], **given).count() == len(found)


@pytest.mark.parametrize("way", ["alone", "several"])
@pytest.mark.parametrize(
    ("before", "after", "value"),
    [
        ({"id": "bigint"}, {"id": "integer"}, 1),
        ({"large": "integer"}, {"large": "bigint"}, 2**40),
    ],
)
def test_rows_are_stored_on_when_a_column_gets_another_type(samples, way, before, after, value):
    retype(**before)
    store(samples, way, large=1)
    retype(**after)
    store(samples, way, large=value)


def test_inside_of_a_transaction_of_the_project_rows_are_stored_the_next_time(samples):
    from mainspring.errors import Unavailable

    store(samples, "inside", large=1)
    retype(id="integer")
    with pytest.raises(Unavailable):
        store(samples, "inside", large=1)
    store(samples, "inside", large=1)


def test_a_session_that_ended_between_requests_is_made_anew_where_the_project_looks(
    samples, monkeypatch
):
    monkeypatch.setitem(connection.settings_dict, "CONN_HEALTH_CHECKS", True)
    monkeypatch.setitem(connection.settings_dict, "CONN_MAX_AGE", None)
    connection.close()
    for _ in range(2):
        # As at the start of a request:
        connection.close_if_unusable_or_obsolete()
        store(samples, "alone", large=1)
        apart = connection.copy()
        with apart.cursor() as cursor:
            own = connection.connection.info.backend_pid
            cursor.execute("SELECT pg_terminate_backend(%s, 5000)", [own])
        apart.close()
    connection.close()
