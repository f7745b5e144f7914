"""The policies of an entity for its rows as they were."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mainspring.blueprint.expression import FALSE, all_of

if TYPE_CHECKING:
    from mainspring.blueprint.nodes import EntityNode


def in_the_past(entity: EntityNode) -> EntityNode:
    """Give an entity with the policies that hold in reads of the past.

    They are those of today, of which the rows as they were decide. Where no version holds a field,
    nobody sees it; and rows that have no history are not judged by others as they were.
    """
    history = entity.history
    if history is None:
        return replace(entity, read=FALSE) if entity.timeless else entity
    fields = (
        replace(field, read=FALSE) if field.attribute in history.left_out else field
        for field in entity.fields
    )
    return replace(entity, read=all_of(entity.read, history.read), fields=tuple(fields))
