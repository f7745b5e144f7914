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
        WITH ORDINALITY AS wanted (type, kind, queue, sorted, place) ON wanted.type = made.type
    ORDER BY made.id, wanted.place
)
SELECT id, type, idempotency_key,
    EXISTS (SELECT 1 FROM mainspring_worker WHERE idle_until > clock_timestamp())
FROM made ORDER BY id"""
"""Writes events in the order in which they are given, and their deliveries.

Tells the new ones, and whether somebody waits to be woken.
"""

PUBLISH_KEYED = PUBLISH.replace(
    "ORDER BY place\n", "ORDER BY place\n    ON CONFLICT (type, idempotency_key) DO NOTHING\n"
)
"""The same where there are idempotency keys: looking for others is work for each row."""

FIRST_ONES = """
SELECT event.id, event.type, event.idempotency_key
FROM unnest(%s::varchar[], %s::varchar[]) AS given (type, idempotency_key)
JOIN mainspring_event AS event USING (type, idempotency_key)"""
"""Finds the events that had the idempotency keys before."""

DELIVER = """
WITH put AS (
    INSERT INTO mainspring_delivery (
        event, kind, queue, order_key, priority, stage, due, attempts
    )
    SELECT
        event, kind, queue, order_key, priority,
        CASE WHEN not_before > clock_timestamp() THEN 0 ELSE 1 END,
        coalesce(not_before, clock_timestamp()), 0
    FROM unnest(
        %s::bigint[], %s::int[], %s::varchar[], %s::varchar[], %s::smallint[], %s::timestamptz[]
    ) WITH ORDINALITY AS given (event, kind, queue, order_key, priority, not_before, place)
    ORDER BY place
)
SELECT EXISTS (SELECT 1 FROM mainspring_worker WHERE idle_until > clock_timestamp())"""
"""Writes deliveries of events in other tables. Tells whether somebody waits to be woken."""

_FREE = """stage = 1 AND queue = %s AND kind = ANY(%s)
        AND (lease_until IS NULL OR lease_until < clock_timestamp())
        AND (order_key IS NULL OR NOT EXISTS (
            SELECT 1 FROM mainspring_delivery AS earlier
            WHERE earlier.kind = ready.kind AND earlier.order_key = ready.order_key
                AND earlier.event < ready.event
        ))
        AND TRUE"""

_PICKED = f"""
picked AS (
    SELECT id, lease_until IS NOT NULL AS lost FROM mainspring_delivery AS ready
    WHERE {_FREE}
    ORDER BY priority DESC, due, id
    LIMIT %s FOR UPDATE SKIP LOCKED
)"""  # noqa: S608 - of the text above

_PICKED_PAST = f"""
higher AS (
    SELECT id, lease_until IS NOT NULL AS lost FROM mainspring_delivery AS ready
    WHERE {_FREE} AND priority > %s::smallint
    ORDER BY priority DESC, due, id LIMIT %s FOR UPDATE SKIP LOCKED
), same AS (
    SELECT id, lease_until IS NOT NULL AS lost FROM mainspring_delivery AS ready
    WHERE {_FREE} AND priority = %s::smallint AND due >= %s::timestamptz
    ORDER BY due, id LIMIT %s FOR UPDATE SKIP LOCKED
), lower AS (
    SELECT id, lease_until IS NOT NULL AS lost FROM mainspring_delivery AS ready
    WHERE {_FREE} AND priority < %s::smallint
    ORDER BY priority DESC, due, id LIMIT %s FOR UPDATE SKIP LOCKED
), picked AS (
    SELECT * FROM higher UNION ALL SELECT * FROM same UNION ALL SELECT * FROM lower LIMIT %s
)"""  # noqa: S608 - of the text above

_PICKED_AGED = f"""
picked AS (
    SELECT id, lease_until IS NOT NULL AS lost FROM mainspring_delivery AS ready
    WHERE {_FREE} AND priority = %s::smallint
        AND due <= clock_timestamp() - make_interval(secs => %s)
    ORDER BY due, id
    LIMIT %s FOR UPDATE SKIP LOCKED
)"""  # noqa: S608 - of the text above

# Of an array the planner takes it that it is short, whatever the limit of a claim is.
_TAKEN = """
taken AS (
    UPDATE mainspring_delivery AS held
    SET lease_until = clock_timestamp() + make_interval(secs => %s), fence = %s, worker = %s,
        attempts = held.attempts + 1
    WHERE held.id = ANY(ARRAY(SELECT id FROM picked))
    RETURNING held.id, held.kind, held.attempts, held.max_attempts, held.order_key,
        held.event, held.priority, held.due
)
SELECT
    taken.priority, taken.due::text,
    taken.id, taken.kind, taken.attempts, taken.max_attempts, taken.order_key,
    taken.id IN (SELECT id FROM picked WHERE lost),
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

_TAKEN_OF_ANY = _TAKEN.replace(
    "JOIN mainspring_event AS event ON event.id = taken.event",
    "LEFT JOIN mainspring_event AS event ON event.id = taken.event AND taken.kind >= 0\n"
    "WHERE taken.kind < 0 OR event.id IS NOT NULL",
).replace("event.id, event.type", "taken.event, event.type")
"""The same where some of them are of events in other tables, which are read later."""

CLAIM = f"WITH {_PICKED}, {_TAKEN}"
CLAIM_OF_ANY = f"WITH {_PICKED}, {_TAKEN_OF_ANY}"
"""Takes deliveries of a queue that are ready, of an order key the first one only."""

CLAIM_PAST = f"WITH {_PICKED_PAST}, {_TAKEN}"
CLAIM_PAST_OF_ANY = f"WITH {_PICKED_PAST}, {_TAKEN_OF_ANY}"
"""The same past a mark: of one priority nothing that was due before it is looked at."""

CLAIM_AGED = f"WITH {_PICKED_AGED}, {_TAKEN}"
CLAIM_AGED_OF_ANY = f"WITH {_PICKED_AGED}, {_TAKEN_OF_ANY}"
"""Takes those of one priority that have been ready for long."""

LEVELS = """
WITH RECURSIVE level AS (
    (
        SELECT priority FROM mainspring_delivery
        WHERE stage = 1 AND queue = %s ORDER BY priority DESC LIMIT 1
    )
    UNION ALL
    SELECT (
        SELECT lower.priority FROM mainspring_delivery AS lower
        WHERE lower.stage = 1 AND lower.queue = %s AND lower.priority < level.priority
        ORDER BY lower.priority DESC LIMIT 1
    ) FROM level WHERE level.priority IS NOT NULL
)
SELECT priority FROM level WHERE priority IS NOT NULL"""
"""Lists the priorities of what is ready, the highest first, by one look into the index each."""

FINISH = f"WITH {_GONE} SELECT id FROM gone"  # noqa: S608 - of the texts above
"""Moves deliveries that are finished."""

_BUT_GIVEN = "AND id NOT IN (SELECT id FROM given)"
_PICKED_NEXT = _PICKED.replace("AND TRUE", _BUT_GIVEN)
_PICKED_NEXT_PAST = _PICKED_PAST.replace("AND TRUE", _BUT_GIVEN)
FINISH_AND_CLAIM = f"WITH {_GONE}, {_PICKED_NEXT}, {_TAKEN}"
FINISH_AND_CLAIM_PAST = f"WITH {_GONE}, {_PICKED_NEXT_PAST}, {_TAKEN}"
FINISH_AND_CLAIM_OF_ANY = f"WITH {_GONE}, {_PICKED_NEXT}, {_TAKEN_OF_ANY}"
FINISH_AND_CLAIM_PAST_OF_ANY = f"WITH {_GONE}, {_PICKED_NEXT_PAST}, {_TAKEN_OF_ANY}"
"""Do both in one statement. What is finished may have a lease that has run out."""

IN_ORDER = "SELECT pg_advisory_xact_lock(%s, key) FROM unnest(%s::int[]) AS given (key)"
"""Lets others who publish with these keys wait until this transaction is committed."""


DURABLE = "SELECT set_config('synchronous_commit', %s, true)"
"""Lets the transaction be as durable as usual."""

DURABLE_AGAIN = "SELECT set_config('synchronous_commit', %s, false)"
"""Lets all that follows in the session be as durable as usual."""

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
UPDATE mainspring_delivery
SET lease_until = CASE WHEN %s::boolean THEN clock_timestamp() END, fence = NULL,
    attempts = attempts - 1
WHERE id IN (
    SELECT id FROM mainspring_delivery WHERE id = ANY(%s::bigint[]) AND fence = %s
    FOR UPDATE SKIP LOCKED
)"""

_PROMOTED = """
UPDATE mainspring_delivery SET stage = 1 WHERE id IN (
    SELECT id FROM mainspring_delivery WHERE stage = 0 AND due <= clock_timestamp()
    ORDER BY due LIMIT %s FOR UPDATE SKIP LOCKED
)"""
PROMOTE = _PROMOTED
"""Makes deliveries ready that are due."""

NEXT_DUE = f"""
WITH promoted AS ({_PROMOTED})
SELECT extract(epoch FROM least(
    (SELECT min(due) FROM mainspring_delivery WHERE stage = 0),
    (
        SELECT min(lease_until) FILTER (WHERE lease_until > clock_timestamp())
        FROM unnest(%s::text[]) AS own (queue)
        CROSS JOIN LATERAL (
            SELECT lease_until FROM mainspring_delivery AS ready
            WHERE ready.stage = 1 AND ready.queue = own.queue
            ORDER BY ready.priority DESC, ready.due, ready.id LIMIT 1000
        ) AS first_ones
    )
) - clock_timestamp())::float8"""  # noqa: S608 - constants
"""Makes deliveries ready that are due, and tells in how many seconds the next one is.

Or when the next lease runs out, of those that stand before others: a worker that dies wakes nobody.
"""

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
WHERE id = %s"""
"""Says that a worker waits to be woken."""

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
