"""Events in the admin: what it lists and shows, and what its actions change, for whom."""

import pytest
from django.contrib.auth.models import Permission, User

from mainspring.events.models import Delivery, Finished, Outcome, Stage, StoredEvent
from mainspring.events.publishing import publish
from tests.integration.events.states import set_state
from tests.post.handlers import PLAN
from tests.post.models import Letter

pytestmark = pytest.mark.django_db(transaction=True)
EVENTS = "/admin/mainspring_events/storedevent/"
DELIVERIES = "/admin/mainspring_events/delivery/"
FINISHED = "/admin/mainspring_events/finished/"


@pytest.fixture
def root(client):
    client.force_login(User.objects.create_superuser("root"))
    return client


def _staff(client, *permissions):
    user = User.objects.create_user("clerk", is_staff=True)
    found = Permission.objects.filter(
        content_type__app_label="mainspring_events", codename__in=permissions
    )
    assert found.count() == len(permissions)
    user.user_permissions.set(found)
    client.force_login(user)
    return client


def one_in(state, type_="letter.idle", **said):
    event = publish(type_, **said)
    id_ = Delivery.objects.get(event=event.id).pk
    set_state(id_, state)
    return id_


def _listed(page):
    """Give the ids that a list shows, in order."""
    return [row.pk for row in page.context["cl"].result_list]


def _act(client, address, action, *ids):
    said = {"action": action, "_selected_action": ids}
    page = client.post(address, said, follow=True)
    return [str(message) for message in page.context["messages"]]


def test_events_are_listed_by_type_state_and_date(root):
    letter = Letter.objects.create(event=0, handler="")
    idle = publish("letter.idle", key="a").id
    filed = publish("letter.filed", subject=letter).id
    unknown = publish("letter.unknown").id
    set_state(Delivery.objects.get(event=filed).pk, "exhausted")
    assert _listed(root.get(EVENTS)) == [unknown, filed, idle]
    assert _listed(root.get(EVENTS, {"type": "letter.filed"})) == [filed]
    assert _listed(root.get(EVENTS, {"state": "ready"})) == [idle]
    assert _listed(root.get(EVENTS, {"state": "exhausted"})) == [filed]
    assert _listed(root.get(EVENTS, {"state": "unhandled"})) == [unknown]
    assert _listed(root.get(EVENTS, {"created_at__gte": "2999-01-01 00:00+00:00"})) == []
    assert _listed(root.get(EVENTS, {"q": "a"})) == [idle]
    page = root.get(EVENTS).content.decode()
    for said in (f"post.Letter:{letter.pk}", "exhausted", "unhandled", "letter.unknown"):
        assert said in page


def test_a_list_of_events_asks_no_more_for_more_of_them(root, django_assert_max_num_queries):
    for _ in range(30):
        publish("letter.sent")
    with django_assert_max_num_queries(25):
        root.get(EVENTS)


def test_an_event_is_shown_with_payload_deliveries_and_failures(root, work):
    PLAN["deliver"] = lambda _: 1 / 0
    event = publish("letter.sent", {"text": "<b>é</b>"})
    work()
    page = root.get(f"{EVENTS}{event.id}/change/").content.decode()
    for said in (
        "&quot;text&quot;: &quot;&lt;b&gt;é&lt;/b&gt;&quot;",
        "tests.post.handlers.deliver",
        "retrying",
        "processed",
        "attempt 1: ZeroDivisionError",
        "Traceback",
    ):
        assert said in page
    assert "<b>é</b>" not in page
    assert 'name="_save"' not in page


def test_deliveries_are_listed_by_state_type_and_handler(root):
    ready, blocked = one_in("ready"), one_in("blocked", "letter.filed")
    gone = one_in("waiting")
    Delivery.objects.filter(pk=gone).update(kind=77)
    assert _listed(root.get(DELIVERIES)) == [gone, blocked, ready]
    assert _listed(root.get(DELIVERIES, {"state": "blocked"})) == [blocked]
    assert _listed(root.get(DELIVERIES, {"type": "letter.idle"})) == [gone, ready]
    assert _listed(root.get(DELIVERIES, {"handler": "tests.post.handlers.idle"})) == [ready]
    assert _listed(root.get(DELIVERIES, {"handler": "gone"})) == [gone]
    page = root.get(DELIVERIES).content.decode()
    assert "tests.post.handlers.file" in page
    assert "#77" in page
    assert root.get(f"{DELIVERIES}{ready}/change/").status_code == 200


def test_finished_ones_are_listed_by_state_type_handler_and_date(root):
    dead, done = one_in("exhausted"), one_in("processed", "letter.filed")
    assert _listed(root.get(FINISHED)) == [done, dead]
    assert _listed(root.get(FINISHED, {"state": "exhausted"})) == [dead]
    assert _listed(root.get(FINISHED, {"type": "letter.filed"})) == [done]
    assert _listed(root.get(FINISHED, {"handler": "tests.post.handlers.file"})) == [done]
    assert _listed(root.get(FINISHED, {"finished_at__gte": "2999-01-01 00:00+00:00"})) == []
    assert "exhausted" in root.get(f"{FINISHED}{dead}/change/").content.decode()


def test_deliveries_are_requeued_marked_processed_and_cancelled(root):
    dead, other = one_in("exhausted"), one_in("exhausted")
    assert _act(root, FINISHED, "requeue", dead) == ["1 requeued."]
    assert Delivery.objects.get().pk == dead
    assert _act(root, FINISHED, "mark_processed", other) == ["1 marked processed."]
    assert Finished.objects.get(pk=other).outcome == Outcome.PROCESSED
    running = one_in("running")
    assert _act(root, DELIVERIES, "cancel", dead, running) == [
        "1 cancelled.",
        "Left as they were: 1 running.",
    ]
    assert Finished.objects.get(pk=dead).outcome == Outcome.CANCELLED
    assert Delivery.objects.get().pk == running


def test_all_deliveries_of_events_are_changed(root):
    event = publish("letter.sent").id
    first, second, third = Delivery.objects.order_by("pk").values_list("pk", flat=True)
    for id_, state in ((first, "exhausted"), (second, "skipped"), (third, "processed")):
        set_state(id_, state)
    assert _act(root, EVENTS, "requeue", event) == ["1 requeued."]
    assert Delivery.objects.get().pk == first
    _act(root, EVENTS, "cancel", event)
    assert not Delivery.objects.exists()


def test_many_are_changed_at_once(root, monkeypatch):
    monkeypatch.setattr("mainspring.events.operators.bulk.SIZE", 3)
    for _ in range(8):
        one_in("exhausted")
    said = {"action": "requeue", "_selected_action": [1], "select_across": 1}
    root.post(f"{FINISHED}?state=exhausted", said)
    assert Delivery.objects.filter(stage=Stage.READY).count() == 8


@pytest.mark.parametrize(
    ("permission", "actions"),
    [
        ("requeue_delivery", {"requeue"}),
        ("settle_delivery", {"mark_processed"}),
        ("cancel_delivery", {"cancel"}),
    ],
)
def test_each_action_needs_its_permission(client, permission, actions):
    views = ("view_delivery", "view_finished", "view_storedevent")
    clerk = _staff(client, *views, permission)
    id_ = one_in("blocked")
    for address in (EVENTS, DELIVERIES):
        form = clerk.get(address).context["action_form"]
        assert {name for name, _ in form.fields["action"].choices if name} == actions
    for action in {"requeue", "mark_processed", "cancel"} - actions:
        _act(clerk, DELIVERIES, action, id_)
    assert Delivery.objects.get().stage == Stage.BLOCKED


def test_who_may_only_look_changes_nothing(client):
    clerk = _staff(client, "view_delivery", "view_finished", "view_storedevent")
    id_ = one_in("blocked")
    assert clerk.get(DELIVERIES).context["action_form"] is None
    for action in ("requeue", "mark_processed", "cancel", "delete_selected"):
        clerk.post(DELIVERIES, {"action": action, "_selected_action": [id_]})
    assert Delivery.objects.get().stage == Stage.BLOCKED


def test_nobody_adds_changes_or_deletes_by_hand(root):
    id_ = one_in("ready")
    event = StoredEvent.objects.get().pk
    for address, pk in ((EVENTS, event), (DELIVERIES, id_)):
        assert root.get(f"{address}add/").status_code == 403
        assert root.post(f"{address}{pk}/change/", {"type": "other"}).status_code == 403
        assert root.post(f"{address}{pk}/delete/", {"post": "yes"}).status_code == 403
    assert StoredEvent.objects.get().type == "letter.idle"


def test_who_has_no_permission_sees_nothing(client):
    clerk = _staff(client)
    for address in (EVENTS, DELIVERIES, FINISHED):
        assert clerk.get(address).status_code == 403
