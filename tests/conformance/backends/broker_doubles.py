"""What tests of publishers have on the other side: a gate in front of a broker, and readers."""

import asyncio
import json
import socket
import threading
import uuid
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit


class Gate:
    """A port that leads to a broker while it is open; nobody answers while it is closed."""

    def __init__(self, url):
        where = urlsplit(url)
        self._target = where.hostname, where.port
        self._pairs = []
        self._server = None
        with socket.socket() as one:
            one.bind(("127.0.0.1", 0))
            self.port = one.getsockname()[1]
        self.url = url.replace(f":{where.port}", f":{self.port}", 1).replace(
            where.hostname, "127.0.0.1", 1
        )

    def open(self):
        self._server = socket.create_server(("127.0.0.1", self.port), reuse_port=True)
        threading.Thread(target=self._accept, args=(self._server,), daemon=True).start()

    def close(self):
        """Let nobody in, and cut whoever is."""
        if self._server is not None:
            with suppress(OSError):
                self._server.shutdown(socket.SHUT_RDWR)
            self._server.close()
            self._server = None
        for one in self._pairs:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()
        self._pairs.clear()

    def _accept(self, server):
        while True:
            try:
                inner, _ = server.accept()
                outer = socket.create_connection(self._target)
            except OSError:
                return
            self._pairs += [inner, outer]
            for one, other in ((inner, outer), (outer, inner)):
                threading.Thread(target=_copy, args=(one, other), daemon=True).start()


def _copy(one, other):
    with suppress(OSError):
        while data := one.recv(65_536):
            other.sendall(data)
    for end in (one, other):
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)


@dataclass
class Received:
    """A message as a reader sees it."""

    content_type: str
    attributes: dict[str, str]  # those in headers
    body: bytes

    @property
    def event(self):
        """The event with all its attributes, from either form."""
        if self.content_type.startswith("application/cloudevents+json"):
            return json.loads(self.body)
        return {**self.attributes, "data": json.loads(self.body)}


def _unprefixed(headers, prefix):
    return {
        name.removeprefix(prefix): value
        for name, value in headers.items()
        if name.startswith(prefix)
    }


class RedisSide:
    """A stream of Redis."""

    def __init__(self, url):
        from redis import Redis

        self.url, self.topic, self.options = url, f"events-{uuid.uuid4().hex}", {}
        self.redis = Redis.from_url(url, decode_responses=True)

    def received(self):
        entries = [fields for _, fields in self.redis.xrange(self.topic)]
        return [
            Received(
                one["content-type"],
                {**_unprefixed(one, "ce_"), "datacontenttype": one["content-type"]},
                one["data"].encode(),
            )
            for one in entries
        ]

    def close(self):
        self.redis.delete(self.topic)
        self.redis.close()


class KafkaSide:
    """A topic of librdkafka's own broker for tests, which lives in this process."""

    def __init__(self):
        from confluent_kafka import Producer

        self._cluster = Producer({"bootstrap.servers": "none", "test.mock.num.brokers": 1})
        (broker,) = self._cluster.list_topics(timeout=10).brokers.values()
        self.url = f"kafka://{broker.host}:{broker.port}"
        self.topic = f"events-{uuid.uuid4().hex}"
        self.options = {"delivery.timeout.ms": 1_500, "request.timeout.ms": 500}
        self._messages = []

    def received(self):
        from confluent_kafka import Consumer

        consumer = Consumer(
            {
                "bootstrap.servers": urlsplit(self.url).netloc,
                "group.id": uuid.uuid4().hex,
                "auto.offset.reset": "earliest",
                "enable.partition.eof": True,
                "fetch.wait.max.ms": 10,
            }
        )
        found = []
        try:
            partitions = consumer.list_topics(self.topic).topics[self.topic].partitions
            from confluent_kafka import TopicPartition

            consumer.assign([TopicPartition(self.topic, one, 0) for one in partitions])
            ended = set()
            while len(ended) < len(partitions):
                message = consumer.poll(5)
                assert message is not None
                if message.error():
                    ended.add(message.partition())
                    continue
                headers = {name: value.decode() for name, value in message.headers()}
                kind = headers["content-type"]
                attributes = {**_unprefixed(headers, "ce_"), "datacontenttype": kind}
                found.append(Received(kind, attributes, message.value()))
        finally:
            consumer.close()
        return found

    def close(self):
        self._cluster.flush(1)


class _Looped:
    """A reader that knows coroutines only."""

    def __init__(self):
        self._runner = asyncio.Runner()

    def run(self, coroutine):
        return self._runner.run(coroutine)

    def close(self):
        self.run(self.left())
        self._runner.close()


class NATSSide(_Looped):
    """A stream of JetStream."""

    def __init__(self, url):
        super().__init__()
        self.url, self.topic, self.options = url, f"events-{uuid.uuid4().hex}", {}
        self.run(self._entered())

    async def _entered(self):
        import nats

        self._client = await nats.connect(self.url)
        self.stream = self._client.jetstream()
        await self.stream.add_stream(name=self.topic, subjects=[self.topic])

    async def left(self):
        await self.stream.delete_stream(self.topic)
        await self._client.close()

    def received(self):
        return self.run(self._received())

    async def _received(self):
        count = (await self.stream.stream_info(self.topic)).state.messages
        found = []
        for place in range(1, count + 1):
            message = await self.stream.get_msg(self.topic, place)
            attributes = {
                name: unquote(value) for name, value in _unprefixed(message.headers, "ce-").items()
            }
            found.append(Received(message.headers["Content-Type"], attributes, message.data))
        return found


class RabbitMQSide(_Looped):
    """An exchange of RabbitMQ, with one queue for all that it gets."""

    def __init__(self, url):
        super().__init__()
        self.url, self.topic, self.options = url, f"events-{uuid.uuid4().hex}", {}
        self._found = []
        self.run(self._entered())

    async def _entered(self):
        import aio_pika

        self._connection = await aio_pika.connect(self.url)
        channel = await self._connection.channel()
        self._exchange = await channel.declare_exchange(self.topic, "topic", auto_delete=True)
        self._queue = await channel.declare_queue(exclusive=True)
        await self._queue.bind(self._exchange, "letter.*")

    async def left(self):
        await self._queue.delete(if_unused=False, if_empty=False)
        await self._connection.close()

    def received(self):
        return self.run(self._received())

    async def _received(self):
        while (message := await self._queue.get(no_ack=True, fail=False)) is not None:
            attributes = _unprefixed(message.headers, "cloudEvents:")
            self._found.append(
                Received(
                    message.content_type,
                    {**attributes, "datacontenttype": message.content_type},
                    message.body,
                )
            )
        return self._found
