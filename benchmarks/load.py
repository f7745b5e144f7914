"""A bounded closed-loop HTTP client: ``python -m benchmarks.load`` takes commands as a worker.

One thread and plain sockets, so that it takes as little as possible from the server it measures.
"""

import base64
import json
import os
import selectors
import socket
import statistics
import sys
import time
from dataclasses import dataclass, field
from typing import Any

PATIENCE = 20.0  # seconds without any answer after which the measurement gives up


@dataclass(slots=True)
class Client:
    """One connection, which asks again as soon as it has its answer."""

    connection: socket.socket
    asked: float = 0.0
    received: bytearray = field(default_factory=bytearray)
    expected: int = -1  # bytes of head and body; -1 until the head is here


@dataclass(slots=True)
class Tally:
    """What happened between the end of the warm-up and the end."""

    latencies: list[float] = field(default_factory=list)
    failures: int = 0


def measure(command: dict[str, Any]) -> dict[str, float]:
    """Ask one question again and again for some time.

    Args:
        command: ``port``, ``request`` (base64 of the raw request), ``clients``, ``seconds``
            and ``warm_up`` (seconds that do not count).
    """
    raw = base64.b64decode(command["request"])
    tally = Tally()
    start = time.perf_counter() + command["warm_up"]
    end = start + command["seconds"]
    with selectors.DefaultSelector() as selector:
        clients = []
        for _ in range(command["clients"]):
            client = Client(connection=socket.create_connection(("127.0.0.1", command["port"])))
            client.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            selector.register(client.connection, selectors.EVENT_READ, client)
            clients.append(client)
            _ask(client, raw)
        waiting = len(clients)
        while waiting and (ready := selector.select(PATIENCE)):
            for key, _ in ready:
                if not _receive(key.data, tally, after=start):
                    continue
                # At the end every open question is waited for and counts: a server that still
                # worked on them would spoil the turn of the next one.
                if time.perf_counter() < end:
                    _ask(key.data, raw)
                else:
                    waiting -= 1
        took = time.perf_counter() - start
        for client in clients:
            client.connection.close()
    latencies = sorted(tally.latencies)
    return {
        "per_second": len(latencies) / took,
        "median": statistics.median(latencies) if latencies else float("nan"),
        "p99": latencies[len(latencies) * 99 // 100] if latencies else float("nan"),
        "failures": tally.failures + waiting,
    }


def _ask(client: Client, raw: bytes) -> None:
    client.received.clear()
    client.expected = -1
    client.asked = time.perf_counter()
    client.connection.sendall(raw)


def _receive(client: Client, tally: Tally, *, after: float) -> bool:
    """Take what has come; tell whether the answer is complete.

    Raises:
        ConnectionError: The server closed the connection.
    """
    chunk = client.connection.recv(262_144)
    if not chunk:
        message = "the server closed a connection"
        raise ConnectionError(message)
    client.received += chunk
    if client.expected < 0:
        client.expected = _length(client.received)
    if client.expected < 0 or len(client.received) < client.expected:
        return False
    now = time.perf_counter()
    if now >= after:
        tally.latencies.append(now - client.asked)
        tally.failures += not client.received.startswith(b"HTTP/1.1 200")
    return True


def _length(received: bytearray) -> int:
    """Return the length of head and body, or -1 while the head is not complete."""
    end = received.find(b"\r\n\r\n")
    if end < 0:
        return -1
    for line in bytes(received[:end]).split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            return end + 4 + int(value)
    message = "the answer has no content-length"
    raise ValueError(message)


def main() -> None:
    """Answer commands until standard input ends."""
    if len(sys.argv) > 1:
        os.sched_setaffinity(0, {int(sys.argv[1])})
    for line in sys.stdin:
        sys.stdout.write(json.dumps(measure(json.loads(line))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
