"""Mainspring, as installed."""

import time
from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Any

from django.core.management import call_command
from django.db import transaction
from django.utils import timezone

from benchmarks.events.jobs.models import Job
from mainspring import NewEvent
from mainspring.events.models import StoredEvent
from mainspring.events.publishing import publish as publish_event
from mainspring.events.publishing import publish_many

MANY = 1_000


def setup() -> None:
    """Make the tables."""
    call_command("migrate", run_syncdb=True, verbosity=0)


def publish(kind: str, numbers: Iterable[int], delays: Sequence[float] | None) -> None:
    """Write jobs."""
    now = timezone.now()
    publish_many(
        NewEvent(
            type=f"job.{kind}",
            payload={"n": number},
            not_before=now + timedelta(seconds=delays[number]) if delays else None,
        )
        for number in numbers
    )


def publish_one(kind: str, number: int) -> None:
    """Write one job."""
    publish_event(f"job.{kind}", {"n": number})


def work() -> None:
    """Work until it is told to stop."""
    call_command("process_events", verbosity=0)


def publishing(rounds: str) -> dict[str, list[float]]:
    """Time how long 1,000 take in one call, in seconds; in turns."""
    payloads = [{"n": number, "flight": "UA1545", "minutes": 30} for number in range(MANY)]
    now = timezone.now()
    ways = {
        "mainspring": lambda: publish_many(
            [NewEvent(type="job.idle", payload=payload) for payload in payloads]
        ),
        "bulk_create": lambda: Job.objects.bulk_create(
            [Job(kind="job.idle", payload=payload, due=now) for payload in payloads]
        ),
        "bulk_create of events": lambda: StoredEvent.objects.bulk_create(
            [StoredEvent(type="job.idle", payload=payload) for payload in payloads]
        ),
    }
    return _in_turns(ways, int(rounds))


def publishing_singly(rounds: str, each: str = "100") -> dict[str, list[float]]:
    """Time transactions of one row with one event, and with one row more, in seconds each."""
    times = int(each)

    def with_event() -> None:
        for number in range(times):
            with transaction.atomic():
                Job.objects.create(kind="own", payload={"n": number}, due=timezone.now())
                publish_event("job.idle", {"n": number})

    def with_row() -> None:
        for number in range(times):
            with transaction.atomic():
                Job.objects.create(kind="own", payload={"n": number}, due=timezone.now())
                Job.objects.create(kind="more", payload={"n": number}, due=timezone.now())

    found = _in_turns({"mainspring": with_event, "one more row": with_row}, int(rounds))
    return {name: [taken / times for taken in several] for name, several in found.items()}


def _in_turns(ways: dict[str, Any], rounds: int) -> dict[str, list[float]]:
    for way in ways.values():
        way()
    found: dict[str, list[float]] = {name: [] for name in ways}
    for number in range(rounds):
        order = list(ways)
        for name in order[number % len(order) :] + order[: number % len(order)]:
            begin = time.perf_counter()
            ways[name]()
            found[name].append(time.perf_counter() - begin)
    Job.objects.filter(kind="job.idle", leased_until=None).delete()
    return found


def claims(kind: str, batches: str) -> list[float]:
    """Time claims of a hundred that are acknowledged, in seconds."""
    from benchmarks.events.claiming import Claiming

    return Claiming().times(kind, int(batches))


def number_of_handler() -> int:
    """Give the number by which deliveries name the handler that does nothing."""
    from django.apps import apps

    from mainspring.events.kinds import kind_of

    handlers = apps.get_app_config("mainspring_events").handlers
    return kind_of(next(iter(handlers.of("job.idle"))))
