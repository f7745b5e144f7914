"""Counts deliveries by queue, type, handler and state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Count, Min

from mainspring.events.operators import rows
from mainspring.events.operators.states import STATES

if TYPE_CHECKING:
    from mainspring.events.operators.asked import Asked
    from mainspring.events.operators.handler_names import HandlerNames


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many deliveries of a handler are in a state."""

    queue: str
    type: str
    handler: str
    state: str
    count: int


def tallies(asked: Asked, names: HandlerNames) -> list[Tally]:
    """Count the deliveries that are asked for.

    Args:
        asked: which.
        names: of handlers.
    """
    grouped = [
        row
        for some in (asked.deliveries(), asked.finished())
        for row in some.order_by()
        .values("queue", "kind", "state")
        .annotate(count=Count("pk"), first=Min("event"))
    ]
    # The code knows the types of its handlers; those of others are read of one event each.
    unknown = {row["first"] for row in grouped if not names.type(row["kind"])}
    types = dict(rows.events().filter(pk__in=unknown).values_list("pk", "type"))
    made = [
        Tally(
            queue=row["queue"],
            type=names.type(row["kind"]) or types.get(row["first"], ""),
            handler=names.name(row["kind"]),
            state=row["state"],
            count=row["count"],
        )
        for row in grouped
    ]
    return sorted(made, key=lambda one: (one.queue, one.type, one.handler, STATES.index(one.state)))
