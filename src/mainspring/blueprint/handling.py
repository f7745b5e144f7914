"""How events are to be handled: plain values, which a decorator leaves on a function."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from mainspring.blueprint.rates import Rate

DEFAULT_QUEUE = "default"
MARK = "event_handlings"
"""The attribute of a function that holds all that was said of it, each as a `Marked`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backoff:
    """How long a failed delivery waits before it is tried again."""

    first: float = 2.0  # seconds, behind the first attempt
    factor: float = 2.0  # by which each wait is longer than the one before
    longest: float = 3_600.0  # seconds
    jitter: float = 0.1  # part of a wait by which it may be shorter or longer

    def wait(self, attempt: int) -> float:
        """Give the seconds to wait behind an attempt; the first is 1."""
        # Not the power of a large number, which no float holds.
        steps = min(attempt - 1, 1_000)
        seconds = self.longest
        if self.factor <= 1 or steps * self.factor < self.longest:
            seconds = min(self.first * self.factor**steps, self.longest)
        return seconds * random.uniform(1 - self.jitter, 1 + self.jitter)  # noqa: S311 - it guards nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Handling:
    """What a handler says of the events it wants."""

    type: str  # "flight.delayed"; or "flight.*", all that begin so
    retries: int = 5  # attempts behind the first
    backoff: Backoff = Backoff()
    timeout: float | None = None  # seconds that an attempt may take
    order_by: str = ""  # "key", "subject", or nothing
    blocks: bool = False  # whether an exhausted delivery keeps those behind it waiting
    batch: int = 0  # events that it takes at once; 0 is one, by itself
    rate: Rate | None = None  # attempts that may begin, over all workers
    concurrency: int | None = None  # attempts that may run at once, over all workers
    queue: str = DEFAULT_QUEUE
    model: str = ""  # "flights.FlightEvent": a table of the project's own; else it is ours
    # Whether what it writes is committed with its acknowledgement. One that waits for others
    # elsewhere is not to hold a transaction open: it has none, and may be done again.
    atomic: bool = True

    @property
    def attempts(self) -> int:
        """How often it is tried."""
        return self.retries + 1


@dataclass(frozen=True, slots=True)
class Marked:
    """What a decorator leaves on a function."""

    handling: Handling
    when: Callable[[Any], bool] | None  # tells by an event whether it is wanted
