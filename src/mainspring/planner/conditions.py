"""Bring a request's filter under the principal's Decisions, at every hop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.expression import (
    FALSE,
    TRUE,
    AllOf,
    AnyOf,
    Compare,
    Expression,
    Matches,
    Not,
    Related,
    all_of,
    any_of,
    negate,
)
from mainspring.blueprint.nodes import Origin

if TYPE_CHECKING:
    from mainspring.blueprint.expression import Literal, Slot
    from mainspring.planner.access import Access


_FAILING = frozenset({"regex", "iregex"})
"""Lookups that fail on some values of the caller's."""


def authorise_condition(entity: str, condition: Expression, *, access: Access) -> Expression:
    """Rewrite a filter so that it can see only what the principal can.

    A field that is masked on some rows counts as null there; a link leads only to visible rows.

    Raises:
        Forbidden: the filter uses something that the principal never sees.
    """
    match condition:
        case AllOf(items):
            return all_of(*(authorise_condition(entity, item, access=access) for item in items))
        case AnyOf(items):
            return any_of(*(authorise_condition(entity, item, access=access) for item in items))
        case Not(item):
            return negate(authorise_condition(entity, item, access=access))
        case Compare():
            return _authorise_comparison(entity, condition, access=access)
        case Related(name, quantifier, inner):
            relation, followed, rows = access.hop(entity, name, to="filter")
            inner = authorise_condition(relation.target, inner, access=access)
            return Related(name, quantifier, inner, rows, followed)
        case _:
            return FALSE


def _authorise_comparison(entity: str, comparison: Compare, *, access: Access) -> Expression:
    field = access.index.field(entity, comparison.path[0])
    visible = access.usable(entity, field, to="filter")
    if comparison.lookup in _FAILING or field.origin is Origin.EXPRESSION:
        # It may fail, and must not on a hidden row: databases test in any order.
        visible = all_of(visible, access.decide(entity).rows)
    seen = None if visible == TRUE else visible
    return Compare(comparison.path, comparison.lookup, comparison.operand, seen)


def authorise_search(
    entity: str, words: tuple[Slot | Literal, ...], *, access: Access
) -> Expression:
    """Make the condition of a search over those search fields that the principal always sees."""
    if not words:
        return TRUE
    fields = access.index.entity(entity).search
    seen = tuple(path for path in fields if access.path(entity, path) == TRUE)
    return Matches(words, seen, whole=seen == fields) if seen else FALSE
