"""Webhooks in the admin: what is shown, what is done, and by whom."""

import pytest
from django.contrib.auth.models import Permission, User
from standardwebhooks import Webhook

from mainspring.events.publishing import publish
from mainspring.events.webhooks.endpoints import add_endpoint
from mainspring.events.webhooks.models import Attempt, Endpoint, Secret
from tests.integration.events.webhooks.receiver import answer

pytestmark = pytest.mark.django_db(transaction=True)
ENDPOINTS = "/admin/mainspring_webhooks/endpoint/"
ATTEMPTS = "/admin/mainspring_webhooks/attempt/"
GIVEN = {
    "description": "Ours",
    "owner": "tenant 12",
    "types": '["invoice.*"]',
    "filter": "{}",
    "new_headers": "",
}


@pytest.fixture
def root(client):
    client.force_login(User.objects.create_superuser("root"))
    return client


def _staff(client, *permissions):
    user = User.objects.create_user("clerk", is_staff=True)
    found = Permission.objects.filter(
        content_type__app_label="mainspring_webhooks", codename__in=permissions
    )
    assert found.count() == len(permissions)
    user.user_permissions.set(found)
    client.force_login(user)
    return client


def _act(client, address, action, *ids):
    return client.post(address, {"action": action, "_selected_action": ids}, follow=True)


def _told(page):
    return [str(message) for message in page.context["messages"]]


def test_one_is_added_and_its_secret_shown_once(root, receiver, configure, work):
    page = root.post(f"{ENDPOINTS}add/", {**GIVEN, "url": receiver.url})
    row = Endpoint.objects.get()
    secret = Secret.objects.get().secret
    assert page.status_code == 200
    assert secret in page.content.decode()
    assert "no-store" in page.headers["Cache-Control"]
    assert secret not in str(page.cookies)
    assert secret not in str(dict(root.session))
    assert (row.created_by, row.owner, row.types) == ("root", "tenant 12", ["invoice.*"])
    for address in (ENDPOINTS, f"{ENDPOINTS}{row.pk}/change/", f"{ENDPOINTS}{row.pk}/history/"):
        assert secret not in root.get(address).content.decode()
    publish("invoice.paid")
    work()
    Webhook(secret).verify(receiver.requests[0].body, receiver.requests[0].headers)


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("url", "https://169.254.169.254/", "may not be called"),
        ("url", "https://a:b@example.com/", "no password"),
        ("types", '["letter.*"]', "no webhooks"),
        ("types", "[", "valid JSON"),
        ("filter", '{"a": {}}', "to be a text"),
        ("new_headers", '{"Host": "x"}', "sent by us"),
        ("new_headers", "{", "no JSON"),
        ("new_headers", "[1]", "Headers are"),
    ],
)
def test_what_cannot_be_used_is_told(root, receiver, configure, name, value, told):
    page = root.post(f"{ENDPOINTS}add/", {**GIVEN, "url": receiver.url, name: value})
    assert told in page.content.decode()
    assert not Endpoint.objects.exists()


def test_headers_go_in_and_do_not_come_out(root, receiver, configure):
    made, _ = add_endpoint(f"{receiver.url}", types=["invoice.*"], headers={"X-Key": "T0KEN"})
    address = f"{ENDPOINTS}{made.pk}/change/"
    page = root.get(address).content.decode()
    assert "X-Key" in page
    assert "T0KEN" not in page
    root.post(address, {**GIVEN, "url": receiver.url})
    assert Endpoint.objects.get().headers == {"X-Key": "T0KEN"}
    root.post(address, {**GIVEN, "url": receiver.url, "new_headers": '{"X-Other": "T1"}'})
    assert Endpoint.objects.get().headers == {"X-Other": "T1"}
    root.post(address, {**GIVEN, "url": receiver.url, "new_headers": "{}"})
    assert Endpoint.objects.get().headers == {}


def test_endpoints_are_listed_without_what_may_be_secret(root, receiver, configure):
    add_endpoint(f"{receiver.url}?key=T0KEN", types=["invoice.*"], owner="tenant 12")
    page = root.get(ENDPOINTS).content.decode()
    assert "T0KEN" not in page
    for text in ("127.0.0.1", "tenant 12", "invoice.*"):
        assert text in page


def test_actions_enable_disable_and_test(root, receiver, endpoint):
    made, _ = endpoint
    assert _told(_act(root, ENDPOINTS, "disable", made.pk)) == ["1 disabled."]
    assert Endpoint.objects.get().disabled_reason == "By root."
    assert _told(_act(root, ENDPOINTS, "enable", made.pk)) == ["1 enabled."]
    assert "It answered 200." in _told(_act(root, ENDPOINTS, "send_test", made.pk))[0]
    receiver.plan = answer(500)
    assert "It answered 500." in _told(_act(root, ENDPOINTS, "send_test", made.pk))[0]
    other, _ = add_endpoint(receiver.url, types=["invoice.*"])
    for action in ("send_test", "rotate"):
        page = _act(root, ENDPOINTS, action, made.pk, other.pk)
        assert _told(page) == ["Choose one endpoint for that."]
    assert Secret.objects.count() == 2


def test_a_secret_is_changed_and_shown_once(root, endpoint):
    made, old = endpoint
    page = _act(root, ENDPOINTS, "rotate", made.pk)
    new = Secret.objects.get(expires_at=None).secret
    said = page.content.decode()
    assert new in said
    assert old not in said
    assert "24 hours" in said
    assert "no-store" in page.headers["Cache-Control"]


def test_attempts_are_listed_shown_and_sent_again(root, receiver, endpoint, work):
    receiver.plan = answer(500, b"<script>alert(1)</script>")
    publish("invoice.paid")
    work()
    row = Attempt.objects.get()
    assert "invoice.paid" in root.get(ATTEMPTS).content.decode()
    page = root.get(f"{ATTEMPTS}{row.pk}/change/").content.decode()
    assert "&lt;script&gt;" in page
    assert "<script>alert" not in page
    assert 'name="_save"' not in page
    assert _told(_act(root, ATTEMPTS, "send_again", row.pk)) == ["1 are sent again."]
    work()
    ids = [one.headers["webhook-id"] for one in receiver.requests]
    assert ids == [row.message] * 2


def test_an_endpoint_is_deleted_with_its_attempts(root, receiver, endpoint, work):
    publish("invoice.paid")
    work()
    made, _ = endpoint
    page = root.post(f"{ENDPOINTS}{made.pk}/delete/", {"post": "yes"}, follow=True)
    assert page.status_code == 200
    assert not Endpoint.objects.exists()
    assert not Attempt.objects.exists()


def test_who_may_look_may_do_nothing(client, endpoint):
    made, old = endpoint
    staff = _staff(client, "view_endpoint", "view_attempt")
    assert staff.get(ENDPOINTS).status_code == 200
    assert staff.get(f"{ENDPOINTS}add/").status_code == 403
    for action in ("enable", "disable", "send_test", "rotate"):
        _act(staff, ENDPOINTS, action, made.pk)
    row = Endpoint.objects.get()
    assert row.enabled
    assert not Attempt.objects.exists()
    assert Secret.objects.get().secret == old


def test_each_permission_allows_one_thing(client, receiver, endpoint):
    made, old = endpoint
    staff = _staff(client, "view_endpoint", "send_endpoint")
    _act(staff, ENDPOINTS, "send_test", made.pk)
    assert len(receiver.requests) == 1
    _act(staff, ENDPOINTS, "rotate", made.pk)
    assert Secret.objects.get().secret == old
