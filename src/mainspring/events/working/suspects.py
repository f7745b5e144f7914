"""Keeps apart what may have killed the worker that had it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.events.queues.queue import Claimed, Queue


class Suspects:
    """Chooses of what was claimed what is handled together.

    Of deliveries whose worker died nobody knows which one it died of. Each of them is handled by
    itself, so that one that kills its worker again kills nothing else with it.

    Args:
        queue: where deliveries are.
    """

    def __init__(self, queue: Queue) -> None:
        self._queue = queue
        self._is_near = False  # whether the next claim may find one

    def most(self, usual: int) -> int:
        """Tell how many to claim.

        Args:
            usual: where there is nothing to fear.
        """
        return 1 if self._is_near else usual

    def fear(self) -> None:
        """Claim one by one until none is found: some were given back to be handled alone."""
        self._is_near = True

    def choose(self, claimed: Sequence[Claimed], *, fence: int) -> Sequence[Claimed]:
        """Give what is to be handled now, and give back the rest.

        Args:
            claimed: in order.
            fence: under which it is held.
        """
        first = next((place for place, one in enumerate(claimed) if one.lost), None)
        self._is_near = first is not None
        if first is None:
            return claimed
        count = first or 1
        for lost in (True, False):
            ids = [one.id for one in claimed[count:] if one.lost is lost]
            if ids:
                self._queue.give_back(ids, fence=fence, lost=lost)
        return claimed[:count]
