"""Measures that keep the values of rows, as Django's aggregates are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Aggregate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.db.models import Q


class ListOf(Aggregate):
    """The values of a field as a list, without nulls.

    Args:
        field: of the entity.
        order_by: names by which rows are sorted, as of `order_by` of records; behind them, and
            without any, values are sorted by themselves.
        distinct: whether of equal values just the first one is there.
        limit: how many values at most; all when not given.
        filter: which rows count.
    """

    name = "ListOf"
    allow_distinct = True

    def __init__(
        self,
        field: str,
        *,
        order_by: str | Sequence[str] = (),
        distinct: bool = False,
        limit: int | None = None,
        filter: Q | None = None,  # noqa: A002 - as Django's aggregates call it
    ) -> None:
        super().__init__(field, distinct=distinct, filter=filter)
        self.sorted_by = (order_by,) if isinstance(order_by, str) else tuple(order_by)
        self.limit = limit


class JoinOf(ListOf):
    """The texts of a field put together to one, null where there is none.

    Args:
        field: of the entity.
        separator: stands between two texts.
        order_by: as of `ListOf`, and so are the others.
        distinct: whether of equal texts just the first one is there.
        limit: how many texts at most; all when not given.
        filter: which rows count.
    """

    name = "JoinOf"

    def __init__(
        self,
        field: str,
        separator: str = ", ",
        *,
        order_by: str | Sequence[str] = (),
        distinct: bool = False,
        limit: int | None = None,
        filter: Q | None = None,  # noqa: A002 - as above
    ) -> None:
        super().__init__(field, order_by=order_by, distinct=distinct, limit=limit, filter=filter)
        self.separator = separator
