"""What handlers write: in one transaction a batch, in a savepoint each, both begun when needed."""

from __future__ import annotations

from contextlib import contextmanager
from itertools import count
from typing import TYPE_CHECKING, Any

from django.db import connections, transaction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from django.db.backends.base.base import BaseDatabaseWrapper

    First = Callable[[], None]

_SAVE = "SAVEPOINT mainspring_handler"
_RELEASE = "RELEASE SAVEPOINT mainspring_handler"
_BACK = "ROLLBACK TO SAVEPOINT mainspring_handler"


class Effects:
    """The writes of one batch.

    Args:
        alias: of the database.
        first: is called inside the transaction, before the first statement of any handler.
    """

    def __init__(self, alias: str, *, first: First) -> None:
        self._connection: BaseDatabaseWrapper = connections[alias]
        self._first = first
        self._numbers = count(1)
        self._is_saved = False  # whether there is a savepoint, perhaps of the handler before
        self.begun = False
        """Whether a handler has used the database."""

    def is_lost(self) -> bool:
        """Tell whether the transaction is gone, with all that was done in it."""
        connection = self._connection
        if connection.connection is None or connection.closed_in_transaction:
            return True
        return self.begun and not connection.is_usable()

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Stand around a handler; what it raises undoes what it did here, and goes on.

        Its own transactions become savepoints, and what it asks for on commit is done when all of
        the batch is committed.
        """
        connection = self._connection
        # By it Django knows what was asked for on commit in here.
        name = f"mainspring_{next(self._numbers)}"
        depth = len(connection.savepoint_ids)

        def begin(
            execute: Callable[..., Any],
            sql: Any,
            params: Any,
            many: bool,  # noqa: FBT001 - Django's own protocol
            context: Any,
        ) -> Any:
            connection.execute_wrappers.remove(begin)
            self._begin()
            # The first statement may stand in a transaction of the handler's own, which ends first.
            connection.savepoint_ids.insert(depth, name)
            return execute(sql, params, many, context)

        connection.execute_wrappers.insert(0, begin)
        has_ended = False
        try:
            yield
            has_ended = True
        finally:
            if begin in connection.execute_wrappers:
                connection.execute_wrappers.remove(begin)
            elif name in connection.savepoint_ids:
                connection.savepoint_ids.remove(name)
                if not has_ended:
                    self._undo(name)

    def _begin(self) -> None:
        """Make the savepoint of a handler, in the place of that of the one before."""
        if not self.begun:
            self.begun = True
            self._first()
        # Never one in another: the database looks through all of them.
        self._command(*((_RELEASE,) if self._is_saved else ()), _SAVE)
        self._is_saved = True

    def _undo(self, name: str) -> None:
        """Go back to where a handler began."""
        connection = self._connection
        connection.needs_rollback = False
        self._command(_BACK)
        connection.run_on_commit = [one for one in connection.run_on_commit if name not in one[0]]

    def _command(self, *commands: str) -> None:
        with self._connection.cursor() as cursor:
            if self._connection.vendor == "postgresql":
                cursor.execute("; ".join(commands))  # in one round trip
                return
            for command in commands:
                cursor.execute(command)


@contextmanager
def effects_of(alias: str, *, first: First) -> Iterator[Effects]:
    """Open the transaction of a batch, of which the database hears when a handler writes.

    Args:
        alias: of the database.
        first: see `Effects`.
    """
    with transaction.atomic(using=alias, durable=True):
        yield Effects(alias, first=first)
