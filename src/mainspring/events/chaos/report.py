"""What a run of the rig has shown."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_BREACHES = {
    "lost": "events or effects that are gone, or never finished",
    "doubled": "effects that were there twice",
    "torn": "rows without their event, events without their row, or what was rolled back",
    "wrong": "events that died and should not have, or the other way round",
    "early": "delayed events that began before their time",
    "disordered": "events that began before the one before them in their key was done",
    "late": "events that began anew later than two seconds behind the lease of a dead worker",
    "redelivered": "events that a worker which was asked to end left undone",
    "exits": "processes that ended for no reason",
    "slow_stops": "workers that took too long to end",
}
"""What is not to be, and what each of it means."""

_SHOWN = 10  # of each list


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A run. Lists hold numbers of events or of deliveries, or exit codes."""

    seed: int
    events: int
    processed: int
    dead: int
    kills: int
    pauses: int
    stops: int
    crashes: int  # of the database
    lost: Sequence[int]
    doubled: Sequence[int]
    torn: Sequence[int]
    wrong: Sequence[int]
    early: int
    disordered: Sequence[int]
    late: int
    redelivered: Sequence[int]
    exits: Sequence[int]
    slow_stops: int
    repeated: int  # effects outside of the database that are there more than once, as they may
    restart_worst: float  # seconds from a kill until what was in flight began anew
    late_p99: float  # seconds of delayed events
    errors: Sequence[str]  # that processes ended by
    gap_worst: float  # seconds in which nothing was handled

    @classmethod
    def of_json(cls, text: str) -> Report:
        """Read what `as_json` wrote."""
        return cls(**{key: value for key, value in json.loads(text).items() if key != "is_well"})

    def as_json(self) -> str:
        """Write it for programs."""
        return json.dumps({**asdict(self), "is_well": self.is_well})

    @property
    def is_well(self) -> bool:
        """Whether all guarantees were kept."""
        return not any(self.counts().values())

    def counts(self) -> Mapping[str, int]:
        """Count what is not to be, by its name."""
        return {name: _count(getattr(self, name)) for name in _BREACHES}

    def lines(self) -> list[str]:
        """Write it for people."""
        said = [
            f"{self.events:,} events: {self.processed:,} processed, {self.dead:,} dead",
            f"{self.kills:,} kills, {self.pauses:,} pauses, {self.stops:,} stops,"
            f" {self.crashes:,} crashes of the database",
            f"began anew at most {self.restart_worst:g} s after a kill",
            f"delayed events late by {self.late_p99 * 1_000:,.0f} ms (p99, with all of the above)",
            f"nothing was handled for {self.gap_worst:g} s at most",
            f"{self.repeated:,} repeated outside of the database, as may be",
        ]
        for name, count in self.counts().items():
            said.append(f"{name:<12}{count:>6}  {_BREACHES[name]}{_some(getattr(self, name))}")
        said += self.errors[:_SHOWN]
        verdict = "All guarantees were kept." if self.is_well else "A guarantee was broken."
        return [*said, f"{verdict} The seed was {self.seed}."]


def _count(value: Any) -> int:
    return value if isinstance(value, int) else len(value)


def _some(value: Any) -> str:
    if isinstance(value, int) or not value:
        return ""
    return f": {', '.join(map(str, value[:_SHOWN]))}{' ...' if len(value) > _SHOWN else ''}"
