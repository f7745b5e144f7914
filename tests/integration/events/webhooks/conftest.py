"""A receiver, settings that let it be called, and a worker of the test's own."""

from dataclasses import replace

import pytest

from tests.integration.events.webhooks.receiver import receiving


@pytest.fixture
def receiver():
    with receiving() as found:
        yield found


@pytest.fixture
def configure(receiver, monkeypatch):
    """Let the settings of webhooks be others; the receiver may be called."""
    from mainspring.events.apps import the_events

    def change(**said):
        events = the_events()
        webhooks = replace(events.settings.webhooks, **said)
        monkeypatch.setattr(events, "settings", replace(events.settings, webhooks=webhooks))

    change(
        allow_http=True,
        ports=(receiver.port,),
        allowed_networks=("127.0.0.0/8",),
        timeout=5.0,
    )
    return change


@pytest.fixture
def endpoint(receiver, configure, transactional_db):
    """Give an endpoint that wants all invoices, and its secret."""
    from mainspring.events.webhooks.endpoints import add_endpoint

    return add_endpoint(receiver.url, types=["invoice.*"])


@pytest.fixture
def work():
    """Work on webhooks until nothing is ready; `due` makes ready what waits."""
    from mainspring.events.apps import the_events
    from mainspring.events.kinds import Kinds
    from mainspring.events.models import Delivery
    from mainspring.events.queues.databases import alias_of_events, queue_of
    from mainspring.events.working.worker import Pace, Worker

    def run(*, due=False):
        from django.db.models.functions import Now

        if due:
            Delivery.objects.update(due=Now())
        alias = alias_of_events()
        worker = Worker(
            queue_of(alias),
            alias=alias,
            kinds=Kinds(the_events().handlers),
            queues=["default", "webhooks"],
            pace=Pace(),
        )
        return worker.run(ends=lambda found: not found)

    return run
