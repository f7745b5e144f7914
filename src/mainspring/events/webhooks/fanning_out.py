"""Makes a message of an event for each endpoint that wants it, in the transaction that ends it."""

from __future__ import annotations

import uuid
from datetime import UTC
from functools import cache
from typing import TYPE_CHECKING, Any

from django.utils.module_loading import import_string

from mainspring import telemetry
from mainspring.events.publishing import publish_many
from mainspring.events.webhooks.models import Endpoint, alias_of_webhooks
from mainspring.events.webhooks.own_types import MESSAGE
from mainspring.events.webhooks.settings import the_settings
from mainspring.events.webhooks.wanting import wants
from mainspring.operation.event import NewEvent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime

    from mainspring.operation.event import Event

    Allows = Callable[[Endpoint, Event], bool]


def fan_out(events: Sequence[Event]) -> None:
    """Publish the messages of some events."""
    known = Endpoint.objects.using(alias_of_webhooks()).filter(enabled=True).order_by("pk")
    endpoints = list(known)
    publish_many(message for event in events for message in _messages(event, endpoints))


def _messages(event: Event, endpoints: Sequence[Endpoint]) -> Iterator[NewEvent]:
    message = new_message()
    for endpoint in endpoints:
        if not wants(endpoint.types, endpoint.filter, type_=event.type, payload=event.payload):
            continue
        if not _may_go(endpoint, event):
            continue
        yield NewEvent(
            type=MESSAGE,
            payload={
                "message": message,
                "event": event.id,
                "type": event.type,
                "timestamp": moment(event.created_at),
                "data": event.payload,
            },
            subject=endpoint,
            key=message,
            # An event that an operator requeues is fanned out again, and nothing is sent twice.
            idempotency_key=f"{event.id}:{endpoint.pk}",
            correlation_id=event.correlation_id,
            causation_id=str(event.id),
        )


def new_message() -> str:
    """Draw the id of a message."""
    return f"msg_{uuid.uuid4().hex}"


def moment(at: datetime) -> str:
    """Write a moment as messages have it: in UTC, to the millisecond."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _may_go(endpoint: Endpoint, event: Event) -> bool:
    """Ask the project whether the owner of an endpoint may hear of an event."""
    path = the_settings().allow
    if path is None:
        return True
    try:
        return _allows(path)(endpoint, event) is True
    except Exception as error:  # noqa: BLE001 - the project's code: what it cannot decide is denied
        telemetry.emit(telemetry.ALARM, path, error=error, endpoint=endpoint.pk, event=event.id)
        return False


@cache
def _allows(path: str) -> Allows:
    found: Any = import_string(path)
    return found  # type: ignore[no-any-return]
