"""The changes of operators on MySQL and MariaDB; they pass over rows that others have locked."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from mainspring.events.models import Outcome
from mainspring.events.queues.mysql_statements import DROP, GIVEN
from mainspring.events.queues.mysql_steps import Steps

if TYPE_CHECKING:
    from collections.abc import Sequence

_FINISHED: Final = """JSON_TABLE(%s, '$[*]' COLUMNS (id BIGINT PATH '$')) AS given
STRAIGHT_JOIN mainspring_finished AS finished FORCE INDEX (PRIMARY) ON finished.id = given.id"""

ENDED: Final = f"""
SELECT finished.id FROM {_FINISHED} WHERE outcome IN (2, 3, 4) FOR UPDATE SKIP LOCKED"""

WITH_EVENT: Final = f"""
SELECT finished.id FROM {_FINISHED}
WHERE kind < 0
    OR EXISTS (SELECT 1 FROM mainspring_event AS event WHERE event.id = finished.event)"""

BACK: Final = f"""
INSERT INTO mainspring_delivery (
    max_attempts, id, event, kind, queue, order_key, priority, stage, due, attempts
)
SELECT %s, finished.id, event, kind, queue, order_key, priority, 1, UTC_TIMESTAMP(6), 0
FROM {_FINISHED}"""

DROP_FINISHED: Final = f"DELETE finished FROM {_FINISHED}"

BLOCKED: Final = f"SELECT held.id FROM {GIVEN} WHERE stage = 2 FOR UPDATE SKIP LOCKED"

FREE: Final = f"""
UPDATE {GIVEN}
SET held.stage = 1, held.due = UTC_TIMESTAMP(6), held.attempts = 0, held.lease_until = NULL,
    held.fence = NULL, held.max_attempts = COALESCE(%s, held.max_attempts)"""

IDLE: Final = f"""
SELECT held.id FROM {GIVEN}
WHERE stage <> 1 OR lease_until IS NULL OR lease_until < UTC_TIMESTAMP(6)
FOR UPDATE SKIP LOCKED"""

END: Final = f"""
INSERT INTO mainspring_finished (
    outcome, id, event, kind, queue, order_key, priority, attempts, finished_at
)
SELECT %s, held.id, event, kind, queue, order_key, priority, attempts, UTC_TIMESTAMP(6)
FROM {GIVEN}"""

TELL: Final = f"""
UPDATE {_FINISHED} SET finished.outcome = %s, finished.finished_at = UTC_TIMESTAMP(6)"""

UNFINISHED: Final = f"SELECT held.id FROM {GIVEN} FOR UPDATE SKIP LOCKED"

SET_MAX_ATTEMPTS: Final = f"UPDATE {GIVEN} SET held.max_attempts = %s"


class MySQLChanges:
    """One database: `mainspring.events.operators.changes.Changes`.

    Each change locks its rows under its condition first; the statements that follow change those.

    Args:
        alias: of the database.
    """

    def __init__(self, alias: str) -> None:
        self._steps = Steps(alias)

    def requeue(self, ids: Sequence[int], *, max_attempts: int | None = None) -> set[int]:
        """Make deliveries ready that ended without success, or that are blocked."""

        def work() -> set[int]:
            # Those that come back are ready: they are not freed a second time.
            freed = self._found(BLOCKED, ids)
            self._change(FREE, freed, max_attempts)
            back = self._found(WITH_EVENT, self._found(ENDED, ids))
            self._change(BACK, back, max_attempts)
            self._change(DROP_FINISHED, back)
            return {*freed, *back}

        return self._steps.step(work)

    def cancel(self, ids: Sequence[int]) -> set[int]:
        """End deliveries that nobody runs."""
        return self._steps.step(lambda: self._end(ids, Outcome.CANCELLED))

    def mark_processed(self, ids: Sequence[int]) -> set[int]:
        """Let deliveries that nobody runs, or that ended otherwise, count as processed."""

        def work() -> set[int]:
            told = self._found(ENDED, ids)
            self._change(TELL, told, Outcome.PROCESSED.value)
            return self._end(ids, Outcome.PROCESSED) | set(told)

        return self._steps.step(work)

    def set_max_attempts(self, ids: Sequence[int], attempts: int) -> set[int]:
        """Say how often deliveries that are not finished are tried."""

        def work() -> set[int]:
            found = self._found(UNFINISHED, ids)
            self._change(SET_MAX_ATTEMPTS, found, attempts)
            return set(found)

        return self._steps.step(work)

    def _end(self, ids: Sequence[int], outcome: Outcome) -> set[int]:
        ended = self._found(IDLE, ids)
        self._change(END, ended, outcome.value)
        self._change(DROP, ended)
        return set(ended)

    def _found(self, statement: str, ids: Sequence[int]) -> list[int]:
        if not ids:
            return []
        return [id_ for (id_,) in self._steps.rows(statement, [json.dumps(list(ids))])]

    def _change(self, statement: str, ids: Sequence[int], *values: object) -> None:
        if ids:
            given = json.dumps(list(ids))
            # Numbers stand in the second place where rows are made of rows.
            is_copy = statement in (BACK, END)
            self._steps.run(statement, [*values, given] if is_copy else [given, *values])
