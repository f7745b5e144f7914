"""The changes of operators on PostgreSQL; they pass over rows that others have locked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from django.db import connections

from mainspring.events.committed import once_committed
from mainspring.events.models import Outcome
from mainspring.events.queues.databases import queue_of

if TYPE_CHECKING:
    from collections.abc import Sequence

REQUEUE: Final = """
WITH ended AS (
    SELECT id FROM mainspring_finished AS finished
    WHERE id = ANY(%s) AND outcome IN (2, 3, 4)
        AND (kind < 0 OR EXISTS (
            SELECT 1 FROM mainspring_event AS event WHERE event.id = finished.event
        ))
    FOR UPDATE SKIP LOCKED
), gone AS (
    DELETE FROM mainspring_finished AS finished USING ended WHERE finished.id = ended.id
    RETURNING finished.id, event, kind, queue, order_key, priority
), back AS (
    INSERT INTO mainspring_delivery (
        id, event, kind, queue, order_key, priority, stage, due, attempts, max_attempts
    )
    SELECT id, event, kind, queue, order_key, priority, 1, clock_timestamp(), 0, %s::smallint
    FROM gone RETURNING id, queue
), blocked AS (
    SELECT id FROM mainspring_delivery WHERE id = ANY(%s) AND stage = 2 FOR UPDATE SKIP LOCKED
), freed AS (
    UPDATE mainspring_delivery AS held
    SET stage = 1, due = clock_timestamp(), attempts = 0, lease_until = NULL, fence = NULL,
        max_attempts = coalesce(%s::smallint, max_attempts)
    FROM blocked WHERE held.id = blocked.id RETURNING held.id, held.queue
)
SELECT id, queue FROM back UNION ALL SELECT id, queue FROM freed"""

SETTLE: Final = """
WITH idle AS (
    SELECT id FROM mainspring_delivery
    WHERE id = ANY(%s)
        AND (stage <> 1 OR lease_until IS NULL OR lease_until < clock_timestamp())
    FOR UPDATE SKIP LOCKED
), gone AS (
    DELETE FROM mainspring_delivery AS held USING idle WHERE held.id = idle.id
    RETURNING held.id, event, kind, queue, order_key, priority, attempts
), kept AS (
    INSERT INTO mainspring_finished (
        id, event, kind, queue, order_key, priority, attempts, outcome, finished_at
    )
    SELECT id, event, kind, queue, order_key, priority, attempts, %s, clock_timestamp() FROM gone
), ended AS (
    SELECT id FROM mainspring_finished WHERE id = ANY(%s) AND outcome IN (2, 3, 4)
    FOR UPDATE SKIP LOCKED
), told AS (
    UPDATE mainspring_finished AS finished SET outcome = %s, finished_at = clock_timestamp()
    FROM ended WHERE finished.id = ended.id RETURNING finished.id
)
SELECT id FROM gone UNION ALL SELECT id FROM told"""

SET_MAX_ATTEMPTS: Final = """
WITH free AS (
    SELECT id FROM mainspring_delivery WHERE id = ANY(%s) FOR UPDATE SKIP LOCKED
)
UPDATE mainspring_delivery AS held SET max_attempts = %s
FROM free WHERE held.id = free.id RETURNING held.id"""


class PostgreSQLChanges:
    """One database: `mainspring.events.operators.changes.Changes`.

    Args:
        alias: of the database.
    """

    def __init__(self, alias: str) -> None:
        self._alias = alias

    def requeue(self, ids: Sequence[int], *, max_attempts: int | None = None) -> set[int]:
        """Make deliveries ready that ended without success, or that are blocked."""
        found = self._rows(REQUEUE, [list(ids), max_attempts, list(ids), max_attempts])
        if found:
            queues = sorted({queue for _, queue in found})
            once_committed(queue_of(self._alias).wake, queues, using=self._alias)
        return {id_ for id_, _ in found}

    def cancel(self, ids: Sequence[int]) -> set[int]:
        """End deliveries that nobody runs."""
        return self._run(SETTLE, [list(ids), Outcome.CANCELLED, [], Outcome.CANCELLED])

    def mark_processed(self, ids: Sequence[int]) -> set[int]:
        """Let deliveries that nobody runs, or that ended otherwise, count as processed."""
        return self._run(SETTLE, [list(ids), Outcome.PROCESSED, list(ids), Outcome.PROCESSED])

    def set_max_attempts(self, ids: Sequence[int], attempts: int) -> set[int]:
        """Say how often deliveries that are not finished are tried."""
        return self._run(SET_MAX_ATTEMPTS, [list(ids), attempts])

    def _run(self, statement: str, values: Sequence[Any]) -> set[int]:
        return {id_ for (id_,) in self._rows(statement, values)}

    def _rows(self, statement: str, values: Sequence[Any]) -> list[Any]:
        with connections[self._alias].cursor() as cursor:
            cursor.execute(statement, values)
            return list(cursor.fetchall())
