"""The mark of an order, by which a cursor knows the order that it is a place in."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from mainspring.errors import BadInput

if TYPE_CHECKING:
    from mainspring.operation.query import Boundary
    from mainspring.planner.plan import (
        Fetch,
    )
    from mainspring.planner.sort_key import SortKey

_LENGTH = 12  # hexadecimal digits


def mark_of(entity: str, order: tuple[SortKey, ...]) -> str:
    """Make the mark of an order: equal for the same keys in the same directions only."""
    keys = [
        (
            *(relation.name for relation, _, _ in key.hops),
            key.field.attribute,
            key.descending,
            key.nulls_first,
            key.shuffled,
            *(("seed",) if key.seed is not None else ()),
            *(("search",) if key.search is not None else ()),
            *((key.measure,) if key.measure is not None else ()),
        )
        for key in order
    ]
    return hashlib.sha256(repr((entity, keys)).encode()).hexdigest()[:_LENGTH]


def check_boundaries(fetch: Fetch) -> None:
    """Refuse cursors that are no places in the order of a page.

    Raises:
        BadInput: one is of another order.
    """
    for boundary in (fetch.after, fetch.before):
        if boundary is not None and not _fits(boundary, fetch):
            msg = f"A cursor of {fetch.entity} is of another list, or of one in another order."
            raise BadInput(msg, hint="Ask with the orderBy that the cursor came from.")


def _fits(boundary: Boundary, fetch: Fetch) -> bool:
    mark = mark_of(fetch.entity, fetch.order)
    return boundary.order == mark and len(boundary.values) == len(fetch.order)
