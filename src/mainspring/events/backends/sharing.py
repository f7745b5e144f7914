"""Which queues a worker handles itself, and which it relays."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from mainspring.events.backends.app import events_app
from mainspring.events.backends.relay import Relay
from mainspring.events.queues.databases import alias_of_events, queue_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from mainspring.events.scheduling.timetable import Timetable


def shared_out(
    queues: Sequence[str], *, timetable: Callable[[], Timetable | None]
) -> tuple[list[str], Relay | None]:
    """Give the queues without a backend, and what relays the others.

    Args:
        queues: all that are asked for.
        timetable: gives that of a relay which works alone.
    """
    events, alias = events_app(), alias_of_events()
    own = [queue for queue in queues if events.backends.of(queue) is None]
    relayed = [queue for queue in queues if queue not in own]
    if events.dispatch is None or not relayed:
        return own, None
    relay = Relay(
        queue_of(alias),
        alias=alias,
        queues=relayed,
        dispatch=events.dispatch,
        resend=events.settings.resend,
        timetable=None if own else timetable(),
    )
    return own, relay


@contextmanager
def beside(relay: Relay | None) -> Iterator[None]:
    """Let a relay work in a thread for as long as what is inside."""
    if relay is None:
        yield
        return
    thread = threading.Thread(target=relay.run, name="mainspring-relay", daemon=True)
    thread.start()
    try:
        yield
    finally:
        relay.stop()
        thread.join(timeout=10)
