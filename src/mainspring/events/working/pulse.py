"""What a worker is doing, for those who watch it from another thread."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Literal

State = Literal["starting", "working", "resting", "away", "stopping"]
"""Away is that it cannot reach its database, or not write there."""


@dataclass(slots=True)
class Pulse:
    """Counts and states; written by the worker alone."""

    state: State = "starting"
    since: float = field(default_factory=time.time)  # of the state, for people
    looked_at: float | None = None  # when it last looked for work
    handled: int = 0
    failed: int = 0  # of these, attempts that failed

    def is_now(self, state: State) -> None:
        """Note a state."""
        if state != self.state:
            self.state, self.since = state, time.time()
