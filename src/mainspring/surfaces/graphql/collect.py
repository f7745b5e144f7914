"""Merge selection sets for one concrete type: specification, section 6.3.2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graphql import (
    FieldNode,
    FragmentSpreadNode,
    GraphQLInterfaceType,
    GraphQLUnionType,
    InlineFragmentNode,
    VariableNode,
)

from mainspring.surfaces.graphql.given import check_not_null

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from graphql import (
        FragmentDefinitionNode,
        GraphQLSchema,
        OperationDefinitionNode,
        SelectionNode,
        SelectionSetNode,
    )

Fields = dict[str, list[FieldNode]]
"""Fields by their key in the answer, in the document's order; those to be merged together."""


class Collector:
    """Collects the fields of selection sets.

    Args:
        schema: tells which types a fragment applies to.
        fragments: of the document, by name.
        variables: coerced, for `@skip` and `@include`.
    """

    def __init__(
        self,
        schema: GraphQLSchema,
        *,
        fragments: Mapping[str, FragmentDefinitionNode],
        variables: Mapping[str, Any],
    ) -> None:
        self._schema = schema
        self._fragments = fragments
        self._variables = variables

    def root(self, operation: OperationDefinitionNode) -> Fields:
        """Collect the root fields of an operation.

        Raises:
            BadInput: a variable that is null decides whether a field is included.
        """
        return self._collect([operation.selection_set], operation.operation.value.capitalize())

    def object(self, nodes: Iterable[FieldNode], type_name: str) -> Fields:
        """Collect the fields below fields that are merged, for a concrete type."""
        sets = (node.selection_set for node in nodes)
        return self._collect([item for item in sets if item is not None], type_name)

    def names(self, nodes: Iterable[FieldNode], type_name: str) -> tuple[tuple[str, str], ...]:
        """Give the keys of the fields below fields that are merged, with their names."""
        fields = self.object(nodes, type_name)
        return tuple((key, merged[0].name.value) for key, merged in fields.items())

    def _collect(self, sets: Iterable[SelectionSetNode], type_name: str) -> Fields:
        found: Fields = {}
        visited: set[str] = set()
        for item in sets:
            self._add(item.selections, type_name, found, visited)
        return found

    def _add(
        self,
        selections: Iterable[SelectionNode],
        type_name: str,
        found: Fields,
        visited: set[str],
    ) -> None:
        for node in selections:
            if not self._included(node):
                continue
            match node:
                case FieldNode():
                    key = node.alias.value if node.alias else node.name.value
                    found.setdefault(key, []).append(node)
                case InlineFragmentNode():
                    condition = node.type_condition
                    if condition is None or self._applies(condition.name.value, type_name):
                        self._add(node.selection_set.selections, type_name, found, visited)
                case FragmentSpreadNode():
                    self._spread(node.name.value, type_name, found, visited)

    def _spread(self, name: str, type_name: str, found: Fields, visited: set[str]) -> None:
        if name in visited:
            return
        visited.add(name)
        fragment = self._fragments[name]
        if self._applies(fragment.type_condition.name.value, type_name):
            self._add(fragment.selection_set.selections, type_name, found, visited)

    def _applies(self, condition: str, type_name: str) -> bool:
        if condition == type_name:
            return True
        abstract = self._schema.type_map[condition]
        if not isinstance(abstract, GraphQLInterfaceType | GraphQLUnionType):
            return False
        return self._schema.is_sub_type(abstract, self._schema.type_map[type_name])

    def _included(self, node: SelectionNode) -> bool:
        for directive in node.directives or ():
            name = directive.name.value
            if name in {"skip", "include"}:
                (argument,) = directive.arguments or ()
                value: Any = argument.value
                if isinstance(value, VariableNode):
                    check_not_null(value, self._variables, type_="Boolean!")
                    truth = self._variables[value.name.value]
                else:
                    truth = value.value
                if truth is (name == "skip"):
                    return False
        return True
