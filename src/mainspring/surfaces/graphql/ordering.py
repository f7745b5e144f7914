"""Directions of a sort key."""

from __future__ import annotations

from enum import Enum


class Ordering(Enum):
    """A direction and where nulls stand: (descending, nulls first)."""

    ASC = (False, None)
    ASC_NULLS_FIRST = (False, True)
    ASC_NULLS_LAST = (False, False)
    DESC = (True, None)
    DESC_NULLS_FIRST = (True, True)
    DESC_NULLS_LAST = (True, False)
