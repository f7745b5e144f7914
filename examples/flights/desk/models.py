"""What the dispatchers write beside the recorded flights."""

from typing import ClassVar

from django.db import models

from flights.models import Flight


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
