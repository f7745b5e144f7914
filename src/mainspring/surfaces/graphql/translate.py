"""From a validated document to a Query: fragments merged, fields in the document's order."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from mainspring.errors import OperationError
from mainspring.operation.call import reads_of
from mainspring.operation.link_order import order_of_pages
from mainspring.operation.query import (
    Call,
    GlobalId,
    Kind,
    Leaf,
    Link,
    Output,
    Read,
    Selection,
    TypeName,
    Variant,
    Wrapped,
)
from mainspring.operation.result import Answer
from mainspring.operation.variants import depends_on_type
from mainspring.surfaces.graphql.aggregates import Aggregates
from mainspring.surfaces.graphql.arguments import Conditions
from mainspring.surfaces.graphql.asked import Results
from mainspring.surfaces.graphql.bounds import Bounds
from mainspring.surfaces.graphql.extents import check_extent
from mainspring.surfaces.graphql.field_arguments import FieldArguments
from mainspring.surfaces.graphql.gatherings import Gatherings
from mainspring.surfaces.graphql.given import Given, arguments_of
from mainspring.surfaces.graphql.later_parts import NO_PARTS, LaterParts
from mainspring.surfaces.graphql.lists import Lists
from mainspring.surfaces.graphql.page_arguments import moment_of
from mainspring.surfaces.graphql.page_parts import PageParts
from mainspring.surfaces.graphql.query_fields import arguments_given, is_rows
from mainspring.surfaces.graphql.schema import RootField, RootKind
from mainspring.surfaces.graphql.single_rows import SingleRows
from mainspring.surfaces.graphql.slots import Slots
from mainspring.surfaces.graphql.value_sources import Checked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from graphql import FieldNode as FieldAst
    from graphql import OperationDefinitionNode

    from mainspring.blueprint.expression import Expression
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import FieldNode, RelationNode
    from mainspring.conf import Limits
    from mainspring.surfaces.graphql.collect import Collector, Fields
    from mainspring.surfaces.graphql.schema import DomainSchema
    from mainspring.surfaces.graphql.value_sources import Source

    Translated = Read | Call | tuple[str, str] | Answer


class Translator:
    """Translates one operation for one shape of its variables.

    Args:
        domain: the schema and what its names mean.
        index: the blueprint.
        limits: of one operation.
        collector: merges the selection sets.
        variables: coerced.
    """

    def __init__(
        self,
        domain: DomainSchema,
        index: BlueprintIndex,
        *,
        limits: Limits,
        collector: Collector,
        variables: Mapping[str, Any],
    ) -> None:
        self._domain = domain
        self._index = index
        self._limits = limits
        self._collector = collector
        self._variables = variables
        self._path: list[str] = []  # of the field at hand in the answer
        self.slots = Slots(path=lambda: self._path)
        self.bounds = Bounds(self.slots, limits=limits)
        self._moment: Source | None = None  # of the root field at hand, if it reads the past
        self._links: dict[object, Link] = {}
        self._wrapped: dict[object, Output] = {}
        self._arguments = FieldArguments(domain, index, slots=self.slots, variables=variables)
        self._conditions = Conditions(
            domain.members,
            index,
            self.slots,
            limits=limits,
        )
        self._single = SingleRows(domain.members, index, slots=self.slots)
        self._lists = Lists(
            domain.members,
            conditions=self._conditions,
            slots=self.slots,
            bounds=self.bounds,
            limits=limits,
            moment=lambda: self._moment,
        )
        self._pages = PageParts(
            index=index,
            collector=collector,
            variants=self._variants,
            variant=self._variant,
        )
        self._aggregates = Aggregates(
            domain,
            conditions=self._conditions,
            gatherings=Gatherings(
                domain.members,
                self.bounds,
                self.slots,
                limits=limits,
                path=lambda: tuple(self._path),
            ),
            collector=collector,
            variables=variables,
            limits=limits,
        )

    def roots(self, operation: OperationDefinitionNode) -> list[Translated]:
        """Translate the root fields, in order.

        Returns:
            A read for each; (key, name) for those of the schema itself; the answer where it is
            known without reading.

        Raises:
            OperationError: a value cannot be used, or a limit was passed.
        """
        found: list[Translated] = []
        for key, nodes in self._collector.root(operation).items():
            name = nodes[0].name.value
            root = self._domain.roots.get(name)
            if root is None or root.kind is RootKind.NOTHING:
                found.append((key, name))
            else:
                with told_at(key):
                    found.append(self._root(key, name, root, nodes))
        asked = (item for item in found if isinstance(item, Read | Call))
        check_extent(reads_of(asked, page_size=self._limits.page_size), limits=self._limits)
        return found

    def all(self, operation: OperationDefinitionNode) -> tuple[list[Translated], LaterParts]:
        """Translate the root fields and the parts that come later, of which there are none."""
        return self.roots(operation), NO_PARTS

    def _root(
        self, key: str, name: str, root: RootField, nodes: list[FieldAst]
    ) -> Read | Call | Answer:
        self._path = [key]
        definition = self._domain.schema.query_type.fields[name]  # type: ignore[union-attr]
        given = arguments_of(definition, nodes[0], self._variables)
        self._moment = moment_of(given, root.moment)
        if root.kind is RootKind.NODE:
            return self._node(key, given["id"], nodes)
        if root.kind is RootKind.CALL:
            return self._call(key, name, nodes, given)
        read = self._read(key, root, nodes, given)
        if self._moment is None:
            return read
        return replace(read, moment=self.slots.add(self._moment))

    def _read(
        self, key: str, root: RootField, nodes: list[FieldAst], given: Mapping[str, Given]
    ) -> Read:
        match root.kind:
            case RootKind.KEY:
                where = self._single.by_key(root, given)
                return Read(key, Kind.ONE, self._rows(root.entity, nodes, {}, where=where))
            case RootKind.LIST:
                return Read(key, Kind.MANY, self._rows(root.entity, nodes, given))
            case RootKind.PAGE:
                return self._page(key, root, nodes, given)
            case _:
                names = self._index.entity(root.entity).names
                asked = self._page_fields(nodes, names.aggregate)
                return self._aggregates.root(key, asked, self._lists.rows(root.entity, given))

    def _call(self, key: str, name: str, nodes: list[FieldAst], given: Mapping[str, Given]) -> Call:
        query = self._index.query(name)
        results = Results(self._index, collector=self._collector, variants=self._variants)
        asked = results.asked(query.result, nodes)
        pages = is_rows(query.result)
        return Call(
            key,
            name,
            tuple(
                (argument, self.slots.add(Checked(given[argument].source())))
                for argument in arguments_given(query, given)
            ),
            asked,
            limit=self.bounds.limit("limit", given) if pages else None,
            offset=self.bounds.offset(given) if pages else None,
        )

    def _node(self, key: str, given: Given, nodes: list[FieldAst]) -> Read | Answer:
        found = self._single.by_id(key, given)
        if isinstance(found, Answer):
            return found
        entity, where = found
        variant = self._variant(entity, nodes)
        return Read(key, Kind.ONE, Selection(entity, (variant,), where), discreet=True)

    def _page(
        self, key: str, root: RootField, nodes: list[FieldAst], given: Mapping[str, Given]
    ) -> Read:
        base = self._lists.page(root.entity, given, path=tuple(self._path))
        asked = self._page_fields(nodes, self._index.entity(root.entity).names.connection)
        return Read(key, Kind.PAGE, base, self._pages.at_root(base, asked))

    def _page_fields(self, nodes: list[FieldAst], type_name: str) -> Fields:
        """Collect what is asked of a page, or of numbers about a list, at the root."""
        return self._collector.object(nodes, type_name)

    def _rows(
        self,
        entity: str,
        nodes: list[FieldAst],
        given: Mapping[str, Given],
        *,
        where: Expression | None = None,
    ) -> Selection:
        variants = self._variants(entity, nodes)
        if where is not None:
            return Selection(entity, variants, where)
        return replace(self._lists.rows(entity, given), variants=variants)

    def _variants(self, entity: str, nodes: list[FieldAst]) -> tuple[Variant, ...]:
        own = self._variant(entity, nodes)
        found = [own]
        for child in self._index.descendants(entity):
            variant = self._variant(child.name, nodes)
            outputs = variant.outputs
            if outputs != own.outputs or depends_on_type(child.name, outputs, index=self._index):
                found.append(variant)
        return tuple(found)

    def _variant(self, entity: str, nodes: list[FieldAst]) -> Variant:
        fields = self._collector.object(nodes, entity)
        return Variant(entity, self._outputs(entity, fields))

    def _outputs(self, entity: str, fields: Fields) -> tuple[Output, ...]:
        members = self._domain.members[entity]
        outputs: list[Output] = []
        for key, nodes in fields.items():
            name = nodes[0].name.value
            if name == "__typename":
                outputs.append(TypeName(key))
            elif name in members.fields:
                outputs.append(self._leaf(key, entity, members.fields[name], nodes))
            elif name in members.relations:
                outputs.append(self._link(key, entity, members.relations[name], nodes))
            elif name in members.aggregates:
                outputs.append(self._numbers(key, entity, members.aggregates[name], nodes))
            elif name in members.pages:
                outputs.append(self._linked_page(key, entity, members.pages[name], nodes))
            elif name == members.entity.names.headline:
                path = tuple(self._path)
                outputs.append(self._arguments.headline(key, members.entity, nodes, path=path))
            else:
                outputs.append(GlobalId(key))
        return tuple(outputs)

    def _leaf(self, key: str, entity: str, field: FieldNode, nodes: list[FieldAst]) -> Leaf:
        if not field.type.is_object:
            return Leaf(key, field.attribute)
        quantity = field.type.quantity
        named = self._collector.names(
            nodes, field.type.scalar.value if quantity is None else quantity.kind
        )
        unit = self._arguments.unit(entity, field, nodes)
        return Leaf(key, field.attribute, named, unit)

    def _link(self, key: str, entity: str, relation: RelationNode, nodes: list[FieldAst]) -> Link:
        # Once for all types that inherit it: each of them again would be exponential work.
        known = (relation.name, relation.targets, tuple(map(id, nodes)))
        made = self._links.get(known)
        if made is None:
            self._path.append(key)
            selections = self._behind(entity, relation, nodes)
            self._path.pop()
            made = self._links[known] = Link(key, relation.name, selections)
        return made

    def _linked_page(
        self, key: str, entity: str, relation: RelationNode, nodes: list[FieldAst]
    ) -> Output:
        known = (relation.connection, relation.targets, tuple(map(id, nodes)))
        made = self._wrapped.get(known)
        if made is None:
            self._path.append(key)
            made = self._wrapped[known] = Wrapped(key, self._page_behind(entity, relation, nodes))
            self._path.pop()
        return made

    def _numbers(
        self, key: str, entity: str, relation: RelationNode, nodes: list[FieldAst]
    ) -> Output:
        known = (relation.aggregate, relation.targets, tuple(map(id, nodes)))
        made = self._wrapped.get(known)
        if made is None:
            given = self._arguments.given(entity, relation.aggregate, nodes)
            rows = self._lists.every(relation.target, given)
            made = self._wrapped[known] = self._aggregates.linked(key, relation, nodes, rows)
        return made

    def _page_behind(
        self, entity: str, relation: RelationNode, nodes: list[FieldAst]
    ) -> tuple[Output, ...]:
        """Translate a page of the rows behind a link."""
        given = self._arguments.given(entity, relation.connection, nodes)
        base = self._lists.page(relation.target, given, path=tuple(self._path))
        if not base.order and not base.search and base.seed is None:
            base = replace(base, order=order_of_pages(relation, index=self._index))
        return self._pages.behind(relation, base, nodes)

    def _behind(
        self, entity: str, relation: RelationNode, nodes: list[FieldAst]
    ) -> tuple[Selection, ...]:
        if relation.union is not None:
            return tuple(
                Selection(target, (self._variant(target, nodes),)) for target in relation.targets
            )
        if not relation.many:
            return (Selection(relation.target, self._variants(relation.target, nodes)),)
        given = self._arguments.given(entity, relation.name, nodes)
        return (self._rows(relation.target, nodes, given),)


@contextmanager
def told_at(key: str) -> Iterator[None]:
    """Say of a problem at which root field it is."""
    try:
        yield
    except OperationError as error:
        error.path = error.path or (key,)
        raise
