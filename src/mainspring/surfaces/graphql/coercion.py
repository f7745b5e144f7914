"""From the variables of a request, JSON values, to values of their types."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from graphql import (
    FieldNode,
    GraphQLError,
    Undefined,
    get_variable_values,
    is_enum_type,
    is_leaf_type,
    is_non_null_type,
    print_ast,
    type_from_ast,
)

from mainspring.errors import BadInput
from mainspring.surfaces.graphql.given import one_of_hint
from mainspring.surfaces.graphql.texts import shortened
from mainspring.surfaces.graphql.variables import check_variables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from graphql import GraphQLSchema, SelectionNode
    from graphql.language.ast import OperationDefinitionNode

    from mainspring.conf import Limits

_MOST_ERRORS = 20
_MOST_SHOWN = 5
# The library's words; without them there is no hint.
_ONE_OF = re.compile(
    r"Variable '\$(\w+)' has invalid value.*: Within OneOf Input Object type '(\w+)'", re.DOTALL
)


_ZONE = re.compile(r"Variable '\$(\w+)' has invalid value.*: TimeZoneName is", re.DOTALL)


class Coerced(NamedTuple):
    """The variables of a request, values of their types."""

    values: dict[str, Any]  # absent ones are left out
    is_plain: bool = False  # whether all are there and none is more than a value of its type


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
        self._selections = operation.selection_set.selections
        self._schema = schema
        self._limits = limits
        self._suggestions = suggestions
        self._is_plain = True  # as long as no value may shape a statement, as an enum's does
        # What coerces plain values, by variable; None where one has another type.
        self._plain = self._plain_ones()

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
        return self._quickly(variables) or Coerced(self._whole(variables))

    def _quickly(self, variables: Mapping[str, Any]) -> Coerced | None:
        """Coerce plain values that are all there and fit; None for everything else."""
        if self._plain is None:
            return None
        found = {}
        is_plain = self._is_plain
        try:
            for name, coerce in self._plain:
                value = variables.get(name)
                if not isinstance(value, str | int | float):
                    return None
                if value is True or value is False:
                    is_plain = False
                found[name] = coerce(value)
        except (GraphQLError, ValueError):
            return None  # the whole way tells which value does not fit
        return None if Undefined in found.values() else Coerced(found, is_plain)

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
            text = "; ".join(shortened(error.message) for error in found[:_MOST_SHOWN])
            raise self._choice_problem(found[0]) or self._zone_problem(found[0]) or BadInput(text)
        return dict(found.coerced)

    def _choice_problem(self, error: GraphQLError) -> BadInput | None:
        """Tell of an object that is to have exactly one field; None for other errors."""
        match = _ONE_OF.match(error.message)
        if match is None:
            return None
        variable, name = match.groups()
        type_: Any = self._schema.type_map[name]
        path = _using(self._selections, variable)
        return BadInput(shortened(error.message), hint=one_of_hint(type_.fields), path=path)

    def _zone_problem(self, error: GraphQLError) -> BadInput | None:
        """Tell of a time zone that there is not; None for other errors."""
        match = _ZONE.match(error.message)
        if match is None:
            return None
        path = _using(self._selections, match[1])
        hint = "Give a name such as America/New_York, or UTC."
        return BadInput(shortened(error.message), hint=hint, path=path)


def _using(selections: Iterable[SelectionNode], variable: str) -> tuple[str, ...]:
    """Find the root field whose arguments use a variable: its path, empty when there is none."""
    for node in selections:
        if isinstance(node, FieldNode):
            texts = (print_ast(argument.value) for argument in node.arguments or ())
            if any(re.search(rf"\${variable}\b", text) for text in texts):
                return (node.alias.value if node.alias else node.name.value,)
    return ()
