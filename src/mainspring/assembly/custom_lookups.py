"""The lookups and transforms that a project registered on its field classes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import Transform, Value
from django.db.models.lookups import FieldGetDbPrepValueIterableMixin, IsNull

from mainspring.assembly.field_types import type_of
from mainspring.blueprint.filters import OperatorNode, PartNode
from mainspring.blueprint.types import OBJECTS, Scalar
from mainspring.text import camel, is_name

if TYPE_CHECKING:
    from collections.abc import Collection

    from mainspring.assembly.registered_fields import Registry


class NotExposed(Exception):
    """A lookup has no place in a filter; the text says why."""


def own_lookups(field: Any) -> dict[str, Any]:
    """List what is registered for a field and is not Django's own, by its name in lookups."""
    found = field.get_lookups()
    return {
        name: found[name]
        for name in sorted(found)
        if not found[name].__module__.startswith("django.")
    }


def operator_for(lookup: Any, name: str, *, scalar: Scalar, taken: Collection[str]) -> OperatorNode:
    """Describe a lookup as an operator.

    Args:
        lookup: its class.
        name: by which it is registered.
        scalar: of the values that it compares.
        taken: names of operators and parts.

    Raises:
        NotExposed: it cannot be one.
    """
    several = issubclass(lookup, FieldGetDbPrepValueIterableMixin)
    if issubclass(lookup, IsNull):
        value = Scalar.BOOLEAN
    elif lookup.prepare_rhs or several:
        value = scalar
    else:
        value = Scalar.STRING
    return OperatorNode(name=_name(name, taken), lookup=name, value=value, many=several)


def part_for(
    transform: type[Transform], name: str, *, field: Any, registry: Registry, taken: Collection[str]
) -> PartNode:
    """Describe a transform as a part of a value.

    Args:
        transform: its class.
        name: by which it is registered.
        field: whose values it takes.
        registry: what the project says of field classes.
        taken: names of operators and parts.

    Raises:
        NotExposed: it cannot be one.
    """
    spelled = _name(name, taken)
    try:
        type_ = type_of(transform(Value(None, output_field=field)).output_field, registry)
    except Exception as error:
        raise NotExposed("the type of its value cannot be found") from error
    if type_ is None or type_.lists or type_.scalar in OBJECTS | {Scalar.JSON, Scalar.BYTES}:
        raise NotExposed("the type of its value is not one that is compared")
    return PartNode(name=spelled, step=name, filter=f"{type_.scalar}Filter")


def _name(name: str, taken: Collection[str]) -> str:
    found = camel(name)
    if not is_name(found) or found.startswith("__"):
        raise NotExposed("its name is not one by GraphQL's rules")
    if found in {*taken, "timeZone", "path"}:
        raise NotExposed(f"{found!r} is the name of an operator already")
    return found
