"""Which variables a document uses below its root fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graphql import FieldNode, VariableNode, visit
from graphql.language.visitor import SKIP, Visitor

if TYPE_CHECKING:
    from collections.abc import Mapping

    from graphql import FragmentDefinitionNode, OperationDefinitionNode


def variables_below(
    operation: OperationDefinitionNode, fragments: Mapping[str, FragmentDefinitionNode]
) -> frozenset[str]:
    """List the variables of an operation that shape what it does.

    Those in arguments of its root fields alone do not, but for conditions.
    """
    finder = _Finder()
    visit(operation, finder)
    finder.depth = 1  # a fragment may be spread anywhere
    for fragment in fragments.values():
        visit(fragment, finder)
    return frozenset(finder.found)


class _Finder(Visitor):
    """Finds variables that are not arguments of a root field."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.depth = 0

    def enter_field(self, _node: FieldNode, *_: Any) -> None:
        self.depth += 1

    def leave_field(self, _node: FieldNode, *_: Any) -> None:
        self.depth -= 1

    def enter_argument(self, node: Any, _key: Any, parent: Any, _path: Any, ancestors: Any) -> Any:
        owner = ancestors[-1] if ancestors and not isinstance(parent, FieldNode) else parent
        is_own = isinstance(owner, FieldNode) and self.depth == 1
        # A condition shapes a statement; all else of a root field is only a value.
        return SKIP if is_own and node.name.value != "where" else None

    def enter_variable_definition(self, *_: Any) -> Any:
        return SKIP

    def enter_variable(self, node: VariableNode, *_: Any) -> None:
        self.found.add(node.name.value)
