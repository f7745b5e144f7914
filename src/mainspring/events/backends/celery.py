"""Celery as a backend: its workers call handlers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from celery import current_app, shared_task

from mainspring.blueprint.handling import DEFAULT_QUEUE
from mainspring.events.backends.turn import handle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.conf import EventsSettings
    from mainspring.events.backends.backend import Nudge

TASK = "mainspring.handle"
"""The name of the task, for `task_routes`."""


class CeleryBackend:
    """The Celery app of the project, which knows its broker.

    Args:
        settings: of events; it needs none of them.
    """

    def __init__(self, settings: EventsSettings) -> None:  # noqa: ARG002 - all are made so
        self._task = shared_task(name=TASK, ignore_result=True)(handle)

    def declare(self, queues: Sequence[str]) -> None:
        """Do nothing: workers are told by their command."""

    def send(self, nudges: Sequence[Nudge]) -> None:
        """Send a message each: to the queue of the same name, or to Celery's usual one."""
        with current_app.producer_or_acquire() as producer:
            for nudge in nudges:
                route = {} if nudge.queue == DEFAULT_QUEUE else {"queue": nudge.queue}
                # Who publishes does not wait for a broker that is away.
                self._task.apply_async(nudge.arguments, producer=producer, retry=False, **route)
