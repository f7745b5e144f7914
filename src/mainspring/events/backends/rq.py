"""RQ as a backend: its workers call handlers."""

from __future__ import annotations

from functools import cached_property
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from redis import Redis
from rq import Queue

from mainspring.errors import SettingsError
from mainspring.events.backends.turn import PATH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mainspring.conf import EventsSettings
    from mainspring.events.backends.backend import Nudge

_NO_LIMIT = -1
"""Handlers have their own: RQ's alarm would be in the way of theirs."""
_KEPT = 86_400  # seconds that RQ shows a call that failed
_PATIENCE = 5.0  # seconds to wait for Redis


class RQBackend:
    """The Redis at `backend_url`.

    Args:
        settings: of events.

    Raises:
        SettingsError: they do not say where Redis is.
    """

    def __init__(self, settings: EventsSettings) -> None:
        if settings.backend_url is None:
            msg = "MAINSPRING['events']['backend_url'] is to say where RQ's Redis is."
            raise SettingsError(msg)
        self._url = settings.backend_url

    @cached_property
    def _redis(self) -> Redis:
        patience = {"socket_connect_timeout": _PATIENCE, "socket_timeout": _PATIENCE}
        return Redis.from_url(self._url, **patience)

    def declare(self, queues: Sequence[str]) -> None:
        """Do nothing: workers are told by their command."""

    def send(self, nudges: Sequence[Nudge]) -> None:
        """Enqueue a job each, in the queue of the same name, by one round trip a queue."""
        for name, several in groupby(sorted(nudges, key=_queue), key=_queue):
            Queue(name, connection=self._redis).enqueue_many(
                Queue.prepare_data(
                    PATH,
                    args=nudge.arguments,
                    timeout=_NO_LIMIT,
                    result_ttl=0,
                    failure_ttl=_KEPT,
                )
                for nudge in several
            )


_queue = attrgetter("queue")
