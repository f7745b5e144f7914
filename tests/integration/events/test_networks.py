"""Workers go on whatever the way to the database is like, and behind a pooler of transactions."""

import os
import signal
import socket
import time
from collections import Counter
from contextlib import ExitStack, closing, contextmanager

import psycopg
import pytest
from django.db import connection
from django.db.models import Max

from mainspring import NewEvent
from mainspring.events.models import Delivery, Finished, Outcome, Worker
from mainspring.events.publishing import publish, publish_many
from tests.integration.events.test_killed import wait_until, workers
from tests.integration.sessions import pooler
from tests.post.models import Letter
from tests.post.network import Proxy
from tests.post.pooler import Pooler

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


ANSWERS = 40
LEFT = """
SELECT pg_backend_pid(), current_setting('synchronous_commit'), current_setting('lock_timeout'),
    (SELECT count(*) FROM pg_prepared_statements), (SELECT count(*) FROM pg_cursors),
    (SELECT count(*) FROM pg_listening_channels()),
    (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid())"""
"""Tells which session it is, and what somebody has left there."""


@contextmanager
def _pooling(*, size):
    """Give a pooler before the test database."""
    with ExitStack() as kept:

        def connected():
            params = {**connection.get_connection_params(), "sslmode": "disable"}
            made = psycopg.connect(**params, autocommit=True)
            kept.callback(made.close)
            return made

        def connect():
            """Make a session whose socket is ours from here on."""
            mine = socket.socket(fileno=os.dup(connected().fileno()))
            # libpq's does not block: a read that finds nothing would fail.
            mine.setblocking(True)
            return mine

        info = connected().info
        told = ("server_version", "server_encoding", "client_encoding", "TimeZone", "DateStyle")
        parameters = {
            name: info.parameter_status(name)
            for name in (*told, "integer_datetimes", "standard_conforming_strings")
        }
        pooler = kept.enter_context(closing(Pooler(connect, size=size, parameters=parameters)))
        yield pooler


def _way_through(pooler, **changes):
    """Give what settings of a database say for it to be reached through a pooler."""
    options = {**connection.settings_dict["OPTIONS"], "sslmode": "disable"}
    return {"HOST": "127.0.0.1", "PORT": str(pooler.port), "OPTIONS": options, **changes}


def _left(pooler, *, size):
    """Tell what was left in each session, as who comes next finds it; nobody else is there."""
    with psycopg.connect(
        host="127.0.0.1",
        port=pooler.port,
        user="any",
        sslmode="disable",
        autocommit=True,
        prepare_threshold=None,
    ) as another:
        found = [another.execute(LEFT).fetchone() for _ in range(size)]
    assert len({pid for pid, *_ in found}) == size
    return [rest for _, *rest in found]


def _end(several):
    for process in several.all:
        process.send_signal(signal.SIGTERM)
    assert [process.wait(timeout=20) for process in several.all] == [0] * len(several.all)


def _publish_several():
    """Publish what is tried twice, has an order, is asynchronous, and publishes by itself."""
    tried = [{"fails": n % 5 // 4} for n in range(150)]
    return publish_many(
        [
            *(NewEvent(type="letter.pondered", payload=payload) for payload in tried),
            *(NewEvent(type="letter.dreamt", payload=payload) for payload in tried[:50]),
            *(NewEvent(type="letter.answered", payload=payload) for payload in tried[:ANSWERS]),
            *(NewEvent(type="letter.chained", key=f"{n % 4}") for n in range(60)),
        ]
    )


def _wait_until_all_rest():
    """Wait until all workers have found nothing, from now on."""
    longest = Worker.objects.aggregate(found=Max("alive_until"))["found"]
    wait_until(lambda: not Worker.objects.filter(alive_until__lte=longest).exists())


def _let_work(way):
    """Let workers do it, that reach the database in this way; give what was published."""
    published = _publish_several()
    with workers() as several:
        at_work = several.begin_several(2, lease=30, connection_=way)
        wait_until(_is_all_done)
        for _ in range(2):
            # Nobody wakes those that rest: they look for themselves.
            _wait_until_all_rest()
            published.append(publish("letter.pondered"))
            wait_until(_is_all_done, seconds=10)
        assert [one.poll() for one in at_work] == [None, None]
        _end(several)
    return published


def _see_that_all_is_written_once(published):
    written = Counter(Letter.objects.values_list("event", flat=True))
    assert set(written.values()) == {1}
    # Each answer was published in the transaction of its letter.
    assert len(written.keys() - {one.id for one in published}) == ANSWERS
    assert len(written) == len(published) + ANSWERS
    assert Finished.objects.filter(outcome=Outcome.PROCESSED).count() == len(written)
    for key in "0123":
        chained = Letter.objects.filter(handler="chain", text=key).order_by("pk")
        events = list(chained.values_list("event", flat=True))
        assert len(events) == 15
        assert events == sorted(events)


def test_a_pooler_hands_sessions_out_for_a_transaction():
    size = 2
    with _pooling(size=size) as pooler:
        untouched = _left(pooler, size=size)
        published = _let_work(_way_through(pooler, DISABLE_SERVER_SIDE_CURSORS=True))
        assert _left(pooler, size=size) == untouched
        assert pooler.clients > size
        assert pooler.waited
        assert (pooler.errors, pooler.thrown_away) == ([], 0)
    _see_that_all_is_written_once(published)


def test_what_is_kept_in_a_session_meets_whoever_has_it_next():
    """So the test before can fail."""
    with _pooling(size=1) as pooler:
        untouched = _left(pooler, size=1)
        with workers() as several:
            several.begin(connection_=_way_through(pooler))
            publish("letter.pondered")
            wait_until(_is_all_done)
            _end(several)
        assert _left(pooler, size=1) != untouched


@pytest.mark.skipif(pooler.PROGRAM is None, reason="PgBouncer is not there")
def test_pgbouncer_hands_a_session_out_for_a_transaction():
    with pooler.running(connection.settings_dict) as port:
        way = {"HOST": "127.0.0.1", "PORT": str(port), "NAME": "pooled"}
        published = _let_work({**way, "DISABLE_SERVER_SIDE_CURSORS": True, "OPTIONS": {}})
    _see_that_all_is_written_once(published)
