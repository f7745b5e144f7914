"""The yardstick: a queue as one writes it in an afternoon, with Django's ORM."""

import time
from collections.abc import Iterable, Sequence
from datetime import timedelta

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from benchmarks.events.jobs.handlers import note
from benchmarks.events.jobs.models import Effect, Job

BATCH = 100
PAUSE = 0.1  # seconds, where nothing is there


def publish(kind: str, numbers: Iterable[int], delays: Sequence[float] | None) -> None:
    """Write jobs."""
    now = timezone.now()
    Job.objects.bulk_create(
        Job(
            kind=kind,
            payload={"n": number},
            due=now + timedelta(seconds=delays[number] if delays else 0),
        )
        for number in numbers
    )


def _claimed() -> list[Job]:
    now = timezone.now()
    free = Q(leased_until=None) | Q(leased_until__lt=now)
    with transaction.atomic():
        jobs = list(
            Job.objects.select_for_update(skip_locked=True)
            .filter(free, done=False, due__lte=now)
            .order_by("due", "id")[:BATCH]
        )
        Job.objects.filter(pk__in=[job.pk for job in jobs]).update(
            leased_until=now + timedelta(seconds=30), attempts=F("attempts") + 1
        )
    return jobs


def _handle(job: Job) -> None:
    number = job.payload["n"]
    note(number)
    if job.kind == "writing":
        with transaction.atomic():
            Effect.objects.create(event=number)


def work() -> None:
    """Work for ever."""
    while True:
        jobs = _claimed()
        for job in jobs:
            _handle(job)
        Job.objects.filter(pk__in=[job.pk for job in jobs]).update(done=True)
        if not jobs:
            time.sleep(PAUSE)
