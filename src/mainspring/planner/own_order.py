"""The order that rows of an entity have by themselves, as far as a principal may see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.expression import TRUE
from mainspring.blueprint.nodes import FieldNode, Origin
from mainspring.blueprint.types import Scalar, TypeRef
from mainspring.planner.sort_key import SortKey

if TYPE_CHECKING:
    from mainspring.blueprint.nodes import EntityNode, OrderNode
    from mainspring.planner.access import Access


def own_order(entity: EntityNode, *, access: Access) -> tuple[SortKey, ...]:
    """Give the keys of the model's own order, without those that are not seen on every row."""
    keys = (_key(entity.name, key, access=access) for key in entity.order)
    return tuple(key for key in keys if key is not None)


def _key(here: str, key: OrderNode, *, access: Access) -> SortKey | None:
    if not all(_seen_everywhere(here, path, access=access) for path in key.needs):
        return None
    *names, attribute = key.path
    hops = []
    for name in names:
        relation = access.index.relation(here, name)
        hops.append((relation, TRUE, TRUE))
        here = relation.target
    made = FieldNode(
        name=attribute,
        attribute=attribute,
        type=TypeRef(scalar=Scalar.STRING),
        origin=Origin.EXPRESSION,
        nullable=True,
    )
    return SortKey(
        hops=tuple(hops),
        field=access.index.fields(here).get(attribute, made),
        descending=key.descending,
        nulls_first=key.nulls_first,
    )


def _seen_everywhere(here: str, path: tuple[str, ...], *, access: Access) -> bool:
    for name in path[:-1]:
        relation = access.index.relation(here, name)
        followed = access.followed(here, relation)
        if followed != TRUE or access.behind(relation, relation.target) != TRUE:
            return False
        here = relation.target
    return access.field(here, path[-1]) == TRUE
