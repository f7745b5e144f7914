"""Events in tables of the project's own: written, published, claimed, read and handled."""

from datetime import timedelta
from functools import partial

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from mainspring import NewEvent
from mainspring.events.correlation import correlated
from mainspring.events.handlers import Handlers
from mainspring.events.models import Delivery, Finished, Outcome, Stage, StoredEvent
from mainspring.events.publishing import publish, publish_many
from tests.conformance.queues.desk import elsewhere, until, waiting
from tests.post.handlers import CALLS, PLAN
from tests.post.models import Letter, LostTrip, Parcel, Scan, Trip, Van

pytestmark = [
    pytest.mark.django_db(transaction=True),
]


@pytest.fixture
def van():
    return Van.objects.create(name="A")


def _outcomes():
    return sorted(Finished.objects.values_list("event", "outcome"))


def _make_due():
    Delivery.objects.filter(stage=Stage.WAITING).update(due=timezone.now() - timedelta(hours=1))


def test_a_row_that_is_created_is_handled_by_each_of_its_handlers(work):
    parcel = Parcel.objects.create(type="parcel.sent", payload={"text": "hi"}, weight=3)
    assert Delivery.objects.count() == 2
    assert work() == 2
    assert [("weigh", parcel.pk, 1), ("load", 1, 1)] == CALLS
    assert Letter.objects.get().text == "hi"
    assert _outcomes() == [(parcel.pk, Outcome.PROCESSED)] * 2
    assert work() == 0


def test_a_handler_gets_the_row_and_what_it_says(work, van):
    seen = []
    PLAN["drive"] = seen.append
    trip = Trip.objects.create(type=Trip.Types.BEGUN, van=van, key="k", version=2, payload={"n": 1})
    work()
    (event,) = seen
    assert (event.id, event.type, event.version, event.payload) == (trip.pk, "begun", 2, {"n": 1})
    assert (event.subject_type, event.subject_id) == ("post.Van", str(van.pk))
    assert (event.model, event.record, event.key) == ("post.Trip", trip, "k")
    assert event.correlation_id == trip.correlation_id != ""
    assert event.reference == f"post.Trip:{trip.pk}"
    assert event.created_at == Trip.objects.get().created_at


def test_a_table_that_was_there_before_needs_no_columns_of_ours(work, van):
    seen = []
    PLAN["shelve"] = seen.append
    Scan.objects.create(type=Scan.Codes.OUT, van=van)
    scan = Scan.objects.create(type=Scan.Codes.IN, van=van)
    assert Delivery.objects.get().event == scan.pk
    assert work() == 1
    (event,) = seen
    assert (event.type, event.payload, event.key, event.version) == ("1", {}, "", 1)
    assert (event.subject_type, event.subject_id) == ("post.Van", str(van.pk))
    assert event.record.van == van


def test_what_is_rolled_back_was_never_published(work):
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        Parcel.objects.create(type="parcel.sent", weight=1)
        raise ZeroDivisionError
    assert not Delivery.objects.exists()
    assert work() == 0


def test_row_and_deliveries_are_there_together_or_not_at_all(monkeypatch):
    def fail(_deliveries):
        raise ZeroDivisionError

    from mainspring.events.queues.databases import queue_of

    monkeypatch.setattr(type(queue_of("default")), "deliver", lambda *_: fail(_))
    with pytest.raises(ZeroDivisionError):
        Parcel.objects.create(type="parcel.sent", weight=1)
    with pytest.raises(ZeroDivisionError):
        Parcel.objects.bulk_create([Parcel(type="parcel.sent", weight=1)])
    assert not Parcel.objects.exists()


def test_only_new_rows_are_published(work):
    parcel = Parcel.objects.create(type="parcel.sent", weight=1)
    parcel.weight = 2
    parcel.save()
    Parcel(pk=parcel.pk, type="parcel.sent", weight=3, created_at=timezone.now()).save()
    Parcel.objects.filter(pk=parcel.pk).update(weight=4)
    assert Delivery.objects.count() == 2
    _, is_new = Parcel.objects.get_or_create(type="parcel.sent", weight=4)
    assert not is_new
    _, is_new = Parcel.objects.update_or_create(weight=9, defaults={"type": "parcel.sent"})
    assert is_new
    assert Delivery.objects.count() == 4


def test_a_type_that_nobody_handles_is_written_as_any_row(django_assert_num_queries):
    with django_assert_num_queries(1):
        Parcel.objects.create(type="parcel.lost", weight=1)
    with django_assert_num_queries(1):
        Letter.objects.create(event=1, handler="none")
    assert not Delivery.objects.exists()


def test_a_row_costs_one_statement_more_and_many_cost_one_more_too(django_assert_num_queries):
    with transaction.atomic():
        with django_assert_num_queries(2):
            Parcel.objects.create(type="parcel.sent", weight=1)
        with django_assert_num_queries(2):
            Parcel.objects.bulk_create([Parcel(type="parcel.sent", weight=n) for n in range(30)])
    assert Delivery.objects.count() == 62


def test_a_batch_of_a_table_is_read_by_one_statement(work, van, django_assert_max_num_queries):
    Parcel.objects.bulk_create([Parcel(type="parcel.sent", weight=n) for n in range(20)])
    Trip.objects.bulk_create([Trip(type="begun", van=van) for n in range(20)])
    weights = []
    PLAN["load"] = lambda events: weights.extend(event.record.weight for event in events)
    reads = []

    def note(execute, sql, params, many, context):
        if sql.startswith("SELECT") and ("post_parcel" in sql or "post_trip" in sql):
            reads.append(sql)
        return execute(sql, params, many, context)

    with connection.execute_wrapper(note):
        assert work() == 60
    assert weights == list(range(20))
    # Those of one van come one by one.
    assert len([sql for sql in reads if "post_parcel" in sql]) == 1
    assert all("post_van" in sql for sql in reads if "post_trip" in sql)


def test_many_are_published_in_order(work):
    made = Parcel.objects.bulk_create([Parcel(type="parcel.sent", weight=n) for n in range(250)])
    PLAN["weigh"] = lambda event: CALLS.append(("weight", event.record.weight, 1))
    assert work() == 500
    assert [event for name, event, _ in CALLS if name == "weigh"] == [row.pk for row in made]
    assert [weight for name, weight, _ in CALLS if name == "weight"] == list(range(250))


def test_rows_that_may_be_there_are_refused_in_bulk():
    from mainspring.errors import BadInput

    for said in ({"ignore_conflicts": True}, {"update_conflicts": True}):
        with pytest.raises(BadInput, match="which rows of events are new"):
            Parcel.objects.bulk_create([Parcel(type="parcel.sent", weight=1)], **said)
    assert not Parcel.objects.exists()


def test_ids_of_two_tables_may_coincide(work, van):
    stored = StoredEvent.objects.create(pk=7_001, type="letter.idle")
    Delivery.objects.all().delete()
    trip = Trip.objects.create(pk=7_001, type="begun", van=van)
    parcel = Parcel.objects.create(pk=7_001, type="parcel.sent", weight=1)
    seen = {}
    PLAN["drive"] = lambda event: seen.update(drive=event.record)
    PLAN["weigh"] = lambda event: seen.update(weigh=event.record)
    idle = publish("letter.idle")
    assert work() == 4
    assert seen == {"drive": trip, "weigh": parcel}
    assert ("idle", idle.id, 1) in CALLS
    assert stored.pk == trip.pk


def test_priorities_hold_across_tables(work, van):
    low = publish("letter.idle", priority=-1).id
    middle = Parcel.objects.create(type="parcel.sent", weight=1).pk
    high = Trip.objects.create(type="begun", van=van, priority=5).pk
    work()
    assert [name for name, *_ in CALLS] == ["drive", "weigh", "load", "idle"]
    assert {high, middle, low} <= {event for _, event, _ in CALLS}


def test_what_is_due_later_waits(work, van):
    Trip.objects.create(type="begun", van=van, not_before=timezone.now() + timedelta(hours=1))
    past = Trip.objects.create(
        type="begun", van=Van.objects.create(), not_before=timezone.now() - timedelta(hours=1)
    )
    assert work() == 1
    assert [("drive", past.pk, 1)] == CALLS
    _make_due()
    assert work() == 1


def test_one_subject_is_handled_in_order_and_waits_for_what_fails(work, van):
    other = Van.objects.create(name="B")
    fails = {"now": True}
    PLAN["drive"] = lambda event: event.record.van == van and fails["now"] and 1 / 0
    first, second = (Trip.objects.create(type="begun", van=van).pk for _ in range(2))
    third = Trip.objects.create(type="begun", van=other).pk
    work()
    assert [event for _, event, _ in CALLS] == [first, third]
    fails["now"] = False
    _make_due()
    work()
    assert [event for _, event, _ in CALLS] == [first, third, first, second]


def test_one_key_of_two_tables_is_two_orders(work, van):
    PLAN["sort"] = PLAN["park"] = lambda _: 1 / 0
    StoredEvent.objects.create(pk=1_000_000, type="other")
    late = publish("letter.sorted", key="a").id
    early = Trip.objects.create(type="ended", van=van, key="a").pk
    work()
    assert sorted(CALLS) == [("park", early, 1), ("sort", late, 1)]


def test_a_key_makes_an_event_the_only_one_of_its_type(van):
    said = {"type": "begun", "idempotency_key": "a", "defaults": {"van": van}}
    first, was_new = Trip.objects.get_or_create(**said)
    again, is_new = Trip.objects.get_or_create(**said)
    assert (was_new, is_new, first.pk) == (True, False, again.pk)
    with pytest.raises(IntegrityError), transaction.atomic():
        Trip.objects.create(type="begun", idempotency_key="a", van=van)
    Trip.objects.create(type="ended", idempotency_key="a", van=van)
    assert Delivery.objects.count() == 2


def test_events_know_where_they_come_from_across_tables(work, van):
    PLAN["weigh"] = lambda _: Trip.objects.create(type="ended", van=van)
    PLAN["park"] = lambda _: publish("letter.idle")
    with correlated("journey"):
        Trip.objects.create(type="ended", van=van)
    parcel = Parcel.objects.create(type="parcel.sent", weight=1)
    work()
    assert Trip.objects.first().correlation_id == "journey"
    made = Trip.objects.last()
    assert made.causation_id == made.correlation_id == f"post.Parcel:{parcel.pk}"
    idle = StoredEvent.objects.order_by("pk").last()
    assert (idle.correlation_id, idle.causation_id) == (made.correlation_id, f"post.Trip:{made.pk}")


def test_an_event_whose_row_is_gone_is_skipped(work, van):
    Trip.objects.create(type="begun", van=van)
    van.delete()
    assert work() == 1
    assert CALLS == []
    assert Finished.objects.get().outcome == Outcome.SKIPPED


def test_rows_that_cannot_be_read_are_failures_and_stop_nobody_else(work, monkeypatch):
    monkeypatch.setattr(Parcel, "event_related", ("nothing",))
    Parcel.objects.create(type="parcel.sent", weight=1)
    idle = publish("letter.idle").id
    work()
    assert [("idle", idle, 1)] == CALLS
    from mainspring.events.models import Failure

    assert Failure.objects.filter(code="FieldError").count() == 2
    assert Delivery.objects.filter(stage=Stage.WAITING, attempts=1).count() == 2


def test_what_a_handler_sets_in_a_row_nobody_else_sees(work):
    Parcel.objects.create(type="parcel.sent", payload={"a": 1}, weight=1)
    seen = []

    def spoil(event):
        event.record.weight = 99
        event.record.payload["a"] = 99

    PLAN["weigh"] = spoil
    PLAN["load"] = lambda events: seen.extend((e.record.weight, e.payload) for e in events)
    work()
    assert seen == [(1, {"a": 1})]


def test_rows_of_fixtures_are_written_as_they_are(tmp_path):
    from django.core.management import call_command

    file = tmp_path / "parcels.json"
    file.write_text(
        '[{"model": "post.parcel", "pk": 5, "fields": {"type": "parcel.sent", "weight": 1}}]'
    )
    call_command("loaddata", str(file), verbosity=0)
    assert Parcel.objects.get().pk == 5
    assert not Delivery.objects.exists()


def test_proxies_publish_what_stands_in_the_table(work, van):
    lost = LostTrip.objects.create(type="begun", van=van)
    LostTrip.objects.bulk_create([LostTrip(type="begun", van=van)])
    seen = []
    PLAN["drive"] = seen.append
    assert work() == 2
    assert type(seen[0].record) is Trip
    assert seen[0].id == lost.pk


def test_a_project_pays_for_tables_of_its_own_only(work):
    """Events of ours take the same statements, whether handlers of other tables are there."""
    statements = []

    def note(execute, sql, params, many, context):
        # What has become due is looked for as time goes by.
        if "stage = 0" not in sql:
            statements.append(sql)
        return execute(sql, params, many, context)

    def said():
        publish_many(NewEvent(type="letter.idle") for _ in range(20))
        statements.clear()
        with connection.execute_wrapper(note):
            assert work() == 20
        return list(statements)

    work()
    everybody = said()
    found = apps.get_app_config("mainspring_events")
    before = found.handlers
    found.handlers = Handlers(one for one in before if not one.handling.model)
    try:
        ours = said()
    finally:
        found.handlers = before
    assert len(everybody) == len(ours)
    assert not any("LEFT JOIN mainspring_event" in sql for sql in ours)
    assert not any("post_" in sql for sql in everybody)


def test_related_managers_publish_too(work, van):
    van.trips.create(type="begun")
    van.trips.bulk_create([Trip(type="begun", van=van)])
    assert work() == 2


async def _asave():
    await Parcel.objects.acreate(type="parcel.sent", weight=1)
    await Parcel.objects.abulk_create([Parcel(type="parcel.sent", weight=1)])


def test_coroutines_publish_too(work):
    from asgiref.sync import async_to_sync

    async_to_sync(_asave)()
    assert Delivery.objects.count() == 4


@pytest.mark.skipif(
    connection.vendor == "sqlite", reason="one writer at a time: the next one waits in any case"
)
@pytest.mark.parametrize("several", [False, True])
def test_rows_of_one_key_are_handled_in_the_order_of_commits(work, van, several):
    def write(type_, **said):
        trip = Trip(type=type_, **said)
        Trip.objects.bulk_create([trip]) if several else trip.save()
        return trip.pk

    with elsewhere() as first, elsewhere() as second:
        with transaction.atomic():
            one = write("ended", van=van, key="a")
            waits = first(partial(write, "ended", van=van, key="a"))
            until(waiting)
            # Other keys do not wait, nor do types that nobody wants in order.
            others = [{"type_": "ended", "key": "b"}, {"type_": "lost", "key": "a"}]
            for said in others:
                second(partial(write, van=van, **said)).result(timeout=10)
            assert not waits.done()
            assert second(work).result(timeout=30) == 1
        two = waits.result(timeout=10)
    assert work() == 2
    assert [event for _, event, _ in CALLS[1:]] == [one, two]


def test_rows_in_another_database_are_refused():
    from mainspring.errors import SetupError

    with pytest.raises(SetupError, match="no one transaction"):
        Parcel(type="parcel.sent", weight=1).save(using="other")
    with pytest.raises(SetupError, match="no one transaction"):
        Parcel.objects.using("other").bulk_create([Parcel(type="parcel.sent", weight=1)])
