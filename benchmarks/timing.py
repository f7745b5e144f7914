"""Times the contenders in process, in turns, so that noise hits all alike."""

import statistics
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from benchmarks.processes import Worker
from benchmarks.queries import Query, Variables

TURN = 0.02  # seconds that one turn of a fast contender should last
MOST_IN_TURN = 25
WARM_UP = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """What one contender took for one question."""

    wall: float  # seconds, median
    cpu: float  # seconds of its process, median
    low: float  # seconds, tenth percentile
    high: float  # seconds, ninetieth percentile
    samples: int


def in_turns(
    workers: Mapping[str, Worker], questions: Sequence[Query], *, rounds: int, seconds: float
) -> dict[str, dict[str, Timing]]:
    """Return the timings by question and contender.

    Args:
        workers: The contenders' processes.
        questions: What to ask.
        rounds: How many turns each contender has at each question, at most.
        seconds: After this time no further round begins.
    """
    turns = {
        (query.name, name): _warm(worker, query.name, query.variables)
        for query in questions
        for name, worker in workers.items()
    }
    wall: dict[tuple[str, str], list[float]] = {key: [] for key in turns}
    cpu: dict[tuple[str, str], list[float]] = {key: [] for key in turns}
    end = time.monotonic() + seconds
    names = list(workers)
    for number in range(rounds):
        if number >= 2 and time.monotonic() > end:  # noqa: PLR2004 - two rounds make a median
            break
        # Each round begins with another contender: none always follows the same one.
        order = names[number % len(names) :] + names[: number % len(names)]
        for query in questions:
            for name in order:
                key = (query.name, name)
                measured = workers[name](
                    "time", query=query.name, variables=query.variables, n=turns[key]
                )
                wall[key] += measured["wall"]
                cpu[key] += measured["cpu"]
    return {
        query.name: {
            name: _timing(wall[query.name, name], cpu[query.name, name]) for name in workers
        }
        for query in questions
    }


def _warm(worker: Worker, query: str, variables: Variables) -> int:
    """Warm a contender up and return how often it should answer in one turn."""
    measured = worker("time", query=query, variables=variables, n=WARM_UP)
    fastest = min(measured["wall"])
    worker("time", query=query, variables=variables, n=WARM_UP if fastest < TURN else 1)
    return max(1, min(MOST_IN_TURN, int(TURN / fastest)))


def _timing(wall: list[float], cpu: list[float]) -> Timing:
    ordered = sorted(wall)
    return Timing(
        wall=statistics.median(wall),
        cpu=statistics.median(cpu),
        low=ordered[len(ordered) // 10],
        high=ordered[len(ordered) * 9 // 10],
        samples=len(wall),
    )
