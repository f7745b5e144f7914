"""Rates of types hold for handlers of patterns too, and for events of those types alone."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from functools import partial
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from mainspring import NewEvent
from mainspring.blueprint.handling import Handling
from mainspring.blueprint.rates import Rate
from mainspring.errors import SettingsError
from mainspring.events.apps import the_events
from mainspring.events.handlers import Handler, Handlers
from mainspring.events.kinds import Kinds, type_number
from mainspring.events.models import Delivery, LimitState, StoredEvent
from mainspring.events.publishing import publish, publish_many
from mainspring.events.queues.databases import alias_of_events, queue_of
from mainspring.events.rates import rates_of
from mainspring.events.scheduling.schedules import Schedules
from mainspring.events.working.worker import Pace, Worker
from tests.post.handlers import CALLS
from tests.post.models import Parcel

pytestmark = pytest.mark.django_db(transaction=True)


def _worker(*, rates, **pace):
    alias = alias_of_events()
    return Worker(
        queue_of(alias),
        alias=alias,
        kinds=Kinds(the_events().handlers),
        queues=["default"],
        pace=Pace(**pace),
        rates=rates,
    )


def _ago(seconds):
    """Let what buckets know be of an earlier moment."""
    for row in LimitState.objects.filter(filled_at__isnull=False):
        LimitState.objects.filter(pk=row.pk).update(
            filled_at=row.filled_at - timedelta(seconds=seconds)
        )


SEEN = {"card.seen": Rate.of("60/hour burst 3")}


def _cards(**counts):
    publish_many(
        NewEvent(type=f"card.{name}") for name, count in counts.items() for _ in range(count)
    )


def _handled(worker):
    """Work until nothing may begin; count the attempts by handler and type."""
    CALLS.clear()
    worker.run(ends=lambda found: found <= 0)
    types = dict(StoredEvent.objects.values_list("pk", "type"))
    return Counter((name, types[event]) for name, event, _ in CALLS)


def test_the_rate_of_a_type_holds_for_a_handler_of_a_pattern_and_for_that_type_alone():
    _cards(seen=10, kept=7, lost=5)
    assert _handled(_worker(rates=SEEN)) == {
        ("glance", "card.seen"): 3,
        ("glance", "card.kept"): 7,
        ("glance", "card.lost"): 5,
    }
    _cards(kept=2)
    assert _handled(_worker(rates=SEEN)) == {("glance", "card.kept"): 2}
    _ago(130)
    assert _handled(_worker(rates=SEEN)) == {("glance", "card.seen"): 2}


@pytest.fixture
def only(monkeypatch):
    """Let the project have some handlers, and give a worker for them."""

    def have(*several, **said):
        found = Handlers(several)
        monkeypatch.setattr(the_events(), "handlers", found)
        return partial(_worker, **said)

    return have


def _handler(name, **handling):
    def handle(event):
        CALLS.append((name, event.id, event.attempt))

    return Handler(name=name, function=handle, handling=Handling(**handling))


def test_handlers_of_a_type_and_of_patterns_share_its_rate(only):
    worker = only(
        _handler("one", type="card.seen"),
        _handler("some", type="card.*"),
        _handler("all", type="*"),
        rates=SEEN,
    )
    _cards(seen=10, kept=4)
    counts = _handled(worker())
    assert sum(count for (_, type_), count in counts.items() if type_ == "card.seen") == 3
    assert counts["some", "card.kept"] == counts["all", "card.kept"] == 4
    assert LimitState.objects.get(pk=type_number("card.seen")).tokens < 1


def test_a_handler_of_a_pattern_has_its_own_rate_beside_those_of_types(only):
    own = Rate.of("60/hour burst 5")
    worker = only(_handler("some", type="card.*", rate=own), rates=SEEN)
    _cards(seen=4, kept=10)
    # Which of them come first is not said.
    counts = _handled(worker())
    assert sum(counts.values()) == 5
    assert counts["some", "card.seen"] <= 3
    assert _handled(worker()) == {}


def test_a_handler_of_a_pattern_has_its_places_for_all_its_types(only):
    worker = only(_handler("some", type="card.*", concurrency=2), rates=SEEN)
    _cards(seen=10, kept=10)
    several = [worker() for _ in range(4)]
    taken = [one._look(waits=False) for one in several]
    assert [one and len(one.deliveries) for one in taken] == [1, 1, None, None]
    Delivery.objects.filter(attempts=1)[:1].get().delete()  # one is done
    assert len(worker()._look(waits=False).deliveries) == 1
    assert worker()._look(waits=False) is None


def test_several_types_that_a_pattern_means_have_their_own_rates(only):
    rates = {**SEEN, "card.lost": Rate.of("60/hour burst 2"), "letter.idle": Rate.of("1/s")}
    worker = only(_handler("some", type="card.*"), rates=rates)
    _cards(seen=10, lost=10, kept=3)
    assert _handled(worker()) == {
        ("some", "card.seen"): 3,
        ("some", "card.lost"): 2,
        ("some", "card.kept"): 3,
    }


def test_what_is_limited_keeps_its_place_in_the_order(only):
    worker = only(_handler("some", type="card.*", order_by="key"), rates=SEEN)
    types = ["seen"] * 4 + ["kept"] * 2
    publish_many(NewEvent(type=f"card.{name}", key="a") for name in types)
    # The fourth waits for a token, and those behind it for the fourth.
    assert _handled(worker()) == {("some", "card.seen"): 3}
    _ago(130)
    assert _handled(worker()) == {("some", "card.seen"): 1, ("some", "card.kept"): 2}


def test_rows_of_the_projects_own_are_limited_by_their_types():
    rates = {"crate.sent": Rate.of("60/hour burst 3")}
    sent, lost = (
        [Parcel.objects.create(type=type_, weight=1).pk for _ in range(5)]
        for type_ in ("crate.sent", "crate.lost")
    )
    CALLS.clear()
    _worker(rates=rates).run(ends=lambda found: found <= 0)
    called = [event for name, event, _ in CALLS if name == "haul"]
    assert sorted(called) == [*sent[:3], *lost]


def test_many_events_of_other_types_keep_no_other_handler_waiting():
    _cards(kept=90)
    publish_many(NewEvent(type="letter.idle") for _ in range(20))
    CALLS.clear()
    _worker(rates=SEEN, batch=10).run(ends=lambda found: not found)
    names = [name for name, *_ in CALLS]
    assert len(names) == 110
    assert set(names[:20]) == set(names[20:40]) == {"glance", "idle"}


def test_a_worker_for_some_types_takes_no_others_under_their_rates(monkeypatch):
    events = the_events()
    said = replace(events.settings, rates={"card.seen": "60/hour burst 3"})
    monkeypatch.setattr(events, "settings", said)
    monkeypatch.setattr(events, "schedules", Schedules.of([]))
    _cards(seen=2, kept=2)
    publish("letter.idle")
    CALLS.clear()
    call_command("process_events", "--types=card.kept", "--drain", stdout=StringIO())
    assert Counter(StoredEvent.objects.get(pk=event).type for _, event, _ in CALLS) == {
        "card.kept": 2
    }
    call_command("process_events", "--types=card.seen", "--drain", stdout=StringIO())
    assert Delivery.objects.count() == 1


def test_a_pattern_that_no_limited_type_fits_costs_nothing(only):
    worker = only(_handler("some", type="card.*"), rates={"cards": Rate.of("1/s")})
    _cards(kept=3)
    with CaptureQueriesContext(connection) as statements:
        assert _handled(worker()) == {("some", "card.kept"): 3}
    assert not [one for one in statements if "mainspring_limit" in one["sql"]]


def test_the_rate_of_a_pattern_is_that_of_handlers_with_this_pattern(only):
    worker = only(_handler("some", type="card.*"), _handler("all", type="*"))
    rates = rates_of({"card.*": "60/hour burst 4", "card.seen": "60/hour burst 3"}, handlers())
    _cards(seen=10, kept=10)
    counts = _handled(worker(rates=rates))
    assert counts["some", "card.seen"] + counts["some", "card.kept"] == 4
    assert counts["some", "card.seen"] + counts["all", "card.seen"] <= 3
    assert counts["all", "card.kept"] == 10
    with pytest.raises(SettingsError, match=r"no handler .*[Dd]id you mean 'card\.\*'"):
        rates_of({"card.s*": "1/s"}, handlers())


def handlers():
    return the_events().handlers
