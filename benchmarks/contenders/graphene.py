"""graphene-django, with ``select_related`` and ``prefetch_related`` written out in its resolvers.

graphene-django has no optimiser of its own; each root field here knows what its question needs,
which is the fastest that its documentation describes.
"""

import json
from datetime import datetime
from importlib.metadata import version
from typing import Any

import graphene
from django.db.models import Prefetch, QuerySet
from django.urls import path
from flights.models import Airline, Airport, Flight, Plane
from graphene_django import DjangoListField, DjangoObjectType
from graphene_django.views import GraphQLView

from benchmarks.documents import document
from benchmarks.protocol import Json, Request, graphql_request
from benchmarks.queries import Variables


class AirlineType(DjangoObjectType):
    class Meta:
        model = Airline
        fields = ("carrier", "name")


class AirportType(DjangoObjectType):
    class Meta:
        model = Airport
        fields = ("faa", "name", "latitude", "longitude", "arrivals")


class FlightType(DjangoObjectType):
    class Meta:
        model = Flight
        fields = (
            *("id", "flight_number", "scheduled", "departure", "departure_delay"),
            *("arrival", "arrival_delay", "air_time", "distance"),
            *("airline", "origin", "destination", "plane"),
        )


class PlaneType(DjangoObjectType):
    last_flights = DjangoListField(FlightType)

    class Meta:
        model = Plane
        fields = ("tail_number", "year", "manufacturer", "model", "flights")


class FlightPage(graphene.ObjectType):
    total_count = graphene.Int(required=True)
    nodes = graphene.List(graphene.NonNull(FlightType), required=True)

    @staticmethod
    def resolve_total_count(page: dict[str, Any], _: graphene.ResolveInfo) -> int:
        matching: QuerySet[Flight] = page["matching"]
        return matching.count()

    @staticmethod
    def resolve_nodes(page: dict[str, Any], _: graphene.ResolveInfo) -> QuerySet[Flight]:
        ordered = page["matching"].select_related("origin").order_by("-scheduled", "-id")
        rows: QuerySet[Flight] = ordered[page["offset"] : page["offset"] + page["limit"]]
        return rows


class Query(graphene.ObjectType):
    flights = graphene.List(FlightType, limit=graphene.Int(required=True))
    flights_of_airline = graphene.List(
        FlightType,
        airline=graphene.String(required=True),
        limit=graphene.Int(required=True),
    )
    airports = graphene.List(
        AirportType, faa=graphene.List(graphene.NonNull(graphene.String), required=True)
    )
    planes = graphene.List(
        PlaneType, limit=graphene.Int(required=True), each=graphene.Int(required=True)
    )
    flights_since = graphene.Field(
        FlightPage,
        airline=graphene.String(required=True),
        since=graphene.DateTime(required=True),
        limit=graphene.Int(required=True),
        offset=graphene.Int(required=True),
    )
    flight = graphene.Field(FlightType, id=graphene.ID(required=True))

    @staticmethod
    def resolve_flights(_: None, __: graphene.ResolveInfo, limit: int) -> QuerySet[Flight]:
        return Flight.objects.order_by("id")[:limit]

    @staticmethod
    def resolve_flights_of_airline(
        _: None, __: graphene.ResolveInfo, airline: str, limit: int
    ) -> QuerySet[Flight]:
        flights = Flight.objects.select_related("airline", "origin", "destination", "plane")
        return flights.filter(airline=airline).order_by("id")[:limit]

    @staticmethod
    def resolve_airports(_: None, __: graphene.ResolveInfo, faa: list[str]) -> QuerySet[Airport]:
        flights = Flight.objects.order_by("scheduled", "id")
        return (
            Airport.objects.filter(faa__in=faa)
            .order_by("faa")
            .prefetch_related(
                Prefetch("arrivals", flights),
                "arrivals__plane",
                Prefetch("arrivals__plane__flights", flights),
            )
        )

    @staticmethod
    def resolve_planes(_: None, __: graphene.ResolveInfo, limit: int, each: int) -> QuerySet[Plane]:
        last = Flight.objects.order_by("-scheduled", "-id")[:each]
        planes = Plane.objects.order_by("tail_number")
        return planes.prefetch_related(Prefetch("flights", last, to_attr="last_flights"))[:limit]

    @staticmethod
    def resolve_flights_since(
        _: None, __: graphene.ResolveInfo, airline: str, since: datetime, **page: int
    ) -> dict[str, Any]:
        matching = Flight.objects.filter(airline=airline, scheduled__gte=since)
        return {"matching": matching, **page}

    @staticmethod
    def resolve_flight(_: None, __: graphene.ResolveInfo, id: str) -> Flight:  # noqa: A002
        return Flight.objects.get(id=id)


schema = graphene.Schema(query=Query)
urlpatterns = [path("graphql/", GraphQLView.as_view(schema=schema))]


class Graphene:
    """Executes the documents of ``documents/graphene``."""

    def versions(self) -> dict[str, str]:
        """Return the versions of the packages."""
        packages = ("graphene-django", "graphene", "graphql-core", "Django")
        return {package: version(package) for package in packages}

    def answer(self, query: str, variables: Variables) -> bytes:
        """Return what the view would send."""
        result = schema.execute(document("graphene", query), variable_values=dict(variables))
        if result.errors:
            raise result.errors[0]
        return json.dumps({"data": result.data}, separators=(",", ":")).encode()

    def unwrapped(self, query: str, answer: Json) -> object:
        """Return the data of the answer."""
        return answer["data"]

    def request(self, query: str, variables: Variables) -> Request:
        """Return the POST of the document."""
        return graphql_request(document("graphene", query), variables)


CONTENDER = Graphene()
