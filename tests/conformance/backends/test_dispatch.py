"""Each backend calls handlers as workers of our own do, with real processes on a real Redis."""

import threading
from collections import Counter

import pytest
from django.db import connection, transaction
from django.utils import timezone

from mainspring import NewEvent
from mainspring.events.models import Delivery, Failure, Finished, Outcome
from mainspring.events.publishing import publish, publish_many
from tests.conformance.backends.conftest import (
    LEASE,
    RESEND,
    Processes,
    relaying,
    using,
    wait_until,
)
from tests.post.models import Letter

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("shared")]

CELERY = ["-m", "celery", "-A", "tests.post.tasks_worker", "worker", "--loglevel=INFO"]
COMMANDS = {
    "celery": [*CELERY, "--concurrency=2", "--without-gossip", "--without-mingle"],
    "rq": ["-m", "tests.post.rq_worker"],
    "dramatiq": ["-m", "dramatiq", "--processes=1", "--threads=2", "tests.post.tasks_worker"],
}


def _celery(url):
    celery = pytest.importorskip("celery")
    return celery.Celery("post", broker=url, set_as_current=True).close


def _rq(_url):
    pytest.importorskip("rq")
    return lambda: None


def _dramatiq(url):
    dramatiq = pytest.importorskip("dramatiq")
    from dramatiq.brokers.redis import RedisBroker

    broker = RedisBroker(url=url)
    dramatiq.set_broker(broker)
    return broker.close


PREPARE = {"celery": _celery, "rq": _rq, "dramatiq": _dramatiq}


@pytest.fixture(scope="module", params=sorted(COMMANDS))
def task_queue(request, redis_url, tmp_path_factory):
    """The name of a backend, and its workers, which live as long as its tests."""
    name = request.param
    close = PREPARE[name](redis_url)
    settings = {"backend": name, "backend_url": redis_url, "lease": LEASE, "resend": RESEND}
    folder = tmp_path_factory.mktemp(name)
    processes = Processes(COMMANDS[name], url=redis_url, settings=settings, folder=folder)
    yield settings, processes
    processes.kill()
    close()


@pytest.fixture
def backend(task_queue, events):
    """The app of this process with a backend, and at least one worker."""
    from redis import Redis

    from mainspring.conf import EventsSettings

    settings, processes = task_queue
    if not processes.are_there:
        processes.begin()
    # What the relay of a test before has sent on suspicion only takes time.
    with Redis.from_url(settings["backend_url"]) as redis:
        redis.delete("celery", "rq:queue:default")
    with using(events, EventsSettings(**settings)):
        yield events
        if "_redis" in vars(events.backends.of("default")):
            events.backends.of("default")._redis.close()


@pytest.fixture
def workers(task_queue):
    return task_queue[1]


def _done(workers):
    wait_until(
        lambda: not Delivery.objects.exists(),
        said=lambda: f"{list(Delivery.objects.values()[:3])}\n{workers.log[-4000:]}",
    )


def test_each_handler_is_called_once(backend, workers):
    many = publish_many(NewEvent(type="letter.pondered") for _ in range(4))
    sent = publish("letter.sent", {"text": "hello", "copy": True})
    _done(workers)
    assert Counter(Letter.objects.filter(handler="ponder").values_list("event", flat=True)) == {
        event.id: 1 for event in many
    }
    assert sorted(Letter.objects.filter(event=sent.id).values_list("handler", "text")) == [
        ("copy", "hello"),
        ("deliver", "hello"),
    ]
    assert set(Finished.objects.values_list("attempts", "outcome")) == {(1, Outcome.PROCESSED)}


def test_several_are_handled_at_once_where_a_handler_wants_that(backend, workers):
    publish_many(NewEvent(type="letter.stamped") for _ in range(7))
    _done(workers)
    assert Letter.objects.filter(handler="stamp").count() == 7


def test_what_fails_is_tried_again_and_becomes_a_dead_letter(backend, workers):
    again, dropped = publish("letter.pondered", {"fails": 1}), publish("letter.dropped")
    with relaying(backend):
        _done(workers)
    ended = {one.event: (one.outcome, one.attempts) for one in Finished.objects.all()}
    assert ended == {again.id: (Outcome.PROCESSED, 2), dropped.id: (Outcome.EXHAUSTED, 2)}
    assert list(Letter.objects.values_list("event", "handler")) == [(again.id, "ponder")]
    assert Failure.objects.filter(code="ZeroDivisionError").count() == 3


def test_events_of_a_key_are_handled_in_their_order(backend, workers):
    events = publish_many(
        NewEvent(type="letter.chained", key=key, payload={"fails": place == 2})
        for place in range(5)
        for key in ("a", "b")
    )
    with relaying(backend):
        _done(workers)
    for key, first in (("a", 0), ("b", 1)):
        written = Letter.objects.filter(text=key).order_by("pk").values_list("event", flat=True)
        assert list(written) == [one.id for one in events[first::2]]


def test_what_is_rolled_back_sends_nothing(backend, monkeypatch):
    sent = []
    monkeypatch.setattr(backend.backends.of("default"), "send", sent.extend)
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        publish("letter.pondered")
        assert not sent
        raise ZeroDivisionError
    assert not sent
    with transaction.atomic():
        publish("letter.idle")
        assert not sent
    assert [(one.queue, one.type, one.handler) for one in sent] == [
        ("default", "letter.idle", "tests.post.handlers.idle")
    ]
    Delivery.objects.all().delete()


def test_messages_that_come_twice_do_nothing(backend, workers, monkeypatch):
    own = backend.backends.of("default")
    send = own.send
    monkeypatch.setattr(own, "send", lambda nudges: send([*nudges, *nudges]))
    events = publish_many(NewEvent(type="letter.pondered") for _ in range(2))
    _done(workers)
    publish("letter.idle")
    _done(workers)
    assert Letter.objects.count() == len(events)
    assert set(Finished.objects.values_list("attempts", flat=True)) == {1}


def test_messages_that_are_lost_are_sent_again(backend, workers, monkeypatch):
    own = backend.backends.of("default")
    lost = []
    with monkeypatch.context() as patched:
        patched.setattr(own, "send", lost.extend)
        publish("letter.pondered")
    with monkeypatch.context() as patched:

        def away(_nudges):
            raise ConnectionError

        patched.setattr(own, "send", away)
        publish("letter.pondered")  # whoever publishes is not troubled
    assert len(lost) == 1
    with relaying(backend):
        _done(workers)
    assert Letter.objects.count() == 2


def test_what_is_due_later_is_handled_then(backend, workers):
    due = timezone.now() + timezone.timedelta(seconds=1)
    event = publish("letter.pondered", not_before=due)
    with relaying(backend):
        _done(workers)
    assert Letter.objects.get().event == event.id
    assert Finished.objects.get().finished_at >= due


def test_what_a_killed_process_had_is_done_by_another(backend, workers):
    event = publish("letter.pondered", {"seconds": 3})
    wait_until(lambda: Delivery.objects.filter(attempts=1).exists(), said=lambda: workers.log)
    workers.kill()
    workers.begin()
    with relaying(backend):
        _done(workers)
    assert Letter.objects.get().event == event.id
    assert Finished.objects.get().attempts == 2


def test_the_sessions_of_its_processes_stay_as_they_are(backend, monkeypatch):
    if connection.vendor != "postgresql":
        pytest.skip("others have nothing that workers set")
    from mainspring.events.backends.turn import handle

    monkeypatch.setattr(backend.backends.of("default"), "send", lambda nudges: None)
    # Of no other test: no nudge of one that is over calls its handler in another process.
    publish("letter.filed")
    told = []

    def turn():
        try:
            told.append(handle("default", "letter.filed", "tests.post.handlers.file"))
            with connection.cursor() as cursor:
                cursor.execute("SHOW synchronous_commit")
                told.append(cursor.fetchone()[0])
        finally:
            connection.close()

    thread = threading.Thread(target=turn)
    thread.start()
    thread.join()
    assert told == [1, "on"]
    assert Letter.objects.get().handler == "file"
