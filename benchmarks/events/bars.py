"""What Mainspring's events have to reach: ratios within one round, of which the median counts."""

import statistics
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.events.contenders import MAINSPRING, NAIVE

Rounds = dict[str, dict[str, Any]]  # contender, number of the round: what was found


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar and where Mainspring is."""

    name: str
    value: float
    low: float  # of all rounds
    high: float
    limit: float
    at_least: bool  # else at most

    @property
    def holds(self) -> bool:
        """Tell whether it is reached."""
        return self.value >= self.limit if self.at_least else self.value <= self.limit

    def plain(self) -> dict[str, Any]:
        """Give it for JSON."""
        return {
            "name": self.name,
            "value": self.value,
            "low": self.low,
            "high": self.high,
            "limit": self.limit,
            "at_least": self.at_least,
            "holds": self.holds,
        }


def evaluate(results: dict[str, Any]) -> list[Bar]:
    """Give every bar of which both sides were measured."""
    cells: dict[str, Rounds] = results["cells"]
    return [*_rates(cells), *_publishing(cells), *_times(cells), *_costs(cells)]


def ratios(
    above: dict[str, Any], below: dict[str, Any], value: Callable[[Any], float]
) -> list[float]:
    """Give the ratio in each round that has both."""
    return [value(above[one]) / value(below[one]) for one in above if one in below]


def _bar(name: str, values: Sequence[float], limit: float, *, at_least: bool) -> Iterator[Bar]:
    if values:
        yield Bar(
            name=name,
            value=statistics.median(values),
            low=min(values),
            high=max(values),
            limit=limit,
            at_least=at_least,
        )


def _rate(found: dict[str, Any]) -> float:
    return float(found["per_second"])


_RATES = (
    ("noop", NAIVE, 1.5),
    ("noop", "procrastinate", 10.0),
    ("noop", "procrastinate-tuned", 10.0),
    ("noop", "tasks", 10.0),
    ("noop", "pgqueuer", 1.0),
    ("noop", "pgqueuer-tuned", 1.0),
    ("noop_slow", NAIVE, 1.5),
    ("noop_slow", "pgqueuer-tuned", 1.0),
    ("effects", NAIVE, 2.5),
    ("effects", "graphile-tuned", 1.5),
    ("effects_slow", NAIVE, 2.5),
    ("effects_slow", "graphile-tuned", 1.5),
)


def _rates(cells: dict[str, Rounds]) -> Iterator[Bar]:
    for cell, peer, limit in _RATES:
        found = cells.get(cell, {})
        values = ratios(found.get(MAINSPRING, {}), found.get(peer, {}), _rate)
        yield from _bar(f"{cell}: mainspring / {peer}", values, limit, at_least=True)
    for one, two in (("noop", "two"), ("noop_slow", "two_slow")):
        above, below = (cells.get(name, {}).get(MAINSPRING, {}) for name in (two, one))
        yield from _bar(f"{two}: two / one", ratios(above, below, _rate), 1.4, at_least=True)


def _publishing(cells: dict[str, Rounds]) -> Iterator[Bar]:
    many = cells.get("publish", {}).get(MAINSPRING, {}).values()
    values = [_middle(one, "bulk_create") / _middle(one, "mainspring") for one in many]
    yield from _bar("publish 1,000: bulk_create / mainspring", values, 2.0, at_least=True)
    single = cells.get("singly", {}).get(MAINSPRING, {}).values()
    values = [_middle(one, "mainspring") / _middle(one, "one more row") for one in single]
    yield from _bar("publish one: mainspring / one more row", values, 1.1, at_least=False)


def _middle(found: dict[str, list[float]], name: str) -> float:
    return statistics.median(found[name])


def _times(cells: dict[str, Rounds]) -> Iterator[Bar]:
    latency = cells.get("latency", {})
    for peer, limit in (("procrastinate", 0.5), ("graphile", 1.0)):
        values = ratios(latency.get(MAINSPRING, {}), latency.get(peer, {}), lambda one: one["p95"])
        name = f"latency: p95, mainspring / {peer}"
        yield from _bar(name, values, limit, at_least=False)
    claims = cells.get("claims", {}).get(MAINSPRING, {}).values()
    for name, limit in (("ready", 1.5), ("finished", 1.5), ("old snapshot", 2.0)):
        values = [one[name]["p95"] / one["base"]["p95"] for one in claims]
        yield from _bar(f"claims: p95, {name} / base", values, limit, at_least=False)
    late = cells.get("lateness", {}).get(MAINSPRING, {}).values()
    milliseconds = [one["p99"] * 1000 for one in late]
    yield from _bar("lateness: p99, ms", milliseconds, 50, at_least=False)
    yield from _bar("lateness: early", [one["early"] for one in late], 0, at_least=False)


def _costs(cells: dict[str, Rounds]) -> Iterator[Bar]:
    rest = cells.get("rest", {}).get(MAINSPRING, {}).values()
    per_minute = [one["per_minute"] for one in rest]
    yield from _bar("rest: statements a minute", per_minute, 60, at_least=False)
    yield from _bar("rest: MiB", [one["mebibytes"] for one in rest], 60, at_least=False)
    noop = cells.get("noop", {}).get(MAINSPRING, {}).values()
    yield from _bar("noop: bytes of WAL", [one["wal"] for one in noop], 1000, at_least=False)
    cpu = [one["cpu"] * 1000 for one in noop]
    yield from _bar("noop: ms of the worker's CPU", cpu, 0.06, at_least=False)
    counted = cells.get("statements", {}).get(MAINSPRING, {}).values()
    statements = [one["statements"] for one in counted]
    yield from _bar("statements for an event", statements, 0.1, at_least=False)
