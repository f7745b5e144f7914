"""What handlers did."""

from django.db import models

from mainspring.events.event_models import EventModel


class Letter(models.Model):
    """A handler's effect."""

    event = models.BigIntegerField()
    handler = models.CharField(max_length=40)
    text = models.CharField(max_length=100, default="")

    def __str__(self) -> str:
        return f"{self.handler} of {self.event}"


class Parcel(EventModel):
    """An event of the project's own."""

    weight = models.IntegerField()

    def __str__(self) -> str:
        return self.type
