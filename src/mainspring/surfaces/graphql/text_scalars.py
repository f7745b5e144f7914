"""Scalars of the schema for texts that must fit a pattern."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from graphql import GraphQLError, GraphQLScalarType, value_from_ast_untyped

if TYPE_CHECKING:
    from graphql import ValueNode

    from mainspring.blueprint.nodes import TextNode

_MOST_CHARACTERS = 2_048
"""A pattern may take long on long texts."""


def text_scalar(node: TextNode) -> GraphQLScalarType:
    """Make the scalar of a type of texts."""
    pattern = re.compile(node.pattern)

    def parse(value: Any) -> str:
        fits = isinstance(value, str) and len(value) <= _MOST_CHARACTERS
        if not fits or pattern.fullmatch(value) is None:
            msg = f"{node.name} is to be a text that fits it. {node.description}".strip()
            raise GraphQLError(msg)
        return str(value)

    def parse_literal(given: ValueNode, variables: dict[str, Any] | None = None) -> str:
        return parse(value_from_ast_untyped(given, variables))

    return GraphQLScalarType(
        node.name,
        parse_value=parse,
        parse_literal=parse_literal,
        description=node.description or None,
        specified_by_url=node.url or None,
    )
