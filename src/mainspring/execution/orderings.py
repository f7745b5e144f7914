"""Orderings as for Django's `order_by`, in the blueprint's language."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mainspring.errors import BadInput
from mainspring.execution.aliases import NO_ALIASES
from mainspring.execution.comparable import check_made_by_database
from mainspring.execution.sort_names import RELEVANCE, named_key
from mainspring.operation.order import Order

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from django.db.models.expressions import OrderBy

    from mainspring.execution.aliases import Alias
    from mainspring.execution.links import Links


class Orderings:
    """Translates the keys that one set of records is sorted by.

    Args:
        links: finds the links, and knows the blueprint.
        aliases: measures of linked rows by their names.
    """

    def __init__(self, links: Links, *, aliases: Mapping[str, Alias] = NO_ALIASES) -> None:
        self._index = links.index
        self._links = links
        self._aliases = aliases

    def all(self, entity: str, keys: Iterable[str | OrderBy]) -> tuple[Order, ...]:
        """Translate keys of an ordering: "-origin__name", or `F("origin__name").desc(...)`.

        A link sorts by the own order of the rows behind it, or by its column if they have none.

        Raises:
            BadInput: one names nothing to sort by.
        """
        return tuple(order for key in keys for order in self._one(entity, key))

    def _one(self, entity: str, key: str | OrderBy) -> tuple[Order, ...]:
        name, nulls_first = named_key(key)
        found = self._named(entity, name)
        if nulls_first is None:
            return found
        return tuple(replace(item, nulls_first=nulls_first) for item in found)

    def _named(self, entity: str, name: str) -> tuple[Order, ...]:
        descending = name.startswith("-")
        *hops, last = name.removeprefix("-").split("__")
        own = None if hops else self._without_field(entity, last, descending=descending)
        if own is not None:
            return (own,)
        steps: list[str] = []
        here = entity
        for hop in hops:
            relation = self._links.one(here, hop)
            steps.append(relation.name)
            here = relation.target
        if last == "pk" or last in self._index.fields(here):
            return self._by_field(here, last, steps, descending=descending)
        return self._by_link(here, last, steps, descending=descending)

    def _without_field(self, entity: str, name: str, *, descending: bool) -> Order | None:
        """Sort by what rows have beside fields and links: how well they fit, and aliases."""
        if name == RELEVANCE and self._has_relevance(entity):
            return Order((), descending, by_search=True)
        alias = self._aliases.get(name)
        if alias is None:
            return None
        alias.check_compared(name)
        return Order(alias.path, descending, measure=alias.measure, rows=alias.rows)

    def _has_relevance(self, entity: str) -> bool:
        """Tell whether rows are sorted by how well they fit a search, and not by a field."""
        taken = RELEVANCE in self._index.fields(entity) or RELEVANCE in self._aliases
        return bool(self._index.entity(entity).names.relevance) and not taken

    def _by_link(
        self, entity: str, name: str, steps: list[str], *, descending: bool
    ) -> tuple[Order, ...]:
        relation = self._links.one(entity, name)
        steps = [*steps, relation.name]
        is_column = self._links.is_column(entity, relation, name)
        if self._index.entity(relation.target).order and not is_column:
            return (Order(tuple(steps), descending=descending, by_link=True),)
        key = self._links.key(entity, relation)
        return self._by_field(relation.target, key, steps, descending=descending)

    def _by_field(
        self, entity: str, name: str, steps: list[str], *, descending: bool
    ) -> tuple[Order, ...]:
        attributes = self._index.entity(entity).key if name == "pk" else (name,)
        for attribute in attributes:
            self._check_sortable(entity, attribute)
        return tuple(Order((*steps, item), descending=descending) for item in attributes)

    def _check_sortable(self, entity: str, attribute: str) -> None:
        field = self._index.fields(entity).get(attribute)
        if field is None:
            raise self._links.unknown(entity, attribute)
        check_made_by_database(field, "sorted")
        if not field.sortable:
            msg = f"{entity}.{attribute} has no order."
            raise BadInput(msg)
