"""Events come to the endpoints that want them, signed, again and again until they are taken."""

import json
from datetime import timedelta

import pytest
from django.db import connection
from django.db.models.functions import Now
from django.utils import timezone
from standardwebhooks import Webhook

from mainspring import NewEvent, telemetry
from mainspring.events.models import Delivery, Failure, Finished, StoredEvent
from mainspring.events.models import Outcome as Ended
from mainspring.events.publishing import publish, publish_many
from mainspring.events.webhooks.endpoints import add_endpoint, rotate, send_test
from mainspring.events.webhooks.models import Attempt, Endpoint, Outcome, Secret
from mainspring.events.webhooks.own_types import MESSAGE
from mainspring.events.webhooks.signals import webhook_disabled
from mainspring.events.webhooks.standing import disable, enable
from tests.integration.events.webhooks.receiver import OK, answer, receiving
from tests.post.handlers import CALLS
from tests.post.models import Letter

pytestmark = pytest.mark.django_db(transaction=True)


def test_an_event_is_sent_signed(receiver, endpoint, work):
    _, secret = endpoint
    event = publish("invoice.paid", {"number": 7, "text": "Zürich ✈"})
    work()
    (request,) = receiver.requests
    told = Webhook(secret).verify(request.body, request.headers)
    stored = StoredEvent.objects.get(pk=event.id)
    assert list(told) == ["type", "timestamp", "data"]
    assert told["type"] == "invoice.paid"
    assert told["data"] == {"number": 7, "text": "Zürich ✈"}
    assert told["timestamp"].endswith("Z")
    sent = timezone.datetime.fromisoformat(told["timestamp"])
    assert abs(sent - stored.created_at) < timedelta(milliseconds=2)
    row = Attempt.objects.get()
    assert (row.outcome, row.status, row.attempt) == (Outcome.DELIVERED, 200, 1)
    assert (row.event, row.type, row.excerpt) == (event.id, "invoice.paid", "fine")
    assert row.message == request.headers["webhook-id"]
    assert not Delivery.objects.exists()
    message = StoredEvent.objects.get(type=MESSAGE)
    assert message.causation_id == str(event.id)
    assert message.correlation_id == stored.correlation_id
    assert Endpoint.objects.get().succeeded_at is not None


def test_endpoints_get_what_they_ask_for(receiver, configure, work):
    for name, types, condition in [
        ("all", ["*"], {}),
        ("paid", ["invoice.paid"], {}),
        ("large", ["invoice.*"], {"size": ["large", "huge"]}),
        ("none", ["invoice.lost"], {}),
        ("off", ["*"], {}),
    ]:
        url = f"http://127.0.0.1:{receiver.port}/{name}"
        made, _ = add_endpoint(url, types=types, filter=condition)
        if name == "off":
            disable(made, reason="no")
    publish_many(
        [
            NewEvent(type="invoice.paid", payload={"size": "small"}),
            NewEvent(type="invoice.sent", payload={"size": "huge"}),
            NewEvent(type="letter.idle"),
        ]
    )
    CALLS.clear()
    work()
    got = sorted((one.path, json.loads(one.body)["type"]) for one in receiver.requests)
    assert got == [
        ("/all", "invoice.paid"),
        ("/all", "invoice.sent"),
        ("/large", "invoice.sent"),
        ("/paid", "invoice.paid"),
    ]
    # One event has one id, wherever it goes.
    ids = {(one.headers["webhook-id"], json.loads(one.body)["type"]) for one in receiver.requests}
    assert len(ids) == 2


def test_events_of_no_webhooks_cost_no_delivery(endpoint):
    publish("letter.unknown")
    assert not Delivery.objects.exists()


def test_it_is_tried_again_under_the_same_id(receiver, endpoint, work):
    _, secret = endpoint
    receiver.plan = [answer(500, b"oh"), answer(404), OK]
    publish("invoice.paid")
    for _ in range(3):
        work(due=True)
    first, second, third = receiver.requests
    for request in (first, second, third):
        Webhook(secret).verify(request.body, request.headers)
    assert len({request.headers["webhook-id"] for request in receiver.requests}) == 1
    assert first.body == second.body == third.body
    rows = list(Attempt.objects.order_by("pk").values_list("attempt", "status", "outcome"))
    assert rows == [
        (1, 500, Outcome.REFUSED),
        (2, 404, Outcome.REFUSED),
        (3, 200, Outcome.DELIVERED),
    ]
    assert Finished.objects.filter(outcome=Ended.PROCESSED).count() == 2
    assert Endpoint.objects.get().failures == 0


def test_waits_are_those_of_the_settings_until_it_is_exhausted(receiver, endpoint, configure, work):
    configure(waits=(5, 300, 7200), disable_after=None)
    receiver.plan = answer(500)
    publish("invoice.paid")
    work()
    for wait in (5, 300, 7200):
        due = Delivery.objects.annotate(now=Now()).get()
        left = (due.due - due.now).total_seconds()
        assert wait - 5 < left <= wait * 1.1 + 1
        Delivery.objects.update(max_attempts=4)
        work(due=True)
    assert Finished.objects.filter(outcome=Ended.EXHAUSTED).count() == 1
    assert len(receiver.requests) == 4


def test_there_are_as_many_attempts_as_waits_and_one():
    from mainspring.events.apps import the_events

    (handler,) = the_events().handlers.of(MESSAGE)
    waits = the_events().settings.webhooks.waits
    assert handler.handling.attempts == len(waits) + 1 == 10
    assert 3 * 86_400 < sum(waits) < 4 * 86_400


@pytest.mark.parametrize("status", [429, 503])
def test_an_endpoint_may_ask_for_time(receiver, endpoint, work, status):
    receiver.plan = answer(status, Retry_After="120")
    publish("invoice.paid")
    work()
    due = Delivery.objects.annotate(now=Now()).get()
    assert 100 < (due.due - due.now).total_seconds() <= 121
    # That counts for all of its messages.
    publish("invoice.sent")
    work()
    assert len(receiver.requests) == 1
    assert Attempt.objects.filter(outcome=Outcome.HELD).count() == 1


def test_it_may_not_ask_for_more_than_a_day(receiver, endpoint, work):
    receiver.plan = answer(503, Retry_After="999999999")
    publish("invoice.paid")
    work()
    due = Delivery.objects.annotate(now=Now()).get()
    assert (due.due - due.now) <= timedelta(days=1, minutes=1)
    rests = Endpoint.objects.annotate(now=Now()).get()
    assert rests.rests_until - rests.now <= timedelta(hours=1)


def test_gone_disables_at_once(receiver, endpoint, work):
    heard, seen = [], []
    webhook_disabled.connect(lambda **said: heard.append(said), weak=False, dispatch_uid="t")
    stop = telemetry.subscribe(lambda one: seen.append(one.name))
    try:
        receiver.plan = answer(410)
        publish("invoice.paid")
        work()
        publish("invoice.sent")
        work()
        assert not Delivery.objects.exists()
        enable(Endpoint.objects.get())
        publish_many(NewEvent(type="invoice.paid") for _ in range(5))
        work()
    finally:
        stop()
        webhook_disabled.disconnect(dispatch_uid="t")
    row = Endpoint.objects.get()
    assert not row.enabled
    assert row.disabled_reason == "It answered 410 Gone."
    # Whoever finds it gone, one of them tells.
    assert [one["endpoint"] for one in heard] == [row, row]
    assert [one["reason"] for one in heard] == [row.disabled_reason] * 2
    assert seen.count(telemetry.WEBHOOK_DISABLED) == 2
    assert 2 <= len(receiver.requests) <= 6
    ended = Finished.objects.filter(queue="webhooks").values_list("outcome", flat=True)
    assert set(ended) - {Ended.SKIPPED} == {Ended.PROCESSED, Ended.EXHAUSTED}
    assert not Delivery.objects.exists()


def test_days_without_a_success_disable(receiver, endpoint, configure, work):
    configure(disable_after=5)
    receiver.plan = answer(500)
    publish("invoice.paid")
    work()
    assert Endpoint.objects.get().enabled
    Endpoint.objects.update(failing_since=Now() - timedelta(days=5, hours=1))
    work(due=True)
    row = Endpoint.objects.get()
    assert not row.enabled
    assert row.disabled_reason == "All attempts failed for 5 days."
    assert row.disabled_at is not None
    assert enable(row)
    receiver.plan = OK
    publish("invoice.sent")
    work()
    assert Attempt.objects.filter(outcome=Outcome.DELIVERED).count() == 1


def test_one_dead_endpoint_does_not_keep_others_waiting(receiver, configure, work):
    with receiving() as dead:
        configure(ports=(receiver.port, dead.port), timeout=0.2)
        dead.serve = lambda _connection: dead.stopped.wait(5)
        add_endpoint(dead.url, types=["*"])
        add_endpoint(receiver.url, types=["*"])
        publish_many(NewEvent(type="invoice.paid") for _ in range(12))
        work()
        assert len(receiver.requests) == 12
        assert Delivery.objects.filter(attempts=1).count() == 12
        # It was silent more than twice: it is called no more.
        called = dead.connections
        assert called >= 3
        publish_many(NewEvent(type="invoice.paid") for _ in range(12))
        work()
        assert dead.connections == called
        assert len(receiver.requests) == 24
        assert Attempt.objects.filter(outcome=Outcome.HELD).count() == 24 - called
        Endpoint.objects.update(rests_until=Now())
        del dead.serve
        work(due=True)
        assert len(dead.requests) == 24
        assert not Delivery.objects.exists()


def test_while_secrets_are_changed_both_sign(receiver, endpoint, work):
    made, old = endpoint
    new = rotate(made)
    publish("invoice.paid")
    work()
    for secret in (old, new):
        Webhook(secret).verify(receiver.requests[0].body, receiver.requests[0].headers)
    Secret.objects.filter(secret=old).update(expires_at=Now())
    publish("invoice.sent")
    work()
    assert len(receiver.requests[1].headers["webhook-signature"].split()) == 1
    Webhook(new).verify(receiver.requests[1].body, receiver.requests[1].headers)


def test_a_secret_is_changed_often_and_few_are_kept(endpoint):
    made, _ = endpoint
    for _ in range(6):
        last = rotate(made)
    assert Secret.objects.count() == 3
    assert Secret.objects.get(expires_at=None).secret == last


def test_without_a_secret_nothing_is_sent(receiver, endpoint, work):
    Secret.objects.all().delete()
    publish("invoice.paid")
    work()
    assert not receiver.requests
    assert "no secret" in Attempt.objects.get().error
    assert Finished.objects.filter(outcome=Ended.EXHAUSTED).count() == 1


def test_what_is_too_large_is_not_sent(receiver, endpoint, configure, work):
    configure(max_bytes=1_000)
    publish("invoice.paid", {"text": "x" * 1_000})
    publish("invoice.sent", {"text": "x"})
    work()
    assert len(receiver.requests) == 1
    row = Attempt.objects.exclude(outcome=Outcome.DELIVERED).get()
    assert "1,000 are allowed" in row.error
    assert Finished.objects.filter(outcome=Ended.EXHAUSTED).count() == 1


def test_an_address_that_may_no_longer_be_called_is_not(receiver, endpoint, configure, work):
    configure(allowed_networks=())
    publish("invoice.paid")
    work()
    assert not receiver.connections
    assert "not public" in Attempt.objects.get().error


def test_headers_of_its_own_are_sent_and_checked(receiver, configure, work):
    add_endpoint(receiver.url, types=["*"], headers={"Authorization": "Bearer abc"})
    publish("invoice.paid")
    work()
    assert receiver.requests[0].headers["authorization"] == "Bearer abc"
    # Whatever wrote the row.
    Endpoint.objects.update(headers={"X-A": "a\r\nX-B: c"})
    publish("invoice.paid")
    work()
    assert len(receiver.requests) == 1
    Endpoint.objects.update(headers={"Webhook-Id": "msg_0"})
    publish("invoice.paid")
    work()
    assert len(receiver.requests) == 1


def allow_owner(endpoint, event):
    """Let owners hear of their own invoices."""
    if event.payload.get("owner") == "broken":
        raise ZeroDivisionError
    return endpoint.owner == event.payload.get("owner") or event.payload.get("odd")


def test_owners_hear_of_what_the_project_allows(receiver, configure, work):
    configure(allow=f"{__name__}.allow_owner")
    for owner in ("a", "b"):
        add_endpoint(f"http://127.0.0.1:{receiver.port}/{owner}", types=["*"], owner=owner)
    seen = []
    stop = telemetry.subscribe(lambda one: seen.append(one.name))
    try:
        for payload in ({"owner": "a"}, {"owner": "c"}, {"owner": "broken"}, {"odd": "yes"}):
            publish("invoice.paid", payload)
        work()
    finally:
        stop()
    assert [one.path for one in receiver.requests] == ["/a"]
    assert seen.count(telemetry.ALARM) == 2


def test_an_event_that_is_requeued_is_sent_once(receiver, endpoint, work):
    from mainspring.events.operators.changes import changes_of

    publish("invoice.paid")
    work()
    fanned = Finished.objects.order_by("pk").first()
    Finished.objects.filter(pk=fanned.pk).update(outcome=Ended.EXHAUSTED)
    assert changes_of("default").requeue([fanned.pk])
    work()
    assert len(receiver.requests) == 1


def test_an_endpoint_that_is_removed_gets_nothing(receiver, endpoint, work):
    receiver.plan = answer(500)
    publish("invoice.paid")
    work()
    endpoint[0].delete()
    work(due=True)
    assert len(receiver.requests) == 1
    assert Finished.objects.filter(outcome=Ended.SKIPPED).count() == 1
    assert not Attempt.objects.exists()


def test_a_test_is_sent_also_where_it_is_disabled(receiver, endpoint):
    made, secret = endpoint
    disable(made, reason="no")
    tried = send_test(made)
    assert (tried.outcome, tried.status) == (Outcome.DELIVERED, 200)
    told = Webhook(secret).verify(receiver.requests[0].body, receiver.requests[0].headers)
    assert told["type"] == "webhook.test"
    assert not Endpoint.objects.get().enabled


def test_nothing_tells_a_secret_or_the_address(receiver, configure, work, caplog):
    seen = []
    stop = telemetry.subscribe(lambda one: seen.append(repr(one)))
    url = f"http://127.0.0.1:{receiver.port}/T0KEN?key=T0KEN"
    made, secret = add_endpoint(url, types=["*"], headers={"Authorization": "Bearer T0KEN"})
    with caplog.at_level(0):
        for plan in (answer(500), b"nonsense", answer(302, Location="http://x/T0KEN"), OK):
            receiver.plan = plan
            publish("invoice.paid")
            work()
        Endpoint.objects.update(headers={"X": "T0KEN\r\n"})
        publish("invoice.paid")
        work()
    stop()
    said = [*seen, caplog.text, repr(made), str(made), repr(Secret.objects.get())]
    said += Failure.objects.values_list("error", flat=True)
    said += Attempt.objects.values_list("error", flat=True)
    assert len(Failure.objects.all()) >= 4
    for text in said:
        assert "T0KEN" not in text
        assert secret not in text


def test_no_transaction_is_open_while_it_is_sent(receiver, endpoint, work):
    """Also where handlers of the same batch write."""
    open_ = []

    def plan(there, _request):
        # Of a thread that has nothing to do with the worker.
        try:
            Letter.objects.create(event=0, handler="other")
            if connection.vendor == "postgresql":
                with connection.cursor() as cursor:
                    cursor.execute(
                        "SELECT count(*) FROM pg_stat_activity"
                        " WHERE datname = current_database() AND state LIKE 'idle in%%'"
                    )
                    open_.extend(cursor.fetchone())
        finally:
            connection.close()
        there.sendall(OK)

    receiver.plan = [answer(500), plan]
    publish("invoice.paid")
    work()
    publish("letter.sent")
    Delivery.objects.update(due=Now())
    work()
    assert Attempt.objects.filter(outcome=Outcome.DELIVERED).count() == 1
    assert Letter.objects.filter(handler="other").count() == 1
    assert Letter.objects.filter(handler="deliver").count() == 1
    assert not any(open_)
    assert not Delivery.objects.exists()
