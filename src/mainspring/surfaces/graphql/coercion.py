"""From the variables of a request, JSON values, to values of their types."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from graphql import (
    GraphQLError,
    Undefined,
    get_variable_values,
    is_enum_type,
    is_leaf_type,
    is_non_null_type,
    type_from_ast,
)

from mainspring.errors import BadInput, LimitExceeded
from mainspring.surfaces.graphql.coercers import UNFIT
from mainspring.surfaces.graphql.texts import shortened
from mainspring.surfaces.graphql.value_hints import hint_of
from mainspring.surfaces.graphql.variable_users import path_of_user
from mainspring.surfaces.graphql.variables import check_variable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from graphql import FragmentDefinitionNode, GraphQLSchema
    from graphql.language.ast import OperationDefinitionNode

    from mainspring.conf import Limits
    from mainspring.surfaces.graphql.coercers import Coercers

_MOST_ERRORS = 20
_MOST_SHOWN = 5
_VARIABLE = re.compile(r"Variable '\$(\w+)'")


class Coerced(NamedTuple):
    """The variables of a request, values of their types."""

    values: dict[str, Any]  # absent ones are left out
    is_plain: bool = False  # whether all are there and none is more than a value of its type


class Coercion:
    """Coerces the variables of one operation: specification, section 6.1.2.

    Args:
        operation: defines them.
        fragments: of the document, by name.
        schema: knows their types.
        coercers: of the types.
        limits: of one operation.
        suggestions: whether errors suggest names of the schema.
    """

    def __init__(
        self,
        operation: OperationDefinitionNode,
        fragments: Mapping[str, FragmentDefinitionNode],
        *,
        schema: GraphQLSchema,
        coercers: Coercers,
        limits: Limits,
        suggestions: bool,
    ) -> None:
        self._definitions = operation.variable_definitions or ()
        self._operation = operation
        self._fragments = fragments
        self._schema = schema
        self._limits = limits
        self._suggestions = suggestions
        self._is_plain = True  # as long as no value may shape a statement, as an enum's does
        # What coerces plain values, by variable; None where one has another type.
        self._plain = self._plain_ones()
        self._typed = {
            item.variable.name.value: coercers.of(cast("Any", type_from_ast(schema, item.type)))
            for item in (() if self._plain is not None else self._definitions)
        }

    def _plain_ones(self) -> tuple[tuple[str, Callable[[Any], Any]], ...] | None:
        found = []
        for definition in self._definitions:
            type_: Any = type_from_ast(self._schema, definition.type)
            plain = type_.of_type if is_non_null_type(type_) else type_
            if not is_leaf_type(plain):
                return None
            self._is_plain = self._is_plain and not is_enum_type(plain)
            found.append((definition.variable.name.value, plain.coerce_input_value))
        return tuple(found)

    def coerced(self, variables: Mapping[str, Any]) -> Coerced:
        """Coerce the values of a request.

        Raises:
            BadInput: a value does not fit its type.
            LimitExceeded: a list or a filter is far too large.
        """
        if not self._definitions:
            return Coerced({}, is_plain=True)
        if self._plain is not None:
            return self._quickly(self._plain, variables) or Coerced(self._whole(variables))
        self._check_size(variables)
        found = self._by_type(variables)
        return Coerced(self._whole(variables) if found is None else found)

    def _quickly(
        self, plain: tuple[tuple[str, Callable[[Any], Any]], ...], variables: Mapping[str, Any]
    ) -> Coerced | None:
        """Coerce plain values that are all there and fit; None for everything else."""
        found = {}
        is_plain = self._is_plain
        try:
            for name, coerce in plain:
                value = variables.get(name)
                if not isinstance(value, str | int | float):
                    return None
                if value is True or value is False:
                    is_plain = False
                found[name] = coerce(value)
        except (GraphQLError, ValueError):
            return None  # the whole way tells which value does not fit
        return None if Undefined in found.values() else Coerced(found, is_plain)

    def _by_type(self, variables: Mapping[str, Any]) -> dict[str, Any] | None:
        """Coerce values that are all there and fit; None for everything else."""
        if not self._typed.keys() <= variables.keys():
            return None
        try:
            return {name: coerce(variables[name]) for name, coerce in self._typed.items()}
        except (*UNFIT, RecursionError):
            return None  # the whole way tells which value does not fit

    def _whole(self, variables: Mapping[str, Any]) -> dict[str, Any]:
        found = get_variable_values(
            self._schema,
            self._definitions,
            dict(variables),
            max_errors=_MOST_ERRORS,
            hide_suggestions=not self._suggestions,
        )
        if isinstance(found, list):
            raise self._problem(found)
        return dict(found.coerced)

    def _check_size(self, variables: Mapping[str, Any]) -> None:
        for definition in self._definitions:
            name = definition.variable.name.value
            try:
                check_variable(
                    definition, variables.get(name), schema=self._schema, limits=self._limits
                )
            except LimitExceeded as error:
                error.path = self._path(name)
                raise

    def _problem(self, errors: list[GraphQLError]) -> BadInput:
        """Tell of values that do not fit; the place and the hint are those of the first."""
        text = "; ".join(shortened(error.message) for error in errors[:_MOST_SHOWN])
        match = _VARIABLE.match(errors[0].message)
        hint = hint_of(errors[0], self._schema)
        return BadInput(text, path=() if match is None else self._path(match[1]), hint=hint)

    def _path(self, variable: str) -> tuple[str, ...]:
        return path_of_user(variable, self._operation, self._fragments)
