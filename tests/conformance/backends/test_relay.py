"""What has a backend is relayed by `process_events`; what has none is handled there as before."""

import re
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.management import call_command
from django.utils import timezone

from mainspring import NewEvent
from mainspring.errors import SettingsError
from mainspring.events.models import Delivery, Finished
from mainspring.events.publishing import publish, publish_many
from tests.conformance.backends.conftest import using

ROOT = Path(__file__).parents[3]
SENT = []


class Kept:
    """A backend that keeps what it is to send; it is away while that is asked for."""

    away = False

    def __init__(self, settings):
        SENT.clear()

    def declare(self, queues):
        self.queues = list(queues)

    def send(self, nudges):
        if self.away:
            raise ConnectionError
        SENT.extend(nudges)


PATH = f"{__name__}.Kept"
stored = pytest.mark.django_db(transaction=True)


@pytest.fixture
def kept(events, monkeypatch):
    from mainspring.conf import EventsSettings
    from mainspring.events.backends import registry

    # How this module is called depends on who imports it.
    monkeypatch.setattr(registry, "import_string", {PATH: Kept}.__getitem__)
    with using(events, EventsSettings(backend=PATH, resend=0.5)):
        yield events.backends.of("default")


def _handlers():
    return sorted(one.handler.rpartition(".")[2] for one in SENT)


class TestRelaying:
    pytestmark = stored

    def test_publishing_sends_for_what_is_due(self, kept):
        publish("letter.idle")
        publish("letter.idle", not_before=timezone.now() + timedelta(hours=1))
        publish("letter.idle", not_before=timezone.now() - timedelta(hours=1))
        assert _handlers() == ["idle", "idle"]

    def test_an_event_that_was_there_sends_nothing(self, kept):
        for _ in range(3):
            publish("letter.idle", idempotency_key="one")
        assert _handlers() == ["idle"]

    def test_many_at_once_are_left_to_a_hundred_turns(self, kept):
        publish_many(NewEvent(type="letter.idle") for _ in range(130))
        assert len(SENT) == 100

    def test_the_command_relays_what_has_become_due(self, kept, capsys):
        publish("letter.idle", not_before=timezone.now() + timedelta(hours=1))
        call_command("process_events", "--once", "--queues", "default")
        assert not SENT
        Delivery.objects.update(due=timezone.now() - timedelta(seconds=1))
        call_command("process_events", "--once", "--queues", "default")
        assert _handlers() == ["idle"]
        assert "Relaying default" in capsys.readouterr().out
        assert not Finished.objects.exists()

    def test_what_nobody_took_is_sent_again_but_not_too_often(self, kept, events):
        from mainspring.events.backends.relay import Relay
        from mainspring.events.queues.databases import queue_of

        publish("letter.idle")
        SENT.clear()
        told = {"alias": "default", "queues": ["default"], "dispatch": events.dispatch}
        relay = Relay(queue_of("default"), resend=30, **told)
        assert relay.look() == 0
        Delivery.objects.update(due=timezone.now() - timedelta(seconds=31))
        relay._looked = -100
        assert relay.look() == 1
        relay._looked = -100
        assert relay.look() == 0
        # Somebody took it, and died.
        Delivery.objects.update(lease_until=timezone.now() + timedelta(minutes=1))
        relay._looked = -100
        assert relay.look() == 0
        Delivery.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
        relay._looked = -100
        assert relay.look() == 1
        assert _handlers() == ["idle", "idle"]

    def test_a_slow_task_queue_is_not_flooded(self, kept, events):
        from mainspring.events.backends.relay import Relay
        from mainspring.events.queues.databases import queue_of

        publish_many(NewEvent(type="letter.idle") for _ in range(50))
        publish("letter.pondered")
        SENT.clear()
        Delivery.objects.update(due=timezone.now() - timedelta(seconds=31))
        told = {"alias": "default", "queues": ["default"], "dispatch": events.dispatch}
        relay = Relay(queue_of("default"), resend=30, **told)
        for _ in range(5):
            relay._looked = -100
            relay.look()
        assert _handlers() == ["idle"] * 10 + ["ponder"]

    def test_while_the_task_queue_is_away_nothing_counts_as_sent(self, kept, events):
        from mainspring.events.backends.relay import Relay
        from mainspring.events.queues.databases import queue_of

        kept.away = True
        publish("letter.idle")
        Delivery.objects.update(due=timezone.now() - timedelta(seconds=31))
        told = {"alias": "default", "queues": ["default"], "dispatch": events.dispatch}
        relay = Relay(queue_of("default"), resend=30, **told)
        assert relay.look() == 0
        kept.away = False
        relay._looked = -100
        assert relay.look() == 1

    def test_queues_may_have_different_backends(self, events, monkeypatch, kept):
        from mainspring.conf import EventsSettings

        with using(events, EventsSettings(backend={"other": PATH})):
            assert events.backends.of("default") is None
            assert events.backends.of("other") is not None
            publish("letter.idle")
            assert not SENT
            call_command("process_events", "--drain", "--queues", "default,other")
        assert Finished.objects.count() == 1

    def test_a_handler_that_the_code_does_not_know_is_left_alone(self, kept):
        from mainspring.events.backends.turn import handle

        assert handle("default", "letter.idle", "gone.handlers.idle") == 0


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"backend": "selery"}, "names 'selery'"),
        ({"backend": "rq"}, "where RQ's Redis is"),
        ({"backend": {"default": 3}}, "a string, or a dict of strings"),
        ({"forward": [{"types": ["a"], "to": "x://secret@b"}], "source": "s"}, "names x://; "),
        ({"forward": [{"types": ["a"], "to": "redis://b"}]}, "'source'"),
        ({"forward": [{"types": [], "to": "redis://b"}], "source": "s"}, "has 'types'"),
        ({"forward": [{"types": ["a"], "to": "secret"}], "source": "s"}, "which is a URL"),
        ({"forward": [{"types": ["a*b"], "to": "redis://b"}], "source": "s"}, "at the end"),
        (
            {"forward": [{"types": ["a.*", "a.b"], "to": "redis://b"}], "source": "s"},
            "'a.b' is a part of 'a.*'",
        ),
        ({"forward": [{"tipes": ["a"]}]}, "no setting 'tipes'"),
        ({"forward": {"a": "redis://b"}}, "a list of dicts"),
        ({"forward": [{"types": ["a"], "to": "r://b", "mode": "c"}]}, "'mode'"),
    ],
)
def test_wrong_settings_end_the_start_and_tell_no_secrets(given, said, settings):
    from mainspring import conf
    from mainspring.events.backends.forwarding import forwarders
    from mainspring.events.backends.registry import Backends

    settings.MAINSPRING = {"events": given}
    with pytest.raises(SettingsError, match=re.escape(said)) as error:
        loaded = conf.load().events
        Backends(loaded)
        list(forwarders(loaded))
    assert "secret" not in str(error.value)


def test_what_is_off_is_not_imported():
    program = """
import sys, django
from django.conf import settings
settings.configure(INSTALLED_APPS=["django.contrib.contenttypes", "mainspring.events"], USE_TZ=True)
django.setup()
import mainspring.events.publishing, mainspring.events.working.worker
heavy = {"celery", "kombu", "rq", "redis", "dramatiq", "confluent_kafka", "aio_pika", "nats"}
heavy |= {"django_tasks", "mainspring.events.backends.task_running"}
print(sorted(heavy & set(sys.modules)))
"""
    said = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env={"PYTHONPATH": f"{ROOT}/src"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.strip() == "[]"
