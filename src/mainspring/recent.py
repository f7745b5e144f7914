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
        size: what room a key and its value take, in the same unit; 1 each when not given.
    """

    def __init__(
        self, room: float, *, size: Callable[[K, V], float] = lambda _key, _value: 1
    ) -> None:
        self._room = room
        self._size = size
        self._kept: OrderedDict[K, tuple[V, float]] = OrderedDict()
        self._taken = 0.0
        self._lock = Lock()

    def get(self, key: K) -> V | None:
        """Find a value, None when it is not there."""
        with self._lock:
            found = self._kept.get(key)
            if found is None:
                return None
            self._kept.move_to_end(key)
            return found[0]

    def keep(self, key: K, value: V) -> None:
        """Keep a value; one that is larger than all room together is not kept."""
        size = self._size(key, value)
        with self._lock:
            known = self._kept.pop(key, None)
            if known is not None:
                self._taken -= known[1]
            if size > self._room:
                return
            self._kept[key] = value, size
            self._taken += size
            while self._taken > self._room:
                _, (_, dropped) = self._kept.popitem(last=False)
                self._taken -= dropped

    def __len__(self) -> int:
        """Count the values."""
        return len(self._kept)
