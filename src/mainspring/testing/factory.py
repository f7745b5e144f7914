"""Makes valid rows of a model for tests: what users call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from django.apps import apps
from django.db.models import Model

from mainspring.definition.entity import Entity
from mainspring.testing.making import Making
from mainspring.testing.recipes import Recipes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from random import Random

M = TypeVar("M", bound=Model)

CHUNK = 1_000
"""Rows that are stored at a time."""


class Factory(Generic[M]):
    """Makes valid rows of a model, the same ones for the same seed.

    ```python
    flights = Factory(Flight, seed=1)
    flights.build()
    flights.create(origin=jfk)
    flights.create_batch(50)
    ```

    A row is drawn by the types, choices, validators and constraints of its fields, then looked at
    as a write looks at it, the entity's rules included, and drawn again where something is wrong.
    Links that must lead somewhere lead to rows that are there, or to a few that are made.

    Args:
        kind: the model, or its entity.
        seed: the same one gives the same rows, where the same rows are there already.
        draw: functions that draw a value from a `random.Random`, by the name of a field of the
            model, or by a class of fields wherever it stands.
        using: alias of the database; the one that Django would write to when not given.
        shared: how many rows of a kind are made for links before links share them.
        vary: whether fields with a default are drawn, too.
    """

    def __init__(
        self,
        kind: type[M] | type[Entity[M]],
        *,
        seed: int | str = 0,
        draw: Mapping[str | type, Callable[[Random], Any]] | None = None,
        using: str | None = None,
        shared: int = 3,
        vary: bool = False,
    ) -> None:
        domain: Any = apps.get_app_config("mainspring").domain  # type: ignore[attr-defined]
        self._model = _model_of(kind, domain)
        self._recipes = Recipes(
            domain.index,
            domain.bindings,
            seed=seed,
            model=self._model,
            draw=draw or {},
            vary=vary,
        )
        self._using = using
        self._shared = shared

    def build(self, **values: Any) -> M:
        """Make a row that is not stored; nothing is sent to a database.

        Rows behind its links are not stored either, so rules are only asked of rows without links.

        Args:
            values: that it is to have; a dict for a link is what the row behind it is given.

        Raises:
            CannotBuild: no valid row was found; the error says what is wrong.
        """
        row: M = self._making(stored=False).row(self._model, values)
        return row

    def build_batch(self, count: int, **values: Any) -> list[M]:
        """Make rows as `build` does."""
        return self._making(stored=False).rows(self._model, count, values)

    def create(self, **values: Any) -> M:
        """Make a row and store it; raises as `build` does.

        Args:
            values: as for `build`; a link to many takes rows.
        """
        row: M = self._making(stored=True).row(self._model, values)
        return row

    def create_batch(self, count: int, **values: Any) -> list[M]:
        """Make rows and store them, together where that is as good as each by itself."""
        return [row for rows in self.chunks(count, **values) for row in rows]

    def chunks(self, count: int, **values: Any) -> Iterator[list[M]]:
        """Make and store as many rows as wanted, some at a time, in memory that does not grow."""
        making = self._making(stored=True)
        for start in range(0, count, CHUNK):
            yield making.rows(self._model, min(CHUNK, count - start), values)

    def _making(self, *, stored: bool) -> Making:
        return Making(self._recipes, stored=stored, using=self._using, shared=self._shared)


def _model_of(kind: Any, domain: Any) -> Any:
    if issubclass(kind, Entity):
        return domain.bindings.models[domain.bindings.entities[kind]]
    return kind
