"""Counts the seats of planes, and keeps a plane or a seat from being given away twice."""

from django.db.models import Q

from flights.models import Flight, Plane


def hold_plane(number: str | None) -> None:
    """Let nobody else give away a plane until the transaction ends.

    Args:
        number: On its tail; it need not be on record, and None is no plane.
    """
    list(Plane.objects.select_for_update().filter(pk=number).values_list("pk"))


def held(flight: Flight) -> Flight:
    """Let nobody else change a flight until the transaction ends; return it as it is by then."""
    return Flight.objects.select_for_update().get(pk=flight.pk)


def enough(flight: Flight, *, more: int = 0) -> bool:
    """Tell whether there is a seat for all who are booked, and for some more."""
    seats = Plane.objects.filter(pk=flight.plane_id).values_list("seats", flat=True).first()
    # Of a plane that is not on record nobody knows.
    return seats is None or flight.bookings.count() + more <= seats


def taken_elsewhere(flight: Flight) -> bool:
    """Tell whether its plane is on another way at some time between departure and arrival."""
    if flight.plane_id is None:
        return False
    together = Q(scheduled__lt=flight.scheduled_arrival, scheduled_arrival__gt=flight.scheduled)
    others = Flight.objects.filter(together, plane=flight.plane_id).exclude(pk=flight.pk)
    return others.exclude(status=Flight.Status.CANCELLED).exists()
