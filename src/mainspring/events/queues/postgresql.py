"""The queue on PostgreSQL."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

import orjson
from django.db import connections, transaction

from mainspring.events.committed import is_next, once_committed
from mainspring.events.queues import postgresql_statements as sql
from mainspring.events.queues.claimed_rows import claimed_of, event_of
from mainspring.events.queues.listening import Listening
from mainspring.events.queues.marks import mark_of, move
from mainspring.events.queues.order_keys import order_keys
from mainspring.events.queues.postgresql_savepoints import (
    PostgreSQLJoint,
    Savepoints,
    can_join,
)
from mainspring.events.queues.prepared import Prepared, array, texts
from mainspring.events.queues.sharing import is_shared

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime
    from threading import Event as Stopped

    from mainspring.events.queues.queue import Claimed

    Write = Callable[[Iterable[Any]], str]

    from mainspring.events.queues.queue import Claim, Delivered, Done, Failed, Mark, Row, Wanted


_ORDER = 0x6D73_7072
"""Namespace of our advisory locks."""
_SHARE = 4  # of a claim, what has been ready for long may take a fourth for each priority


class PostgreSQLQueue:
    """One database: `mainspring.events.queues.queue.Queue`.

    Args:
        alias: of the database.
    """

    def __init__(self, alias: str) -> None:
        self._alias = alias
        self._statements = Prepared(alias)
        self._savepoints = Savepoints()
        self._listening = Listening(alias)
        self._durable = "on"
        self._lock_timeout: int | None = None  # milliseconds
        self._session: object = None  # the one that is set for workers

    def begin(self, *, lock_timeout: float | None = None) -> None:
        """Let what workers note of themselves not wait for the disk, nor long for locks.

        A crash of the database may forget a claim, or that something was done which has written
        nothing; what handlers write is as durable as usual. Behind a pooler, where the next
        transaction of the session is somebody else's, all waits, and nothing is set but in the
        transactions of handlers.
        """
        self._lock_timeout = None if lock_timeout is None else max(1, round(lock_timeout * 1_000))
        connection = connections[self._alias]
        connection.ensure_connection()
        if connection.connection is self._session or is_shared(self._alias):
            return
        with connection.cursor() as cursor:
            cursor.execute("SHOW synchronous_commit")
            (self._durable,) = cursor.fetchone()
            cursor.execute("SET synchronous_commit = off")
            if self._lock_timeout is not None:
                cursor.execute(f"SET lock_timeout = {self._lock_timeout}")
        self._session = connection.connection

    def begin_attempt(self) -> None:
        """Do nothing: what holds for what handlers write is set in their transactions."""

    def end(self) -> None:
        """Let all that follows wait for the disk, if it usually does."""
        if self._is_ours():
            self._session = None
            self._statements.rows(sql.DURABLE_AGAIN, [self._durable])

    def _is_ours(self) -> bool:
        """Tell whether the session does not wait for the disk, as a worker's."""
        raw = connections[self._alias].connection
        return raw is not None and raw is self._session

    def durable(self) -> None:
        """Let the commit wait for the disk, if it usually does."""
        if self._is_ours():
            self._statements.rows(sql.DURABLE, [self._durable])

    def publish(self, rows: Sequence[Row], wanted: Sequence[Wanted]) -> list[tuple[int, bool]]:
        """Write events and their deliveries."""
        keys = order_keys(rows, wanted)
        if keys:
            with transaction.atomic(using=self._alias):
                self.lock(keys)
                return self._published(rows, wanted)
        return self._published(rows, wanted)

    def _published(self, rows: Sequence[Row], wanted: Sequence[Wanted]) -> list[tuple[int, bool]]:
        values = [*_arrays(rows, _OF_EVENTS), *_arrays(wanted, _OF_DELIVERIES)]
        keyed = any(row.idempotency_key is not None for row in rows)
        made = self._statements.rows(sql.PUBLISH_KEYED if keyed else sql.PUBLISH, values)
        if made and made[0][-1]:
            self._wake_once_committed([one.queue for one in wanted])
        if len(made) == len(rows):
            return [(id_, True) for id_, *_ in made]
        return self._among(rows, made)

    def _among(self, rows: Sequence[Row], made: Sequence[Any]) -> list[tuple[int, bool]]:
        """Give the ids of events of which some were there before."""
        new = {(type_, key): id_ for id_, type_, key, _ in made if key is not None}
        unkeyed = iter([id_ for id_, _, key, _ in made if key is None])
        keyed = [(row.type, row.idempotency_key) for row in rows if row.idempotency_key is not None]
        types, keys = zip(*keyed, strict=True)
        known = {
            (type_, key): id_
            for id_, type_, key in self._statements.rows(
                sql.FIRST_ONES, [texts(types), texts(keys)]
            )
        }
        found: list[tuple[int, bool]] = []
        for row in rows:
            if row.idempotency_key is None:
                found.append((next(unkeyed), True))
                continue
            pair = row.type, row.idempotency_key
            # Of two of the same call the first one is new.
            is_new = pair in new
            found.append((new.pop(pair, 0) or known[pair], is_new))
        return found

    def lock(self, keys: Sequence[int]) -> None:
        """Let others who publish these keys wait until the transaction is committed."""
        self._statements.rows(sql.IN_ORDER, [str(_ORDER), array(keys)])

    def deliver(self, deliveries: Sequence[Delivered]) -> None:
        """Write deliveries of events that are in other tables."""
        ((is_awaited,),) = self._statements.rows(sql.DELIVER, _arrays(deliveries, _DELIVERED))
        if is_awaited:
            self._wake_once_committed([one.queue for one in deliveries])

    def claim(self, claim: Claim) -> list[Claimed]:
        """Take deliveries that are ready, in order."""
        return self._claimed(claim, claim.queues, self._aged(claim))

    def _claimed(self, claim: Claim, queues: Sequence[str], found: list[Claimed]) -> list[Claimed]:
        for queue in queues:
            if len(found) < claim.limit:
                found += map(_claimed, self._from(queue, claim, claim.limit - len(found)))
        return found

    def _from(self, queue: str, claim: Claim, limit: int) -> Sequence[Any]:
        """Take from one queue, past its mark first."""
        rows: Sequence[Any] = ()
        mark = mark_of(claim, queue)
        if mark is not None:
            statement = sql.CLAIM_PAST_OF_ANY if _is_of_any(claim) else sql.CLAIM_PAST
            rows = self._statements.rows(statement, _claiming_past(claim, queue, mark, limit))
        if not rows:
            mark = None
            statement = sql.CLAIM_OF_ANY if _is_of_any(claim) else sql.CLAIM
            rows = self._statements.rows(statement, _claiming(claim, queue, limit))
        move(claim, queue, rows, mark)
        return rows

    def _aged(self, claim: Claim) -> list[Claimed]:
        """Take what has been ready for long from each priority but the highest."""
        found: list[Claimed] = []
        if claim.aged is None:
            return found
        limit = max(1, claim.limit // _SHARE)
        statement = sql.CLAIM_AGED_OF_ANY if _is_of_any(claim) else sql.CLAIM_AGED
        for queue in claim.queues:
            levels = self._statements.rows(sql.LEVELS, [queue, queue])
            for (priority,) in levels[1:]:
                left = min(limit, claim.limit - len(found))
                values = [queue, array(claim.kinds), str(priority), str(claim.aged), str(left)]
                values += _taking(claim)
                found += map(_claimed, self._statements.rows(statement, values))
        return found

    def save(self, ids: Sequence[int], *, fence: int, is_first: bool) -> bool:
        """Make the savepoint of a handler, and lock its deliveries."""
        name, commands = self._saving(ids, fence, is_first=is_first)
        found = self._statements.last(commands)
        self._savepoints.current = name
        return len(found) == len(ids)

    def joint(
        self, ids: Sequence[int], *, fence: int, is_first: bool, cursor: Any
    ) -> PostgreSQLJoint | None:
        """Give what does the same together with a statement."""
        if not can_join(cursor):
            return None
        name, commands = self._saving(ids, fence, is_first=is_first)
        return PostgreSQLJoint(
            savepoints=self._savepoints,
            name=name,
            statements=commands,
            count=len(ids),
            cursor=cursor,
            is_first=is_first,
        )

    def _saving(self, ids: Sequence[int], fence: int, *, is_first: bool) -> tuple[str, list[str]]:
        name, commands = self._savepoints.next(ids, is_first=is_first)
        if is_first:
            commands = [*self._of_transaction(), *commands]
        # Numbers of ours alone.
        locks = (
            f"SELECT id FROM mainspring_delivery WHERE id = ANY('{array(ids)}'::bigint[])"  # noqa: S608
            f" AND fence = {int(fence)} FOR UPDATE"
        )
        return name, [*commands, locks]

    def _of_transaction(self) -> list[str]:
        """List what sets a transaction of handlers, by what its session has."""
        if self._is_ours():
            return [f"SET LOCAL synchronous_commit = {self._durable}"]
        if self._lock_timeout is None:
            return []
        return [f"SET LOCAL lock_timeout = {self._lock_timeout}"]

    def keep(self) -> None:
        """Do nothing: the next savepoint takes the place of this one."""

    def undo(self) -> None:
        """Go back to where a handler began."""
        self._statements.last([f"ROLLBACK TO SAVEPOINT {self._savepoints.current}"])

    def acknowledge(
        self,
        done: Sequence[Done],
        failed: Sequence[Failed],
        *,
        fence: int,
        then: Claim | None = None,
    ) -> list[Claimed]:
        """Finish deliveries, let those wait that failed, and take the next ones."""
        if failed:
            self._retry(failed, fence)
        if not done:
            return [] if then is None else self.claim(then)
        gone = [array(one.id for one in done), array(one.outcome for one in done), str(fence)]
        if then is None or then.aged is not None:
            self._statements.rows(sql.FINISH, gone)
            return [] if then is None else self.claim(then)
        return self._finish_and_claim(gone, then)

    def _finish_and_claim(self, gone: Sequence[str], then: Claim) -> list[Claimed]:
        first, is_of_any = then.queues[0], _is_of_any(then)
        mark = mark_of(then, first)
        if mark is None:
            values = [*gone, *_claiming(then, first, then.limit)]
            statement = sql.FINISH_AND_CLAIM_OF_ANY if is_of_any else sql.FINISH_AND_CLAIM
        else:
            values = [*gone, *_claiming_past(then, first, mark, then.limit)]
            statement = sql.FINISH_AND_CLAIM_PAST_OF_ANY if is_of_any else sql.FINISH_AND_CLAIM_PAST
        rows = self._statements.rows(statement, values)
        move(then, first, rows, mark)
        # What is before the mark is looked for where nothing is behind it.
        left = then.queues if mark is not None and not rows else then.queues[1:]
        return self._claimed(then, left, [*map(_claimed, rows)])

    def _retry(self, failed: Sequence[Failed], fence: int) -> None:
        self._statements.rows(sql.RETRY, [*_arrays(failed, _OF_FAILURES), str(fence)])

    def extend(self, ids: Sequence[int], *, fence: int, lease: float) -> None:
        """Hold deliveries for longer."""
        self._statements.rows(sql.EXTEND, [str(lease), array(ids), str(fence)])

    def give_back(self, ids: Sequence[int], *, fence: int, lost: bool = False) -> None:
        """Let go of deliveries that were not begun."""
        self._statements.rows(sql.GIVE_BACK, [str(lost), array(ids), str(fence)])

    def promote(self, limit: int) -> None:
        """Make deliveries ready that are due."""
        self._statements.rows(sql.PROMOTE, [str(limit)])

    def next_due(self, limit: int, queues: Sequence[str]) -> float | None:
        """Make deliveries ready that are due; give the seconds until the next one is."""
        ((due,),) = self._statements.rows(sql.NEXT_DUE, [str(limit), texts(queues)])
        return None if due is None else max(0.0, due)

    def register(self, name: str, queues: Sequence[str]) -> int:
        """Enter a worker, and listen for it."""
        ((number,),) = self._statements.rows(sql.REGISTER, [name, f",{','.join(queues)},"])
        return int(number)

    def leave(self, worker: int) -> None:
        """Strike a worker out."""
        self._statements.rows(sql.LEAVE, [str(worker)])

    def idle(self, worker: int, seconds: float) -> None:
        """Say that a worker waits."""
        self._listening.begin(worker)
        # Whoever publishes need not try to wake one that cannot hear it.
        self._statements.rows(sql.IDLE, [str(seconds if self.wakes else 0), str(worker)])

    def wait(self, seconds: float, *, stopped: Stopped) -> None:
        """Wait to be woken."""
        self._listening.wait(seconds, stopped=stopped)

    @property
    def wakes(self) -> bool:
        """Whether workers are woken."""
        return self._listening.can

    def wake(self, queues: Sequence[str]) -> None:
        """Wake one worker of some queues."""
        self._statements.rows(sql.WAKE, [texts(queues)])

    def _wake_once_committed(self, queues: Sequence[str]) -> None:
        """Wake a worker behind the transaction that is open, once."""
        if not is_next(self.wake, using=self._alias):
            once_committed(self.wake, queues, using=self._alias)


def _arrays(items: Sequence[Any], columns: Mapping[str, Write]) -> list[str]:
    """Write an array for each attribute."""
    return [write(map(attrgetter(name), items)) for name, write in columns.items()]


def _moments(moments: Iterable[datetime | None]) -> str:
    return array(map(_spelled, moments))


_OF_EVENTS: Mapping[str, Write] = {
    "type": texts,
    "version": array,
    "payload": texts,
    "subject_type": texts,
    "subject_id": texts,
    "key": texts,
    "idempotency_key": texts,
    "not_before": _moments,
    "priority": array,
    "correlation_id": texts,
    "causation_id": texts,
}
_OF_DELIVERIES: Mapping[str, Write] = {
    "type": texts,
    "kind": array,
    "queue": texts,
    "order": array,
}
_DELIVERED: Mapping[str, Write] = {
    "event": array,
    "kind": array,
    "queue": texts,
    "order_key": texts,
    "priority": array,
    "not_before": _moments,
}
_OF_FAILURES: Mapping[str, Write] = {
    "id": array,
    "attempt": array,
    "code": texts,
    "error": texts,
    "wait": array,
    "blocks": array,
}
"""What writes the array of each attribute, in the order of the statement."""


def _claiming(claim: Claim, queue: str, limit: int) -> list[str]:
    """Give the values of a claim."""
    return [queue, array(claim.kinds), str(limit), *_taking(claim)]


def _claiming_past(claim: Claim, queue: str, mark: Mark, limit: int) -> list[str]:
    """Give the values of a claim past a mark."""
    free, priority, most = [queue, array(claim.kinds)], str(mark.priority), str(limit)
    return [
        *(*free, priority, most),
        *(*free, priority, mark.due, most),
        *(*free, priority, most),
        most,
        *_taking(claim),
    ]


def _taking(claim: Claim) -> list[str]:
    return [str(claim.lease), str(claim.fence), str(claim.worker)]


def _is_of_any(claim: Claim) -> bool:
    """Tell whether some of the kinds are of events in other tables."""
    return min(claim.kinds, default=0) < 0


def _spelled(moment: datetime | None) -> str | None:
    """Write a moment; without a zone it is one of the session's."""
    return None if moment is None else moment.isoformat()


def _claimed(row: Sequence[Any]) -> Claimed:
    _, _, id_, kind, attempts, most, order_key, lost, *event, created_at = row
    known = (id_, kind, attempts, most, order_key, event[0])
    if kind < 0:
        return claimed_of(known, None, lost=lost)
    read = event_of(
        event, delivery=id_, attempts=attempts, created_at=created_at, read=orjson.loads
    )
    return claimed_of(known, read, lost=lost)
