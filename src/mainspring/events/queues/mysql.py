"""The queue on MySQL 8 and MariaDB, whose workers look for themselves.

A step takes several statements: rows are locked first, and those that others have locked are passed
over, so that what follows waits for nobody.
"""

from __future__ import annotations

import json
from functools import partial
from threading import local
from typing import TYPE_CHECKING, Any

from django.db import OperationalError, connections

from mainspring.events.errors import TransactionLost
from mainspring.events.queues import mysql_statements as sql
from mainspring.events.queues.delivering import put
from mainspring.events.queues.mysql_claiming import Claiming
from mainspring.events.queues.mysql_publishing import Publishing
from mainspring.events.queues.mysql_steps import Steps, is_in_the_way, looks, microseconds
from mainspring.events.queues.savepoints import BACK, RELEASE, SAVE

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from threading import Event as Stopped

    from mainspring.events.queues.queue import (
        Claim,
        Claimed,
        Delivered,
        Done,
        Failed,
        Row,
        Wanted,
    )

_NO_SAVEPOINT = 1305


class MySQLQueue:
    """One database: `mainspring.events.queues.queue.Queue`.

    Args:
        alias: of the database.
    """

    def __init__(self, alias: str) -> None:
        self._alias = alias
        self._steps = Steps(alias)
        self._publishing = Publishing(self._steps)
        self._claiming = Claiming(self._steps)
        self._lock_timeout: float | None = None  # seconds
        self._sessions = local()  # of each thread the `last` one that is set for workers

    def begin(self, *, lock_timeout: float | None = None) -> None:
        """Let transactions see what others have committed, and lock no gaps between rows."""
        self._lock_timeout = lock_timeout
        self.begin_attempt()

    def begin_attempt(self) -> None:
        """Do the same for the connection of this thread."""
        connection = connections[self._alias]
        connection.ensure_connection()
        if connection.connection is not getattr(self._sessions, "last", None):
            self._steps.run(sql.READ_COMMITTED)
            if self._lock_timeout is not None:
                self._steps.run(sql.LOCK_TIMEOUT, [max(1, round(self._lock_timeout))])
            self._sessions.last = connection.connection

    def end(self) -> None:
        """Do nothing: it is one that Django makes by itself."""

    def durable(self) -> None:
        """Do nothing: all are as durable as the server is set."""

    def publish(self, rows: Sequence[Row], wanted: Sequence[Wanted]) -> list[tuple[int, bool]]:
        """Write events and their deliveries."""
        return self._steps.step(lambda: self._publishing.publish(rows, wanted))

    def lock(self, keys: Sequence[int]) -> None:
        """Let others who publish these keys wait until the transaction is committed."""
        self._publishing.lock(keys)

    def deliver(self, deliveries: Sequence[Delivered]) -> None:
        """Write deliveries of events that are in other tables."""
        put(deliveries, alias=self._alias)

    def claim(self, claim: Claim) -> list[Claimed]:
        """Take deliveries that are ready, in order."""
        return self._claiming.claim(claim)

    def save(self, ids: Sequence[int], *, fence: int, is_first: bool) -> bool:  # noqa: ARG002 - one that is there is replaced
        """Make the savepoint of a handler, and lock its deliveries."""
        try:
            self._steps.run(SAVE)
            return len(self._rows(sql.FENCED, ids, fence)) == len(ids)
        except OperationalError as error:
            if is_in_the_way(error):
                raise TransactionLost(str(error)) from error
            raise

    def joint(self, ids: Sequence[int], *, fence: int, is_first: bool, cursor: Any) -> None:
        """Give nothing: one message holds one command."""

    def keep(self) -> None:
        """End with the savepoint."""
        self._to_savepoint(RELEASE)

    def undo(self) -> None:
        """Go back to where a handler began."""
        self._to_savepoint(BACK)

    def _to_savepoint(self, command: str) -> None:
        try:
            self._steps.run(command)
        except OperationalError as error:
            if error.args[0] != _NO_SAVEPOINT:
                raise
            msg = "The database has undone the transaction of the batch, or committed it."
            raise TransactionLost(msg) from error

    def acknowledge(
        self,
        done: Sequence[Done],
        failed: Sequence[Failed],
        *,
        fence: int,
        then: Claim | None = None,
    ) -> list[Claimed]:
        """Finish deliveries, let those wait that failed, and take the next ones."""
        is_part = connections[self._alias].in_atomic_block
        try:
            return self._steps.step(lambda: self._acknowledged(done, failed, fence, then))
        except OperationalError as error:
            if is_part and is_in_the_way(error):
                raise TransactionLost(str(error)) from error
            raise

    def _acknowledged(
        self, done: Sequence[Done], failed: Sequence[Failed], fence: int, then: Claim | None
    ) -> list[Claimed]:
        named = {one.id for one in done} | {one.id for one in failed}
        held = {id_ for (id_,) in self._rows(sql.FENCED, sorted(named), fence)} if named else set()
        self._retry([one for one in failed if one.id in held])
        held -= {one.id for one in failed if not _ends(one)}
        self._finish([one for one in done if one.id in held])
        return [] if then is None else self._claiming.claimed(then)

    def _retry(self, failed: Sequence[Failed]) -> None:
        """Let deliveries wait that are held; those that end as dead letters move next."""
        if not failed:
            return
        given = json.dumps([[one.id, *_after(one)] for one in failed])
        self._steps.run(sql.RETRY, [given])
        statement = sql.TELL + ", ".join([sql.FAILURE] * len(failed))
        told = ((one.id, one.attempt, one.code, one.error) for one in failed)
        self._steps.run(statement, [value for values in told for value in values])

    def _finish(self, done: Sequence[Done]) -> None:
        """Move deliveries that are held."""
        if done:
            self._steps.run(sql.KEEP, [json.dumps([[one.id, one.outcome] for one in done])])
            self._change(sql.DROP, [one.id for one in done])

    def extend(self, ids: Sequence[int], *, fence: int, lease: float) -> None:
        """Hold deliveries for longer."""
        self._change_free(sql.EXTEND, ids, microseconds(lease), fence=fence)

    def give_back(self, ids: Sequence[int], *, fence: int, lost: bool = False) -> None:
        """Let go of deliveries that were not begun."""
        self._change_free(sql.GIVE_BACK, ids, lost, fence=fence)

    def _change_free(self, statement: str, ids: Sequence[int], *values: object, fence: int) -> None:
        """Change deliveries that are held and that nobody has locked for longer than a moment."""
        left = list(ids)
        for _ in looks():
            if not left:
                return
            free = self._steps.step(partial(self._changed, statement, left, *values, fence=fence))
            others = [id_ for id_ in left if id_ not in free]
            left = [id_ for (id_,) in self._rows(sql.HELD, others, fence)] if others else []

    def _changed(
        self, statement: str, ids: Sequence[int], *values: object, fence: int
    ) -> Collection[int]:
        """Change those that nobody has locked; give them."""
        free = {id_ for (id_,) in self._rows(sql.FREE, ids, fence)}
        if free:
            self._change(statement, sorted(free), *values)
        return free

    def promote(self, limit: int) -> None:
        """Make deliveries ready that are due."""
        # Reading locks nothing, and there is seldom one.
        if self._steps.rows(sql.ANY_DUE):
            self._steps.step(lambda: self._promote(limit))

    def next_due(self, limit: int, queues: Sequence[str]) -> float | None:  # noqa: ARG002 - of all
        """Make deliveries ready that are due; give the seconds until the next one is."""
        self.promote(limit)
        ((due,),) = self._steps.rows(sql.NEXT_DUE)
        return None if due is None else max(0.0, float(due))

    def _promote(self, limit: int) -> None:
        due = [id_ for (id_,) in self._steps.rows(sql.DUE, [limit])]
        if due:
            self._change(sql.PROMOTE, due)

    def register(self, name: str, queues: Sequence[str]) -> int:
        """Enter a worker, and strike out those that died long ago."""
        self._steps.run(sql.DEAD)
        return self._steps.run(sql.REGISTER, [name, f",{','.join(queues)},"])

    def leave(self, worker: int) -> None:
        """Strike a worker out."""
        self._steps.run(sql.LEAVE, [worker])

    def idle(self, worker: int, seconds: float) -> None:  # noqa: ARG002 - nobody wakes it
        """Say that a worker is alive."""
        self._steps.run(sql.ALIVE, [worker])

    def wait(self, seconds: float, *, stopped: Stopped) -> None:
        """Wait until the time is over."""
        stopped.wait(seconds)

    @property
    def wakes(self) -> bool:
        """Whether workers are woken: nobody can."""
        return False

    def wake(self, queues: Sequence[str]) -> None:
        """Do nothing: workers look for themselves."""

    def _rows(self, statement: str, ids: Sequence[int], *values: object) -> list[Any]:
        return self._steps.rows(statement, [json.dumps(list(ids)), *values])

    def _change(self, statement: str, ids: Sequence[int], *values: object) -> None:
        self._steps.run(statement, [json.dumps(list(ids)), *values])


def _ends(one: Failed) -> bool:
    return one.wait is None and not one.blocks


def _after(one: Failed) -> tuple[int, int, int]:
    """Give the stage of a delivery that failed, how long it waits, and whether it ends."""
    stage = 1 if _ends(one) else 2 if one.wait is None else 0
    return stage, microseconds(one.wait or 0), int(_ends(one))
