"""What the names of inputs stand for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mainspring.blueprint.expression import FALSE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mainspring.blueprint.nodes import EntityNode, FieldNode, RelationNode
    from mainspring.blueprint.writes import Change, InputNode


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedInput:
    """What is behind the name of an input."""

    attribute: str  # of the field; of a link the name of its relation
    field: FieldNode | None = None  # that it is a value of
    relation: RelationNode | None = None  # that it says what to do with
    change: Change | None = None  # what is done with the value beside setting it


def named_inputs(
    entity: EntityNode, *, fields: Mapping[str, FieldNode], relations: Mapping[str, RelationNode]
) -> dict[str, NamedInput]:
    """List what somebody may give to the rows of an entity, by name.

    Args:
        entity: the entity.
        fields: its own, by attribute.
        relations: its own, by name.
    """
    writes = entity.writes
    found = {}
    for node in () if writes is None else writes.inputs:
        if node.allow != FALSE:
            field, relation = fields.get(node.attribute), None
            if node.is_link:
                field, relation = None, relations[node.attribute]
            for name, change in _names(node):
                found[name] = NamedInput(
                    attribute=node.attribute, field=field, relation=relation, change=change
                )
    return found


def _names(node: InputNode) -> Iterator[tuple[str, Change | None]]:
    yield node.name, None
    for change, name in node.changes:
        yield name, change
