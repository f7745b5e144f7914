"""How large the values of variables are, before anything coerces them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graphql import GraphQLInputObjectType, ListTypeNode, NamedTypeNode, NonNullTypeNode

from mainspring.errors import LimitExceeded
from mainspring.surfaces.graphql.named_types import RowInputType

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
    if isinstance(value, dict | list):
        is_list, type_ = _measured(definition.type, schema)
        if isinstance(type_, RowInputType):
            _check_rows(value, limits)
        elif is_list or isinstance(type_, GraphQLInputObjectType):
            _check(value, limits)


def _measured(type_: TypeNode, schema: GraphQLSchema) -> tuple[bool, Any]:
    """Tell lists and filters from scalars, which may hold any JSON."""
    is_list = False
    while not isinstance(type_, NamedTypeNode):
        is_list = is_list or isinstance(type_, ListTypeNode)
        assert isinstance(type_, NonNullTypeNode | ListTypeNode)  # noqa: S101 - there is no other
        type_ = type_.type
    return is_list, schema.type_map.get(type_.name.value)


def _check_rows(value: Any, limits: Limits) -> None:
    """Refuse far more rows than may be written; those that are nested are counted later."""
    if isinstance(value, list) and len(value) > limits.written_rows:
        msg = f"An operation may write {limits.written_rows:,} rows."
        raise LimitExceeded(msg, limit="written_rows", hint="Write them in several parts.")


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
