"""The recipes of one factory, with the numbers of its rows."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING, Any, TypeAlias

from mainspring.errors import CannotBuild
from mainspring.testing.generic_links import generic_links
from mainspring.testing.recipe import recipe_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from random import Random

    from mainspring.blueprint.bindings import Bindings
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.testing.recipe import Recipe


Seen: TypeAlias = "dict[tuple[Any, tuple[str, ...]], set[Any]]"
"""Values of rows in columns that are unique together, by model and names of the columns."""


class Recipes:
    """Knows how rows of each model are drawn.

    Args:
        index: the blueprint.
        bindings: the Python behind it.
        seed: the same one gives the same rows.
        draw: functions that draw values, by the name of a field of `model` or by a class of fields.
        model: whose fields the names in `draw` are.
        vary: whether fields with a default are drawn, too.
    """

    def __init__(
        self,
        index: BlueprintIndex,
        bindings: Bindings,
        *,
        seed: int | str,
        model: Any,
        draw: Mapping[str | type, Callable[[Random], Any]],
        vary: bool = False,
    ) -> None:
        self._index = index
        self._patterns = {item.name: item.pattern for item in index.blueprint.texts}
        self.rules = bindings.rules
        self._bindings = bindings
        self.seed = seed
        self._model = model
        self._draw = draw
        self._vary = vary
        self.built: Seen = {}
        self._found: dict[Any, Recipe] = {}
        self._numbers: defaultdict[Any, Iterator[int]] = defaultdict(count)

    def of(self, model: Any) -> Recipe:
        """Give the recipe of a model.

        Raises:
            CannotBuild: no rows of it can be made.
        """
        found = self._found.get(model)
        if found is None:
            entity = self._index.by_label.get(model._meta.label)
            found = recipe_of(
                model,
                entity,
                patterns=self._patterns,
                draw=self._draw,
                is_named=model is self._model,
                vary=self._vary,
            )
            generics = tuple(generic_links(model, entity, self._bindings.models))
            self._found[model] = found = replace(found, generics=generics)
        if found.problem:
            msg = f"No row of {model._meta.label} can be made: it {found.problem}."
            raise CannotBuild(msg)
        return found

    def number(self, model: Any) -> int:
        """Give the next row of a model its number."""
        return next(self._numbers[model])
