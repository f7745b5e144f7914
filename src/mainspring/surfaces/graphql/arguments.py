"""Arguments of lists as the language of the blueprint: conditions, orderings, pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.expression import (
    TRUE,
    Expression,
    Quantifier,
    Related,
    aggregated,
    all_of,
    any_of,
    negate,
)
from mainspring.blueprint.measures import Function, Measure
from mainspring.errors import BadInput, LimitExceeded
from mainspring.operation.order import Order
from mainspring.surfaces.graphql.comparisons import Comparisons
from mainspring.surfaces.graphql.field_pairs import of_type, pairs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mainspring.blueprint.expression import Slot
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.conf import Limits
    from mainspring.surfaces.graphql.given import Given
    from mainspring.surfaces.graphql.members import Members
    from mainspring.surfaces.graphql.slots import Slots


class Conditions:
    """Translates `where` arguments.

    Args:
        members: of all entities.
        index: the blueprint.
        slots: takes the values.
        limits: of one operation.
    """

    def __init__(
        self, members: Mapping[str, Members], index: BlueprintIndex, slots: Slots, *, limits: Limits
    ) -> None:
        self._members = members
        self._comparisons = Comparisons(index, slots, limits=limits, count=self._count)
        self._limits = limits
        self._nodes = 0
        self._depth = 0

    def where(self, entity: str, given: Given) -> Expression:
        """Translate the conditions on an entity's rows.

        Raises:
            BadInput: a value is null where there must be one.
            LimitExceeded: there are too many conditions.
        """
        if given.value is None:
            return TRUE
        self._depth += 1
        check_nesting(self._depth - 1, self._limits)
        found = [self._item(entity, key, given.inside(key)) for key in given.value]
        self._depth -= 1
        return all_of(*found)

    def _item(self, entity: str, key: str, given: Given) -> Expression:
        self._count()
        if key in {"and", "or"}:
            items = (
                self.where(entity, given.inside(place)) for place in range(len(given.value or ()))
            )
            return all_of(*items) if key == "and" or not given.value else any_of(*items)
        if key == "not":
            return TRUE if given.value is None else negate(self.where(entity, given))
        members = self._members[entity]
        if given.value is None:
            return TRUE
        return self._member(members, key, given)

    def _member(self, members: Members, key: str, given: Given) -> Expression:
        if key in members.fields:
            return self._comparisons.field(members.fields[key], given)
        if key in members.relations:
            return self._relation(members, key, given)
        if key == members.entity.names.compare:
            return pairs(members, given, count=self._count)
        return of_type(given, count=self._count)

    def _count(self) -> None:
        self._nodes += 1
        if self._nodes > self._limits.filter_nodes:
            msg = f"A document may hold {self._limits.filter_nodes} conditions."
            raise LimitExceeded(msg, limit="filter_nodes")

    def _relation(self, members: Members, key: str, given: Given) -> Expression:
        relation = members.relations[key]
        if not relation.many:
            inner = self.where(relation.target, given)
            return Related(relation.name, Quantifier.ONE, inner)
        parts: list[Expression] = []
        for name in given.value:
            rows = given.inside(name)
            if rows.value is None:
                continue
            if name == _AGGREGATE:
                parts.append(aggregated(relation.name, self.having(relation.target, rows)))
            else:
                condition = self.where(relation.target, rows)
                parts.append(Related(relation.name, Quantifier(name), condition))
        return all_of(*parts)

    def having(self, entity: str, given: Given, *, rows: Expression = TRUE) -> Expression:
        """Translate the conditions on measures of an entity's rows.

        Args:
            entity: whose rows they are.
            given: the conditions.
            rows: which of them count.

        Raises:
            BadInput: a value is null where there must be one.
            LimitExceeded: there are too many conditions.
        """
        self._depth += 1
        check_nesting(self._depth - 1, self._limits)
        if "where" in given.value:
            rows = all_of(rows, self.where(entity, given.inside("where")))
        found = [
            self._of_rows(entity, name, given.inside(name), rows)
            for name in given.value
            if name != "where"
        ]
        self._depth -= 1
        return all_of(*found)

    def _of_rows(self, entity: str, name: str, given: Given, rows: Expression) -> Expression:
        self._count()
        if given.value is None:
            return TRUE
        if name == "not":
            return negate(self.having(entity, given, rows=rows))
        if name in {"and", "or"}:
            places = range(len(given.value))
            items = [self.having(entity, given.inside(place), rows=rows) for place in places]
            return all_of(*items) if name == "and" or not items else any_of(*items)
        function = Function(name)
        if function is Function.COUNT:
            return self._comparisons.measure(function, None, given, rows=rows)
        fields = self._members[entity].fields
        return all_of(
            *(
                self._comparisons.measure(function, fields[field], given.inside(field), rows=rows)
                for field in given.value
                if given.inside(field).value is not None
            )
        )

    def slot(self, given: Given) -> Slot:
        """Make the slot of a value."""
        return self._comparisons.slot(given)


_AGGREGATE = "aggregate"
"""What stands beside the quantifiers of a link to many rows."""


def check_nesting(depth: int, limits: Limits) -> None:
    """Refuse what is nested too deeply, as every level may be a statement inside a statement.

    Raises:
        LimitExceeded: it is.
    """
    if depth > limits.filter_depth:
        msg = f"Conditions and sort keys may be nested {limits.filter_depth} deep."
        raise LimitExceeded(msg, limit="filter_depth")


def orders(
    members: Mapping[str, Members], entity: str, given: Given, *, limits: Limits
) -> tuple[Order, ...]:
    """Translate an `orderBy` argument; keys of one object count in the order they stand in.

    Raises:
        BadInput: a direction is null.
        LimitExceeded: there are too many keys, or they are nested too deeply.
    """
    found: list[Order] = []
    for place in range(len(given.value or ())):
        for order in _order(members, entity, given.inside(place), ()):
            found.append(order)
            check_nesting(len(order.path) - 1, limits)
        if len(found) > limits.sort_keys:
            msg = f"A list may be sorted by {limits.sort_keys} keys."
            raise LimitExceeded(msg, limit="sort_keys")
    return tuple(found)


def _order(
    members: Mapping[str, Members], entity: str, given: Given, path: tuple[str, ...]
) -> list[Order]:
    found: list[Order] = []
    own = members[entity]
    for name in given.value:
        direction = _direction(name, given)
        if name == own.entity.names.relevance:
            if path:
                msg = (
                    f"orderBy: {'.'.join((*path, name))} is of another list than the searched one."
                )
                raise BadInput(msg, hint=f"Give {name} to the list that has the search.")
            found.append(Order((), descending=direction.value.value[0], by_search=True))
        elif name in own.fields:
            descending, nulls_first = direction.value.value
            steps = (*path, own.fields[name].attribute)
            found.append(Order(steps, descending=descending, nulls_first=nulls_first))
        elif name in own.aggregates:
            relation = own.aggregates[name]
            found.extend(_by_measures(members[relation.target], direction, (*path, relation.name)))
        else:
            relation = own.relations[name]
            found.extend(_order(members, relation.target, direction, (*path, relation.name)))
    return found


def _direction(name: str, given: Given) -> Given:
    direction = given.inside(name)
    if direction.value is None:
        msg = f"orderBy: the direction of {name} is null."
        raise BadInput(msg, hint="Use ASC or DESC.")
    return direction


def _by_measures(target: Members, given: Given, path: tuple[str, ...]) -> Iterator[Order]:
    """Translate keys by measures of the rows behind a link."""
    for measure, direction in measures_by(target, given):
        descending, nulls_first = direction
        yield Order(path, descending=descending, nulls_first=nulls_first, measure=measure)


def measures_by(
    members: Members, given: Given
) -> Iterator[tuple[Measure, tuple[bool, bool | None]]]:
    """List the measures of an entity's rows that are sorted by, each with its direction.

    Args:
        members: of the entity.
        given: one key of an order, or several in one object.

    Raises:
        BadInput: a direction is null.
    """
    for name in given.value:
        inner = _direction(name, given)
        if name == Function.COUNT:
            yield Measure(Function.COUNT), inner.value.value
            continue
        for field in inner.value:
            direction = _direction(field, inner)
            measure = Measure(Function(name), members.fields[field].attribute)
            yield measure, direction.value.value
