"""Which publisher an entry of `forward` has."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

from mainspring.errors import SettingsError

if TYPE_CHECKING:
    from mainspring.conf import Forward
    from mainspring.events.backends.publisher import Publisher

_EXTRAS = {
    "kafka": "kafka",
    "amqp": "rabbitmq",
    "amqps": "rabbitmq",
    "redis": "redis",
    "rediss": "redis",
    "unix": "redis",
    "nats": "nats",
    "tls": "nats",
}
"""Which extra a scheme needs."""
_LIBRARIES = {
    "kafka": "confluent_kafka",
    "rabbitmq": "aio_pika",
    "redis": "redis",
    "nats": "nats",
}
"""What an extra installs."""


def extra_of(forward: Forward) -> str:
    """Give the extra that an entry of `forward` needs; it is installed.

    Raises:
        SettingsError: there is no publisher for its URL, or what it needs is not installed.
    """
    scheme = forward.to.partition("://")[0]
    if scheme not in _EXTRAS:
        known = ", ".join(f"{name}://" for name in _EXTRAS)
        # Not the URL itself, which may hold a password.
        msg = f"MAINSPRING['events']['forward'] names {scheme}://; there are {known}."
        raise SettingsError(msg)
    extra = _EXTRAS[scheme]
    if find_spec(_LIBRARIES[extra]) is None:
        msg = f"Forwarding to {scheme}:// needs another package: install mainspring[{extra}]."
        raise SettingsError(msg)
    return extra


def publisher_of(forward: Forward) -> Publisher:
    """Make the publisher of an entry of `forward`."""
    match extra_of(forward):
        case "kafka":
            from mainspring.events.backends.kafka import KafkaPublisher

            return KafkaPublisher(forward)
        case "rabbitmq":
            from mainspring.events.backends.rabbitmq import RabbitMQPublisher

            return RabbitMQPublisher(forward)
        case "redis":
            from mainspring.events.backends.redis_streams import RedisPublisher

            return RedisPublisher(forward)
    from mainspring.events.backends.nats import NATSPublisher

    return NATSPublisher(forward)
