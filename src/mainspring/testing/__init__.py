"""What users test with: factories of valid rows."""

from __future__ import annotations

from mainspring.errors import CannotBuild
from mainspring.testing.factory import Factory

__all__ = ["CannotBuild", "Factory"]
