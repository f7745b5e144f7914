"""Writes deliveries of events in other tables, by one statement that any database takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mainspring.events.clock import Now

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mainspring.events.queues.queue import Delivered


def put(deliveries: Iterable[Delivered], *, alias: str) -> None:
    """Write deliveries in the transaction that is open.

    Args:
        deliveries: what is due at a certain moment waits for it, though it may be past.
        alias: of the database.
    """
    # Not before Django is set up.
    from mainspring.events.models import Delivery, Stage

    Delivery._default_manager.using(alias).bulk_create(
        Delivery(
            event=one.event,
            kind=one.kind,
            queue=one.queue,
            order_key=one.order_key,
            priority=one.priority,
            stage=Stage.READY if one.not_before is None else Stage.WAITING,
            due=Now() if one.not_before is None else one.not_before,
        )
        for one in deliveries
    )
