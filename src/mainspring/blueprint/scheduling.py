"""When something is to happen by itself: plain values, which a decorator leaves on a function."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import timedelta

SCHEDULED = "event_schedules"
"""The attribute of a function that holds its schedules, each as a `Scheduled`."""

CatchUp = Literal["none", "last", "all"]
"""Which ticks publish where several are due at once."""


@dataclass(frozen=True, slots=True)
class Cron:
    """Moments by the calendar and the clock of a time zone."""

    expression: str  # "0 3 * * *"
    zone: str | None = None  # "Europe/Berlin"; None is that of the project


@dataclass(frozen=True, slots=True)
class Interval:
    """Moments of equal distance."""

    length: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheduled:
    """What a decorator leaves on a function."""

    name: str  # and the type of its events: "flights.handlers.report"
    when: Cron | Interval
    catch_up: CatchUp = "last"
