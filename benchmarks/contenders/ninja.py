"""django-ninja: schemas, prefetch in the views, and the orjson renderer of its documentation."""

from datetime import datetime
from typing import ClassVar

import django
import ninja
import orjson
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import path
from flights.models import Airport, Flight, Plane
from ninja import Field, NinjaAPI, Query, Schema
from ninja.pagination import LimitOffsetPagination, paginate
from ninja.renderers import BaseRenderer

from benchmarks.protocol import Json
from benchmarks.rest import RestContender


class OrjsonRenderer(BaseRenderer):
    media_type = "application/json"

    def render(self, request: HttpRequest, data: object, *, response_status: int) -> bytes:
        return orjson.dumps(data)


class AirlineOut(Schema):
    carrier: str
    name: str


class AirportOut(Schema):
    faa: str
    name: str


class PlaceOut(AirportOut):
    latitude: float
    longitude: float


class PlaneOut(Schema):
    tail_number: str
    year: int | None
    manufacturer: str
    model: str


class FlightOut(Schema):
    id: int
    flight_number: int
    scheduled: datetime
    departure: datetime | None
    departure_delay: int | None
    arrival: datetime | None
    arrival_delay: int | None
    air_time: int | None
    distance: int


class LinkedFlightOut(Schema):
    id: int
    flight_number: int
    scheduled: datetime
    departure_delay: int | None
    airline: AirlineOut
    origin: PlaceOut
    destination: PlaceOut
    plane: PlaneOut | None


class LeafOut(Schema):
    id: int
    flight_number: int
    scheduled: datetime
    departure_delay: int | None
    arrival_delay: int | None
    distance: int


class PlaneFlightsOut(Schema):
    tail_number: str
    manufacturer: str
    model: str
    flights: list[LeafOut]


class PlanePageOut(PlaneFlightsOut):
    flights: list[LeafOut] = Field(alias="last_flights")


class ArrivalOut(Schema):
    id: int
    flight_number: int
    scheduled: datetime
    plane: PlaneFlightsOut | None


class AirportArrivalsOut(AirportOut):
    arrivals: list[ArrivalOut]


class OriginFlightOut(Schema):
    id: int
    flight_number: int
    scheduled: datetime
    departure_delay: int | None
    origin: AirportOut


api = NinjaAPI(renderer=OrjsonRenderer(), docs_url=None, openapi_url=None)


@api.get("/flat/", response=list[FlightOut])
def flat(request: HttpRequest, limit: int) -> QuerySet[Flight]:
    return Flight.objects.order_by("id")[:limit]


@api.get("/to_one/", response=list[LinkedFlightOut])
def to_one(request: HttpRequest, airline: str, limit: int) -> QuerySet[Flight]:
    flights = Flight.objects.select_related("airline", "origin", "destination", "plane")
    return flights.filter(airline=airline).order_by("id")[:limit]


@api.get("/three_levels/", response=list[AirportArrivalsOut])
def three_levels(request: HttpRequest, airports: list[str] = Query(...)) -> QuerySet[Airport]:  # noqa: B008
    flights = Flight.objects.order_by("scheduled", "id")
    return (
        Airport.objects.filter(faa__in=airports)
        .order_by("faa")
        .prefetch_related(
            Prefetch("arrivals", flights),
            "arrivals__plane",
            Prefetch("arrivals__plane__flights", flights),
        )
    )


@api.get("/deep_page/", response=list[PlanePageOut])
def deep_page(request: HttpRequest, limit: int, each: int) -> QuerySet[Plane]:
    last = Flight.objects.order_by("-scheduled", "-id")[:each]
    planes = Plane.objects.order_by("tail_number").prefetch_related(
        Prefetch("flights", last, to_attr="last_flights")
    )
    return planes[:limit]


@api.get("/filtered_page/", response=list[OriginFlightOut])
@paginate(LimitOffsetPagination)
def filtered_page(request: HttpRequest, airline: str, since: datetime) -> QuerySet[Flight]:
    flights = Flight.objects.filter(airline=airline, scheduled__gte=since)
    return flights.select_related("origin").order_by("-scheduled", "-id")


@api.get("/by_id/{number}/", response=FlightOut)
def by_id(request: HttpRequest, number: int) -> Flight:
    return get_object_or_404(Flight, id=number)


urlpatterns = [path("", api.urls)]


class Ninja(RestContender):
    """Asks the views above."""

    envelopes: ClassVar = {
        "flat": "flights",
        "to_one": "flights",
        "three_levels": "airports",
        "deep_page": "planes",
        "filtered_page": "page",
        "by_id": "flight",
    }

    def versions(self) -> dict[str, str]:
        """Return the versions of the framework and Django."""
        return {"django-ninja": ninja.__version__, "Django": django.__version__}

    def unwrapped(self, query: str, answer: Json) -> object:
        """Give the list its name; a page has ``count`` and ``items``."""
        if query == "filtered_page":
            answer = {"totalCount": answer["count"], "nodes": answer["items"]}
        return {self.envelopes[query]: answer}


CONTENDER = Ninja()
