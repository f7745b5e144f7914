"""Handlers of events; tests say in `PLAN` what each is to do beside writing a letter."""

import time
from collections.abc import Callable
from typing import Any

from mainspring import Event, constant, every, on
from mainspring.events.errors import SkipEvent
from tests.post.models import Letter

PLAN: dict[str, Callable[[Any], object]] = {}
"""By handler: what it does once it has written."""
CALLS: list[tuple[str, int, int]] = []
"""Handler, event and attempt of each call, in order."""


def _wrote(name: str, event: Event) -> None:
    CALLS.append((name, event.id, event.attempt))
    Letter.objects.create(event=event.id, handler=name, text=str(event.payload.get("text", "")))
    PLAN.get(name, bool)(event)


@on("letter.sent", retries=2)
def deliver(event: Event) -> None:
    _wrote("deliver", event)


@on("letter.sent", when=lambda event: event.payload.get("copy"))
def copy(event: Event) -> None:
    _wrote("copy", event)


@on("letter.sent", "letter.lost")
async def count(event: Event) -> None:
    CALLS.append(("count", event.id, event.attempt))
    PLAN.get("count", bool)(event)


@on("letter.sorted", order_by="key", retries=1)
def sort(event: Event) -> None:
    _wrote("sort", event)


@on("letter.filed", order_by="subject", retries=0, on_exhausted="block")
def file(event: Event) -> None:
    _wrote("file", event)


@on("letter.stamped", batch=3, retries=1)
def stamp(events: list[Event]) -> None:
    CALLS.append(("stamp", len(events), events[0].attempt))
    Letter.objects.bulk_create(Letter(event=event.id, handler="stamp") for event in events)
    PLAN.get("stamp", bool)(events)


@on("letter.slow", timeout=0.2, retries=0)
def slow(event: Event) -> None:
    _wrote("slow", event)


@on("letter.refused")
def refuse(event: Event) -> None:
    _wrote("refuse", event)
    raise SkipEvent


@on("letter.pondered", retries=20, backoff=constant(0.05))
def ponder(event: Event) -> None:
    """Write, and take some time before it is done; fail at first where that is asked for."""
    Letter.objects.create(event=event.id, handler="ponder")
    time.sleep(event.payload.get("seconds", 0))
    if event.attempt <= event.payload.get("fails", 0):
        raise ZeroDivisionError


@on("letter.idle")
def idle(event: Event) -> None:
    CALLS.append(("idle", event.id, event.attempt))


# So seldom that tests of anything else see none of it.
@every(days=36_500, name="letter.collected", catch_up="none", retries=0)
def collect(event: Event) -> None:
    CALLS.append(("collect", event.id, event.attempt))
    PLAN.get("collect", bool)(event)


@on("letter.ticked", retries=20, backoff=constant(0.05))
def tick(event: Event) -> None:
    Letter.objects.create(event=event.id, handler="tick", text=event.payload["tick"])
