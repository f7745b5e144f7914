"""The key that a mutation names by its directive, so that it is done once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graphql import (
    DirectiveLocation,
    GraphQLArgument,
    GraphQLDirective,
    GraphQLNonNull,
    GraphQLString,
    StringValueNode,
    VariableNode,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from graphql.language.ast import OperationDefinitionNode, ValueNode

IDEMPOTENT = GraphQLDirective(
    "idempotent",
    [DirectiveLocation.MUTATION],
    args={"key": GraphQLArgument(GraphQLNonNull(GraphQLString))},
    description="Does the mutation once, however often it is sent: as the header Idempotency-Key.",
)


def asked_key(operation: OperationDefinitionNode, variables: Mapping[str, Any]) -> str | None:
    """Give the key that an operation names, None where it names none.

    What is no text comes as an empty one, which is no key.

    Args:
        operation: of a valid document.
        variables: as they came, JSON values.
    """
    for directive in operation.directives or ():
        if directive.name.value == IDEMPOTENT.name:
            (argument,) = directive.arguments or ()
            return _text(argument.value, operation, variables)
    return None


def _text(node: ValueNode, operation: OperationDefinitionNode, variables: Mapping[str, Any]) -> str:
    if isinstance(node, VariableNode):
        name = node.name.value
        if name in variables:
            given = variables[name]
            return given if isinstance(given, str) else ""
        definitions = operation.variable_definitions or ()
        defaults = (item.default_value for item in definitions if item.variable.name.value == name)
        return next((item.value for item in defaults if isinstance(item, StringValueNode)), "")
    return node.value if isinstance(node, StringValueNode) else ""
