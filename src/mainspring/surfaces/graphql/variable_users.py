"""Which root field a variable is used at, for errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graphql import FieldNode, FragmentSpreadNode, VariableNode, visit
from graphql.language.visitor import BREAK, Visitor

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from graphql import FragmentDefinitionNode, Node, OperationDefinitionNode, SelectionSetNode

    Fragments = Mapping[str, FragmentDefinitionNode]


def path_of_user(
    variable: str, operation: OperationDefinitionNode, fragments: Fragments
) -> tuple[str, ...]:
    """Find the first root field that uses a variable, in its arguments or anywhere below.

    Args:
        variable: its name.
        operation: defines it.
        fragments: of the document, by name.

    Returns:
        The path of the field; empty where no field uses the variable.
    """
    for node in _roots(operation.selection_set, fragments, set()):
        if _uses(node, variable, fragments):
            return (node.alias.value if node.alias else node.name.value,)
    return ()


def _roots(
    selections: SelectionSetNode, fragments: Fragments, seen: set[str]
) -> Iterator[FieldNode]:
    for node in selections.selections:
        if isinstance(node, FieldNode):
            yield node
        elif isinstance(node, FragmentSpreadNode):
            if node.name.value not in seen:
                seen.add(node.name.value)
                yield from _roots(fragments[node.name.value].selection_set, fragments, seen)
        else:
            inner: Any = node
            yield from _roots(inner.selection_set, fragments, seen)


def _uses(node: Node, variable: str, fragments: Fragments) -> bool:
    finder = _Finder(variable)
    visit(node, finder)
    seen: set[str] = set()
    while finder.spread and not finder.found:
        name = finder.spread.pop()
        if name not in seen:
            seen.add(name)
            visit(fragments[name], finder)
    return finder.found


class _Finder(Visitor):
    """Looks for a variable, and notes the fragments where it may be, too."""

    def __init__(self, variable: str) -> None:
        super().__init__()
        self.variable = variable
        self.found = False
        self.spread: list[str] = []

    def enter_fragment_spread(self, node: FragmentSpreadNode, *_: Any) -> None:
        self.spread.append(node.name.value)

    def enter_variable(self, node: VariableNode, *_: Any) -> Any:
        if node.name.value == self.variable:
            self.found = True
            return BREAK
        return None
