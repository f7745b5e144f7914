"""Messages from outside: each is handled once, however often it comes."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from asgiref.sync import sync_to_async
from django.db import connections, transaction

from mainspring.errors import BadInput
from mainspring.events.queues.databases import alias_of_events

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_LONGEST: Final = {"source": 100, "message_id": 200}  # characters
_INSERT: Final = (
    "INSERT INTO mainspring_inbox (source, message_id, received_at) VALUES (%s, %s, {})"
)
_ONCE: Final = "ON CONFLICT (source, message_id) DO NOTHING"
_SQLITE_NOW: Final = "strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now')"
_STATEMENTS: Final = {
    "postgresql": f"{_INSERT.format('clock_timestamp()')} {_ONCE}",
    "sqlite": f"{_INSERT.format(_SQLITE_NOW)} {_ONCE}",
    # Django asks MySQL to count rows that it has found: only this tells them from new ones.
    "mysql": _INSERT.format("utc_timestamp(6)").replace("INSERT", "INSERT IGNORE"),
}
"""By vendor what changes a row only where the message is new."""


def receive(source: str, message_id: str) -> bool:
    """Note a message in the transaction that is open, and tell whether it is new.

    Where another transaction is handling the same message, this waits for its end.

    Args:
        source: whose ids these are, such as "kafka:orders".
        message_id: what the source calls the message; the same whenever it is sent again.

    Raises:
        BadInput: one of them is empty or too long.
        TransactionManagementError: no transaction is open, so that a message could be noted and
            its effects lost.
    """
    for name, text in (("source", source), ("message_id", message_id)):
        if not text or len(text) > _LONGEST[name]:
            msg = f"{name} has 1 to {_LONGEST[name]} characters, not {len(text)}."
            raise BadInput(msg)
    connection = connections[alias_of_events()]
    if not connection.in_atomic_block:
        msg = "receive() is for a transaction; received() opens one."
        raise transaction.TransactionManagementError(msg)
    with connection.cursor() as cursor:
        cursor.execute(_STATEMENTS[connection.vendor], [source, message_id])
        return bool(cursor.rowcount == 1)


@contextmanager
def received(source: str, message_id: str) -> Iterator[bool]:
    """Open the transaction in which a message is handled; give whether it is new.

    What is raised inside rolls all of it back: then the message is new the next time.

    Args:
        source: whose ids these are, such as "kafka:orders".
        message_id: what the source calls the message.

    Raises:
        BadInput: one of them is empty or too long.
    """
    with transaction.atomic(using=alias_of_events()):
        yield receive(source, message_id)


def receive_and(source: str, message_id: str, work: Callable[[], object]) -> bool:
    """Handle a message by a function, in one transaction, if it is new; tell whether it was.

    Args:
        source: whose ids these are, such as "kafka:orders".
        message_id: what the source calls the message.
        work: what is to be done once.

    Raises:
        BadInput: one of them is empty or too long.
    """
    with received(source, message_id) as is_new:
        if is_new:
            work()
    return is_new


areceive = sync_to_async(receive)
"""The same for async handlers of events, whose transaction is open."""
areceive_and = sync_to_async(receive_and)
"""The same for coroutines, which cannot hold a transaction: the work runs in a thread."""
