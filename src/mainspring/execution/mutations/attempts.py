"""How often a write is tried, and how long it waits in between."""

from __future__ import annotations

import random
import time

ATTEMPTS = 8
_FIRST_PAUSE = 0.005  # seconds; doubled each time, of which a random part is waited
_LONGEST_PAUSE = 0.5


def pause(attempt: int) -> None:
    """Wait a random while, so that those who met do not meet again."""
    longest = min(_FIRST_PAUSE * 2 ** (attempt - 1), _LONGEST_PAUSE)
    time.sleep(random.uniform(0, longest))  # noqa: S311 - it guards nothing
