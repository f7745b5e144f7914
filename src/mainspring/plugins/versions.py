"""Where the versions of an entity's rows are kept."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Versions:
    """A table beside that of a model, in the same database, with a row for each version.

    A version counts from its first moment up to, and not including, its last one. Both are in UTC.
    """

    table: str
    columns: tuple[tuple[str, str], ...]  # of the model's table, and what holds it here
    valid_from: str  # column of a version's first moment
    valid_to: str  # column of its last one, null while it counts
