"""Forwards events to brokers: a handler for each entry of `forward`."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

from mainspring.blueprint.handling import Backoff, Handling
from mainspring.errors import SettingsError
from mainspring.events.backends.brokers import extra_of, publisher_of
from mainspring.events.backends.cloud_events import message_of
from mainspring.events.backends.publisher import Refused
from mainspring.events.errors import EventProcessingError, SomeFailed
from mainspring.events.handlers import Handler, fits

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mainspring.conf import EventsSettings, Forward
    from mainspring.events.backends.publisher import Publisher
    from mainspring.operation.event import Event

_BACKOFF = Backoff(first=1.0, longest=60.0)


class Forwarding:
    """The handler of an entry.

    Args:
        forward: the entry.
        source: where events of this project come from.
    """

    def __init__(self, forward: Forward, *, source: str) -> None:
        self._forward = forward
        self._source = source
        self._lock = threading.Lock()
        self._publisher: Publisher | None = None
        self._process = 0  # in which that was made

    def __call__(self, events: Sequence[Event]) -> None:
        """Publish events, and wait until they are confirmed.

        Raises:
            EventProcessingError: the broker is away.
            SomeFailed: it has not taken some.
        """
        messages = [
            message_of(event, source=self._source, mode=self._forward.mode) for event in events
        ]
        with self._lock:
            try:
                refused = self._ready().publish(messages)
            except Exception as error:
                self._leave()
                told = f"{type(error).__name__}: {error}"
                raise EventProcessingError(told, code="BROKER_AWAY") from error
        if not all(isinstance(error, Refused) for error in refused.values()):
            with self._lock:
                self._leave()  # whatever it is: the next time is a new connection
        if refused:
            raise SomeFailed(
                {events[place].delivery: _refused(error) for place, error in refused.items()}
            )

    def _ready(self) -> Publisher:
        """Give the publisher of this process; connections do not live through a fork."""
        if self._publisher is None or self._process != os.getpid():
            self._publisher, self._process = publisher_of(self._forward), os.getpid()
        return self._publisher

    def _leave(self) -> None:
        publisher, self._publisher = self._publisher, None
        if publisher is not None:
            publisher.close()


def _refused(error: Exception) -> EventProcessingError:
    retryable = not isinstance(error, Refused)
    told = EventProcessingError(str(error), code="BROKER_REFUSED", retryable=retryable)
    told.__cause__ = error
    return told


def forwarders(settings: EventsSettings) -> Iterator[Handler]:
    """List the handlers of all entries, one for each pattern of types.

    Args:
        settings: of events.

    Raises:
        SettingsError: an entry names a broker that there is not.
    """
    for forward in settings.forward:
        _check(forward)
        function = Forwarding(forward, source=settings.source)
        for pattern in forward.types:
            yield Handler(
                name=f"forward.{forward.name}",
                function=function,
                handling=Handling(
                    type=pattern,
                    retries=forward.retries,
                    backoff=_BACKOFF,
                    order_by=forward.order_by,
                    batch=forward.batch,
                    queue=forward.queue,
                    atomic=False,  # it waits for the broker, and writes nothing here
                ),
            )


def _check(forward: Forward) -> None:
    """See that there is such a broker, and that no event goes to it twice.

    Raises:
        SettingsError: there is none, or patterns mean the same events.
    """
    extra_of(forward)
    for one in forward.types:
        for other in forward.types:
            if one is not other and fits(one.removesuffix("*"), other):
                msg = f"MAINSPRING['events']['forward']: {one!r} is a part of {other!r}."
                raise SettingsError(msg)
