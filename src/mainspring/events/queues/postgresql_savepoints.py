"""The savepoints of handlers on PostgreSQL, each with a name of its own.

A savepoint takes the place of the one before in the message that makes it. Should the database
refuse the message as a whole, going back to the new one fails; to go back to one of the same name
would undo what another handler has done.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence


class Savepoints:
    """The savepoint of each thread's transaction."""

    def __init__(self) -> None:
        self._own = threading.local()

    @property
    def current(self) -> str:
        """Name the one that there is."""
        return str(self._own.name)

    @current.setter
    def current(self, name: str) -> None:
        self._own.name = name

    def next(self, ids: Sequence[int], *, is_first: bool) -> tuple[str, list[str]]:
        """Give the name of the next one, and the commands that make it.

        Args:
            ids: of the deliveries of its handler, which no other handler of the transaction has.
            is_first: whether there is none yet.
        """
        name = f"mainspring_{ids[0]:d}"
        made = [f"SAVEPOINT {name}"]
        return name, made if is_first else [f"RELEASE SAVEPOINT {self.current}", *made]


@dataclass(slots=True, kw_only=True)
class PostgreSQLJoint:
    """`mainspring.events.queues.queue.Joint`."""

    savepoints: Savepoints
    name: str
    statements: Sequence[str]  # the last one locks the deliveries
    count: int  # of deliveries
    cursor: Any  # of Django
    is_first: bool

    @property
    def commands(self) -> str:
        """Write what goes before the statement."""
        return f"{'; '.join(self.statements)}; "

    def has_saved(self) -> bool:
        """Tell whether the database has got to the statement that failed."""
        from psycopg.pq import TransactionStatus

        status = self.cursor.connection.info.transaction_status
        if status != TransactionStatus.INERROR:
            return False
        self.savepoints.current = self.name
        return True

    def is_held(self) -> bool:
        """Tell whether all were locked, and go on to what the statement gave."""
        self.savepoints.current = self.name
        locked = 0
        for _ in self.statements:
            locked = self.cursor.rowcount
            self.cursor.nextset()
        return bool(locked == self.count)


def can_join(cursor: Any) -> bool:
    """Tell whether a cursor of Django sends several commands with a statement at once."""
    try:
        from psycopg import ClientCursor
    except ImportError:
        return False
    raw = cursor.cursor
    # Another encoding may refuse the text of a whole message.
    return (
        isinstance(raw, ClientCursor)
        and not hasattr(raw, "name")
        and raw.connection.info.parameter_status("server_encoding") == "UTF8"
    )
