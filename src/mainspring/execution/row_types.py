"""Conditions on the type of a row in a family of inherited models, from Python."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.blueprint.expression import OfType
from mainspring.errors import BadInput
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.execution.links import Links


def has_row_type(entity: str, name: str, *, links: Links) -> bool:
    """Tell whether a name stands for the type of an entity's rows."""
    node = links.index.entity(entity)
    return bool(node.children) and name == node.names.row_type


def of_type(entity: str, lookup: Sequence[str], value: Any, *, links: Links) -> OfType:
    """Translate a lookup of the type that rows are answered as.

    Args:
        entity: whose rows they are.
        lookup: parts of its name.
        value: a type, or several: its name, its model or its entity.
        links: knows the models.

    Raises:
        BadInput: there is no such lookup, or no such type in the family.
    """
    kind = "__".join(lookup) or "exact"
    name = links.index.entity(entity).names.row_type
    if kind not in {"exact", "in"}:
        msg = f"{name} has no lookup {kind!r}."
        raise BadInput(msg, hint="Compare it by exact or in.")
    if kind == "exact":
        return OfType((_named(entity, value, links=links),))
    if not isinstance(value, list | tuple | set | frozenset):
        msg = f"{name}__in takes several types, not {_shown(value)}."
        raise BadInput(msg, hint="Give a list.")
    found = (_named(entity, item, links=links) for item in value)
    return OfType(tuple(dict.fromkeys(found)))


def _named(entity: str, value: Any, *, links: Links) -> str:
    index, bindings = links.index, links.bindings
    family = [item.name for item in (index.entity(entity), *index.descendants(entity))]
    models = {bindings.models[name]: name for name in family}
    known = value if isinstance(value, str) else None
    if isinstance(value, type):
        known = models.get(value) or bindings.entities.get(value)
    if known in family:
        return known
    near = did_you_mean(value, family) if isinstance(value, str) else ""
    msg = f"{entity} has no type {_shown(value)}."
    raise BadInput(msg, hint=near or f"Its types are {', '.join(sorted(family))}.")


def _shown(value: Any) -> str:
    return value.__name__ if isinstance(value, type) else f"{value!r:.80}"
