"""A row with a link, and rows that belong to it."""

from django.db import models
from flights.models import Flight


class Trip(models.Model):
    """What somebody booked."""

    reference = models.CharField(max_length=20)
    passenger = models.CharField(max_length=80)
    email = models.EmailField()
    price = models.DecimalField(max_digits=8, decimal_places=2)
    seats = models.PositiveSmallIntegerField(default=1)
    booked = models.DateTimeField()
    confirmed = models.BooleanField(default=False)
    flight = models.ForeignKey(Flight, on_delete=models.CASCADE, related_name="trips")

    class Meta:
        app_label = "bookings"

    def __str__(self) -> str:
        """Return the reference."""
        return self.reference


class Ticket(models.Model):
    """One seat of a trip."""

    trip = models.ForeignKey(Trip, on_delete=models.CASCADE, related_name="tickets")
    number = models.PositiveSmallIntegerField()
    holder = models.CharField(max_length=80)
    fare = models.DecimalField(max_digits=8, decimal_places=2)

    class Meta:
        app_label = "bookings"

    def __str__(self) -> str:
        """Return the holder's name."""
        return self.holder
