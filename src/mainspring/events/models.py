"""The tables of events; `docs/explanation/events.md` says who may change what.

Deliveries name their event by its number alone: it may be in a table of the project's own.
"""

from __future__ import annotations

from typing import ClassVar

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from mainspring.events.clock import Now
from mainspring.events.event_models import EventModel, RoutedEvent
from mainspring.events.exact_texts import ExactCharField
from mainspring.events.partial_indexes import PartialIndex


class StoredEvent(RoutedEvent, EventModel):
    """Something that happened. Never changed."""

    type = ExactCharField(max_length=100)

    class Meta:
        db_table = "mainspring_event"
        verbose_name = "event"
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["type", "idempotency_key"], name="mainspring_event_idempotent"
            )
        ]
        indexes: ClassVar = [
            models.Index(fields=["created_at"], name="mainspring_event_created"),
            models.Index(fields=["subject_type", "subject_id"], name="mainspring_event_subject"),
        ]

    def __str__(self) -> str:
        return f"{self.type} {self.pk}"


class Stage(models.IntegerChoices):
    """Where a delivery stands that is not finished."""

    WAITING = 0, "waiting"  # until it is due
    READY = 1, "ready"  # or running, while it has a lease
    BLOCKED = 2, "blocked"  # exhausted, and those behind it are to wait for an operator


class Delivery(models.Model):
    """A piece of work that is not finished: an event for a handler."""

    event = models.BigIntegerField()
    kind = models.IntegerField()
    queue = ExactCharField(max_length=40)
    order_key = ExactCharField(max_length=200, null=True)  # most have none
    priority = models.SmallIntegerField(default=0)
    stage = models.SmallIntegerField(choices=Stage, default=Stage.READY)
    due = models.DateTimeField()
    lease_until = models.DateTimeField(null=True)
    fence = models.BigIntegerField(null=True)
    worker = models.IntegerField(null=True)
    attempts = models.SmallIntegerField(default=0)
    max_attempts = models.SmallIntegerField(null=True)  # of an operator; else the handler's

    class Meta:
        db_table = "mainspring_delivery"
        verbose_name_plural = "deliveries"
        permissions: ClassVar = [
            ("requeue_delivery", "Can requeue deliveries"),
            ("cancel_delivery", "Can cancel deliveries"),
            ("settle_delivery", "Can mark deliveries processed"),
        ]
        indexes: ClassVar = [
            PartialIndex(
                column="stage",
                value=Stage.READY.value,
                fields=["queue", "-priority", "due", "id"],
                name="mainspring_delivery_ready",
            ),
            PartialIndex(
                column="stage",
                value=Stage.WAITING.value,
                fields=["due"],
                name="mainspring_delivery_waiting",
            ),
            PartialIndex(
                column="stage",
                value=Stage.BLOCKED.value,
                fields=["id"],
                name="mainspring_delivery_blocked",
            ),
            PartialIndex(
                column="order_key",
                value="not null",
                fields=["kind", "order_key", "event"],
                name="mainspring_delivery_order",
            ),
            models.Index(fields=["event"], name="mainspring_delivery_event"),
        ]

    def __str__(self) -> str:
        return f"{self.event} for {self.kind}"


class Outcome(models.IntegerChoices):
    """How a piece of work ended."""

    PROCESSED = 1, "processed"
    SKIPPED = 2, "skipped"  # the handler, or its condition, wanted none of it
    EXHAUSTED = 3, "exhausted"  # a dead letter
    CANCELLED = 4, "cancelled"  # by an operator


class Finished(models.Model):
    """A piece of work that is finished."""

    id = models.BigIntegerField(primary_key=True)  # of the delivery
    event = models.BigIntegerField()
    kind = models.IntegerField()
    queue = ExactCharField(max_length=40)
    order_key = ExactCharField(max_length=200, null=True)  # most have none
    priority = models.SmallIntegerField()
    attempts = models.SmallIntegerField()
    outcome = models.SmallIntegerField(choices=Outcome)
    finished_at = models.DateTimeField()

    class Meta:
        db_table = "mainspring_finished"
        verbose_name = "finished delivery"
        verbose_name_plural = "finished deliveries"
        indexes: ClassVar = [
            models.Index(fields=["event"], name="mainspring_finished_event"),
            models.Index(fields=["finished_at"], name="mainspring_finished_at"),
            PartialIndex(
                column="outcome",
                value=Outcome.EXHAUSTED.value,
                fields=["kind", "id"],
                name="mainspring_finished_dead",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.event} for {self.kind}: {Outcome(self.outcome).label}"


class Failure(models.Model):
    """An attempt that failed."""

    delivery = models.BigIntegerField(db_index=True)
    attempt = models.SmallIntegerField()
    code = models.CharField(max_length=100)
    error = models.TextField()
    failed_at = models.DateTimeField(db_default=Now())
    details = models.JSONField(default=dict, encoder=DjangoJSONEncoder)

    class Meta:
        db_table = "mainspring_failure"

    def __str__(self) -> str:
        return f"{self.code} at attempt {self.attempt}"


class ArchivedEvent(models.Model):
    """An event that was removed, with all that became of it."""

    event = models.BigIntegerField()  # its number
    model = models.CharField(max_length=200, blank=True)  # of the project's own, or nothing
    type = models.CharField(max_length=100)
    subject_type = models.CharField(max_length=100, blank=True)
    subject_id = models.CharField(max_length=64, blank=True)
    correlation_id = models.CharField(max_length=64, blank=True)
    created_at = models.DateTimeField()
    archived_at = models.DateTimeField(db_default=Now())
    record = models.JSONField(encoder=DjangoJSONEncoder)  # as in archives that are files

    class Meta:
        db_table = "mainspring_archived_event"
        indexes: ClassVar = [
            models.Index(fields=["type", "created_at"], name="mainspring_archived_type"),
            models.Index(fields=["subject_type", "subject_id"], name="mainspring_archived_subject"),
            models.Index(fields=["event"], name="mainspring_archived_number"),
        ]

    def __str__(self) -> str:
        return f"{self.type} {self.event}"


class ScheduleState(models.Model):
    """What is known of a schedule: which of its ticks were dealt with."""

    name = ExactCharField(max_length=100, primary_key=True)
    spec = models.TextField(default="")  # the text that is in force; empty until a worker came
    next_at = models.DateTimeField(null=True)  # the first tick that nobody has dealt with
    last_at = models.DateTimeField(null=True)  # the last tick that published
    paused = models.BooleanField(default=False)

    objects: ClassVar[models.Manager[ScheduleState]] = models.Manager()

    class Meta:
        db_table = "mainspring_schedule"
        verbose_name = "schedule"

    def __str__(self) -> str:
        return str(self.name)


class LimitState(models.Model):
    """What a limited handler, or a limited type, may still begin."""

    kind = models.BigIntegerField(primary_key=True)  # of the handler; of a type its own number
    tokens = models.FloatField(null=True)  # at that moment; NULL is as many as there can be
    filled_at = models.DateTimeField(null=True)
    held = models.JSONField(default=list)  # deliveries that had a place, each with its fence

    objects: ClassVar[models.Manager[LimitState]] = models.Manager()

    class Meta:
        db_table = "mainspring_limit"

    def __str__(self) -> str:
        return str(self.kind)


class Received(models.Model):
    """A message from outside that was received."""

    source = models.CharField(max_length=100)  # "kafka:orders"
    message_id = models.CharField(max_length=200)
    received_at = models.DateTimeField(db_default=Now())

    class Meta:
        db_table = "mainspring_inbox"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["source", "message_id"], name="mainspring_inbox_once")
        ]
        indexes: ClassVar = [models.Index(fields=["received_at"], name="mainspring_inbox_at")]

    def __str__(self) -> str:
        return f"{self.message_id} of {self.source}"


class Worker(models.Model):
    """A process at work."""

    name = models.CharField(max_length=200)  # host and process
    queues = models.TextField()  # that it works on, with a comma before and behind each
    started_at = models.DateTimeField()
    alive_until = models.DateTimeField()
    idle_until = models.DateTimeField(null=True)  # while it waits to be woken

    class Meta:
        db_table = "mainspring_worker"

    def __str__(self) -> str:
        return self.name
