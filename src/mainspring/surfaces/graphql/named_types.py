"""Types whose names assembly has looked at: no character of them is looked at again."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from graphql import GraphQLInputObjectType, GraphQLObjectType
from graphql.type.definition import resolve_thunk

if TYPE_CHECKING:
    from graphql import GraphQLField, GraphQLInputField


class ObjectType(GraphQLObjectType):
    """A type of objects whose fields have names that assembly gave them."""

    @cached_property
    def fields(self) -> dict[str, GraphQLField]:
        """The fields, as they were made."""
        return dict(resolve_thunk(self._fields))


class InputType(GraphQLInputObjectType):
    """A type of inputs whose fields have names that assembly gave them."""

    @cached_property
    def fields(self) -> dict[str, GraphQLInputField]:
        """The fields, as they were made."""
        return dict(resolve_thunk(self._fields))


class RowInputType(InputType):
    """A type of inputs that rows are given: there may be as many as an operation writes."""
