"""What the dispatchers write beside the recorded flights."""

from typing import ClassVar

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils import timezone

from flights.models import Airline, Flight, Plane


class Notice(models.Model):
    """What passengers are told about a flight that is late or cancelled."""

    class Status(models.TextChoices):
        """What has become of a flight."""

        DELAYED = "delayed"
        BOARDING = "boarding"
        CANCELLED = "cancelled"

    flight = models.OneToOneField(Flight, on_delete=models.CASCADE, related_name="notice")
    gate = models.CharField(max_length=4)
    status = models.CharField(max_length=10, choices=Status)
    expected = models.DateTimeField(
        "expected departure", null=True, blank=True, help_text="Empty if it is cancelled."
    )
    reason = models.CharField(max_length=100)
    rebooked = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="Passengers put on other flights; empty until counted."
    )

    class Meta:
        ordering: ClassVar = ["id"]

    def __str__(self) -> str:
        return f"{self.flight}: {self.status}"


class Comment(models.Model):
    """What the desk says of a notice among itself."""

    notice = models.ForeignKey(Notice, on_delete=models.CASCADE, related_name="comments")
    text = models.CharField(max_length=200)
    written = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering: ClassVar = ["id"]

    def __str__(self) -> str:
        return self.text


class Bulletin(models.Model):
    """What the desk tells its own people: of a flight, an airport, or all of them."""

    title = models.CharField(max_length=100)
    text = models.TextField()
    issued = models.DateTimeField()
    about_type = models.ForeignKey(
        ContentType, on_delete=models.CASCADE, null=True, blank=True, related_name="+"
    )
    about_key = models.CharField(
        max_length=20, blank=True, help_text="The key of a flight or an airport."
    )
    about = GenericForeignKey("about_type", "about_key")

    class Meta:
        ordering: ClassVar = ["issued", "id"]
        indexes: ClassVar = [models.Index(fields=["issued"], name="bulletin_by_issue")]

    def __str__(self) -> str:
        return self.title


class Closure(Bulletin):
    """A bulletin that a runway is closed."""

    runway = models.CharField(max_length=7, help_text="Such as 04L/22R.")
    reopens = models.DateTimeField(null=True, blank=True, help_text="Empty if nobody knows.")

    class Meta:
        verbose_name = "runway closure"


class PlaneChange(Bulletin):
    """A bulletin that another plane flies than was planned."""

    plane = models.ForeignKey(Plane, on_delete=models.CASCADE, related_name="+")
    seats_lost = models.SmallIntegerField(default=0, help_text="Negative if there are more.")

    class Meta:
        verbose_name = "change of plane"


class Contact(models.Model):
    """Whom the desk asks at an airline; invented."""

    airline = models.ForeignKey(Airline, on_delete=models.CASCADE, related_name="contacts")
    duty = models.CharField(max_length=30)
    email = models.EmailField()
    phone = models.CharField(max_length=16)
    website = models.URLField(blank=True)
    country = models.CharField(max_length=2)

    class Meta:
        ordering: ClassVar = ["id"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["airline", "duty"], name="contact_once_per_duty"),
        ]

    def __str__(self) -> str:
        return f"{self.airline_id} {self.duty}"
