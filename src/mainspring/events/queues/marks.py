"""Low-water marks: where a claim may begin, so that it does not look at what is taken again.

What is finished leaves entries in the index, which the database cannot remove while an old
snapshot is open. A claim that begins behind them does not meet them.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from mainspring.events.queues.queue import Mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.events.queues.queue import Claim

_LASTS = 1.0  # seconds until all of a queue is looked through again


def mark_of(claim: Claim, queue: str) -> Mark | None:
    """Give the mark of a queue, if there is one that holds."""
    mark = None if claim.marks is None else claim.marks.get(queue)
    return None if mark is None or time.monotonic() - mark.since > _LASTS else mark


def move(claim: Claim, queue: str, rows: Sequence[Any], mark: Mark | None) -> None:
    """Move the mark of a queue to what was taken.

    Args:
        claim: whose.
        queue: name.
        rows: that were taken, in order; each begins with its priority and when it was due.
        mark: from which on it was looked; None where all was.
    """
    if claim.marks is None:
        return
    if not rows:
        claim.marks.pop(queue, None)
        return
    priority = rows[-1][0] if mark is None else mark.priority
    due = next((row[1] for row in rows if row[0] == priority), None)
    if due is not None:
        since = time.monotonic() if mark is None else mark.since
        claim.marks[queue] = Mark(priority=priority, due=due, since=since)
