"""Workers that fire schedules: ``python -m tests.post.ticking DATABASE SECONDS FILE STEP``.

The schedule is "letter.ticked", every so many seconds, and each tick of it counts.

For each line that it reads it forks one, which begins at once, and prints its number. They work
until they are killed or the input ends, and add a line to the file with their number for each tick.
Their clocks are wrong by STEP seconds, forward and back by turns.
"""

import itertools
import os
import signal
import sys
import time
from datetime import timedelta
from pathlib import Path

import django
from django.conf import settings


def main() -> None:
    """Fork workers on the test database."""
    database, seconds, file, step = sys.argv[1:]
    settings.DATABASES["default"]["NAME"] = database
    django.setup()
    wrong_clock(float(step))
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for them
    for _ in sys.stdin:
        if os.fork() == 0:
            work(timedelta(seconds=float(seconds)), Path(file))
            return


def work(apart: timedelta, file: Path) -> None:
    """Fire the schedule, and handle its ticks."""
    # All need Django to be ready.
    from django.apps import apps

    from mainspring import telemetry
    from mainspring.blueprint.scheduling import Interval
    from mainspring.events.kinds import Kinds
    from mainspring.events.queues.databases import queue_of
    from mainspring.events.scheduling.schedules import Schedule, Schedules
    from mainspring.events.scheduling.ticks import ticks_of
    from mainspring.events.scheduling.timetable import Timetable
    from mainspring.events.working.worker import Pace, Worker

    log = file.open("a", buffering=1)

    def tell(occurrence: telemetry.Occurrence) -> None:
        if occurrence.name == telemetry.SCHEDULE_FIRED:
            log.write(f"{os.getpid()}\n")

    telemetry.subscribe(tell)
    ticks = ticks_of(Interval(apart), usual="UTC")
    schedules = Schedules([Schedule(name="letter.ticked", ticks=ticks, catch_up="all")])
    worker = Worker(
        queue_of("default"),
        alias="default",
        kinds=Kinds(apps.get_app_config("mainspring_events").handlers),
        queues=["default"],
        pace=Pace(lease=2, batch=10, poll=0.5),
        timetable=Timetable(schedules, alias="default"),
    )
    parent = os.getppid()
    os.write(1, b"%d\n" % os.getpid())
    worker.run(ends=lambda _: os.getppid() != parent)


def wrong_clock(step: float) -> None:
    """Let the clock of this process go forward and back at each question."""
    from django.utils import timezone

    steps = itertools.cycle([step, -step])
    right, now = time.time, timezone.now
    time.time = lambda: right() + next(steps)
    timezone.now = lambda: now() + timedelta(seconds=next(steps))


if __name__ == "__main__":
    main()
