"""The statements of the queue on PostgreSQL, each named for its step of the protocol."""

PUBLISH = """
WITH given AS (
    SELECT * FROM unnest(
        %s::varchar[], %s::smallint[], %s::jsonb[], %s::varchar[], %s::varchar[], %s::varchar[],
        %s::varchar[], %s::timestamptz[], %s::smallint[], %s::varchar[], %s::varchar[]
    ) WITH ORDINALITY AS given (
        type, version, payload, subject_type, subject_id, key,
        idempotency_key, not_before, priority, correlation_id, causation_id, place
    )
), made AS (
    INSERT INTO mainspring_event (
        type, version, payload, subject_type, subject_id, key,
        idempotency_key, not_before, priority, correlation_id, causation_id, created_at
    )
    SELECT
        type, version, payload, subject_type, subject_id, key,
        idempotency_key, not_before, priority, correlation_id, causation_id, clock_timestamp()
    FROM given ORDER BY place
    ON CONFLICT (type, idempotency_key) DO NOTHING
    RETURNING id, type, subject_type, subject_id, key, idempotency_key, not_before, priority
), put AS (
    INSERT INTO mainspring_delivery (
        event, kind, queue, order_key, priority, stage, due, attempts
    )
    SELECT
        made.id, wanted.kind, wanted.queue,
        CASE wanted.sorted
            WHEN 1 THEN nullif(made.key, '')
            WHEN 2 THEN nullif(made.subject_type || ':' || made.subject_id, ':')
        END,
        made.priority,
        CASE WHEN made.not_before > clock_timestamp() THEN 0 ELSE 1 END,
        coalesce(made.not_before, clock_timestamp()), 0
    FROM made
    JOIN unnest(%s::varchar[], %s::int[], %s::varchar[], %s::smallint[])
        AS wanted (type, kind, queue, sorted) ON wanted.type = made.type
    ORDER BY made.id
)
SELECT id, type, idempotency_key,
    EXISTS (SELECT 1 FROM mainspring_worker WHERE idle_until > clock_timestamp())
FROM made ORDER BY id"""
"""Writes events in the order in which they are given, and their deliveries.

Tells the new ones, and whether somebody waits to be woken.
"""

FIRST_ONES = """
SELECT event.id, event.type, event.idempotency_key
FROM unnest(%s::varchar[], %s::varchar[]) AS given (type, idempotency_key)
JOIN mainspring_event AS event USING (type, idempotency_key)"""
"""Finds the events that had the idempotency keys before."""

_PICKED = """
picked AS (
    SELECT id FROM mainspring_delivery AS ready
    WHERE stage = 1 AND queue = %s AND kind = ANY(%s)
        AND (lease_until IS NULL OR lease_until < clock_timestamp())
        AND (order_key IS NULL OR NOT EXISTS (
            SELECT 1 FROM mainspring_delivery AS earlier
            WHERE earlier.kind = ready.kind AND earlier.order_key = ready.order_key
                AND earlier.event < ready.event
        ))
        AND TRUE
    ORDER BY priority DESC, due, id
    LIMIT %s FOR UPDATE SKIP LOCKED
), taken AS (
    UPDATE mainspring_delivery AS held
    SET lease_until = clock_timestamp() + make_interval(secs => %s), fence = %s, worker = %s,
        attempts = held.attempts + 1
    FROM picked WHERE held.id = picked.id
    RETURNING held.id, held.kind, held.attempts, held.max_attempts, held.order_key,
        held.event, held.priority, held.due
)
SELECT
    taken.id, taken.kind, taken.attempts, taken.max_attempts, taken.order_key,
    event.id, event.type, event.version, event.payload::text, event.subject_type,
    event.subject_id, event.key, event.correlation_id, event.causation_id, event.created_at
FROM taken JOIN mainspring_event AS event ON event.id = taken.event
ORDER BY taken.priority DESC, taken.due, taken.id"""

_GONE = """
given AS (
    SELECT * FROM unnest(%s::bigint[], %s::smallint[]) AS given (id, outcome)
), gone AS (
    DELETE FROM mainspring_delivery AS held USING given
    WHERE held.id = given.id AND held.fence = %s
    RETURNING held.id, held.event, held.kind, held.queue, held.order_key, held.priority,
        held.attempts, given.outcome
), kept AS (
    INSERT INTO mainspring_finished (
        id, event, kind, queue, order_key, priority, attempts, outcome, finished_at
    )
    SELECT id, event, kind, queue, order_key, priority, attempts, outcome, clock_timestamp()
    FROM gone
)"""

CLAIM = f"WITH {_PICKED}"
"""Takes deliveries of a queue that are ready, of an order key the first one only."""

FINISH = f"WITH {_GONE} SELECT id FROM gone"  # noqa: S608 - of the texts above
"""Moves deliveries that are finished."""

FINISH_AND_CLAIM = f"WITH {_GONE}, {_PICKED}".replace(
    "AND TRUE", "AND id NOT IN (SELECT id FROM given)"
)
"""Does both in one statement. What is finished may have a lease that has run out."""

DURABLE = "SELECT set_config('synchronous_commit', %s, true)"
"""Lets the transaction be as durable as usual."""

RETRY = """
WITH given AS (
    SELECT * FROM unnest(
        %s::bigint[], %s::smallint[], %s::varchar[], %s::text[], %s::float8[], %s::boolean[]
    ) AS given (id, attempt, code, error, wait, blocks)
), kept AS (
    UPDATE mainspring_delivery AS held
    SET stage = CASE WHEN given.wait IS NOT NULL THEN 0 WHEN given.blocks THEN 2 ELSE 1 END,
        due = CASE WHEN given.wait IS NULL THEN due
            ELSE clock_timestamp() + make_interval(secs => given.wait) END,
        lease_until = CASE WHEN given.wait IS NULL AND NOT given.blocks THEN lease_until END,
        fence = CASE WHEN given.wait IS NULL AND NOT given.blocks THEN fence END
    FROM given WHERE held.id = given.id AND held.fence = %s
    RETURNING held.id, given.attempt, given.code, given.error
), told AS (
    INSERT INTO mainspring_failure (delivery, attempt, code, error, failed_at, details)
    SELECT id, attempt, code, error, clock_timestamp(), '{}' FROM kept
)
SELECT id FROM kept"""
"""Lets deliveries that failed wait, be blocked, or be finished next; notes why."""

EXTEND = """
UPDATE mainspring_delivery SET lease_until = clock_timestamp() + make_interval(secs => %s)
WHERE id IN (
    SELECT id FROM mainspring_delivery WHERE id = ANY(%s::bigint[]) AND fence = %s
    FOR UPDATE SKIP LOCKED
)"""
"""Holds deliveries for longer; what a handler has locked nobody takes in any case."""

GIVE_BACK = """
UPDATE mainspring_delivery SET lease_until = NULL, fence = NULL, attempts = attempts - 1
WHERE id IN (
    SELECT id FROM mainspring_delivery WHERE id = ANY(%s::bigint[]) AND fence = %s
    FOR UPDATE SKIP LOCKED
)"""

PROMOTE = """
UPDATE mainspring_delivery SET stage = 1 WHERE id IN (
    SELECT id FROM mainspring_delivery WHERE stage = 0 AND due <= clock_timestamp()
    ORDER BY due LIMIT %s FOR UPDATE SKIP LOCKED
)"""
"""Makes deliveries ready that are due."""

REGISTER = """
WITH dead AS (
    DELETE FROM mainspring_worker WHERE alive_until < clock_timestamp() - interval '1 hour'
)
INSERT INTO mainspring_worker (name, queues, started_at, alive_until)
VALUES (%s, %s, clock_timestamp(), clock_timestamp() + interval '1 minute') RETURNING id"""

LEAVE = "DELETE FROM mainspring_worker WHERE id = %s"

IDLE = """
UPDATE mainspring_worker
SET idle_until = clock_timestamp() + make_interval(secs => %s),
    alive_until = clock_timestamp() + interval '1 minute'
WHERE id = %s
RETURNING (
    SELECT extract(epoch FROM min(due) - clock_timestamp())::float8
    FROM mainspring_delivery WHERE stage = 0
)"""
"""Says that a worker waits to be woken; tells in how many seconds the next delivery is due."""

WAKE = """
WITH one AS (
    SELECT id FROM mainspring_worker
    WHERE idle_until > clock_timestamp() AND EXISTS (
        SELECT 1 FROM unnest(%s::text[]) AS wanted (queue)
        WHERE position(',' || wanted.queue || ',' IN queues) > 0
    )
    ORDER BY idle_until DESC LIMIT 1 FOR UPDATE SKIP LOCKED
)
UPDATE mainspring_worker AS woken SET idle_until = NULL FROM one WHERE woken.id = one.id
RETURNING pg_notify('mainspring_' || woken.id, '')"""
"""Wakes one worker that waits, and no other."""
