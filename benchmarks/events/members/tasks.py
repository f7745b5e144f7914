"""Django's tasks with the backend of django-tasks-db."""

import os
from collections.abc import Iterable, Sequence
from datetime import timedelta

from django.core.management import call_command
from django.utils import timezone
from django_tasks import task

from benchmarks.events.jobs.models import Effect
from benchmarks.events.ledger import opened

note = opened()
TUNED = os.environ.get("BENCH_TUNED") == "1"


@task
def idle(n: int) -> None:
    """Do nothing."""
    note(n)


@task
def writing(n: int) -> None:
    """Write one row."""
    note(n)
    Effect.objects.create(event=n)


TASKS = {"idle": idle, "writing": writing}


def setup() -> None:
    """Make the tables."""
    call_command("migrate", run_syncdb=True, verbosity=0)


def publish(kind: str, numbers: Iterable[int], delays: Sequence[float] | None) -> None:
    """Write jobs."""
    now = timezone.now()
    for number in numbers:
        if delays is None:
            TASKS[kind].enqueue(n=number)
        else:
            due = now + timedelta(seconds=delays[number])
            TASKS[kind].using(run_after=due).enqueue(n=number)


def publish_one(kind: str, number: int) -> None:
    """Write one job."""
    TASKS[kind].enqueue(n=number)


def work() -> None:
    """Work until it is told to stop."""
    more = {"interval": 0.1} if TUNED else {}
    call_command("db_worker", verbosity=0, startup_delay=False, **more)
