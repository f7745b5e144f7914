"""What an operator sees of schedules, and does with them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING, Literal
from zoneinfo import ZoneInfo

from mainspring.errors import BadInput
from mainspring.events.clock import Now
from mainspring.events.models import ScheduleState
from mainspring.events.publishing import publish_many
from mainspring.events.scheduling.schedules import PUNCTUAL
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from datetime import datetime

    from django.db.models import QuerySet

    from mainspring.events.scheduling.schedules import Schedule, Schedules
    from mainspring.operation.event import Published

State = Literal["on", "paused", "late", "new", "gone"]
"""Late is a tick that no worker came to for a minute; new is one that no worker has seen, and gone
one that the code does not have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A schedule as people are shown it, with moments in its own time zone."""

    name: str
    text: str
    state: State
    next_at: datetime | None
    last_at: datetime | None


class ScheduleStates:
    """The rows of schedules.

    Args:
        schedules: all that the code has.
        alias: of the database.
    """

    def __init__(self, schedules: Schedules, *, alias: str) -> None:
        self._schedules = schedules
        self._alias = alias

    def listed(self) -> list[Listed]:
        """List all schedules, of the code and of the table, by name."""
        rows = {row.name: (row, now) for row, now in self._read()}
        names = sorted({*rows, *self._schedules.names()})
        return [self._listed(name, *rows.get(name, (None, None))) for name in names]

    def pause(self, name: str) -> bool:
        """Let a schedule not tick; tell whether it did until now.

        Raises:
            BadInput: there is none of this name.
        """
        self._ensure(name)
        return bool(self._rows(name).filter(paused=False).update(paused=True))

    def resume(self, name: str) -> bool:
        """Let a schedule tick again, from now on; tell whether it was paused.

        Raises:
            BadInput: the code has none of this name.
        """
        schedule = self._schedule(name)
        # What was due in between is not caught up.
        changes = {
            "paused": False,
            "spec": schedule.ticks.text,
            "next_at": schedule.behind(self._now(name)),
        }
        return bool(self._rows(name).filter(paused=True).update(**changes))

    def fire(self, name: str) -> Published:
        """Publish an event of a schedule now, as if it had a tick; its ticks stay as they are.

        Raises:
            BadInput: the code has none of this name.
        """
        schedule = self._schedule(name)
        (published,) = publish_many([schedule.event(self._now(name), by_hand=True)])
        return published

    def forget(self, name: str) -> None:
        """Remove what is known of a schedule that the code no longer has.

        Raises:
            BadInput: the code has it, or nobody knows of it.
        """
        if self._schedules.named(name) is not None:
            msg = f"The code has the schedule {name!r}. Pause it, or remove it there first."
            raise BadInput(msg)
        if not self._rows(name).delete()[0]:
            raise self._unknown(name)

    def _listed(self, name: str, row: ScheduleState | None, now: datetime | None) -> Listed:
        schedule = self._schedules.named(name)
        state = _state(schedule, row, now)
        is_due = state in {"on", "late"}
        return Listed(
            name=name,
            text=_text(schedule, row),
            state=state,
            next_at=_shown(schedule, row.next_at) if row is not None and is_due else None,
            last_at=None if row is None else _shown(schedule, row.last_at),
        )

    def _schedule(self, name: str) -> Schedule:
        found = self._schedules.named(name)
        if found is None:
            raise self._unknown(name)
        self._ensure(name)
        return found

    def _ensure(self, name: str) -> None:
        """See that there is a row; workers make those that they need as well."""
        if self._schedules.named(name) is not None:
            new = ScheduleState(name=name)
            ScheduleState.objects.using(self._alias).bulk_create([new], ignore_conflicts=True)
        elif not self._rows(name).exists():
            raise self._unknown(name)

    def _unknown(self, name: str) -> BadInput:
        hint = did_you_mean(name, self._schedules.names())
        return BadInput(f"There is no schedule {name!r}. {hint}".strip())

    def _now(self, name: str) -> datetime:
        """Ask the clock of the database, by a row that is there."""
        now: datetime = self._rows(name).annotate(now=Now()).values_list("now", flat=True).get()
        return now.astimezone(UTC)

    def _read(self) -> list[tuple[ScheduleState, datetime]]:
        rows = ScheduleState.objects.using(self._alias).annotate(now=Now())
        return [(row, row.now) for row in rows]

    def _rows(self, name: str) -> QuerySet[ScheduleState]:
        return ScheduleState.objects.using(self._alias).filter(name=name)


def _state(schedule: Schedule | None, row: ScheduleState | None, now: datetime | None) -> State:
    if schedule is None:
        return "gone"
    if row is not None and row.paused:
        return "paused"
    if row is None or not row.spec:
        return "new"
    if row.next_at is not None and now is not None and row.next_at + PUNCTUAL < now:
        return "late"
    return "on"


def _text(schedule: Schedule | None, row: ScheduleState | None) -> str:
    if schedule is not None:
        return schedule.ticks.text
    return "" if row is None else row.spec


def _shown(schedule: Schedule | None, moment: datetime | None) -> datetime | None:
    """Give a moment in the time zone of a schedule."""
    zone = ZoneInfo("UTC") if schedule is None else schedule.ticks.zone
    return None if moment is None else moment.astimezone(zone)
