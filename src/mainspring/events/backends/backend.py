"""What publishers and relays want of a task queue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class Nudge:
    """Says that there may be something to do for a handler."""

    queue: str  # of the deliveries
    type: str  # of the events that the handler wants
    handler: str  # its name

    @property
    def arguments(self) -> tuple[str, str, str]:
        """What `mainspring.events.backends.turn.handle` is called with."""
        return self.queue, self.type, self.handler


class Backend(Protocol):
    """A task queue whose processes call `mainspring.events.backends.turn.handle`.

    It is made with the settings of events when Django is ready, and sends from any thread.
    """

    def declare(self, queues: Sequence[str]) -> None:
        """Be told once of all queues that it sends for; its processes may listen to them."""

    def send(self, nudges: Sequence[Nudge]) -> None:
        """Put nudges into the task queue, each of which becomes a call.

        They may be lost or come twice later on; see `docs/explanation/events.md`.

        Raises:
            Exception: the task queue cannot be reached; some may have been sent.
        """
