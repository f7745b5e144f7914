"""Workers go on whatever the way to the database is like, and behind a pooler of transactions."""

import os
import socket
import time
from contextlib import closing

import psycopg
import pytest
from django.db import connection

from mainspring import NewEvent
from mainspring.events.models import Delivery, Finished, Outcome
from mainspring.events.publishing import publish, publish_many
from tests.integration.events.test_killed import wait_until, workers
from tests.integration.sessions import pooler
from tests.post.models import Letter
from tests.post.network import Pooler, Proxy

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "postgresql", reason="there is no network"),
]


def _place():
    """Tell where the server is."""
    info = connection.cursor().connection.info
    if info.host.startswith("/"):
        pytest.skip("the server is asked through a file, and not through a network")
    return info.hostaddr or info.host, info.port


def _is_all_done():
    return not Delivery.objects.exists()


def test_the_network_stalls_and_resets():
    with closing(Proxy(*_place())) as network, workers() as several:
        way = {"HOST": "127.0.0.1", "PORT": str(network.port)}
        worker = several.begin(lease=0.5, connection_=way)
        publish_many(NewEvent(type="letter.pondered", payload={"seconds": 0.02}) for _ in range(60))
        resets = 0
        for _ in range(4):
            time.sleep(0.2)
            resets += network.reset()
        wait_until(lambda: Delivery.objects.filter(attempts__gt=0).exists() or _is_all_done())
        network.stall()
        beside = several.begin(lease=0.5)
        time.sleep(1.5)  # behind its lease, another one has what it had, or waits for its locks
        network.go_on()
        wait_until(_is_all_done)
        publish("letter.pondered")
        wait_until(_is_all_done)
        assert worker.poll() is None
        assert beside.poll() is None
    assert resets
    assert (
        Letter.objects.count() == Finished.objects.filter(outcome=Outcome.PROCESSED).count() == 61
    )
    assert Letter.objects.values("event").distinct().count() == 61


def test_the_server_takes_no_more_connections():
    with closing(Proxy(*_place())) as network, workers() as several:
        way = {"HOST": "127.0.0.1", "PORT": str(network.port)}
        worker = several.begin(lease=0.5, connection_=way)
        publish("letter.pondered")
        wait_until(_is_all_done)
        network.is_full = True
        assert network.reset()
        publish("letter.pondered")
        time.sleep(2)
        assert worker.poll() is None
        assert Delivery.objects.exists()
        network.is_full = False
        wait_until(_is_all_done)
        assert worker.poll() is None
    assert Letter.objects.count() == 2


@pytest.mark.skipif(
    "MAINSPRING_TEST_ROUNDS" not in os.environ,
    reason="not kept yet: workers stall behind a pooler that is made of sockets",
)
def test_a_pooler_hands_sessions_out_for_a_transaction():
    settings = connection.settings_dict
    said = psycopg.connect(**connection.get_connection_params() | {"autocommit": True})
    kept = [said]

    def connect():
        """Make a session whose socket is ours from here on."""
        made = psycopg.connect(**connection.get_connection_params() | {"sslmode": "disable"})
        made.rollback()
        kept.append(made)
        return socket.socket(fileno=os.dup(made.fileno()))

    usual = said.execute("SHOW synchronous_commit").fetchone()
    publish_many(NewEvent(type="letter.pondered", payload={"fails": n % 3 // 2}) for n in range(40))
    with closing(Pooler(connect, size=2)) as pooler, workers() as several:
        way = {
            "HOST": "127.0.0.1",
            "PORT": str(pooler.port),
            "DISABLE_SERVER_SIDE_CURSORS": True,
            "OPTIONS": {**settings["OPTIONS"], "sslmode": "disable", "prepare_threshold": None},
        }
        both = [several.begin(connection_=way) for _ in range(2)]
        wait_until(_is_all_done)
        publish("letter.pondered")
        wait_until(_is_all_done)
        assert [one.poll() for one in both] == [None, None]
        assert pooler.taken > 10
        # What a worker sets for itself does not reach whoever has the session next.
        with psycopg.connect(
            host="127.0.0.1", port=pooler.port, user="any", sslmode="disable", autocommit=True
        ) as another:
            shown = {another.execute("SHOW synchronous_commit").fetchone() for _ in range(4)}
        assert shown == {usual}
    assert Letter.objects.count() == 41
    for one in kept:
        one.close()


@pytest.mark.skipif(pooler.PROGRAM is None, reason="PgBouncer is not there")
def test_pgbouncer_hands_a_session_out_for_a_transaction():
    publish_many(NewEvent(type="letter.pondered", payload={"fails": n % 2}) for n in range(20))
    with pooler.running(connection.settings_dict) as port, workers() as several:
        way = {
            "HOST": "127.0.0.1",
            "PORT": str(port),
            "NAME": "pooled",
            "DISABLE_SERVER_SIDE_CURSORS": True,
            "OPTIONS": {"prepare_threshold": None},
        }
        worker = several.begin(connection_=way)
        wait_until(_is_all_done)
        publish("letter.pondered")
        wait_until(_is_all_done)
        assert worker.poll() is None
    assert Letter.objects.count() == 21
