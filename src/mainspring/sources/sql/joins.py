"""When a to-one link may be a join: the row behind it must be there and be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.nodes import Linkage
from mainspring.sources.sql.managers import shows_all

if TYPE_CHECKING:
    from mainspring.blueprint.nodes import RelationNode
    from mainspring.sources.sql.frame import Frame
    from mainspring.sources.sql.place import Place


def joinable(relation: RelationNode, place: Place, frame: Frame) -> bool:
    """Tell whether a link always leads to a row when its column holds a key.

    Without a constraint in the database a join would lose the row that the link starts from.
    """
    if relation.linkage is not Linkage.FORWARD or not relation.same_database:
        return False
    if frame.past is not None:
        # No constraint holds between what was and what is, or was before it was kept.
        return False
    field = frame.django_field(relation, place.entity)
    target = frame.model(relation.target)
    return (
        len(field.related_fields) == 1
        and bool(getattr(field, "db_constraint", False))
        and bool(field.model._meta.managed)
        and shows_all(target._base_manager)
    )
