"""The order that a declared link gives the rows it leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.blueprint.nodes import FieldNode, Origin
from mainspring.blueprint.types import Scalar, TypeRef
from mainspring.planner.sort_key import SortKey

if TYPE_CHECKING:
    from mainspring.blueprint.nodes import OrderNode, RelationNode


def link_order(relation: RelationNode) -> tuple[SortKey, ...]:
    """Give the keys of a link's own order.

    They are seen on all rows that it leads to: it leads to no others.
    """
    return tuple(_key(key) for key in relation.order)


def _key(key: OrderNode) -> SortKey:
    attribute = "__".join(key.path)
    made = FieldNode(
        name=attribute,
        attribute=attribute,
        type=TypeRef(scalar=Scalar.STRING),
        origin=Origin.COLUMN,
        nullable=key.nulls_first is not None,
    )
    return SortKey(hops=(), field=made, descending=key.descending, nulls_first=key.nulls_first)
