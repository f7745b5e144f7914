"""`@schedule` and `@every`: a function that is called at certain times."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, TypedDict, get_args

from mainspring.blueprint.handling import MARK, Backoff, Handling, Marked
from mainspring.blueprint.scheduling import SCHEDULED, CatchUp, Cron, Interval, Scheduled

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Unpack

    from mainspring.definition.on import Function

_LONGEST_NAME = 100  # characters, as of the types of events
_SHORTEST = timedelta(milliseconds=10)
_USUAL = Handling(type="")


class Ticking(TypedDict, total=False):
    """What can be said of a schedule beside its times."""

    name: str  # of the schedule and the type of its events; default is where the function stands
    catch_up: CatchUp  # which ticks count where several are due at once; default "last"
    one_at_a_time: bool  # whether a tick waits until the one before is done; default False
    retries: int  # attempts behind the first, when one fails; default 5
    backoff: Backoff  # how long to wait before each of them
    timeout: float | None  # seconds that an attempt may take; default is as long as it likes
    queue: str  # which workers are to do it; default "default"


def schedule(
    cron: str, *, tz: str | None = None, **ticking: Unpack[Ticking]
) -> Callable[[Function], Function]:
    """Handle an event that is published by the calendar; the function can be called as before.

    Args:
        cron: minute, hour, day of the month, month and day of the week, such as "0 3 * * *".
        tz: name of the time zone in which that is meant; None is that of the project.
        ticking: see `Ticking`.

    Raises:
        ValueError: a value makes no sense.
    """
    return _marking(Cron(cron, tz), ticking)


def every(
    *,
    days: float = 0,
    hours: float = 0,
    minutes: float = 0,
    seconds: float = 0,
    **ticking: Unpack[Ticking],
) -> Callable[[Function], Function]:
    """Handle an event that is published again and again; the function can be called as before.

    Args:
        days: of the interval; those that follow are added.
        hours: of the interval.
        minutes: of the interval.
        seconds: of the interval.
        ticking: see `Ticking`.

    Raises:
        ValueError: a value makes no sense.
    """
    length = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    if length < _SHORTEST:
        msg = "@every takes an interval of a hundredth of a second or more, such as minutes=5."
        raise ValueError(msg)
    return _marking(Interval(length), ticking)


def _marking(when: Cron | Interval, ticking: Ticking) -> Callable[[Function], Function]:
    catch_up = ticking.get("catch_up", "last")
    if catch_up not in get_args(CatchUp):
        msg = f"catch_up is one of {', '.join(get_args(CatchUp))}; {catch_up!r} is none of them."
        raise ValueError(msg)
    if ticking.get("retries", 0) < 0:
        msg = "retries is 0 or more."
        raise ValueError(msg)

    def mark(function: Function) -> Function:
        name = ticking.get("name") or f"{function.__module__}.{function.__qualname__}"
        if len(name) > _LONGEST_NAME:
            msg = f"{name} is longer than {_LONGEST_NAME} characters. Give the schedule a name."
            raise ValueError(msg)
        handling = Handling(
            type=name,
            retries=ticking.get("retries", _USUAL.retries),
            backoff=ticking.get("backoff", _USUAL.backoff),
            timeout=ticking.get("timeout"),
            # Its ticks have its name as their key.
            order_by="key" if ticking.get("one_at_a_time") else "",
            queue=ticking.get("queue", _USUAL.queue),
        )
        scheduled = Scheduled(name=name, when=when, catch_up=catch_up)
        setattr(function, MARK, (*getattr(function, MARK, ()), Marked(handling, None)))
        setattr(function, SCHEDULED, (*getattr(function, SCHEDULED, ()), scheduled))
        return function

    return mark
