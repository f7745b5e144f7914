"""Publishes events: rows that are written in the caller's transaction."""

from __future__ import annotations

from dataclasses import asdict, is_dataclass
from typing import TYPE_CHECKING, Any

from asgiref.sync import sync_to_async
from django.apps import apps
from django.core.serializers.json import DjangoJSONEncoder

from mainspring.errors import BadInput
from mainspring.events.correlation import Correlation, current
from mainspring.events.databases import alias_of_events, queue_of
from mainspring.events.kinds import kind_of, order_of
from mainspring.events.queue import Row, Wanted
from mainspring.operation.event import NewEvent, Published

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from django.db import models

    from mainspring.events.handlers import Handlers


def publish(  # noqa: PLR0913 - as many things can be said of an event
    type_: str,
    payload: Any = None,
    *,
    subject: models.Model | None = None,
    key: str = "",
    idempotency_key: str | None = None,
    not_before: datetime | None = None,
    priority: int = 0,
    correlation_id: str | None = None,
    causation_id: str | None = None,
    version: int = 1,
) -> Published:
    """Write an event in the transaction that is open; without one it is committed at once.

    Args:
        type_: what has happened, such as "flight.delayed".
        payload: what is to be known of it: what JSON can hold, or a dataclass.
        subject: the row that it is about.
        key: handlers may ask for the events of one key in order.
        idempotency_key: of a type there is one event with it; a second call gives the first one.
        not_before: the moment from which on it is handled.
        priority: higher ones are handled first.
        correlation_id: of what began; None is that of what is being done now.
        causation_id: of the event that it comes of; None is the one that is being handled.
        version: of the payload.

    Raises:
        BadInput: the payload is nothing that JSON can hold, or a value is too long.
    """
    event = NewEvent(
        type=type_,
        payload={} if payload is None else payload,
        subject=subject,
        key=key,
        idempotency_key=idempotency_key,
        not_before=not_before,
        priority=priority,
        correlation_id=correlation_id,
        causation_id=causation_id,
        version=version,
    )
    (published,) = publish_many([event])
    return published


def publish_many(events: Iterable[NewEvent]) -> list[Published]:
    """Write several events by one statement; as `publish` does each.

    Returns:
        What became of each, in order.
    """
    asked = list(events)
    if not asked:
        return []
    now = current()
    rows = [row_of(event, now) for event in asked]
    types = dict.fromkeys(row.type for row in rows)
    made = queue_of(alias_of_events()).publish(rows, wanted_of(types))
    return [
        Published(id=id_, type=row.type, is_new=is_new)
        for row, (id_, is_new) in zip(rows, made, strict=True)
    ]


apublish = sync_to_async(publish)
"""The same from coroutines; it has a transaction of its own there."""
apublish_many = sync_to_async(publish_many)


def wanted_of(types: Iterable[str]) -> Sequence[Wanted]:
    """List the deliveries that events of some types are to have: one for each handler."""
    handlers: Handlers = apps.get_app_config("mainspring_events").handlers  # type: ignore[attr-defined]
    return [
        Wanted(
            type=type_,
            kind=kind_of(handler),
            queue=handler.handling.queue,
            order=order_of(handler.handling),
        )
        for type_ in types
        for handler in handlers.of(type_)
    ]


def row_of(event: NewEvent, now: Correlation) -> Row:
    """Give an event as it is stored.

    Args:
        event: that is published.
        now: what is being done.

    Raises:
        BadInput: its payload cannot be stored.
    """
    subject = event.subject
    return Row(
        type=event.type,
        version=event.version,
        payload=_json(event),
        subject_type="" if subject is None else subject._meta.label,
        subject_id="" if subject is None else str(subject.pk),
        key=event.key,
        idempotency_key=event.idempotency_key,
        not_before=event.not_before,
        priority=event.priority,
        correlation_id=now.id if event.correlation_id is None else event.correlation_id,
        causation_id=now.cause if event.causation_id is None else event.causation_id,
    )


_ENCODER = DjangoJSONEncoder(allow_nan=False)


def _json(event: NewEvent) -> str:
    payload = event.payload
    if is_dataclass(payload) and not isinstance(payload, type):
        payload = asdict(payload)
    try:
        return _ENCODER.encode(payload)
    except (TypeError, ValueError) as error:
        msg = f"The payload of {event.type} is nothing that JSON can hold: {error}."
        raise BadInput(msg, hint="Give numbers, texts, lists, dicts, or a dataclass.") from error
