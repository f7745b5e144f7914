"""Old events go with all that became of them; an archive has each of them once."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, connections
from django.db.models.functions import Now
from django.db.models.signals import pre_delete

from mainspring import NewEvent
from mainspring.events.models import ArchivedEvent, Delivery, Failure, Finished, StoredEvent
from mainspring.events.operators import retention
from mainspring.events.operators.archive import archive_at
from mainspring.events.operators.changes import changes_of
from mainspring.events.operators.retention import Retention, purge
from mainspring.events.publishing import publish, publish_many
from mainspring.events.queues.databases import alias_of_events
from tests.integration.events.states import set_state

pytestmark = pytest.mark.django_db(transaction=True)
LONG = timedelta(days=40)


def events(*words):
    out = StringIO()
    call_command("events", *map(str, words), stdout=out)
    return out.getvalue()


def made_old(*states, type_="letter.idle", ended=LONG, **said):
    """Give an event that was published long ago, its deliveries ended in such states."""
    event = publish(type_, **said)
    StoredEvent.objects.filter(pk=event.id).update(created_at=Now() - LONG)
    deliveries = Delivery.objects.filter(event=event.id).order_by("pk")
    for id_, state in zip(list(deliveries.values_list("pk", flat=True)), states, strict=True):
        set_state(id_, state, ago=ended)
        Failure.objects.create(delivery=id_, attempt=1, code="BUSY", error="busy")
    return event.id


def left():
    return set(StoredEvent.objects.values_list("pk", flat=True))


def _lines(path):
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_old_events_go_with_their_deliveries_and_failures():
    made_old("processed", "skipped", "cancelled", type_="letter.sent")
    made_old(type_="letter.unknown")
    young = publish("letter.idle").id
    set_state(Delivery.objects.get(event=young).pk, "processed")
    assert events("purge") == "2 events removed, and 0 failures of others.\n"
    assert left() == {young}
    assert Finished.objects.get().event == young
    assert not Failure.objects.exists()


@pytest.mark.parametrize("state", ["waiting", "ready", "running", "retrying", "blocked"])
def test_an_event_with_work_to_do_stays_with_all_that_became_of_it(state):
    event = made_old("processed", "processed", state, type_="letter.sent")
    assert events("purge").startswith("0 events")
    assert left() == {event}
    assert Finished.objects.count() == 2
    assert Failure.objects.count() == 3


def test_an_event_whose_work_ended_lately_stays():
    event = made_old("processed", ended=timedelta(days=1))
    events("purge")
    assert left() == {event}


def test_dead_letters_stay_longer():
    event = made_old("processed", "processed", "exhausted", type_="letter.sent")
    events("purge")
    events("purge", "--older-than", 0)
    assert left() == {event}
    events("purge", "--dead-letters", 39)
    assert left() == set()


def test_how_long_is_a_setting(monkeypatch):
    from dataclasses import replace

    from mainspring.events.apps import the_events

    def kept(**days):
        monkeypatch.setattr(the_events(), "settings", replace(the_events().settings, **days))

    event = made_old("exhausted")
    made_old("processed")
    kept(keep_finished=None)
    assert events("purge").startswith("0 events")
    kept(keep_finished=41)
    assert events("purge").startswith("0 events")
    kept(keep_finished=39, keep_exhausted=None)
    assert events("purge").startswith("1 events")
    assert left() == {event}
    kept(keep_finished=39, keep_exhausted=39)
    events("purge")
    assert left() == set()


def test_errors_of_attempts_may_go_before_their_events(monkeypatch):
    from dataclasses import replace

    from mainspring.events.apps import the_events

    monkeypatch.setattr(the_events(), "settings", replace(the_events().settings, keep_failures=7))
    event = made_old("retrying")
    for days in (9, 8, 6):
        Failure.objects.create(
            delivery=1, attempt=1, code="", error="", failed_at=Now() - timedelta(days=days)
        )
    Failure.objects.filter(code="BUSY").delete()
    assert events("purge") == "0 events removed, and 2 failures of others.\n"
    assert Failure.objects.count() == 1
    assert left() == {event}


def test_many_go_chunk_by_chunk(django_assert_max_num_queries):
    publish_many(NewEvent(type="letter.unknown") for _ in range(25))
    stays = made_old("running")
    publish_many(NewEvent(type="letter.unknown") for _ in range(25))
    StoredEvent.objects.update(created_at=Now() - LONG)
    with django_assert_max_num_queries(100):
        chunks = list(purge(Retention(finished=30, exhausted=30), chunk=20))
    assert chunks == [20, 20, 10]
    assert left() == {stays}


@pytest.mark.skipif(connection.vendor == "sqlite", reason="one writer at a time")
def test_who_removes_an_event_and_who_requeues_it_do_not_both_win():
    event = made_old("processed", "processed", "exhausted", type_="letter.sent")
    dead = Finished.objects.get(outcome=3).pk
    changes = changes_of(alias_of_events())

    def requeue():
        try:
            return changes.requeue([dead])
        finally:
            connections.close_all()

    met = []

    def keep(_events):
        with ThreadPoolExecutor(max_workers=1) as pool:
            met.append(pool.submit(requeue).result(timeout=10))

    assert list(purge(Retention(finished=30, exhausted=30), keep=keep)) == [1]
    assert met == [set()]
    assert left() == set()
    assert not Delivery.objects.exists()
    assert changes.requeue([dead]) == set()
    assert event


def test_what_is_requeued_once_it_was_chosen_stays(monkeypatch):
    event = made_old("processed", "processed", "exhausted", type_="letter.sent")
    dead = Finished.objects.get(outcome=3).pk
    remove = retention._remove

    def later(*arguments):
        changes_of(alias_of_events()).requeue([dead])
        return remove(*arguments)

    monkeypatch.setattr(retention, "_remove", later)
    assert list(purge(Retention(finished=30, exhausted=30))) == [0]
    assert left() == {event}
    assert Delivery.objects.get().pk == dead
    assert Finished.objects.count() == 2


def test_an_archive_has_what_was_removed(tmp_path):
    event = made_old(
        *("processed", "processed", "exhausted"),
        type_="letter.sent",
        payload={"text": "é", "n": 2**70, "nested": [None, {"a": 1.5}]},
        key="a",
        idempotency_key="once",
    )
    stays = made_old("running")
    file = tmp_path / "old.ndjson"
    assert events("archive", file, "--dead-letters", 30) == (
        f"1 events removed; {file} has them.\n"
    )
    (found,) = _lines(file)
    assert found["id"] == event
    assert found["payload"] == {"text": "é", "n": 2**70, "nested": [None, {"a": 1.5}]}
    assert (found["key"], found["idempotency_key"]) == ("a", "once")
    assert [one["state"] for one in found["deliveries"]] == ["processed", "processed", "exhausted"]
    assert [one["code"] for one in found["deliveries"][2]["failures"]] == ["BUSY"]
    assert left() == {stays}
    assert events("archive", file).startswith("0 events")
    assert len(_lines(file)) == 1


def test_an_archive_that_is_a_table_has_what_was_removed():
    states = ["processed", "skipped", "exhausted"]
    event = made_old(*states, type_="letter.sent", payload={"text": "é"}, key="a")
    stays = made_old("running")
    told = events("archive", "table", "--dead-letters", 30)
    assert told == "1 events moved to mainspring_archived_event.\n"
    (found,) = ArchivedEvent.objects.all()
    assert (found.event, found.type) == (event, "letter.sent")
    assert found.record["payload"] == {"text": "é"}
    assert [one["state"] for one in found.record["deliveries"]] == states
    assert found.created_at.isoformat()[:19] == found.record["created_at"][:19]
    assert left() == {stays}
    assert events("archive", "table").startswith("0 events")


def test_what_crashes_behind_the_archive_leaves_the_event_where_it_was():
    event = made_old("processed")

    def crash(**_):
        raise RuntimeError

    # Events go last of all, when the archive and the deliveries were written.
    pre_delete.connect(crash, sender=StoredEvent)
    try:
        with pytest.raises(RuntimeError):
            events("archive", "table")
    finally:
        pre_delete.disconnect(crash, sender=StoredEvent)
    assert left() == {event}
    assert Finished.objects.count() == 1
    assert not ArchivedEvent.objects.exists()


def _crashing(monkeypatch, *, at):
    """Let the archive crash once it has written so many chunks, before they are removed."""
    from mainspring.events.operators.archive import Archive

    add, written = Archive.add, []

    def crash(self, records):
        add(self, records)
        written.append(1)
        if len(written) == at:
            raise KeyboardInterrupt

    monkeypatch.setattr(Archive, "add", crash)


@pytest.mark.parametrize("torn", ["", '{"id":', '{"id":7,"type":"é'])
def test_an_archive_that_was_broken_off_goes_on_and_has_each_event_once(
    tmp_path, monkeypatch, torn
):
    monkeypatch.setattr("mainspring.events.operators.removing.CHUNK", 4)
    ids = [made_old("processed") for _ in range(10)]
    file = tmp_path / "old.ndjson"
    _crashing(monkeypatch, at=2)
    with pytest.raises(KeyboardInterrupt):
        events("archive", file)
    assert len(left()) == 6
    assert len(_lines(file)) == 8
    monkeypatch.undo()
    with file.open("a") as more:
        more.write(torn)
    assert events("archive", file) == f"6 events removed; {file} has them.\n"
    assert [one["id"] for one in _lines(file)] == ids
    assert left() == set()


def test_an_archive_that_was_torn_within_a_chunk_writes_the_rest_of_it(tmp_path):
    ids = [made_old("processed") for _ in range(5)]
    file = tmp_path / "old.ndjson"
    copy = tmp_path / "copy.ndjson"
    records = retention_records()
    with archive_at(copy, chunk=500) as archive:
        archive.add(records)
    whole = copy.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    events("archive", file)
    assert file.read_bytes() == whole
    assert [one["id"] for one in _lines(file)] == ids


def retention_records():
    from mainspring.events.apps import the_events
    from mainspring.events.operators.handler_names import HandlerNames
    from mainspring.events.operators.showing import described

    return described(StoredEvent.objects.order_by("pk"), HandlerNames(the_events().handlers))


def test_only_one_writes_an_archive(tmp_path):
    file = tmp_path / "old.ndjson"
    with archive_at(file, chunk=10), pytest.raises(CommandError, match="Somebody else writes"):
        events("archive", file)


def test_lines_longer_than_what_is_read_at_once_are_found_again(tmp_path):
    made_old("processed", payload={"text": "x" * 200_000})
    made_old("processed", payload={"text": "y" * 200_000})
    file = tmp_path / "old.ndjson"
    with archive_at(file, chunk=500) as archive:
        archive.add(retention_records())
    before = file.read_bytes()
    file.write_bytes(before + b'{"text":"' + b"z" * 100_000)
    assert events("archive", file).startswith("2 events")
    assert file.read_bytes() == before
    assert left() == set()


def test_an_archive_may_be_parquet(tmp_path):
    from pyarrow import parquet

    event = made_old("processed", "skipped", "exhausted", type_="letter.sent", payload={"n": 2**70})
    file = tmp_path / "old.parquet"
    events("archive", file, "--dead-letters", 30)
    (found,) = parquet.read_table(file).to_pylist()
    assert found["id"] == event
    assert json.loads(found["payload"]) == {"n": 2**70}
    assert found["created_at"].tzinfo is not None
    assert [one["state"] for one in found["deliveries"]] == ["processed", "skipped", "exhausted"]
    assert found["deliveries"][0]["failures"][0]["code"] == "BUSY"
    assert (
        found["deliveries"][0]["finished_at"] < found["deliveries"][0]["failures"][0]["failed_at"]
    )
    assert [path.name for path in tmp_path.iterdir()] == ["old.parquet"]
    assert left() == set()
    with pytest.raises(CommandError, match="is there, and Parquet cannot be added to"):
        events("archive", file)


def test_nothing_is_removed_where_parquet_cannot_be_written(tmp_path, monkeypatch):
    import sys

    event = made_old("processed")
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(CommandError, match=r"pip install 'mainspring\[parquet\]'"):
        events("archive", tmp_path / "old.parquet")
    assert left() == {event}


def test_an_empty_archive_is_parquet_too(tmp_path):
    from pyarrow import parquet

    file = tmp_path / "old.parquet"
    events("archive", file)
    assert parquet.read_table(file).num_rows == 0
