"""The queue on PostgreSQL."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from django.db import connections

from mainspring.events import postgresql_statements as sql
from mainspring.events.queue import Claimed
from mainspring.operation.event import Event

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.events.queue import Claim, Done, Failed, Row, Wanted

_OF_AN_EVENT = (
    "type",
    "version",
    "payload",
    "subject_type",
    "subject_id",
    "key",
    "idempotency_key",
    "not_before",
    "priority",
    "correlation_id",
    "causation_id",
)


class PostgreSQLQueue:
    """One database: `mainspring.events.queue.Queue`.

    Args:
        alias: of the database.
    """

    def __init__(self, alias: str) -> None:
        self._alias = alias

    def publish(self, rows: Sequence[Row], wanted: Sequence[Wanted]) -> list[tuple[int, bool]]:
        """Write events and their deliveries."""
        columns = [[getattr(row, name) for row in rows] for name in _OF_AN_EVENT]
        deliveries = [
            [getattr(one, name) for one in wanted] for name in ("type", "kind", "queue", "order")
        ]
        made = self._run(sql.PUBLISH, [*columns, *deliveries])
        if len(made) == len(rows):
            return [(id_, True) for id_, *_ in made]
        return self._among(rows, made)

    def _among(self, rows: Sequence[Row], made: Sequence[Any]) -> list[tuple[int, bool]]:
        """Give the ids of events of which some were there before."""
        new = {(type_, key): id_ for id_, type_, key in made if key is not None}
        unkeyed = iter([id_ for id_, _, key in made if key is None])
        keyed = [(row.type, row.idempotency_key) for row in rows if row.idempotency_key is not None]
        types, keys = zip(*keyed, strict=True)
        known = {
            (type_, key): id_
            for id_, type_, key in self._run(sql.FIRST_ONES, [list(types), list(keys)])
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
        found: list[Claimed] = []
        for queue in claim.queues:
            left = claim.limit - len(found)
            if left:
                values = [queue, list(claim.kinds), left, claim.lease, claim.fence, claim.worker]
                found += map(_claimed, self._run(sql.CLAIM, values))
        return found

    def fenced(self, ids: Sequence[int], *, fence: int) -> set[int]:
        """Lock deliveries; give those that are still held."""
        return {id_ for (id_,) in self._run(sql.FENCED, [list(ids), fence])}

    def acknowledge(
        self, done: Sequence[Done], failed: Sequence[Failed], *, fence: int
    ) -> set[int]:
        """Finish deliveries, and let those wait that failed."""
        held: set[int] = set()
        if failed:
            names = ("id", "attempt", "code", "error", "wait", "blocks")
            columns = [[getattr(one, name) for one in failed] for name in names]
            held.update(id_ for (id_,) in self._run(sql.RETRY, [*columns, fence]))
        if done:
            ids, outcomes = [one.id for one in done], [one.outcome for one in done]
            held.update(id_ for (id_,) in self._run(sql.FINISH, [ids, outcomes, fence]))
        return held

    def extend(self, ids: Sequence[int], *, fence: int, lease: float) -> int:
        """Hold deliveries for longer."""
        return self._changed(sql.EXTEND, [lease, list(ids), fence])

    def give_back(self, ids: Sequence[int], *, fence: int) -> None:
        """Let go of deliveries that were not begun."""
        self._changed(sql.GIVE_BACK, [list(ids), fence])

    def promote(self, limit: int) -> int:
        """Make deliveries ready that are due."""
        return self._changed(sql.PROMOTE, [limit])

    def next_due(self) -> float | None:
        """Give the seconds until the next delivery is due."""
        ((seconds,),) = self._run(sql.NEXT_DUE, [])
        return None if seconds is None else max(0.0, seconds)

    def _run(self, statement: str, values: Sequence[Any]) -> Sequence[Any]:
        with connections[self._alias].cursor() as cursor:
            cursor.execute(statement, values)
            found: Sequence[Any] = cursor.fetchall()
            return found

    def _changed(self, statement: str, values: Sequence[Any]) -> int:
        with connections[self._alias].cursor() as cursor:
            cursor.execute(statement, values)
            return int(cursor.rowcount)


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
            payload=json.loads(payload) if isinstance(payload, str) else payload,
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
