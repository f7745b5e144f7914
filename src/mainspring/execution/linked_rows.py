"""Conditions of one call that share their linked rows, as those of Django's `filter` do.

In `filter(lines__a=1, lines__b=2)` one and the same line must fit both. Each call chooses rows of
its own, and so does each lookup under a negation: what is negated is closed before it is joined.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mainspring.blueprint.expression import (
    FALSE,
    TRUE,
    Expression,
    Quantifier,
    Related,
    all_of,
    any_of,
    negate,
)
from mainspring.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.blueprint.nodes import RelationNode

_MOST_ALTERNATIVES = 200  # of one condition; each becomes a subquery of its own


@dataclass(frozen=True, slots=True)
class Behind:
    """A condition on a row behind a link."""

    relation: RelationNode
    condition: Condition
    missing: bool  # whether it holds too where there is no such row


@dataclass(frozen=True, slots=True)
class Every:
    """All conditions, of the same linked rows."""

    items: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """One condition or another, of the same linked rows."""

    items: tuple[Condition, ...]


Condition = Expression | Behind | Every | Either
"""A condition whose linked rows are not chosen yet; in an expression they are."""


def crosses_many(condition: Condition) -> bool:
    """Tell whether a condition speaks of rows behind a to-many link."""
    match condition:
        case Behind(relation, inner):
            return relation.many or crosses_many(inner)
        case Every(items) | Either(items):
            return any(crosses_many(item) for item in items)
        case _:
            return False


def closed(condition: Condition) -> Expression:
    """Let the conditions on the rows behind each link be met by one row.

    Raises:
        BadInput: they have too many alternatives.
    """
    return _closed(condition, [_MOST_ALTERNATIVES])


def _closed(condition: Condition, left: list[int]) -> Expression:
    match condition:
        case Behind(relation, inner, missing):
            quantifier = Quantifier.SOME if relation.many else Quantifier.ONE
            there = _closed(inner, left)
            found = FALSE if there == FALSE else Related(relation.name, quantifier, there)
            none = negate(Related(relation.name, quantifier, TRUE))
            return any_of(found, none) if missing else found
        case Either(items):
            return any_of(*(_closed(item, left) for item in _by_link(items, Either)))
        case Every(items):
            return _all(_by_link(_flat(items), Every), left)
        case _:
            return condition


def _all(items: Sequence[Condition], left: list[int]) -> Expression:
    """Join conditions; where two speak of the same rows, each alternative is joined on its own."""
    for place, item in enumerate(items):
        rest = [*items[:place], *items[place + 1 :]]
        if isinstance(item, Either) and _links(item) & _links(Every(tuple(rest))):
            alternatives = _by_link(item.items, Either)
            left[0] -= len(alternatives)
            if left[0] < 0:
                msg = "Too many alternatives speak of the same rows behind a link to many."
                raise BadInput(msg, hint="Filter once for each of them.")
            return any_of(*(_closed(Every((one, *rest)), left) for one in alternatives))
    return all_of(*(_closed(item, left) for item in items))


def _flat(items: Sequence[Condition]) -> list[Condition]:
    found: list[Condition] = []
    for item in items:
        found.extend(_flat(item.items) if isinstance(item, Every) else (item,))
    return found


def _by_link(items: Sequence[Condition], join: type[Every | Either]) -> list[Condition]:
    """Make one condition of all those behind the same link, at the place of the first."""
    groups: dict[str | int, list[Condition]] = {}
    for number, item in enumerate(map(_lifted, items)):
        key = item.relation.name if isinstance(item, Behind) else number
        groups.setdefault(key, []).append(item)
    return [_behind(group, join) if len(group) > 1 else group[0] for group in groups.values()]


def _behind(group: Sequence[Condition], join: type[Every | Either]) -> Behind:
    found = [item for item in group if isinstance(item, Behind)]
    missing = (item.missing for item in found)
    return Behind(
        found[0].relation,
        join(tuple(item.condition for item in found)),
        missing=all(missing) if join is Every else any(missing),
    )


def _lifted(condition: Condition) -> Condition:
    """Turn conditions that are all behind one link into one of them behind it."""
    if not isinstance(condition, Every | Either):
        return condition
    found = _by_link(condition.items, type(condition))
    return found[0] if len(found) == 1 else type(condition)(tuple(found))


def _links(condition: Condition) -> set[str]:
    """Name the links of a row over which a condition speaks of rows to choose."""
    match condition:
        case Behind(relation):
            return {relation.name} if crosses_many(condition) else set()
        case Every(items) | Either(items):
            return set().union(*(_links(item) for item in items))
        case _:
            return set()
