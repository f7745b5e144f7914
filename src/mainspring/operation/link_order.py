"""The own order of a declared link as one that somebody asks for, so that cursors can hold it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.operation.order import Order

if TYPE_CHECKING:
    from mainspring.blueprint.index import BlueprintIndex
    from mainspring.blueprint.nodes import OrderNode, RelationNode


def order_of_pages(relation: RelationNode, *, index: BlueprintIndex) -> tuple[Order, ...]:
    """Give the order of pages of linked rows where none is asked for; of most links it is none.

    What is not in the schema is left out: a cursor would tell its values.
    """
    found = (_asked(relation.target, key, index=index) for key in relation.order)
    return tuple(order for order in found if order is not None)


def _asked(entity: str, key: OrderNode, *, index: BlueprintIndex) -> Order | None:
    ((*names, attribute),) = key.needs
    path: list[str] = []
    for name in names:
        known = index.relations(entity).values()
        link = next((item for item in known if name in {item.attribute, item.query}), None)
        if link is None:
            return None
        path.append(link.name)
        entity = link.target
    field = index.fields(entity).get(attribute)
    if field is None or not field.sortable:
        return None
    return Order((*path, attribute), descending=key.descending, nulls_first=key.nulls_first)
