"""What handlers write: in one transaction a batch, in a savepoint each, both begun when needed."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from django.db import connections, transaction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from django.db.backends.base.base import BaseDatabaseWrapper

    First = Callable[[], None]


class Effects:
    """The writes of one batch.

    Args:
        alias: of the database.
        first: is called inside the transaction, before the first statement of any handler.
    """

    def __init__(self, alias: str, *, first: First) -> None:
        self._connection: BaseDatabaseWrapper = connections[alias]
        self._first = first
        self.begun = False
        """Whether a handler has used the database."""

    def is_lost(self) -> bool:
        """Tell whether the transaction is gone, with all that was done in it."""
        connection = self._connection
        return (
            connection.connection is None
            or connection.closed_in_transaction
            or (self.begun and not connection.is_usable())
        )

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Stand around a handler; what it raises undoes what it did here, and goes on.

        Its own transactions become savepoints, and what it asks for on commit is done when all of
        the batch is committed.
        """
        connection = self._connection
        made: list[str] = []
        depth = len(connection.savepoint_ids)

        def begin(
            execute: Callable[..., Any],
            sql: Any,
            params: Any,
            many: bool,  # noqa: FBT001 - Django's own protocol
            context: Any,
        ) -> Any:
            connection.execute_wrappers.remove(begin)
            if not self.begun:
                self.begun = True
                self._first()
            name = connection.savepoint()
            assert name is not None  # noqa: S101 - there is a transaction
            made.append(name)
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
            if made and has_ended:
                connection.savepoint_commit(made[0])
            elif made:
                connection.needs_rollback = False
                connection.savepoint_rollback(made[0])
            if made and made[0] in connection.savepoint_ids:
                connection.savepoint_ids.remove(made[0])


@contextmanager
def effects_of(alias: str, *, first: First) -> Iterator[Effects]:
    """Open the transaction of a batch, of which the database hears when a handler writes.

    Args:
        alias: of the database.
        first: see `Effects`.
    """
    with transaction.atomic(using=alias, durable=True):
        yield Effects(alias, first=first)
