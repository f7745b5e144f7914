"""A worker that fires schedules: ``python -m tests.post.ticking DATABASE NAME FILE STEP``.

It works until it is stopped, and adds a line to the file with its number for each tick. Its clock
is wrong by STEP seconds, forward and back by turns. It prints a line once it begins.
"""

import itertools
import os
import sys
import time
from datetime import timedelta
from pathlib import Path

import django
from django.conf import settings


def main() -> None:
    """Work on the test database."""
    database, name, file, step = sys.argv[1:]
    settings.DATABASES["default"]["NAME"] = database
    django.setup()
    # All need Django to be ready.
    from django.apps import apps

    from mainspring import telemetry
    from mainspring.events.databases import queue_of
    from mainspring.events.kinds import Kinds
    from mainspring.events.schedules import Schedules
    from mainspring.events.stopping import stopping
    from mainspring.events.timetable import Timetable
    from mainspring.events.worker import Pace, Worker

    log = Path(file).open("a", buffering=1)  # noqa: SIM115 - open for as long as it works

    def tell(occurrence: telemetry.Occurrence) -> None:
        if occurrence.name == telemetry.SCHEDULE_FIRED:
            log.write(f"{os.getpid()}\n")

    telemetry.subscribe(tell)
    wrong_clock(float(step))
    config = apps.get_app_config("mainspring_events")
    worker = Worker(
        queue_of("default"),
        alias="default",
        kinds=Kinds(config.handlers),
        queues=["default"],
        pace=Pace(lease=2, batch=10, poll=0.1),
        timetable=Timetable(
            Schedules(one for one in config.schedules if one.name == name), alias="default"
        ),
    )
    sys.stdout.write(f"{os.getpid()}\n")
    sys.stdout.flush()
    with stopping(worker.stop):
        worker.run()


def wrong_clock(step: float) -> None:
    """Let the clock of this process go forward and back at each question."""
    from django.utils import timezone

    steps = itertools.cycle([step, -step])
    right, now = time.time, timezone.now
    time.time = lambda: right() + next(steps)
    timezone.now = lambda: now() + timedelta(seconds=next(steps))


if __name__ == "__main__":
    main()
