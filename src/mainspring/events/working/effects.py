"""What handlers write: in one transaction a batch, in a savepoint each, both begun when needed."""

from __future__ import annotations

from contextlib import contextmanager
from itertools import count
from typing import TYPE_CHECKING, Any, Self

from django.db import DatabaseError, InterfaceError, connections, transaction
from django.db.transaction import TransactionManagementError

from mainspring.events.errors import HandlerTimeout, LostLease, TransactionLost

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper

    from mainspring.events.queues.queue import Joint, Queue

_ran: set[str] = set()
"""Statements that have run: with these the database understands the commands before them, too."""
_MOST_RAN = 1_000

_IN_ERROR = 3
"""The state of a transaction of PostgreSQL's that an error has broken, as its drivers tell it."""


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
        self._wrapper = self._first  # waits for the first statement of a handler
        self._waits = False  # whether it is there
        self._is_at_work = False
        self._ids: Sequence[int] = ()  # of the deliveries of the handler at work
        self._name = ""  # of its savepoint, by which Django knows what it asked for on commit
        self._depth = 0  # of transactions around it
        self.begun = False
        """Whether a handler has used the database."""
        self._broken = False  # whether the transaction cannot be gone on with

    def is_lost(self) -> bool:
        """Tell whether the transaction is gone, with all that was done in it."""
        connection = self._connection
        if connection.connection is None or connection.closed_in_transaction:
            return True
        return self.begun and not connection.is_usable()

    def savepoint(self, ids: Sequence[int]) -> Self:
        """Stand around a handler, by `with`; what it raises undoes what it did here, and goes on.

        Its own transactions become savepoints, and what it asks for on commit is done when all of
        the batch is committed. One handler is at work at a time, so nothing is made for each.

        Args:
            ids: of the deliveries that it handles.

        Raises:
            LostLease: in the handler, with its first statement: somebody else has them.
            TransactionLost: behind the handler: nothing that the batch did here may stay.
        """
        self._ids = ids
        return self

    def __enter__(self) -> None:
        self._depth = len(self._connection.savepoint_ids)
        self._name = ""
        self._is_at_work = True
        if not self._waits:
            self._connection.execute_wrappers.insert(0, self._wrapper)
            self._waits = True

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, *_: object
    ) -> None:
        self._is_at_work = False
        if error is None:
            try:
                _check(self._connection)
            except (InterfaceError, TransactionManagementError) as broken:
                self._close(broken)
                raise
        self._close(error)

    def _close(self, error: BaseException | None) -> None:
        """End with the savepoint of a handler, if it has used the database.

        Args:
            error: that the handler raised, or that it has broken its transaction.
        """
        connection = self._connection
        if self._name in connection.savepoint_ids:
            connection.savepoint_ids.remove(self._name)
            self._keep_or_undo(error)
        elif not self._waits:
            if self._broken and error is None:
                msg = "The handler went on without its savepoint."
                raise TransactionLost(msg)
            return
        if not connection.closed_in_transaction and not self._broken:
            connection.needs_rollback = False  # that was of this handler alone

    def _keep_or_undo(self, error: BaseException | None) -> None:
        try:
            if error is None:
                self._queue.keep()
            else:
                self._undo()
        except TransactionLost as lost:
            self._broken = True
            lost.reason = error
            if error is None or isinstance(error, (Exception, LostLease)):
                raise
        except (DatabaseError, InterfaceError) as broken:
            self._broken = True
            # What was interrupted in a statement leaves no connection to go on with.
            if isinstance(error, HandlerTimeout):
                raise TransactionLost(reason=error) from broken
            raise

    def end(self) -> None:
        """Wait for no further statement: those that follow are of the queue."""
        if self._waits:
            self._connection.execute_wrappers.remove(self._wrapper)
            self._waits = False

    def _first(
        self,
        execute: Callable[..., Any],
        sql: Any,
        params: Any,
        many: bool,  # noqa: FBT001 - Django's own protocol
        context: Any,
    ) -> Any:
        """Begin a handler's savepoint with its first statement."""
        if not self._is_at_work:
            return execute(sql, params, many, context)
        self.end()
        is_first, self.begun = not self.begun, True
        joint = None
        if not many and isinstance(sql, str) and (sql in _ran or sql.startswith("SAVEPOINT ")):
            cursor = context["cursor"]
            joint = self._queue.joint(
                self._ids, fence=self._fence, is_first=is_first, cursor=cursor
            )
        if joint is not None:
            return self._together(joint, execute, sql, params, context)
        was_broken, self._broken = self._broken, True  # unless it is made
        is_held = self._queue.save(self._ids, fence=self._fence, is_first=is_first)
        self._broken = was_broken
        self._note_savepoint()
        if not is_held:
            raise LostLease
        result = execute(sql, params, many, context)
        if isinstance(sql, str) and len(_ran) < _MOST_RAN:
            _ran.add(sql)
        return result

    def _together(
        self, joint: Joint, execute: Callable[..., Any], sql: str, params: Any, context: Any
    ) -> Any:
        """Begin a handler's savepoint and run its first statement in one round trip."""
        has_run = False
        try:
            result = execute(f"{joint.commands}{sql}", params, False, context)  # noqa: FBT003
            has_run = True
        finally:
            if not has_run and joint.has_saved():
                self._note_savepoint()
            elif not has_run:  # the driver has sent nothing: the next statement is the first one
                self.begun = not joint.is_first
                self.__enter__()
        self._note_savepoint()
        if not joint.is_held():
            raise LostLease
        return result

    def release_hooks(self) -> None:
        """Let what the project does once this is committed be as durable as all that it does.

        What it raises there is logged: it undoes nothing, and does not end the worker.
        """
        hooks: list[Any] = self._connection.run_on_commit
        hooks[:] = [(names, hook, True) for names, hook, *_ in hooks]
        if any(getattr(one[1], "func", None) != self._queue.wake for one in hooks):
            hooks.insert(0, (set(), self._queue.end, True))

    def _note_savepoint(self) -> None:
        # The first statement may stand in a transaction of the handler's own, which ends first.
        self._name = f"mainspring_{next(self._numbers)}"
        self._connection.savepoint_ids.insert(self._depth, self._name)

    def _undo(self) -> None:
        """Go back to where a handler began."""
        connection = self._connection
        connection.needs_rollback = False
        self._queue.undo()
        connection.run_on_commit = [
            one for one in connection.run_on_commit if self._name not in one[0]
        ]


def _check(connection: BaseDatabaseWrapper) -> None:
    """See that a handler has left the transaction of its batch whole.

    Raises:
        InterfaceError: it has closed the connection.
        TransactionManagementError: the transaction can only be rolled back.
    """
    if connection.closed_in_transaction:
        msg = "The handler has closed the connection of its transaction."
        raise InterfaceError(msg)
    if _is_broken(connection):
        msg = "The handler has broken its transaction, or asked for it to be rolled back."
        raise TransactionManagementError(msg)


def _is_broken(connection: BaseDatabaseWrapper) -> bool:
    """Tell, without asking the database, whether a transaction can only be rolled back.

    On PostgreSQL an error breaks it, even where a handler goes on.
    """
    info = getattr(connection.connection, "info", None)
    status = getattr(info, "transaction_status", None)
    return connection.needs_rollback or status == _IN_ERROR


@contextmanager
def effects_of(queue: Queue, *, alias: str, fence: int) -> Iterator[Effects]:
    """Open the transaction of a batch, of which the database hears when a handler uses it.

    Args:
        queue: where the deliveries are.
        alias: of its database.
        fence: under which they are held.
    """
    effects = Effects(queue, alias=alias, fence=fence)
    with transaction.atomic(using=alias, durable=True):
        try:
            yield effects
        finally:
            effects.end()
        effects.release_hooks()
