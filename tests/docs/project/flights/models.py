"""The tables of the project: ordinary Django models that know nothing of Mainspring."""

from django.conf import settings
from django.db import models


class Airline(models.Model):
    carrier = models.CharField(max_length=2, primary_key=True)
    name = models.CharField(max_length=100)

    def __str__(self) -> str:
        return self.name


class Airport(models.Model):
    faa = models.CharField(max_length=3, unique=True, help_text="Three letters, such as JFK.")
    name = models.CharField(max_length=100)
    altitude = models.IntegerField(help_text="Feet above the sea.")

    def __str__(self) -> str:
        return self.faa


class Flight(models.Model):
    class Status(models.TextChoices):
        SCHEDULED = "scheduled"
        DEPARTED = "departed"
        CANCELLED = "cancelled"

    flight_number = models.CharField(max_length=6)
    airline = models.ForeignKey(Airline, models.PROTECT, related_name="flights")
    origin = models.ForeignKey(Airport, models.PROTECT, related_name="departures")
    destination = models.ForeignKey(Airport, models.PROTECT, related_name="arrivals")
    scheduled = models.DateTimeField()
    departure_delay = models.IntegerField(null=True, help_text="Minutes.")
    status = models.CharField(max_length=9, choices=Status)
    distance = models.IntegerField(help_text="Miles.")
    air_time = models.IntegerField(null=True, help_text="Minutes.")
    fuel_cost = models.DecimalField(max_digits=10, decimal_places=2, null=True)
    crew_notes = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.flight_number


class Booking(models.Model):
    flight = models.ForeignKey(Flight, models.CASCADE, related_name="bookings")
    passenger = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE)
    seat = models.CharField(max_length=3)
    check_in_token = models.CharField(max_length=40)

    def __str__(self) -> str:
        return self.seat


class Profile(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="profile")
    airline = models.ForeignKey(Airline, models.CASCADE, null=True)

    def __str__(self) -> str:
        return f"Profile of {self.user}"
