"""Comparisons of two fields of a row, and conditions on its type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.expression import Beside, Compare, Expression, OfType, all_of, negate
from mainspring.blueprint.types import KINDS
from mainspring.errors import BadInput
from mainspring.surfaces.graphql.given import Given

if TYPE_CHECKING:
    from collections.abc import Callable

    from mainspring.blueprint.nodes import FieldNode
    from mainspring.surfaces.graphql.members import Members

OPERATORS = {"eq": "exact", "ne": "exact", "gt": "gt", "gte": "gte", "lt": "lt", "lte": "lte"}
"""Lookups between two fields, by their names in the schema."""


def is_paired(field: FieldNode) -> bool:
    """Tell whether a field may be compared with another one."""
    return field.sortable and field.type.scalar in KINDS and field.type.quantity is None


def pairs(members: Members, given: Given, *, count: Callable[[], None]) -> Expression:
    """Translate comparisons of two fields.

    Args:
        members: of the entity.
        given: a list of comparisons.
        count: is told of each.

    Raises:
        BadInput: fields of different kinds are compared.
    """
    found: list[Expression] = []
    fields = {field.attribute: field for field in members.fields.values()}
    for place in range(len(given.value)):
        item = given.inside(place)
        one = fields[item.inside("field").value.name]
        for operator, lookup in OPERATORS.items():
            named = item.inside(operator).value if operator in item.value else None
            if named is not None:
                count()
                other = fields[named.name]
                _check_kinds(one, other)
                made = Compare((one.attribute,), lookup, Beside(other.attribute))
                found.append(negate(made) if operator == "ne" else made)
    return all_of(*found)


def _check_kinds(one: FieldNode, other: FieldNode) -> None:
    first, second = KINDS.get(one.type.scalar), KINDS.get(other.type.scalar)
    measured = one.type.quantity is not None or other.type.quantity is not None
    if first is None or first != second or measured:
        msg = f"{one.name} cannot be compared with {other.name}."
        told = [f"{field.name} is {field.type.scalar}" for field in (one, other)]
        raise BadInput(msg, hint=f"{', '.join(told)}.")


def of_type(given: Given, *, count: Callable[[], None]) -> Expression:
    """Translate conditions on the type of a row.

    Args:
        given: operators with names of types.
        count: is told of each condition.

    Raises:
        BadInput: a value is null.
    """
    found: list[Expression] = []
    for operator in given.value:
        count()
        value = given.inside(operator).value
        if value is None:
            msg = f"The type of a row is never null, as {operator} says."
            raise BadInput(msg)
        items = [value] if operator in {"eq", "ne"} else value
        names = (item.value.name if isinstance(item, Given) else item.name for item in items)
        made = OfType(tuple(dict.fromkeys(names)))
        found.append(negate(made) if operator in {"ne", "notIn"} else made)
    return all_of(*found)
