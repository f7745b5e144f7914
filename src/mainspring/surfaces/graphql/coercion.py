"""From the variables of a request, JSON values, to values of their types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graphql import (
    Undefined,
    get_variable_values,
    is_leaf_type,
    is_non_null_type,
    type_from_ast,
)
from graphql.utilities import coerce_input_value

from mainspring.errors import BadInput
from mainspring.surfaces.graphql.texts import shortened
from mainspring.surfaces.graphql.variables import check_variables

if TYPE_CHECKING:
    from collections.abc import Mapping

    from graphql import GraphQLSchema
    from graphql.language.ast import OperationDefinitionNode

    from mainspring.conf import Limits

_MOST_ERRORS = 20
_MOST_SHOWN = 5


class Coercion:
    """Coerces the variables of one operation: specification, section 6.1.2.

    Args:
        operation: defines them.
        schema: knows their types.
        limits: of one operation.
        suggestions: whether errors suggest names of the schema.
    """

    def __init__(
        self,
        operation: OperationDefinitionNode,
        *,
        schema: GraphQLSchema,
        limits: Limits,
        suggestions: bool,
    ) -> None:
        self._definitions = operation.variable_definitions or ()
        self._schema = schema
        self._limits = limits
        self._suggestions = suggestions
        # The types of plain values, by variable; None where one has another type.
        self._plain = self._plain_types()

    def _plain_types(self) -> tuple[tuple[str, Any], ...] | None:
        found = []
        for definition in self._definitions:
            type_: Any = type_from_ast(self._schema, definition.type)
            plain = type_.of_type if is_non_null_type(type_) else type_
            if not is_leaf_type(plain):
                return None
            found.append((definition.variable.name.value, plain))
        return tuple(found)

    def coerced(self, variables: Mapping[str, Any]) -> dict[str, Any]:
        """Coerce the values of a request; absent ones are left out.

        Raises:
            BadInput: a value does not fit its type.
            LimitExceeded: a list or a filter is far too large.
        """
        if not self._definitions:
            return {}
        found = self._quickly(variables)
        return self._whole(variables) if found is None else found

    def _quickly(self, variables: Mapping[str, Any]) -> dict[str, Any] | None:
        """Coerce plain values that are all there and fit; None for everything else."""
        if self._plain is None:
            return None
        found = {}
        for name, type_ in self._plain:
            value = variables.get(name)
            if not isinstance(value, str | int | float):
                return None
            coerced = coerce_input_value(value, type_)
            if coerced is Undefined:
                return None
            found[name] = coerced
        return found

    def _whole(self, variables: Mapping[str, Any]) -> dict[str, Any]:
        check_variables(self._definitions, variables, schema=self._schema, limits=self._limits)
        found = get_variable_values(
            self._schema,
            self._definitions,
            dict(variables),
            max_errors=_MOST_ERRORS,
            hide_suggestions=not self._suggestions,
        )
        if isinstance(found, list):
            raise BadInput("; ".join(shortened(error.message) for error in found[:_MOST_SHOWN]))
        return dict(found.coerced)
