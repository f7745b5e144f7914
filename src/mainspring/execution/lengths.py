"""Comparisons of how long texts are: `title__length__gt=3`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.blueprint.types import Scalar
from mainspring.errors import BadInput
from mainspring.execution.comparable import check_made_by_database, check_truth, listed
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from mainspring.blueprint.nodes import FieldNode

LENGTH = "length"
_LOOKUPS = ("exact", "gt", "gte", "lt", "lte", "in", "isnull")


def asks_for_length(field: FieldNode, lookup: list[str]) -> bool:
    """Tell whether a lookup is of the length of a text."""
    return lookup[:1] == [LENGTH] and field.type.scalar is Scalar.STRING


def compared_length(field: FieldNode, lookup: list[str], value: Any) -> tuple[str, Any]:
    """Give the lookup and the value that a length is compared with.

    Raises:
        BadInput: there is no such lookup, or it takes no such value.
    """
    check_made_by_database(field, "filtered")
    name = "__".join(lookup[1:]) or "exact"
    spelled = f"{field.attribute}__{LENGTH}__{name}"
    if name == "exact" and value is None:
        return "isnull", True
    if name not in _LOOKUPS:
        msg = f"{field.attribute}__{LENGTH} has no lookup {name!r}."
        raise BadInput(msg, hint=did_you_mean(name, _LOOKUPS))
    if name == "isnull":
        check_truth(spelled, value)
        return name, value
    several = listed(spelled, value) if name == "in" else [value]
    for item in several:
        if type(item) is not int:
            msg = f"{spelled} takes whole numbers, not {item!r:.80}."
            raise BadInput(msg)
    return name, several if name == "in" else value
