"""A blueprint in the making: what the stages of assembly write into."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mainspring.assembly.holdings import Holdings
from mainspring.blueprint.expression import TRUE, Expression

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mainspring.assembly.findings import Findings
    from mainspring.assembly.registered_fields import Registry
    from mainspring.blueprint.bindings import BatchFunction, QueryFunction
    from mainspring.blueprint.emitting import EmissionNode
    from mainspring.blueprint.filters import FilterNode
    from mainspring.blueprint.nodes import (
        EntityNames,
        EnumNode,
        FieldNode,
        FullTextNode,
        HistoryNode,
        OrderNode,
        QuantityNode,
        RelationNode,
        TextNode,
        UniqueNode,
    )
    from mainspring.blueprint.queries import QueryNode, RecordNode
    from mainspring.blueprint.writes import StateNode, WriteNode
    from mainspring.definition.entity import Entity
    from mainspring.definition.states import States


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
    headlines: tuple[tuple[str, tuple[str, ...]], ...] = ()
    order: tuple[OrderNode, ...] = ()
    history: HistoryNode | None = None
    timeless: bool = False
    writes: WriteNode | None = None
    states: dict[str, tuple[States, StateNode]] = field(default_factory=dict)  # by attribute

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
    quantities: dict[str, QuantityNode] = field(default_factory=dict)  # by name
    rates: Callable[[], Mapping[str, Any]] | None = (
        None  # of currencies, where the project has them
    )
    emits: Mapping[str, Any] = field(default_factory=dict)  # of models, by their labels
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
    rules: dict[str, Callable[..., Any]] = field(default_factory=dict)  # checks, by binding
    actions: dict[str, QueryFunction] = field(default_factory=dict)  # by an action's binding
    emissions: list[EmissionNode] = field(default_factory=list)  # events that writes publish
    # Methods that handle events, by where they are.
    handlers: dict[str, Callable[..., Any]] = field(default_factory=dict)
    mutations: set[str] = field(default_factory=set)  # root fields that write, so far
    _by_model: dict[Any, EntityDraft] = field(default_factory=dict)
    _by_name: dict[str, EntityDraft] = field(default_factory=dict)
    _kept: frozenset[str] | None = None  # tables, once all entities are collected
    field_classes: Registry = field(default_factory=dict)  # what the project says of them
    doubles: list[type[Entity[Any]]] = field(default_factory=list)  # of models that have one
    instead: type[Entity[Any]] | None = None  # the only one of its model that counts
    type_names: set[str] = field(default_factory=set)  # names of all types so far

    def keeps(self, model: Any) -> bool:
        """Tell whether an entity declares that versions of the rows of a model's table are kept."""
        if self._kept is None:
            self._kept = frozenset(
                item.model._meta.db_table
                for item in self.entities
                if item.definition is not None and item.definition.history is not None
            )
        return model._meta.db_table in self._kept

    def by_model(self, model: Any) -> EntityDraft | None:
        """Find the draft of exactly a model."""
        if len(self._by_model) != len(self.entities):
            self._by_model = {item.model: item for item in self.entities}
        return self._by_model.get(model)

    def by_name(self, name: str) -> EntityDraft:
        """Find the draft of an entity by its name, once all have theirs."""
        if not self._by_name:
            self._by_name = {item.name: item for item in self.entities}
        return self._by_name[name]
