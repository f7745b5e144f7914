"""How many deliveries a worker takes at once, by how long its handlers have taken of late."""

from __future__ import annotations

_WEIGHT = 0.3  # of what was seen last


class Tempo:
    """Lets short handlers have large batches and long ones small batches.

    Args:
        most: deliveries at once.
        least: what one call of a handler may take at once.
        seconds: for which a batch should last at most.
    """

    def __init__(self, *, most: int, least: int, seconds: float) -> None:
        self._most = most
        self._least = max(1, min(least, most))
        self._seconds = seconds
        self._each: float | None = None  # seconds of a delivery

    def took(self, count: int, seconds: float) -> None:
        """Note how long some have taken."""
        if count:
            each = seconds / count
            usual = each if self._each is None else self._each
            self._each = usual + _WEIGHT * (each - usual)

    @property
    def limit(self) -> int:
        """How many to take."""
        if not self._each:
            return self._most
        return max(self._least, min(self._most, int(self._seconds / self._each)))
