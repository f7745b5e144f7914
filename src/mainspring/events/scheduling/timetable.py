"""Publishes the ticks of schedules, each once over any number of workers.

`docs/explanation/events.md` has the protocol.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from django.db import transaction

from mainspring import telemetry
from mainspring.events.clock import Now
from mainspring.events.models import ScheduleState
from mainspring.events.publishing import publish_many
from mainspring.events.queues.databases import queue_of
from mainspring.events.telling import tell

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from django.db.models import QuerySet

    from mainspring.events.scheduling.schedules import Schedule, Schedules

_LOOK = 10.0
"""Seconds between looks where no tick is due: somebody may have resumed a schedule."""
_TAKES_OVER = timedelta(minutes=1)
"""How late a tick is before it is taken for one that nobody fires."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """A row as it was read."""

    spec: str
    next_at: datetime | None
    paused: bool
    now: datetime  # by the clock of the database


class Timetable:
    """Deals with the ticks of schedules, for one worker.

    Args:
        schedules: all that the code has.
        alias: of the database.
        takes_over: how late a tick is before a row with another text is taken over.
    """

    def __init__(
        self, schedules: Schedules, *, alias: str, takes_over: timedelta = _TAKES_OVER
    ) -> None:
        self._schedules = schedules
        self._alias = alias
        self._takes_over = takes_over
        self._look_at = 0.0  # by the clock of `time.monotonic`
        self._adopted: set[str] = set()  # schedules whose rows have had our text
        self._foreign: dict[str, datetime | None] = {}  # our next tick where they have another one

    def seconds_left(self) -> float:
        """Tell in how many seconds there is to be another look."""
        return max(0.0, self._look_at - time.monotonic())

    def fire(self) -> int:
        """Publish the ticks that are due; tell how many. Costs nothing where none can be.

        Raises:
            DatabaseError: nothing of the tick at hand was done.
        """
        if not self._schedules or self._look_at > time.monotonic():
            return 0
        seen = self._read()
        read = time.monotonic()
        wait, fired = _LOOK, 0
        for schedule in self._schedules:
            row = seen.get(schedule.name)
            if row is None:  # somebody has just removed it
                wait = 0.0
                continue
            next_at, count = self._deal_with(schedule, row)
            fired += count
            if next_at is not None:
                wait = min(wait, (next_at - row.now).total_seconds())
        self._look_at = read + wait
        return fired

    def _deal_with(self, schedule: Schedule, row: _Seen) -> tuple[datetime | None, int]:
        """Give when to look again, if that is known, and how many ticks were published."""
        if row.spec != schedule.ticks.text:
            return self._adopt(schedule, row), 0
        self._adopted.add(schedule.name)
        self._foreign.pop(schedule.name, None)
        if row.paused or row.next_at is None:
            return None, 0
        if row.next_at > row.now:
            return row.next_at, 0
        return self._fire(schedule, row, first=row.next_at)

    def _fire(
        self, schedule: Schedule, row: _Seen, *, first: datetime
    ) -> tuple[datetime | None, int]:
        """Publish what is due and move on to the next tick, if nobody else has done so."""
        ticks, missed = schedule.due(first=first, now=row.now)
        next_at = schedule.behind(row.now)
        new = {"next_at": next_at, **({"last_at": ticks[-1]} if ticks else {})}
        # What is left out stands before all that is not.
        events = [
            schedule.event(tick, missed=0 if place else missed) for place, tick in enumerate(ticks)
        ]
        with transaction.atomic(using=self._alias, durable=True):
            as_read = self._rows().filter(name=schedule.name, spec=row.spec, next_at=first)
            if not as_read.filter(paused=False, next_at__lte=Now()).update(**new):
                return row.now, 0  # to be read anew at once
            queue_of(self._alias).durable()
            published = publish_many(events)
        for tick, one in zip(ticks, published, strict=True):
            tell(telemetry.SCHEDULE_FIRED, schedule.name, tick=tick, event_id=one.id)
        if missed:
            tell(telemetry.SCHEDULE_MISSED, schedule.name, count=missed, until=row.now)
        return next_at, sum(one.is_new for one in published)

    def _adopt(self, schedule: Schedule, row: _Seen) -> datetime | None:
        """Put our text into a row that has another one, if that is ours to do."""
        name = schedule.name
        next_at = schedule.behind(row.now)
        if name in self._adopted and row.spec:
            # It was ours, so that another version of the code has begun since.
            next_at = self._foreign.setdefault(name, next_at)
            if next_at is None or next_at + self._takes_over > row.now:
                return next_at and next_at + self._takes_over
        as_read = self._rows().filter(name=name, spec=row.spec, next_at=row.next_at)
        as_read.update(spec=schedule.ticks.text, next_at=next_at)
        self._adopted.add(name)
        return row.now  # to be read anew at once

    def _read(self) -> dict[str, _Seen]:
        """Read the rows of our schedules; those that there are not are made."""
        names = self._schedules.names()
        found = self._seen(names)
        missing = [name for name in names if name not in found]
        if missing:
            new = [ScheduleState(name=name) for name in missing]
            self._rows().bulk_create(new, ignore_conflicts=True)
            found = self._seen(names)
        return found

    def _seen(self, names: Sequence[str]) -> dict[str, _Seen]:
        rows = self._rows().filter(name__in=names).annotate(now=Now())
        values = rows.values_list("name", "spec", "next_at", "paused", "now")
        return {name: _Seen(*row) for name, *row in values}

    def _rows(self) -> QuerySet[ScheduleState]:
        return ScheduleState.objects.using(self._alias)
