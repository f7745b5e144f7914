"""The yardstick: a queue as one writes it in an afternoon, with Django's ORM."""

from datetime import timedelta

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from benchmarks.events.jobs.models import Effect, Job

BATCH = 100


def publish(count: int, kind: str) -> None:
    """Write jobs."""
    now = timezone.now()
    Job.objects.bulk_create(Job(kind=kind, payload={"n": n}, due=now) for n in range(count))


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


def drain() -> int:
    """Work until nothing is left; give how many jobs were done."""
    done = 0
    while jobs := _claimed():
        for job in jobs:
            if job.kind == "job.writing":
                with transaction.atomic():
                    Effect.objects.create(event=job.pk)
        Job.objects.filter(pk__in=[job.pk for job in jobs]).update(done=True)
        done += len(jobs)
    return done
