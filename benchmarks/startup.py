"""Measures assembly and schema of 100 and 1,000 generated models, each in a process of its own."""

import json
import statistics
import subprocess
from collections.abc import Collection

from benchmarks import generated
from benchmarks.environments import interpreter
from benchmarks.processes import ROOT, ContenderError

ENVIRONMENTS = {"bare": "django", "mainspring": "mainspring", "strawberry": "strawberry"}


def measure(
    contenders: Collection[str], *, rounds: int, large: bool
) -> dict[str, dict[str, dict[str, float]]]:
    """Return seconds and peak memory by contender and number of models.

    The seconds are of the models alone. Mainspring assembles them a second time in the same
    process, when all is imported. Of the others what Django itself takes for the models is
    subtracted, and what the contender takes for one model (its imports) too.

    Args:
        contenders: Who takes part; others are ignored.
        rounds: How often each process runs; the quickest counts.
        large: Whether to take Mainspring to 1,000 models as well.
    """
    kinds = ["bare", *(kind for kind in ("mainspring", "strawberry") if kind in contenders)]
    cases = [(kind, count) for count in (1, 100) for kind in kinds]
    if large:
        cases += [(kind, 1_000) for kind in kinds if kind != "strawberry"]
    seconds: dict[tuple[str, int], list[float]] = {case: [] for case in cases}
    memory: dict[tuple[str, int], list[float]] = {case: [] for case in cases}
    again: dict[tuple[str, int], list[float]] = {case: [] for case in cases}
    apps = {count: generated.write(count) for _, count in cases}
    for _ in range(rounds):
        for kind, count in cases:
            found = _start(kind, apps[count])
            seconds[kind, count].append(found["seconds"])
            memory[kind, count].append(found["mebibytes"])
            again[kind, count].append(found.get("again", 0.0))
    # The least: noise only ever adds, and small numbers are subtracted from each other below.
    least = {case: min(values) for case, values in seconds.items()}

    def beyond(kind: str, count: int) -> float:
        return least[kind, count] - least["bare", count]

    def own(kind: str, count: int) -> float:
        return min(again[kind, count]) or beyond(kind, count) - beyond(kind, 1)

    return {
        kind: {
            str(count): {
                "seconds": own(kind, count),
                "total": least[kind, count],
                "mebibytes": statistics.median(memory[kind, count]),
            }
            for case_kind, count in cases
            if case_kind == kind and count > 1
        }
        for kind in kinds
    }


def _start(kind: str, app: str) -> dict[str, float]:
    done = subprocess.run(
        [str(interpreter(ENVIRONMENTS[kind])), "-m", "benchmarks.assembling", kind, app],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        message = f"{kind} did not start with {app}:\n{done.stderr[-2000:]}"
        raise ContenderError(message)
    found: dict[str, float] = json.loads(done.stdout)
    return found
