"""The changes of operators on SQLite: what writes first has the lock until the end."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from django.db import connections, transaction

from mainspring.events.models import Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

BACK: Final = """
INSERT INTO mainspring_delivery (
    id, event, kind, queue, order_key, priority, stage, due, attempts, max_attempts
)
SELECT id, event, kind, queue, order_key, priority, 1, strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now'),
    0, %s
FROM mainspring_finished AS finished
WHERE id IN (SELECT value FROM json_each(%s)) AND outcome IN (2, 3, 4)
    AND (kind < 0 OR EXISTS (
        SELECT 1 FROM mainspring_event AS event WHERE event.id = finished.event
    ))
RETURNING id"""

FREE: Final = """
UPDATE mainspring_delivery
SET stage = 1, due = strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now'), attempts = 0, lease_until = NULL,
    fence = NULL, max_attempts = coalesce(%s, max_attempts)
WHERE id IN (SELECT value FROM json_each(%s)) AND stage = 2
RETURNING id"""

END: Final = """
INSERT INTO mainspring_finished (
    id, event, kind, queue, order_key, priority, attempts, outcome, finished_at
)
SELECT id, event, kind, queue, order_key, priority, attempts, %s,
    strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now')
FROM mainspring_delivery
WHERE id IN (SELECT value FROM json_each(%s)) AND (
    stage <> 1 OR lease_until IS NULL OR lease_until < strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now')
)
RETURNING id"""

TELL: Final = """
UPDATE mainspring_finished
SET outcome = %s, finished_at = strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now')
WHERE id IN (SELECT value FROM json_each(%s)) AND outcome IN (2, 3, 4)
RETURNING id"""

SET_MAX_ATTEMPTS: Final = """
UPDATE mainspring_delivery SET max_attempts = %s
WHERE id IN (SELECT value FROM json_each(%s)) RETURNING id"""

DROP_FINISHED: Final = """
DELETE FROM mainspring_finished WHERE id IN (SELECT value FROM json_each(%s)) RETURNING id"""

DROP_DELIVERIES: Final = """
DELETE FROM mainspring_delivery WHERE id IN (SELECT value FROM json_each(%s)) RETURNING id"""


class SQLiteChanges:
    """One database: `mainspring.events.operators.changes.Changes`.

    Args:
        alias: of the database.
    """

    def __init__(self, alias: str) -> None:
        self._alias = alias

    def requeue(self, ids: Sequence[int], *, max_attempts: int | None = None) -> set[int]:
        """Make deliveries ready that ended without success, or that are blocked."""
        with transaction.atomic(using=self._alias):
            # Those that come back are ready: they are not freed a second time.
            freed = self._run(FREE, [max_attempts], ids)
            back = self._run(BACK, [max_attempts], ids)
            self._run(DROP_FINISHED, [], back)
        return freed | back

    def cancel(self, ids: Sequence[int]) -> set[int]:
        """End deliveries that nobody runs."""
        with transaction.atomic(using=self._alias):
            ended = self._run(END, [Outcome.CANCELLED], ids)
            self._run(DROP_DELIVERIES, [], ended)
        return ended

    def mark_processed(self, ids: Sequence[int]) -> set[int]:
        """Let deliveries that nobody runs, or that ended otherwise, count as processed."""
        with transaction.atomic(using=self._alias):
            told = self._run(TELL, [Outcome.PROCESSED], ids)
            ended = self._run(END, [Outcome.PROCESSED], ids)
            self._run(DROP_DELIVERIES, [], ended)
        return told | ended

    def set_max_attempts(self, ids: Sequence[int], attempts: int) -> set[int]:
        """Say how often deliveries that are not finished are tried."""
        return self._run(SET_MAX_ATTEMPTS, [attempts], ids)

    def _run(
        self, statement: str, values: Sequence[Any], ids: Sequence[int] | set[int]
    ) -> set[int]:
        with connections[self._alias].cursor() as cursor:
            cursor.execute(statement, [*values, json.dumps(list(ids))])
            return {id_ for (id_,) in cursor.fetchall()}
