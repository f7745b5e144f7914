"""Handlers of events; tests say in `PLAN` what each is to do beside writing a letter."""

import asyncio
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mainspring import Event, constant, every, on
from mainspring.events.errors import SkipEvent
from mainspring.events.publishing import publish
from tests.post.models import Letter, Parcel, Scan, Trip
from tests.post.payloads import Piled, Weighed

PLAN: dict[str, Callable[[Any], object]] = {}
"""By handler: what it does once it has written."""
CALLS: list[tuple[str, int, int]] = []
"""Handler, event and attempt of each call, in order."""


def _wrote(name: str, event: Event) -> None:
    CALLS.append((name, event.id, event.attempt))
    Letter.objects.create(event=event.id, handler=name, text=str(event.payload.get("text", "")))
    PLAN.get(name, bool)(event)


def _begun(event: Event) -> None:
    """Tell other processes that a handler is at work, by a file in the folder they name."""
    if folder := event.payload.get("begun"):
        Path(folder, str(event.id)).touch()


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
    """Write, and take some time before and behind it; fail at first where that is asked for."""
    _begun(event)
    time.sleep(event.payload.get("before", 0))
    Letter.objects.create(event=event.id, handler="ponder")
    time.sleep(event.payload.get("seconds", 0))
    if event.attempt <= event.payload.get("fails", 0):
        raise ZeroDivisionError


@on("letter.answered", retries=20, backoff=constant(0.05))
def answer(event: Event) -> None:
    """Write, and publish what is pondered; fail at first where that is asked for."""
    Letter.objects.create(event=event.id, handler="answer")
    publish("letter.pondered")
    if event.attempt <= event.payload.get("fails", 0):
        raise ZeroDivisionError


@on("letter.deadly", retries=1)
def explode(event: Event) -> None:
    os._exit(23)


@on("letter.chained", order_by="key", retries=5, backoff=constant(0.05))
def chain(event: Event) -> None:
    """Write one after the other of a key; fail the first time where that is asked for."""
    Letter.objects.create(event=event.id, handler="chain", text=event.key)
    if event.attempt <= event.payload.get("fails", 0):
        raise ZeroDivisionError


@on("letter.dropped", retries=1, backoff=constant(0.05))
def drop(event: Event) -> None:
    """Write, and fail whenever it is tried."""
    Letter.objects.create(event=event.id, handler="drop")
    raise ZeroDivisionError


@on("letter.idle")
def idle(event: Event) -> None:
    CALLS.append(("idle", event.id, event.attempt))


@on("letter.weighed", retries=2)
def appraise(event: Event[Weighed]) -> None:
    CALLS.append(("appraise", event.id, event.attempt))
    PLAN.get("appraise", bool)(event)


@on("letter.piled", batch=5, retries=1, when=lambda event: event.payload.grams > 0)
def pile(events: list[Event[Piled]]) -> None:
    CALLS.append(("pile", sum(event.payload.grams for event in events), events[0].attempt))


@on("letter.forwarded")
async def forward(event: Event) -> None:
    CALLS.append(("forward", event.id, event.attempt))
    PLAN.get("forward", bool)(event)


# So seldom that tests of anything else see none of it.
@every(days=36_500, name="letter.collected", catch_up="none", retries=0)
def collect(event: Event) -> None:
    CALLS.append(("collect", event.id, event.attempt))
    PLAN.get("collect", bool)(event)


@on("letter.ticked", retries=20, backoff=constant(0.05))
def tick(event: Event) -> None:
    Letter.objects.create(event=event.id, handler="tick", text=event.payload["tick"])


@on("card.*", retries=1)
def glance(event: Event) -> None:
    _wrote("glance", event)


@on("crate.*", model=Parcel)
def haul(event: Event) -> None:
    _wrote("haul", event)


@on("parcel.sent", model="post.Parcel", retries=1)
def weigh(event: Event) -> None:
    _wrote("weigh", event)


@on("parcel.sent", model=Parcel, batch=10)
def load(events: list[Event]) -> None:
    CALLS.append(("load", len(events), events[0].attempt))
    PLAN.get("load", bool)(events)


@on(Trip.Types.BEGUN, model=Trip, order_by="subject", retries=1)
def drive(event: Event) -> None:
    _wrote("drive", event)


@on("ended", model="post.Trip", order_by="key", retries=1, queue="default")
def park(event: Event) -> None:
    _wrote("park", event)


@on(Scan.Codes.IN, model=Scan, order_by="subject", retries=0)
def shelve(event: Event) -> None:
    _wrote("shelve", event)


SEEN: dict[str, object] = {}
"""What tests of async handlers share with them: events of asyncio, and what was seen."""


@on("letter.awaited", retries=1, timeout=5)
async def await_(event: Event) -> None:
    """Write twice, and in between do what the test has planned."""
    await Letter.objects.acreate(event=event.id, handler="await", text="first")
    planned = PLAN.get("await")
    if planned is not None:
        await planned(event)  # type: ignore[misc]
    await Letter.objects.acreate(event=event.id, handler="await", text="second")


@on("letter.gathered", retries=0, batch=3)
async def gather(events: list[Event]) -> None:
    CALLS.append(("gather", len(events), events[0].attempt))
    await Letter.objects.abulk_create(Letter(event=one.id, handler="gather") for one in events)
    planned = PLAN.get("gather")
    if planned is not None:
        await planned(events)  # type: ignore[misc]


@on("letter.dreamt", retries=20, backoff=constant(0.05))
async def dream(event: Event) -> None:
    """Write, and take some time; fail at first where that is asked for."""
    _begun(event)
    await Letter.objects.acreate(event=event.id, handler="dream")
    await asyncio.sleep(event.payload.get("seconds", 0))
    if event.attempt <= event.payload.get("fails", 0):
        raise ZeroDivisionError


@on("letter.called")
async def call(event: Event) -> None:
    """Use no database."""
    CALLS.append(("call", event.id, event.attempt))
    planned = PLAN.get("call")
    if planned is not None:
        await planned(event)  # type: ignore[misc]


@on("letter.hasty", timeout=1.0, retries=0)
async def hasten(event: Event) -> None:
    await Letter.objects.acreate(event=event.id, handler="hasten")
    await asyncio.sleep(event.payload.get("seconds", 60))


@on("letter.metered", rate="10/s burst 5", retries=20, backoff=constant(0.05))
def meter(event: Event) -> None:
    Letter.objects.create(event=event.id, handler="meter", text=repr(time.time()))
    PLAN.get("meter", bool)(event)
    if event.attempt <= event.payload.get("fails", 0):
        raise ZeroDivisionError


@on("letter.few", concurrency=2, retries=20, backoff=constant(0.05))
def few(event: Event) -> None:
    begun = time.time()
    time.sleep(event.payload.get("seconds", 0.05))
    Letter.objects.create(event=event.id, handler="few", text=f"{begun!r} {time.time()!r}")


@on("letter.tried", retries=0)
def attempt(event: Event) -> None:
    PLAN["attempt"](event)
