"""What handlers did, and events of the project's own."""

from typing import ClassVar

from django.db import models

from mainspring.events.event_models import EventModel, RoutedEvent


class Letter(models.Model):
    """A handler's effect."""

    event = models.BigIntegerField()
    handler = models.CharField(max_length=40)
    text = models.CharField(max_length=100, default="")

    def __str__(self) -> str:
        return f"{self.handler} of {self.event}"


class Parcel(EventModel):
    """An event of the project's own, of which it says no more than it has to."""

    weight = models.IntegerField()

    def __str__(self) -> str:
        return self.type


class Van(models.Model):
    """What a trip is about."""

    name = models.CharField(max_length=20)

    def __str__(self) -> str:
        return self.name


class Trip(RoutedEvent, EventModel):
    """An event with a foreign key, types of its own, and all that an event may hold."""

    class Types(models.TextChoices):
        """What may happen."""

        BEGUN = "begun"
        ENDED = "ended"
        LOST = "lost"

    event_related: ClassVar = ("van",)

    van = models.ForeignKey(Van, models.CASCADE, related_name="trips")
    type = models.CharField(max_length=10, choices=Types)

    class Meta(RoutedEvent.Meta):
        pass

    def __str__(self) -> str:
        return f"{self.type} {self.van_id}"


class LostTrip(Trip):
    """Some of them, in the same table."""

    class Meta:
        proxy = True


class Bill(models.Model):
    """What keeps trips from being removed."""

    trip = models.ForeignKey(Trip, models.PROTECT)

    def __str__(self) -> str:
        return f"for {self.trip_id}"


class Scan(EventModel):
    """A table that was there before: its columns have names of their own, and it holds no JSON."""

    class Codes(models.IntegerChoices):
        """What may happen."""

        IN = 1
        OUT = 2

    id = models.AutoField(primary_key=True, db_column="scan_no")
    type = models.PositiveSmallIntegerField(db_column="code", choices=Codes)
    payload = None
    created_at = models.DateTimeField(db_column="scanned", auto_now_add=True)
    van = models.ForeignKey(Van, models.SET_NULL, null=True, db_column="van_no")
    processed_at = models.DateTimeField(null=True)
    attempts = models.IntegerField(default=0)

    class Meta:
        db_table = "legacy_scans"

    def __str__(self) -> str:
        return f"{self.type} {self.van_id}"
