"""Lists deliveries with their events, the newest events first."""

from __future__ import annotations

from dataclasses import dataclass
from heapq import merge
from itertools import islice
from typing import TYPE_CHECKING, Any

from mainspring.events.models import Delivery, Finished
from mainspring.events.operators.asked import Asked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from mainspring.events.operators.handler_names import HandlerNames
    from mainspring.events.tables.event_table import EventTable


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A delivery with its event, or an event that has none."""

    event: int
    type: str
    subject: str  # "flights.Flight:12", or nothing
    key: str
    published: datetime | None  # None where the event is gone
    delivery: int | None = None
    handler: str = ""
    state: str = "unhandled"
    attempts: int = 0
    at: datetime | None = None  # when it is due, or when it was finished


def lines(asked: Asked, names: HandlerNames, *, limit: int) -> list[Line]:
    """List deliveries; of events that have none, each once.

    Args:
        asked: which.
        names: of handlers.
        limit: how many, at most.
    """
    table = asked.events_of
    if asked.is_of_deliveries:
        found = list(islice(_newest(asked, limit), limit))
        events = table.rows().in_bulk({one.event for one in found})
        return [_line(one, events.get(one.event), names, table) for one in found]
    newest = asked.stored().order_by("-pk")[:limit]
    of: dict[int, list[Any]] = {event.pk: [] for event in newest}
    for one in deliveries_of(of, table):
        of[one.event].append(one)
    listed = (_line(one, event, names, table) for event in newest for one in of[event.pk] or [None])
    return list(islice(listed, limit))


def deliveries_of(events: Iterable[int], table: EventTable) -> Iterator[Any]:
    """Give the deliveries of events of a table, finished or not, each with its `state`."""
    numbers = tuple(events)
    if not numbers:
        return iter(())
    asked = Asked(events=numbers, table=table)
    both = (
        asked.deliveries().order_by("event", "pk"),
        asked.finished().order_by("event", "pk"),
    )
    return merge(*both, key=lambda one: (one.event, one.pk))


def _newest(asked: Asked, limit: int) -> Iterator[Any]:
    both = (
        asked.deliveries().order_by("-event", "-pk")[:limit],
        asked.finished().order_by("-event", "-pk")[:limit],
    )
    return merge(*both, key=lambda one: (-one.event, -one.pk))


def _line(
    one: Delivery | Finished | None, event: Any, names: HandlerNames, table: EventTable
) -> Line:
    said: dict[str, Any] = {}
    if one is not None:
        at = one.finished_at if isinstance(one, Finished) else one.due
        said = {
            "delivery": one.pk,
            "handler": names.name(one.kind),
            "state": one.state,  # type: ignore[union-attr] # annotated
            "attempts": one.attempts,
            "at": at,
            "event": one.event,
            "type": names.type(one.kind),
        }
    if event is None:
        return Line(**{"subject": "", "key": "", "published": None, **said})
    said |= {"event": event.pk, "type": str(event.type), "key": table.said(event, "key", "")}
    label, id_ = table.subject_of(event)
    subject = f"{label}:{id_}" if label else ""
    return Line(subject=subject, published=event.created_at, **said)
