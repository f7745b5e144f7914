"""The tables of the demo: ordinary Django models that know nothing of Mainspring."""

from typing import ClassVar

from django.conf import settings
from django.db import models


class Airline(models.Model):
    """A company that flies."""

    carrier = models.CharField(
        primary_key=True, max_length=2, help_text="Two-letter code given by IATA, such as UA."
    )
    name = models.CharField(max_length=100, unique=True)

    class Meta:
        ordering: ClassVar = ["carrier"]

    def __str__(self) -> str:
        return self.name


class Airport(models.Model):
    """A place that flights leave from or arrive at."""

    class DaylightSaving(models.TextChoices):
        """How clocks change in summer."""

        AMERICAN = "A", "as in the United States"
        NONE = "N", "not at all"
        UNKNOWN = "U", "unknown"

    faa = models.CharField(
        "FAA code", primary_key=True, max_length=3, help_text="Three-letter code, such as JFK."
    )
    name = models.CharField(max_length=100)
    latitude = models.FloatField(help_text="Degrees, north is positive.")
    longitude = models.FloatField(help_text="Degrees, east is positive.")
    altitude = models.IntegerField(help_text="Feet above the sea.")
    utc_offset = models.SmallIntegerField(
        "UTC offset", help_text="Hours ahead of UTC in winter, negative in the Americas."
    )
    daylight_saving = models.CharField(max_length=1, choices=DaylightSaving)
    timezone = models.CharField(
        "time zone", max_length=40, blank=True, help_text="IANA name, empty where not recorded."
    )

    class Meta:
        ordering: ClassVar = ["faa"]
        indexes: ClassVar = [models.Index(fields=["name"], name="airport_by_name")]

    def __str__(self) -> str:
        return f"{self.name} ({self.faa})"


class Plane(models.Model):
    """An aircraft, known by the number painted on its tail."""

    class Kind(models.TextChoices):
        """What an aircraft is built like."""

        MULTI_ENGINE = "Fixed wing multi engine"
        SINGLE_ENGINE = "Fixed wing single engine"
        ROTORCRAFT = "Rotorcraft"

    class Engine(models.TextChoices):
        """What drives an aircraft."""

        FOUR_CYCLE = "4 Cycle"
        RECIPROCATING = "Reciprocating"
        TURBO_FAN = "Turbo-fan"
        TURBO_JET = "Turbo-jet"
        TURBO_PROP = "Turbo-prop"
        TURBO_SHAFT = "Turbo-shaft"

    tail_number = models.CharField(primary_key=True, max_length=6)
    year = models.PositiveSmallIntegerField(
        "year built", null=True, blank=True, help_text="Empty where not recorded."
    )
    kind = models.CharField(max_length=30, choices=Kind)
    manufacturer = models.CharField(max_length=40)
    model = models.CharField(max_length=30)
    engines = models.PositiveSmallIntegerField(help_text="Number of engines.")
    seats = models.PositiveSmallIntegerField(help_text="Number of seats.")
    speed = models.PositiveSmallIntegerField(
        "cruising speed", null=True, blank=True, help_text="Miles per hour, seldom recorded."
    )
    engine = models.CharField(max_length=20, choices=Engine)

    class Meta:
        ordering: ClassVar = ["tail_number"]
        indexes: ClassVar = [models.Index(fields=["manufacturer"], name="plane_by_manufacturer")]

    def __str__(self) -> str:
        return self.tail_number


class Flight(models.Model):
    """A scheduled departure from one of New York's three airports."""

    class Status(models.TextChoices):
        """How far a flight is."""

        SCHEDULED = "scheduled"
        DEPARTED = "departed"
        CANCELLED = "cancelled"

    airline = models.ForeignKey(
        Airline, on_delete=models.PROTECT, related_name="flights", db_index=False
    )
    flight_number = models.PositiveIntegerField()
    # The records name planes and airports that the other tables do not have, hence no constraint.
    plane = models.ForeignKey(
        Plane,
        on_delete=models.DO_NOTHING,
        related_name="flights",
        null=True,
        blank=True,
        db_constraint=False,
        db_index=False,
        help_text="Not every plane that flew is on record.",
    )
    origin = models.ForeignKey(
        Airport, on_delete=models.PROTECT, related_name="departures", db_index=False
    )
    destination = models.ForeignKey(
        Airport,
        on_delete=models.DO_NOTHING,
        related_name="arrivals",
        db_constraint=False,
        db_index=False,
        help_text="Four Caribbean airports are not on record.",
    )
    scheduled = models.DateTimeField("scheduled departure", help_text="When it should have left.")
    departure = models.DateTimeField(
        null=True, blank=True, help_text="When it left; empty for a cancelled flight."
    )
    departure_delay = models.SmallIntegerField(
        null=True,
        blank=True,
        help_text="Minutes; negative is early. What is expected until it has left.",
    )
    scheduled_arrival = models.DateTimeField(help_text="When it should have arrived.")
    arrival = models.DateTimeField(
        null=True, blank=True, help_text="When it arrived; empty if cancelled or diverted."
    )
    arrival_delay = models.SmallIntegerField(
        null=True, blank=True, help_text="Minutes; negative is early."
    )
    air_time = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="Minutes in the air."
    )
    distance = models.PositiveSmallIntegerField(help_text="Miles.")
    fuel_cost = models.DecimalField(
        max_digits=10,
        decimal_places=2,
        null=True,
        blank=True,
        help_text="US dollars, estimated from the distance; empty if it did not fly.",
    )
    time_hour = models.DateTimeField(
        "hour",
        help_text="The hour of the scheduled departure, the same as in the weather observations.",
    )
    status = models.CharField(max_length=10, choices=Status, default=Status.SCHEDULED)
    remark = models.CharField(
        max_length=100, blank=True, help_text="Why it is late or cancelled, as the desk tells it."
    )

    class Meta:
        ordering: ClassVar = ["id"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["airline", "flight_number", "scheduled", "origin"],
                name="flight_once_per_schedule",
            ),
        ]
        # Each of the first four begins with a foreign key, so that it serves the link itself too.
        indexes: ClassVar = [
            models.Index(fields=["airline", "scheduled"], name="flight_by_airline"),
            models.Index(fields=["plane", "scheduled"], name="flight_by_plane"),
            models.Index(fields=["origin", "scheduled"], name="flight_by_origin"),
            models.Index(fields=["destination", "scheduled"], name="flight_by_destination"),
            models.Index(fields=["scheduled"], name="flight_by_schedule"),
            models.Index(fields=["time_hour"], name="flight_by_hour"),
            # Both, so that flights which made up what they had lost are found in it alone.
            models.Index(
                fields=["departure_delay", "arrival_delay"], name="flight_by_departure_delay"
            ),
            models.Index(fields=["arrival_delay"], name="flight_by_arrival_delay"),
        ]

    def __str__(self) -> str:
        return f"{self.airline_id}{self.flight_number} {self.origin_id}-{self.destination_id}"


class Booking(models.Model):
    """A seat on a flight that somebody has paid for; invented."""

    code = models.CharField(max_length=6, unique=True, help_text="Six letters and digits.")
    passenger = models.CharField(max_length=60)
    flight = models.ForeignKey(Flight, on_delete=models.CASCADE, related_name="bookings")

    class Meta:
        ordering: ClassVar = ["id"]

    def __str__(self) -> str:
        return f"{self.code} {self.passenger}"


class Weather(models.Model):
    """The weather at an airport in one hour."""

    origin = models.ForeignKey(
        Airport, on_delete=models.CASCADE, related_name="weather", db_index=False
    )
    time_hour = models.DateTimeField("hour")
    temperature = models.FloatField(null=True, blank=True, help_text="Degrees Fahrenheit.")
    dew_point = models.FloatField(null=True, blank=True, help_text="Degrees Fahrenheit.")
    humidity = models.FloatField(null=True, blank=True, help_text="Percent, relative.")
    wind_direction = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="Degrees that the wind comes from."
    )
    wind_speed = models.FloatField(null=True, blank=True, help_text="Miles per hour.")
    wind_gust = models.FloatField(null=True, blank=True, help_text="Miles per hour.")
    precipitation = models.FloatField(help_text="Inches in this hour.")
    pressure = models.FloatField(null=True, blank=True, help_text="Millibars at sea level.")
    visibility = models.FloatField(help_text="Miles.")

    class Meta:
        ordering: ClassVar = ["id"]
        verbose_name_plural = "weather"
        indexes: ClassVar = [models.Index(fields=["time_hour"], name="weather_by_hour")]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["origin", "time_hour"], name="weather_once_per_hour"),
        ]

    def __str__(self) -> str:
        return f"{self.origin_id} {self.time_hour:%Y-%m-%d %H:%M}"


class Profile(models.Model):
    """What the demo knows of a user beyond the login."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="profile"
    )
    airline = models.ForeignKey(
        Airline,
        on_delete=models.CASCADE,
        related_name="profiles",
        null=True,
        blank=True,
        help_text="The airline that the user works for, if any.",
    )

    class Meta:
        ordering: ClassVar = ["id"]

    def __str__(self) -> str:
        return f"Profile of {self.user}"
