"""What is asked of a page: its rows as nodes or edges, and what is told of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from mainspring.operation.query import (
    Cursor,
    Link,
    Output,
    PagePart,
    Part,
    Tell,
    Text,
    Told,
    Variant,
    Wrapped,
)
from mainspring.surfaces.graphql.page_info import info_of_links, page_with_ends

if TYPE_CHECKING:
    from collections.abc import Callable

    from graphql import FieldNode

    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import RelationNode
    from mainspring.operation.query import Selection
    from mainspring.surfaces.graphql.collect import Collector, Fields


@dataclass(frozen=True, slots=True, kw_only=True)
class PageParts:
    """Translates the parts of pages, at the root and behind links.

    Args:
        index: the blueprint.
        collector: merges the selection sets.
        variants: translates what is asked of rows of an entity, by their types.
        variant: the same for rows of one type.
    """

    index: BlueprintIndex
    collector: Collector
    variants: Callable[[str, list[FieldNode]], tuple[Variant, ...]]
    variant: Callable[[str, list[FieldNode]], Variant]

    def at_root(self, base: Selection, asked: Fields) -> tuple[PagePart, ...]:
        """Translate the parts of a page of its own.

        Args:
            base: its rows.
            asked: the fields of the page.
        """
        return tuple(self._at_root(key, base, nodes) for key, nodes in asked.items())

    def _at_root(self, key: str, base: Selection, nodes: list[FieldNode]) -> PagePart:
        match nodes[0].name.value:
            case "__typename":
                name = self.index.entity(base.entity).names.connection
                return PagePart(key, Part.TYPE_NAME, inner=(("", name),))
            case "totalCount":
                return PagePart(key, Part.TOTAL)
            case "pageInfo":
                names = self.collector.names(nodes, "PageInfo")
                return PagePart(key, Part.INFO, page_with_ends(base, names), names)
            case name:
                return PagePart(key, Part.ROWS, self._rows(name, base, nodes))

    def behind(
        self, relation: RelationNode, base: Selection, nodes: list[FieldNode]
    ) -> tuple[Output, ...]:
        """Translate the parts of a page of linked rows: each is asked for by itself.

        Args:
            relation: the link.
            base: the rows.
            nodes: where the page stands in the document.
        """
        asked = self.collector.object(nodes, self.index.entity(base.entity).names.connection)
        return tuple(self._behind(key, relation, base, merged) for key, merged in asked.items())

    def _behind(
        self, key: str, relation: RelationNode, base: Selection, nodes: list[FieldNode]
    ) -> Output:
        match nodes[0].name.value:
            case "__typename":
                return Text(key, self.index.entity(base.entity).names.connection)
            case "totalCount":
                return Told(key, relation.name, Tell.TOTAL, base)
            case "pageInfo":
                info = (
                    info_of_links(inner, name, relation=relation, base=base)
                    for inner, name in self.collector.names(nodes, "PageInfo")
                )
                return Wrapped(key, tuple(info))
            case name:
                return Link(key, relation.name, (self._rows(name, base, nodes),))

    def _rows(self, name: str, base: Selection, nodes: list[FieldNode]) -> Selection:
        asked = self.variants if name == "nodes" else self._edges
        return replace(base, variants=asked(base.entity, nodes))

    def _edges(self, entity: str, nodes: list[FieldNode]) -> tuple[Variant, ...]:
        type_name = self.index.entity(entity).names.edge
        asked = self.collector.object(nodes, type_name)
        found = {
            key: {variant.entity: variant for variant in self.variants(entity, merged)}
            for key, merged in asked.items()
            if merged[0].name.value == "node"
        }

        def part(key: str, kind: str) -> Output:
            if key not in found:
                is_cursor = asked[key][0].name.value == "cursor"
                return Cursor(key) if is_cursor else Text(key, type_name)
            variant = found[key].get(kind) or self.variant(kind, asked[key])
            return Wrapped(key, variant.outputs)

        # Rows of every type that one of the nodes tells apart have all parts of the edge.
        kinds = dict.fromkeys((entity, *chain.from_iterable(found.values())))
        return tuple(Variant(kind, tuple(part(key, kind) for key in asked)) for kind in kinds)
