"""Values of scalars that stand in documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graphql import GraphQLError, print_ast, value_from_ast_untyped

if TYPE_CHECKING:
    from collections.abc import Callable

    from graphql import ValueNode

_LONGEST = 60  # characters of a value that an error repeats


def literal_parser(
    parse: Callable[[Any], Any],
) -> Callable[[ValueNode, dict[str, Any] | None], Any]:
    """Make what parses a literal from what parses a value; its errors tell where and what it is.

    Args:
        parse: takes a JSON value, and raises a `GraphQLError` for one that does not fit.
    """

    def parse_literal(node: ValueNode, variables: dict[str, Any] | None = None) -> Any:
        try:
            return parse(value_from_ast_untyped(node, variables))
        except GraphQLError as error:
            found = print_ast(node)
            if len(found) > _LONGEST:
                found = f"{found[:_LONGEST]}..."
            msg = f"{error.message} Found {found}."
            raise GraphQLError(msg, nodes=[node], extensions=error.extensions) from error

    return parse_literal
