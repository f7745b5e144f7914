"""Handlers of types that begin alike: what goes by a type knows that a pattern means it too."""

import json
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connection

from mainspring.blueprint.handling import Handling
from mainspring.conf import EventsSettings, Forward
from mainspring.events.apps import the_events
from mainspring.events.backends.forwarding import forwarders
from mainspring.events.handlers import Handler, Handlers
from mainspring.events.models import Delivery, StoredEvent
from mainspring.events.queues.databases import queue_of
from mainspring.events.scheduling.schedules import Schedules
from mainspring.events.tables.delivering import Delivering
from mainspring.events.tables.event_tables import EventTables
from mainspring.events.tables.findings import findings
from tests.post.handlers import CALLS, PLAN
from tests.post.models import Parcel, Scan, Trip, Van

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def without_schedules(monkeypatch):
    monkeypatch.setattr(the_events(), "schedules", Schedules.of([]))
    CALLS.clear()
    PLAN.clear()
    yield
    PLAN.clear()


def events(*words):
    out = StringIO()
    call_command("events", *words, stdout=out)
    return out.getvalue()


@pytest.fixture
def handled_by(monkeypatch):
    """Let the project have other handlers."""

    def have(*handlers):
        found = Handlers(handlers)
        monkeypatch.setattr(the_events(), "handlers", found)
        monkeypatch.setattr(the_events(), "delivering", Delivering(the_events().tables, found))

    return have


def _stored(*types):
    return [StoredEvent.objects.create(type=type_).pk for type_ in types]


def _delivered():
    return list(Delivery.objects.order_by("event").values_list("event", flat=True))


# deliver --------------------------------------------------------------------------------------


def test_old_events_are_delivered_to_handlers_with_patterns():
    seen, kept, _ = _stored("card.seen", "card.kept", "cart.seen")
    assert events("deliver", "--all", "--handler=glance") == "2 deliveries.\n"
    assert events("deliver", "--all", "--handler=glance") == "0 deliveries.\n"
    assert _delivered() == [seen, kept]


def test_only_events_of_the_types_that_are_named_are_delivered():
    seen, kept, other = _stored("card.seen", "card.kept", "card.other")
    assert events("deliver", "--all", "--type=card.seen") == "1 deliveries.\n"
    assert _delivered() == [seen]
    assert events("deliver", "--all", "--type=card.k*,card.nothing") == "1 deliveries.\n"
    assert _delivered() == [seen, kept]
    assert events("deliver", "--all", "--type=card.*") == "1 deliveries.\n"
    assert _delivered() == [seen, kept, other]


def test_a_limit_counts_events_that_somebody_handles():
    _, _, seen = _stored("nobody.wants", "cardboard", "card.seen")
    assert events("deliver", "--limit=1") == "1 deliveries.\n"
    assert _delivered() == [seen]


def test_types_are_the_same_letter_by_letter():
    """SQLite compares the beginnings of texts by their letters in either case."""
    _stored("Card.seen", "CARD.SEEN", "card_seen", "card%")
    assert events("deliver", "--all", "--handler=glance") == "0 deliveries.\n"
    assert events("list", "--type=card.*") == events("list", "--type=nothing")


def test_rows_of_other_programs_are_delivered_to_handlers_with_patterns():
    with connection.cursor() as cursor:
        for type_ in ("crate.sent", "crate.lost", "create"):
            cursor.execute(
                "INSERT INTO post_parcel (type, payload, created_at, weight)"
                " VALUES (%s, '{}', '2020-01-01 00:00:00', 1)",
                [type_],
            )
    assert events("deliver", "--model=post.Parcel", "--all") == "2 deliveries.\n"


def test_old_events_are_fanned_out_once_webhooks_are_there(handled_by):
    _stored("invoice.paid", "invoices", "mainspring.tick")
    handled_by(*the_events().handlers)
    assert events("deliver", "--all", "--handler=fan_out") == "1 deliveries.\n"


def test_old_events_are_forwarded_once_an_entry_is_there(handled_by):
    entry = Forward(types=("*",), to="redis://localhost", name="all")
    handled_by(*forwarders(EventsSettings(source="https://post.example", forward=(entry,))))
    some, other, _ = _stored("card.seen", "letter.idle", "mainspring.tick")
    assert events("deliver", "--all", "--handler=forward.all") == "2 deliveries.\n"
    assert _delivered() == [some, other]


# Filters --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("card.*", {"card.seen", "card.kept"}),
        ("card.s*, letter.idle", {"card.seen", "letter.idle"}),
        ("*", {"card.seen", "card.kept", "letter.idle"}),
        ("mainspring.*", {"mainspring.tick"}),
        ("card.", set()),
    ],
)
def test_operators_ask_for_types_that_begin_alike(asked, found):
    _stored("card.seen", "card.kept", "letter.idle", "mainspring.tick")
    assert {one["type"] for one in json.loads(events("list", "--json", f"--type={asked}"))} == found


def test_types_that_are_numbers_begin_as_their_texts():
    """The column of these types holds numbers."""
    van = Van.objects.create(name="A")
    first, _ = (Scan.objects.create(type=type_, van=van).pk for type_ in (1, 2))
    found = json.loads(events("list", "--json", "--model=post.Scan", "--type=1*"))
    assert [one["event"] for one in found] == [first]


# Rows of the project's own --------------------------------------------------------------------


@pytest.mark.parametrize("create", ["create", "bulk_create"])
def test_a_row_and_its_deliveries_by_patterns_are_there_together_or_not_at_all(create, monkeypatch):
    def fail(*_):
        raise ZeroDivisionError

    def write():
        if create == "create":
            Parcel.objects.create(type="crate.sent", weight=1)
        else:
            Parcel.objects.bulk_create([Parcel(type="crate.sent", weight=1)])

    with monkeypatch.context() as patched:
        patched.setattr(type(queue_of("default")), "deliver", fail)
        with pytest.raises(ZeroDivisionError):
            write()
    assert not Parcel.objects.exists()
    write()
    assert _delivered() == [Parcel.objects.get().pk]


def test_a_row_that_no_pattern_means_is_written_as_any(django_assert_num_queries):
    with django_assert_num_queries(1):
        Parcel.objects.create(type="create", weight=1)
    assert not Delivery.objects.exists()


@pytest.mark.parametrize(
    ("pattern", "told"),
    [("beg*", []), ("*", []), ("bee*", ["mainspring_events.W001"])],
)
def test_a_pattern_may_mean_some_of_the_choices(pattern, told):
    handling = Handling(type=pattern, model="post.Trip")
    handlers = Handlers([Handler(name="tests.handle", function=print, handling=handling)])
    assert [one.id for one in findings(EventTables([Trip]), handlers)] == told
