"""The moments at which a schedule is due, as pure functions of its text."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import takewhile
from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo, available_timezones

from mainspring.blueprint.scheduling import Cron
from mainspring.errors import SetupError
from mainspring.text import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mainspring.blueprint.scheduling import Interval

_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
_WINDOW = timedelta(minutes=1)


class Ticks(Protocol):
    """What a schedule says of its times."""

    @property
    def text(self) -> str:
        """The same for the same ticks."""

    @property
    def zone(self) -> ZoneInfo:
        """Where people read it."""

    def behind(self, moment: datetime) -> Iterator[datetime]:
        """Give the ticks later than a moment, in order and in UTC."""


@dataclass(frozen=True, slots=True)
class IntervalTicks:
    """Ticks of equal distance, counted from the beginning of 1970: each process has the same."""

    length: timedelta
    zone: ZoneInfo

    @property
    def text(self) -> str:
        """The length, as "every 0:05:00"."""
        return f"every {self.length}"

    def behind(self, moment: datetime) -> Iterator[datetime]:
        """Give the ticks later than a moment, in order and in UTC."""
        count = (moment - _BEGINNING) // self.length
        while True:
            count += 1
            yield _BEGINNING + count * self.length


@dataclass(frozen=True, slots=True)
class CronTicks:
    """Ticks of a calendar, as Debian's cron has them."""

    expression: str
    zone: ZoneInfo

    @property
    def text(self) -> str:
        """The expression and its zone."""
        return f"{self.expression} {self.zone.key}"

    def behind(self, moment: datetime) -> Iterator[datetime]:
        """Give the ticks later than a moment, in order and in UTC; none in 50 years is the end."""
        from cronsim import CronSim

        last = moment
        for found in CronSim(self.expression, moment.astimezone(self.zone)):
            # In UTC, as moments of one zone are compared by what its clocks show. Where that is
            # there twice or not at all, one may come again, or be earlier than where it began.
            tick = found.astimezone(UTC)
            if tick > last:
                yield tick
                last = tick


def ticks_of(when: Cron | Interval, *, usual: str) -> Ticks:
    """Read what was said of a schedule.

    Args:
        when: that.
        usual: name of the time zone where none is given.

    Raises:
        SetupError: it is no text of cron or no zone, or never ticks, or what reads it is missing.
    """
    if not isinstance(when, Cron):
        return IntervalTicks(when.length, zone_of(usual))
    try:
        from cronsim import CronSimError
    except ImportError as error:
        msg = 'Times of cron need the package "cronsim": install mainspring[schedules].'
        raise SetupError(msg) from error
    ticks = CronTicks(" ".join(when.expression.split()), zone_of(when.zone or usual))
    try:
        first = next(ticks.behind(datetime(2000, 1, 1, tzinfo=UTC)), None)
    # Those of other kinds come of parts that fit by themselves and not together, as "1#2/3".
    except (CronSimError, ValueError, TypeError, AssertionError) as error:
        msg = f'"{when.expression}" is no time of cron ({error}). One is "0 3 * * *".'
        raise SetupError(msg) from error
    if first is None:
        msg = f'"{when.expression}" never comes.'
        raise SetupError(msg)
    return ticks


def zone_of(name: str) -> ZoneInfo:
    """Find a time zone.

    Raises:
        SetupError: there is none of this name.
    """
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:  # such as of a folder of zones
        hint = did_you_mean(name, available_timezones())
        msg = f"There is no time zone {name!r}. {hint}".strip()
        raise SetupError(msg) from error


def last_ticks(ticks: Ticks, *, first: datetime, until: datetime, most: int) -> list[datetime]:
    """List the ticks from one of them up to a moment; the last ones where they are too many.

    Args:
        ticks: of the schedule.
        first: the earliest that counts.
        until: the latest.
        most: how many at most.
    """
    before = first - timedelta.resolution
    window = _WINDOW
    while True:
        # From the end, as all seconds of a year are not to be gone through for the last ones.
        start = max(before, until - window)
        found = deque(takewhile(lambda tick: tick <= until, ticks.behind(start)), maxlen=most)
        if len(found) == most or start == before:
            return list(found)
        window *= 2
