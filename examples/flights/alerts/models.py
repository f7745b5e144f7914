"""What handlers of events write."""

from typing import ClassVar

from django.db import models
from django.utils import timezone

from flights.models import Airline, Booking


class Alert(models.Model):
    """What a passenger was told of their flight."""

    booking = models.ForeignKey(Booking, on_delete=models.CASCADE, related_name="alerts")
    text = models.CharField(max_length=200)
    sent = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering: ClassVar = ["-id"]

    def __str__(self) -> str:
        return self.text


class Headcount(models.Model):
    """How many passengers of an airline hold a seat on a flight that does not leave."""

    airline = models.OneToOneField(Airline, on_delete=models.CASCADE, related_name="headcount")
    passengers = models.PositiveIntegerField()
    counted = models.DateTimeField()

    class Meta:
        ordering: ClassVar = ["-passengers", "airline"]

    def __str__(self) -> str:
        return f"{self.airline_id}: {self.passengers}"
