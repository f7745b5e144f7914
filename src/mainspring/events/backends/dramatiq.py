"""Dramatiq as a backend: its workers call handlers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import dramatiq
from dramatiq import broker as brokers

from mainspring.errors import SettingsError
from mainspring.events.backends.turn import handle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.conf import EventsSettings
    from mainspring.events.backends.backend import Nudge

ACTOR = "mainspring.handle"
"""The name of the actor."""
_LONGEST = 24 * 60 * 60 * 1_000  # milliseconds of a turn; handlers have limits of their own


class DramatiqBackend:
    """The broker that the project has set before Django is ready.

    Args:
        settings: of events; it needs none of them.

    Raises:
        SettingsError: no broker is set.
    """

    def __init__(self, settings: EventsSettings) -> None:  # noqa: ARG002 - all are made so
        broker = brokers.global_broker
        if broker is None:
            msg = (
                "Dramatiq has no broker: call dramatiq.set_broker(...) in the package of settings."
            )
            raise SettingsError(msg)
        if ACTOR not in broker.actors:
            # What fails is tried again by its delivery.
            dramatiq.actor(actor_name=ACTOR, max_retries=0, time_limit=_LONGEST)(handle)
        self._actor = broker.get_actor(ACTOR)

    def declare(self, queues: Sequence[str]) -> None:
        """Let workers of this process listen to queues."""
        for queue in queues:
            self._actor.broker.declare_queue(queue)

    def send(self, nudges: Sequence[Nudge]) -> None:
        """Send a message each, to the queue of the same name."""
        broker = self._actor.broker
        for nudge in nudges:
            broker.declare_queue(nudge.queue)
            message = self._actor.message(*nudge.arguments)
            broker.enqueue(message.copy(queue_name=nudge.queue))
