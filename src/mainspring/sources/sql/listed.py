"""A statement as one of all that a compiled plan may run, for a person to read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mainspring.sources.sql.statement import Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A statement and where it belongs."""

    statement: Statement
    alias: str  # of the database
    link: str = ""  # whose rows it reads, such as "Flight.bookings"; empty for a root field's own
    keys: int = 0  # how many lists of keys it takes from the rows that the link starts from
