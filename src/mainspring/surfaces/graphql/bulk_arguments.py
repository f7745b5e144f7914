"""How many rows a mutation of all that fit a condition may write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.errors import BadInput, LimitExceeded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mainspring.conf import Limits


def bulk_limit(given: Mapping[str, Any], *, limits: Limits, answers: bool) -> int | None:
    """Read `limit` and `all`, of which exactly one is to be given.

    Args:
        given: the arguments.
        limits: of one operation.
        answers: whether the rows are asked for.

    Returns:
        The limit; None is all rows that fit.

    Raises:
        BadInput: none or both of them are given.
        LimitExceeded: it is too large.
    """
    limit, every = given.get("limit"), bool(given.get("all"))
    if (limit is None) is not every:
        msg = "Say how many rows may be written: by one of limit and all."
        hint = "Give limit: 100, or all: true for every row that fits."
        raise BadInput(msg, hint=hint)
    if limit is not None and limit < 0:
        msg = f"limit is {limit}; it is to be 0 or greater."
        raise BadInput(msg)
    if limit is not None and limit > limits.written_rows:
        msg = f"An operation may write {limits.written_rows:,} rows."
        raise LimitExceeded(msg, limit="written_rows", hint="Write them in several parts.")
    if answers and (limit is None or limit > limits.max_page_size):
        msg = f"Rows are answered where a limit of at most {limits.max_page_size:,} is given."
        hint = "Give such a limit, or ask for count alone."
        raise LimitExceeded(msg, limit="max_page_size", hint=hint)
    return limit
