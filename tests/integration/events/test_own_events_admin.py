"""Events of a project's own in the admin: the same pages, and nobody else's deliveries."""

import pytest
from django.contrib.auth.models import Permission, User

from mainspring.events.models import Delivery, Failure, Finished, Outcome, StoredEvent
from mainspring.events.publishing import publish
from tests.integration.events.states import set_state
from tests.post.models import Parcel, Scan, Trip, Van

pytestmark = [
    pytest.mark.django_db(transaction=True),
]
PARCELS = "/admin/post/parcel/"
TRIPS = "/admin/post/trip/"
SCANS = "/admin/post/scan/"
DELIVERIES = "/admin/mainspring_events/delivery/"


@pytest.fixture
def root(client):
    client.force_login(User.objects.create_superuser("root"))
    return client


def _staff(client, *permissions):
    user = User.objects.create_user("clerk", is_staff=True)
    found = Permission.objects.filter(
        content_type__app_label__in=("post", "mainspring_events"), codename__in=permissions
    )
    assert found.count() == len(permissions)
    user.user_permissions.set(found)
    client.force_login(user)
    return client


def _listed(page):
    return [row.pk for row in page.context["cl"].result_list]


def _act(client, address, action, *ids):
    said = {"action": action, "_selected_action": ids}
    page = client.post(address, said, follow=True)
    return [str(message) for message in page.context["messages"]]


def _dead(event):
    """Let the first delivery of an event be a dead letter; give its number."""
    id_ = Delivery.objects.filter(event=event.pk, kind__lt=0).order_by("pk").first().pk
    set_state(id_, "exhausted")
    Failure.objects.create(delivery=id_, attempt=1, code="HOLE", error="the box has a hole")
    return id_


def test_they_are_listed_by_type_state_and_date(root):
    first = Parcel.objects.create(type="parcel.sent", payload={"to": "Ann"}, weight=3)
    second = Parcel.objects.create(type="parcel.lost", weight=4)
    third = Parcel.objects.create(type="parcel.sent", weight=5)
    _dead(third)
    assert _listed(root.get(PARCELS)) == [third.pk, second.pk, first.pk]
    assert _listed(root.get(PARCELS, {"type": "parcel.sent"})) == [third.pk, first.pk]
    assert _listed(root.get(PARCELS, {"state": "ready"})) == [third.pk, first.pk]
    assert _listed(root.get(PARCELS, {"state": "exhausted"})) == [third.pk]
    assert _listed(root.get(PARCELS, {"state": "unhandled"})) == [second.pk]
    assert _listed(root.get(PARCELS, {"created_at__gte": "2999-01-01 00:00+00:00"})) == []
    assert "exhausted, ready" in root.get(PARCELS).content.decode()


def test_types_are_those_of_the_choices(root):
    van = Van.objects.create(name="A")
    scan = Scan.objects.create(type=Scan.Codes.IN, van=van)
    Scan.objects.create(type=Scan.Codes.OUT, van=van)
    assert _listed(root.get(SCANS, {"type": "1"})) == [scan.pk]
    assert _listed(root.get(SCANS, {"type": "nonsense"})) == []
    assert ">lost<" in root.get(TRIPS).content.decode()


def test_a_page_shows_columns_payload_and_attempts(root):
    parcel = Parcel.objects.create(type="parcel.sent", payload={"to": "Ann"}, weight=3)
    _dead(parcel)
    page = root.get(f"{PARCELS}{parcel.pk}/change/").content.decode()
    assert "&quot;to&quot;: &quot;Ann&quot;" in page
    assert "weight" in page.lower()
    assert "the box has a hole" in page
    scan = Scan.objects.create(type=1)
    assert root.get(f"{SCANS}{scan.pk}/change/").status_code == 200


def test_numbers_that_coincide_show_and_change_nobody_elses(root):
    parcel = Parcel.objects.create(pk=7_001, type="parcel.sent", weight=1)
    Trip.objects.create(pk=7_001, type="begun", van=Van.objects.create(name="A"))
    StoredEvent.objects.create(pk=7_001, type="letter.unknown")
    _dead(parcel)
    for address in (TRIPS, "/admin/mainspring_events/storedevent/"):
        assert _listed(root.get(address, {"state": "exhausted"})) == []
        page = root.get(f"{address}7001/change/").content.decode()
        assert "the box has a hole" not in page
        _act(root, address, "requeue", 7_001)
        _act(root, address, "mark_processed", 7_001)
    assert Finished.objects.get(outcome=Outcome.EXHAUSTED).event == parcel.pk
    assert _listed(root.get("/admin/mainspring_events/storedevent/", {"state": "unhandled"})) == [
        7_001
    ]


def test_actions_change_the_deliveries_of_events(root):
    parcel = Parcel.objects.create(type="parcel.sent", weight=1)
    id_ = _dead(parcel)
    assert _act(root, PARCELS, "requeue", parcel.pk) == ["1 requeued."]
    assert Delivery.objects.filter(pk=id_).exists()
    _act(root, PARCELS, "cancel", parcel.pk)
    assert set(Finished.objects.values_list("outcome", flat=True)) == {Outcome.CANCELLED}
    _act(root, PARCELS, "mark_processed", parcel.pk)
    assert set(Finished.objects.values_list("outcome", flat=True)) == {Outcome.PROCESSED}


def test_each_action_needs_its_permission_and_errors_that_of_deliveries(client):
    parcel = Parcel.objects.create(type="parcel.sent", weight=1)
    _dead(parcel)
    clerk = _staff(client, "view_parcel", "cancel_delivery")
    form = clerk.get(PARCELS).context["action_form"]
    assert {name for name, _ in form.fields["action"].choices if name} == {"cancel"}
    _act(clerk, PARCELS, "requeue", parcel.pk)
    _act(clerk, PARCELS, "mark_processed", parcel.pk)
    assert Finished.objects.get().outcome == Outcome.EXHAUSTED
    page = clerk.get(f"{PARCELS}{parcel.pk}/change/").content.decode()
    assert "weight" in page.lower()
    assert "the box has a hole" not in page


def test_who_may_not_view_the_model_sees_nothing(client):
    parcel = Parcel.objects.create(type="parcel.sent", weight=1)
    clerk = _staff(client, "view_storedevent", "view_delivery", "requeue_delivery")
    assert clerk.get(PARCELS).status_code == 403
    assert clerk.get(f"{PARCELS}{parcel.pk}/change/").status_code == 403
    assert clerk.post(PARCELS, {"action": "requeue", "_selected_action": [1]}).status_code == 403


def test_deliveries_link_to_the_events_of_their_tables(root):
    parcel = Parcel.objects.create(type="parcel.sent", weight=1)
    stored = publish("letter.idle").id
    page = root.get(DELIVERIES).content.decode()
    assert f'<a href="/admin/post/parcel/{parcel.pk}/change/">post.Parcel {parcel.pk}</a>' in page
    assert f"/admin/mainspring_events/storedevent/{stored}/change/" in page
    kinds = {one.event for one in Delivery.objects.filter(kind__lt=0)}
    assert kinds == {parcel.pk}
    found = _listed(root.get(DELIVERIES, {"type": "post.Parcel:parcel.sent"}))
    assert found == list(
        Delivery.objects.filter(kind__lt=0).order_by("-pk").values_list("pk", flat=True)
    )
    assert len(_listed(root.get(DELIVERIES, {"type": "letter.idle"}))) == 1
    # Of a model that the code no longer has.
    Delivery.objects.filter(event=stored).update(kind=-(2**31))
    assert root.get(DELIVERIES).status_code == 200


def test_a_list_asks_for_all_deliveries_at_once(root, django_assert_max_num_queries):
    Parcel.objects.bulk_create([Parcel(type="parcel.sent", weight=n) for n in range(30)])
    root.get(PARCELS)
    with django_assert_max_num_queries(12):
        root.get(PARCELS)
