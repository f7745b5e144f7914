"""What handlers write: in one transaction a batch, in a savepoint each, both begun when needed."""

from __future__ import annotations

from contextlib import contextmanager
from itertools import count
from typing import TYPE_CHECKING, Any

from django.db import connections, transaction

from mainspring.events.errors import LostLease

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper

    from mainspring.events.queue import Queue


class Effects:
    """The writes of one batch.

    Args:
        queue: where the deliveries are.
        alias: of its database.
        fence: under which they are held.
    """

    def __init__(self, queue: Queue, *, alias: str, fence: int) -> None:
        self._queue = queue
        self._connection: BaseDatabaseWrapper = connections[alias]
        self._fence = fence
        self._numbers = count(1)
        self.begun = False
        """Whether a handler has used the database."""

    def is_lost(self) -> bool:
        """Tell whether the transaction is gone, with all that was done in it."""
        connection = self._connection
        if connection.connection is None or connection.closed_in_transaction:
            return True
        return self.begun and not connection.is_usable()

    @contextmanager
    def savepoint(self, ids: Sequence[int]) -> Iterator[None]:
        """Stand around a handler; what it raises undoes what it did here, and goes on.

        Its own transactions become savepoints, and what it asks for on commit is done when all of
        the batch is committed.

        Args:
            ids: of the deliveries that it handles.

        Raises:
            LostLease: in the handler, with its first statement: somebody else has them.
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
            is_first, self.begun = not self.begun, True
            is_held = self._queue.save(ids, fence=self._fence, is_first=is_first)
            # The first statement may stand in a transaction of the handler's own, which ends first.
            connection.savepoint_ids.insert(depth, name)
            if not is_held:
                raise LostLease
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

    def _undo(self, name: str) -> None:
        """Go back to where a handler began."""
        connection = self._connection
        connection.needs_rollback = False
        self._queue.undo()
        connection.run_on_commit = [one for one in connection.run_on_commit if name not in one[0]]


@contextmanager
def effects_of(queue: Queue, *, alias: str, fence: int) -> Iterator[Effects]:
    """Open the transaction of a batch, of which the database hears when a handler uses it.

    Args:
        queue: where the deliveries are.
        alias: of its database.
        fence: under which they are held.
    """
    with transaction.atomic(using=alias, durable=True):
        yield Effects(queue, alias=alias, fence=fence)
