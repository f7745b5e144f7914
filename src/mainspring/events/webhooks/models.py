"""The tables of webhooks: endpoints, their secrets, and the log of what was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from django.core.exceptions import ValidationError
from django.db import models, router

from mainspring.errors import BadInput
from mainspring.events.clock import Now
from mainspring.events.webhooks.own_headers import check_headers
from mainspring.events.webhooks.settings import the_settings
from mainspring.events.webhooks.targets import LONGEST, target_of
from mainspring.events.webhooks.wanting import check_filter, check_types

if TYPE_CHECKING:
    from collections.abc import Callable


class Endpoint(models.Model):
    """Where messages are sent to."""

    url = models.CharField(max_length=LONGEST)
    description = models.CharField(max_length=200, blank=True)
    owner = models.CharField(max_length=200, blank=True, db_index=True)  # as the project names it
    types = models.JSONField(default=list)  # of events: ["flight.delayed", "booking.*"]
    filter = models.JSONField(default=dict, blank=True)  # {"airline": ["BA", "LH"]}
    headers = models.JSONField(default=dict, blank=True)  # of the owner's own
    enabled = models.BooleanField(default=True)
    created_at = models.DateTimeField(db_default=Now(), editable=False)
    created_by = models.CharField(max_length=150, blank=True, editable=False)
    disabled_at = models.DateTimeField(null=True, editable=False)
    disabled_reason = models.CharField(max_length=200, blank=True, editable=False)
    failures = models.PositiveIntegerField(default=0, editable=False)  # since the last success
    failing_since = models.DateTimeField(null=True, editable=False)
    succeeded_at = models.DateTimeField(null=True, editable=False)  # to the minute
    silences = models.PositiveIntegerField(default=0, editable=False)  # failures without an answer
    rests_until = models.DateTimeField(null=True, editable=False)  # it is not called before that

    objects: ClassVar[models.Manager[Endpoint]] = models.Manager()

    class Meta:
        db_table = "mainspring_webhook_endpoint"
        permissions: ClassVar = [
            ("rotate_endpoint", "Can change the secrets of endpoints"),
            ("send_endpoint", "Can send messages to endpoints"),
        ]

    def __str__(self) -> str:
        return f"endpoint {self.pk}"

    def clean(self) -> None:
        """Check what a person has given.

        Raises:
            ValidationError: by field, what cannot be used.
        """
        settings = the_settings()
        checks: dict[str, Callable[[], object]] = {
            "url": lambda: target_of(self.url, settings),
            "types": lambda: check_types(self.types, offered=settings.types),
            "filter": lambda: check_filter(self.filter),
            "headers": lambda: check_headers(self.headers),
        }
        wrong: dict[str, str] = {}
        for name, check in checks.items():
            try:
                check()
            except BadInput as error:
                wrong[name] = f"{error} {error.hint}".strip()
        if wrong:
            raise ValidationError(wrong)


class Secret(models.Model):
    """What messages to an endpoint are signed with. An old one signs on for a while."""

    endpoint = models.ForeignKey(Endpoint, on_delete=models.CASCADE)
    secret = models.CharField(max_length=100)
    created_at = models.DateTimeField(db_default=Now())
    expires_at = models.DateTimeField(null=True)  # of an old one

    objects: ClassVar[models.Manager[Secret]] = models.Manager()

    class Meta:
        db_table = "mainspring_webhook_secret"
        default_permissions = ()

    def __str__(self) -> str:
        return f"secret {self.pk} of endpoint {self.endpoint_id}"  # type: ignore[attr-defined]


class Outcome(models.IntegerChoices):
    """What became of an attempt."""

    DELIVERED = 1, "delivered"
    REFUSED = 2, "refused"  # it answered, but with no success
    FAILED = 3, "failed"  # no answer, or it may not be called
    HELD = 4, "held back"  # it was not called, as it did not answer just before


class Attempt(models.Model):
    """An attempt to send a message."""

    endpoint = models.ForeignKey(Endpoint, on_delete=models.CASCADE)
    message = models.CharField(max_length=40)  # its id, the same at each attempt
    event = models.BigIntegerField(null=True)  # that it tells of; none of a test
    type = models.CharField(max_length=100)
    attempt = models.SmallIntegerField()  # 1 the first time
    at = models.DateTimeField(db_default=Now())  # that it ended
    seconds = models.FloatField()
    outcome = models.SmallIntegerField(choices=Outcome)
    status = models.SmallIntegerField(null=True)  # of HTTP
    error = models.CharField(max_length=300, blank=True)
    excerpt = models.TextField(blank=True)  # the beginning of the answer

    objects: ClassVar[models.Manager[Attempt]] = models.Manager()

    class Meta:
        db_table = "mainspring_webhook_attempt"
        indexes: ClassVar = [
            models.Index(fields=["message"], name="mainspring_webhook_message"),
            models.Index(fields=["at"], name="mainspring_webhook_at"),
        ]

    def __str__(self) -> str:
        return f"attempt {self.attempt} of {self.message}"


def alias_of_webhooks() -> str:
    """Name the database of endpoints."""
    return str(router.db_for_write(Endpoint))
