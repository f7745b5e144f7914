"""What the desk and the airlines do to flights and bookings: by HTTP and from Python, by role."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.acceptance.demo.notices import FLIGHTS
from tests.acceptance.demo.project import python
from tests.acceptance.demo.test_demo import ACTING, query, variables
from tests.acceptance.demo.visitor import Demo, Visitor

FULL, ROOM_FOR_TWO = "118744", "118745"  # JetBlue to Boston
GONE, ON_PLAN = "118742", "118743"  # the same way
UNITED, UNITED_LATE, BUSY_PLANE = "118905", "118918", "N66057"  # which flies at that late time
ERRORS = "errors { code path }"
WANTED = {
    "delay": {"ua", "dispatcher"},
    "cancel": {"b6", "dispatcher"},
    "assign-plane": {"ua", "dispatcher"},
    "rebook": {"b6", "dispatcher"},
}


def tab(name: str) -> Path:
    (path,) = (path for path in ACTING if name in path.stem)
    return path


def done(visitor: Visitor, name: str, **changed: Any) -> dict[str, Any]:
    """Run a tab of the demo and give its payloads by field."""
    path = tab(name)
    return dict(visitor.ask(path.read_text(), variables(path) | changed))


def told(payload: dict[str, Any]) -> list[tuple[str, str]]:
    return [(error["code"], ".".join(error["path"])) for error in payload["errors"]]


@pytest.mark.parametrize("who", [None, "finance", "aa", "ua", "b6"])
@pytest.mark.parametrize("name", WANTED)
def test_a_tab_is_refused_to_all_but_the_desk_and_the_airline(
    demo: Demo, name: str, who: str | None
):
    visitor = Visitor(demo.port)
    if who:
        visitor.log_in(who)
    document = tab(name).read_text().replace(", plane:", ", validateOnly: true, plane:")
    document = document.replace(", to:", ", validateOnly: true, to:")
    document = document.replace("reason:", "validateOnly: true, reason:")
    document = document.replace(", validateOnly: true) {", ") {")
    first: Any = next(iter(visitor.ask(document, variables(tab(name))).values()))
    assert first["ok"] == (who in WANTED[name])
    if who not in WANTED[name]:
        refusals = {None: {"UNAUTHENTICATED"}}.get(who, {"FORBIDDEN", "NOT_FOUND"})
        assert {error["code"] for error in first["errors"]} <= refusals


def test_a_flight_is_delayed_again_and_again_but_by_no_more_than_a_day(own: Demo):
    united = Visitor(own.port).log_in("ua")
    first = done(united, "delay")["delayFlight"]
    assert first["flight"] == {
        "callSign": "UNITED 1162",
        "scheduled": "2013-02-09T12:46:00+00:00",
        "departureDelay": 45,
        "remark": "snow on the runway",
    }
    assert done(united, "delay", minutes=15)["delayFlight"]["flight"]["departureDelay"] == 60
    assert told(done(united, "delay", minutes=0)["delayFlight"]) == [("INVALID", "minutes")]
    assert told(done(united, "delay", minutes=1381)["delayFlight"]) == [("RULE", "departureDelay")]
    assert told(done(united, "delay", flight="1")["delayFlight"]) == [("NOT_SCHEDULED", "")]
    assert done(united, "delay", minutes=1380)["delayFlight"]["ok"]


def test_a_flight_is_cancelled_and_reinstated(own: Demo):
    dispatcher = Visitor(own.port).log_in("dispatcher")
    answer = done(dispatcher, "cancel")
    assert answer["dry"]["ok"]
    assert answer["cancelFlight"]["flight"]["status"] == "CANCELLED"
    assert answer["reinstateFlight"]["flight"] == {
        "callSign": "JETBLUE 1002",
        "status": "SCHEDULED",
        "remark": "",
        "mayDepart": True,
        "mayCancel": True,
        "mayReinstate": False,
    }
    again = done(dispatcher, "cancel")
    assert [told(payload) for payload in again.values()] == [[("STATE", "status")]] * 3


def test_an_airline_cancels_but_does_not_reinstate(own: Demo):
    answer = done(Visitor(own.port).log_in("b6"), "cancel")
    assert answer["cancelFlight"]["ok"]
    assert told(answer["reinstateFlight"]) == [("FORBIDDEN", "id")]


def test_a_plane_is_assigned_that_is_free_and_the_airlines(own: Demo):
    united = Visitor(own.port).log_in("ua")
    answer = done(united, "assign-plane")
    assert answer["assignPlaneToFlight"]["flight"]["plane"]["tailNumber"] == "N502UA"
    elsewhere = [("RULE", f"ids.{number}.plane") for number in (0, 1)]
    assert told(answer["assignPlaneToFlights"]) == elsewhere

    def assigned(flight: str, plane: str) -> list[tuple[str, str]]:
        given = done(united, "assign-plane", flight=flight, plane=plane)
        return told(given["assignPlaneToFlight"])

    assert assigned(UNITED_LATE, BUSY_PLANE) == [("RULE", "plane")]
    assert assigned(UNITED, "N184JB") == [("OTHER_AIRLINE", "plane")]
    assert assigned(UNITED, "NONE") == [("NOT_FOUND", "plane")]
    assert assigned("1", "N502UA") == [("NOT_SCHEDULED", "")]


def test_two_flights_of_one_batch_do_not_get_one_plane_at_a_time(own: Demo):
    united = Visitor(own.port).log_in("ua")
    plain = """mutation($ids: [ID!]!) { assignPlaneToFlights(ids: $ids, plane: "N502UA") {
        ok errors { code path } } }"""
    overlapping: Any = united.ask(plain, {"ids": ["118935", "118916"]})
    assert told(overlapping["assignPlaneToFlights"]) == [("RULE", "ids.1.plane")]
    after_another: Any = united.ask(plain, {"ids": [UNITED, "118931"]})
    assert after_another["assignPlaneToFlights"]["ok"]


def test_a_smaller_plane_than_there_are_passengers_is_refused(own: Demo):
    jetblue = Visitor(own.port).log_in("b6")
    moved = """mutation($ids: [ID!]!, $to: ID!) { rebookBookings(ids: $ids, to: $to) { ok } }"""
    asked = f"{{ bookings(where: {{ flight: {{ id: {{ eq: {FULL} }} }} }}) {{ id }} }}"
    rows: Any = jetblue.ask(asked)["bookings"]
    assert jetblue.ask(moved, {"ids": [row["id"] for row in rows], "to": ON_PLAN})
    small: Any = jetblue.ask(
        f'mutation {{ assignPlaneToFlight(id: {ON_PLAN}, plane: "N184JB") {{ {ERRORS} }} }}'
    )
    assert told(small["assignPlaneToFlight"]) == [("RULE", "plane")]


def test_passengers_are_rebooked_as_long_as_there_are_seats(own: Demo):
    jetblue = Visitor(own.port).log_in("b6")
    full = done(jetblue, "rebook", to=FULL)["rebookBookings"]
    assert told(full) == [("FULL", f"ids.{number}.flight") for number in (0, 1)]
    three = done(jetblue, "rebook", bookings=["7", "8", "9"])["rebookBookings"]
    assert told(three) == [("FULL", "ids.2.flight")]
    two = done(jetblue, "rebook")["rebookBookings"]
    assert [row["flight"]["callSign"] for row in two["bookings"]] == ["JETBLUE 1010"] * 2
    assert told(done(jetblue, "rebook", bookings=["9"])["rebookBookings"]) == [
        ("FULL", "ids.0.flight")
    ]


@pytest.mark.parametrize(
    ("who", "to", "code"),
    [
        pytest.param("b6", UNITED, "OTHER_WAY", id="another way"),
        pytest.param("b6", GONE, "NOT_SCHEDULED", id="the cancelled one"),
        pytest.param("b6", "1", "NOT_SCHEDULED", id="one that has left"),
        pytest.param("dispatcher", "999999999", "NOT_FOUND", id="none"),
    ],
)
def test_passengers_are_not_rebooked_to(demo: Demo, who: str, to: str, code: str):
    payload = done(Visitor(demo.port).log_in(who), "rebook", to=to)["rebookBookings"]
    assert {error["code"] for error in payload["errors"]} == {code}


@pytest.mark.parametrize(
    ("who", "sees"),
    [(None, 0), ("finance", 0), ("ua", 42), ("b6", 62), ("dispatcher", 104), ("admin", 104)],
)
def test_bookings_are_read_by_the_desk_and_the_airline(demo: Demo, who: str | None, sees: int):
    visitor = Visitor(demo.port)
    if who:
        visitor.log_in(who)
    rows: Any = visitor.ask(query("33-plan"))["flights"]
    booked = sum(len(row["bookings"]) for row in rows)
    if sees:
        found: Any = visitor.ask("{ bookingAggregate { count } }")["bookingAggregate"]
        assert found["count"] == sees
    assert bool(booked) == bool(sees)


# Done to a handful of flights, from Python.
PYTHON = """
import json
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AnonymousUser
from flights.domain import Flights, Bookings
from mainspring.errors import OperationError
people.ensure()
flight = models.Flight.objects.filter(airline="HA").get()
there = models.Flight.objects.exclude(airline="HA").filter(airline="UA").get()
plane = models.Plane.objects.create(tail_number="N1", engines=2, seats=1)
models.Flight.objects.create(
    airline_id="HA", flight_number=1, plane=plane, origin=flight.origin,
    destination=flight.destination, scheduled="2013-02-01T10:00Z",
    scheduled_arrival="2013-02-01T12:00Z", time_hour="2013-02-01T10:00Z", distance=1,
)
for number in (1, 2):
    models.Booking.objects.create(code=f"AAAAA{number}", passenger="Ada", flight=there)
first, second = models.Booking.objects.all()
def by(name, entity):
    user = get_user_model().objects.get(username=name) if name else AnonymousUser()
    return entity.as_(user)
def told(done):
    try:
        found = done()
    except OperationError as error:
        problems = getattr(error, "problems", ())
        return [problem.code for problem in problems] or [error.code]
    return str(found)
found = {}
for who in (None, "finance", "ua", "ha", "dispatcher"):
    flights, bookings = by(who, Flights), by(who, Bookings)
    found[who or "nobody"] = [
        told(lambda: flights.delay(flight, minutes=5, reason="fog").departure_delay),
        told(lambda: flights.cancel(flight, reason="fog").status),
        told(lambda: flights.reinstate(flight).status),
        told(lambda: flights.assign_plane(flight, plane=plane).plane_id),
        told(lambda: flights.delay([flight], minutes=5, reason="", validate_only=True)),
        told(lambda: bookings.rebook(first, to=flight).flight_id == flight.pk),
        told(lambda: bookings.rebook(second, to=flight)),
    ]
found["depart"] = [
    told(lambda: by("dispatcher", Flights).depart(there)),
    str(by("dispatcher", Flights).depart(flight).departure - flight.scheduled),
    told(lambda: by("dispatcher", Flights).cancel(flight, reason="")),
]
print(json.dumps(found))
"""


def test_from_python(data: Path):
    found = json.loads(python(FLIGHTS + PYTHON, data=data))
    assert found.pop("nobody") == [["UNAUTHENTICATED"]] * 7
    assert found.pop("finance") == [["FORBIDDEN"]] * 7
    assert found.pop("ua") == [["FORBIDDEN"]] * 5 + [["OTHER_AIRLINE"]] * 2
    # The one airline's flight was delayed and is cancelled by now; the bookings are the other's.
    assert found.pop("ha") == [
        *("5", "cancelled", ["FORBIDDEN"]),
        *(["NOT_SCHEDULED"], ["NOT_SCHEDULED"], ["NOT_FOUND"], ["NOT_FOUND"]),
    ]
    # The plane has one seat.
    assert found.pop("dispatcher") == [
        *(["NOT_SCHEDULED"], ["STATE"], "scheduled"),
        *("N1", "None", "True", ["FULL"]),
    ]
    assert found == {"depart": [["NO_PLANE"], "0:00:00", ["STATE"]]}
