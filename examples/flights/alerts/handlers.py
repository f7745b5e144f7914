"""What follows when something happened to a flight; a worker does it, apart from who said so."""

from datetime import timedelta

from django.db.models import Count
from django.utils.timezone import now
from mainspring import Event, every, on

from alerts.models import Alert, Headcount
from flights.models import Booking, Flight


@on("flight.delayed", order_by="subject")
def tell_of_a_delay(event: Event) -> None:
    """Tell the passengers of a flight when it leaves, as of the last delay."""
    flight = Flight.objects.get(pk=event.subject_id)
    leaves = flight.scheduled + timedelta(minutes=flight.departure_delay or 0)
    _tell(flight, f"{flight} leaves at {leaves:%H:%M} UTC: {event.payload['reason']}")


@on("flight.cancelled", order_by="subject")
def tell_of_a_cancellation(event: Event) -> None:
    """Tell the passengers of a flight that it does not leave."""
    flight = Flight.objects.get(pk=event.subject_id)
    _tell(flight, f"{flight} is cancelled: {event.payload['reason']}")


@every(minutes=1)
def count_heads(_tick: Event) -> None:
    """Count the passengers who are to be rebooked, by airline."""
    on_no_flight = Booking.objects.filter(flight__status=Flight.Status.CANCELLED)
    counts = on_no_flight.values_list("flight__airline").annotate(passengers=Count("pk"))
    Headcount.objects.all().delete()
    Headcount.objects.bulk_create(
        Headcount(airline_id=airline, passengers=passengers, counted=now())
        for airline, passengers in counts.order_by("flight__airline")
    )


def _tell(flight: Flight, text: str) -> None:
    """Write to all who are booked; a demo sends nothing."""
    Alert.objects.bulk_create(
        Alert(booking=booking, text=text[:200]) for booking in flight.bookings.all()
    )
