"""What handlers write, and the queue of the naive contender."""

from django.db import models


class Effect(models.Model):
    """A handler's only row for an event."""

    event = models.BigIntegerField(unique=True)

    def __str__(self) -> str:
        return str(self.event)


class Job(models.Model):
    """The naive queue: a row is waiting, leased or done."""

    kind = models.CharField(max_length=100)
    payload = models.JSONField(default=dict)
    due = models.DateTimeField()
    leased_until = models.DateTimeField(null=True)
    attempts = models.IntegerField(default=0)
    done = models.BooleanField(default=False)

    class Meta:
        indexes = [
            models.Index(fields=["due", "id"], condition=models.Q(done=False), name="job_due")
        ]

    def __str__(self) -> str:
        return self.kind
