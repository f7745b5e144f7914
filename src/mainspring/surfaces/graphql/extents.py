"""A bound on how much SQL an operation may need, whatever its cost is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.errors import LimitExceeded
from mainspring.operation.extent import outputs_within

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mainspring.conf import Limits
    from mainspring.operation.query import Read

_MOST_VALUES = 20_000
"""Whatever the limits are: the SQL of each takes memory and time before the database sees it."""


def check_extent(reads: Iterable[Read], *, limits: Limits) -> None:
    """Refuse what asks for too much of rows of different types, each with SQL of its own.

    Args:
        reads: of an operation.
        limits: of one operation.

    Raises:
        LimitExceeded: they ask for too many values.
    """
    values = outputs_within(reads)
    most = min(limits.cost, _MOST_VALUES)
    if values > most:
        msg = (
            f"The operation asks for {values:,} values of rows of different types; at most "
            f"{most:,} are allowed."
        )
        hint = "Ask for less on the types that inherit from others, or nest them less deeply."
        raise LimitExceeded(msg, limit="cost", hint=hint)
