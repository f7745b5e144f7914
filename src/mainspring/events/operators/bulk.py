"""Changes many deliveries, a statement for each few hundred, and says what was left and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any

from mainspring.events.operators.asked import Asked
from mainspring.events.operators.changes import SIZE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from django.db.models import QuerySet

    Change = Callable[[Sequence[int]], set[int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """What became of some deliveries."""

    done: int
    left: dict[int, str] = field(default_factory=dict)  # their states, or "gone"


def changed(change: Change, asked: Asked, *, limit: int | None) -> Iterator[Changed]:
    """Change the deliveries that are asked for, the oldest first; tell of each few hundred.

    What is asked for is looked at once: what a change brings forth is not changed again.

    Args:
        change: the statement, of `mainspring.events.operators.changes.Changes`.
        asked: which.
        limit: how many are tried, at most; None is all.
    """
    for found in (asked.deliveries(), asked.finished()):
        tried = 0
        for ids in chunks_of(found, limit):
            tried += len(ids)
            yield changed_of(change, ids)
        if limit is not None:
            limit -= tried


def changed_of(change: Change, ids: Sequence[int]) -> Changed:
    """Change deliveries by one statement."""
    done = change(ids)
    return Changed(done=len(done), left=_states(sorted(set(ids) - done)))


def chunks(ids: Sequence[int]) -> Iterator[list[int]]:
    """Cut ids into as many as one statement takes."""
    left = iter(ids)
    while some := list(islice(left, SIZE)):
        yield some


def chunks_of(found: QuerySet[Any], limit: int | None = None) -> Iterator[list[int]]:
    """Cut the ids of rows that are there now into as many as one statement takes."""
    last, left = 0, limit
    # Those that come while this runs have greater ids, or come back under theirs: neither counts.
    most = found.order_by("-pk").values_list("pk", flat=True).first()
    while most is not None and (left is None or left > 0):
        size = SIZE if left is None else min(SIZE, left)
        some = found.filter(pk__gt=last, pk__lte=most).order_by("pk")
        ids = list(some.values_list("pk", flat=True)[:size])
        if not ids:
            return
        yield ids
        last = ids[-1]
        left = None if left is None else left - len(ids)


def _states(ids: Sequence[int]) -> dict[int, str]:
    if not ids:
        return {}
    asked = Asked(ids=tuple(ids))
    found = {one.pk: str(one.state) for one in (*asked.deliveries(), *asked.finished())}  # type: ignore[attr-defined] # annotated
    return {id_: found.get(id_, "gone") for id_ in ids}
