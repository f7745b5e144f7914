"""Which keys are locked while events of them are published: their order is that of commits."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mainspring.events.queues.queue import Row, Wanted


def order_keys(rows: Sequence[Row], wanted: Sequence[Wanted]) -> list[int]:
    """List the numbers to lock, in the order in which everybody locks them.

    Args:
        rows: that are about to be published.
        wanted: the deliveries that they are to have; those in order ask for it.
    """
    orders = {(one.type, one.order) for one in wanted if one.order}
    if not orders:
        return []
    texts = {
        f"{order}:{_key(row, order)}"
        for row in rows
        for type_, order in orders
        if type_ == row.type and _key(row, order)
    }
    return numbers(texts)


def _key(row: Row, order: int) -> str:
    if order == 1:
        return row.key
    return f"{row.subject_type}:{row.subject_id}" if row.subject_type else ""


def numbers(texts: Iterable[str]) -> list[int]:
    """Give the numbers of keys, in the order in which everybody locks them."""
    return sorted({_number(text) for text in texts})


def _number(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=4).digest(), signed=True)
