"""Each broker gets events as CloudEvents, confirms them, and loses none while it is away."""

from datetime import timedelta

import pytest
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from mainspring import NewEvent
from mainspring.events.models import Delivery, Failure, Finished, Outcome, StoredEvent
from mainspring.events.publishing import publish, publish_many
from tests.conformance.backends.broker_doubles import (
    Gate,
    KafkaSide,
    NATSSide,
    RabbitMQSide,
    RedisSide,
)

pytestmark = pytest.mark.django_db(transaction=True)
SOURCE = "https://post.example"


@pytest.fixture(params=["kafka", "nats", "rabbitmq", "redis"])
def broker(request):
    match request.param:
        case "kafka":
            pytest.importorskip("confluent_kafka")
            side = KafkaSide()
        case "nats":
            pytest.importorskip("nats")
            side = NATSSide(request.getfixturevalue("nats_url"))
        case "rabbitmq":
            pytest.importorskip("aio_pika")
            side = RabbitMQSide(request.getfixturevalue("rabbitmq_url"))
        case _:
            pytest.importorskip("redis")
            side = RedisSide(request.getfixturevalue("redis_url"))
    yield side
    side.close()


@pytest.fixture
def forward(broker, events):
    """Forward letters from here on; gives what works on that until there is nothing to do."""
    from mainspring.conf import EventsSettings, Forward
    from mainspring.events.backends.forwarding import forwarders
    from mainspring.events.handlers import Handlers
    from mainspring.events.kinds import Kinds
    from mainspring.events.queues.databases import queue_of
    from mainspring.events.working.worker import Pace, Worker

    before = events.handlers
    made = []

    def begin(*, to=None, **other):
        options = {**broker.options, **other.pop("options", {})}
        told = {"topic": broker.topic, "name": "test", **other}
        entry = Forward(types=("letter.*",), to=to or broker.url, options=options, **told)
        found = list(forwarders(EventsSettings(source=SOURCE, forward=(entry,))))
        made.extend(found)
        events.handlers = Handlers(found)

        def work():
            worker = Worker(
                queue_of("default"),
                alias="default",
                kinds=Kinds(events.handlers),
                queues=["forward"],
                pace=Pace(),
            )
            return worker.run(ends=lambda found: not found)

        return work

    yield begin
    events.handlers = before
    for one in made:
        one.function._leave()


def _make_due():
    Delivery.objects.filter(stage=0).update(due=timezone.now() - timedelta(hours=1))


def _outcomes():
    return list(Finished.objects.order_by("event").values_list("outcome", flat=True))


@pytest.mark.parametrize("mode", ["structured", "binary"])
def test_events_arrive_in_the_form_of_cloudevents(broker, forward, mode):
    work = forward(mode=mode)
    one = publish(
        "letter.idle",
        {"text": "ä\N{WAVING HAND SIGN}", "number": 1},
        key='ü "1" 100%',
        correlation_id="c-1",
        causation_id="7",
        version=3,
    )
    publish("letter.lost")
    assert work() == 2
    assert _outcomes() == [Outcome.PROCESSED] * 2
    first, second = sorted(
        (one.event for one in broker.received()), key=lambda found: found["type"]
    )
    assert parse_datetime(first.pop("time")) == StoredEvent.objects.get(pk=one.id).created_at
    assert first == {
        "specversion": "1.0",
        "id": str(one.id),
        "source": SOURCE,
        "type": "letter.idle",
        "datacontenttype": "application/json",
        "partitionkey": 'ü "1" 100%',
        "correlationid": "c-1",
        "causationid": "7",
        "dataversion": "3",
        "data": {"text": "ä\N{WAVING HAND SIGN}", "number": 1},
    }
    assert {"subject", "partitionkey", "causationid"}.isdisjoint(second)
    assert second["data"] == {}


def test_a_broker_that_is_away_gets_them_later(broker, forward):
    gate = Gate(broker.url)
    work = forward(to=gate.url)
    events = publish_many(NewEvent(type="letter.idle") for _ in range(3))
    work()
    assert not Finished.objects.exists()
    assert set(Delivery.objects.values_list("stage", "attempts")) == {(0, 1)}
    assert set(Failure.objects.values_list("code", flat=True)) == {"BROKER_AWAY"}
    gate.open()
    try:
        _make_due()
        work()
        assert _outcomes() == [Outcome.PROCESSED] * 3
        assert {one.event["id"] for one in broker.received()} == {str(one.id) for one in events}
    finally:
        gate.close()


def test_a_connection_that_is_cut_loses_nothing(broker, forward):
    gate = Gate(broker.url)
    gate.open()
    work = forward(to=gate.url)
    first = publish("letter.idle")
    work()
    gate.close()
    second = publish("letter.idle")
    work()
    gate.open()
    try:
        third = publish("letter.idle")
        for _ in range(3):
            _make_due()
            work()
        assert _outcomes() == [Outcome.PROCESSED] * 3
        found = {one.event["id"] for one in broker.received()}
        assert found == {str(one.id) for one in (first, second, third)}
    finally:
        gate.close()


def test_events_of_a_key_arrive_in_their_order(broker, forward):
    work = forward()
    events = publish_many(
        NewEvent(type="letter.idle", key=key) for _ in range(4) for key in ("a", "b")
    )
    work()
    found = [(one.event["partitionkey"], one.event["id"]) for one in broker.received()]
    for key, place in (("a", 0), ("b", 1)):
        arrived = [id_ for own, id_ in found if own == key]
        assert arrived == [str(one.id) for one in events[place::2]]


def test_what_is_published_again_has_the_same_id(broker, forward):
    from django.core.management import call_command

    work = forward()
    event = publish("letter.idle")
    work()
    Finished.objects.update(outcome=Outcome.EXHAUSTED)
    call_command("events", "requeue", str(Finished.objects.get().pk))
    work()
    found = [one.event["id"] for one in broker.received()]
    # JetStream keeps a message of an id once.
    assert found == [str(event.id)] * (1 if isinstance(broker, NATSSide) else 2)


def _refuse(broker):
    """Give what lets a broker refuse one of several events, that one, and whether for ever."""
    if isinstance(broker, KafkaSide):
        return {"options": {"message.max.bytes": 5_000}}, NewEvent(
            type="letter.idle", payload={"text": "x" * 6_000}
        )
    if isinstance(broker, NATSSide):
        return {}, NewEvent(type="letter.idle", payload={"text": "x" * 1_200_000})
    if isinstance(broker, RabbitMQSide):
        return {}, NewEvent(type="letter.of.none")  # which no queue gets
    broker.redis.set(f"{broker.topic}-letter.lost", "no stream", ex=60)
    return {"topic": broker.topic + "-{type}"}, NewEvent(type="letter.lost")


def test_what_a_broker_refuses_keeps_no_others(broker, forward):
    settings, refused = _refuse(broker)
    work = forward(**settings)
    others = [NewEvent(type="letter.idle") for _ in range(3)]
    publish_many([others[0], refused, *others[1:]])
    work()
    ended = sorted(Finished.objects.values_list("outcome", "attempts"))
    assert ended[:3] == [(Outcome.PROCESSED, 1)] * 3
    assert Failure.objects.get().code == "BROKER_REFUSED"
    # What is too large is so for ever; a queue that is bound later gets what waits.
    if isinstance(broker, KafkaSide | NATSSide):
        assert ended[3:] == [(Outcome.EXHAUSTED, 1)]
    else:
        assert Delivery.objects.get().stage == 0


def test_what_is_not_wanted_is_not_forwarded(broker, forward):
    forward()
    publish("parcel.sent")
    publish("letters.idle")
    assert not Delivery.objects.exists()
