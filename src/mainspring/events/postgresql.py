"""The queue on PostgreSQL."""

from __future__ import annotations

from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import orjson
from django.db import connections, transaction

from mainspring.events import postgresql_statements as sql
from mainspring.events.listening import Listening
from mainspring.events.prepared import Prepared, array, texts
from mainspring.events.queue import Claimed
from mainspring.events.savepoints import BACK, RELEASE, SAVE
from mainspring.operation.event import Event

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime
    from threading import Event as Stopped

    Write = Callable[[Iterable[Any]], str]

    from mainspring.events.queue import Claim, Done, Failed, Row, Wanted


class PostgreSQLQueue:
    """One database: `mainspring.events.queue.Queue`.

    Args:
        alias: of the database.
    """

    def __init__(self, alias: str) -> None:
        self._alias = alias
        self._statements = Prepared(alias)
        self._listening = Listening(alias)
        self._durable = "on"
        self._session: object = None  # the one that is set for workers

    def begin(self) -> None:
        """Let what workers note of themselves not wait for the disk.

        A crash of the database may forget a claim, or that something was done which has written
        nothing; what handlers write is as durable as usual.
        """
        connection = connections[self._alias]
        connection.ensure_connection()
        if connection.connection is self._session:
            return
        with connection.cursor() as cursor:
            cursor.execute("SHOW synchronous_commit")
            (self._durable,) = cursor.fetchone()
            cursor.execute("SET synchronous_commit = off")
        self._session = connection.connection

    def durable(self) -> None:
        """Let the commit wait for the disk, if it usually does."""
        self._statements.rows(sql.DURABLE, [self._durable])

    def publish(self, rows: Sequence[Row], wanted: Sequence[Wanted]) -> list[tuple[int, bool]]:
        """Write events and their deliveries."""
        values = [*_arrays(rows, _OF_EVENTS), *_arrays(wanted, _OF_DELIVERIES)]
        made = self._statements.rows(sql.PUBLISH, values)
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

    def claim(self, claim: Claim) -> list[Claimed]:
        """Take deliveries that are ready, in order."""
        return self._claimed(claim, claim.queues, [])

    def _claimed(self, claim: Claim, queues: Sequence[str], found: list[Claimed]) -> list[Claimed]:
        for queue in queues:
            if len(found) < claim.limit:
                values = _claiming(claim, queue, claim.limit - len(found))
                found += map(_claimed, self._statements.rows(sql.CLAIM, values))
        return found

    def save(self, ids: Sequence[int], *, fence: int, is_first: bool) -> bool:
        """Make the savepoint of a handler, and lock its deliveries."""
        if is_first:
            self.durable()
        # Numbers of ours alone; in one round trip.
        locked = (
            f"SELECT id FROM mainspring_delivery WHERE id = ANY('{array(ids)}'::bigint[])"  # noqa: S608
            f" AND fence = {int(fence)} FOR UPDATE"
        )
        commands = [SAVE, locked] if is_first else [RELEASE, SAVE, locked]
        return len(self._statements.last(commands)) == len(ids)

    def undo(self) -> None:
        """Go back to where a handler began."""
        self._statements.last([BACK])

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
        if then is None:
            self._statements.rows(sql.FINISH, gone)
            return []
        first, *others = then.queues
        values = [*gone, *_claiming(then, first, then.limit)]
        found = [*map(_claimed, self._statements.rows(sql.FINISH_AND_CLAIM, values))]
        return self._claimed(then, others, found)

    def _retry(self, failed: Sequence[Failed], fence: int) -> None:
        self._statements.rows(sql.RETRY, [*_arrays(failed, _OF_FAILURES), str(fence)])

    def extend(self, ids: Sequence[int], *, fence: int, lease: float) -> None:
        """Hold deliveries for longer."""
        self._statements.rows(sql.EXTEND, [str(lease), array(ids), str(fence)])

    def give_back(self, ids: Sequence[int], *, fence: int) -> None:
        """Let go of deliveries that were not begun."""
        self._statements.rows(sql.GIVE_BACK, [array(ids), str(fence)])

    def promote(self, limit: int) -> None:
        """Make deliveries ready that are due."""
        self._statements.rows(sql.PROMOTE, [str(limit)])

    def register(self, name: str, queues: Sequence[str]) -> int:
        """Enter a worker, and listen for it."""
        ((number,),) = self._statements.rows(sql.REGISTER, [name, f",{','.join(queues)},"])
        return int(number)

    def leave(self, worker: int) -> None:
        """Strike a worker out."""
        self._statements.rows(sql.LEAVE, [str(worker)])

    def idle(self, worker: int, seconds: float) -> float | None:
        """Say that a worker waits; give the seconds until the next delivery is due."""
        self._listening.begin(worker)
        rows = self._statements.rows(sql.IDLE, [str(seconds), str(worker)])
        due = rows[0][0] if rows else None
        return None if due is None else max(0.0, due)

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
        hooks = connections[self._alias].run_on_commit
        if hooks and getattr(hooks[-1][1], "func", None) == self.wake:
            return
        wake = partial(self.wake, queues)
        transaction.on_commit(wake, using=self._alias, robust=True)


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
    own = [str(limit), str(claim.lease), str(claim.fence), str(claim.worker)]
    return [queue, array(claim.kinds), *own]


def _spelled(moment: datetime | None) -> str | None:
    """Write a moment; without a zone it is one of the session's."""
    return None if moment is None else moment.isoformat()


def _claimed(row: Sequence[Any]) -> Claimed:
    id_, kind, attempts, most, order_key, *event = row
    number, type_, version, payload, subject_type, subject_id, key, *rest = event
    correlation_id, causation_id, created_at = rest
    return Claimed(
        id=id_,
        kind=kind,
        attempts=attempts,
        max_attempts=most,
        order_key=order_key,
        event=Event(
            id=number,
            type=type_,
            version=version,
            payload=orjson.loads(payload),
            subject_type=subject_type,
            subject_id=subject_id,
            key=key,
            correlation_id=correlation_id,
            causation_id=causation_id,
            created_at=created_at,
            delivery=id_,
            attempt=attempts,
        ),
    )
