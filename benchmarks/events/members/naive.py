"""The naive contender."""

from collections.abc import Iterable, Sequence

from django.core.management import call_command

from benchmarks.events import naive


def setup() -> None:
    """Make the tables."""
    call_command("migrate", run_syncdb=True, verbosity=0)


def publish(kind: str, numbers: Iterable[int], delays: Sequence[float] | None) -> None:
    """Write jobs."""
    naive.publish(kind, numbers, delays)


def publish_one(kind: str, number: int) -> None:
    """Write one job."""
    naive.publish(kind, [number], None)


def work() -> None:
    """Work until it is told to stop."""
    naive.work()
