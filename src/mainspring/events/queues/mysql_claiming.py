"""Claims deliveries on MySQL and MariaDB."""

from __future__ import annotations

import json
from datetime import UTC
from typing import TYPE_CHECKING, Any

from mainspring.events.queues import mysql_statements as sql
from mainspring.events.queues.mysql_steps import among, looks, microseconds
from mainspring.events.queues.queue import Claimed, unread
from mainspring.operation.event import Event

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from mainspring.events.queues.mysql_steps import Steps
    from mainspring.events.queues.queue import Claim

_SHARE = 4  # of a claim, what has been ready for long may take a fourth for each priority


class Claiming:
    """Takes deliveries for workers.

    Args:
        steps: of the database.
    """

    def __init__(self, steps: Steps) -> None:
        self._steps = steps

    def claim(self, claim: Claim) -> list[Claimed]:
        """Take deliveries that are ready, in order.

        Whoever looks for some locks for a moment what it passes on its way, and everybody else
        passes over that. So one who finds nothing asks without locks whether something is there.
        """
        found: list[Claimed] = []
        for _ in looks():
            found = self._steps.step(lambda: self.claimed(claim))
            if found or not self._is_any(claim):
                break
        return found

    def claimed(self, claim: Claim) -> list[Claimed]:
        """Take deliveries by one look, in the transaction that is open."""
        kinds = ",".join(map(str, claim.kinds))
        found = self._aged(claim, kinds)
        for queue in claim.queues:
            left = claim.limit - len(found)
            if left > 0:
                found += self._taken(claim, self._steps.rows(sql.READY, [queue, kinds, left]))
        if not found:
            return []
        of_ours = {row[-1] for row in found if row[1] >= 0}
        events = {row[0]: row for row in self._events(of_ours)}
        return [
            _claimed(row, events.get(row[-1]) if row[1] >= 0 else None)
            for row in found
            if row[1] < 0 or row[-1] in events
        ]

    def _aged(self, claim: Claim, kinds: str) -> list[Any]:
        """Take what has been ready for long from each priority but the highest."""
        found: list[Any] = []
        if claim.aged is None:
            return found
        share, before = max(1, claim.limit // _SHARE), microseconds(claim.aged)
        for queue in claim.queues:
            for priority in self._lower(queue):
                left = min(share, claim.limit - len(found))
                if not left:
                    return found
                values = [queue, kinds, priority, before, left]
                found += self._taken(claim, self._steps.rows(sql.READY_FOR_LONG, values))
        return found

    def _lower(self, queue: str) -> Iterator[int]:
        """Give the priorities of what is ready but the highest one, from above."""
        rows = self._steps.rows(sql.HIGHEST, [queue])
        while rows:
            rows = self._steps.rows(sql.HIGHEST_BELOW, [queue, rows[0][0]])
            yield from (priority for (priority,) in rows)

    def _taken(self, claim: Claim, rows: Sequence[Any]) -> Sequence[Any]:
        """Hold what was found: it is not found again."""
        if rows:
            ids = json.dumps([row[0] for row in rows])
            lease = microseconds(claim.lease)
            self._steps.run(sql.TAKE, [ids, lease, claim.fence, claim.worker])
        return rows

    def _is_any(self, claim: Claim) -> bool:
        """Tell whether something is ready, whoever has locked it."""
        kinds = ",".join(map(str, claim.kinds))
        return any(self._steps.rows(sql.ANY_READY, [queue, kinds]) for queue in claim.queues)

    def _events(self, ids: Collection[int]) -> list[Any]:
        return [] if not ids else self._steps.rows(among(sql.EVENTS, len(ids)), [*ids])


def _claimed(row: Sequence[Any], event: Sequence[Any] | None) -> Claimed:
    id_, kind, attempts, most, order_key, was_held, number = row
    if event is None:
        read = unread(id_, event=number, attempts=attempts)
    else:
        read = _event(event, delivery=id_, attempts=attempts)
    return Claimed(
        id=id_,
        kind=kind,
        attempts=attempts,
        max_attempts=most,
        order_key=order_key,
        lost=bool(was_held),
        event=read,
    )


def _event(event: Sequence[Any], *, delivery: int, attempts: int) -> Event:
    number, type_, version, payload, subject_type, subject_id, key, *rest = event
    correlation_id, causation_id, created_at = rest
    return Event(
        id=number,
        type=type_,
        version=version,
        payload=json.loads(payload),
        subject_type=subject_type,
        subject_id=subject_id,
        key=key,
        correlation_id=correlation_id,
        causation_id=causation_id,
        created_at=created_at.replace(tzinfo=UTC),
        delivery=delivery,
        attempt=attempts,
    )
