"""What a document asks of the result of a query."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.queries import ValueKind
from mainspring.operation.query import Field, Parts, Rows, Selection, Whole

if TYPE_CHECKING:
    from collections.abc import Callable

    from graphql import FieldNode

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.queries import ValueType
    from mainspring.operation.query import Asked, Variant
    from mainspring.surfaces.graphql.collect import Collector


class Results:
    """Translates what is asked of results.

    Args:
        index: the blueprint.
        collector: merges the selection sets.
        variants: translates what is asked of rows of an entity.
    """

    def __init__(
        self,
        index: BlueprintIndex,
        *,
        collector: Collector,
        variants: Callable[[str, list[FieldNode]], tuple[Variant, ...]],
    ) -> None:
        self._index = index
        self._collector = collector
        self._variants = variants

    def asked(self, type_: ValueType, nodes: list[FieldNode], *, lists: int = 0) -> Asked:
        """Translate what is asked of a value.

        Args:
            type_: of the value.
            nodes: where it stands in the document; those to be merged.
            lists: how many lists stand around it.
        """
        if type_.items is not None:
            return self.asked(type_.items, nodes, lists=lists + 1)
        match type_.kind:
            case ValueKind.ENTITY:
                selection = Selection(type_.name, self._variants(type_.name, nodes))
                return Rows(selection, lists)
            case ValueKind.RECORD:
                return self._parts(type_.name, nodes, lists)
            case _:
                return Whole()

    def _parts(self, name: str, nodes: list[FieldNode], lists: int) -> Parts:
        known = {field.name: field for field in self._index.record(name).fields}
        fields = []
        for key, merged in self._collector.object(nodes, name).items():
            field = known.get(merged[0].name.value)
            if field is None:
                fields.append(Field(key, "", Whole()))
            else:
                asked = self.asked(field.type, merged, lists=lists)
                fields.append(Field(key, field.attribute, asked))
        return Parts(name, tuple(fields))
