"""A process of a contender: ``python -m benchmarks.events.member MODULE COMMAND [ARGUMENTS]``.

- ``setup`` makes the tables.
- ``publish KIND COUNT`` writes that many jobs, numbered from 0.
- ``pace KIND COUNT RATE FILE`` writes one by one, at that rate a second, and notes when each
  was committed.
- ``later KIND COUNT FIRST EVERY FILE`` writes jobs, the first of them due in so many seconds, and
  notes when each is due.
- ``work`` works until it is told to stop.
- ``measure NAME ARGUMENTS`` measures something in this process and prints it as JSON.
"""

import json
import os
import sys
import time
from array import array
from importlib import import_module
from pathlib import Path
from typing import Any

SETTINGS = {
    **dict.fromkeys(("mainspring", "naive", "limit"), "benchmarks.events.settings"),
    "tasks": "benchmarks.events.settings_of_tasks",
}
"""Of the contenders that are Django's."""


def main(module: str, command: str, *arguments: str) -> None:
    """Do what is asked for."""
    settings = SETTINGS.get(module)
    if settings is not None:
        import django

        os.environ["DJANGO_SETTINGS_MODULE"] = settings
        django.setup()
    member = import_module(f"benchmarks.events.members.{module}")
    if command == "publish":
        kind, count = arguments
        member.publish(kind, range(int(count)), None)
    elif command == "pace":
        _pace(member, *arguments)
    elif command == "later":
        _later(member, *arguments)
    elif command == "measure":
        name, *rest = arguments
        sys.stdout.write(json.dumps(getattr(member, name)(*rest)) + "\n")
    else:
        getattr(member, command)()


def _pace(member: Any, kind: str, count: str, rate: str, file: str) -> None:
    times = array("d")
    begin = time.monotonic()
    for number in range(int(count)):
        time.sleep(max(0.0, begin + number / float(rate) - time.monotonic()))
        member.publish_one(kind, number)
        times.append(time.monotonic())
    Path(file).write_bytes(times.tobytes())


def _later(member: Any, kind: str, count: str, first: str, every: str, file: str) -> None:
    delays = [float(first) + number * float(every) for number in range(int(count))]
    begin = time.monotonic()
    member.publish(kind, range(int(count)), delays)
    Path(file).write_bytes(array("d", [begin + delay for delay in delays]).tobytes())


if __name__ == "__main__":
    main(*sys.argv[1:])
