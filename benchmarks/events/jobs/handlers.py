"""The handlers."""

from mainspring import Event, on

from benchmarks.events.jobs.models import Effect


@on("job.idle")
def idle(event: Event) -> None:
    """Do nothing."""


@on("job.writing")
def write(event: Event) -> None:
    """Write one row."""
    Effect.objects.create(event=event.id)
