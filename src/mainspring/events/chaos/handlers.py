"""Handlers that leave an effect in a table and lines in a file, fail, and kill their process."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from mainspring.blueprint.handling import Backoff, Handling
from mainspring.events.chaos.ledger import Ledger
from mainspring.events.chaos.models import Effect
from mainspring.events.chaos.planned import DEADLY, DOOMED, PLAIN, SORTED, planned
from mainspring.events.handlers import Handler, Handlers

if TYPE_CHECKING:
    from mainspring.events.chaos.orders import Orders
    from mainspring.operation.event import Event

DEADLY_CODE = 23
"""Exit code of a process that a handler has ended."""

_BACKOFF = Backoff(first=0.2, factor=1.0, jitter=0.0)
_RETRIES = {PLAIN: 30, SORTED: 30, DOOMED: 2, DEADLY: 1}
"""Of those that are to succeed more than kills can use up."""


class Failing(Exception):
    """A handler was told to fail."""


class Rig:
    """What handlers do.

    Args:
        orders: of the parent.
    """

    def __init__(self, orders: Orders) -> None:
        self._seed = orders.seed
        self._ledger = Ledger(orders.ledger("attempts"))

    def handle(self, event: Event) -> None:
        """Leave an effect, and whatever else is planned for this event.

        Raises:
            Failing: as planned.
        """
        number = event.payload["number"]
        plan = planned(self._seed, number)
        attempt = {"delivery": event.delivery, "attempt": event.attempt}
        self._ledger.write("began", number=number, key=plan.key, **attempt)
        if plan.writes_first:
            self._leave(event, number)
        time.sleep(plan.seconds)
        if plan.type == DEADLY:
            os._exit(DEADLY_CODE)
        if plan.type == DOOMED or event.attempt <= plan.failures:
            self._ledger.write("failed", **attempt)
            raise Failing
        if not plan.writes_first:
            self._leave(event, number)
        self._ledger.write("ended", **attempt)

    def _leave(self, event: Event, number: int) -> None:
        delivery, attempt = event.delivery, event.attempt
        Effect.objects.create(
            delivery=delivery, number=number, attempt=attempt, process=os.getpid()
        )


def handlers_of(orders: Orders) -> Handlers:
    """Give the handlers of the rig."""
    rig = Rig(orders)
    return Handlers(
        Handler(
            name=type_,
            function=rig.handle,
            handling=Handling(
                type=type_,
                retries=retries,
                backoff=_BACKOFF,
                order_by="key" if type_ == SORTED else "",
            ),
        )
        for type_, retries in _RETRIES.items()
    )
