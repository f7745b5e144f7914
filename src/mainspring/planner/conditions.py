"""Bring a request's filter under the principal's Decisions, at every hop."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mainspring.blueprint.expression import (
    FALSE,
    TRUE,
    Aggregated,
    AllOf,
    AnyOf,
    Beside,
    Compare,
    Expression,
    Matches,
    Measured,
    Not,
    OfType,
    Related,
    all_of,
    any_of,
    children,
    negate,
)
from mainspring.blueprint.measured_fields import ASKED_OF, FieldSet
from mainspring.blueprint.nodes import Origin

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mainspring.blueprint.expression import Literal, Slot
    from mainspring.planner.access import Access


_UNFAILING = frozenset(
    {
        "exact", "gt", "gte", "lt", "lte", "in", "isnull", "iexact",
        "contains", "icontains", "startswith", "istartswith", "endswith", "iendswith",
        "contained_by", "overlap", "has_key", "has_keys", "has_any_keys",
    }
)  # fmt: skip
"""Lookups that fail on no stored value; others, such as patterns, may."""
_OVERFLOWING = frozenset({FieldSet.AMOUNTS, FieldSet.NUMBERS})
"""What functions are asked of that may make a number which the database cannot hold."""


FILTER = "filter"
"""What a condition is used for, in the words of an error."""


def authorise_condition(
    entity: str, condition: Expression, *, access: Access, to: str = FILTER
) -> Expression:
    """Rewrite a filter so that it can see only what the principal can.

    A field that is masked on some rows counts as null there; a link leads only to visible rows.

    Args:
        entity: whose rows it is about.
        condition: as it was asked.
        access: what is seen.
        to: what it is used for, in the words of an error.

    Raises:
        Forbidden: the filter uses something that the principal never sees.
    """
    authorised = _AUTHORISED.get(type(condition))
    return FALSE if authorised is None else authorised(entity, condition, access=access, to=to)


def _authorise_joined(
    entity: str, condition: AllOf | AnyOf, *, access: Access, to: str
) -> Expression:
    join = all_of if isinstance(condition, AllOf) else any_of
    items = condition.items
    return join(*(authorise_condition(entity, item, access=access, to=to) for item in items))


def _authorise_negated(entity: str, condition: Not, *, access: Access, to: str) -> Expression:
    return negate(authorise_condition(entity, condition.item, access=access, to=to))


def _authorise_type(
    entity: str,
    condition: OfType,
    *,
    access: Access,
    to: str,  # noqa: ARG001 - as others take it
) -> Expression:
    return OfType(condition.types, _types(entity, access=access))


def _authorise_related(entity: str, condition: Related, *, access: Access, to: str) -> Expression:
    relation, followed, rows = access.hop(entity, condition.relation, to=to)
    inner = authorise_condition(relation.target, condition.condition, access=access, to=to)
    return Related(condition.relation, condition.quantifier, inner, rows, followed)


def _authorise_aggregated(
    entity: str, condition: Aggregated, *, access: Access, to: str
) -> Expression:
    relation, followed, rows = access.hop(entity, condition.relation, to=to)
    having = authorise_condition(relation.target, condition.having, access=access, to=to)
    if _may_fail(having):
        # It must not fail on a hidden row: databases test in any order.
        followed = all_of(followed, access.decide(entity).rows)
    return Aggregated(condition.relation, having, rows, followed)


def _may_fail(having: Expression) -> bool:
    if not isinstance(having, Measured):
        return any(_may_fail(item) for item in children(having))
    failing = (
        having.lookup not in _UNFAILING or ASKED_OF.get(having.measure.function) in _OVERFLOWING
    )
    return failing or bool(having.steps)


def _authorise_measured(entity: str, measured: Measured, *, access: Access, to: str) -> Expression:
    condition = authorise_condition(entity, measured.condition, access=access, to=to)
    attribute = measured.measure.attribute
    seen = _seen(entity, attribute, may_fail=False, access=access, to=to) if attribute else None
    return replace(measured, condition=condition, visible=seen)


def _types(entity: str, *, access: Access) -> tuple[tuple[str, tuple[str, ...], Expression], ...]:
    """List the types that rows are told apart by, as in answers: the most derived first."""
    found = []
    for child in access.index.descendants(entity):
        path = access.index.child_path(entity, child.name)
        decision = access.decide(child.name)
        if path and not decision.denied:
            found.append((child.name, path, decision.rows))
    return tuple(sorted(found, key=lambda item: -len(item[1])))


def _authorise_comparison(
    entity: str, comparison: Compare, *, access: Access, to: str
) -> Expression:
    operand = comparison.operand
    may_fail = bool(comparison.steps) or comparison.lookup not in _UNFAILING
    if isinstance(operand, Beside):
        operand = Beside(
            operand.attribute,
            _seen(entity, operand.attribute, may_fail=may_fail, access=access, to=to),
        )
    seen = _seen(entity, comparison.path[0], may_fail=may_fail, access=access, to=to)
    return replace(comparison, operand=operand, visible=seen)


def _seen(
    entity: str, attribute: str, *, may_fail: bool, access: Access, to: str
) -> Expression | None:
    """Tell where a value has a say in a comparison, None for everywhere."""
    field = access.index.field(entity, attribute)
    visible = access.usable(entity, field, to=to)
    if may_fail or field.origin is Origin.EXPRESSION:
        # It must not fail on a hidden row: databases test in any order.
        visible = all_of(visible, access.decide(entity).rows)
    return None if visible == TRUE else visible


def authorise_search(
    entity: str, words: tuple[Slot | Literal, ...], *, access: Access
) -> Expression:
    """Make the condition of a search over those search fields that the principal always sees."""
    if not words:
        return TRUE
    fields = access.index.entity(entity).search
    seen = tuple(path for path in fields if access.path(entity, path) == TRUE)
    return Matches(words, seen, whole=seen == fields) if seen else FALSE


_AUTHORISED: Mapping[type[Expression], Callable[..., Expression]] = {
    AllOf: _authorise_joined,
    AnyOf: _authorise_joined,
    Not: _authorise_negated,
    OfType: _authorise_type,
    Compare: _authorise_comparison,
    Related: _authorise_related,
    Aggregated: _authorise_aggregated,
    Measured: _authorise_measured,
}
"""What brings each kind of condition under the Decisions; what is not here lets no row through."""
