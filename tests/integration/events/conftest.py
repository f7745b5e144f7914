"""A worker of the test's own, in its process."""

import time

import pytest
from django.apps import apps


@pytest.fixture
def work():
    """Work until there is nothing to do; gives how many deliveries were handled."""
    # Not before Django is set up.
    from mainspring.events.kinds import Kinds
    from mainspring.events.queues.databases import alias_of_events, queue_of
    from mainspring.events.working.worker import Pace, Worker
    from tests.post import handlers

    def run(**pace):
        alias = alias_of_events()
        worker = Worker(
            queue_of(alias),
            alias=alias,
            kinds=Kinds(apps.get_app_config("mainspring_events").handlers),
            queues=["default"],
            pace=Pace(**pace),
        )
        return worker.run(ends=lambda found: not found)

    handlers.PLAN.clear()
    handlers.CALLS.clear()
    yield run
    handlers.PLAN.clear()
    handlers.CALLS.clear()


@pytest.fixture
def until():
    """Wait until something holds."""

    def wait(holds, seconds=30.0):
        ends = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < ends, "it does not become so"
            time.sleep(0.01)

    return wait
