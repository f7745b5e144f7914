"""What Mainspring is told about the flights: who may read what, and what can be derived."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Count, Q
from mainspring import (
    Entity,
    F,
    Outer,
    Policy,
    Row,
    Search,
    anyone,
    computed,
    measure,
    one_of,
    owns,
    query,
    relation,
    role,
)

from flights.call_signs import CALL_SIGNS
from flights.models import Airline, Airport, Flight, Plane, Weather

LATE = 15  # minutes; what the authorities count as late


class Airlines(Entity[Airline]):
    """A company that flies from New York."""

    policy = Policy(read=anyone)
    search = Search("name")


class Airports(Entity[Airport]):
    """An airport in or near the United States."""

    policy = Policy(read=anyone)
    search = Search("faa", "name")


class Planes(Entity[Plane]):
    """An aircraft on record, known by its tail number."""

    policy = Policy(read=anyone)
    search = Search("tail_number", "manufacturer", "model")


class Flights(Entity[Flight]):
    """A scheduled departure from one of New York's three airports in 2013."""

    policy = Policy(
        read=anyone,
        fields={"fuel_cost": role("finance") | role("dispatcher") | owns("airline")},
    )
    descriptions = {
        "scheduled": "When it should have left.",
        "departure_delay": "Minutes late at departure; negative is early, null is cancelled.",
    }
    search = Search("flight_number", "destination__name")

    # Runs in the database, so it can also be filtered and sorted by.
    late = computed(F("departure_delay") > LATE, description=f"Left more than {LATE} minutes late.")

    # The column holds miles; callers choose the unit.
    stage = measure("distance", unit="mi", description="How long the way is, over the ground.")

    # No foreign key says so: both tables name the airport and the hour.
    weather = relation(
        Weather,
        on={"origin": "origin", "time_hour": "time_hour"},
        description="The weather at the origin in the hour of the scheduled departure.",
    )

    # Nor is there one row that is equal: the last of those before counts.
    weather_before = relation(
        Weather,
        on={"origin": "origin"},
        where=Q(time_hour__lte=Outer("departure")),
        order_by="-time_hour",
        description="The last weather observed at the origin before it left; null if it did not.",
    )

    @computed(needs=["airline_id", "flight_number"])
    def call_sign(rows: Sequence[Row]) -> list[str | None]:
        """How it is called on the radio, such as HAWAIIAN 51."""
        words = CALL_SIGNS.many(row.airline_id for row in rows)
        return [
            f"{word} {row.flight_number}" if word else None
            for word, row in zip(words, rows, strict=True)
        ]

    @computed(needs=["distance", "air_time"])
    def speed(rows: Sequence[Row]) -> list[float | None]:
        """Average speed over the ground, in miles per hour."""
        return [
            round(row.distance / row.air_time * 60, 1) if row.air_time else None for row in rows
        ]


class Observations(Entity[Weather]):
    """The weather at an airport in one hour."""

    policy = Policy(read=anyone)
    names = {"time_hour": "hour"}


@one_of
@dataclass(frozen=True)
class RouteEnd:
    """The airport that flights leave from, or the one that they go to."""

    origin: str | None = None
    destination: str | None = None


@dataclass(frozen=True)
class Route:
    """From one airport to another."""

    origin: Airport | None
    destination: Airport | None
    flights: int


@query(allow=anyone)
def busiest_routes(at: RouteEnd, *, count: int = 10) -> list[Route]:
    """The ways that are flown most, at one end."""
    fits = {"origin": at.origin} if at.origin else {"destination": at.destination}
    routes = (
        Flight.objects.filter(**fits)
        .values_list("origin", "destination")
        .annotate(flights=Count("id"))
        .order_by("-flights", "origin", "destination")[: max(0, min(count, 100))]
    )
    airports = Airport.objects.in_bulk({code for route in routes for code in route[:2]})
    return [
        Route(origin=airports.get(origin), destination=airports.get(destination), flights=number)
        for origin, destination, number in routes
    ]
