"""What is to become of each event of the rig, by its number and the seed alone."""

from __future__ import annotations

import random
from dataclasses import dataclass

PLAIN, SORTED, DOOMED, DEADLY = "chaos.plain", "chaos.sorted", "chaos.doomed", "chaos.deadly"

_TAKES = (0, 0, 0.002, 0.005, 0.02, 0.05)  # seconds
_KEYS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """One event."""

    number: int
    type: str
    seconds: float  # that its handler takes
    writes_first: bool  # whether the handler writes before it takes its time
    failures: int = 0  # attempts that fail
    delay: float = 0  # seconds until it is due
    key: str = ""
    ends: str = "commit"  # of the publisher's transaction; else "rollback" or "savepoint"

    @property
    def dies(self) -> bool:
        """Whether it ends as a dead letter."""
        return self.type in (DOOMED, DEADLY)


def planned(seed: int, number: int) -> Planned:
    """Tell what is to become of an event.

    Args:
        seed: of the rig.
        number: of the event.
    """
    drawn = random.Random(f"{seed}:{number}")  # noqa: S311 - it guards nothing
    kind = drawn.random()
    type_ = PLAIN
    key = ""
    if kind < 0.2:  # noqa: PLR2004 - a fifth has a key
        type_, key = SORTED, f"key {drawn.randrange(_KEYS)}"
    elif kind > 0.99:  # noqa: PLR2004 - a hundredth cannot be handled
        type_ = DOOMED
    if number in (100, 200):
        type_, key = DEADLY, ""
    return Planned(
        number=number,
        type=type_,
        key=key,
        seconds=drawn.choice(_TAKES),
        writes_first=drawn.random() < 0.5,  # noqa: PLR2004
        failures=drawn.choice((0, 0, 0, 0, 0, 0, 0, 0, 0, 1)),
        delay=drawn.uniform(0.1, 3) if drawn.random() < 0.1 and not key else 0,  # noqa: PLR2004
        ends=drawn.choice(("commit", "commit", "commit", "rollback", "savepoint")),
    )
