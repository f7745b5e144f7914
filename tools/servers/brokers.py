"""Finds brokers for tests: by a variable, by a program that is started, or on this machine.

What is started ends with the block. RabbitMQ takes long to start and is not started.
"""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from tools.servers.server import NoServerError

_STARTS: Final = 10.0  # seconds that a program has to answer


@contextmanager
def redis() -> Iterator[str]:
    """Give the URL of a Redis that holds nothing of others.

    Raises:
        NoServerError: There is no program, and MAINSPRING_TEST_REDIS is not set.
    """

    def command(port: int, _folder: Path) -> Sequence[str]:
        silent = ("--save", "", "--appendonly", "no")
        return ("redis-server", "--bind", "127.0.0.1", "--port", str(port), *silent)

    with _server("Redis", "MAINSPRING_TEST_REDIS", command) as address:
        yield address if "://" in address else f"redis://{address}/0"


@contextmanager
def nats() -> Iterator[str]:
    """Give the URL of a NATS server with JetStream.

    Raises:
        NoServerError: There is no program, and MAINSPRING_TEST_NATS is not set.
    """

    def command(port: int, folder: Path) -> Sequence[str]:
        return ("nats-server", "-a", "127.0.0.1", "-p", str(port), "-js", "-sd", str(folder))

    with _server("NATS", "MAINSPRING_TEST_NATS", command) as address:
        yield address if "://" in address else f"nats://{address}"


@contextmanager
def rabbitmq() -> Iterator[str]:
    """Give the URL of a RabbitMQ, in which the user may make exchanges and queues.

    Raises:
        NoServerError: None answers, neither at MAINSPRING_TEST_RABBITMQ nor on port 5672.
    """
    url = os.environ.get("MAINSPRING_TEST_RABBITMQ", "amqp://guest:guest@127.0.0.1:5672/%2F")
    where = urlsplit(url)
    if not _answers(where.hostname or "127.0.0.1", where.port or 5672):
        way = f"{where.hostname}:{where.port}"
        raise NoServerError("RabbitMQ", [(way, "nobody answers; set MAINSPRING_TEST_RABBITMQ")])
    yield url


@contextmanager
def _server(
    name: str, variable: str, command: Callable[[int, Path], Sequence[str]]
) -> Iterator[str]:
    url = os.environ.get(variable, "")
    if url:
        yield url
        return
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        program = command(port, Path(folder))
        if shutil.which(program[0]) is None:
            raise NoServerError(name, [(program[0], f"not installed; set {variable}")])
        process = subprocess.Popen(
            program, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            ends = time.monotonic() + _STARTS
            while not _answers("127.0.0.1", port):
                if process.poll() is not None or time.monotonic() > ends:
                    raise NoServerError(name, [(program[0], "did not start")])
                time.sleep(0.02)
            yield f"127.0.0.1:{port}"
        finally:
            process.kill()
            process.wait()


def free_port() -> int:
    """Give a port on which nobody listens at this time."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _answers(host: str, port: int) -> bool:
    with suppress(OSError), socket.create_connection((host, port), timeout=1):
        return True
    return False
