"""What was used last, kept for many threads."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

K = TypeVar("K", bound="Hashable")
V = TypeVar("V")


class Recent(Generic[K, V]):
    """Keeps values by key, and drops those that were not used for longest when there is no room.

    It is asked several times in every request, so it does no more than that.

    Args:
        room: how much is kept.
        size: what room a value takes, in the same unit; 1 each when not given.
    """

    def __init__(self, room: float, *, size: Callable[[V], float] = lambda _value: 1) -> None:
        self._room = room
        self._size = size
        self._kept: OrderedDict[K, V] = OrderedDict()
        self._taken = 0.0
        self._lock = Lock()

    def get(self, key: K) -> V | None:
        """Find a value, None when it is not there."""
        with self._lock:
            value = self._kept.get(key)
            if value is not None:
                self._kept.move_to_end(key)
            return value

    def keep(self, key: K, value: V) -> None:
        """Keep a value; one that is larger than all room together is not kept."""
        size = self._size(value)
        with self._lock:
            known = self._kept.pop(key, None)
            if known is not None:
                self._taken -= self._size(known)
            if size > self._room:
                return
            self._kept[key] = value
            self._taken += size
            while self._taken > self._room:
                _, dropped = self._kept.popitem(last=False)
                self._taken -= self._size(dropped)

    def __len__(self) -> int:
        """Count the values."""
        return len(self._kept)
