"""strawberry-django's own mutations, as its documentation writes them, and its optimiser."""

import os
from typing import Any

import strawberry
import strawberry_django
from django.urls import path
from flights.models import Flight
from strawberry import auto
from strawberry.django.views import GraphQLView
from strawberry_django import mutations
from strawberry_django.optimizer import DjangoOptimizerExtension

from benchmarks.bookings.models import Ticket, Trip
from benchmarks.contenders.strawberry import CACHES, Strawberry
from benchmarks.protocol import Json, Request
from benchmarks.queries import Variables
from benchmarks.trips import Given, Spelled, each_trip


@strawberry_django.type(Flight)
class FlightType:
    id: auto


@strawberry_django.type(Ticket)
class TicketType:
    number: auto
    holder: auto
    fare: auto


@strawberry_django.type(Trip)
class TripType:
    reference: auto
    passenger: auto
    email: auto
    price: auto
    seats: auto
    booked: auto
    confirmed: auto
    flight: FlightType
    tickets: list[TicketType]


@strawberry_django.partial(Ticket)
class TicketInput:
    id: auto
    number: auto
    holder: auto
    fare: auto


@strawberry_django.input(Trip)
class TripInput:
    reference: auto
    passenger: auto
    email: auto
    price: auto
    seats: auto
    booked: auto
    confirmed: auto
    flight: auto
    tickets: strawberry_django.ListInput[TicketInput] | None


@strawberry_django.partial(Trip)
class TripChange:
    id: auto
    price: auto
    seats: auto
    confirmed: auto


@strawberry.type
class Query:
    trips: list[TripType] = strawberry_django.field()


@strawberry.type
class Mutation:
    create_trip: TripType = mutations.create(TripInput, handle_django_errors=False)
    create_trips: list[TripType] = mutations.create(list[TripInput], handle_django_errors=False)
    update_trip: TripType = mutations.update(TripChange, handle_django_errors=False)


schema = strawberry.Schema(
    query=Query,
    mutation=Mutation,
    extensions=[
        DjangoOptimizerExtension,
        *(CACHES if os.environ.get("BENCH_STRAWBERRY_CACHES") else ()),
    ],
)
urlpatterns = [path("graphql/", GraphQLView.as_view(schema=schema, graphql_ide=None))]


def _spelled(variables: Given) -> dict[str, Any]:
    given = each_trip(variables, _trip)
    if "id" in given:
        given["trip"]["id"] = given.pop("id")
    return given


def _trip(trip: Given) -> dict[str, Any]:
    values = dict(trip)
    if "flight" in values:
        values["flight"] = {"set": values["flight"]}
    if "tickets" in values:
        values["tickets"] = {"add": values["tickets"]}
    return values


class StrawberryWrites(Strawberry):
    """Executes the mutations of ``documents/strawberry``."""

    schema = schema

    def __init__(self) -> None:
        self._spelled = Spelled(_spelled)

    def answer(self, query: str, variables: Variables) -> bytes:
        """Return what the view would send."""
        return super().answer(query, self._spelled(query, variables))

    def unwrapped(self, query: str, answer: Json) -> object:
        """Return the row, or how many."""
        (made,) = answer["data"].values()
        return len(made) if isinstance(made, list) else made

    def request(self, query: str, variables: Variables) -> Request:
        """Return the POST of the document."""
        return super().request(query, self._spelled(query, variables))


CONTENDER = StrawberryWrites()
