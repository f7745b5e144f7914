"""Statements that the database has to end."""

import math
from contextlib import contextmanager

from mainspring.sources.sql import run

# Counts for hours, on every database.
_STATEMENT = """
    WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 900)
    SELECT COUNT(*) FROM numbers a, numbers b, numbers c, numbers d
"""


@contextmanager
def endless(monkeypatch, *, first=math.inf):
    """Let statements run without an end.

    Args:
        monkeypatch: of pytest.
        first: how many of them; the others run as usual.
    """
    usual = run.driver_for
    asked = []

    def driver_for(connection):
        driver = usual(connection)

        class Endless(type(driver)):  # type: ignore[misc]
            def run(self, connection, sql, params, *, terms):
                asked.append(sql)
                if len(asked) <= first:
                    sql, params = _STATEMENT, ()
                return driver.run(connection, sql, params, terms=terms)

        return Endless()

    with monkeypatch.context() as patch:
        patch.setattr(run, "driver_for", driver_for)
        yield
