"""Slices of rows: how many are skipped, and how many taken."""

from __future__ import annotations

from mainspring.errors import BadInput

_FURTHEST = 2**62
"""No list has so many rows; databases count a little further."""


def slice_of(item: slice, offset: int, limit: int | None) -> tuple[int, int | None]:
    """Tell how many rows are skipped and taken of those of another slice.

    Args:
        item: as it was given.
        offset: how many rows the other slice skips.
        limit: how many it takes; None is for all.

    Raises:
        BadInput: it goes backwards, leaves rows out or counts from the end.
    """
    start, stop, step = item.start or 0, item.stop, item.step
    if start < 0 or (stop is not None and stop < 0) or step not in {None, 1}:
        msg = "Records are sliced forwards, one by one."
        raise BadInput(msg)
    length = None if stop is None else max(stop - start, 0)
    if limit is not None:
        left = max(limit - start, 0)
        length = left if length is None else min(length, left)
    return min(offset + start, _FURTHEST), None if length is None else min(length, _FURTHEST)
