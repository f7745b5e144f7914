"""What a root field that a function answers may read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mainspring.operation.query import Kind, Parts, Read, Rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mainspring.operation.query import Asked, Call


def rows_within(asked: Asked) -> tuple[Rows, ...]:
    """List what is asked of rows, at any depth."""
    match asked:
        case Rows():
            return (asked,)
        case Parts(_, fields):
            return tuple(rows for field in fields for rows in rows_within(field.asked))
        case _:
            return ()


def reads_of(items: Iterable[Read | Call], *, page_size: int) -> Iterator[Read]:
    """List reads, and for calls such as cost what the rows of them do, as far as it is known.

    How many records there are is the function's choice; each list of rows counts as a page.

    Args:
        items: root fields.
        page_size: rows of a list whose limit is not given.
    """
    for item in items:
        if isinstance(item, Read):
            yield item
        else:
            yield from _reads_within(item, page_size)


def _reads_within(call: Call, page_size: int) -> Iterator[Read]:
    whole = page_size if call.limit is None else call.limit
    for rows in rows_within(call.asked):
        within = page_size if rows.lists else 1
        limit = whole if rows is call.asked and rows.lists else within
        yield Read(call.key, Kind.MANY, replace(rows.selection, limit=limit))
