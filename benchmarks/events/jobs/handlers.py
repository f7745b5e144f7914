"""The handlers."""

from benchmarks.events.jobs.models import Effect
from benchmarks.events.ledger import opened
from mainspring import Event, on

note = opened()


@on("job.idle")
def idle(event: Event) -> None:
    """Do nothing."""
    note(event.payload["n"])


@on("job.writing")
def write(event: Event) -> None:
    """Write one row."""
    note(event.payload["n"])
    Effect.objects.create(event=event.payload["n"])
