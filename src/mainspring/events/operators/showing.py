"""One event with all that became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.events.apps import the_events
from mainspring.events.models import Finished
from mainspring.events.operators import rows
from mainspring.events.operators.listing import deliveries_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mainspring.events.operators.handler_names import HandlerNames
    from mainspring.events.tables.event_table import EventTable


def described(
    events: Iterable[Any], names: HandlerNames, table: EventTable | None = None
) -> list[dict[str, Any]]:
    """Give events with their deliveries, and those with the attempts that failed, as plain values.

    Args:
        events: in order.
        names: of handlers.
        table: of the events; None is ours.
    """
    table = table or the_events().tables.ours
    found = {event.pk: {**_columns(event, table), "deliveries": []} for event in events}
    for event, delivery in with_failures(deliveries_of(found, table), names):
        found[event]["deliveries"].append(delivery)
    return list(found.values())


def with_failures(
    deliveries: Iterable[Any], names: HandlerNames
) -> Iterator[tuple[int, dict[str, Any]]]:
    """Give deliveries with their attempts that failed, each behind the number of its event.

    Args:
        deliveries: finished or not, each with its `state`.
        names: of handlers.
    """
    several = list(deliveries)
    failures: dict[int, list[dict[str, Any]]] = {one.pk: [] for one in several}
    for failure in rows.failures().filter(delivery__in=list(failures)).order_by("pk"):
        failures[failure.delivery].append(
            {
                "attempt": failure.attempt,
                "code": failure.code,
                "error": failure.error,
                "failed_at": failure.failed_at,
                "details": failure.details,
            }
        )
    for one in several:
        yield one.event, {**_values(one, names), "failures": failures[one.pk]}


def _columns(event: Any, table: EventTable) -> dict[str, Any]:
    said = {column.name: getattr(event, column.attname) for column in event._meta.concrete_fields}
    if not table.label:
        return {"id": event.pk, "type": event.type, **said}
    subject_type, subject_id = table.subject_of(event)
    # Columns of a project's own may have any names.
    return {
        "model": table.name,
        "id": event.pk,
        "type": str(event.type),
        "subject_type": subject_type,
        "subject_id": subject_id,
        "correlation_id": table.said(event, "correlation_id", ""),
        "created_at": event.created_at,
        "row": said,
    }


def _values(one: Any, names: HandlerNames) -> dict[str, Any]:
    said = {
        "id": one.pk,
        "handler": names.name(one.kind),
        "kind": one.kind,
        "queue": one.queue,
        "order_key": one.order_key,
        "priority": one.priority,
        "state": one.state,
        "attempts": one.attempts,
    }
    if isinstance(one, Finished):
        return said | {"finished_at": one.finished_at}
    later = {"max_attempts": one.max_attempts, "due": one.due, "lease_until": one.lease_until}
    return said | later
