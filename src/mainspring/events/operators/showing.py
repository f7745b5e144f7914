"""One event with all that became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.events.models import Finished, StoredEvent
from mainspring.events.operators import rows
from mainspring.events.operators.listing import deliveries_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mainspring.events.operators.handler_names import HandlerNames


def described(events: Iterable[StoredEvent], names: HandlerNames) -> list[dict[str, Any]]:
    """Give events with their deliveries, and those with the attempts that failed, as plain values.

    Args:
        events: in order.
        names: of handlers.
    """
    found = {event.pk: {**_columns(event), "deliveries": []} for event in events}
    for event, delivery in with_failures(deliveries_of(found), names):
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


def _columns(event: StoredEvent) -> dict[str, Any]:
    return {column.name: getattr(event, column.attname) for column in event._meta.concrete_fields}


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
