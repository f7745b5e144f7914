"""The yardstick of writes: the bare statements, committed one by one."""

from typing import Any

from psycopg.types.json import Json as JsonValue

from benchmarks.contenders.sql import Sql
from benchmarks.queries import Variables
from benchmarks.trips import Given, Spelled


def _spelled(variables: Given) -> dict[str, Any]:
    flat = {**variables, **variables.get("trip", {})}
    return {
        name: JsonValue(value) if isinstance(value, list) else value for name, value in flat.items()
    }


class SqlWrites(Sql):
    """Executes the statements of ``documents/postgresql``."""

    def __init__(self) -> None:
        self._spelled = Spelled(_spelled)

    def answer(self, query: str, variables: Variables) -> bytes:
        """Return the database's answer as it is."""
        return super().answer(query, self._spelled(query, variables))


CONTENDER = SqlWrites()
