"""What Mainspring is told about the flights: who may read and do what, what can be derived."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db.models import Count, Q
from mainspring import (
    Entity,
    F,
    Outer,
    Policy,
    Principal,
    Refusal,
    Row,
    Search,
    action,
    anyone,
    computed,
    measure,
    one_of,
    owns,
    query,
    relation,
    role,
    rule,
    states,
)

from flights import seats
from flights.call_signs import CALL_SIGNS
from flights.models import Airline, Airport, Booking, Flight, Plane, Weather

LATE = 15  # minutes; what the authorities count as late
DAY = 24 * 60  # minutes
DISPATCHER = role("dispatcher")
ITS_AIRLINE = owns("airline")
SCHEDULED, DEPARTED, CANCELLED = Flight.Status


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


def has_a_plane(flight: Flight) -> bool:
    """Tell whether somebody has said which plane flies it."""
    if flight.plane_id is None:
        raise Refusal("NO_PLANE", "No plane is assigned to the flight.", path="plane")
    return True


def must_be_scheduled(flight: Flight, *, path: str = "") -> None:
    """Refuse what can only be done to a flight that is yet to leave."""
    if flight.status != SCHEDULED:
        message = f"{flight} has left or is cancelled."
        raise Refusal("NOT_SCHEDULED", message, path=path or ())


class Flights(Entity[Flight]):
    """A scheduled departure from one of New York's three airports in 2013."""

    policy = Policy(
        read=anyone,
        fields={"fuel_cost": role("finance") | role("dispatcher") | owns("airline")},
    )
    descriptions = {
        "scheduled": "When it should have left.",
        "departure_delay": "Minutes late at departure, expected until it left; negative is early.",
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

    # What is done to flights. The status changes only so, not by an update.
    progress = states(
        "status",
        {
            "depart": (SCHEDULED, DEPARTED),
            "cancel": (SCHEDULED, CANCELLED),
            "reinstate": (CANCELLED, SCHEDULED),
        },
        initial=SCHEDULED,
        allow={
            "depart": DISPATCHER,
            "cancel": DISPATCHER | ITS_AIRLINE,
            "reinstate": DISPATCHER,
        },
        guards={"depart": has_a_plane},
    )

    @rule("A flight is not more than a day late.", fields=["departure_delay"])
    def within_a_day(self, flight: Flight) -> bool:
        return (flight.departure_delay or 0) <= DAY

    @rule("The plane flies elsewhere at that time.", fields=["plane"])
    def one_flight_at_a_time(self, flight: Flight) -> bool:
        return flight.status == CANCELLED or not seats.taken_elsewhere(flight)

    @rule("The plane has fewer seats than the flight has passengers.", fields=["plane"])
    def seats_for_all(self, flight: Flight) -> bool:
        return flight.status == CANCELLED or seats.enough(flight)

    @action(allow=DISPATCHER | ITS_AIRLINE, emits="flight.delayed")
    def delay(self, flight: Flight, *, minutes: int, reason: str) -> Flight:
        """Let a flight leave later than it should, or later still."""
        must_be_scheduled(flight)
        if minutes < 1:
            raise ValidationError({"minutes": "Give a minute at least."})
        flight.departure_delay = (flight.departure_delay or 0) + minutes
        flight.remark = reason
        return flight

    @action(allow=DISPATCHER | ITS_AIRLINE, name="assignPlaneTo")
    def assign_plane(self, flight: Flight, *, plane: Plane) -> Flight:
        """Let another plane of the airline fly it, which has the seats and the time."""
        must_be_scheduled(flight)
        seats.hold_plane(plane.pk)
        if not plane.flights.filter(airline=flight.airline_id).exists():
            message = f"{plane} never flew for {flight.airline}."
            raise Refusal("OTHER_AIRLINE", message, path="plane")
        flight.plane = plane
        return flight

    @action()
    def depart(self, flight: Flight) -> Flight:
        """Note that a flight has left, as late as it was expected to."""
        flight.departure_delay = flight.departure_delay or 0
        flight.departure = flight.scheduled + timedelta(minutes=flight.departure_delay)
        return flight

    @action(emits="flight.cancelled")
    def cancel(self, flight: Flight, *, reason: str) -> Flight:
        """Let a flight not leave at all; its passengers stay booked until they are rebooked."""
        flight.departure_delay = None
        flight.remark = reason
        return flight

    @action()
    def reinstate(self, flight: Flight) -> Flight:
        """Let a cancelled flight leave after all, if its plane is still free."""
        seats.hold_plane(flight.plane_id)
        flight.remark = ""
        return flight


class Bookings(Entity[Booking]):
    """A seat on a flight that somebody has paid for; only the airline and the desk see whose."""

    policy = Policy(read=DISPATCHER | owns("flight__airline"))
    search = Search("code", "passenger")

    @rule("A passenger has a seat.", fields=["flight"])
    def has_a_seat(self, booking: Booking, before: Booking | None) -> bool:
        moved = before is None or before.flight_id != booking.flight_id
        if moved and not seats.enough(booking.flight, more=1):
            raise Refusal("FULL", f"{booking.flight} has no seat left.")
        return True

    @action(allow=DISPATCHER | owns("flight__airline"))
    def rebook(self, booking: Booking, who: Principal, *, to: Flight) -> Booking:
        """Give a passenger a seat on another flight of the same way, which is yet to leave."""
        to = seats.held(to)
        must_be_scheduled(to, path="to")
        old = booking.flight
        if (to.origin_id, to.destination_id) != (old.origin_id, old.destination_id):
            message = f"{to} does not go from {old.origin_id} to {old.destination_id}."
            raise Refusal("OTHER_WAY", message, path="to")
        if to.airline_id != old.airline_id and "dispatcher" not in who.roles:
            message = "Ask a dispatcher to take passengers to another airline."
            raise Refusal("OTHER_AIRLINE", message, path="to")
        if to.plane_id is None:
            raise Refusal("NO_PLANE", f"No plane is assigned to {to}.", path="to")
        booking.flight = to
        return booking


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
