"""A blueprint in the making: what the stages of assembly write into."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mainspring.assembly.holdings import Holdings
from mainspring.blueprint.expression import TRUE, Expression

if TYPE_CHECKING:
    from collections.abc import Callable

    from mainspring.assembly.findings import Findings
    from mainspring.assembly.registered_fields import Registry
    from mainspring.blueprint.bindings import BatchFunction, QueryFunction
    from mainspring.blueprint.filters import FilterNode
    from mainspring.blueprint.nodes import (
        EntityNames,
        EnumNode,
        FieldNode,
        FullTextNode,
        OrderNode,
        RelationNode,
        TextNode,
        UniqueNode,
    )
    from mainspring.blueprint.queries import QueryNode, RecordNode
    from mainspring.definition.entity import Entity


@dataclass(kw_only=True)
class EntityDraft:
    """One entity in the making."""

    model: Any
    definition: type[Entity[Any]] | None
    name: str = ""
    names: EntityNames | None = None
    fields: dict[str, FieldNode] = field(default_factory=dict)  # by attribute
    relations: dict[str, RelationNode] = field(default_factory=dict)  # by attribute
    key: tuple[str, ...] = ()
    uniques: tuple[UniqueNode, ...] = ()
    parents: tuple[tuple[str, str], ...] = ()
    children: tuple[tuple[str, str], ...] = ()
    read: Expression = TRUE
    search: tuple[tuple[str, ...], ...] = ()
    full_text: FullTextNode | None = None
    order: tuple[OrderNode, ...] = ()

    @property
    def label(self) -> str:
        """The label of the model, which names the entity in findings."""
        return str(self.model._meta.label)


@dataclass(kw_only=True)
class Draft:
    """A domain in the making."""

    findings: Findings
    holdings: Holdings = field(default_factory=Holdings)  # what rules can ask for with any effect
    entities: list[EntityDraft] = field(default_factory=list)
    enums: dict[str, EnumNode] = field(default_factory=dict)
    filters: dict[str, FilterNode] = field(default_factory=dict)
    texts: dict[str, TextNode] = field(default_factory=dict)  # types of texts, by name
    unions: dict[str, tuple[str, ...]] = field(default_factory=dict)
    expressions: dict[tuple[str, str], Any] = field(default_factory=dict)
    functions: dict[tuple[str, str], BatchFunction] = field(default_factory=dict)
    # declared relation -> makes its condition from the columns of the row that it starts from
    links: dict[tuple[str, str], Callable[[Callable[[str], Any]], Any]] = field(
        default_factory=dict
    )
    tests: dict[str, Callable[..., bool]] = field(default_factory=dict)
    conditions: dict[str, Any] = field(default_factory=dict)
    queries: dict[str, QueryNode] = field(default_factory=dict)  # by name
    records: dict[type, RecordNode] = field(default_factory=dict)  # by dataclass
    choices: dict[str, type] = field(default_factory=dict)  # enum of a query -> class
    calls: dict[str, QueryFunction] = field(default_factory=dict)  # by a query's binding
    _by_model: dict[Any, EntityDraft] = field(default_factory=dict)
    field_classes: Registry = field(default_factory=dict)  # what the project says of them
    type_names: set[str] = field(default_factory=set)  # names of all types so far

    def by_model(self, model: Any) -> EntityDraft | None:
        """Find the draft of exactly a model."""
        if len(self._by_model) != len(self.entities):
            self._by_model = {item.model: item for item in self.entities}
        return self._by_model.get(model)
