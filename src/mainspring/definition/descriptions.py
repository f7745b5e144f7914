"""What functions and methods of a project say of themselves."""

from __future__ import annotations


def description_of(made: object, given: str) -> str:
    """Give what was said of something, or its docstring on one line."""
    return given or " ".join((made.__doc__ or "").split())
