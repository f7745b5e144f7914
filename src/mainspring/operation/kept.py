"""What code of the project found out during one operation, so that nothing is asked twice."""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Hashable

_KEPT: ContextVar[dict[Hashable, dict[Any, Any]] | None] = ContextVar("mainspring_kept")


class Keeping:
    """Keeps what is found out until the operation ends; one inside another keeps its own.

    The two may be asked by different callers, so nothing passes from one to the other.
    """

    __slots__ = ("_token",)

    def __enter__(self) -> None:
        self._token = _KEPT.set({})

    def __exit__(self, *_: object) -> None:
        _KEPT.reset(self._token)


def kept(owner: Hashable) -> dict[Any, Any]:
    """Give what an owner keeps for the operation at hand; outside of one it is always empty."""
    found = _KEPT.get(None)
    return {} if found is None else found.setdefault(owner, {})
