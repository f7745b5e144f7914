"""What was claimed together, and which of it begins."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mainspring.events.working.limits import FRESH

if TYPE_CHECKING:
    import threading
    from collections.abc import Sequence

    from mainspring.events.queues.queue import Claimed
    from mainspring.events.working.leases import Leases
    from mainspring.events.working.limits import Taken


@dataclass(frozen=True, slots=True)
class Batch:
    """Deliveries that were claimed together."""

    deliveries: Sequence[Claimed]
    fence: int
    taken: Taken | None = None  # under a limit
    claimed_at: float = 0.0  # by the clock of `time.monotonic`

    @property
    def ids(self) -> list[int]:
        """The numbers of the deliveries."""
        return [one.id for one in self.deliveries]


class Begins:
    """Tells before each delivery of a batch whether it begins, and counts those that do.

    Args:
        batch: at work.
        leases: that hold it.
        stopping: whether the worker is to end.
    """

    def __init__(self, batch: Batch, *, leases: Leases, stopping: threading.Event) -> None:
        self._batch = batch
        self._leases = leases
        self._stopping = stopping
        self.count = 0

    def __call__(self, one: Claimed) -> bool:
        """Begin a delivery, if it is still to be done."""
        if self._stopping.is_set() or (self.count and self._is_late()):
            return False
        if not self._leases.begins(one.id):
            return False
        self.count += 1
        return True

    def _is_late(self) -> bool:
        """Tell whether the token of what does not begin now is to be given back."""
        batch = self._batch
        return batch.taken is not None and time.monotonic() - batch.claimed_at > FRESH
