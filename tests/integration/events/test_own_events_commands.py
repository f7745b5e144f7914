"""Operators and events of a project's own: one table at a time, and numbers that coincide."""

import json
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, connections
from django.db.models.functions import Now

from mainspring.events.apps import the_events
from mainspring.events.models import (
    ArchivedEvent,
    Delivery,
    Failure,
    Finished,
    Outcome,
    Stage,
    StoredEvent,
)
from mainspring.events.operators import missing
from mainspring.events.publishing import publish
from mainspring.events.scheduling.schedules import Schedules
from mainspring.events.working.options import _alone
from tests.integration.events.states import set_state
from tests.post.handlers import CALLS, PLAN
from tests.post.models import Bill, Parcel, Scan, Trip, Van

pytestmark = [
    pytest.mark.django_db(transaction=True),
]
LONG = timedelta(days=400)
SAME = 7_001


@pytest.fixture(autouse=True)
def without_schedules(monkeypatch):
    monkeypatch.setattr(the_events(), "schedules", Schedules.of([]))
    CALLS.clear()
    PLAN.clear()
    yield
    PLAN.clear()


@pytest.fixture
def van():
    return Van.objects.create(name="A")


@pytest.fixture
def three(van):
    """Give deliveries of three tables, whose events have the same number."""
    StoredEvent.objects.create(pk=SAME, type="letter.idle", key="a")
    call_command("events", "deliver", "--all", stdout=StringIO())
    Parcel.objects.create(pk=SAME, type="parcel.sent", weight=1)
    Trip.objects.create(pk=SAME, type="begun", van=van)
    ids = list(Delivery.objects.order_by("pk").values_list("pk", flat=True))
    stored, weigh, load, trip = ids
    return {"stored": stored, "weigh": weigh, "load": load, "trip": trip}


def events(*words):
    out = StringIO()
    call_command("events", *map(str, words), stdout=out)
    return out.getvalue()


def listed(*words):
    return json.loads(events("list", "--json", *words))


def worked(*words):
    out = StringIO()
    call_command("process_events", "--drain", *words, stdout=out)
    return out.getvalue()


def _old(model, **said):
    row = model.objects.create(**said)
    model.objects.filter(pk=row.pk).update(created_at=Now() - LONG)
    return row


def test_each_table_is_listed_by_itself(three):
    assert [line["delivery"] for line in listed()] == [three["stored"]]
    assert [line["delivery"] for line in listed("--model=post.Parcel")] == [
        three["weigh"],
        three["load"],
    ]
    (line,) = listed("--model", "post.trip", "--state=ready")
    assert (line["delivery"], line["type"], line["event"]) == (three["trip"], "begun", SAME)
    assert line["subject"] == f"post.Van:{Van.objects.get().pk}"
    assert listed("--model=post.Trip", "--type=ended") == []
    assert listed("--model=post.Scan", "--type=nonsense") == []
    named = listed("--model=mainspring_events.StoredEvent", "--event", SAME)
    assert [line["delivery"] for line in named] == [three["stored"]]


def test_filters_ask_the_columns_that_a_table_has(three, van):
    other = Trip.objects.create(type="begun", van=Van.objects.create(name="B"), key="k")
    trips = ["--model=post.Trip"]
    assert [line["event"] for line in listed(*trips, f"--subject=post.Van:{van.pk}")] == [SAME]
    assert len(listed(*trips, "--subject=post.Van")) == 2
    assert listed(*trips, "--subject=post.Letter:1") == []
    assert [line["event"] for line in listed(*trips, "--key=k")] == [other.pk]
    with pytest.raises(CommandError, match=r"post\.Parcel has no key"):
        listed("--model=post.Parcel", "--key=k")
    with pytest.raises(CommandError, match=r"'x' is no key of post\.Van"):
        listed(*trips, "--subject=post.Van:x")
    with pytest.raises(CommandError, match=r"is no model of events. .*post\.Parcel"):
        listed("--model=post.Parcle")
    with pytest.raises(CommandError, match=r"'post\.Letter' is no model of events"):
        listed("--model=post.Letter")


def test_an_event_is_shown_with_its_own_deliveries(three):
    Failure.objects.create(delivery=three["trip"], attempt=1, code="HOLE", error="a hole")
    shown = json.loads(events("show", SAME, "--model=post.Trip", "--json"))
    assert shown["model"] == "post.Trip"
    assert [one["id"] for one in shown["deliveries"]] == [three["trip"]]
    assert "HOLE" not in events("show", SAME)
    assert "HOLE" not in events("show", SAME, "--model=post.Parcel")


def test_all_are_counted_and_each_with_its_model(three):
    counted = json.loads(events("count", "--json"))
    assert {(one["model"], one["type"]) for one in counted} == {
        ("", "letter.idle"),
        ("post.Parcel", "parcel.sent"),
        ("post.Trip", "begun"),
    }
    assert "model" in events("count").splitlines()[0]
    assert "model" not in events("count", "--model=mainspring_events.StoredEvent").splitlines()[0]
    assert len(json.loads(events("count", "--model=post.Parcel", "--json"))) == 2
    assert len(json.loads(events("count", "--type=begun", "--json"))) == 1
    # Of handlers, and of models, that the code no longer has.
    Delivery.objects.filter(pk=three["trip"]).update(
        kind=Delivery.objects.get(pk=three["trip"]).kind + 1
    )
    Delivery.objects.filter(pk=three["load"]).update(kind=-(2**31))
    found = {(one["model"], one["type"]) for one in json.loads(events("count", "--json"))}
    assert {("post.Trip", "begun"), ("no longer there", "")} <= found


@pytest.mark.parametrize(
    ("words", "changed"),
    [
        ([], {"stored"}),
        (["--event", SAME], {"stored"}),
        (["--model=post.Trip"], {"trip"}),
        (["--model=post.Trip", "--event", SAME], {"trip"}),
        (["--model=post.Parcel", "--event", SAME], {"weigh", "load"}),
        (["--model=post.Parcel", "--handler=weigh"], {"weigh"}),
        (["--type=letter.idle"], {"stored"}),
        (["--type=begun"], set()),
    ],
)
@pytest.mark.parametrize("action", ["requeue", "cancel", "mark-processed"])
def test_nothing_of_another_table_is_changed(three, action, words, changed):
    if action == "requeue":
        for id_ in three.values():
            set_state(id_, "exhausted")
    events(action, "--all", *words)
    ready = set(Delivery.objects.filter(stage=Stage.READY).values_list("pk", flat=True))
    if action == "mark-processed":  # which without states is for dead letters
        assert ready == set(three.values())
    elif action == "requeue":
        assert ready == {three[name] for name in changed}
    else:
        assert set(three.values()) - ready == {three[name] for name in changed}


def test_ids_of_deliveries_are_of_all_tables(three):
    events("cancel", three["trip"], three["stored"])
    assert set(Finished.objects.values_list("pk", flat=True)) == {three["trip"], three["stored"]}
    assert "1 requeued" in events("requeue", three["trip"])


def test_old_events_of_ours_go_and_others_stay(three):
    for id_ in three.values():
        set_state(id_, "processed", ago=LONG)
    for model in (StoredEvent, Parcel, Trip):
        model.objects.update(created_at=Now() - LONG)
    events("purge", "--older-than=30")
    assert not StoredEvent.objects.exists()
    assert (Parcel.objects.count(), Trip.objects.count(), Finished.objects.count()) == (1, 1, 3)
    events("purge", "--older-than=30", "--model=post.Trip")
    assert (Parcel.objects.count(), Trip.objects.count(), Finished.objects.count()) == (1, 0, 2)


def test_an_event_stays_for_its_own_deliveries_and_for_no_others(three):
    StoredEvent.objects.update(created_at=Now() - LONG)
    Trip.objects.update(created_at=Now() - LONG)
    set_state(three["stored"], "processed", ago=LONG)
    # That the parcel and the trip of the same number are not finished keeps nothing of ours.
    events("purge", "--older-than=30")
    assert not StoredEvent.objects.exists()
    events("purge", "--older-than=30", "--model=post.Trip")
    assert Trip.objects.exists()


def test_what_is_left_of_events_that_are_gone_goes_too(three, van):
    set_state(three["trip"], "skipped", ago=LONG)
    Failure.objects.create(delivery=three["trip"], attempt=1, code="HOLE", error="a hole")
    van.delete()
    assert "1 deliveries" in events("purge", "--older-than=30", "--model=post.Trip")
    assert not Finished.objects.exists()
    assert not Failure.objects.exists()


def test_events_that_others_hold_on_to_are_kept(three):
    set_state(three["trip"], "processed", ago=LONG)
    Trip.objects.update(created_at=Now() - LONG)

    Bill.objects.create(trip=Trip.objects.get())
    with pytest.raises(CommandError, match="protected foreign keys"):
        events("purge", "--older-than=30", "--model=post.Trip")
    assert Finished.objects.count() == 1


def test_an_archive_has_the_rows_of_a_table(three, tmp_path, van):
    set_state(three["trip"], "processed", ago=LONG)
    Trip.objects.update(created_at=Now() - LONG)
    file = tmp_path / "trips.ndjson"
    events("archive", file, "--older-than=30", "--model=post.Trip")
    (line,) = [json.loads(line) for line in file.read_text().splitlines()]
    assert (line["model"], line["id"], line["type"]) == ("post.Trip", SAME, "begun")
    assert (line["row"]["van"], line["subject_id"]) == (van.pk, str(van.pk))
    assert [one["id"] for one in line["deliveries"]] == [three["trip"]]
    assert not Trip.objects.exists()
    Parcel.objects.update(created_at=Now() - LONG)
    for name in ("weigh", "load"):
        set_state(three[name], "processed", ago=LONG)
    events("archive", "table", "--older-than=30", "--model=post.Parcel")
    (kept,) = ArchivedEvent.objects.all()
    assert (kept.model, kept.event, kept.type) == ("post.Parcel", SAME, "parcel.sent")
    assert (kept.record["row"]["weight"], len(kept.record["deliveries"])) == (1, 2)
    with pytest.raises(CommandError, match="ndjson"):
        events("archive", tmp_path / "x.parquet", "--model=post.Trip")


def _raw_parcels(count):
    with connection.cursor() as cursor:
        for n in range(count):
            cursor.execute(
                "INSERT INTO post_parcel (type, payload, created_at, weight)"
                " VALUES ('parcel.sent', '{}', %s, %s)",
                ["2020-01-01 00:00:00", n],
            )


def test_rows_of_other_programs_are_delivered_once():
    _raw_parcels(5)
    Parcel.objects.create(type="parcel.sent", weight=9)
    Parcel.objects.create(type="parcel.lost", weight=9)
    assert Delivery.objects.count() == 2
    said = ["--model=post.Parcel"]
    with pytest.raises(CommandError, match="--all or --limit"):
        events("deliver", *said)
    assert events("deliver", *said, "--limit=2") == "4 deliveries.\n"
    assert (
        events("deliver", *said, "--older-than=1h", "--handler=weigh", "--all") == "3 deliveries.\n"
    )
    assert events("deliver", *said, "--since=2024-01-01", "--all") == "0 deliveries.\n"
    assert events("deliver", *said, "--all") == "3 deliveries.\n"
    assert "12 handled" in worked()
    assert events("deliver", *said, "--all") == "0 deliveries.\n"
    pairs = list(Finished.objects.values_list("event", "kind"))
    assert len(pairs) == len(set(pairs)) == 12


def test_what_older_code_has_handled_can_count_as_processed():
    _raw_parcels(3)
    Parcel.objects.create(type="parcel.sent", weight=9)
    said = ["--model=post.Parcel", "--all", "--older-than=1d", "--settled"]
    assert events("deliver", *said) == "6 deliveries, as processed.\n"
    assert set(Finished.objects.values_list("outcome", flat=True)) == {Outcome.PROCESSED}
    assert Delivery.objects.count() == 2
    assert events("deliver", "--model=post.Parcel", "--all") == "0 deliveries.\n"


def test_a_new_handler_of_ours_can_have_old_events():
    event = StoredEvent.objects.create(type="letter.sent", payload={"copy": True})
    assert events("deliver", "--all", "--type=letter.sent", "--handler=copy") == "1 deliveries.\n"
    assert Delivery.objects.get().event == event.pk
    worked()
    assert [("copy", event.pk, 1)] == CALLS


@pytest.mark.skipif(connection.vendor == "sqlite", reason="one writer at a time")
def test_of_several_that_deliver_at_once_each_row_has_its_deliveries_once(monkeypatch):
    _raw_parcels(40)
    monkeypatch.setattr("mainspring.events.operators.bulk.SIZE", 7)
    barrier = threading.Barrier(4)

    def deliver(_):
        try:
            barrier.wait(timeout=10)
            events("deliver", "--model=post.Parcel", "--all")
        finally:
            connections.close_all()

    with ThreadPoolExecutor(max_workers=4) as pool:
        list(pool.map(deliver, range(4)))
    pairs = list(Delivery.objects.values_list("event", "kind"))
    assert len(pairs) == len(set(pairs)) == 80


def test_a_delivery_that_moves_meanwhile_is_seen_where_it_stands(monkeypatch):
    parcel = Parcel.objects.create(type="parcel.sent", weight=1)
    table = the_events().tables.named("post.Parcel")
    weigh, load = Delivery.objects.order_by("pk").values_list("pk", flat=True)
    set_state(weigh, "processed")
    assert len(missing._there([parcel.pk], table)) == 2
    StoredEvent.objects.create(pk=parcel.pk + 1, type="other")
    assert missing._there([parcel.pk + 1], table) == set()
    assert Delivery.objects.get().pk == load


def test_a_worker_takes_events_of_some_models(three):
    assert "Working on default" in worked("--model=post.Trip")
    assert CALLS == [("drive", SAME, 1)]
    worked("--model", "post.Parcel, mainspring_events.StoredEvent")
    assert {name for name, *_ in CALLS} == {"drive", "weigh", "load", "idle"}
    with pytest.raises(CommandError, match="is no model of events"):
        worked("--model=post.Nothing")
    with pytest.raises(CommandError, match=r"No handler wants events of post\.Scan"):
        worked("--model=post.Scan", "--types=begun")


def test_a_worker_takes_old_events_alone(van):
    old = _old(Trip, type="begun", van=van)
    parcel = _old(Parcel, type="parcel.sent", weight=1)
    Trip.objects.create(type="begun", van=Van.objects.create(name="B"))
    young = publish("letter.idle").id
    assert "3 handled" in worked("--older-than=30d")
    assert [("drive", old.pk, 1), ("weigh", parcel.pk, 1), ("load", 1, 1)] == CALLS
    assert "2 handled" in worked()
    assert ("idle", young, 1) in CALLS


def test_a_worker_takes_what_failed_alone(van):
    PLAN["drive"] = lambda event: event.attempt < 2 and 1 / 0
    trip = Trip.objects.create(type="begun", van=van)
    worked()
    Delivery.objects.update(due=Now() - timedelta(hours=1))
    publish("letter.idle")
    CALLS.clear()
    assert "1 handled" in worked("--only-errors")
    assert [("drive", trip.pk, 2)] == CALLS
    assert Delivery.objects.count() == 1


def test_dead_letters_are_tried_again_first_and_fewer_times(van):
    PLAN["drive"] = PLAN["deliver"] = lambda _: 1 / 0
    trip = Trip.objects.create(type="begun", van=van)
    publish("letter.sent")
    worked("--max-attempts=1")
    assert Finished.objects.filter(outcome=Outcome.EXHAUSTED).count() == 2
    CALLS.clear()
    PLAN.clear()
    said = worked("--requeue-errors", "--only-errors", "--model=post.Trip")
    assert "1 requeued." in said
    assert [("drive", trip.pk, 1)] == CALLS
    assert "1 requeued." in worked("--requeue-errors")
    assert not Finished.objects.filter(outcome=Outcome.EXHAUSTED).exists()


def test_dead_letters_of_young_events_are_left(van):
    for row in (_old(Trip, type="begun", van=van), Trip.objects.create(type="begun", van=van)):
        set_state(Delivery.objects.get(event=row.pk).pk, "exhausted")
    assert "1 requeued." in worked("--requeue-errors", "--older-than=30d")
    assert Finished.objects.get(outcome=Outcome.EXHAUSTED).event == row.pk


def test_order_holds_where_some_are_chosen(van):
    young = Trip.objects.create(type="begun", van=van)
    old = _old(Trip, type="begun", van=van)
    # The young one stands before it.
    assert "0 handled" in worked("--older-than=30d")
    worked()
    assert [event for _, event, _ in CALLS] == [young.pk, old.pk]


def test_scans_hold_the_order_of_their_subject(van):
    PLAN["shelve"] = lambda _: 1 / 0
    first, second = (Scan.objects.create(type=Scan.Codes.IN, van=van).pk for _ in range(2))
    worked()
    assert [event for _, event, _ in CALLS] == [first, second]
    assert set(Finished.objects.values_list("outcome", flat=True)) == {Outcome.EXHAUSTED}


def test_dead_letters_are_made_ready_once_for_several_processes():
    said = [
        "manage.py",
        "process_events",
        "--workers",
        "2",
        "--requeue-errors",
        "--model=post.Trip",
    ]
    assert _alone(said) == ["manage.py", "process_events", "--model=post.Trip"]


@pytest.mark.parametrize("words", [["--older-than=soon"], ["--max-attempts=0"]])
def test_what_makes_no_sense_is_refused(words):
    with pytest.raises((CommandError, SystemExit)):
        worked(*words)
