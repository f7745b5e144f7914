"""Where handlers run that wait for others elsewhere: outside of all transactions."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from django.db import connections

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Outside:
    """Stands in the place of `Effects`: what is written here is committed at once, by itself.

    Args:
        alias: of the database with the events.
    """

    def __init__(self, alias: str) -> None:
        self._connection = connections[alias]

    def is_lost(self) -> bool:
        """Tell whether the database is away."""
        return self._connection.connection is None or not self._connection.is_usable()

    @contextmanager
    def savepoint(self, ids: Sequence[int]) -> Iterator[None]:  # noqa: ARG002 - as that of effects
        """Stand around a handler: nothing is undone of what it did."""
        yield
