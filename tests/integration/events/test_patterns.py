"""Handlers of types that begin alike: what goes by a type knows that a pattern means it too."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from mainspring.blueprint.handling import Handling
from mainspring.conf import EventsSettings, Forward
from mainspring.events.apps import the_events
from mainspring.events.backends.forwarding import forwarders
from mainspring.events.handlers import Handler, Handlers, covers, overlap
from mainspring.events.management.commands.process_events import _waiting
from mainspring.events.models import Delivery, StoredEvent
from mainspring.events.operators.choosing import Choice
from mainspring.events.publishing import publish
from mainspring.events.queues.databases import queue_of
from mainspring.events.scheduling.schedules import Schedules
from mainspring.events.tables.delivering import Delivering
from mainspring.events.tables.event_tables import EventTables
from mainspring.events.tables.findings import findings
from tests.integration.events.states import set_state
from tests.post.handlers import CALLS, PLAN, glance
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


# process_events --types -----------------------------------------------------------------------


def worked(*words):
    out = StringIO()
    call_command("process_events", "--drain", *words, stdout=out)
    return out.getvalue()


def _called():
    found = [(name, event) for name, event, _ in CALLS]
    CALLS.clear()
    return found


def test_a_worker_takes_events_of_a_type_that_a_pattern_means_and_no_others():
    seen, kept, again = (publish(f"card.{name}").id for name in ("seen", "kept", "seen"))
    idle = publish("letter.idle").id
    assert "2 handled." in worked("--types=card.seen")
    assert _called() == [("glance", seen), ("glance", again)]
    assert "0 handled." in worked("--types=card.lost,card.see")
    assert "2 handled." in worked("--types", "letter.idle, card.kept")
    assert sorted(_called()) == [("glance", kept), ("idle", idle)]


def test_a_worker_takes_events_of_types_that_begin_alike():
    lost = publish("letter.lost").id
    seen, kept, slow = (publish(f"card.{name}").id for name in ("seen", "kept", "slow"))
    assert "2 handled." in worked("--types=card.s*")
    assert _called() == [("glance", seen), ("glance", slow)]
    assert "1 handled." in worked("--types=letter.l*")
    assert _called() == [("count", lost)]
    assert "1 handled." in worked("--types=card.*")
    assert _called() == [("glance", kept)]


def test_a_worker_takes_rows_of_the_projects_own_by_their_types():
    # Each table has numbers of its own, and these are the same.
    StoredEvent.objects.create(pk=7_001, type="crate.sent")
    sent = Parcel.objects.create(pk=7_001, type="crate.sent", weight=1)
    Parcel.objects.create(pk=7_002, type="crate.lost", weight=1)
    publish("card.seen")
    assert "1 handled." in worked("--types=crate.sent")
    assert _called() == [("haul", sent.pk)]
    assert "0 handled." in worked("--types=crate.sent")


def test_events_of_other_types_keep_their_place_in_the_order(handled_by):
    ordered = Handling(type="card.*", order_by="key")
    handled_by(Handler(name="tests.glance", function=glance, handling=ordered))
    first, second = publish("card.kept", key="a").id, publish("card.seen", key="a").id
    other = publish("card.seen", key="b").id
    assert "1 handled." in worked("--types=card.seen")
    assert _called() == [("glance", other)]
    worked()
    assert _called() == [("glance", first), ("glance", second)]


def test_dead_letters_of_other_types_stay_dead():
    kept, seen = publish("card.kept").id, publish("card.seen").id
    idle = publish("letter.lost").id
    for delivery in Delivery.objects.all():
        set_state(delivery.pk, "exhausted")
    assert "1 requeued." in worked("--types=card.seen", "--requeue-errors")
    assert _called() == [("glance", seen)]
    assert "1 requeued." in worked("--types=card.seen,letter.lost", "--requeue-errors")
    assert _called() == [("count", idle)]
    assert "1 requeued." in worked("--types=card.*", "--requeue-errors", "--older-than=0s")
    assert _called() == [("glance", kept)]


def test_what_waits_is_counted_by_its_type():
    for name in ("kept", "seen", "kept"):
        publish(f"card.{name}")
    partly = tuple(one for one in the_events().handlers if one.handling.type == "card.*")
    for types, count in (("card.seen",), "1"), (("card.kept",), "2"), (("card.none",), "0"):
        choice = Choice(types=types, partly=partly)
        assert _waiting(choice.handlers(Handlers(partly)), ["default"], choice)() == count


@pytest.mark.parametrize("types", ["cart.seen", "cart.*", "card.*,cart.seen", "card"])
def test_types_that_nobody_wants_are_refused(types):
    with pytest.raises(CommandError, match=r"No handler wants events of the type 'car"):
        worked(f"--types={types}")


@pytest.mark.parametrize(
    ("one", "other", "both", "all_of_other"),
    [
        ("card.seen", "card.seen", True, True),
        ("card.seen", "card.*", True, False),
        ("card.*", "card.seen", True, True),
        ("card.*", "card.s*", True, True),
        ("card.s*", "card.*", True, False),
        ("card.*", "card.", True, True),
        ("card.", "card.*", True, False),
        ("card.s*", "card.k*", False, False),
        ("card.s*", "card", False, False),
        ("*", "*", True, True),
        ("*", "main*", True, True),
        # What is ours is meant by whoever says so.
        ("*", "mainspring.task", False, False),
        ("*", "mainspring.*", False, False),
        ("mainspring.*", "*", False, False),
        ("mainspring.*", "mainspring.task", True, True),
    ],
)
def test_patterns_are_compared(one, other, both, all_of_other):
    assert overlap(one, other) is overlap(other, one) is both
    assert covers(one, other) is all_of_other


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
