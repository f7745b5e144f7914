"""The handlers."""

from benchmarks.events.jobs.models import Effect
from mainspring import Event, on


@on("job.idle")
def idle(event: Event) -> None:
    """Do nothing."""


@on("job.writing")
def write(event: Event) -> None:
    """Write one row."""
    Effect.objects.create(event=event.id)
