"""Find out what can be asked of the values of every field."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.db import connections, router
from django.db.models import Transform
from django.utils.functional import cached_property

from mainspring.assembly import filter_tables as tables
from mainspring.assembly.custom_lookups import NotExposed, operator_for, own_lookups, part_for
from mainspring.assembly.stages.entity_names import TAKEN_TYPES
from mainspring.assembly.stages.fields import end_of
from mainspring.blueprint.measured_fields import COMPARED, field_set, measure_filter
from mainspring.blueprint.measures import Function
from mainspring.blueprint.nodes import Origin
from mainspring.blueprint.types import RANGES, Scalar
from mainspring.text import numbered

if TYPE_CHECKING:
    from collections.abc import Hashable

    from mainspring.assembly.draft import Draft, EntityDraft
    from mainspring.blueprint.filters import FilterNode, OperatorNode, PartNode
    from mainspring.blueprint.nodes import FieldNode


def add_filters(draft: Draft) -> None:
    """Give every field that can be compared its filter; equal ones are shared."""
    filters = _Filters(draft=draft)
    for item in draft.entities:
        vendor = connections[router.db_for_read(item.model)].vendor
        for attribute, node in item.fields.items():
            found = filters.of(item, node, vendor)
            if found is not None:
                item.fields[attribute] = replace(node, filterable=True, filter=found)
        filters.keep_for_measures(item, vendor)


@dataclass(kw_only=True)
class _Filters:
    """Makes the filters of one domain, each once."""

    draft: Draft
    _of_class: dict[Hashable, str | None] = field(default_factory=dict)
    _known: dict[Hashable, str] = field(default_factory=dict)  # names by what they are made of

    @cached_property
    def _searches(self) -> bool:
        """Whether the lookups of PostgreSQL's searches are registered."""
        return apps.is_installed("django.contrib.postgres")

    def of(self, item: EntityDraft, node: FieldNode, vendor: str) -> str | None:
        """Find the filter of a field, None when it has none or one of its own kind."""
        if (node.type.enum is not None and not node.type.lists) or node.type.quantity is not None:
            return None
        source = self._source(item, node)
        if source is not None and vars(source).get("instance_lookups"):
            return self._found(item, node, source, vendor)
        # Fields of one class are asked the same.
        kind = (type(source), _stored(source), node.type, node.origin, node.filterable, vendor)
        if kind not in self._of_class:
            self._of_class[kind] = self._found(item, node, source, vendor)
        return self._of_class[kind]

    def keep_for_measures(self, item: EntityDraft, vendor: str) -> None:
        """Keep the filters of the measures of an entity's rows, which no field may have."""
        wanted = {measure_filter(Function.COUNT)}
        for function in COMPARED:
            fields = field_set(function, item.fields.values())
            wanted.update(measure_filter(function, field) for field in fields)
        for name in sorted(wanted):
            if name and name not in self.draft.filters:
                self._keep(name, vendor)

    def _found(self, item: EntityDraft, node: FieldNode, source: Any, vendor: str) -> str | None:
        made = self._made(node, source, vendor)
        if made is None:
            return None
        own = own_lookups(source) if source is not None and node.origin is Origin.COLUMN else {}
        key = (made, tuple(own.items()))
        if key not in self._known:
            if own:
                made = self._with_own(made, own, node, source, item)
            self._known[key] = self._named(made, source if own else None, vendor)
        return self._known[key]

    def _source(self, item: EntityDraft, node: FieldNode) -> Any:
        """Find the Django field behind a field, None where an expression makes its value."""
        if node.origin not in {Origin.COLUMN, Origin.CONVERTED}:
            return None
        return end_of(item.model._meta.get_field(node.attribute))

    def _made(self, node: FieldNode, source: Any, vendor: str) -> FilterNode | None:
        stored = _stored(source)
        own = _of_postgresql(node, stored) if vendor == tables.POSTGRESQL else None
        if own is not None:
            return own
        if not node.filterable or node.type.lists or node.type.scalar in RANGES:
            return None
        if node.type.scalar is Scalar.JSON:
            return _of_document(stored, vendor)
        plain = self._plain(node, vendor)
        # What a project says is a date may be stored as anything.
        if not plain.parts or source is None or tables.has_parts(node.type.scalar, stored):
            return plain
        return replace(plain, parts=())

    def _plain(self, node: FieldNode, vendor: str) -> FilterNode:
        if node.type.text is None:
            return self._of_scalar(node.type.scalar, vendor)
        if node.origin is Origin.CONVERTED:
            return tables.equal_filter(node.type.text)
        return tables.text_filter(node.type.text)

    def _of_scalar(self, scalar: Scalar, vendor: str) -> FilterNode:
        searches = vendor == tables.POSTGRESQL and self._searches
        return tables.plain_filter(scalar, searches=searches)

    def _with_own(
        self,
        made: FilterNode,
        own: dict[str, Any],
        node: FieldNode,
        source: Any,
        item: EntityDraft,
    ) -> FilterNode:
        operators: list[OperatorNode] = []
        parts: list[PartNode] = []
        taken = {operator.name for operator in made.operators}
        taken |= {part.name for part in made.parts}
        scalar = Scalar.STRING if node.type.scalar is Scalar.FILE else node.type.scalar
        registry = self.draft.field_classes
        for name, class_ in own.items():
            try:
                if issubclass(class_, Transform):
                    part = part_for(class_, name, field=source, registry=registry, taken=taken)
                    parts.append(part)
                    taken.add(part.name)
                elif name not in {known.lookup for known in made.operators}:
                    found = operator_for(class_, name, scalar=scalar, taken=taken)
                    operators.append(found)
                    taken.add(found.name)
            except NotExposed as error:
                place = f"{item.label}.{node.attribute}"
                message = f"Its lookup {name!r} is not in the schema: {error}."
                self.draft.findings.add("I004", place, message)
        return replace(made, operators=(*made.operators, *operators), parts=(*made.parts, *parts))

    def _named(self, made: FilterNode, source: Any, vendor: str) -> str:
        """Name a filter and keep it, with those of its parts."""
        name = self._free(made, source, vendor)
        self.draft.type_names.add(name)
        self.draft.filters[name] = replace(made, name=name)
        for part in made.parts:
            if part.filter not in self.draft.filters:
                self._keep(part.filter, vendor)
        return name

    def _keep(self, name: str, vendor: str) -> None:
        shared = tables.SHARED.get(name)
        if shared is None:
            shared = self._of_scalar(Scalar(name.removesuffix("Filter")), vendor)
        self._known[(shared, ())] = name
        self.draft.filters[name] = shared
        self.draft.type_names.add(name)
        for part in shared.parts:
            if part.filter not in self.draft.filters:
                self._keep(part.filter, vendor)

    def _free(self, made: FilterNode, source: Any, vendor: str) -> str:
        """Find a name: the usual one, else one after what makes the filter unusual."""
        kept = TAKEN_TYPES | {f"{text}Filter" for text in self.draft.texts}
        if source is None and made.name in kept and made.name not in self.draft.filters:
            return made.name
        wanted = made.name if source is None else f"{type(source).__name__}Filter"
        if wanted in self.draft.type_names:
            wanted = f"{vendor.capitalize()}{wanted}"
        return numbered(wanted, self.draft.type_names)


def _stored(source: Any) -> str:
    """Name the kind of the column that a Django field is stored in; empty where there is none."""
    return "" if source is None else str(source.get_internal_type())


def _of_document(kind: str, vendor: str) -> FilterNode:
    known = kind == "JSONField"
    return tables.json_filter(contains=vendor != "sqlite") if known else tables.OPAQUE


def _of_postgresql(node: FieldNode, kind: str) -> FilterNode | None:
    """Give the filter of a column of a type that PostgreSQL alone has."""
    if node.origin is not Origin.COLUMN:
        return None
    if kind == "ArrayField":
        return tables.list_filter(node.type)
    if node.type.scalar in RANGES:
        return tables.range_filter(node.type.scalar)
    made = {"HStoreField": tables.hstore_filter, "SearchVectorField": tables.vector_filter}
    return made[kind]() if kind in made else None
