"""Conditions that only Django itself understands."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from django.db.models import Q

from mainspring.blueprint.expression import PrincipalRef


def is_native(condition: Q) -> bool:
    """Tell whether a condition holds something that only Django understands."""
    if condition.connector == Q.XOR:
        return True
    return any(
        is_native(child)
        if isinstance(child, Q)
        else not isinstance(child, tuple) or _is_query(child[1])
        for child in condition.children
    )


def _is_query(value: Any) -> bool:
    if isinstance(value, list | tuple | set | frozenset):
        return any(_is_query(item) for item in value)
    if hasattr(value, "resolve_expression") or hasattr(value, "query"):
        return True
    # What has no hash, such as a dict to look for in JSON, cannot be part of a plan.
    return not isinstance(value, Hashable)


def refers(value: Any) -> bool:
    """Tell whether a value of the principal stands anywhere in a condition."""
    match value:
        case PrincipalRef():
            return True
        case Q():
            return any(refers(child) for child in value.children)
        case list() | tuple() | set() | frozenset():
            return any(refers(item) for item in value)
        case _ if hasattr(value, "get_source_expressions"):
            own = (getattr(value, "rhs", None), getattr(value, "value", None))
            return any(refers(item) for item in (*value.get_source_expressions(), *own))
        case _:
            return False
