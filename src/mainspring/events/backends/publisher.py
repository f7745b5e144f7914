"""What forwarding wants of a broker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from mainspring.events.backends.cloud_events import Message

PATIENCE = 10.0
"""Seconds to wait for a broker, to be there and to confirm."""


class Publisher(Protocol):
    """A broker; it connects with the first message, and anew where it has to."""

    def publish(self, messages: Sequence[Message]) -> Mapping[int, Exception]:
        """Send messages, and wait until the broker has confirmed all of them.

        Returns:
            By their places, the errors of those that are not confirmed: `Refused`, or another one
            where it may be different the next time.

        Raises:
            Exception: none is confirmed.
        """

    def close(self) -> None:
        """Let go of the connection."""


class Unconfirmed(Exception):
    """A broker has not said in time that it has a message."""


class Refused(Exception):
    """A broker will never take a message."""


def failures_in(told: Iterable[object]) -> dict[int, Exception]:
    """Give the errors among what became of messages, by their places.

    Raises:
        Exception: nothing but errors, of which one may be different the next time: the first such.
    """
    answers = list(told)
    found = {place: one for place, one in enumerate(answers) if isinstance(one, Exception)}
    passing = [one for one in found.values() if not isinstance(one, Refused)]
    if passing and len(found) == len(answers):
        raise passing[0]
    return found
