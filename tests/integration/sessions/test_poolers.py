"""Sessions that are not ours alone: PgBouncer in transaction mode, the driver's own pool."""

import json
from contextlib import contextmanager
from dataclasses import replace

import psycopg
import pytest
from django.apps import apps
from django.db import connection, connections, transaction

from mainspring import conf
from mainspring.apps import build
from mainspring.errors import SettingsError, TimedOut
from mainspring.sources.sql.run import run_statement
from mainspring.sources.sql.terms import Terms
from tests.integration.drivers.reading import QUERY
from tests.integration.sessions import pooler

pytestmark = [
    pytest.mark.django_db(transaction=True, databases=["default", "other"]),
    pytest.mark.skipif(connection.vendor != "postgresql", reason="the poolers are PostgreSQL's"),
]
needs_pgbouncer = pytest.mark.skipif(pooler.PROGRAM is None, reason="PgBouncer is not there")
SHOW = "SELECT current_setting('statement_timeout'), current_setting('jit'), pg_backend_pid()"
PREPARED = "SELECT count(*) FROM pg_prepared_statements"


@contextmanager
def database(alias, **changes):
    """Give a connection to the test database under another alias, with other settings."""
    settings = {**connection.settings_dict, **changes}
    connections[alias] = type(connections["default"])(settings, alias)
    try:
        yield connections[alias]
    finally:
        connections[alias].close()
        if settings["OPTIONS"].get("pool"):
            connections[alias].close_pool()
        del connections[alias]


@pytest.fixture
def pooled():
    """Give a connection through PgBouncer, and another client of the same only session."""
    with pooler.running(connection.settings_dict) as port:
        through = {"HOST": "127.0.0.1", "PORT": port, "NAME": "pooled", "CONN_MAX_AGE": None}
        with (
            database("pooled", **through, DISABLE_SERVER_SIDE_CURSORS=True) as made,
            psycopg.connect(
                host="127.0.0.1", port=port, dbname="pooled", user="other", autocommit=True
            ) as other,
        ):
            yield made, other


def ask(other, sql):
    """Run a statement of the other client's."""
    return other.execute(sql, prepare=False).fetchone()


def ours(sql=SHOW, *, sessions="auto", timeout=1.5):
    """Run a statement of ours through the pooler."""
    terms = Terms(timeout=timeout, sessions=sessions)
    return tuple(run_statement(sql, (), connection=connections["pooled"], terms=terms)[0])


@needs_pgbouncer
def test_the_next_client_of_a_session_finds_it_as_it_was(pooled):
    made, other = pooled
    usual = ask(other, SHOW)
    (prepared,) = ask(other, PREPARED)
    for _ in range(3):
        # The same session of the server: the pooler has no other.
        assert ours() == ("1500ms", "off", usual[2])
        assert ask(other, SHOW) == usual
        with pytest.raises(TimedOut):
            ours("SELECT pg_sleep(20)", timeout=0.05)
        assert ask(other, SHOW) == usual
        with transaction.atomic(using="pooled"):
            assert ours()[:2] == ("1500ms", "off")
            with pytest.raises(TimedOut):
                ours("SELECT pg_sleep(20)", timeout=0.05)
            with made.cursor() as cursor:
                cursor.execute(SHOW)
                assert cursor.fetchone() == usual
        assert ask(other, SHOW) == usual
    assert ask(other, PREPARED) == (prepared,)


@needs_pgbouncer
def test_what_is_kept_meets_the_next_client(pooled):
    """So the test before can fail."""
    _, other = pooled
    usual = ask(other, SHOW)
    ours(sessions="keep")
    assert ask(other, SHOW) == ("1500ms", "off", usual[2])
    assert ask(other, PREPARED) == (1,)


def test_a_pool_of_the_driver_gets_its_connections_back_as_they_were():
    options = {**connection.settings_dict["OPTIONS"], "pool": {"min_size": 1, "max_size": 1}}
    with database("pooled", OPTIONS=options, CONN_MAX_AGE=0) as made:
        with made.cursor() as cursor:
            cursor.execute(SHOW)
            usual = cursor.fetchone()
        made.close()
        for _ in range(2):
            assert ours() == ("1500ms", "off", usual[2])
            made.close()
            with pytest.raises(TimedOut):
                ours("SELECT pg_sleep(20)", timeout=0.05)
            made.close()
            with made.cursor() as cursor:
                cursor.execute(SHOW)
                assert cursor.fetchone() == usual
                # A session of a pool is this process's own, so what is prepared stays.
                cursor.execute(PREPARED)
                assert cursor.fetchone()[0] > 0
            made.close()


@pytest.mark.parametrize("strategy", ["auto", "rows"])
def test_the_setting_reaches_every_statement(strategy):
    from tests.foreign.apps.links.models import Person
    from tests.integration.drivers.reading import Reader
    from tests.integration.sessions.scenarios import left, untouched

    boss = Person.objects.create(name="Ann")
    Person.objects.create(name="Eve", boss=boss)
    settings = apps.get_app_config("mainspring").domain.settings
    domain = build(replace(settings, sessions="transaction", strategy=strategy))
    usual = untouched()
    answer = domain.graphql.execute(
        QUERY, {"names": ["Ann", "Eve"], "limit": 5}, principal=domain.principal(Reader())
    )
    assert json.loads(answer.body)["data"]["people"]["totalCount"] == 2
    assert left() == usual
    connection.close()


def test_another_word_for_the_setting_ends_the_start(settings):
    settings.MAINSPRING = {"sessions": "statement"}
    with pytest.raises(SettingsError, match="'auto', 'keep', 'transaction'"):
        conf.load()
