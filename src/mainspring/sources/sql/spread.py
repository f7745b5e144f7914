"""Variances and deviations for SQLite, which has none: one pass, constant memory."""

from __future__ import annotations

import math


class _Spread:
    """Sums up the squares of the distances from the mean, as Youngs and Cramer do."""

    sample = True
    root = False

    def __init__(self) -> None:
        self._count = 0
        self._total = 0.0
        self._squares = 0.0

    def step(self, value: float | None) -> None:
        """Take a value."""
        if value is None:
            return
        self._count += 1
        self._total += value
        if self._count > 1:
            distance = value * self._count - self._total
            self._squares += distance * distance / (self._count * (self._count - 1))

    def finalize(self) -> float | None:
        """Give the result, null where there are too few values."""
        among = self._count - self.sample
        if among <= 0:
            return None
        variance = self._squares / among
        return math.sqrt(variance) if self.root else variance


class _Variance(_Spread):
    pass


class _VariancePop(_Spread):
    sample = False


class _Deviation(_Spread):
    root = True


class _DeviationPop(_Spread):
    sample = False
    root = True


SPREADS: dict[str, type[_Spread]] = {
    "VAR_SAMP": _Variance,
    "VAR_POP": _VariancePop,
    "STDDEV_SAMP": _Deviation,
    "STDDEV_POP": _DeviationPop,
}
"""By the names that other databases have for them."""
