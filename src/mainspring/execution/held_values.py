"""What the instances of rows hold: the values of their fields, and the columns of their links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.nodes import Linkage
from mainspring.operation.query import Leaf, Link, Output, Selection, Variant

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mainspring.blueprint.index import BlueprintIndex


class HeldValues:
    """Finds what rows hold.

    Args:
        index: the blueprint.
        past: whether the rows are as they were, and hold what their versions do.
    """

    def __init__(self, index: BlueprintIndex, *, past: bool) -> None:
        self._index = index
        self._past = past

    def names(self, entity: str) -> Iterable[str]:
        """List the fields that rows hold."""
        history = self._index.entity(entity).history if self._past else None
        left_out = () if history is None else history.left_out
        return (name for name in self._index.fields(entity) if name not in left_out)

    def outputs(self, entity: str) -> tuple[Output, ...]:
        """Ask for the fields, and whether the keys behind the links are seen."""
        return (*self._leaves(entity), *self._links(entity))

    def _leaves(self, entity: str) -> tuple[Output, ...]:
        return tuple(Leaf(name, name) for name in self.names(entity))

    def _links(self, entity: str) -> tuple[Output, ...]:
        """Ask for the rows behind links whose keys the rows hold as columns."""
        return tuple(
            Link(name, name, (Selection(to, (Variant(to, self._leaves(to)),)),))
            for name, relation in self._index.relations(entity).items()
            if relation.linkage is Linkage.FORWARD
            for to in (relation.target,)
        )
