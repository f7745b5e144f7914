"""Where rows stand in a query."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where the rows that a condition speaks of stand in a query."""

    entity: str
    prefix: tuple[str, ...] = ()  # to-one links from the query's rows

    def column(self, path: tuple[str, ...]) -> str:
        """Name a column as Django does."""
        return "__".join((*self.prefix, *path))
