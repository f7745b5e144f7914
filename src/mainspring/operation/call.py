"""What a root field that a function answers may read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mainspring.operation.query import Kind, Parts, Read, Rows

if TYPE_CHECKING:
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


def reads_within(call: Call, *, page_size: int) -> tuple[Read, ...]:
    """List reads that cost what the rows of a call cost, as far as it is known before.

    How many records there are is the function's choice; each list of rows counts as a page.

    Args:
        call: the call.
        page_size: rows of a list whose limit is not given.
    """
    limit = page_size if call.limit is None else call.limit
    return tuple(
        Read(
            call.key,
            Kind.MANY,
            replace(
                rows.selection,
                limit=limit
                if rows is call.asked and rows.lists
                else (page_size if rows.lists else 1),
            ),
        )
        for rows in rows_within(call.asked)
    )
