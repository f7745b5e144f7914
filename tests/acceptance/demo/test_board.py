"""What hangs at the desk's board: who reads and writes it, also in a database of an older demo."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.acceptance.demo.notices import FLIGHTS
from tests.acceptance.demo.project import python
from tests.acceptance.demo.test_demo import QUERIES, WRITING, query, variables
from tests.acceptance.demo.visitor import Demo, Visitor

# Takes the desk back to what the demo before had, with its notices.
BEFORE = """
notices.load()
call_command('migrate', 'desk', '0002', verbosity=0)
call_command('migrate', 'flights', '0001', verbosity=0)
"""
COUNT = """
from desk.models import Bulletin, Closure, Comment, Contact, PlaneChange
print([model.objects.count() for model in (Bulletin, Closure, PlaneChange, Comment, Contact)])
"""
ALL = "[14, 4, 2, 3, 20]"


def written(visitor: Visitor, name: str) -> Any:
    (path,) = (path for path in WRITING if name in path.stem)
    (payload,) = visitor.ask(path.read_text(), variables(path)).values()
    return payload


def test_a_dispatcher_writes_a_notice_with_its_comment_once(own: Demo):
    dispatcher = Visitor(own.port).log_in("dispatcher")
    made = written(dispatcher, "write")
    assert made["ok"], made
    assert made["notice"]["flight"] == {"callSign": "JETBLUE 209"}
    (comment,) = made["notice"]["comments"]
    assert comment["text"] == "The crew landed at 13:40."
    again = written(dispatcher, "write")
    assert [error["code"] for error in again["errors"]] == ["UNIQUE"]
    assert len(dispatcher.ask("{ comments { id } }")["comments"]) == 4


def test_what_a_dispatcher_changes_was_otherwise_before(own: Demo):
    dispatcher = Visitor(own.port).log_in("dispatcher")
    assert written(dispatcher, "change")["ok"]
    found: Any = dispatcher.ask(query("past"), {"when": "2013-01-09T20:30:00-05:00"})
    status = {
        moment: {row["flight"]["flightNumber"]: row["status"] for row in found[moment]}
        for moment in ("then", "now")
    }
    assert status["then"] == {51: "DELAYED", 477: "DELAYED"}
    assert status["now"] == {51: "BOARDING", 477: "DELAYED"}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        pytest.param(None, "UNAUTHENTICATED", id="a visitor"),
        pytest.param("ha", "FORBIDDEN", id="the airline itself"),
        pytest.param("finance", "FORBIDDEN", id="another role"),
    ],
)
@pytest.mark.parametrize("path", WRITING, ids=lambda path: path.stem)
def test_nobody_else_writes(demo: Demo, path: Path, name: str | None, code: str):
    visitor = Visitor(demo.port)
    if name:
        visitor.log_in(name)
    refused = written(visitor, path.stem)
    assert [error["code"] for error in refused["errors"]] == [code]
    assert not refused["ok"]


def test_comments_are_for_dispatchers_in_the_admin_too(demo: Demo):
    asked = "{ notices { comments { text } } }"
    seen = {}
    for name in ("dispatcher", "ha"):
        visitor = Visitor(demo.port).log_in(name)
        rows: Any = visitor.ask(asked)["notices"]
        page = visitor.get("/admin/desk/notice/3/change/")
        seen[name] = (sum(len(row["comments"]) for row in rows), "Meal vouchers" in page)
    assert seen == {"dispatcher": (3, True), "ha": (0, False)}


def test_bulletins_are_found_by_words_in_their_forms_the_best_first(demo: Demo):
    found: Any = Visitor(demo.port).ask(
        '{ bulletins(search: "ground stopping") { title searchHeadline(stop: "") } }'
    )["bulletins"]
    assert len(found) == 4
    assert found[0]["title"] == "Ground stop for thunderstorms"
    assert all("<mark>" in row["searchHeadline"] for row in found)


def test_the_weather_before_is_the_last_one_that_was_observed(demo: Demo, full: Path):
    rows: Any = Visitor(demo.port).ask(
        """{ flights(where: { departureDelay: { gt: 500 } }, limit: 100) {
            id departure weatherBefore { hour } } }"""
    )["flights"]
    last = """
        SELECT max(w.time_hour) FROM flights_weather AS w JOIN flights_flight AS f
        ON w.origin_id = f.origin_id AND w.time_hour <= f.departure WHERE f.id = ?
    """
    with closing(sqlite3.connect(full / "flights.sqlite3")) as connection:
        for row in rows:
            (hour,) = connection.execute(last, [row["id"]]).fetchone()
            assert row["weatherBefore"]["hour"] == f"{hour.replace(' ', 'T')}+00:00"
    assert len(rows) > 50


@pytest.mark.parametrize(
    ("name", "plan"),
    [
        ("filters", "scheduled>? AND scheduled<?"),
        ("two-fields", "INDEX flight_by_departure_delay"),
        ("series", "scheduled>? AND scheduled<?"),
    ],
)
def test_a_tab_reads_no_more_than_it_needs(full: Path, name: str, plan: str):
    (path,) = (path for path in QUERIES if name in path.stem)
    said = python(f"call_command('explain', {path.read_text()!r})", data=full)
    assert plan in said
    assert "SCAN flights_flight" not in said


def test_a_database_of_an_older_demo_gets_the_board_once(data: Path):
    python(FLIGHTS + BEFORE, data=data)
    first = Demo.start(data, "--load-only")
    said = first.finish()
    assert first.code == 0, said
    assert "writing the notices" not in said
    assert "bulletins, comments and contacts" in said
    assert python(COUNT, data=data).strip() == ALL
    second = Demo.start(data, "--load-only").finish()
    assert "bulletins" not in second
    assert python(COUNT, data=data).strip() == ALL


def test_flights_of_an_older_demo_are_what_the_record_says(data: Path):
    left = "models.Flight.objects.filter(airline='HA').update(departure='2013-01-09T15:00Z')\n"
    python(FLIGHTS + left + BEFORE, data=data)
    Demo.start(data, "--load-only").finish()
    said = python(
        "print(sorted(models.Flight.objects.values_list('status', 'airline')))", data=data
    )
    assert "('departed', 'HA')" in said
    assert said.count("departed") == 1
    assert "scheduled" not in said


def test_what_a_dispatcher_removes_stays_away_as_long_as_something_is_left(data: Path):
    python(FLIGHTS + BEFORE, data=data)
    Demo.start(data, "--load-only").finish()
    change = "from desk.models import Contact\nContact.objects.filter(airline='AA').delete()\n"
    python(change, data=data)
    Demo.start(data, "--load-only").finish()
    assert python(COUNT, data=data).strip() == ALL.replace("20", "18")
