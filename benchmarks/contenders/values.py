"""What a careful Django developer writes by hand: ``.values()``, stitched, and orjson."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any

import django
import orjson
from django.db.models import F, QuerySet, Window
from django.db.models.functions import RowNumber
from django.http import HttpRequest, HttpResponse
from django.urls import path
from flights.models import Airport, Flight, Plane

from benchmarks.protocol import Json, Request
from benchmarks.queries import BY_NAME, Variables

Row = dict[str, Any]

FLIGHT = {
    "flightNumber": F("flight_number"),
    "departureDelay": F("departure_delay"),
}
LEAF = {**FLIGHT, "arrivalDelay": F("arrival_delay")}
FULL = {**LEAF, "airTime": F("air_time")}
FULL_NAMES = ("id", "scheduled", "departure", "arrival", "distance")


def flat(variables: Variables) -> object:
    """Return the first flights."""
    rows = Flight.objects.order_by("id").values(*FULL_NAMES, **FULL)
    return {"flights": list(rows[: variables["limit"]])}


def to_one(variables: Variables) -> object:
    """Return flights with what they link to; one joined statement, nested in Python."""
    airport = ("faa", "name", "latitude", "longitude")
    links = {
        "airline": ("carrier", "name"),
        "origin": airport,
        "destination": airport,
        "plane": ("tail_number", "year", "manufacturer", "model"),
    }
    paths = [f"{link}__{name}" for link, names in links.items() for name in names]
    rows = (
        Flight.objects.filter(airline=variables["airline"])
        .order_by("id")
        .values_list("id", "flight_number", "scheduled", "departure_delay", *paths)
    )
    keys = [
        (link, ["tailNumber" if name == "tail_number" else name for name in names])
        for link, names in links.items()
    ]
    found = []
    for row in rows[: variables["limit"]]:
        number, flight_number, scheduled, delay, *rest = row
        item: Row = {
            "id": number,
            "flightNumber": flight_number,
            "scheduled": scheduled,
            "departureDelay": delay,
        }
        start = 0
        for link, names in keys:
            values = rest[start : start + len(names)]
            item[link] = None if values[0] is None else dict(zip(names, values, strict=True))
            start += len(names)
        found.append(item)
    return {"flights": found}


def three_levels(variables: Variables) -> object:
    """Return airports, arrivals, planes and their flights: one statement per level."""
    airports = list(
        Airport.objects.filter(faa__in=variables["airports"]).order_by("faa").values("faa", "name")
    )
    arrivals = Flight.objects.filter(destination__in=variables["airports"]).order_by(
        "scheduled", "id"
    )
    arrivals_of = defaultdict(list)
    links = []
    for row in arrivals.values(
        "id", "scheduled", "plane_id", "destination_id", flightNumber=F("flight_number")
    ):
        arrivals_of[row.pop("destination_id")].append(row)
        links.append(row)
    wanted = {row["plane_id"] for row in links} - {None}
    planes = {
        row["tailNumber"]: row
        for row in Plane.objects.filter(pk__in=wanted).values(
            "manufacturer", "model", tailNumber=F("tail_number")
        )
    }
    _attach(planes, Flight.objects.order_by("scheduled", "id"))
    for row in links:
        row["plane"] = planes.get(row.pop("plane_id"))
    for airport in airports:
        airport["arrivals"] = arrivals_of[airport["faa"]]
    return {"airports": airports}


def deep_page(variables: Variables) -> object:
    """Return planes with their last flights, numbered by a window."""
    planes = {
        row["tailNumber"]: row
        for row in Plane.objects.order_by("tail_number").values(
            "manufacturer", "model", tailNumber=F("tail_number")
        )[: variables["limit"]]
    }
    order = (F("scheduled").desc(), F("id").desc())
    number = Window(RowNumber(), partition_by="plane_id", order_by=order)
    flights = Flight.objects.alias(number=number).filter(number__lte=variables["each"])
    _attach(planes, flights.order_by(*order))
    return {"planes": list(planes.values())}


def _attach(planes: dict[str, Row], flights: QuerySet[Flight]) -> None:
    for plane in planes.values():
        plane["flights"] = []
    rows = flights.filter(plane__in=list(planes))
    for row in rows.values("id", "scheduled", "distance", "plane_id", **LEAF):
        planes[row.pop("plane_id")]["flights"].append(row)


def filtered_page(variables: Variables) -> object:
    """Return one page of what matches, and how many match."""
    matching = Flight.objects.filter(
        airline=variables["airline"], scheduled__gte=variables["since"]
    )
    start, size = variables["offset"], variables["limit"]
    rows = matching.order_by("-scheduled", "-id").values(
        "id", "scheduled", "origin__faa", "origin__name", **FLIGHT
    )[start : start + size]  # type: ignore[operator, misc]
    nodes = []
    for row in rows:
        row["origin"] = {"faa": row.pop("origin__faa"), "name": row.pop("origin__name")}
        nodes.append(row)
    return {"page": {"totalCount": matching.count(), "nodes": nodes}}


def by_id(variables: Variables) -> object:
    """Return one flight."""
    rows = Flight.objects.filter(id=variables["id"]).values(*FULL_NAMES, **FULL)
    return {"flight": rows.first()}


ANSWERS: dict[str, Callable[[Variables], object]] = {
    function.__name__: function
    for function in (flat, to_one, three_levels, deep_page, filtered_page, by_id)
}


class Values:
    """Runs the functions above."""

    def versions(self) -> dict[str, str]:
        """Return the versions of Django and orjson."""
        return {"Django": django.__version__, "orjson": orjson.__version__}

    def answer(self, query: str, variables: Variables) -> bytes:
        """Return the encoded answer."""
        return orjson.dumps(ANSWERS[query](variables))

    def unwrapped(self, query: str, answer: Json) -> object:
        """Return the answer: nothing is around it."""
        return answer

    def request(self, query: str, variables: Variables) -> Request:
        """Return a GET of the question's name."""
        return Request(method="GET", path=f"/{query}/")


CONTENDER = Values()


def view(_: HttpRequest, query: str) -> HttpResponse:
    """Answer a question with the values that it always has here."""
    content = CONTENDER.answer(query, BY_NAME[query].variables)
    return HttpResponse(content, content_type="application/json")


urlpatterns = [path("<str:query>/", view)]
