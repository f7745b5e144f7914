"""Publishes the events of the rig, each with a business row, whatever happens meanwhile."""

from __future__ import annotations

import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from django.db import DatabaseError, InterfaceError, connection, transaction

from mainspring.events.chaos.ledger import Ledger, read
from mainspring.events.chaos.models import Order
from mainspring.events.chaos.planned import PLAIN, planned
from mainspring.events.publishing import publish

if TYPE_CHECKING:
    from mainspring.events.chaos.orders import Orders
    from mainspring.events.chaos.planned import Planned
    from mainspring.operation.event import Published

_PAUSE = 0.05  # seconds before a database that is away is tried again


class Undone(Exception):
    """Ends a transaction that is not to be."""


def publish_all(orders: Orders) -> None:
    """Publish what the ledger does not have yet, evenly over the time that there is.

    One that is killed is begun anew and goes on; what it had committed and not noted is published
    again with the same key, and is there once.

    Args:
        orders: of the parent.
    """
    path = orders.ledger("published")
    known = [line["number"] for line in read(path)]
    first = max(known, default=-1) + 1
    ledger = Ledger(path)
    began, apart = time.monotonic(), orders.seconds / orders.events
    for number in range(first, orders.events):
        time.sleep(max(0.0, began + (number - first) * apart - time.monotonic()))
        plan = planned(orders.seed, number)
        due = datetime.now(UTC) + timedelta(seconds=plan.delay) if plan.delay else None
        event = _published(plan, due)
        # What was there before has the moment of then, which nobody has noted.
        moment = due.timestamp() if due is not None and event.is_new else None
        ledger.write("published", number=number, event=event.id, due=moment)


def _published(plan: Planned, due: datetime | None) -> Published:
    """Publish one, as often as it takes."""
    while True:
        try:
            if plan.ends == "rollback":
                with suppress(Undone), transaction.atomic():
                    _undone(plan)
            return _together(plan, due)
        except (DatabaseError, InterfaceError):
            connection.close()
            time.sleep(_PAUSE)


def _together(plan: Planned, due: datetime | None) -> Published:
    with transaction.atomic():
        if plan.ends == "savepoint":
            with suppress(Undone), transaction.atomic():
                _undone(plan)
        published = publish(
            plan.type,
            {"number": plan.number},
            key=plan.key,
            idempotency_key=str(plan.number),
            not_before=due,
        )
        if published.is_new:
            Order.objects.create(number=plan.number)
    return published


def _undone(plan: Planned) -> None:
    """Write what is never to be seen: a row and an event with a number below zero."""
    Order.objects.create(number=-1 - plan.number)
    publish(PLAIN, {"number": -1 - plan.number})
    raise Undone
