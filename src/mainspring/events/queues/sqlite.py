"""The queue on SQLite, which has one writer at a time: a statement that writes has the lock."""

from __future__ import annotations

import json
import time
from datetime import UTC
from threading import local
from typing import TYPE_CHECKING, Any

from django.db import connections, transaction
from django.utils.dateparse import parse_datetime
from django.utils.timezone import is_naive

from mainspring.events.queues import sqlite_statements as sql
from mainspring.events.queues.claimed_rows import claimed_of, event_of
from mainspring.events.queues.delivering import put
from mainspring.events.queues.savepoints import BACK, RELEASE, SAVE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from threading import Event as Stopped

    from mainspring.events.queues.queue import Claim, Claimed, Delivered, Done, Failed, Row, Wanted


_KIND = 4  # where it stands in what is claimed
_SHARE = 4  # of a claim, what has been ready for long may take a fourth for each priority
_LOOK = 0.02  # seconds between looks at the version of the data


class SQLiteQueue:
    """One database: `mainspring.events.queues.queue.Queue`.

    Args:
        alias: of the database.
    """

    def __init__(self, alias: str) -> None:
        self._alias = alias
        self._seen = 0  # the version of the data at the last look
        self._lock_timeout: float | None = None  # seconds
        self._sessions = local()  # of each thread the `last` one whose waits are limited

    def begin(self, *, lock_timeout: float | None = None) -> None:
        """Wait no longer for the lock than it may; there is nothing else to a session."""
        self._lock_timeout = lock_timeout
        self.begin_attempt()

    def begin_attempt(self) -> None:
        """Wait no longer for the lock than the worker may."""
        connection = connections[self._alias]
        connection.ensure_connection()
        session, seconds = connection.connection, self._lock_timeout
        if seconds is None or session is getattr(self._sessions, "last", None):
            return
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA busy_timeout = {max(1, round(seconds * 1_000))}")
        self._sessions.last = session

    def end(self) -> None:
        """Do nothing, as there is no session."""

    def durable(self) -> None:
        """Do nothing: all are."""

    def publish(self, rows: Sequence[Row], wanted: Sequence[Wanted]) -> list[tuple[int, bool]]:
        """Write events and their deliveries."""
        with transaction.atomic(using=self._alias):
            return [self._published(row, wanted) for row in rows]

    def _published(self, row: Row, wanted: Sequence[Wanted]) -> tuple[int, bool]:
        due = None if row.not_before is None else _spelled(row.not_before)
        made = self._run(
            sql.PUBLISH,
            [
                *(row.type, row.version, row.payload, row.subject_type, row.subject_id, row.key),
                *(row.idempotency_key, due, row.priority, row.correlation_id, row.causation_id),
            ],
        )
        if not made:
            ((first,),) = self._run(sql.FIRST_ONE, [row.type, row.idempotency_key])
            return first, False
        ((id_,),) = made
        for one in wanted:
            if one.type == row.type:
                key = (None, row.key, f"{row.subject_type}:{row.subject_id}")[one.order]
                own = None if key in (None, "", ":") else key
                values = [id_, one.kind, one.queue, own, row.priority, due, due]
                self._changed(sql.DELIVER, values)
        return id_, True

    def lock(self, keys: Sequence[int]) -> None:
        """Do nothing: whoever has written is alone."""

    def deliver(self, deliveries: Sequence[Delivered]) -> None:
        """Write deliveries of events that are in other tables."""
        put(deliveries, alias=self._alias)

    def claim(self, claim: Claim) -> list[Claimed]:
        """Take deliveries that are ready, in order."""
        kinds = json.dumps(claim.kinds)
        lease = f"{claim.lease:+.3f} seconds"
        taking = [lease, claim.fence, claim.worker]
        lost: set[int] = set()
        aged = self._aged(claim, kinds, taking, lost)
        found: list[Any] = []
        for queue in claim.queues:
            left = claim.limit - len(found) - len(aged)
            if left > 0:
                values = [queue, kinds, left]
                lost.update(id_ for (id_,) in self._run(sql.LOST, values))
                found += self._run(sql.CLAIM, [*taking, *values])
        found.sort(key=lambda row: (claim.queues.index(row[0]), -row[1], row[2], row[3]))
        found = [*aged, *found]
        of_ours = [row[-1] for row in found if row[_KIND] >= 0]
        events = {row[0]: row for row in self._events(of_ours)}
        return [
            _claimed(
                row[3:],
                events[row[-1]] if row[_KIND] >= 0 else None,
                lost=row[3] in lost,
            )
            for row in found
        ]

    def _aged(self, claim: Claim, kinds: str, taking: Sequence[Any], lost: set[int]) -> list[Any]:
        """Take what has been ready for long from each priority but the highest."""
        found: list[Any] = []
        if claim.aged is None:
            return found
        limit, before = max(1, claim.limit // _SHARE), f"{-claim.aged:+.3f} seconds"
        for queue in claim.queues:
            for (priority,) in self._run(sql.LEVELS, [queue, queue])[1:]:
                left = min(limit, claim.limit - len(found))
                values = [queue, kinds, priority, before, left]
                lost.update(id_ for (id_,) in self._run(sql.LOST_AGED, values))
                found += self._run(sql.CLAIM_AGED, [*taking, *values])
        return found

    def _events(self, ids: Sequence[int]) -> Sequence[Any]:
        return self._run(sql.EVENTS, [json.dumps(ids)]) if ids else ()

    def save(self, ids: Sequence[int], *, fence: int, is_first: bool) -> bool:
        """Make the savepoint of a handler, having taken the lock of all writers."""
        self._changed(sql.LOCK, [fence]) if is_first else self._changed(RELEASE, [])
        self._changed(SAVE, [])
        return len(self._run(sql.FENCED, [json.dumps(ids), fence])) == len(ids)

    def keep(self) -> None:
        """Do nothing: the next savepoint takes the place of this one."""

    def joint(self, ids: Sequence[int], *, fence: int, is_first: bool, cursor: Any) -> None:
        """Give nothing: there are no round trips."""

    def undo(self) -> None:
        """Go back to where a handler began."""
        self._changed(BACK, [])

    def acknowledge(
        self,
        done: Sequence[Done],
        failed: Sequence[Failed],
        *,
        fence: int,
        then: Claim | None = None,
    ) -> list[Claimed]:
        """Finish deliveries, let those wait that failed, and take the next ones."""
        with transaction.atomic(using=self._alias):
            for attempt in failed:
                self._fail(attempt, fence)
            for one in done:
                if self._changed(sql.KEEP, [one.outcome, one.id, fence]):
                    self._changed(sql.DROP, [one.id])
            return [] if then is None else self.claim(then)

    def _fail(self, one: Failed, fence: int) -> None:
        ends = one.wait is None and not one.blocks
        stage = 1 if ends else 2 if one.wait is None else 0
        wait = f"{one.wait or 0:+.3f} seconds"
        if self._changed(sql.RETRY, [stage, wait, ends, ends, one.id, fence]):
            self._changed(sql.TELL, [one.id, one.attempt, one.code, one.error])

    def extend(self, ids: Sequence[int], *, fence: int, lease: float) -> None:
        """Hold deliveries for longer."""
        self._changed(sql.EXTEND, [f"{lease:+.3f} seconds", json.dumps(ids), fence])

    def give_back(self, ids: Sequence[int], *, fence: int, lost: bool = False) -> None:
        """Let go of deliveries that were not begun."""
        self._changed(sql.GIVE_BACK, [lost, json.dumps(ids), fence])

    def promote(self, limit: int) -> None:
        """Make deliveries ready that are due."""
        # Reading takes no lock, and there is seldom one.
        if self._run(sql.ANY_DUE, []):
            self._changed(sql.PROMOTE, [limit])

    def next_due(self, limit: int, queues: Sequence[str]) -> float | None:  # noqa: ARG002 - of all
        """Make deliveries ready that are due; give the seconds until the next one is."""
        self.promote(limit)
        ((due,),) = self._run(sql.NEXT_DUE, [])
        return None if due is None else max(0.0, due)

    def register(self, name: str, queues: Sequence[str]) -> int:
        """Enter a worker."""
        ((number,),) = self._run(sql.REGISTER, [name, f",{','.join(queues)},"])
        return int(number)

    def leave(self, worker: int) -> None:
        """Strike a worker out."""
        self._changed(sql.LEAVE, [worker])

    def idle(self, worker: int, seconds: float) -> None:  # noqa: ARG002 - nobody wakes it
        """See what is written from now on."""
        self._seen = self._version()

    def wait(self, seconds: float, *, stopped: Stopped) -> None:
        """Wait until another connection has written."""
        ends = time.monotonic() + seconds
        while not stopped.is_set() and (left := ends - time.monotonic()) > 0:
            if self._version() != self._seen:
                return
            stopped.wait(min(left, _LOOK))

    def _version(self) -> int:
        """Give a number that changes whenever another connection commits."""
        ((version,),) = self._run("PRAGMA data_version", [])
        return int(version)

    @property
    def wakes(self) -> bool:
        """Whether workers are woken: they see that somebody has written."""
        return True

    def wake(self, queues: Sequence[str]) -> None:
        """Do nothing: workers see what is written."""

    def _run(self, statement: str, values: Sequence[Any]) -> list[Any]:
        with connections[self._alias].cursor() as cursor:
            cursor.execute(statement, values)
            return list(cursor.fetchall())

    def _changed(self, statement: str, values: Sequence[Any]) -> int:
        with connections[self._alias].cursor() as cursor:
            cursor.execute(statement, values)
            return int(cursor.rowcount)


def _spelled(moment: datetime) -> str:
    """Write a moment as the clock of the database does."""
    plain = moment if is_naive(moment) else moment.astimezone(UTC).replace(tzinfo=None)
    return plain.isoformat(sep=" ", timespec="milliseconds")


def _claimed(row: Sequence[Any], event: Sequence[Any] | None, *, lost: bool) -> Claimed:
    delivery, attempts = row[0], row[2]
    if event is None:
        return claimed_of(row, None, lost=lost)
    *known, created_at = event
    read = event_of(
        known, delivery=delivery, attempts=attempts, created_at=_read(created_at), read=json.loads
    )
    return claimed_of(row, read, lost=lost)


def _read(moment: str | datetime) -> datetime:
    """Read a moment as the clock of the database writes it."""
    found = parse_datetime(moment) if isinstance(moment, str) else moment
    assert found is not None  # noqa: S101 - the database wrote it
    return found.replace(tzinfo=UTC)
