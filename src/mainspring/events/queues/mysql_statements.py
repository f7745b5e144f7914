"""The statements of the queue on MySQL and MariaDB, each named for its step of the protocol.

Moments are in UTC. There is nothing in here that only one of the two has.

Rows that are locked are found by the index that is named, one by one: where the database chose to
read a small table from its beginning, it would wait for whatever others have locked there. Numbers
are given as a list of JSON, and come first among the values; `(...)` stands for several values.
"""

GIVEN = """JSON_TABLE(%s, '$[*]' COLUMNS (id BIGINT PATH '$')) AS given
STRAIGHT_JOIN mainspring_delivery AS held FORCE INDEX (PRIMARY) ON held.id = given.id"""
"""The deliveries with numbers that are given."""

PUBLISH = """
INSERT INTO mainspring_event (
    type, version, payload, subject_type, subject_id, `key`,
    idempotency_key, not_before, priority, correlation_id, causation_id, created_at
) VALUES """

EVENT = "(%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, UTC_TIMESTAMP(6))"
"""The values of an event."""

STEP = "SELECT @@auto_increment_increment"
"""Tells how far apart the numbers are that one statement gives its rows; a cluster sets it."""

ORDER_KEYS = """
CREATE TABLE IF NOT EXISTS mainspring_order_key (number INT NOT NULL PRIMARY KEY) ENGINE = InnoDB"""

PLACES = 16**4
"""Rows of it, by which those who publish keys in order wait for each other; keys share them."""

_DIGITS = " UNION ALL ".join(f"SELECT {digit} AS digit" for digit in range(16))

FILL = f"""
INSERT IGNORE INTO mainspring_order_key (number)
SELECT one.digit + 16 * two.digit + 256 * three.digit + 4096 * four.digit
FROM ({_DIGITS}) AS one CROSS JOIN ({_DIGITS}) AS two
CROSS JOIN ({_DIGITS}) AS three CROSS JOIN ({_DIGITS}) AS four"""
"""Writes all of them."""

IN_ORDER = """
INSERT INTO mainspring_order_key (number) VALUES (...) ON DUPLICATE KEY UPDATE number = number"""
"""Locks some of them until the transaction ends; writes one only where it is not there.

It changes none: where all are there, nothing is written at all.
"""

FIRST_ONES = """
SELECT id, type, idempotency_key
FROM mainspring_event FORCE INDEX (mainspring_event_idempotent)
WHERE type = %s AND idempotency_key IN (...) LOCK IN SHARE MODE"""
"""Finds the events of a type that had idempotency keys before.

It locks them so that a transaction sees them that began before they were there.
"""

DELIVER = """
INSERT INTO mainspring_delivery (event, kind, queue, order_key, priority, stage, due, attempts)
VALUES """

DELIVERY = """(
    %s, %s, %s, %s, %s, IF(CAST(%s AS DATETIME(6)) > UTC_TIMESTAMP(6), 0, 1),
    COALESCE(CAST(%s AS DATETIME(6)), UTC_TIMESTAMP(6)), 0
)"""
"""The values of a delivery."""

_FREE = """FROM mainspring_delivery AS ready FORCE INDEX (mainspring_delivery_ready)
WHERE stage = 1 AND queue = %s AND FIND_IN_SET(kind, %s)
    AND (lease_until IS NULL OR lease_until < UTC_TIMESTAMP(6))
    AND (order_key IS NULL OR NOT EXISTS (
        SELECT 1 FROM mainspring_delivery AS earlier
        WHERE earlier.kind = ready.kind AND earlier.order_key = ready.order_key
            AND earlier.event < ready.event
    ))"""

_FOUND = "SELECT id, kind, attempts + 1, max_attempts, order_key, lease_until IS NOT NULL, event"

READY = f"""
{_FOUND}
{_FREE}
ORDER BY priority DESC, due, id LIMIT %s FOR UPDATE SKIP LOCKED"""
"""Finds deliveries of a queue that are ready, of an order key the first one only, and locks them.

By that index they come in order, so that no more are locked than are taken.
"""

READY_FOR_LONG = f"""
{_FOUND}
{_FREE}
    AND priority = %s AND due <= UTC_TIMESTAMP(6) - INTERVAL %s MICROSECOND
ORDER BY due, id LIMIT %s FOR UPDATE SKIP LOCKED"""
"""Finds those of one priority that have been ready for long, and locks them."""

ANY_READY = f"SELECT 1 {_FREE} LIMIT 1"
"""Tells whether there is one, and locks nothing."""

HIGHEST, HIGHEST_BELOW = (
    f"""
SELECT priority FROM mainspring_delivery FORCE INDEX (mainspring_delivery_ready)
WHERE stage = 1 AND queue = %s{below}
ORDER BY priority DESC LIMIT 1"""
    for below in ("", " AND priority < %s")
)
"""Give the highest priority of what is ready in a queue, or the highest one below another."""

TAKE = f"""
UPDATE {GIVEN}
SET held.lease_until = UTC_TIMESTAMP(6) + INTERVAL %s MICROSECOND, held.fence = %s,
    held.worker = %s, held.attempts = held.attempts + 1"""

EVENTS = """
SELECT id, type, version, payload, subject_type, subject_id, `key`, correlation_id, causation_id,
    created_at
FROM mainspring_event WHERE id IN (...)"""

HELD = f"SELECT held.id FROM {GIVEN} WHERE held.fence = %s"

FENCED = f"{HELD} FOR UPDATE"

FREE = f"{FENCED} SKIP LOCKED"
"""Locks those that nobody has locked: what a handler has locked nobody takes in any case."""

KEEP = """
INSERT INTO mainspring_finished (
    id, event, kind, queue, order_key, priority, attempts, outcome, finished_at
)
SELECT held.id, event, kind, queue, order_key, priority, attempts, given.outcome, UTC_TIMESTAMP(6)
FROM JSON_TABLE(%s, '$[*]' COLUMNS (id BIGINT PATH '$[0]', outcome INT PATH '$[1]')) AS given
STRAIGHT_JOIN mainspring_delivery AS held FORCE INDEX (PRIMARY) ON held.id = given.id"""

DROP = f"DELETE held FROM {GIVEN}"

RETRY = """
UPDATE JSON_TABLE(%s, '$[*]' COLUMNS (
    id BIGINT PATH '$[0]', stage INT PATH '$[1]', wait BIGINT PATH '$[2]', ends INT PATH '$[3]'
)) AS given
STRAIGHT_JOIN mainspring_delivery AS held FORCE INDEX (PRIMARY) ON held.id = given.id
SET held.stage = given.stage, held.due = UTC_TIMESTAMP(6) + INTERVAL given.wait MICROSECOND,
    held.lease_until = IF(given.ends, held.lease_until, NULL),
    held.fence = IF(given.ends, held.fence, NULL)"""

TELL = "INSERT INTO mainspring_failure (delivery, attempt, code, error, failed_at, details) VALUES "

FAILURE = "(%s, %s, %s, %s, UTC_TIMESTAMP(6), '{}')"
"""The values of an attempt that failed."""

EXTEND = f"UPDATE {GIVEN} SET held.lease_until = UTC_TIMESTAMP(6) + INTERVAL %s MICROSECOND"

GIVE_BACK = f"""
UPDATE {GIVEN}
SET held.lease_until = IF(%s, UTC_TIMESTAMP(6), NULL), held.fence = NULL,
    held.attempts = held.attempts - 1"""

ANY_DUE = """
SELECT 1 FROM mainspring_delivery WHERE stage = 0 AND due <= UTC_TIMESTAMP(6) LIMIT 1"""

DUE = """
SELECT id FROM mainspring_delivery FORCE INDEX (mainspring_delivery_waiting)
WHERE stage = 0 AND due <= UTC_TIMESTAMP(6) ORDER BY due LIMIT %s FOR UPDATE SKIP LOCKED"""

PROMOTE = f"UPDATE {GIVEN} SET held.stage = 1"

NEXT_DUE = """
SELECT TIMESTAMPDIFF(MICROSECOND, UTC_TIMESTAMP(6), MIN(due)) / 1000000
FROM mainspring_delivery WHERE stage = 0"""

REGISTER = """
INSERT INTO mainspring_worker (name, queues, started_at, alive_until)
VALUES (%s, %s, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 MINUTE)"""

DEAD = "DELETE FROM mainspring_worker WHERE alive_until < UTC_TIMESTAMP(6) - INTERVAL 1 HOUR"

ALIVE = """
UPDATE mainspring_worker SET alive_until = UTC_TIMESTAMP(6) + INTERVAL 1 MINUTE
WHERE id = %s AND alive_until < UTC_TIMESTAMP(6) + INTERVAL 30 SECOND"""
"""Writes no more than twice a minute."""

LEAVE = "DELETE FROM mainspring_worker WHERE id = %s"

READ_COMMITTED = "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED"
LOCK_TIMEOUT = "SET innodb_lock_wait_timeout = %s"
