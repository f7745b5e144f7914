"""Fills Mainspring's tables with very many rows, by the database itself."""

import psycopg

_EVENTS = """
INSERT INTO mainspring_event (
    type, version, payload, subject_type, subject_id, key, priority, correlation_id, causation_id,
    created_at
)
SELECT 'job.idle', 1, jsonb_build_object('n', n), '', '', '', 0, md5(n::text), '',
    now() - interval '1 hour' + n * interval '1 ms'
FROM generate_series(1, %s) AS n"""
_DELIVERIES = """
INSERT INTO mainspring_delivery (event, kind, queue, priority, stage, due, attempts)
SELECT id, %s, 'default', 0, 1, created_at, 0 FROM mainspring_event ORDER BY id"""
_FINISHED = """
INSERT INTO mainspring_finished (id, event, kind, queue, priority, attempts, outcome, finished_at)
SELECT -n, -n, %s, 'default', 0, 1, 1, now() - interval '1 day' + n * interval '1 ms'
FROM generate_series(1, %s) AS n"""


class Large:
    """Fills a database.

    Args:
        kind: number of the handler.
        ready: how many deliveries are ready.
        finished: how many are finished.
    """

    def __init__(self, *, kind: int, ready: int, finished: int = 0) -> None:
        self._kind = kind
        self._ready = ready
        self._finished = finished
        self.__name__ = f"large_{ready}_{finished}"

    def __call__(self, address: str) -> None:
        """Fill the database at an address."""
        with psycopg.connect(address) as connection:
            connection.execute("SET synchronous_commit = off")
            connection.execute(_EVENTS, [self._ready])
            connection.execute(_DELIVERIES, [self._kind])
            connection.execute(_FINISHED, [self._kind, self._finished])
