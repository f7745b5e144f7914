"""What to give in the place of a value that does not fit its type."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from graphql import GraphQLError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from graphql import GraphQLSchema

# By the first of the library's words; without them there is no hint.
_HINTS = tuple(
    (re.compile(pattern, re.DOTALL), hint)
    for pattern, hint in (
        (r"Int cannot represent non 32-bit", "Give one from -2147483648 to 2147483647."),
        (r"Int cannot represent", "Give a whole number such as 12."),
        (r"Float cannot represent", "Give a number such as 12.5."),
        (r"Boolean cannot represent", "Give true or false."),
        (r"String cannot represent", 'Give a text such as "abc".'),
        (r"ID cannot represent", 'Give a text such as "12", or a whole number.'),
        (r"Value '.*' does not exist in '(\w+)' enum", "Give one of the values of {}."),
        (r"Enum '(\w+)' cannot represent", "Give one of the values of {}."),
        (r"Expected value of type '(\S+)' not to include", "Give only fields that {} has."),
        (r"Expected value of type '\S+' to include required field '(\w+)'", "Give {}, too."),
        (r"Expected value of type '(\S+)' to be an object", "Give an object with fields of {}."),
        (r"Expected a? ?value of non-null type '(\S+)'", "Give a value of {}."),
        (r"Variable values are nested too deeply", "Nest them less."),
    )
)
_ONE_OF = re.compile(r"Within OneOf Input Object type '(\w+)'")


def hint_of(error: GraphQLError, schema: GraphQLSchema) -> str:
    """Tell what to give in the place of a value; empty where that cannot be told.

    Args:
        error: of a variable or a literal.
        schema: knows the types.
    """
    own = (error.extensions or {}).get("hint")
    if isinstance(own, str):
        return own
    if isinstance(error.original_error, GraphQLError):
        error = error.original_error  # without the words about the variable
    found = _ONE_OF.match(error.message)
    if found is not None:
        type_: Any = schema.type_map[found[1]]
        return one_of_hint(type_.fields)
    for pattern, hint in _HINTS:
        match = pattern.match(error.message)
        if match is not None:
            return hint.format(*match.groups())
    return ""


def one_of_hint(names: Iterable[str]) -> str:
    """Say which fields there are of which one is to be given."""
    return f"Give one of {', '.join(names)}."


def type_hint(type_: Any) -> str:
    """Say what a value of a type of the library's own looks like."""
    name = str(type_).rstrip("!")
    return next(
        (hint for pattern, hint in _HINTS[1:] if pattern.match(f"{name} cannot represent")),
        f"Give a value of {name}.",
    )
