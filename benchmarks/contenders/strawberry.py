"""strawberry-django with its optimiser; also with its caches for parsing and validation."""

import json
import os
from importlib.metadata import version

import strawberry
import strawberry_django
from django.urls import path
from flights.models import Airline, Airport, Flight, Plane
from strawberry import auto
from strawberry.django.views import GraphQLView
from strawberry.extensions import ParserCache, ValidationCache
from strawberry_django.optimizer import DjangoOptimizerExtension
from strawberry_django.pagination import OffsetPaginated

from benchmarks.documents import document
from benchmarks.protocol import Json, Request, graphql_request
from benchmarks.queries import Variables


@strawberry_django.filter_type(Airline, lookups=True)
class AirlineFilter:
    carrier: auto
    name: auto


@strawberry_django.filter_type(Airport, lookups=True)
class AirportFilter:
    faa: auto
    name: auto


@strawberry_django.filter_type(Flight, lookups=True)
class FlightFilter:
    id: auto
    scheduled: auto
    airline: AirlineFilter | None


@strawberry_django.order_type(Airport)
class AirportOrder:
    faa: auto


@strawberry_django.order_type(Plane)
class PlaneOrder:
    tail_number: auto


@strawberry_django.order_type(Flight)
class FlightOrder:
    id: auto
    scheduled: auto


@strawberry_django.type(Airline)
class AirlineType:
    carrier: auto
    name: auto


@strawberry_django.type(Airport, filters=AirportFilter, ordering=AirportOrder)
class AirportType:
    faa: auto
    name: auto
    latitude: auto
    longitude: auto
    arrivals: list["FlightType"]


@strawberry_django.type(Plane, ordering=PlaneOrder, pagination=True)
class PlaneType:
    tail_number: auto
    year: auto
    manufacturer: auto
    model: auto
    flights: list["FlightType"]


@strawberry_django.type(Flight, filters=FlightFilter, ordering=FlightOrder, pagination=True)
class FlightType:
    id: auto
    flight_number: auto
    scheduled: auto
    departure: auto
    departure_delay: auto
    arrival: auto
    arrival_delay: auto
    air_time: auto
    distance: auto
    airline: AirlineType
    origin: AirportType
    destination: AirportType
    plane: PlaneType | None


@strawberry.type
class Query:
    airports: list[AirportType] = strawberry_django.field()
    planes: list[PlaneType] = strawberry_django.field()
    flights: list[FlightType] = strawberry_django.field()
    flight: FlightType = strawberry_django.field()
    flights_page: OffsetPaginated[FlightType] = strawberry_django.offset_paginated()


CACHES = [ParserCache(maxsize=100), ValidationCache(maxsize=100)]
schema = strawberry.Schema(
    query=Query,
    extensions=[
        DjangoOptimizerExtension,
        *(CACHES if os.environ.get("BENCH_STRAWBERRY_CACHES") else ()),
    ],
)
urlpatterns = [path("graphql/", GraphQLView.as_view(schema=schema, graphql_ide=None))]


class Strawberry:
    """Executes the documents of ``documents/strawberry``."""

    schema = schema

    def versions(self) -> dict[str, str]:
        """Return the versions of the packages."""
        packages = ("strawberry-graphql-django", "strawberry-graphql", "graphql-core", "Django")
        return {package: version(package) for package in packages}

    def answer(self, query: str, variables: Variables) -> bytes:
        """Return what the view would send."""
        result = self.schema.execute_sync(document("strawberry", query), dict(variables))
        if result.errors:
            raise result.errors[0]
        return json.dumps({"data": result.data}).encode()

    def unwrapped(self, query: str, answer: Json) -> object:
        """Return the data of the answer."""
        return answer["data"]

    def request(self, query: str, variables: Variables) -> Request:
        """Return the POST of the document."""
        return graphql_request(document("strawberry", query), variables)


CONTENDER = Strawberry()
