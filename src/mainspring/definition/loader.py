"""Loads values for many keys at once, for code of a project that looks things up elsewhere."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Generic, TypeVar

from mainspring.operation.kept import kept

if TYPE_CHECKING:
    from collections.abc import Callable

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Loader(Generic[Key, Value]):
    """Asks a function for the values of keys: in batches, and for each key once an operation.

    ```python
    prices = Loader(fetch_prices, batch_size=200)

    @computed(needs=["sku"])
    def price(rows: Sequence[Row]) -> list[float | None]:
        return prices.many(row.sku for row in rows)
    ```

    Args:
        load: takes keys, each once, and gives the values by key; a key that is left out has none.
        batch_size: how many keys it takes at a time.
        cache: whether values are kept until the operation ends.
    """

    def __init__(
        self,
        load: Callable[[Sequence[Key]], Mapping[Key, Value]],
        *,
        batch_size: int = 500,
        cache: bool = True,
    ) -> None:
        if batch_size < 1:
            msg = f"batch_size is {batch_size}; it is to be 1 or more."
            raise ValueError(msg)
        self._load = load
        self._batch_size = batch_size
        self._cache = cache

    def many(self, keys: Iterable[Key]) -> list[Value | None]:
        """Give the value of each key, in order; None where there is none.

        Args:
            keys: of any number, also several times the same; None has no value.

        Raises:
            Exception: what the function raises.
        """
        asked = list(keys)
        known: dict[Key, Value | None] = kept(self) if self._cache else {}
        missing = iter(dict.fromkeys(key for key in asked if key is not None and key not in known))
        while batch := tuple(islice(missing, self._batch_size)):
            found = self._load(batch)
            known.update((key, found.get(key)) for key in batch)
        return [known.get(key) for key in asked]

    def one(self, key: Key) -> Value | None:
        """Give the value of a key, None where there is none; raises as `many` does."""
        (value,) = self.many([key])
        return value
