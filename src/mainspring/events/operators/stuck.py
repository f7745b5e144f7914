"""Finds what does not go on by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from django.db import connections, transaction
from django.db.models import (
    Count,
    DurationField,
    Exists,
    ExpressionWrapper,
    F,
    Max,
    Min,
    OuterRef,
    Q,
)

from mainspring.events.clock import Now
from mainspring.events.operators import rows
from mainspring.events.operators.states import BLOCKED, CLAIMABLE, LOST
from mainspring.events.queues.databases import alias_of_events

if TYPE_CHECKING:
    from collections.abc import Iterator

    from django.db.models import QuerySet

    from mainspring.events.models import Delivery
    from mainspring.events.operators.handler_names import HandlerNames
    from mainspring.events.tables.event_table import EventTable

_MOST = 1_000
"""Blocked keys that are listed, and leases that are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stuck:
    """Deliveries that wait for somebody."""

    problem: str  # "lease ran out", "blocked", "no handler" or "oldest ready"
    queue: str
    handler: str
    key: str  # which is blocked
    delivery: int  # the first of them
    count: int
    seconds: float  # that the oldest has waited
    is_late: bool = True  # whether somebody is to look at it


def stuck(names: HandlerNames, *, patience: float, table: EventTable | None = None) -> list[Stuck]:
    """List what does not go on, and of each queue what is ready for longest.

    Args:
        names: of handlers.
        patience: seconds that what is ready, or whose lease ran out, may wait for a worker.
        table: of the events; None is any.
    """
    deliveries = (
        rows.deliveries() if table is None else rows.deliveries().filter(table.deliveries())
    )
    late = Q(lease_until__lt=Now() - timedelta(seconds=patience))
    gone = ~Q(kind__in=names.known())
    return [
        *_lost(deliveries.filter(LOST, late).exclude(gone), names),
        *_blocked(deliveries.filter(BLOCKED), names),
        *_handlers_gone(deliveries.filter(gone).exclude(BLOCKED), names),
        *_oldest(deliveries.filter(CLAIMABLE).exclude(gone), patience),
    ]


def _longest(moment: str) -> Max:
    """Give how long ago a moment of some deliveries was at most, by the clock of the database."""
    return Max(ExpressionWrapper(Now() - F(moment), output_field=DurationField()))


def _lost(found: QuerySet[Delivery], names: HandlerNames) -> Iterator[Stuck]:
    """List what nobody took over; a handler that still writes has its delivery locked."""
    alias = alias_of_events()
    with transaction.atomic(using=alias):
        has_skip = connections[alias].features.has_select_for_update_skip_locked
        free = found.select_for_update(skip_locked=True) if has_skip else found
        ids = list(free.order_by("lease_until").values_list("pk", flat=True)[:_MOST])
    free = rows.deliveries().filter(pk__in=ids)
    for row in _grouped(free, "lease_until", "queue", "kind"):
        yield _stuck("lease ran out", row, handler=names.name(row["kind"]))


def _handlers_gone(found: QuerySet[Delivery], names: HandlerNames) -> Iterator[Stuck]:
    for row in _grouped(found, "due", "queue", "kind"):
        yield _stuck("no handler", row, handler=names.name(row["kind"]))


def _blocked(found: QuerySet[Delivery], names: HandlerNames) -> Iterator[Stuck]:
    """List the keys that a dead letter keeps waiting, each with those behind it."""
    for dead in found.order_by("pk")[:_MOST]:
        behind = rows.deliveries().filter(kind=dead.kind, order_key=dead.order_key)
        for row in _grouped(behind, "due", "kind"):
            told = {**row, "queue": dead.queue, "first": dead.pk}
            yield _stuck("blocked", told, handler=names.name(dead.kind), key=dead.order_key or "")


def _oldest(found: QuerySet[Delivery], patience: float) -> Iterator[Stuck]:
    """List what is ready for longest; what is behind another one of its key is not ready yet."""
    earlier = rows.deliveries().filter(
        kind=OuterRef("kind"), order_key=OuterRef("order_key"), event__lt=OuterRef("event")
    )
    for row in _grouped(found.exclude(Exists(earlier)), "due", "queue"):
        is_late = row["longest"].total_seconds() > patience
        yield _stuck("oldest ready", row, is_late=is_late)


def _grouped(found: QuerySet[Delivery], moment: str, *by: str) -> QuerySet[Any, Any]:
    counts = {"count": Count("pk"), "first": Min("pk"), "longest": _longest(moment)}
    grouped: QuerySet[Any, Any] = found.order_by(*by).values(*by).annotate(**counts)
    return grouped


def _stuck(
    problem: str, row: Any, *, handler: str = "", key: str = "", is_late: bool = True
) -> Stuck:
    return Stuck(
        problem=problem,
        queue=row["queue"],
        handler=handler,
        key=key,
        delivery=row["first"],
        count=row["count"],
        seconds=round(max(0.0, row["longest"].total_seconds()), 1),
        is_late=is_late,
    )
