"""How large a document is, measured on its syntax tree before anything else looks at it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from graphql import FieldNode, FragmentDefinitionNode, FragmentSpreadNode, InlineFragmentNode

from mainspring.errors import LimitExceeded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from graphql import DocumentNode, OperationDefinitionNode, SelectionNode

    from mainspring.conf import Limits

_ENDLESS = 1_000_000


@dataclass(frozen=True, slots=True)
class Size:
    """Numbers of a selection set with all fragments in it."""

    depth: int = 0  # nested selection sets
    aliases: int = 0  # fields under another name
    fields: int = 0

    def __add__(self, other: Size) -> Size:
        return Size(
            max(self.depth, other.depth),
            min(self.aliases + other.aliases, _ENDLESS),
            min(self.fields + other.fields, _ENDLESS),
        )


class Measure:
    """Measures the operations of a document; each fragment is measured once.

    Args:
        document: parsed.
    """

    def __init__(self, document: DocumentNode) -> None:
        self._fragments = {
            item.name.value: item
            for item in document.definitions
            if isinstance(item, FragmentDefinitionNode)
        }
        self._sizes: dict[str, Size | None] = {}

    def operation(self, operation: OperationDefinitionNode) -> Size:
        """Measure an operation without its introspection."""
        return self._selections(operation.selection_set.selections)

    def _selections(self, nodes: Iterable[SelectionNode]) -> Size:
        size = Size()
        for node in nodes:
            match node:
                case FieldNode():
                    size += self._field(node)
                case InlineFragmentNode():
                    size += self._selections(node.selection_set.selections)
                case FragmentSpreadNode():
                    size += self._fragment(node.name.value)
        return size

    def _field(self, node: FieldNode) -> Size:
        name = node.name.value
        aliased = node.alias is not None and node.alias.value != name
        own = Size(0, int(aliased), 1)
        if node.selection_set is None:
            return own
        inner = self._selections(node.selection_set.selections)
        return own + Size(inner.depth + 1, inner.aliases, inner.fields)

    def _fragment(self, name: str) -> Size:
        if name in self._sizes:
            # None while it is being measured: it contains itself, which validation refuses.
            return self._sizes[name] or Size()
        self._sizes[name] = None
        fragment = self._fragments.get(name)
        size = Size() if fragment is None else self._selections(fragment.selection_set.selections)
        self._sizes[name] = size
        return size


def check_size(document: DocumentNode, operation: OperationDefinitionNode, limits: Limits) -> None:
    """Refuse an operation that is too large.

    Raises:
        LimitExceeded: it is.
    """
    measure = Measure(document)
    introspects = _introspection_only(operation)
    size = measure.operation(operation)
    depth, name = (
        (limits.introspection_depth, "introspection_depth")
        if introspects
        else (limits.depth, "depth")
    )
    if size.depth > depth:
        msg = f"The operation is nested {size.depth} deep; at most {depth} is allowed."
        raise LimitExceeded(msg, limit=name)
    if size.aliases > limits.aliases:
        msg = f"The operation holds {size.aliases} aliases; at most {limits.aliases} are allowed."
        raise LimitExceeded(msg, limit="aliases")
    if size.fields > limits.cost:
        msg = f"The operation asks for {size.fields} fields; at most {limits.cost} are allowed."
        raise LimitExceeded(msg, limit="cost")
    roots = len(operation.selection_set.selections)
    if roots > limits.root_fields:
        msg = f"The operation has {roots} root fields; at most {limits.root_fields} are allowed."
        raise LimitExceeded(msg, limit="root_fields")


def _introspection_only(operation: OperationDefinitionNode) -> bool:
    return all(
        isinstance(node, FieldNode) and node.name.value.startswith("__")
        for node in operation.selection_set.selections
    )


def count_directives(document: DocumentNode) -> int:
    """Count the directives of a document, iteratively, as it may be deep."""
    count = 0
    queue: list[object] = list(document.definitions)
    while queue:
        node = queue.pop()
        count += len(getattr(node, "directives", None) or ())
        inner = getattr(node, "selection_set", None)
        if inner is not None:
            queue.extend(inner.selections)
        queue.extend(getattr(node, "variable_definitions", None) or ())
    return count
