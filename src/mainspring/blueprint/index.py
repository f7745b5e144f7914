"""Look-ups into a blueprint, made once; the blueprint itself stays plain data."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Protocol, TypeVar

from mainspring.blueprint.named_inputs import named_inputs

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mainspring.blueprint.filters import FilterNode
    from mainspring.blueprint.named_inputs import NamedInput
    from mainspring.blueprint.nodes import (
        Blueprint,
        EntityNode,
        EnumNode,
        FieldNode,
        QuantityNode,
        RelationNode,
    )
    from mainspring.blueprint.queries import QueryNode, RecordNode
    from mainspring.blueprint.writes import InputNode


class BlueprintIndex:
    """Finds nodes of one blueprint by name.

    Args:
        blueprint: the domain to look into.
    """

    def __init__(self, blueprint: Blueprint) -> None:
        self.blueprint = blueprint
        self._entities = _by_name(blueprint.entities)
        self._enums = _by_name(blueprint.enums)
        self._filters = _by_name(blueprint.filters)
        self._quantities = _by_name(blueprint.quantities)
        self._queries = _by_name(blueprint.queries)
        self._records = _by_name(blueprint.records)
        self._fields = {
            entity.name: {field.attribute: field for field in entity.fields}
            for entity in blueprint.entities
        }
        self._relations = {entity.name: _by_name(entity.relations) for entity in blueprint.entities}
        # As soon as somebody writes:
        self._inputs: dict[str, dict[str, NamedInput]] = {}
        self._defaults: dict[str, tuple[tuple[InputNode, str], ...]] = {}

    def entity(self, name: str) -> EntityNode:
        """Find an entity by its name; KeyError when there is none."""
        return self._entities[name]

    def enum(self, name: str) -> EnumNode:
        """Find an enum by its name; KeyError when there is none."""
        return self._enums[name]

    def filter(self, name: str) -> FilterNode:
        """Find a filter by its name; KeyError when there is none."""
        return self._filters[name]

    def quantity(self, name: str) -> QuantityNode:
        """Find a kind of amounts by its name; KeyError when there is none."""
        return self._quantities[name]

    def query(self, name: str) -> QueryNode:
        """Find a query by its name; KeyError when there is none."""
        return self._queries[name]

    def record(self, name: str) -> RecordNode:
        """Find a record by its name; KeyError when there is none."""
        return self._records[name]

    def field(self, entity: str, attribute: str) -> FieldNode:
        """Find a field of an entity by its Python attribute; KeyError when there is none."""
        return self._fields[entity][attribute]

    def fields(self, entity: str) -> dict[str, FieldNode]:
        """All fields of an entity by attribute."""
        return self._fields[entity]

    def relation(self, entity: str, name: str) -> RelationNode:
        """Find a relation of an entity by its name; KeyError when there is none."""
        return self._relations[entity][name]

    def relations(self, entity: str) -> dict[str, RelationNode]:
        """All relations of an entity by name."""
        return self._relations[entity]

    def inputs(self, entity: str) -> Mapping[str, NamedInput]:
        """What is behind the names of an entity's inputs; those that nobody may set are not."""
        found = self._inputs.get(entity)
        if found is None:
            found = self._inputs[entity] = named_inputs(
                self._entities[entity],
                fields=self._fields[entity],
                relations=self._relations[entity],
            )
        return found

    def defaults(self, entity: str) -> tuple[tuple[InputNode, str], ...]:
        """List the inputs that a new row has of the principal, with the attribute of theirs."""
        found = self._defaults.get(entity)
        if found is None:
            writes = self._entities[entity].writes
            inputs = () if writes is None else writes.inputs
            defaults = ((item, item.default) for item in inputs)
            found = tuple((item, one.attribute) for item, one in defaults if one is not None)
            self._defaults[entity] = found
        return found

    @cached_property
    def by_label(self) -> dict[str, EntityNode]:
        """Entities by the label of their model, "app_label.ModelName"."""
        return {entity.label: entity for entity in self.blueprint.entities}

    def descendants(self, name: str) -> tuple[EntityNode, ...]:
        """List the entities that inherit from one, nearest first."""
        found: dict[str, EntityNode] = {}
        queue = [self._entities[name]]
        while queue:
            for child, _ in queue.pop(0).children:
                if child not in found:
                    found[child] = self._entities[child]
                    queue.append(found[child])
        return tuple(found.values())

    def child_path(self, name: str, descendant: str) -> tuple[str, ...] | None:
        """Find the links from an entity down to a descendant, or None when it is not one."""
        if name == descendant:
            return ()
        for child, link in self._entities[name].children:
            below = self.child_path(child, descendant)
            if below is not None:
                return (link, *below) if link else below
        return None


class _Named(Protocol):
    @property
    def name(self) -> str: ...


_Node = TypeVar("_Node", bound=_Named)


def _by_name(nodes: Iterable[_Node]) -> dict[str, _Node]:
    return {node.name: node for node in nodes}
