"""Events of declared types, published and handled as dataclasses."""

from datetime import UTC, datetime

import pytest
from django.db import transaction

from mainspring import NewEvent
from mainspring.errors import BadInput
from mainspring.events.models import Delivery, Failure, Finished, StoredEvent
from mainspring.events.publishing import publish, publish_many
from tests.post.handlers import CALLS, PLAN
from tests.post.payloads import Piled, Scale, Weighed

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def seen(work):
    found = []
    PLAN["appraise"] = lambda event: found.append(event.payload)
    return found


def test_a_handler_gets_the_dataclass_that_was_published(work, seen):
    weighed = Weighed(grams=5, scale=Scale.TRUCK, at=datetime(2024, 5, 1, 2, 3, 4, 567891, UTC))
    publish("letter.weighed", weighed)
    work()
    assert seen == [weighed]
    assert StoredEvent.objects.get().version == 3


def test_events_of_older_code_become_the_newest_version(work, seen):
    publish("letter.weighed", {"pounds": 1}, version=1)
    publish("letter.weighed", {"grams": 2}, version=2)
    publish("letter.weighed", {"grams": 3})
    stored = StoredEvent.objects.order_by("pk").values_list("version", flat=True)
    assert list(stored) == [1, 2, 3]
    work()
    assert seen == [
        Weighed(grams=454, scale=Scale.TRUCK),
        Weighed(grams=2, scale=Scale.TRUCK),
        Weighed(grams=3),
    ]


@pytest.mark.parametrize("given", [{"gramms": 5}, {"grams": "5"}, 5, Piled(grams=1)])
def test_a_wrong_payload_writes_nothing(given):
    with pytest.raises(BadInput), transaction.atomic():
        publish_many(
            [
                NewEvent(type="letter.sent"),
                NewEvent(type="letter.weighed", payload=given),
            ]
        )
    assert not StoredEvent.objects.exists()


def test_an_event_of_newer_code_waits_for_it(work, seen):
    publish("letter.weighed", Weighed(grams=5))
    StoredEvent.objects.update(version=4)
    work()
    assert seen == []
    assert Failure.objects.get().code == "PAYLOAD_NEWER"
    assert Delivery.objects.get().attempts == 1
    # The handler was not called.
    assert CALLS == []


def test_one_of_a_batch_that_cannot_be_read_fails_alone(work):
    publish_many([NewEvent(type="letter.piled", payload=Piled(grams=n)) for n in (1, 2, 0, 4)])
    first = StoredEvent.objects.order_by("pk")[1]
    StoredEvent.objects.filter(pk=first.pk).update(payload={"grams": "2"})
    work()
    # Those of which the condition wants nothing are skipped by what they hold.
    assert CALLS == [("pile", 5, 1)]
    assert Failure.objects.get().code == "PAYLOAD_MISFIT"
    assert sorted(Finished.objects.values_list("outcome", flat=True)) == [1, 1, 2]
    assert Delivery.objects.get().event == first.pk
