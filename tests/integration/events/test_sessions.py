"""What workers set in sessions, and what they set nowhere but in transactions of their own."""

import pytest
from asgiref.sync import sync_to_async
from django.db import connection, transaction

from mainspring.events.apps import the_events
from mainspring.events.backends.turn import handle
from mainspring.events.clock import Now
from mainspring.events.models import Finished, Outcome, Worker
from mainspring.events.publishing import publish
from mainspring.events.queues.databases import queue_of
from tests.post.handlers import PLAN

pytestmark = pytest.mark.django_db(transaction=True)
is_postgresql = pytest.mark.skipif(
    connection.vendor != "postgresql", reason="asks PostgreSQL what holds in the session"
)
LOCK_TIMEOUT = {
    "postgresql": ("SHOW lock_timeout", "2500ms"),
    "sqlite": ("PRAGMA busy_timeout", 2500),
    "mysql": ("SELECT @@innodb_lock_wait_timeout", 2),
}
LISTENED = "SELECT count(*) FROM pg_listening_channels()"
PREPARED = "SELECT count(*) FROM pg_prepared_statements"


@pytest.fixture(autouse=True)
def connected():
    """Leave no session to other tests."""
    connection.close()
    yield
    connection.close()


@pytest.fixture(params=["by Django's cursors", "by the setting"])
def shared(request, monkeypatch):
    """Let sessions be of others too."""
    if request.param == "by the setting":
        monkeypatch.setattr(the_events(), "sessions", "transaction")
    else:
        monkeypatch.setitem(connection.settings_dict, "DISABLE_SERVER_SIDE_CURSORS", True)


def _asked(statement):
    with connection.cursor() as cursor:
        cursor.execute(statement)
        return cursor.fetchone()[0]


@pytest.fixture
def shown(work):
    """Give what statements show in a handler behind its first write."""

    def show(*statements, call=work):
        seen = []
        PLAN["deliver"] = lambda _: seen.extend(map(_asked, statements))
        publish("letter.sent")
        call()
        return seen

    return show


def test_a_statement_waits_no_longer_for_a_lock_than_it_may():
    statement, limit = LOCK_TIMEOUT[connection.vendor]
    usual = _asked(statement)
    queue_of(connection.alias).begin()
    assert _asked(statement) == usual
    connection.close()
    for _ in range(2):
        queue_of(connection.alias).begin(lock_timeout=2.5)
        assert _asked(statement) == limit
        connection.close()


def test_statements_of_async_handlers_wait_no_longer_either(work):
    statement, limit = LOCK_TIMEOUT[connection.vendor]
    seen = []

    async def plan(_):
        seen.append(await sync_to_async(_asked)(statement))

    PLAN["await"] = plan
    for _ in range(2):
        publish("letter.awaited")
        assert work(lock_timeout=2.5) == 1
        assert Finished.objects.filter(outcome=Outcome.PROCESSED).exists()
    assert seen == [limit, limit]


@is_postgresql
def test_in_sessions_of_others_what_handlers_write_waits_no_longer(shown, work, shared):
    usual = _asked("SHOW lock_timeout")
    seen = shown("SHOW lock_timeout", call=lambda: work(lock_timeout=2.5))
    assert seen == ["2500ms"]
    assert _asked("SHOW lock_timeout") == usual
    assert shown("SHOW lock_timeout") == [usual]


@is_postgresql
def test_nothing_is_left_in_sessions_of_others(shown, shared):
    usual = _asked("SHOW synchronous_commit")
    shown()
    assert _asked("SHOW synchronous_commit") == usual
    queue = queue_of(connection.alias)
    number = queue.register("anybody", ["default"])
    queue.idle(number, 60)
    assert _asked(LISTENED) == _asked(PREPARED) == 0
    # Nobody who publishes tries to wake one that does not listen.
    assert not Worker.objects.filter(idle_until__gt=Now()).exists()


@is_postgresql
def test_in_sessions_of_its_own_a_worker_listens_and_prepares(shown, monkeypatch):
    """So the test before can fail; and the setting decides, whatever Django's cursors do."""
    monkeypatch.setitem(connection.settings_dict, "DISABLE_SERVER_SIDE_CURSORS", True)
    monkeypatch.setattr(the_events(), "sessions", "keep")
    shown()
    assert _asked("SHOW synchronous_commit") == "off"
    queue = queue_of(connection.alias)
    number = queue.register("anybody", ["default"])
    queue.idle(number, 60)
    assert _asked(LISTENED) == 1
    assert _asked(PREPARED) > 1
    assert Worker.objects.filter(idle_until__gt=Now()).exists()


@pytest.fixture(params=["off", "local", "remote_apply"])
def usual(request, monkeypatch):
    """Let sessions begin with another durability than the worker would guess."""
    options = connection.settings_dict["OPTIONS"]
    monkeypatch.setitem(options, "options", f"-c synchronous_commit={request.param}")
    return request.param


@is_postgresql
def test_what_handlers_write_is_as_durable_as_usual_in_sessions_of_others(shown, shared, usual):
    assert shown("SHOW synchronous_commit") == [usual]
    assert _asked("SHOW synchronous_commit") == usual


@is_postgresql
def test_what_handlers_write_is_as_durable_as_usual_in_a_session_of_its_own(shown, usual):
    assert shown("SHOW synchronous_commit") == [usual]
    assert _asked("SHOW synchronous_commit") == "off"


@is_postgresql
def test_what_handlers_write_is_as_durable_as_usual_in_a_process_with_other_work(shown, usual):
    name = "tests.post.handlers.deliver"
    seen = shown("SHOW synchronous_commit", call=lambda: handle("default", "letter.sent", name))
    assert seen == [usual]


@is_postgresql
def test_what_is_done_on_commit_is_in_no_session_of_a_worker(work, shared):
    seen = []
    PLAN["deliver"] = lambda _: transaction.on_commit(
        lambda: seen.append((_asked("SHOW synchronous_commit"), _asked("SHOW lock_timeout")))
    )
    usual = (_asked("SHOW synchronous_commit"), _asked("SHOW lock_timeout"))
    publish("letter.sent")
    work(lock_timeout=2.5)
    assert seen == [usual]
