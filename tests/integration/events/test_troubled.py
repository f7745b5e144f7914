"""A worker goes on, whatever the database does meanwhile."""

import time

import pytest
from django.db import connection

from mainspring import NewEvent
from mainspring.events.models import Delivery, Finished, Outcome
from mainspring.events.publishing import publish, publish_many
from tests.integration.events.test_killed import wait_until, workers
from tests.post.models import Letter

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "postgresql", reason="they are PostgreSQL's troubles"),
]


def _terminate():
    """End the sessions of all others on this database; tell how many there were."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        return cursor.fetchone()[0]


def _is_all_done():
    return not Delivery.objects.exists()


def test_its_sessions_are_ended():
    publish_many(NewEvent(type="letter.pondered", payload={"seconds": 0.02}) for _ in range(60))
    ended = 0
    with workers() as several:
        worker = several.begin(lease=0.5)
        while not _is_all_done():
            time.sleep(0.3)
            if ended < 10:
                ended += _terminate()
        publish("letter.pondered")
        wait_until(_is_all_done)
        _terminate()
        publish("letter.pondered")
        wait_until(_is_all_done)
        assert worker.poll() is None
    assert ended >= 5
    assert (
        Letter.objects.count() == Finished.objects.filter(outcome=Outcome.PROCESSED).count() == 62
    )


def test_nothing_can_be_written_for_a_while():
    database = connection.ops.quote_name(connection.settings_dict["NAME"])
    with workers() as several, connection.cursor() as cursor:
        worker = several.begin(lease=0.5)
        cursor.execute(f"ALTER DATABASE {database} SET default_transaction_read_only = on")
        try:
            _terminate()
            cursor.execute("SET default_transaction_read_only = off")
            publish("letter.pondered")
            time.sleep(2)
            assert worker.poll() is None
            assert Delivery.objects.exists()
        finally:
            cursor.execute(f"ALTER DATABASE {database} RESET default_transaction_read_only")
            _terminate()
        wait_until(_is_all_done)
    assert Letter.objects.count() == 1


def test_somebody_holds_its_table():
    with workers() as several:
        worker = several.begin(lease=0.5)
        publish_many(NewEvent(type="letter.pondered") for _ in range(20))
        with connection.cursor() as cursor:
            cursor.execute("BEGIN; LOCK TABLE mainspring_delivery IN ACCESS EXCLUSIVE MODE")
            time.sleep(2)
            cursor.execute("COMMIT")
        wait_until(_is_all_done)
        assert worker.poll() is None
    assert Letter.objects.count() == 20
