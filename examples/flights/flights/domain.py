"""What Mainspring is told about the flights: who may read what, and what can be derived."""

from collections.abc import Sequence

from mainspring import (
    Entity,
    F,
    Policy,
    Row,
    Search,
    anyone,
    computed,
    owns,
    relation,
    role,
)

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

    # No foreign key says so: both tables name the airport and the hour.
    weather = relation(
        Weather,
        on={"origin": "origin", "time_hour": "time_hour"},
        description="The weather at the origin in the hour of the scheduled departure.",
    )

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
