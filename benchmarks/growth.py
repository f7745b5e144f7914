"""How a contender's own work grows with the number of rows: CPU time, and Python's instructions."""

import statistics
from collections.abc import Mapping

from benchmarks.processes import Worker

ROWS = (100, 1_000, 10_000)
CONTENDERS = ("sql", "mainspring", "mainspring-rows", "values", "strawberry")
STEPPED = CONTENDERS[:-1]  # the last one would take minutes under a tracer
TIMES = {100: 20, 1_000: 6, 10_000: 3}  # answers per round
ROUNDS = 3
PIECES = 7  # answers of which the instructions are counted


def measure(workers: Mapping[str, Worker]) -> dict[str, dict[str, dict[str, float]]]:
    """Return seconds of CPU and wall time and Python's instructions, by contender and rows."""
    names = [name for name in CONTENDERS if name in workers]
    wall: dict[tuple[str, int], list[float]] = {}
    cpu: dict[tuple[str, int], list[float]] = {}
    for number in range(ROUNDS + 1):
        for rows in ROWS:
            for name in names:
                measured = workers[name](
                    "time", query="flat", variables={"limit": rows}, n=TIMES[rows]
                )
                if number:  # the first round warms up
                    wall.setdefault((name, rows), []).extend(measured["wall"])
                    cpu.setdefault((name, rows), []).extend(measured["cpu"])
    return {
        name: {
            str(rows): {
                "cpu": statistics.median(cpu[name, rows]),
                "wall": statistics.median(wall[name, rows]),
                "steps": _steps(workers[name], rows) if name in STEPPED else 0,
            }
            for rows in ROWS
        }
        for name in names
    }


def _steps(worker: Worker, rows: int) -> int:
    # The fewest of some: a driver takes more when the bytes of an answer come in more pieces.
    return min(int(worker("steps", query="flat", variables={"limit": rows})) for _ in range(PIECES))
