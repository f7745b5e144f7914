"""RabbitMQ as a broker, with its confirms.

CloudEvents has a binding for AMQP 1.0 (`cloudevents/bindings/amqp-protocol-binding.md` at
https://github.com/cloudevents/spec). Here its application properties are the headers of AMQP 0-9-1.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any

import aio_pika

from mainspring.events.backends.loops import Loop
from mainspring.events.backends.publisher import PATIENCE, failures_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aio_pika.abc import AbstractChannel, AbstractConnection, AbstractExchange

    from mainspring.conf import Forward
    from mainspring.events.backends.cloud_events import Message

_log = logging.getLogger("mainspring.events")


class RabbitMQPublisher:
    """The server of an entry: `amqp://user:password@host/vhost`.

    The topic is an exchange, which is there, and the routing key is the type of the event.

    Args:
        forward: the entry; `options` are those of `aio_pika.connect`, and `mandatory`: whether a
            message that no queue gets has failed.
    """

    def __init__(self, forward: Forward) -> None:
        self._forward = forward
        self._options = dict(forward.options)
        self._mandatory = bool(self._options.pop("mandatory", True))
        self._loop = Loop()
        self._connection: AbstractConnection | None = None
        self._channel: AbstractChannel | None = None
        self._exchanges: dict[str, AbstractExchange] = {}

    def publish(self, messages: Sequence[Message]) -> Mapping[int, Exception]:
        """Send messages at once, and wait for the confirm of each.

        Raises:
            AMQPError: the server is away, or the exchange is not there.
            TimeoutError: not all confirms came in time.
        """
        return self._loop.run(self._publish(messages), seconds=PATIENCE)

    async def _publish(self, messages: Sequence[Message]) -> Mapping[int, Exception]:
        if self._channel is None:
            self._connection = await aio_pika.connect(self._forward.to, **self._options)
            self._channel = await self._connection.channel(
                publisher_confirms=True, on_return_raises=True
            )
        told = await asyncio.gather(
            *[self._send(message) for message in messages], return_exceptions=True
        )
        return failures_in(told)

    async def _send(self, message: Message) -> None:
        exchange = await self._exchange(self._forward.topic_of(message.type))
        headers: Any = {
            f"cloudEvents:{name}": value
            for name, value in message.attributes.items()
            if name != "datacontenttype"
        }
        told = aio_pika.Message(
            message.body,
            headers=headers,
            content_type=message.content_type,
            delivery_mode=aio_pika.DeliveryMode.PERSISTENT,
            message_id=message.id,
            type=message.type,
        )
        await exchange.publish(told, routing_key=message.type, mandatory=self._mandatory)

    async def _exchange(self, name: str) -> AbstractExchange:
        assert self._channel is not None  # noqa: S101 - it is opened before
        if name not in self._exchanges:
            self._exchanges[name] = await self._channel.get_exchange(name, ensure=bool(name))
        return self._exchanges[name]

    def close(self) -> None:
        """Close the connection."""
        if self._connection is not None:
            try:
                self._loop.run(self._connection.close(), seconds=2.0)
            except Exception as error:  # noqa: BLE001 - any of the client's; it is let go in any case
                _log.debug("a connection did not end well: %s", error)
        self._loop.stop()
