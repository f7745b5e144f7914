"""What `@defer` and `@stream` of a document say, and selection sets without what is deferred."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from graphql import (
    FieldNode,
    FragmentSpreadNode,
    GraphQLDeferDirective,
    GraphQLStreamDirective,
    InlineFragmentNode,
    NameNode,
    SelectionSetNode,
)

from mainspring.surfaces.graphql.collect import Collector
from mainspring.surfaces.graphql.given import Given, arguments_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from graphql import GraphQLDirective, OperationDefinitionNode, SelectionNode

    from mainspring.surfaces.graphql.collect import Fields

DIRECTIVES = frozenset({GraphQLDeferDirective.name, GraphQLStreamDirective.name})


@dataclass(frozen=True, slots=True)
class Deferred:
    """A fragment that is to come later."""

    fragment: InlineFragmentNode | FragmentSpreadNode
    label: str | None

    def alone(self) -> SelectionSetNode:
        """Make a selection set of nothing but the fragment, which is not deferred there."""
        fragment: SelectionNode
        match self.fragment:
            case InlineFragmentNode(type_condition=condition, selection_set=inner):
                fragment = InlineFragmentNode(type_condition=condition, selection_set=inner)
            case FragmentSpreadNode(name=name):
                fragment = FragmentSpreadNode(name=name)
        return SelectionSetNode(selections=(fragment,))

    def as_field(self, field: FieldNode | None = None) -> FieldNode:
        """Make a field of nothing but the fragment: that of a document, or one without a name."""
        if field is None:
            return FieldNode(name=NameNode(value=""), selection_set=self.alone())
        return FieldNode(
            alias=field.alias,
            name=field.name,
            arguments=field.arguments,
            selection_set=self.alone(),
        )


@dataclass(frozen=True, slots=True)
class Streamed:
    """A list that is to come row by row."""

    label: str | None
    initial: Given | None  # how many rows come at first; None is none


def streamed(nodes: Iterable[FieldNode], variables: Mapping[str, Any]) -> Streamed | None:
    """Read how a field is streamed, None when it is not.

    Args:
        nodes: where the field stands; those to be merged, which are all streamed alike.
        variables: coerced.
    """
    for node in nodes:
        given = _given(node, GraphQLStreamDirective, variables)
        if given is not None:
            return Streamed(_label(given), given.get("initialCount"))
    return None


class DeferringCollector(Collector):
    """Collects the fields of selection sets, and can leave out the fragments that are deferred."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._left_out: list[Deferred] | None = None  # None while nothing is
        self.of_root: tuple[Deferred, ...] = ()  # what was left out of the root collected last

    def root(self, operation: OperationDefinitionNode) -> Fields:
        """Collect the root fields of an operation but the deferred ones."""
        fields, self.of_root = self._split([operation.selection_set], "Query")
        return fields

    def split(
        self, nodes: Iterable[FieldNode], type_name: str
    ) -> tuple[Fields, tuple[Deferred, ...]]:
        """Collect the fields below fields, and apart from them the fragments that are deferred."""
        sets = (node.selection_set for node in nodes)
        return self._split([item for item in sets if item is not None], type_name)

    def _split(
        self, sets: Iterable[SelectionSetNode], type_name: str
    ) -> tuple[Fields, tuple[Deferred, ...]]:
        found: list[Deferred] = []
        self._left_out = found
        try:
            fields = self._collect(sets, type_name)
        finally:
            self._left_out = None
        return fields, tuple(item for item in found if self._concerns(item, type_name))

    def _included(self, node: SelectionNode) -> bool:
        if not super()._included(node):
            return False
        if self._left_out is None or isinstance(node, FieldNode):
            return True
        given = _given(node, GraphQLDeferDirective, self._variables)
        if given is None:
            return True
        self._left_out.append(Deferred(node, _label(given)))  # type: ignore[arg-type]
        return False

    def _concerns(self, item: Deferred, type_name: str) -> bool:
        """Tell whether a fragment applies to a type."""
        fragment = item.fragment
        if isinstance(fragment, FragmentSpreadNode):
            condition = self._fragments[fragment.name.value].type_condition
        elif fragment.type_condition is None:
            return True
        else:
            condition = fragment.type_condition
        return self._applies(condition.name.value, type_name)


def _given(
    node: SelectionNode, directive: GraphQLDirective, variables: Mapping[str, Any]
) -> Mapping[str, Given] | None:
    """Read the arguments of a directive; None where it is not there or has no effect."""
    for item in node.directives or ():
        if item.name.value == directive.name:
            given = arguments_of(directive, item, variables)
            switch = given.get("if")
            return given if switch is None or switch.value else None
    return None


def _label(given: Mapping[str, Given]) -> str | None:
    label = given.get("label")
    return None if label is None else label.value
