"""Makes valid rows: draws them, looks what is wrong with them, and draws again."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

from mainspring.errors import CannotBuild
from mainspring.testing.checking import broken, own_problems, problems_among_others
from mainspring.testing.drawing import Drawing, with_links
from mainspring.testing.pools import Pools
from mainspring.testing.storing import is_plain, store, store_together

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from mainspring.testing.bounds import Bounds
    from mainspring.testing.checking import Problem
    from mainspring.testing.recipe import Recipe
    from mainspring.testing.recipes import Recipes, Seen

ATTEMPTS = 100
"""How often a row is drawn before it is given up."""
_ROUNDS = 5  # in which rows of a chunk are drawn again where others have their values


class Making:
    """Makes the rows of one call, with those behind their links.

    Args:
        recipes: how rows of each model are drawn.
        stored: whether the rows are stored; else nothing is sent to a database.
        using: alias of the database; the one that Django would write to when not given.
        shared: how many rows of a kind are made for links before they are led to again.
    """

    def __init__(
        self, recipes: Recipes, *, stored: bool, using: str | None = None, shared: int
    ) -> None:
        self._recipes = recipes
        self._stored = stored
        self._pools = Pools(stored=stored, using=using)
        self._drawing = Drawing(self._behind, pools=self._pools, stored=stored, shared=shared)
        # What is stored may be gone at the next call; what is built is nowhere but here.
        self._seen: Seen = {} if stored else recipes.built
        self._under_way: list[Any] = []

    def row(self, model: Any, given: Mapping[str, Any]) -> Any:
        """Make a row.

        Args:
            model: its class.
            given: values that it is to have.

        Raises:
            CannotBuild: no valid row was found, or the rows that it needs cannot be made.
        """
        return self._behind(model, self._with_rows(model, given), {})

    def _with_rows(self, model: Any, given: Mapping[str, Any]) -> dict[str, Any]:
        """Make rows of the dicts that links are given."""
        links = {link.name: link.model for link in self._recipes.of(model).links}
        return {
            name: self.row(links[name], held) if name in links and isinstance(held, dict) else held
            for name, held in given.items()
        }

    def _behind(self, model: Any, given: Mapping[str, Any], wishes: Mapping[str, Bounds]) -> Any:
        recipe = self._recipes.of(model)
        if model in self._under_way:
            chain = " needs ".join(item._meta.label for item in [*self._under_way, model])
            msg = f"{chain}: none of them can be made first"
            raise CannotBuild(msg)
        self._under_way.append(model)
        try:
            return self._found(recipe, given, self._attempts(recipe), wishes)
        finally:
            self._under_way.pop()

    def rows(self, model: Any, number: int, given: Mapping[str, Any]) -> list[Any]:
        """Make several rows; stored together where that is as good."""
        recipe = self._recipes.of(model)
        given = self._with_rows(model, given)
        alias = self._pools.alias(model)
        some_are_sets, _ = with_links(model, given)
        if not self._stored or some_are_sets or not is_plain(model, alias):
            return [self._behind(model, given, {}) for _ in range(number)]
        self._under_way.append(model)
        try:
            return self._together(recipe, given, number, alias)
        finally:
            self._under_way.pop()

    def _attempts(self, recipe: Recipe) -> Iterator[tuple[int, Random]]:
        label = recipe.model._meta.label
        number = self._recipes.number(recipe.model)
        for attempt in range(ATTEMPTS):
            key = f"{self._recipes.seed}:{label}:{number}:{attempt}"
            yield attempt, Random(key)  # noqa: S311 - rows for tests are no secrets

    def _found(
        self,
        recipe: Recipe,
        given: Mapping[str, Any],
        attempts: Iterator[tuple[int, Random]],
        wishes: Mapping[str, Bounds],
    ) -> Any:
        """Draw until a row is valid; store it where rows are stored."""
        sets, values = with_links(recipe.model, given)
        problems: list[Problem] = []
        for attempt, random in attempts:
            row = self._drawing.row(recipe, values, random, attempt=attempt, wishes=wishes)
            problems = self._problems(recipe, row, values)
            if not problems and self._stored:
                problems = problems_among_others(row) or store(row, self._pools.alias(recipe.model))
            elif not problems and not self._is_new(recipe, row, given):
                continue
            if not problems:
                _fill(row, sets)
                return row
            if _are_of(problems, given):
                break  # what was given is wrong by itself
        raise _failure(recipe, problems)

    def _problems(self, recipe: Recipe, row: Any, given: Mapping[str, Any]) -> list[Problem]:
        linked = [link.name for link in recipe.links if link.name not in given or not self._stored]
        found = own_problems(recipe, row, linked=linked)
        # Rules may ask for keys and for other rows, which rows that are not stored do not have.
        is_whole = self._stored or not recipe.links
        return found or (broken(recipe, row, self._recipes.rules) if is_whole else [])

    def _together(
        self, recipe: Recipe, given: Mapping[str, Any], number: int, alias: str
    ) -> list[Any]:
        streams = [self._attempts(recipe) for _ in range(number)]
        rows = [self._fresh(recipe, given, stream) for stream in streams]
        for _ in range(_ROUNDS):
            taken = self._taken(recipe, rows, alias)
            if not taken:
                break
            for place in taken:
                rows[place] = self._fresh(recipe, given, streams[place])
        if store_together(rows, alias):
            return rows
        return [self._found(recipe, given, self._attempts(recipe), {}) for _ in rows]

    def _fresh(
        self, recipe: Recipe, given: Mapping[str, Any], attempts: Iterator[tuple[int, Random]]
    ) -> Any:
        """Draw until a row is valid by itself and differs from those before it."""
        problems: list[Problem] = []
        for attempt, random in attempts:
            row = self._drawing.row(recipe, given, random, attempt=attempt, wishes={})
            problems = self._problems(recipe, row, given)
            if not problems and self._is_new(recipe, row, given):
                return row
        raise _failure(recipe, problems)

    def _is_new(self, recipe: Recipe, row: Any, given: Mapping[str, Any]) -> bool:
        keys = [
            (self._seen.setdefault((recipe.model, names), set()), held_key(row, names))
            for names in recipe.uniques
            if not set(names) <= set(given)
        ]
        if any(key in seen for seen, key in keys if key is not None):
            return False
        for seen, key in keys:
            seen.add(key)
        return True

    def _taken(self, recipe: Recipe, rows: Sequence[Any], alias: str) -> list[int]:
        """Find the rows whose values others have in the database, by one statement for each key."""
        found: set[int] = set()
        for names in recipe.uniques:
            if len(names) > 1:
                continue
            held = [getattr(row, names[0]) for row in rows]
            stored = recipe.model._base_manager.using(alias).filter(**{f"{names[0]}__in": held})
            others = set(stored.values_list(names[0], flat=True))
            found.update(place for place, value in enumerate(held) if value in others)
        return sorted(found)


def held_key(row: Any, names: Sequence[str]) -> Any:
    """Give what a row holds in columns that are unique together, None where a null is among it."""
    held = [getattr(row, name) for name in names]
    if any(value is None for value in held):
        return None
    return tuple(value.casefold() if isinstance(value, str) else value for value in held)


def _fill(row: Any, sets: Mapping[str, Any]) -> None:
    """Link a row to those that its links to many were given."""
    for name, members in sets.items():
        getattr(row, name).set(members)


def _are_of(problems: Iterable[Problem], given: Mapping[str, Any]) -> bool:
    """Tell whether problems are of nothing but what was given."""
    return all(item.names and set(item.names) <= set(given) for item in problems)


def _failure(recipe: Recipe, problems: Sequence[Problem]) -> CannotBuild:
    listed = "; ".join(map(str, problems)) or "other rows have its values already"
    return CannotBuild(f"No valid row of {recipe.model._meta.label} was found: {listed}")
