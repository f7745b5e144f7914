"""Draws the values of one row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from mainspring.errors import CannotBuild
from mainspring.testing.field_values import value
from mainspring.testing.recipe import narrowed
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from random import Random

    from mainspring.testing.bounds import Bounds
    from mainspring.testing.pools import Pools
    from mainspring.testing.recipe import FieldRecipe, LinkRecipe, Recipe

MakeRow: TypeAlias = "Callable[[Any, Mapping[str, Any], Mapping[str, Bounds]], Any]"
"""Makes a row of a model with given values, by wishes for others."""
_EMPTY = 0.2  # of values that may be null or empty
_PATIENCE = 8  # attempts after which one more row is made for links


class Drawing:
    """Draws rows of the models of one call.

    Args:
        make: makes a row behind a link.
        pools: rows that links may lead to.
        stored: whether rows are stored.
        shared: how many rows of a kind are made for links before they are led to again.
    """

    def __init__(self, make: MakeRow, *, pools: Pools, stored: bool, shared: int) -> None:
        self._make = make
        self._pools = pools
        self._stored = stored
        self._shared = shared

    def row(
        self,
        recipe: Recipe,
        given: Mapping[str, Any],
        random: Random,
        *,
        attempt: int,
        wishes: Mapping[str, Bounds],
    ) -> Any:
        """Draw a row.

        Args:
            recipe: of its model.
            given: values that it is to have.
            random: what chance decides by.
            attempt: how often it was drawn before.
            wishes: what values that are not given are to be like.

        Raises:
            CannotBuild: there is no value for a field, or no row for a link.
        """
        values: dict[str, Any] = {}
        for field in recipe.fields:
            drawn = self._field(narrowed(field, wishes), recipe, random)
            if field.name not in given and field.wanted.column.name not in given:
                values[field.name] = drawn
        links = {
            link.name: self._link(link, random, attempt)
            for link in recipe.links
            if link.name not in given and f"{link.name}_id" not in given
        }
        plain = {name: row for name, row in links.items() if recipe.is_column(name)}
        row = recipe.model(**values, **plain, **given)
        for name, found in links.items():
            if name not in plain:
                setattr(row, name, found)  # its columns are other fields' too
        if self._stored:
            self._fill_generic(recipe, row, given, random)
        return row

    def _field(self, field: FieldRecipe, recipe: Recipe, random: Random) -> Any:
        # Chance is asked in any case, so that other values stay the same when one is given.
        is_empty = random.random() < _EMPTY
        if is_empty and field.nullable:
            return None
        if is_empty and field.may_be_empty:
            return ""
        try:
            return (
                recipe.own[field.name](random)
                if field.name in recipe.own
                else value(random, field.wanted)
            )
        except CannotBuild as error:
            if field.nullable:
                return None
            msg = f"{recipe.model._meta.label}.{field.wanted.column.name}: {error}"
            raise CannotBuild(msg) from error

    def _link(self, link: LinkRecipe, random: Random, attempt: int) -> Any:
        there = self._pools.rows(link)
        chance = random.random()
        if link.nullable:
            is_free = there and not link.unique and chance >= _EMPTY
            return there[int(random.random() * len(there))] if is_free else None
        wanted = self._shared + attempt // _PATIENCE
        if link.unique or len(there) < wanted:
            try:
                made = self._make(link.model, {}, link.wishes)
            except CannotBuild:
                if not there:
                    raise
            else:
                there.append(made)
                return made
        return there[int(random.random() * len(there))]

    def _fill_generic(
        self, recipe: Recipe, row: Any, given: Mapping[str, Any], random: Random
    ) -> None:
        for link, way in recipe.generics:
            if not {link.name, link.fk_field, link.ct_field} & set(given):
                setattr(row, link.name, self._link(way, random, 0))


def with_links(model: Any, given: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Tell the rows of links to many from the values of the row itself.

    Raises:
        CannotBuild: the model has no field of a name.
    """
    sets, values = {}, {}
    for name, held in given.items():
        if _field_of(model, name).many_to_many:
            sets[name] = held
        else:
            values[name] = held
    return sets, values


def _field_of(model: Any, name: str) -> Any:
    fields = [*model._meta.get_fields(), *model._meta.private_fields]
    for field in fields:
        if name in {field.name, getattr(field, "attname", None)}:
            return field
    if name == "pk":
        return model._meta.pk
    hint = did_you_mean(name, [field.name for field in fields])
    msg = f"{model._meta.label} has no field {name!r}. {hint}".strip()
    raise CannotBuild(msg)
