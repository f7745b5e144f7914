"""What code of the project found out during one operation, so that nothing is asked twice."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

_KEPT: ContextVar[dict[Hashable, dict[Any, Any]] | None] = ContextVar("mainspring_kept")


@contextmanager
def keeping() -> Iterator[None]:
    """Keep what is found out until the operation ends; one inside another keeps its own.

    The two may be asked by different callers, so nothing passes from one to the other.
    """
    token = _KEPT.set({})
    try:
        yield
    finally:
        _KEPT.reset(token)


def kept(owner: Hashable) -> dict[Any, Any]:
    """Give what an owner keeps for the operation at hand; outside of one it is always empty."""
    found = _KEPT.get(None)
    return {} if found is None else found.setdefault(owner, {})
