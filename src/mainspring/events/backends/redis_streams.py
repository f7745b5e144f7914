"""Streams of Redis as a broker.

CloudEvents has no binding for them. The fields of an entry are named as the headers of the binding
for Kafka, with `data` for the body.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from redis import Redis

from mainspring.events.backends.publisher import PATIENCE, failures_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mainspring.conf import Forward
    from mainspring.events.backends.cloud_events import Message


class RedisPublisher:
    """The Redis of an entry: `redis://host:6379/0`.

    Args:
        forward: the entry; `options` may have `maxlen`, the entries that a stream keeps.
    """

    def __init__(self, forward: Forward) -> None:
        self._forward = forward
        options = dict(forward.options)
        self._maxlen = options.pop("maxlen", None)
        usual: dict[str, Any] = {
            "socket_timeout": PATIENCE,
            "socket_connect_timeout": PATIENCE,
        }
        self._redis = Redis.from_url(forward.to, **{**usual, **options})

    def publish(self, messages: Sequence[Message]) -> Mapping[int, Exception]:
        """Add entries by one round trip; Redis answers with the id of each.

        Raises:
            RedisError: it is away, or takes none.
        """
        pipeline = self._redis.pipeline(transaction=False)
        for message in messages:
            stream = self._forward.topic_of(message.type)
            pipeline.xadd(stream, _fields(message), maxlen=self._maxlen)
        return failures_in(pipeline.execute(raise_on_error=False))

    def close(self) -> None:
        """Close the connection."""
        self._redis.close()


def _fields(message: Message) -> dict[Any, Any]:
    named = {
        f"ce_{name}": value
        for name, value in message.attributes.items()
        if name != "datacontenttype"
    }
    return {"content-type": message.content_type, **named, "data": message.body}
