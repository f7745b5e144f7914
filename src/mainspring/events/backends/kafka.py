"""Kafka as a broker, by librdkafka.

The form is that of `cloudevents/bindings/kafka-protocol-binding.md` at
https://github.com/cloudevents/spec.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from confluent_kafka import KafkaError, KafkaException, Producer

from mainspring.events.backends.publisher import PATIENCE, Refused, Unconfirmed, failures_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mainspring.conf import Forward
    from mainspring.events.backends.cloud_events import Message

_log = logging.getLogger("mainspring.events.kafka")
_REFUSED = frozenset(
    {
        KafkaError.MSG_SIZE_TOO_LARGE,
        KafkaError.RECORD_LIST_TOO_LARGE,
        KafkaError.INVALID_MSG,
        KafkaError.INVALID_RECORD,
        KafkaError.INVALID_MSG_SIZE,
    }
)
"""What says that a message will never be taken."""


class KafkaPublisher:
    """The servers of an entry: `kafka://host:9092,other:9092`.

    Args:
        forward: the entry; `options` are librdkafka's.
    """

    def __init__(self, forward: Forward) -> None:
        self._forward = forward
        usual: dict[str, Any] = {
            "bootstrap.servers": urlsplit(forward.to).netloc,
            "acks": "all",
            "enable.idempotence": True,
            "delivery.timeout.ms": int(PATIENCE * 1_000),
            "linger.ms": 0,
        }
        self._producer = Producer({**usual, **forward.options}, logger=_log)

    def publish(self, messages: Sequence[Message]) -> Mapping[int, Exception]:
        """Produce messages, and wait for their delivery reports.

        Raises:
            KafkaException: no server takes any.
            Unconfirmed: no report came in time.
        """
        told: list[Exception | None] = [Unconfirmed()] * len(messages)
        for place, message in enumerate(messages):
            try:
                self._producer.produce(
                    self._forward.topic_of(message.type),
                    value=message.body,
                    key=message.key.encode() or None,
                    headers=_headers(message),
                    on_delivery=partial(_report, told, place),
                )
            except KafkaException as error:
                told[place] = _meant(error.args[0])
        self._producer.flush(PATIENCE + 1)
        return failures_in(told)

    def close(self) -> None:
        """Let go of what was not sent."""
        with suppress(KafkaException):
            self._producer.purge()


def _report(
    told: list[Exception | None], place: int, error: KafkaError | None, _message: object
) -> None:
    told[place] = None if error is None else _meant(error)


def _meant(error: KafkaError) -> Exception:
    return Refused(str(error)) if error.code() in _REFUSED else KafkaException(error)


def _headers(message: Message) -> list[tuple[str, str | bytes | None]]:
    """Write the headers: attributes are prefixed, and the content type is one of its own."""
    named = {
        f"ce_{name}": value
        for name, value in message.attributes.items()
        if name != "datacontenttype"
    }
    headers = {"content-type": message.content_type, **named}
    return [(name, value.encode()) for name, value in headers.items()]
