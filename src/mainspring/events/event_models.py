"""What an event holds, for the table of ours and for models of a project's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from django.apps import apps
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models, router, transaction

from mainspring.events.clock import Now
from mainspring.events.event_rows import EventManager
from mainspring.events.exact_texts import ExactCharField

if TYPE_CHECKING:
    from typing import Self


class EventModel(models.Model):
    """The least that an event holds: a project's own events inherit from it.

    A project adds what it likes, such as a foreign key to what the event is about, and may declare
    `type` anew with choices of its own. Each row that `save`, `create` or `bulk_create` writes is
    an event: it is published in the transaction in which it is written.
    """

    event_subject: ClassVar[str] = ""
    """The foreign key to what it is about; needless where the model has one foreign key."""
    event_related: ClassVar[tuple[str, ...]] = ()
    """Foreign keys whose rows workers read with it."""
    event_number: ClassVar[int | None] = None
    """From 1 to 4,095, where the one that is made of the model's label is taken or changes."""

    type = models.CharField(max_length=100)
    payload = models.JSONField(default=dict, blank=True, encoder=DjangoJSONEncoder)
    created_at = models.DateTimeField(db_default=Now(), editable=False)

    objects: ClassVar[EventManager[Self]] = EventManager()

    class Meta:
        abstract = True

    def save_base(self, *args: Any, **kwargs: Any) -> None:
        """Write the row and, where it is new, its deliveries in one transaction.

        Raises:
            SetupError: its deliveries are in another database.
        """
        delivering = apps.get_app_config("mainspring_events").delivering  # type: ignore[attr-defined]
        if not self._state.adding or not delivering.wants([self]):
            super().save_base(*args, **kwargs)
            return
        alias = kwargs.get("using") or router.db_for_write(type(self), instance=self)
        delivering.begin([self], using=alias)
        # A receiver of `post_save` knows whether it is new, and writes its deliveries.
        with transaction.atomic(using=alias, savepoint=False):
            delivering.lock([self], using=alias)
            super().save_base(*args, **kwargs)


class RoutedEvent(models.Model):
    """What an event may hold beside that: whose it is, what it came of, and its keys."""

    version = models.PositiveSmallIntegerField(default=1)  # of the payload
    subject_type = ExactCharField(max_length=100, blank=True, default="")  # "flights.Flight"
    subject_id = ExactCharField(max_length=64, blank=True, default="")
    key = ExactCharField(max_length=200, blank=True, default="")  # what is in order within it
    idempotency_key = ExactCharField(max_length=200, null=True, blank=True)  # NULL is none
    not_before = models.DateTimeField(null=True, blank=True)  # when it is due
    priority = models.SmallIntegerField(default=0)  # higher ones come first
    correlation_id = ExactCharField(max_length=64, blank=True, default="")
    causation_id = ExactCharField(max_length=64, blank=True, default="")

    class Meta:
        abstract = True
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["type", "idempotency_key"], name="%(app_label)s_%(class)s_idempotent"
            )
        ]
