"""Messages from outside: each is handled once, whoever gets it and however often."""

import asyncio
import threading
from datetime import timedelta

import pytest
from asgiref.sync import async_to_sync
from django.core.management import call_command
from django.db import connection, connections, transaction
from django.utils import timezone

from mainspring.errors import BadInput
from mainspring.events.inbox import areceive, areceive_and, receive, received
from mainspring.events.models import Received
from mainspring.events.operators.retention import purge_messages
from mainspring.events.publishing import publish
from tests.post.handlers import PLAN
from tests.post.models import Letter

pytestmark = pytest.mark.django_db(transaction=True)


def _handle(message):
    with received("kafka:orders", message) as is_new:
        if is_new:
            Letter.objects.create(event=0, handler="inbox", text=message)
    return is_new


def test_a_message_is_new_once():
    assert [_handle("1"), _handle("1"), _handle("2")] == [True, False, True]
    assert sorted(Letter.objects.values_list("text", flat=True)) == ["1", "2"]
    with received("kafka:invoices", "1") as is_new:
        assert is_new


def test_what_is_rolled_back_was_not_received():
    with pytest.raises(ZeroDivisionError), received("kafka:orders", "1") as is_new:
        assert is_new
        raise ZeroDivisionError
    assert not Received.objects.exists()
    assert _handle("1")


def test_it_is_noted_in_the_callers_transaction():
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        assert receive("kafka:orders", "1")
        assert not receive("kafka:orders", "1")
        raise ZeroDivisionError
    assert not Received.objects.exists()


def test_without_a_transaction_nothing_is_noted():
    with pytest.raises(transaction.TransactionManagementError, match="received"):
        receive("kafka:orders", "1")
    assert not Received.objects.exists()


@pytest.mark.parametrize(
    "named", [("", "1"), ("kafka", ""), ("k" * 101, "1"), ("kafka", "1" * 201)]
)
def test_what_cannot_be_kept_is_refused(named):
    with pytest.raises(BadInput, match="characters"), received(*named):
        pytest.fail("It was received.")


def _in_threads(count, work):
    found, threads = [], []

    def run():
        try:
            found.append(work())
        except Exception as error:  # noqa: BLE001 - the test looks at what each has found
            found.append(error)
        finally:
            connections.close_all()

    for _ in range(count):
        threads.append(threading.Thread(target=run))
        threads[-1].start()
    for thread in threads:
        thread.join(60)
    return found


in_memory = pytest.mark.skipif(
    connection.vendor == "sqlite" and connection.is_in_memory_db(),
    reason="threads share a database in memory, which does not let them wait for each other",
)


@in_memory
def test_of_many_at_once_one_handles_it():
    assert sorted(_in_threads(8, lambda: _handle("1"))) == [False] * 7 + [True]
    assert Letter.objects.count() == 1


@in_memory
def test_a_second_one_waits_and_takes_over_what_the_first_one_failed():
    first_has_it, second_waits = threading.Event(), threading.Event()
    found = []

    def second():
        first_has_it.wait(30)
        second_waits.set()
        try:
            found.append(_handle("1"))
        finally:
            connections.close_all()

    thread = threading.Thread(target=second)
    thread.start()
    with pytest.raises(ZeroDivisionError), received("kafka:orders", "1") as is_new:
        assert is_new
        first_has_it.set()
        second_waits.wait(30)
        thread.join(0.3)
        assert found == []
        raise ZeroDivisionError
    thread.join(60)
    assert found == [True]


def test_coroutines_have_the_work_done_in_a_thread():
    done = []

    async def both():
        return [await areceive_and("kafka:orders", "1", lambda: done.append(1)) for _ in "ab"]

    assert async_to_sync(both)() == [True, False]
    assert done == [1]


def test_an_async_handler_receives_in_its_own_transaction(work):
    async def planned(event):
        assert await areceive("kafka:orders", "1") is event.payload["is_new"]
        if event.payload.get("fails"):
            raise ZeroDivisionError
        await asyncio.sleep(0)

    PLAN["await"] = planned
    publish("letter.awaited", {"is_new": True, "fails": True})
    work()
    assert not Received.objects.exists()
    publish("letter.awaited", {"is_new": True})
    work()
    publish("letter.awaited", {"is_new": False})
    work()
    assert Received.objects.count() == 1
    assert Letter.objects.count() == 4


def test_old_messages_are_removed_and_no_others(capsys):
    for message in "abc":
        _handle(message)
    old = timezone.now() - timedelta(days=31)
    Received.objects.exclude(message_id="c").update(received_at=old)
    assert list(purge_messages(30, chunk=1)) == [1, 1]
    assert [_handle("a"), _handle("c")] == [True, False]
    Received.objects.filter(message_id="c").update(received_at=old)
    call_command("events", "purge")
    assert "1 messages of the inbox removed" in capsys.readouterr().out
