"""Settings of a PostgreSQL session while statements of ours run in it.

A session is a connection to the server. Its settings are either the project's own or ours: a limit
on the time of a statement, and no just-in-time compilation, which is tried on nested statements,
whose cost the server overestimates, and takes many times longer than they do.

Protocol. Every change costs a round trip, so ours stay until somebody else uses the session:

- Outside a transaction, our statement sets ours unless they are set, and leaves them. The command
  that sets them also reads the project's, as the project may have changed them since. A guard
  stands among the execute wrappers of Django's connection; before any statement that is not ours
  it sets the project's again and leaves.
- Inside a transaction, our statement runs between `SAVEPOINT` and `ROLLBACK TO SAVEPOINT`, whether
  it fails or not. Ours are set inside, for the transaction only. So going back to the savepoint is
  all that is to be done afterwards: it sets what was set before, also by the project's own
  `SET LOCAL`, and after an error it makes the transaction usable again. As our statements only
  read, nothing is lost by it. Statements that are prepared on the server stay.
- Django never hears of our savepoint or of an error inside: its list of savepoints and its
  `needs_rollback` are as before. What was broken before stays broken: a block that is to be rolled
  back takes no statement, and in an aborted transaction the savepoint itself fails.
- A guard from before a transaction stays in it, as a rollback brings ours back. Once in each
  transaction, before the first statement that is not ours or before our savepoint, it sets the
  project's. No savepoint is older than that, as the project's savepoints pass the guard too. It
  leaves only outside a transaction.
- Behind a pooler that hands sessions out for a transaction (`Terms.leave_nothing`), the next
  statement may run in another session and this one may be another client's; and a connection of
  a pool of the driver's is given back without telling. There, outside a transaction, our statement
  has one of its own: `BEGIN` with ours set for the transaction only, the statement, `COMMIT`.
  There is no guard, as nothing is left. Behind a pooler nothing is prepared either.
- A write of ours runs in a transaction of its own under our settings: they are set before it, and
  the guard steps aside until it has ended. Where the project has begun the transaction, its own
  settings are set again before the first statement.
- When the connection is closed or broken the session ends, and its settings with it.

The driver begins a transaction with its first statement. Until then the session is idle though
Django is in a block; that is how a new transaction is told from the one before.

A connection belongs to one thread at a time (Django's rule), so none of this needs a lock.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from django.db.backends.base.base import BaseDatabaseWrapper

    Command = Callable[[Any, str], Sequence[Any]]

_SAVEPOINT = "SAVEPOINT mainspring"
_TO_SAVEPOINT = "ROLLBACK TO SAVEPOINT mainspring; RELEASE SAVEPOINT mainspring"
_LIMIT = "current_setting('statement_timeout')"
# The states of a session, as both drivers number them.
_IDLE, _IN_TRANSACTION = 0, 2


class Guard:
    """Gives a session back to the project before a statement that is not ours.

    Args:
        connection: Django's, on which it stands.
        usual: the project's settings: the limit on time, and just-in-time compilation.
        timeout: seconds, of our settings.
        command: runs a command in the session.
    """

    def __init__(
        self,
        connection: BaseDatabaseWrapper,
        usual: Sequence[str],
        *,
        timeout: float,
        command: Command,
    ) -> None:
        self._connection = connection
        self._command = command
        self._restored = False  # whether the project's are set in this transaction
        self.raw = connection.connection  # the session
        self.restore = "SET statement_timeout = '{}'; SET jit = '{}'".format(*usual)
        self.timeout = timeout
        self.paused = False  # while a statement of ours runs
        self.cursor: Any = None  # a driver's, for the next statement of ours

    def __call__(
        self,
        execute: Callable[..., Any],
        sql: Any,
        params: Any,
        many: bool,  # noqa: FBT001 - Django's own protocol
        context: Any,
    ) -> Any:
        """Stand around a statement: Django's own protocol."""
        if not self.paused:
            self._give_back()
        return execute(sql, params, many, context)

    def _give_back(self) -> None:
        connection = self._connection
        if connection.connection is not self.raw:
            self.leave()
            return
        inside = _in_transaction(connection)
        owed = self.owed() if inside else self.restore
        if owed:
            with connection.wrap_database_errors:
                self._command(self.raw, owed)
        if not inside:
            self.leave()

    def owed(self) -> str:
        """Give the command that the transaction owes to the project, once."""
        state = self.raw.info.transaction_status
        if state == _IDLE:
            self._restored = False
        if self._restored or state not in (_IDLE, _IN_TRANSACTION):
            return ""
        self._restored = True
        return self.restore

    def leave(self) -> None:
        """Stand no more among the wrappers."""
        if self in self._connection.execute_wrappers:
            self._connection.execute_wrappers.remove(self)


class Sessions:
    """Sets our settings for each statement of ours.

    Args:
        command: runs commands on a driver's connection, past Django's list of queries, and gives
            the row of the last one, if it has one.
    """

    def __init__(self, *, command: Command) -> None:
        self._command = command

    def begin(
        self, connection: BaseDatabaseWrapper, *, timeout: float, leaves_nothing: bool
    ) -> tuple[Guard | None, str]:
        """Set our settings for a statement.

        Args:
            connection: Django's.
            timeout: seconds the statement may run; 0 is as long as the project says.
            leaves_nothing: whether ours may not outlive a transaction.

        Returns:
            What `end` takes: the guard that steps aside, if one is posted, and the command that
            ends the statement, empty when there is nothing to do.

        Raises:
            TransactionManagementError: the block that the connection is in is to be rolled back.
        """
        connection.validate_no_broken_transaction()
        guard = guard_of(connection)
        ending = ""
        if _in_transaction(connection):
            owed = guard.owed() if guard is not None else ""
            self._send(connection, owed, _SAVEPOINT, _ours(timeout, local=True))
            ending = _TO_SAVEPOINT
        elif leaves_nothing or connection.settings_dict["OPTIONS"].get("pool"):
            self._send(connection, "BEGIN", _ours(timeout, local=True))
            ending = "COMMIT"
        elif guard is None or guard.raw is not connection.connection or guard.timeout != timeout:
            guard = self._posted(connection, guard, timeout=timeout)
        if guard is not None:
            guard.paused = True
        return guard, ending

    @contextmanager
    def kept(
        self, connection: BaseDatabaseWrapper, *, timeout: float, leaves_nothing: bool
    ) -> Iterator[None]:
        """Let the statements of a write of ours run under our settings, and its transaction.

        What the project does in it, such as in `save`, is under the same limit on time. Where ours
        may not outlive a transaction, or the project has begun it, its own settings count.
        """
        pooled = leaves_nothing or connection.settings_dict["OPTIONS"].get("pool")
        if pooled or _in_transaction(connection):
            yield
            return
        connection.ensure_connection()
        guard, _ = self.begin(connection, timeout=timeout, leaves_nothing=False)
        try:
            yield
        finally:
            self.end(connection, guard, ending="")

    def _posted(
        self, connection: BaseDatabaseWrapper, guard: Guard | None, *, timeout: float
    ) -> Guard:
        """Set ours for the session and post a guard."""
        restore = ""
        if guard is not None:
            guard.leave()
            if guard.raw is connection.connection:
                restore = guard.restore
        row = self._send(connection, restore, _ours(timeout, local=False))
        posted = Guard(connection, row[:2], timeout=timeout, command=self._command)
        # Before the project's own: Django takes the last one away when a block of theirs ends.
        connection.execute_wrappers.insert(0, posted)
        return posted

    def end(self, connection: BaseDatabaseWrapper, guard: Guard | None, *, ending: str) -> None:
        """End a statement of ours, whether it failed or not.

        Args:
            connection: Django's.
            guard: what `begin` gave.
            ending: what `begin` gave. After an error `COMMIT` rolls back.
        """
        if guard is not None:
            guard.paused = False
        raw = connection.connection
        if ending and raw is not None and not raw.closed:
            self._send(connection, ending)

    def _send(self, connection: BaseDatabaseWrapper, *commands: str) -> Sequence[Any]:
        with connection.wrap_database_errors:
            return self._command(connection.connection, "; ".join(filter(None, commands)))


def _ours(timeout: float, *, local: bool) -> str:
    """Write the command that gives the project's settings and sets ours; the shorter limit counts.

    Args:
        timeout: seconds; 0 is as long as the project says.
        local: whether they are set for the transaction only.
    """
    where = "true" if local else "false"
    given = f"SELECT {_LIMIT}, current_setting('jit'), set_config('jit', 'off', {where})"
    if not timeout:
        return given
    own = max(1, round(timeout * 1000))
    is_stricter = f"{_LIMIT}::interval BETWEEN interval '1 us' AND interval '{own} ms'"
    limit = f"CASE WHEN {is_stricter} THEN {_LIMIT} ELSE '{own}' END"
    return f"{given}, set_config('statement_timeout', {limit}, {where})"


def _in_transaction(connection: BaseDatabaseWrapper) -> bool:
    """Tell whether statements run in a transaction that the project began."""
    return connection.in_atomic_block or not connection.autocommit


def guard_of(connection: BaseDatabaseWrapper) -> Guard | None:
    """Give the guard that stands on a connection, if there is one."""
    for wrapper in connection.execute_wrappers:
        if isinstance(wrapper, Guard):
            return wrapper
    return None
