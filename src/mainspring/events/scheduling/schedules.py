"""The schedules of a project, by their names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from django.conf import settings
from django.utils.timezone import get_default_timezone_name

from mainspring.errors import SetupError
from mainspring.events.scheduling.ticks import last_ticks, ticks_of
from mainspring.operation.event import NewEvent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from mainspring.blueprint.scheduling import CatchUp, Scheduled
    from mainspring.events.scheduling.ticks import Ticks

MOST = 1_000
"""Ticks that publish where many are due at once."""
PUNCTUAL = timedelta(minutes=1)
"""How late a tick may be where none is caught up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """Something that happens by itself."""

    name: str  # and the type of its events
    ticks: Ticks
    catch_up: CatchUp = "last"

    def behind(self, moment: datetime) -> datetime | None:
        """Give the first tick later than a moment."""
        return next(self.ticks.behind(moment), None)

    def due(self, *, first: datetime, now: datetime) -> tuple[list[datetime], int]:
        """Choose the ticks that are to publish of those that are due.

        Args:
            first: the first of these.
            now: the last one is not later.

        Returns:
            Those, and how many are left out before them, counted up to `MOST`.
        """
        due = last_ticks(self.ticks, first=first, until=now, most=MOST + 1)
        if self.catch_up == "all":
            chosen = due[-MOST:]
        elif self.catch_up == "none" and due and now - due[-1] > PUNCTUAL:
            chosen = []
        else:
            chosen = due[-1:]
        return chosen, len(due) - len(chosen)

    def event(self, tick: datetime, *, missed: int = 0, by_hand: bool = False) -> NewEvent:
        """Give the event of a tick."""
        moment = tick.astimezone(UTC).isoformat()
        return NewEvent(
            type=self.name,
            payload={"tick": moment, "missed": missed, "by_hand": by_hand},
            key=self.name,
            idempotency_key=None if by_hand else moment,
        )


class Schedules:
    """All schedules of a project.

    Args:
        found: in their order.
    """

    def __init__(self, found: Iterable[Schedule]) -> None:
        self._by_name = {schedule.name: schedule for schedule in found}

    @classmethod
    def of(cls, scheduled: Iterable[tuple[str, Scheduled]]) -> Schedules:
        """Read what decorators have left, each with where it stands.

        Raises:
            SetupError: one makes no sense, or two have the same name.
        """
        places: dict[str, str] = {}
        found: list[Schedule] = []
        for place, one in scheduled:
            if one.name in places:
                msg = f"{place} and {places[one.name]} both have the schedule {one.name}. Name one."
                raise SetupError(msg)
            places[one.name] = place
            try:
                ticks = ticks_of(one.when, usual=get_default_timezone_name())
            except SetupError as error:
                msg = f"The schedule of {place} cannot be read. {error}"
                raise SetupError(msg) from error
            found.append(Schedule(name=one.name, ticks=ticks, catch_up=one.catch_up))
        if found and not settings.USE_TZ:
            msg = "Schedules need moments that are there once a day: set USE_TZ = True."
            raise SetupError(msg)
        return cls(found)

    def named(self, name: str) -> Schedule | None:
        """Find one by its name."""
        return self._by_name.get(name)

    def names(self) -> list[str]:
        """List all names."""
        return list(self._by_name)

    def __iter__(self) -> Iterator[Schedule]:
        return iter(self._by_name.values())

    def __len__(self) -> int:
        return len(self._by_name)
