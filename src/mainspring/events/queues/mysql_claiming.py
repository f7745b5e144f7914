"""Claims deliveries on MySQL and MariaDB."""

from __future__ import annotations

import json
from datetime import UTC
from typing import TYPE_CHECKING, Any

from mainspring.events.queues import mysql_statements as sql
from mainspring.events.queues.claimed_rows import claimed_of, event_of
from mainspring.events.queues.mysql_steps import among, looks, microseconds

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from mainspring.events.queues.mysql_steps import Steps
    from mainspring.events.queues.queue import Claim, Claimed

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

        Whoever takes some locks for a moment what it passes on its way, and everybody else passes
        over that. So it is asked without locks whether something is there, before and behind that.
        """
        for _ in looks():
            if not self._is_any(claim):
                break
            found = self._steps.step(lambda: self.claimed(claim))
            if found:
                return found
        return []

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
    *known, was_held, number = row
    if event is None:
        return claimed_of((*known, number), None, lost=bool(was_held))
    *told, created_at = event
    read = event_of(
        told,
        delivery=known[0],
        attempts=known[2],
        created_at=created_at.replace(tzinfo=UTC),
        read=json.loads,
    )
    return claimed_of((*known, number), read, lost=bool(was_held))
