"""How large the values of variables are, before anything coerces them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graphql import GraphQLInputObjectType, ListTypeNode, NamedTypeNode, NonNullTypeNode

from mainspring.errors import LimitExceeded

if TYPE_CHECKING:
    from graphql import GraphQLSchema, TypeNode, VariableDefinitionNode

    from mainspring.conf import Limits

_PER_CONDITION = 4  # objects that one condition may be wrapped in


def check_variable(
    definition: VariableDefinitionNode, value: Any, *, schema: GraphQLSchema, limits: Limits
) -> None:
    """Refuse lists and filters that are far too large, as coercing them takes long.

    Args:
        definition: of the variable.
        value: as it came.
        schema: knows the types.
        limits: of one operation.

    Raises:
        LimitExceeded: a list or a filter is.
    """
    if isinstance(value, dict | list) and _is_measured(definition.type, schema):
        _check(value, limits)


def _is_measured(type_: TypeNode, schema: GraphQLSchema) -> bool:
    """Tell lists and filters from scalars, which may hold any JSON."""
    while not isinstance(type_, NamedTypeNode):
        if isinstance(type_, ListTypeNode):
            return True
        assert isinstance(type_, NonNullTypeNode)  # noqa: S101 - there is no other
        type_ = type_.type
    return isinstance(schema.type_map.get(type_.name.value), GraphQLInputObjectType)


def _check(value: Any, limits: Limits) -> None:
    objects = 0
    most = limits.filter_nodes * _PER_CONDITION
    queue = [value]
    while queue:
        item = queue.pop()
        if isinstance(item, dict):
            objects += max(1, len(item))
            if objects > most:
                msg = f"A variable may hold {limits.filter_nodes} conditions."
                raise LimitExceeded(msg, limit="filter_nodes")
            queue.extend(item.values())
        elif isinstance(item, list):
            if len(item) > limits.list_values:
                msg = f"A list may hold {limits.list_values:,} values."
                raise LimitExceeded(msg, limit="list_values")
            queue.extend(item)
