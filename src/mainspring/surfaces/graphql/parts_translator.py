"""From a validated document to a Query and the parts of its answer that come later."""

from __future__ import annotations

from collections import deque
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from graphql import FieldNode, NameNode, OperationDefinitionNode, OperationType

from mainspring.blueprint.nodes import Linkage
from mainspring.errors import LimitExceeded
from mainspring.operation.call import reads_of
from mainspring.operation.query import (
    Call,
    Cursor,
    GlobalId,
    Headline,
    Kind,
    Part,
    Read,
    Rows,
    Selection,
    Variant,
    flat,
)
from mainspring.surfaces.graphql.anchors import anchor_key
from mainspring.surfaces.graphql.deferring import streamed
from mainspring.surfaces.graphql.extents import check_extent
from mainspring.surfaces.graphql.later_parts import LaterParts, RowPart, StreamPart, WholePart
from mainspring.surfaces.graphql.translate import Translator, told_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mainspring.blueprint.nodes import RelationNode
    from mainspring.operation.query import Bound, Output, PagePart
    from mainspring.operation.result import Answer
    from mainspring.surfaces.graphql.collect import Fields
    from mainspring.surfaces.graphql.deferring import Deferred, DeferringCollector, Streamed
    from mainspring.surfaces.graphql.schema import RootField
    from mainspring.surfaces.graphql.translate import Translated


_NOWHERE = FieldNode(name=NameNode(value=""))


class PartsTranslator(Translator):
    """Translates an operation whose answer comes in parts, for one shape of its variables.

    What is deferred of rows leaves an anchor in their objects, which tells their keys. Where rows
    or their keys cannot be told apart so, a directive has no effect: on the objects of pages
    behind links, of edges, of page infos and of records, on rows of the past, and where a headline
    of a search is asked for, which rows do not have when they are read alone.

    Args:
        args, options: as `Translator` takes them.
    """

    _collector: DeferringCollector

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._places: dict[object, int] = {}  # of a fragment at its place
        self._drafts: list[_Draft] = []  # of parts of rows, by number
        self._whole: list[WholePart] = []
        self._of_page: tuple[Deferred, ...] = ()  # deferred parts of the page at hand
        self._streams: dict[str, Streamed] = {}  # lists of the page at hand, by key
        self._declared = ""  # the type of the rows at hand, from which others may inherit
        self._linked = False  # whether to-one links lead to the rows at hand
        self._alive: list[FieldNode] = []  # made up, and known by their identity
        self._waiting: deque[Callable[[], None]] = deque()  # parts to translate

    def all(self, operation: OperationDefinitionNode) -> tuple[list[Translated], LaterParts]:
        """Translate the root fields and the parts that come later.

        Raises:
            OperationError: a value cannot be used, or a limit was passed.
        """
        found = self._later_roots(operation)
        while self._waiting:
            self._waiting.popleft()()
        made = tuple(draft.made() for draft in self._drafts)
        parts = LaterParts(of_rows=made, whole=tuple(self._whole))
        check_extent(self._reads(parts), limits=self._limits)
        return found, parts

    def _reads(self, parts: LaterParts) -> Iterator[Read]:
        """List all reads of parts, those of rows for one row."""
        for part in parts.of_rows:
            yield from part.reads.values()
        yield from reads_of(parts.reads, page_size=self._limits.page_size)

    def _later_roots(self, operation: OperationDefinitionNode) -> list[Translated]:
        found = self.roots(operation)
        for item in self._collector.of_root:
            self._waiting.append(partial(self._add_fragment, operation, item))
        return found

    def _add_fragment(self, operation: OperationDefinitionNode, item: Deferred) -> None:
        """Translate a fragment of the root."""
        alone = OperationDefinitionNode(
            operation=operation.operation,
            name=operation.name,
            variable_definitions=operation.variable_definitions,
            selection_set=item.alone(),
        )
        roots = self._later_roots(alone)
        self._add_whole(item, (), roots, alone)

    def _add_whole(
        self,
        item: Deferred,
        path: tuple[str, ...],
        roots: list[Translated],
        operation: OperationDefinitionNode,
    ) -> None:
        part = WholePart(label=item.label, path=path, roots=tuple(roots), operation=operation)
        self._whole.append(part)
        self._check_count()

    # Root fields ------------------------------------------------------------------------------

    def _root(
        self, key: str, name: str, root: RootField, nodes: list[FieldNode]
    ) -> Read | Call | Answer:
        self._forget()
        made = super()._root(key, name, root, nodes)
        for item in self._of_page:
            self._waiting.append(partial(self._add_page_part, key, name, root, nodes[0], item))
        own = streamed(nodes, self._variables)
        match made:
            case Read(moment=None, kind=Kind.MANY, selection=selection) if own is not None:
                return replace(made, selection=self._anchored(selection, own))
            case Read(kind=Kind.PAGE, parts=parts) if self._streams:
                return replace(made, parts=tuple(map(self._anchored_part, parts)))
            case Call(asked=Rows(selection=selection, lists=1) as rows) if own is not None:
                return replace(made, asked=replace(rows, selection=self._anchored(selection, own)))
            case _:
                return made

    def _forget(self) -> None:
        """Know nothing of a root field yet."""
        # What is behind a link may leave anchors, which are of no use to rows of the past.
        self._links.clear()
        self._wrapped.clear()
        self._of_page, self._streams, self._linked = (), {}, False

    def _page_fields(self, nodes: list[FieldNode], type_name: str) -> Fields:
        if self._moment is not None:
            return super()._page_fields(nodes, type_name)
        fields, self._of_page = self._collector.split(nodes, type_name)
        found = ((key, streamed(merged, self._variables)) for key, merged in fields.items())
        self._streams = {key: item for key, item in found if item is not None}
        return fields

    def _anchored_part(self, part: PagePart) -> PagePart:
        item = self._streams.get(part.key)
        if item is None or part.part is not Part.ROWS or part.selection is None:
            return part
        return replace(part, selection=self._anchored(part.selection, item))

    def _add_page_part(
        self, key: str, name: str, root: RootField, node: FieldNode, item: Deferred
    ) -> None:
        """Translate a fragment of a page, or of numbers about a list, at the root."""
        alone = item.as_field(node)
        self._alive.append(alone)
        with told_at(key):
            made = self._root(key, name, root, [alone])
        operation = OperationDefinitionNode(
            operation=OperationType.QUERY, selection_set=item.alone()
        )
        self._add_whole(item, (key,), [made], operation)

    # Rows -------------------------------------------------------------------------------------

    def _variant(self, entity: str, nodes: list[FieldNode]) -> Variant:
        if self._moment is not None or not self._index.entity(entity).key:
            return super()._variant(entity, nodes)
        fields, deferred = self._collector.split(nodes, entity)
        if any(self._tells_of_search(entity, item) for item in deferred):
            return super()._variant(entity, nodes)
        anchors = tuple(self._anchor(entity, nodes, item) for item in deferred)
        return Variant(entity, (*anchors, *self._outputs(entity, fields)))

    def _tells_of_search(self, entity: str, item: Deferred) -> bool:
        """Tell whether a fragment asks for what only the search of a list knows of its rows."""
        headline = self._index.entity(entity).names.headline
        asked = self._collector.object([item.as_field()], entity).values()
        return bool(headline) and any(merged[0].name.value == headline for merged in asked)

    def _anchor(self, entity: str, nodes: list[FieldNode], item: Deferred) -> GlobalId:
        # One for all types of the rows, and for a fragment that is spread at many places.
        place = (id(item.fragment), self._linked, *map(id, nodes))
        number = self._places.get(place)
        if number is None:
            path = tuple(self._path)
            draft = _Draft(item.label, path=path, node=item.as_field(), linked=self._linked)
            number = self._places[place] = self._add(draft)
        draft = self._drafts[number]
        # Each type has a key of its own, which may be another than that of what it inherits from.
        if entity not in draft.variants:
            draft.variants[entity] = ()
            if entity != self._declared:
                draft.as_linked.add(entity)
            self._waiting.append(partial(self._fill, draft, entity))
        return GlobalId(anchor_key(number), internal=True)

    def _fill(self, draft: _Draft, entity: str) -> None:
        """Translate a fragment of rows."""
        self._forget()
        self._moment = None
        self._path, self._linked = list(draft.path), draft.linked
        with told_at(draft.path[0]):
            draft.variants[entity] = self._variants(entity, [draft.node])

    def _variants(self, entity: str, nodes: list[FieldNode]) -> tuple[Variant, ...]:
        before, self._declared = self._declared, entity
        found = super()._variants(entity, nodes)
        self._declared = before
        return found

    def _behind(
        self, entity: str, relation: RelationNode, nodes: list[FieldNode]
    ) -> tuple[Selection, ...]:
        with self._behind_link(to_one=not relation.many and relation.linkage is not Linkage.ON):
            return super()._behind(entity, relation, nodes)

    def _page_behind(
        self, entity: str, relation: RelationNode, nodes: list[FieldNode]
    ) -> tuple[Output, ...]:
        with self._behind_link(to_one=False):
            return super()._page_behind(entity, relation, nodes)

    @contextmanager
    def _behind_link(self, *, to_one: bool) -> Iterator[None]:
        """Know that the rows at hand are those behind a link."""
        before, self._linked = self._linked, to_one
        yield
        self._linked = before

    def _anchored(self, selection: Selection, item: Streamed) -> Selection:
        """Ask for nothing but the keys of a list's rows, which are read by them."""
        entity, variants = selection.entity, selection.variants
        outputs = (one for kind in variants for one in flat(kind.outputs))
        told = any(isinstance(one, Cursor | Headline) for one in outputs)
        if told or not self._index.entity(entity).key:
            return selection
        draft = _Draft(item.label, initial=self.bounds.initial(item.initial))
        draft.variants[entity] = variants
        anchor = GlobalId(anchor_key(self._add(draft)), internal=True)
        return replace(selection, variants=(Variant(entity, (anchor,)),))

    def _add(self, draft: _Draft) -> int:
        self._drafts.append(draft)
        self._check_count()
        return len(self._drafts) - 1

    def _check_count(self) -> None:
        most = self._limits.later_parts
        if len(self._drafts) + len(self._whole) > most:
            msg = f"An answer may have {most} parts that come later."
            raise LimitExceeded(msg, limit="later_parts", hint="Use @defer and @stream less often.")


@dataclass(slots=True)
class _Draft:
    """A part of rows while it is translated."""

    label: str | None
    path: tuple[str, ...] = ()  # of the rows, for errors
    node: FieldNode = _NOWHERE  # of nothing but the fragment; lives as long as its identity counts
    linked: bool = False  # whether to-one links lead to the rows
    # Types whose rows were shown as those of another one, so their own lists have no say.
    as_linked: set[str] = field(default_factory=set)
    initial: Bound | None = None  # of a list that comes row by row
    variants: dict[str, tuple[Variant, ...]] = field(default_factory=dict)  # by entity

    def made(self) -> RowPart | StreamPart:
        reads = {
            entity: Read(
                "row",
                Kind.ONE,
                Selection(entity, variants),
                linked=self.linked or entity in self.as_linked,
            )
            for entity, variants in self.variants.items()
        }
        if self.initial is None:
            return RowPart(label=self.label, reads=reads)
        return StreamPart(label=self.label, reads=reads, initial=self.initial)
