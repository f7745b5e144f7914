"""What stands behind the names of a type's fields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import EntityNode, FieldNode, RelationNode


@dataclass(frozen=True, slots=True, kw_only=True)
class Members:
    """The fields and links of an entity by their names in the schema."""

    entity: EntityNode
    fields: dict[str, FieldNode]
    relations: dict[str, RelationNode]
    pages: dict[str, RelationNode]  # by the name of their connection
    aggregates: dict[str, RelationNode]  # by the name of their measures

    def reference(self, attribute: str) -> FieldNode | RelationNode:
        """Find a part of a unique key: a field by its attribute or a link by its name."""
        relation = self.relations.get(attribute)
        if relation is not None:
            return relation
        return next(field for field in self.fields.values() if field.attribute == attribute)


def members_of(index: BlueprintIndex) -> dict[str, Members]:
    """Make the members of every entity, by the entity's name."""
    return {
        entity.name: Members(
            entity=entity,
            fields={field.name: field for field in entity.fields},
            relations={relation.name: relation for relation in entity.relations},
            pages={item.connection: item for item in entity.relations if item.connection},
            aggregates={item.aggregate: item for item in entity.relations if item.aggregate},
        )
        for entity in index.blueprint.entities
    }
