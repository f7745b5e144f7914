"""Types whose names assembly has looked at: no character of them is looked at again.

There may be tens of thousands of them with hundreds of thousands of fields, so nothing is kept for
each of what most have none of.
"""

from __future__ import annotations

from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from graphql import GraphQLInputObjectType, GraphQLObjectType
from graphql.type.definition import resolve_thunk

if TYPE_CHECKING:
    from graphql import GraphQLField, GraphQLInputField


_NONE: Any = MappingProxyType({})
"""In the place of an empty dict of arguments or extensions."""


class ObjectType(GraphQLObjectType):
    """A type of objects whose fields have names that assembly gave them."""

    @cached_property
    def fields(self) -> dict[str, GraphQLField]:
        """The fields, as they were made."""
        self.extensions = self.extensions or _NONE
        made = dict(resolve_thunk(self._fields))
        for field in made.values():
            field.args = field.args or _NONE
            field.extensions = field.extensions or _NONE
        return made


class InputType(GraphQLInputObjectType):
    """A type of inputs whose fields have names that assembly gave them."""

    @cached_property
    def fields(self) -> dict[str, GraphQLInputField]:
        """The fields, as they were made."""
        self.extensions = self.extensions or _NONE
        made = dict(resolve_thunk(self._fields))
        for field in made.values():
            field.extensions = field.extensions or _NONE
        return made


class RowInputType(InputType):
    """A type of inputs that rows are given: there may be as many as an operation writes."""
