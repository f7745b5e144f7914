"""What one condition of a policy says of linked rows is said of the same ones."""

from __future__ import annotations

from dataclasses import replace

from mainspring.blueprint.expression import (
    AllOf,
    AnyOf,
    Compare,
    Expression,
    Together,
    all_of,
    any_of,
)


def together(found: Expression) -> Expression:
    """Let what a condition says of linked rows be said of the same ones, as Django's `filter` does.

    What stands under a negation has rows of its own there; an alternative needs no others.
    """
    match found:
        case AnyOf(items):
            return any_of(*(together(item) for item in items))
        case AllOf(items):
            return _all(items)
        case _:
            return found


def _all(items: tuple[Expression, ...]) -> Expression:
    opened = [item for item in items if _opens(item)]
    if len(opened) < 2:  # noqa: PLR2004 - one has nobody to share its rows with
        return all_of(*(together(item) for item in items))
    rest = (item for item in items if not _opens(item))
    return all_of(*rest, Together(all_of(*(_shared(item) for item in opened))))


def _opens(found: Expression) -> bool:
    """Tell whether a condition speaks of rows behind a to-many link, and is not negated."""
    if isinstance(found, Compare):
        return found.many
    return isinstance(found, AllOf | AnyOf) and any(_opens(item) for item in found.items)


def _shared(found: Expression) -> Expression:
    match found:
        case AnyOf(items):
            return any_of(*(_shared(item) for item in items))
        case AllOf(items):
            return all_of(*(_shared(item) for item in items))
        case Compare(many=True):
            return replace(found, many=False)
        case _:
            return found
