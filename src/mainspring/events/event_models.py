"""What an event holds, for the table of ours and for models of a project's own."""

from __future__ import annotations

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models.functions import Now


class EventModel(models.Model):
    """The least that an event holds: a project's own events inherit from it.

    A project adds what it likes, such as a foreign key to what the event is about, and may declare
    `type` anew with choices of its own.
    """

    type = models.CharField(max_length=100)
    payload = models.JSONField(default=dict, blank=True, encoder=DjangoJSONEncoder)
    created_at = models.DateTimeField(db_default=Now(), editable=False)

    class Meta:
        abstract = True


class RoutedEvent(models.Model):
    """What an event may hold beside that: whose it is, what it came of, and its keys."""

    version = models.PositiveSmallIntegerField(default=1)  # of the payload
    subject_type = models.CharField(max_length=100, blank=True, default="")  # "flights.Flight"
    subject_id = models.CharField(max_length=64, blank=True, default="")
    key = models.CharField(max_length=200, blank=True, default="")  # what is in order within it
    idempotency_key = models.CharField(max_length=200, null=True, blank=True)  # noqa: DJ001 - NULL is none
    not_before = models.DateTimeField(null=True, blank=True)  # when it is due
    priority = models.SmallIntegerField(default=0)  # higher ones come first
    correlation_id = models.CharField(max_length=64, blank=True, default="")
    causation_id = models.CharField(max_length=64, blank=True, default="")

    class Meta:
        abstract = True
