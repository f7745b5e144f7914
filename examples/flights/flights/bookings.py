"""Puts flights of a stormy day back on the plan, with passengers: something for the desk to do.

All that is recorded has left or was cancelled. On 9 February 2013, after a blizzard, hundreds of
flights were; those of two ways are taken as planned, but for the first of each.
"""

from collections.abc import Callable, Mapping
from random import Random

from django.db import models, transaction
from mainspring.testing import Factory

from flights.models import Booking, Flight

BEGIN, END = "2013-02-09T10:00Z", "2013-02-10T05:00Z"  # the day in New York
WAYS = (("B6", "JFK", "BOS"), ("UA", "EWR", "IAH"))
PASSENGERS = 6
# By airline and number of a flight: a full plane, and one with two seats left.
SPECIAL = {"B61006": 20, "B61010": 18}

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # none is easily taken for another one
FIRST = ("Ada", "Amelia", "Bessie", "Charles", "Elinor", "Grace", "Harriet", "Jean", "Katherine")
LAST = ("Batten", "Coleman", "Earhart", "Johnson", "Lindbergh", "Lovelace", "Quimby", "Smith")
DRAW: Mapping[str | type, Callable[[Random], str]] = {
    "code": lambda random: "".join(random.choices(LETTERS, k=6)),
    "passenger": lambda random: f"{random.choice(FIRST)} {random.choice(LAST)}",
}


def missing() -> bool:
    """Tell whether there is something to load: one transaction, so one booking proves all."""
    return not Booking.objects.exists() and _grounded().exists()


def load() -> None:
    """Put the flights on the plan and book passengers on them, the same ones everywhere."""
    with transaction.atomic():
        flights = list(_grounded().order_by("scheduled"))
        gone = {next(flight for flight in flights if flight.airline_id == way[0]) for way in WAYS}
        planned = [flight for flight in flights if flight not in gone]
        Flight.objects.filter(pk__in=[flight.pk for flight in planned]).update(
            status=Flight.Status.SCHEDULED
        )
        passengers = Factory(Booking, seed="blizzard", draw=DRAW)
        for flight in flights:
            name = f"{flight.airline_id}{flight.flight_number}"
            passengers.create_batch(SPECIAL.get(name, PASSENGERS), flight=flight)


def _grounded() -> models.QuerySet[Flight]:
    """List the flights of the day that were cancelled on these ways."""
    on_a_way = models.Q()
    for airline, origin, destination in WAYS:
        on_a_way |= models.Q(airline=airline, origin=origin, destination=destination)
    found = Flight.objects.filter(on_a_way, scheduled__gte=BEGIN, scheduled__lt=END)
    return found.filter(status=Flight.Status.CANCELLED)
