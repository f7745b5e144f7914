"""NATS as a broker: JetStream, which confirms.

The form is that of `cloudevents/bindings/nats-protocol-binding.md` at https://github.com/cloudevents/spec.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any

import nats
from nats.errors import MaxPayloadError

from mainspring.events.backends.cloud_events import in_header
from mainspring.events.backends.loops import Loop
from mainspring.events.backends.publisher import PATIENCE, Refused, failures_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from nats.aio.client import Client

    from mainspring.conf import Forward
    from mainspring.events.backends.cloud_events import Message

_log = logging.getLogger("mainspring.events")


class NATSPublisher:
    """The servers of an entry: `nats://host:4222`.

    The topic is a subject that a stream keeps.

    Args:
        forward: the entry; `options` are those of `nats.connect`.
    """

    def __init__(self, forward: Forward) -> None:
        self._forward = forward
        self._loop = Loop()
        self._client: Client | None = None

    def publish(self, messages: Sequence[Message]) -> Mapping[int, Exception]:
        """Send messages at once, and wait until a stream has said of each that it has it.

        Raises:
            Error: the server is away, or no stream keeps the subject.
            TimeoutError: not all answers came in time.
        """
        return self._loop.run(self._publish(messages), seconds=PATIENCE)

    async def _publish(self, messages: Sequence[Message]) -> Mapping[int, Exception]:
        if self._client is None:
            told: dict[str, Any] = {
                "allow_reconnect": False,
                "max_reconnect_attempts": 1,  # 0 is without an end
                "reconnect_time_wait": 0.1,
                "connect_timeout": PATIENCE / 2,
                "error_cb": _silent,
                **self._forward.options,
            }
            self._client = await nats.connect(self._forward.to, **told)
        stream = self._client.jetstream(timeout=PATIENCE / 2)
        answers = await asyncio.gather(
            *[
                stream.publish(
                    self._forward.topic_of(message.type), message.body, headers=_headers(message)
                )
                for message in messages
            ],
            return_exceptions=True,
        )
        return failures_in(
            Refused(str(one)) if isinstance(one, MaxPayloadError) else one for one in answers
        )

    def close(self) -> None:
        """Close the connection."""
        if self._client is not None:
            try:
                self._loop.run(self._client.close(), seconds=2.0)
            except Exception as error:  # noqa: BLE001 - any of the client's; it is let go in any case
                _log.debug("a connection did not end well: %s", error)
        self._loop.stop()


async def _silent(_error: Exception) -> None:
    """Say nothing: whoever publishes is told."""


def _headers(message: Message) -> dict[str, str]:
    """Write the headers, of which JetStream knows one: it keeps a message of an id once."""
    named = {f"ce-{name}": in_header(value) for name, value in message.attributes.items()}
    return {"Nats-Msg-Id": in_header(message.unique), "Content-Type": message.content_type, **named}
