"""The notices of the demo's desk are read as they were, by whoever may read them now."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from tests.acceptance.demo.notices import ADMIN, CHANGE, FLIGHTS, GATES
from tests.acceptance.demo.project import FOLDER, python
from tests.acceptance.demo.test_demo import query
from tests.acceptance.demo.visitor import Demo, Visitor

LINES = list(csv.DictReader((FOLDER / "desk" / "notices.csv").read_text().splitlines()))
MOMENTS = list(dict.fromkeys(line["at"] for line in LINES))


def told(rows: list[dict[str, Any]]) -> set[tuple[str, str, str]]:
    return {(str(row["flight"]["flightNumber"]), row["gate"], row["status"]) for row in rows}


def recorded(moment: str) -> set[tuple[str, str, str]]:
    return {
        (line["flight"][2:], line["gate"], line["status"].upper())
        for line in LINES
        if line["at"] == moment
    }


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize(
    "minutes",
    [
        pytest.param(":00:00-", id="at once"),
        pytest.param(":59:59.999-", id="nearly an hour later"),
    ],
)
def test_what_was_told(demo: Demo, moment: str, minutes: str):
    when = moment.replace(":00-", minutes, 1)
    found: Any = Visitor(demo.port).ask(query("past"), {"when": when})
    wanted = recorded(moment)
    assert told(found["then"]) == wanted
    assert told(found["now"]) == recorded(MOMENTS[-1])
    cancelled = [status for *_, status in wanted if status == "CANCELLED"]
    assert found["cancelledThen"] == {"count": len(cancelled)}


@pytest.mark.parametrize(
    ("name", "sees"),
    [
        pytest.param(None, set(), id="a visitor"),
        pytest.param("finance", set(), id="another role"),
        pytest.param("ua", {477}, id="one of the two airlines"),
        pytest.param("dispatcher", {51, 477}, id="dispatcher"),
    ],
)
def test_how_many_were_rebooked_is_also_then_for(demo: Demo, name: str | None, sees: set[int]):
    visitor = Visitor(demo.port)
    if name:
        visitor.log_in(name)
    found: Any = visitor.ask(query("past"), {"when": MOMENTS[-1]})["then"]
    assert {row["flight"]["flightNumber"] for row in found if row["rebooked"]} == sees


def test_the_admin_lets_only_the_desk_write(demo: Demo):
    changes = {
        name: Visitor(demo.port).log_in(name).get("/admin/desk/notice/")
        for name in ("ua", "dispatcher")
    }
    assert "/admin/desk/notice/add/" in changes["dispatcher"]
    assert "/admin/desk/notice/add/" not in changes["ua"]


def test_the_admin_filters_by_nothing_that_it_hides(data: Path):
    refused = json.loads(python(FLIGHTS + ADMIN, data=data))
    behind = ["flights/flight/?notice__rebooked__gt=1", "desk/notice/?flight__fuel_cost__gt=1"]
    costs = ["flights/flight/?fuel_cost__gt=1", "flights/flight/?fuel_cost__isnull=1"]
    rebooked = ["desk/notice/?rebooked__gt=1"]
    assert refused == {
        "admin": behind,
        "dispatcher": behind,
        "finance": [*rebooked, *behind],
        "aa": [*rebooked, *costs, *behind],
    }


def test_a_demo_from_before_the_desk_gets_its_notices(data: Path):
    python(FLIGHTS + "call_command('migrate', 'desk', 'zero', verbosity=0)", data=data)
    demo = Demo.start(data, "--load-only")
    said = demo.finish()
    assert demo.code == 0, said
    assert "writing the notices" in said
    before, after = map(json.loads, python(GATES + CHANGE + GATES, data=data).splitlines())
    # What a dispatcher changes is a version more, and leaves the others as they were.
    assert after == [*before[:-1], dict.fromkeys(before[-1], "Z1")]
