"""Processes of task queues, and brokers."""

import json
import os
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.apps import apps
from django.db import connection

from tests.post.killing import kill_all
from tools.servers import brokers
from tools.servers.server import NoServerError

ROOT = Path(__file__).parents[3]
LEASE, RESEND = 1.5, 1.0  # seconds


@pytest.fixture
def shared():
    if connection.vendor == "sqlite" and connection.is_in_memory_db():
        pytest.skip("needs a database that processes share")


@contextmanager
def found(find):
    """Give the URL of a broker; without one the test is left out, and says why."""
    try:
        with find() as url:
            yield url
    except NoServerError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def redis_url():
    with found(brokers.redis) as url:
        yield url


@pytest.fixture(scope="session")
def nats_url():
    with found(brokers.nats) as url:
        yield url


@pytest.fixture(scope="session")
def rabbitmq_url():
    with found(brokers.rabbitmq) as url:
        yield url


def wait_until(holds, *, seconds=60, said=str):
    ends = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < ends, said()
        time.sleep(0.02)


@contextmanager
def using(events, settings):
    """Let the app of this process have other settings."""
    from mainspring.events.backends.dispatch import Dispatch
    from mainspring.events.backends.registry import Backends

    before = events.settings, events.backends, events.dispatch
    events.settings, events.backends = settings, Backends(settings)
    events.backends.declare(["default"])
    events.dispatch = Dispatch(events.backends, events.handlers)
    try:
        yield events
    finally:
        events.settings, events.backends, events.dispatch = before


@contextmanager
def relaying(events, *, resend=RESEND):
    """Relay in a thread."""
    from mainspring.events.backends.relay import Relay
    from mainspring.events.queues.databases import queue_of

    relay = Relay(
        queue_of("default"),
        alias="default",
        queues=["default"],
        dispatch=events.dispatch,
        resend=resend,
    )
    thread = threading.Thread(target=relay.run)
    thread.start()
    try:
        yield relay
    finally:
        relay.stop()
        thread.join()


class Processes:
    """Workers of a task queue on the test database."""

    def __init__(self, command, *, url, settings, folder):
        self._command = command
        self._url = url
        self._settings = settings
        self._log = folder / "workers.log"
        self._all = []

    @property
    def log(self):
        return self._log.read_text() if self._log.exists() else ""

    @property
    def are_there(self):
        return any(process.poll() is None for process in self._all)

    def begin(self):
        environment = {
            **os.environ,
            "EVENTS_DATABASE": str(connection.settings_dict["NAME"]),
            "EVENTS_BROKER": self._url,
            "EVENTS_SETTINGS": json.dumps(self._settings),
            "PYTHONPATH": f"{ROOT}/src:{ROOT}",
        }
        with self._log.open("a") as log:
            process = subprocess.Popen(
                [sys.executable, *self._command],
                cwd=ROOT,
                env=environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self._all.append(process)
        return process

    def kill(self):
        """Kill all, with the processes that they have begun."""
        for process in self._all:
            kill_all(process)
        self._all.clear()


@pytest.fixture
def events():
    return apps.get_app_config("mainspring_events")
