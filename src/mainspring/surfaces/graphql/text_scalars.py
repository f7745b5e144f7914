"""Scalars of the schema for texts that must fit a pattern."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from graphql import GraphQLError, GraphQLScalarType

from mainspring.surfaces.graphql.literals import literal_parser

if TYPE_CHECKING:
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
            hint = node.description or f"The description of {node.name} in the schema tells more."
            raise GraphQLError(msg, extensions={"hint": hint})
        return str(value)

    return GraphQLScalarType(
        node.name,
        parse_value=parse,
        parse_literal=literal_parser(parse),
        description=node.description or None,
        specified_by_url=node.url or None,
    )
