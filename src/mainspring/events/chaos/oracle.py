"""Waits until all is done, then looks at what there is: in the tables, and in the ledgers."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from mainspring.events.chaos.ledger import read
from mainspring.events.chaos.models import Effect, Order
from mainspring.events.chaos.seen import Effected, Ending, Seen
from mainspring.events.models import Delivery, Failure, Finished, StoredEvent

if TYPE_CHECKING:
    from django.db import models

    from mainspring.events.chaos.orders import Orders

_LOOK = 0.1  # seconds
_PATIENCE = 60.0
"""Seconds in which all is to be done once nobody is killed any more, beside some leases."""


def observe(orders: Orders) -> Seen:
    """Wait until nothing is left to do, or too long, and look.

    Args:
        orders: of the parent.
    """
    ends = time.monotonic() + _PATIENCE + 6 * orders.lease
    while _rows(Delivery).exists() and time.monotonic() < ends:
        time.sleep(_LOOK)
    return Seen(
        seed=orders.seed,
        events=orders.events,
        lease=orders.lease,
        numbers={
            id_: payload["number"]
            for id_, payload in _rows(StoredEvent).values_list("id", "payload")
        },
        orders=frozenset(Order.objects.values_list("number", flat=True)),
        left=list(_rows(Delivery).values_list("id", flat=True)),
        finished={
            id_: Ending(event=event, outcome=outcome)
            for id_, event, outcome in _rows(Finished).values_list("id", "event", "outcome")
        },
        effects={
            delivery: Effected(attempt=attempt, process=process)
            for delivery, attempt, process in Effect.objects.values_list(
                "delivery", "attempt", "process"
            )
        },
        refused=list(
            _rows(Failure).filter(code="IntegrityError").values_list("delivery", flat=True)
        ),
        published=list(read(orders.ledger("published"))),
        attempts=list(read(orders.ledger("attempts"))),
        deeds=list(read(orders.ledger("deeds"))),
        errors=list(read(orders.ledger("errors"))),
    )


def _rows(model: type[models.Model]) -> models.QuerySet[Any]:
    return model._default_manager.all()
