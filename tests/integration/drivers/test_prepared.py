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
