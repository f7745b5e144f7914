"""The statements of the queue on SQLite, each named for its step of the protocol.

Moments are texts in UTC with milliseconds, as `strftime` writes them: they are sorted as they are.
"""

PUBLISH = """
INSERT INTO mainspring_event (
    type, version, payload, subject_type, subject_id, key,
    idempotency_key, not_before, priority, correlation_id, causation_id, created_at
) VALUES (
    %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now')
)
ON CONFLICT (type, idempotency_key) DO NOTHING RETURNING id"""

FIRST_ONE = "SELECT id FROM mainspring_event WHERE type = %s AND idempotency_key = %s"

DELIVER = """
INSERT INTO mainspring_delivery (event, kind, queue, order_key, priority, stage, due, attempts)
VALUES (%s, %s, %s, %s, %s,
    CASE WHEN %s > strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now') THEN 0 ELSE 1 END,
    coalesce(%s, strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now')), 0)"""

_FREE = """
    SELECT id, lease_until FROM mainspring_delivery AS ready
    WHERE stage = 1 AND queue = %s AND kind IN (SELECT value FROM json_each(%s))
        AND (lease_until IS NULL OR lease_until < strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now'))
        AND (order_key IS NULL OR NOT EXISTS (
            SELECT 1 FROM mainspring_delivery AS earlier
            WHERE earlier.kind = ready.kind AND earlier.order_key = ready.order_key
                AND earlier.event < ready.event
        ))"""

_PICKED = f"{_FREE} ORDER BY priority DESC, due, id LIMIT %s"
_PICKED_AGED = f"""{_FREE}
        AND priority = %s AND due <= strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now', %s)
    ORDER BY due, id LIMIT %s"""

_LOST = "SELECT id FROM ({}) WHERE lease_until IS NOT NULL"
LOST, LOST_AGED = _LOST.format(_PICKED), _LOST.format(_PICKED_AGED)
"""Find of what a claim is about to take what a worker that died has left.

They are asked before the claim, which tells only what is new, and look no further than it does.
"""

_TAKE = """
UPDATE mainspring_delivery
SET lease_until = strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now', %s), fence = %s, worker = %s,
    attempts = attempts + 1
WHERE id IN (SELECT id FROM ({}))
RETURNING queue, priority, due, id, kind, attempts, max_attempts, order_key, event"""

CLAIM, CLAIM_AGED = _TAKE.format(_PICKED), _TAKE.format(_PICKED_AGED)
"""Take deliveries that are ready; the second one those of one priority, ready for long."""

LEVELS = """
WITH RECURSIVE level (priority) AS (
    SELECT max(priority) FROM mainspring_delivery WHERE stage = 1 AND queue = %s
    UNION ALL
    SELECT (
        SELECT max(lower.priority) FROM mainspring_delivery AS lower
        WHERE lower.stage = 1 AND lower.queue = %s AND lower.priority < level.priority
    ) FROM level WHERE level.priority IS NOT NULL
)
SELECT priority FROM level WHERE priority IS NOT NULL"""
"""Lists the priorities of what is ready, the highest first."""

EVENTS = """
SELECT id, type, version, payload, subject_type, subject_id, key, correlation_id, causation_id,
    created_at
FROM mainspring_event WHERE id IN (SELECT value FROM json_each(%s))"""

LOCK = "UPDATE mainspring_delivery SET fence = fence WHERE id = -1 AND fence = %s"
"""Changes nothing, and takes the lock of all writers."""

FENCED = """
SELECT id FROM mainspring_delivery
WHERE id IN (SELECT value FROM json_each(%s)) AND fence = %s"""

KEEP = """
INSERT INTO mainspring_finished (
    id, event, kind, queue, order_key, priority, attempts, outcome, finished_at
)
SELECT id, event, kind, queue, order_key, priority, attempts, %s,
    strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now')
FROM mainspring_delivery WHERE id = %s AND fence = %s"""

DROP = "DELETE FROM mainspring_delivery WHERE id = %s"

RETRY = """
UPDATE mainspring_delivery
SET stage = %s, due = strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now', %s),
    lease_until = CASE WHEN %s THEN lease_until END, fence = CASE WHEN %s THEN fence END
WHERE id = %s AND fence = %s"""

TELL = """
INSERT INTO mainspring_failure (delivery, attempt, code, error, failed_at, details)
VALUES (%s, %s, %s, %s, strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now'), '{}')"""

EXTEND = """
UPDATE mainspring_delivery SET lease_until = strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now', %s)
WHERE id IN (SELECT value FROM json_each(%s)) AND fence = %s"""

GIVE_BACK = """
UPDATE mainspring_delivery
SET lease_until = CASE WHEN %s THEN strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now') END, fence = NULL,
    attempts = attempts - 1
WHERE id IN (SELECT value FROM json_each(%s)) AND fence = %s"""

ANY_DUE = """
SELECT 1 FROM mainspring_delivery
WHERE stage = 0 AND due <= strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now') LIMIT 1"""

PROMOTE = """
UPDATE mainspring_delivery SET stage = 1 WHERE id IN (
    SELECT id FROM mainspring_delivery
    WHERE stage = 0 AND due <= strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now')
    ORDER BY due LIMIT %s
)"""

NEXT_DUE = """
SELECT (julianday(min(moment)) - julianday('now')) * 86400.0
FROM (
    SELECT min(due) AS moment FROM mainspring_delivery WHERE stage = 0
    UNION ALL
    SELECT min(lease_until) FROM mainspring_delivery
    WHERE stage = 1 AND lease_until > strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now')
)"""
"""Tells when the next delivery is due, or the next lease runs out: who dies writes nothing."""

REGISTER = """
INSERT INTO mainspring_worker (name, queues, started_at, alive_until)
VALUES (%s, %s, strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now'),
    strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now', '+1 minute'))
RETURNING id"""

LEAVE = "DELETE FROM mainspring_worker WHERE id = %s"
