"""Measures exports: ``python -m benchmarks.exporting KIND ROWS`` writes one and tells what it took.

KIND is ``mainspring``, which exports a list as CSV, or ``copy``, PostgreSQL's own command.
"""

import json
import resource
import sys
import time
from collections.abc import Iterator

import django

from benchmarks.contenders import Entry
from benchmarks.processes import command

ROWS = (10_000, 336_776)
_COLUMNS = ("id", "flight_number", "scheduled", "departure_delay", "distance")
_DOCUMENT = "{ flights(limit: %d) { id flightNumber scheduled departureDelay distance } }"


def measure(entry: Entry, address: str, *, rounds: int) -> dict[str, dict[str, dict[str, float]]]:
    """Return rows per second and the peak memory in MiB, by kind and number of rows.

    Args:
        entry: the contender whose environment is used.
        address: of the database.
        rounds: How often each export runs; the quickest counts.
    """
    found: dict[str, dict[str, dict[str, float]]] = {}
    for _ in range(rounds):
        for rows in ROWS:
            for kind in ("copy", "mainspring"):
                told = json.loads(command(entry, "benchmarks.exporting", address, kind, str(rows)))
                known = found.setdefault(kind, {}).setdefault(str(rows), told)
                known["per_second"] = max(known["per_second"], told["per_second"])
    return found


def main() -> None:
    """Export once to warm up and once more, and print the figures."""
    kind, rows = sys.argv[1], int(sys.argv[2])
    django.setup()
    made = {"mainspring": _mainspring, "copy": _copy}[kind]
    for _ in made(100):
        pass
    start = time.perf_counter()
    lines = sum(chunk.count(b"\n") for chunk in made(rows))
    seconds = time.perf_counter() - start
    if lines != rows + 1:
        message = f"{lines} lines instead of {rows + 1}"
        raise RuntimeError(message)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(json.dumps({"per_second": rows / seconds, "mebibytes": peak}))


def _mainspring(rows: int) -> Iterator[bytes]:
    from django.apps import apps

    domain = apps.get_app_config("mainspring").domain
    asked = domain.export_documents.asked_list(_DOCUMENT % rows, {})
    export = domain.exports.begin(asked, domain.principal(None), format_name="csv")
    yield from export.chunks


def _copy(rows: int) -> Iterator[bytes]:
    from django.db import connection

    columns = ", ".join(_COLUMNS)
    chosen = f"SELECT {columns} FROM flights_flight ORDER BY id LIMIT {rows:d}"  # noqa: S608 - both are ours
    statement = f"COPY ({chosen}) TO STDOUT (FORMAT csv, HEADER)"
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        yield from map(bytes, copy)


if __name__ == "__main__":
    main()
