"""Names that callers choose from: of fields and of types."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Named:
    """What stands behind a value of an enum that shapes a statement."""

    name: str  # attribute of a field, or name of an entity
