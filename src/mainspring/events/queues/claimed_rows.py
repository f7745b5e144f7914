"""Makes what workers are given of the rows that a database gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mainspring.events.queues.queue import Claimed, unread
from mainspring.operation.event import Event

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime


def claimed_of(row: Sequence[Any], event: Event | None, *, lost: bool) -> Claimed:
    """Give a delivery that was claimed.

    Args:
        row: its id, kind, attempts, the most attempts, its order key and the number of its event.
        event: None where it is in another table and is read later.
        lost: whether another worker had it, and its lease ran out.
    """
    id_, kind, attempts, most, order_key, number = row
    return Claimed(
        id=id_,
        kind=kind,
        attempts=attempts,
        max_attempts=most,
        order_key=order_key,
        lost=lost,
        event=unread(id_, event=number, attempts=attempts) if event is None else event,
    )


def event_of(
    row: Sequence[Any],
    *,
    delivery: int,
    attempts: int,
    created_at: datetime,
    read: Callable[[str], Any],
) -> Event:
    """Give an event.

    Args:
        row: its number, type, version, payload, the type and the id of its subject, its key, and
            the ids of its correlation and of its cause.
        delivery: the one that it is given for.
        attempts: of that one, with the one that begins now.
        created_at: with a zone.
        read: makes the payload of its text.
    """
    number, type_, version, payload, subject_type, subject_id, key, correlation, causation = row
    return Event(
        id=number,
        type=type_,
        version=version,
        payload=read(payload),
        subject_type=subject_type,
        subject_id=subject_id,
        key=key,
        correlation_id=correlation,
        causation_id=causation,
        created_at=created_at,
        delivery=delivery,
        attempt=attempts,
    )
