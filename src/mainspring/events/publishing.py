"""Publishes events: rows that are written in the caller's transaction."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

import orjson
from asgiref.sync import sync_to_async
from django.core.serializers.json import DjangoJSONEncoder

from mainspring import telemetry
from mainspring.errors import BadInput
from mainspring.events.committed import once_committed
from mainspring.events.correlation import Correlation, current
from mainspring.events.kinds import kind_of, order_of
from mainspring.events.known import known
from mainspring.events.queues.databases import alias_of_events, queue_of
from mainspring.events.queues.queue import Row, Wanted
from mainspring.events.telling import is_heard, tell
from mainspring.operation.event import NewEvent, Published, Subject

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from django.db import models


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
    version: int | None = None,
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
        version: of the payload; None is the newest one of its type.

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
    known().check_types(event.type for event in asked)
    now = current()
    rows = [row_of(event, now) for event in asked]
    types = dict.fromkeys(row.type for row in rows)
    made = write(rows, wanted_of(types))
    if is_heard():
        _tell_once_committed(rows, made, alias_of_events())
    return [
        Published(id=id_, type=row.type, is_new=is_new)
        for row, (id_, is_new) in zip(rows, made, strict=True)
    ]


def _tell_once_committed(rows: Sequence[Row], made: Sequence[tuple[int, bool]], alias: str) -> None:
    def told() -> None:
        for row, (id_, is_new) in zip(rows, made, strict=True):
            if is_new:
                tell(
                    telemetry.EVENT_PUBLISHED,
                    row.type,
                    event_id=id_,
                    event_type=row.type,
                    correlation_id=row.correlation_id,
                )

    once_committed(told, using=alias)


_PART = 2_000
"""Events of one statement: what a mutation of very many rows publishes is not in memory at once."""


def publish_subjects(events: Iterable[NewEvent]) -> None:
    """Write any number of events, by one statement for as many as fit into it."""
    left = iter(events)
    while several := list(islice(left, _PART)):
        publish_many(several)


apublish = sync_to_async(publish)
"""The same from coroutines; it has a transaction of its own there."""
apublish_many = sync_to_async(publish_many)


def write(rows: Sequence[Row], wanted: Sequence[Wanted]) -> list[tuple[int, bool]]:
    """Write events and their deliveries, and tell the backends of their queues.

    Args:
        rows: the events.
        wanted: the deliveries of their types.

    Returns:
        Of each event its id, and whether it is new.
    """
    alias = alias_of_events()
    made = queue_of(alias).publish(rows, wanted)
    dispatch = known().dispatch
    if dispatch is not None:
        dispatch.published(rows, wanted, made, alias=alias)
    return made


def wanted_of(types: Iterable[str]) -> Sequence[Wanted]:
    """List the deliveries that events of some types are to have: one for each handler."""
    handlers = known().handlers
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
    subject = _subject(event.subject)
    payload, version = known().payloads.stored(event)
    return Row(
        type=event.type,
        version=version,
        payload=_json(event.type, payload),
        subject_type=subject.type,
        subject_id=subject.id,
        key=event.key,
        idempotency_key=event.idempotency_key,
        not_before=event.not_before,
        priority=event.priority,
        correlation_id=now.id if event.correlation_id is None else event.correlation_id,
        causation_id=now.cause if event.causation_id is None else event.causation_id,
    )


_NOTHING = Subject(type="", id="")


def _subject(subject: Any) -> Subject:
    """Name what an event is about."""
    match subject:
        case None:
            return _NOTHING
        case Subject():
            return subject
        case _:
            return Subject(type=subject._meta.label, id=str(subject.pk))


_ENCODER = DjangoJSONEncoder(allow_nan=False)
_OPTIONS = orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_DATETIME
_OPTIONS |= orjson.OPT_PASSTHROUGH_SUBCLASS


def _json(type_: str, payload: Any) -> str:
    try:
        text = orjson.dumps(payload, default=_ENCODER.default, option=_OPTIONS).decode()
        # It writes null for what is no number, too.
        if "null" not in text:
            return text
    except TypeError:  # keys that are numbers, very long numbers, subclasses of what JSON has
        pass
    try:
        return _ENCODER.encode(payload)
    except (TypeError, ValueError) as error:
        msg = f"The payload of {type_} is nothing that JSON can hold: {error}."
        raise BadInput(msg, hint="Give numbers, texts, lists, dicts, or a dataclass.") from error
