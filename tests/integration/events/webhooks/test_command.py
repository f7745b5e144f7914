"""`manage.py webhooks` as people run it."""

import json
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db.models.functions import Now
from standardwebhooks import Webhook

from mainspring.events.models import Delivery
from mainspring.events.publishing import publish
from mainspring.events.webhooks.models import Attempt, Endpoint, Secret
from mainspring.events.webhooks.standing import disable
from tests.integration.events.webhooks.receiver import OK, answer

pytestmark = pytest.mark.django_db(transaction=True)


def _said(*arguments, code=0):
    out, ended = StringIO(), 0
    try:
        call_command("webhooks", *map(str, arguments), stdout=out)
    except SystemExit as end:
        ended = end.code
    assert ended == code
    return out.getvalue()


def test_an_endpoint_is_added_and_shown_without_what_is_secret(receiver, configure):
    said = _said(
        "add",
        f"{receiver.url}?key=T0KEN",
        "--types=invoice.*, invoice.paid",
        '--filter={"size": ["large"]}',
        "--header=Authorization: Bearer T0KEN",
        "--owner=tenant 12",
        "--description=Ours",
    )
    row = Endpoint.objects.get()
    secret = Secret.objects.get().secret
    assert (
        said
        == f"Added endpoint {row.pk}.\n{secret}\nThis is shown once: give it to the receiver.\n"
    )
    assert row.types == ["invoice.*", "invoice.paid"]
    assert row.filter == {"size": ["large"]}
    assert row.headers == {"Authorization": "Bearer T0KEN"}
    listed = _said("list")
    assert "T0KEN" not in listed
    for text in (str(row.pk), "on", "127.0.0.1", "invoice.*", "tenant 12"):
        assert text in listed
    assert _said("list", "--owner=other") == "There are no endpoints.\n"
    shown = _said("show", row.pk)
    assert "Bearer" not in shown
    assert secret not in shown
    for text in ("Authorization", "Ours", '{"size": ["large"]}', "manage.py", "secrets"):
        assert text in shown


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["add", "https://10.0.0.1/", "--types=invoice.*"], "url: "),
        (["add", "ftp://example.com/", "--types=invoice.*"], "https://"),
        (["add", "https://example.com/", "--types=letter.sent"], "the settings offer invoice"),
        (["add", "https://example.com/", "--types=*", "--filter={"], "no JSON"),
        (["add", "https://example.com/", "--types=*", "--filter=[1]"], "filter: "),
        (["add", "https://example.com/", "--types=*", "--header=Host: x"], "sent by us"),
        (["add", "https://example.com/", "--types=*", "--header=x"], "Name: value"),
        (["show", "77"], "There is no endpoint 77"),
        (["test", "77"], "There is no endpoint 77"),
    ],
)
def test_what_cannot_be_used_is_told(arguments, told):
    with pytest.raises(CommandError, match=told):
        _said(*arguments)
    assert not Endpoint.objects.exists()


def test_an_endpoint_is_tested(receiver, endpoint):
    made, secret = endpoint
    assert "It answered 200. (delivered, 0." in _said("test", made.pk)
    Webhook(secret).verify(receiver.requests[0].body, receiver.requests[0].headers)
    receiver.plan = answer(302, Location="http://169.254.169.254/")
    assert "leads elsewhere" in _said("test", made.pk, code=1)
    assert len(receiver.requests) == 2


def test_endpoints_are_disabled_enabled_and_removed(endpoint):
    made, _ = endpoint
    assert _said("disable", made.pk, "--reason=Too noisy") == "Disabled.\n"
    assert _said("disable", made.pk) == "It was disabled before.\n"
    assert "Too noisy" in _said("show", made.pk)
    assert "disabled" in _said("list")
    assert _said("enable", made.pk) == "Enabled.\n"
    assert _said("enable", made.pk) == "It was enabled before.\n"
    _said("remove", made.pk)
    assert not Endpoint.objects.exists()


def test_a_secret_is_changed(endpoint):
    made, old = endpoint
    said = _said("rotate", made.pk)
    new = Secret.objects.get(expires_at=None).secret
    assert said.startswith(f"{new}\n")
    assert "24 hours" in said
    assert new != old
    assert "signs until" in _said("show", made.pk)


def test_attempts_are_listed(receiver, endpoint, work):
    made, _ = endpoint
    receiver.plan = [answer(500, b"oh"), OK]
    publish("invoice.paid")
    work()
    work(due=True)
    listed = _said("attempts", made.pk).splitlines()
    assert len(listed) == 3
    assert "delivered" in listed[1]
    assert "refused" in listed[2]
    (failed,) = json.loads(_said("attempts", "--failed", "--json"))
    assert (failed["status"], failed["attempt"]) == (500, 1)
    assert _said("attempts", "--message=msg_0") == "There are no attempts.\n"


def test_messages_are_sent_again_under_their_ids(receiver, endpoint, work):
    made, _ = endpoint
    publish("invoice.paid", {"number": 7})
    work()
    message = Attempt.objects.get().message
    assert f"{message}: event " in _said("resend", made.pk, message)
    work()
    first, second = receiver.requests
    assert first.headers["webhook-id"] == second.headers["webhook-id"] == message
    assert first.body == second.body
    with pytest.raises(CommandError, match="had no message"):
        _said("resend", made.pk, "msg_0")
    with pytest.raises(CommandError, match="--failed"):
        _said("resend", made.pk)


def test_all_that_was_missed_is_sent_again(receiver, endpoint, configure, work):
    made, _ = endpoint
    configure(waits=(0.0,))
    receiver.plan = answer(500)
    publish("invoice.paid")
    work()
    Delivery.objects.update(max_attempts=1)
    work(due=True)
    publish("invoice.sent")
    work()
    assert len(receiver.requests) >= 2
    disable(made, reason="no")
    work(due=True)
    receiver.plan = OK
    assert "enable it" in _said("resend", made.pk, "--failed", code=1)
    work()
    _said("enable", made.pk)
    assert _said("resend", made.pk, "--failed", "--since=1h") == "2 are sent again.\n"
    receiver.requests.clear()
    work()
    assert len(receiver.requests) == 2
    assert _said("resend", made.pk, "--failed") == "0 are sent again.\n"


def test_the_log_is_purged(receiver, endpoint, work):
    for _ in range(3):
        publish("invoice.paid")
    work()
    old = Attempt.objects.order_by("pk").first()
    Attempt.objects.filter(pk=old.pk).update(at=Now() - timedelta(days=31))
    assert _said("purge") == "1 attempts removed.\n"
    assert _said("purge", "--older-than=40") == "0 attempts removed.\n"
    assert _said("purge", "--older-than=0") == "2 attempts removed.\n"
