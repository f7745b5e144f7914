"""`manage.py events`: what operators see, and what they change."""

import json
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from mainspring.events.models import Delivery, Finished, Outcome, Stage
from mainspring.events.publishing import publish
from tests.integration.events.states import set_state
from tests.post.handlers import PLAN
from tests.post.models import Letter

pytestmark = pytest.mark.django_db(transaction=True)
STATES = {
    "waiting",
    "ready",
    "running",
    "retrying",
    "blocked",
    "processed",
    "skipped",
    "exhausted",
    "cancelled",
}


def events(*words):
    out = StringIO()
    call_command("events", *map(str, words), stdout=out)
    return out.getvalue()


def listed(*words):
    return json.loads(events("list", "--json", *words))


def delivery_of(event):
    return Delivery.objects.get(event=event.id).pk


def one_in(state, **said):
    event = publish("letter.idle", **said)
    id_ = delivery_of(event)
    set_state(id_, state)
    return id_


@pytest.fixture
def each():
    """Give a delivery in each state, by its name."""
    return {state: one_in(state) for state in sorted(STATES)}


def test_each_delivery_is_listed_in_its_state_the_newest_event_first(each):
    found = listed()
    assert {one["state"]: one["delivery"] for one in found} == each
    assert [one["event"] for one in found] == sorted((one["event"] for one in found), reverse=True)
    assert {one["type"] for one in found} == {"letter.idle"}
    assert {one["handler"] for one in found} == {"tests.post.handlers.idle"}


@pytest.mark.parametrize("state", sorted(STATES))
def test_a_state_is_asked_for(each, state):
    assert [one["delivery"] for one in listed("--state", state)] == [each[state]]


def test_several_states_are_asked_for_and_as_many_as_the_limit(each):
    found = listed("--state", "exhausted,ready,running")
    assert {one["state"] for one in found} == {"exhausted", "ready", "running"}
    assert len(listed("--state", "exhausted,ready,running", "--limit", 2)) == 2
    assert len(listed("--limit", 4)) == 4


def test_a_delivery_whose_lease_ran_out_is_no_longer_running(each):
    set_state(each["running"], "lost")
    assert listed("--state", "running") == []
    assert len(listed("--state", "retrying")) == 2


def test_what_is_due_is_ready_before_a_worker_has_seen_it():
    id_ = one_in("waiting")
    Delivery.objects.update(due="2020-01-01T00:00:00Z")
    assert [one["delivery"] for one in listed("--state", "ready")] == [id_]


def test_what_is_said_of_events_is_asked_for():
    letter = Letter.objects.create(event=0, handler="")
    other = Letter.objects.create(event=0, handler="")
    first = publish("letter.filed", subject=letter, key="a").id
    second = publish("letter.filed", subject=other).id
    third = publish("letter.idle", key="b").id

    def found(*words):
        return sorted(one["event"] for one in listed(*words))

    assert found("--type", "letter.filed") == [first, second]
    assert found("--type", "letter.filed,letter.idle") == [first, second, third]
    assert found("--subject", "post.Letter") == [first, second]
    assert found("--subject", f"post.Letter:{letter.pk}") == [first]
    assert found("--key", "b") == [third]
    assert found("--event", f"{first},{third}") == [first, third]
    assert found("--event", first, "--state", "ready") == [first]
    assert found("--since", "1h") == [first, second, third]
    assert found("--until", "1h") == []
    assert found("--since", "2999-01-01") == []
    assert found("--state", "ready", "--key", "b", "--since", "1h") == [third]
    assert found("--handler", "file") == [first, second]
    assert found("--handler", "tests.post.handlers.idle") == [third]
    assert found("--handler", "file,idle", "--subject", f"post.Letter:{other.pk}") == [second]
    (line,) = listed("--subject", f"post.Letter:{letter.pk}")
    assert (line["subject"], line["key"]) == (f"post.Letter:{letter.pk}", "a")


def test_an_event_that_nobody_handles_is_listed_too():
    event = publish("letter.unknown")
    (line,) = listed()
    assert (line["event"], line["state"], line["delivery"]) == (event.id, "unhandled", None)


def test_a_handler_that_the_code_no_longer_has_is_shown_by_its_number():
    id_ = one_in("ready")
    Delivery.objects.update(kind=77)
    (line,) = listed("--handler", "#77")
    assert (line["delivery"], line["handler"], line["type"]) == (id_, "#77", "letter.idle")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["list", "--state", "redy"], "Did you mean 'ready'?"),
        (["list", "--handler", "idl"], "Did you mean 'idle'?"),
        (["list", "--since", "yesterday"], "neither a moment"),
        (["list", "--limit", "0"], "invalid"),
        (["show", "1"], "There is no event 1."),
        (["requeue"], "Name the ids of deliveries, or say --all or --limit."),
        (["requeue", "--state", "exhausted"], "or say --all or --limit"),
        (["requeue", "1", "--all"], "not by both"),
        (["cancel", "1", "--type", "letter.idle"], "not by both"),
        (["set-max-attempts", "40000", "1"], "invalid"),
        (["archive", "old.csv"], "is to end with .ndjson or .parquet, or to be the word table"),
    ],
)
def test_what_makes_no_sense_is_said(words, said):
    with pytest.raises(CommandError, match=said.replace("?", r"\?")):
        events(*words)


def test_a_table_is_written_for_people(each):
    text = events("list")
    head, *rows = text.splitlines()
    assert head.split() == [
        *("event", "type", "subject", "key", "published"),
        *("delivery", "handler", "state", "attempts", "at"),
    ]
    assert len(rows) == len(STATES)
    assert events("list", "--type", "letter.lost") == "There is none.\n"


def test_an_event_is_shown_with_its_deliveries_and_their_failures(work):
    PLAN["deliver"] = lambda _: 1 / 0
    event = publish("letter.sent", {"text": "é"}, correlation_id="journey")
    work()
    found = json.loads(events("show", event.id, "--json"))
    assert (found["type"], found["payload"]) == ("letter.sent", {"text": "é"})
    assert found["correlation_id"] == "journey"
    states = {one["handler"].rpartition(".")[2]: one["state"] for one in found["deliveries"]}
    assert states == {"deliver": "retrying", "copy": "skipped", "count": "processed"}
    (failing,) = [one for one in found["deliveries"] if one["state"] == "retrying"]
    (failure,) = failing["failures"]
    assert (failure["attempt"], failure["code"]) == (1, "ZeroDivisionError")
    text = events("show", event.id)
    for said in ('{"text": "é"}', "retrying", "ZeroDivisionError", "1 / 0"):
        assert said in text


def test_deliveries_are_counted_by_queue_type_handler_and_state(each):
    one_in("exhausted")
    found = json.loads(events("count", "--json"))
    assert {one["state"]: one["count"] for one in found} == dict.fromkeys(STATES, 1) | {
        "exhausted": 2
    }
    assert {(one["queue"], one["type"]) for one in found} == {("default", "letter.idle")}
    Delivery.objects.update(kind=77)
    found = json.loads(events("count", "--json", "--state", "ready"))
    said = {"queue": "default", "type": "letter.idle", "handler": "#77", "state": "ready"}
    assert found == [{**said, "count": 1, "model": ""}]


def test_named_deliveries_are_requeued_and_what_was_left_is_said(each):
    named = [each["exhausted"], each["skipped"]]
    assert events("requeue", *named) == "2 requeued.\n"
    assert Delivery.objects.filter(pk__in=named, stage=Stage.READY).count() == 2
    out = StringIO()
    with pytest.raises(SystemExit):
        call_command("events", "requeue", str(each["running"]), "999999", stdout=out)
    assert out.getvalue().splitlines() == [
        "0 requeued.",
        f"{each['running']} was left: it is running.",
        "999999 was left: it is gone.",
    ]


def test_dead_letters_are_requeued_in_bulk_with_other_attempts(each):
    dead = [each["exhausted"], *(one_in("exhausted") for _ in range(4))]
    assert events("requeue", "--limit", 2) == "2 requeued.\n"
    assert sorted(Delivery.objects.filter(pk__in=dead).values_list("pk", flat=True)) == dead[:2]
    assert events("requeue", "--all", "--type", "letter.lost") == "0 requeued.\n"
    assert events("requeue", "--all", "--max-attempts", 9) == "3 requeued.\n"
    assert Delivery.objects.filter(pk__in=dead, max_attempts=9).count() == 3
    assert Finished.objects.filter(outcome=Outcome.CANCELLED).exists()


def test_bulk_changes_take_several_statements_where_there_are_many(monkeypatch):
    monkeypatch.setattr("mainspring.events.operators.bulk.SIZE", 3)
    dead = {one_in("exhausted") for _ in range(8)}
    assert events("requeue", "--limit", 7) == "7 requeued.\n"
    assert events("requeue", "--all") == "1 requeued.\n"
    assert set(Delivery.objects.values_list("pk", flat=True)) == dead
    assert events("cancel", *sorted(dead)) == "8 cancelled.\n"


def test_deliveries_are_cancelled_and_marked_processed_by_filters(each):
    assert events("cancel", "--all", "--state", "waiting,blocked") == "2 cancelled.\n"
    assert events("mark-processed", "--all") == "1 marked processed.\n"
    outcomes = dict(Finished.objects.values_list("pk", "outcome"))
    assert outcomes[each["waiting"]] == outcomes[each["blocked"]] == Outcome.CANCELLED
    assert outcomes[each["exhausted"]] == Outcome.PROCESSED
    assert events("cancel", "--all") == "2 cancelled.\n"
    assert Delivery.objects.get().pk == each["running"]


def test_attempts_are_set(each):
    assert events("set-max-attempts", 7, each["ready"]) == "1 given 7 attempts.\n"
    assert events("set-max-attempts", 8, "--all", "--state", "waiting") == "1 given 8 attempts.\n"
    found = dict(Delivery.objects.filter(max_attempts__gt=0).values_list("pk", "max_attempts"))
    assert found == {each["ready"]: 7, each["waiting"]: 8}


def _stuck(*words):
    """Give the exit code, and what is stuck."""
    out = StringIO()
    try:
        call_command("events", "stuck", "--json", *map(str, words), stdout=out)
    except SystemExit as ended:
        return ended.code, json.loads(out.getvalue())
    return 0, json.loads(out.getvalue())


def test_nothing_is_stuck_where_workers_come_in_time():
    one_in("ready", key="a")
    one_in("running")
    one_in("exhausted")
    code, found = _stuck()
    assert code == 0
    assert [(one["problem"], one["count"]) for one in found] == [("oldest ready", 1)]
    assert found[0]["seconds"] < 60


def test_what_waits_for_a_worker_for_long_is_stuck():
    id_ = one_in("ready")
    one_in("ready")
    set_state(id_, "ready", ago=timedelta(minutes=5))
    code, ((found),) = _stuck()
    assert code == 1
    assert (found["problem"], found["queue"], found["delivery"]) == ("oldest ready", "default", id_)
    assert found["count"] == 2
    assert 299 < found["seconds"] < 400
    assert _stuck("--patience", 1_000)[0] == 0


def test_a_lease_that_ran_out_and_that_nobody_took_over_is_stuck():
    id_ = one_in("lost")
    code, found = _stuck()
    assert code == 1
    (lost,) = [one for one in found if one["problem"] == "lease ran out"]
    assert (lost["delivery"], lost["handler"]) == (id_, "tests.post.handlers.idle")


def test_a_blocked_key_is_stuck_with_those_behind_it(work):
    letter = Letter.objects.create(event=0, handler="")
    PLAN["file"] = lambda _: 1 / 0
    for _ in range(3):
        publish("letter.filed", subject=letter)
    work()
    code, found = _stuck()
    assert code == 1
    (blocked,) = [one for one in found if one["problem"] == "blocked"]
    assert (blocked["key"], blocked["count"]) == (f"post.Letter:{letter.pk}", 3)
    # What is behind it is not ready: no worker is missing.
    assert [one["problem"] for one in found] == ["blocked"]


def test_a_delivery_for_a_handler_that_is_gone_is_stuck():
    id_ = one_in("ready")
    Delivery.objects.update(kind=77)
    code, found = _stuck()
    assert code == 1
    assert [(one["problem"], one["handler"], one["delivery"]) for one in found] == [
        ("no handler", "#77", id_)
    ]


def test_workers_go_by_the_settings_where_nothing_else_is_said(monkeypatch):
    from mainspring.conf import EventsSettings
    from mainspring.events.apps import the_events
    from mainspring.events.management.commands.process_events import Command

    said = EventsSettings(batch=7, lease=8, poll=9)
    monkeypatch.setattr(the_events(), "settings", said)
    parser = Command().create_parser("manage.py", "process_events")
    usual = parser.parse_args([])
    assert (usual.batch_size, usual.lease, usual.poll) == (7, 8, 9)
    assert parser.parse_args(["--lease", "3"]).lease == 3
